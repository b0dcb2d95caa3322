package org.waymark.rendering.forms;

import java.util.List;

/** How words, emphasis, lists and tables are written down. */
interface Notation {

	/** Words inside a sentence. */
	String words(String words);

	String strong(String text);

	String emphasis(String text);

	String code(String code);

	/** A line that ends inside a paragraph. */
	String lineBreak();

	/**
	 * Words that lead somewhere.
	 *
	 * @param text already written down
	 * @param address whole, with its scheme; never empty
	 */
	String link(String text, String address);

	/** A heading of level 1 to 6, on lines of its own. */
	String heading(int level, String text);

	/** What a paragraph needs so that it isn't taken for something else. */
	String paragraph(String text);

	/**
	 * What begins an item of a list; lines that follow are indented as far.
	 *
	 * @param number of the item
	 * @param ordered whether the number is shown
	 * @param jumped whether a number has been left out before, and no other since: then it isn't counted on from the last item
	 */
	String bullet(int number, boolean ordered, boolean jumped);

	/** Lines as they were written. */
	String asWritten(String lines);

	String quotation(String blocks);

	/** A line between two parts. */
	String rule();

	/** A table: its header, which may be empty, and its rows, in cells already written down. */
	String table(List<String> header, List<List<String>> rows);

}
