package org.waymark.content;

/** What may stand in a front-matter field. */
public enum FieldKind {

	/** A line of text, kept as it is written: {@code 0800 1111} stays text. */
	LINE("a line of text"),

	/** Text that may run over several lines. */
	TEXT("text"),

	/** A whole number. */
	NUMBER("a whole number, such as 30"),

	/** Yes or no. */
	FLAG("true or false"),

	/** A day. */
	DATE("a date such as 2026-11-23"),

	/** A day and a time on the clocks of the partnership's area. */
	MOMENT("a date and time such as 2026-11-23T09:00"),

	/** One of the field's choices. */
	CHOICE("one of the choices"),

	/** Some of the field's choices. */
	CHOICES("a list of the choices"),

	/** A list of lines. */
	LINES("a list such as [one, two]"),

	/** The address of a page of this site. */
	PATH("an address of this site such as /parents/missing"),

	/** Several such addresses. */
	PATHS("a list of addresses of this site such as [/parents, /worried]"),

	/** A web address. */
	LINK("a web address that begins with https://"),

	/** Opening hours. */
	HOURS("always, unconfirmed, or a list such as [{days: [mon, tue], open: \"09:00\", close: \"17:00\"}]"),

	/** Records with fields of their own. */
	RECORDS("a list of records"),

	/** A table as CSV. */
	FIGURES("\"|\" and the CSV on the lines below it, indented by two spaces"),

	/** Anything at all; for data that the type only passes on. */
	ANY("anything");

	private final String example;

	FieldKind(String example) {
		this.example = example;
	}

	/** What to write there, for a message to an author. */
	String example() {
		return this.example;
	}

}
