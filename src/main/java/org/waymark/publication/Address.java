package org.waymark.publication;

import org.waymark.content.Language;
import org.waymark.content.PagePath;

/** Where a page is found: a path inside a language. */
record Address(Language language, PagePath path) implements Comparable<Address> {

	static Address of(PublishedPage page) {
		return new Address(page.revision().language(), page.revision().path());
	}

	static Address of(JournalEvent event) {
		return new Address(event.language(), event.path());
	}

	Address parent() {
		return new Address(this.language, this.path.parent());
	}

	@Override
	public int compareTo(Address other) {
		int byPath = this.path.compareTo(other.path);
		return (byPath != 0) ? byPath : this.language.code().compareTo(other.language.code());
	}

}
