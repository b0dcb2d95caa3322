package org.waymark.rendering;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Fields;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;
import org.waymark.content.markdown.MarkdownDocument;
import org.waymark.publication.PublishedPage;
import org.waymark.theme.ArticleView;
import org.waymark.theme.Link;

/** A revision's own content as a view. */
final class ArticleHtml {

	/** Shorter pages are read from top to bottom; a list of contents would only push the first help off a small screen. */
	private static final int HEADINGS_FOR_CONTENTS = 6;

	private static final Set<String> WITH_CONTENTS = Set.of("guide", "explainer", "page");

	private final Reading reading;

	ArticleHtml(Reading reading) {
		this.reading = reading;
	}

	ArticleView of(Revision page, MarkdownDocument document, BlockHtml blocks) {
		Fields fields = page.fields();
		LocalDate checked = new PageChecks(this.reading, blocks.cards()).day(page).orElse(null);
		LocalDate due = (checked != null) ? fields.date("review_due").orElse(null) : null;
		boolean overdue = false;
		if (due != null) {
			this.reading.holdsUntil(due.plusDays(1).atStartOfDay(this.reading.now().getZone()));
			overdue = this.reading.now().toLocalDate().isAfter(due);
		}
		List<PagePath> related = fields.strings("related").stream().filter(PagePath::isValid).map(PagePath::new)
				.toList();
		return new ArticleView(page.title(), page.summary(), explained(page, document.html(blocks)),
				contents(page, document),
				inWords(checked, page), (checked != null) ? fields.text("checked_by", "") : "", inWords(due, page),
				overdue, fields.text("owner_role", ""),
				fields.strings("source"),
				blocks.links().to(related), inWords(fields.date("date").orElse(null), page), fields.text("date", ""));
	}

	private static String inWords(@Nullable LocalDate day, Revision page) {
		return (day != null) ? Words.day(day, page.language()) : "";
	}

	/** Acronyms of the glossary, written out where they come first. The glossary itself is nothing but explanations. */
	private String explained(Revision page, String html) {
		if (page.type().equals("index")) {
			return html;
		}
		return new FirstUse(this.reading.ofType("term").stream().map(PublishedPage::revision)
				.filter((term) -> term.language().equals(page.language()) && term.fields().has("full"))
				.map((term) -> new FirstUse.Explanation(term.title(), term.fields().text("full", ""))).toList())
				.explained(html);
	}

	private static List<Link> contents(Revision page, MarkdownDocument document) {
		if (!WITH_CONTENTS.contains(page.type())) {
			return List.of();
		}
		List<Link> links = document.headings().stream().filter((heading) -> heading.level() == 2)
				.map((heading) -> new Link(heading.text(), "#" + heading.id())).toList();
		return (links.size() < HEADINGS_FOR_CONTENTS) ? List.of() : links;
	}

}
