package org.waymark.content.markdown;

/**
 * The text of a body, read under a watch. Every parser, and every regular expression in one, asks a text for its characters: so
 * none of them outlives the deadline.
 *
 * @param text the body
 * @param watch its watch
 */
record WatchedText(String text, Watch watch) implements CharSequence {

	@Override
	public int length() {
		return this.text.length();
	}

	@Override
	public char charAt(int index) {
		this.watch.tick();
		return this.text.charAt(index);
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return new WatchedText(this.text.substring(start, end), this.watch);
	}

	@Override
	public String toString() {
		return this.text;
	}

}
