package org.waymark.content.markdown;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks that stand for service blocks while a body goes through the sanitiser. No author can guess one. */
final class Placeholders {

	private static final SecureRandom RANDOM = new SecureRandom();

	private final String mark;

	private final List<Piece.Placed> placed = new ArrayList<>();

	Placeholders() {
		byte[] bytes = new byte[16];
		RANDOM.nextBytes(bytes);
		this.mark = "wm" + HexFormat.of().formatHex(bytes) + "-";
	}

	/** The mark of a block. */
	String add(Piece.Placed piece) {
		this.placed.add(piece);
		return this.mark + (this.placed.size() - 1);
	}

	/** The block that {@code value} is the mark of, if it is one. */
	Piece.@Nullable Placed find(@Nullable String value) {
		String number = unmarked(value);
		return (number == null) ? null : this.placed.get(Integer.parseInt(number));
	}

	/** An id that only the writer of this body can have given. */
	String marked(String id) {
		return this.mark + id;
	}

	/** The id within {@code value}, or nothing if it was not given here. */
	@Nullable
	String unmarked(@Nullable String value) {
		return (value != null && value.startsWith(this.mark)) ? value.substring(this.mark.length()) : null;
	}

}
