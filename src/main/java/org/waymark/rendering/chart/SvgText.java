package org.waymark.rendering.chart;

import java.util.Locale;

/** SVG as it grows. */
final class SvgText {

	private final StringBuilder svg = new StringBuilder();

	/** Begins a drawing that is as wide as the page lets it be; time and numbers run from left to right in every language. */
	static SvgText begin(int width, int height, String title, String about) {
		SvgText text = new SvgText();
		text.svg.append(
				"<svg viewBox=\"0 0 %d %d\" role=\"img\" direction=\"ltr\" font-size=\"14\" fill=\"currentColor\">"
						.formatted(width, height));
		text.element("title", title).element("desc", about);
		return text;
	}

	SvgText element(String name, String words) {
		this.svg.append('<').append(name).append('>').append(escaped(words)).append("</").append(name).append('>');
		return this;
	}

	SvgText raw(String markup) {
		this.svg.append(markup);
		return this;
	}

	SvgText attribute(String name, String value) {
		this.svg.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
		return this;
	}

	SvgText words(double x, double y, String anchor, String words) {
		this.svg.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y)).append('"');
		if (!anchor.equals("start")) {
			attribute("text-anchor", anchor);
		}
		this.svg.append('>').append(escaped(words)).append("</text>");
		return this;
	}

	SvgText line(double x1, double y1, double x2, double y2, String look) {
		this.svg.append(
				"<path d=\"M%s %sL%s %s\" %s/>".formatted(number(x1), number(y1), number(x2), number(y2), look));
		return this;
	}

	String end() {
		return this.svg.append("</svg>").toString();
	}

	/** A coordinate, short. */
	static String number(double value) {
		String text = String.format(Locale.ROOT, "%.1f", value);
		return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
	}

	static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

}
