package org.waymark.content.markdown;

/** A service block whose first line cannot be understood. */
final class BlockMistake extends Exception {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	BlockMistake(String message, String remedy) {
		super(message, null, false, false);
		this.remedy = remedy;
	}

	Finding at(int line) {
		return Finding.error(line, String.valueOf(getMessage()), this.remedy);
	}

}
