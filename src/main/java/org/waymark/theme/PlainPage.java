package org.waymark.theme;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.web.util.HtmlUtils;

/** A page without any theme: what a reader gets when a template is broken and no good one was ever loaded. */
final class PlainPage {

	private final StringBuilder html = new StringBuilder();

	private final Frame frame;

	private final Map<String, Object> model;

	PlainPage(Frame frame, Map<String, Object> model) {
		this.frame = frame;
		this.model = new TreeMap<>(model);
	}

	/** The words, the numbers and the ways on, and nothing else. */
	String render(Locales locales) {
		String tag = this.frame.tag();
		this.html.append("<!DOCTYPE html>\n<html lang=\"%s\" dir=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
				.formatted(escape(tag), escape(this.frame.direction())));
		this.html.append("<title>%s</title>\n".formatted(escape(this.frame.tabTitle())));
		this.html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n</head>\n<body>\n");
		this.html.append("<nav>");
		link(locales.text("leave.now", tag), this.frame.leave());
		this.html.append(" ");
		link(locales.text("help.now", tag), this.frame.helpNow());
		this.html.append("</nav>\n<main>\n");
		if (this.model.get("article") instanceof ArticleView article) {
			heading(article.title(), article.summary());
			this.html.append(article.html()).append('\n');
		} else {
			heading(String.valueOf(this.model.getOrDefault("heading", this.frame.siteName())),
					String.valueOf(this.model.getOrDefault("message", "")));
		}
		this.model.values().forEach(this::value);
		return this.html.append("</main>\n</body>\n</html>").toString();
	}

	private void heading(String title, String summary) {
		this.html.append("<h1>%s</h1>\n<p>%s</p>\n".formatted(escape(title), escape(summary)));
	}

	private void value(Object value) {
		switch (value) {
			case List<?> list -> list.forEach(this::item);
			case SearchView search -> search.results().forEach(this::item);
			case AlertView alert -> item(alert);
			default -> {
			}
		}
	}

	private void item(Object item) {
		switch (item) {
			case ContactView contact -> contact(contact);
			case Link link -> paragraph(link.title(), link.address(), link.summary());
			case LetterView letter -> letter.entries().forEach(this::item);
			case AlertView alert -> paragraph(alert.title(), alert.address(),
					alert.whatHappened() + " " + String.join(" ", alert.whatToDo()));
			case SearchView.Result result -> this.html
					.append("<p><a href=\"%s\">%s</a></p>\n".formatted(escape(result.address()), result.title()));
			default -> {
			}
		}
	}

	private void contact(ContactView contact) {
		this.html.append("<p>").append(escape(contact.title())).append(' ');
		if (contact.number() != null && contact.tel() != null) {
			link(contact.number(), "tel:" + contact.tel());
		}
		if (contact.textNumber() != null) {
			this.html.append(' ');
			link(contact.textNumber(), "sms:" + contact.textNumber());
		}
		this.html.append("</p>\n");
	}

	private void paragraph(String words, String address, String after) {
		this.html.append("<p>");
		link(words, address);
		this.html.append(' ').append(escape(after)).append("</p>\n");
	}

	private void link(String words, String address) {
		this.html.append("<a href=\"%s\">%s</a>".formatted(escape(address), escape(words)));
	}

	private static String escape(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
