package org.waymark.quality;

import java.util.Locale;

/**
 * How somebody looks at the site.
 *
 * @param width of the window in CSS pixels, for example 320
 * @param height of the window, for example 640
 * @param mode the colours they asked their device for
 * @param calm whether they asked for reduced motion
 * @param javaScript whether their browser runs scripts
 * @param locale the language they prefer, for example {@code en-GB}
 */
public record Visitor(int width, int height, Mode mode, boolean calm, boolean javaScript, String locale) {

	/** The colours that a device can be set to. */
	public enum Mode {

		LIGHT, DARK, MORE_CONTRAST, FORCED_COLOURS

	}

	public Visitor {
		if (width < 1 || height < 1) {
			throw new IllegalArgumentException("Nobody has a window of %d by %d".formatted(width, height));
		}
	}

	/** Somebody with a small phone; as narrow as a large screen magnified four times. */
	public static Visitor onPhone() {
		return new Visitor(320, 640, Mode.LIGHT, false, true, "en-GB");
	}

	/** Somebody at a desk. */
	public static Visitor atDesk() {
		return new Visitor(1280, 800, Mode.LIGHT, false, true, "en-GB");
	}

	public Visitor in(Mode mode) {
		return new Visitor(this.width, this.height, mode, this.calm, this.javaScript, this.locale);
	}

	public Visitor inCalm() {
		return new Visitor(this.width, this.height, this.mode, true, this.javaScript, this.locale);
	}

	public Visitor withoutJavaScript() {
		return new Visitor(this.width, this.height, this.mode, this.calm, false, this.locale);
	}

	public Visitor speaking(String locale) {
		return new Visitor(this.width, this.height, this.mode, this.calm, this.javaScript, locale);
	}

	@Override
	public String toString() {
		return this.width + " px, " + this.mode.toString().toLowerCase(Locale.ROOT).replace('_', ' ')
				+ (this.javaScript ? "" : ", no JavaScript");
	}

}
