package org.waymark.content;

import java.util.Optional;

/**
 * The version of a page that its twins in other languages and in Easy Read are made from: it changes when what readers read does, and at
 * nothing else.
 *
 * @param value the first 12 hexadecimal digits of a hash, for example {@code 3f8a0c5e92d1}
 */
public record TwinVersion(String value) {

	private static final int DIGITS = 12;

	/** The version of a page as it is. */
	public static TwinVersion of(Revision page) {
		String read = page.title() + "\n" + page.summary() + "\n" + page.body();
		return new TwinVersion(ContentHash.of(read).value().substring(0, DIGITS));
	}

	/** The version that a twin says it was made from. */
	public static Optional<TwinVersion> madeFrom(Revision twin) {
		return twin.fields().text("made_from").map(TwinVersion::new);
	}

	/** Whether a person has checked a twin. */
	public static boolean isChecked(Revision twin) {
		return twin.fields().text("human_check").filter((by) -> !by.equals("none")).isPresent();
	}

	/** Whether a twin was made from the page as it is. */
	public static boolean isCurrent(Revision twin, Revision page) {
		return madeFrom(twin).filter(of(page)::equals).isPresent();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
