package org.waymark.content;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What follows {@code /p/} in a page's short address.
 *
 * @param value for example {@code bruise}, or {@code k7m2p9x} where nobody gave the page a word
 */
public record ShortCode(String value) {

	private static final Pattern SHAPE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,28}[a-z0-9])?");

	/** Nothing that could be read as another letter, or spell a word. */
	private static final String ALPHABET = "23456789bcdfghjkmnpqrstvwxz";

	private static final int LENGTH = 7;

	public ShortCode {
		if (!isValid(value)) {
			throw new IllegalArgumentException("not a short code: " + value);
		}
	}

	/** Whether {@code value} can be a short code. */
	public static boolean isValid(String value) {
		return SHAPE.matcher(value).matches();
	}

	/** The word that a page asks for, valid or not. In the glossary, a field of that name holds a meaning. */
	public static Optional<String> asked(Revision page) {
		return page.type().equals("term") ? Optional.empty() : page.fields().text("short");
	}

	/** The code of a page: its own word, or else one made of its id, which stays the same wherever the page moves. */
	public static ShortCode of(Revision page) {
		return asked(page).filter(ShortCode::isValid).map(ShortCode::new)
				.orElseGet(() -> of(page.id()));
	}

	private static ShortCode of(PageId id) {
		BigInteger rest = new BigInteger(ContentHash.of(id.value()).value(), 16);
		BigInteger letters = BigInteger.valueOf(ALPHABET.length());
		StringBuilder code = new StringBuilder();
		for (int i = 0; i < LENGTH; i++) {
			code.append(ALPHABET.charAt(rest.mod(letters).intValue()));
			rest = rest.divide(letters);
		}
		return new ShortCode(code.toString());
	}

	/** The short address inside the site. */
	public String address() {
		return "/p/" + this.value;
	}

	@Override
	public String toString() {
		return this.value;
	}

}
