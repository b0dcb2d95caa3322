package org.waymark.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.waymark.content.markdown.Markdown;
import org.waymark.content.markdown.MarkdownDocument;
import org.waymark.content.markdown.MarkdownRefused;
import org.waymark.content.markdown.ServiceBlock;

/** What a page's body is checked for before it may be published. */
public final class ContentChecks {

	private final Markdown markdown;

	public ContentChecks(Markdown markdown) {
		this.markdown = markdown;
	}

	/** A file with what its body was found to have wrong added to its problems; what it refers to is taken to be there. Blocking. */
	public PageFile check(PageFile file) {
		return check(file, (_) -> true);
	}

	/**
	 * A file with what its body was found to have wrong added to its problems. Blocking.
	 *
	 * @param exists whether there is something at an address
	 */
	public PageFile check(PageFile file, Predicate<PagePath> exists) {
		Revision revision = file.revision();
		if (revision == null) {
			return file;
		}
		List<Problem> problems = new ArrayList<>(file.problems());
		problems.addAll(new References(file.file(), 0, exists).of(revision));
		problems.addAll(Invisible.in(file.file(), revision.source()));
		if (revision.body().isBlank()) {
			return new PageFile(file.file(), revision, problems);
		}
		int above = (int) revision.head().lines().count();
		try {
			MarkdownDocument document = this.markdown.parse(revision.body());
			problems.addAll(new References(file.file(), above, exists).of(document));
			if (revision.type().equals("snippet")) {
				document.blocks().stream().filter((use) -> use.block() instanceof ServiceBlock.Snippet)
						.forEach((use) -> problems.add(Problem.error(file.file(), above + use.line(), null,
								"a snippet can't hold another snippet",
								"Write its words here, or take the line away.")));
			}
			document.findings().forEach((finding) -> problems.add(finding.in(file.file(), above)));
			document.removed()
					.forEach((removal) -> problems.add(Problem.advice(file.file(), above + removal.line(), null,
							removal.what() + " is not allowed and was left out", "Say it in Markdown.")));
		} catch (MarkdownRefused ex) {
			problems.add(ex.finding().in(file.file(), above));
		}
		return new PageFile(file.file(), revision, problems);
	}

}
