package org.waymark.quality;

/**
 * Something that a page does and should not.
 *
 * @param address the page, for example {@code /parents}
 * @param what the trouble, in words
 */
public record Finding(String address, String what) {

	@Override
	public String toString() {
		return this.address + ": " + this.what;
	}

}
