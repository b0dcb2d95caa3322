package org.waymark.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.waymark.content.markdown.BlockUse;
import org.waymark.content.markdown.LinkUse;
import org.waymark.content.markdown.MarkdownDocument;
import org.waymark.content.markdown.ServiceBlock;

/** What a page refers to, checked to be there: a contact whose name is misspelt would be missing where somebody needs it. */
final class References {

	private final String file;

	private final int above;

	private final Predicate<PagePath> exists;

	References(String file, int above, Predicate<PagePath> exists) {
		this.file = file;
		this.above = above;
		this.exists = exists;
	}

	List<Problem> of(MarkdownDocument document) {
		List<Problem> problems = new ArrayList<>();
		document.blocks()
				.forEach((use) -> named(use)
						.filter((path) -> !PagePath.isValid(path) || !this.exists.test(new PagePath(path)))
						.forEach((path) -> problems.add(Problem.error(this.file, this.above + use.line(), null,
								"refers to " + path + ", which is not there",
								"Correct its name, or add content/en%s.md.".formatted(path)))));
		document.links().stream().filter(this::isBroken)
				.forEach((link) -> problems.add(Problem.advice(this.file, this.above + link.line(), null,
						"links to " + link.target() + ", where there is no page", "Correct the address.")));
		return problems;
	}

	/** The venue and the contact that the fields name. */
	List<Problem> of(Revision revision) {
		List<String> paths = new ArrayList<>();
		Fields fields = revision.fields();
		Stream.concat(fields.records("sessions").stream(), Stream.of(fields))
				.flatMap((record) -> record.text("venue").stream()).forEach((id) -> paths.add("/venues/" + id));
		if (revision.type().equals("service")) {
			fields.text("contact").ifPresent((id) -> paths.add("/contacts/" + id));
		}
		return paths.stream().distinct()
				.filter((path) -> !PagePath.isValid(path) || !this.exists.test(new PagePath(path)))
				.map((path) -> Problem.error(this.file, line(revision, path.substring(path.lastIndexOf('/') + 1)),
						path.startsWith("/venues/") ? "venue" : "contact", "refers to " + path + ", which is not there",
						"Correct its name, or add content/en%s.md.".formatted(path)))
				.toList();
	}

	private static int line(Revision revision, String id) {
		List<String> lines = revision.head().lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).matches(".*\\b(venue|contact):\\s*[\"']?" + java.util.regex.Pattern.quote(id) + "\\b.*")) {
				return i + 1;
			}
		}
		return 1;
	}

	private static Stream<String> named(BlockUse use) {
		return switch (use.block()) {
			case ServiceBlock.Contacts(List<String> ids) -> ids.stream().map((id) -> "/contacts/" + id);
			case ServiceBlock.Snippet(String id) -> Stream.of("/snippets/" + id);
			case ServiceBlock.LawNote(String id) -> Stream.of("/law-notes/" + id);
			case ServiceBlock.Indicator(String id) -> Stream.of("/about/numbers/" + id);
			case ServiceBlock.Chart _ -> Stream.empty();
			case ServiceBlock.Tiles(List<PagePath> paths) -> paths.stream().map(PagePath::value);
			case ServiceBlock.Container _,ServiceBlock.HelpStrip _,ServiceBlock.KeyFigure _,ServiceBlock.Term _,ServiceBlock.Children _,ServiceBlock.News _,ServiceBlock.Alerts _,ServiceBlock.LevelOfNeed _,ServiceBlock.FlowChart _ ->
				Stream.empty();
		};
	}

	private boolean isBroken(LinkUse link) {
		String path = link.target().split("[?#]", 2)[0];
		boolean ours = path.startsWith("/") && !path.startsWith("/feeds/") && !path.equals("/leave")
				&& !path.equals("/events.ics") && !path.startsWith("/open-referral");
		return ours && (!PagePath.isValid(path) || !this.exists.test(new PagePath(path)));
	}

}
