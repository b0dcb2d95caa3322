package org.waymark.rendering.forms;

/**
 * A page on its way to paper.
 *
 * @param main what it says
 * @param title its title
 * @param description what it is about, in a sentence
 * @param languageTag its language
 * @param origin what addresses inside the site begin with, for example {@code https://safeguarding.example}
 * @param made when it was made and what that means for numbers and hours, as a sentence
 * @param css how it looks: CSS 2.1, with what CSS has for pages
 */
public record PdfPage(HtmlNode.Element main, String title, String description, String languageTag, String origin,
		String made, String css) {
}
