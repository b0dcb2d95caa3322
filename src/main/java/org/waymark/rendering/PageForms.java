package org.waymark.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.waymark.content.Revision;
import org.waymark.theme.FormsView;
import org.waymark.theme.Link;

/** Which forms a page has. */
final class PageForms {

	/** What a wall has use for: things to know and to do, not lists and figures. */
	private static final Set<String> ON_WALLS = Set.of("guide", "task", "topic", "help", "explainer", "protocol",
			"page",
			"section");

	private static final Set<String> LISTS = Set.of("a-z", "search", "alerts", "news", "glossary", "changes",
			"programme",
			"numbers", "formats");

	private PageForms() {
	}

	/** The endings of the forms that a page has, for example {@code txt}. */
	static List<String> endings(Revision page) {
		List<String> endings = new ArrayList<>(List.of("txt", "md", "json"));
		if (hasPdf(page)) {
			endings.add("pdf");
		}
		return List.copyOf(endings);
	}

	/** What the foot of a page offers. */
	static FormsView view(Revision page) {
		// A form that is downloaded stays on the device that was used: where nothing may stay, none is offered.
		if (page.fields().flag("sensitive")) {
			return new FormsView(List.of(), List.of());
		}
		List<Link> links = new ArrayList<>();
		if (!page.path().isHome()) {
			List.of("large", "txt", "pdf", "poster").stream().filter((form) -> has(page, form))
					.forEach((form) -> links.add(new Link(form, address(page, form))));
		}
		return new FormsView(List.copyOf(links), List.of(new Link("text/markdown", FormSetting.formAddress(page, "md")),
				new Link("application/json", FormSetting.formAddress(page, "json"))));
	}

	/** Whether a page is offered in a form; a poster of every page has its address all the same. */
	static boolean has(Revision page, String form) {
		return switch (form) {
			case "pdf" -> hasPdf(page);
			case "poster" -> ON_WALLS.contains(page.type()) && !LISTS.contains(page.fields().text("template", ""));
			default -> true;
		};
	}

	/** Where a page is in a form: {@code html}, {@code large}, {@code poster} or an ending. */
	static String address(Revision page, String form) {
		return switch (form) {
			case "html" -> page.address();
			case "large", "poster" -> page.address() + "?" + PrintForm.PARAMETER + "=" + form;
			default -> FormSetting.formAddress(page, form);
		};
	}

	/** What writes PDF can't join letters or run from the right: scripts that do so are printed from the browser instead. */
	static boolean hasPdf(Revision page) {
		return page.language().direction().equals("ltr")
				&& (page.title() + page.summary()).codePoints().filter(Character::isLetter)
						.allMatch((letter) -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
	}

}
