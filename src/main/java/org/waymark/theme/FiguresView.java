package org.waymark.theme;

import java.util.List;

/**
 * The figures of a page: the latest as a sentence, the chart, the table, and all that has to be known of them.
 *
 * @param title what is measured
 * @param address of the page that has them
 * @param reads the latest figure as a sentence
 * @param year of the latest figure, for example {@code 2014/15}
 * @param value the latest figure with its unit; empty where there is none to show
 * @param before the figure of the year before, as a sentence; may be empty
 * @param compared the latest figures of other areas, as a sentence; may be empty
 * @param chart an SVG, safe to show as it is; empty where there is none
 * @param repeated whether some figures only repeat earlier ones
 * @param polarity which direction is good: {@code low}, {@code high}, {@code context}; empty for other tables
 * @param definition what is counted; may be empty
 * @param numerator what the top number counts; may be empty
 * @param denominator what it is divided by; may be empty
 * @param notes what has to be known of the figures
 * @param suppression {@code on} where small counts are hidden, {@code off} where they are shown
 * @param reason why they are shown; empty where they are hidden
 * @param hidden how many numbers are hidden
 * @param sums what adds up, each as a sentence
 * @param table all of them
 * @param downloads the same cells in other forms
 * @param citation words to quote them with
 * @param next when new figures come; may be empty
 */
public record FiguresView(String title, String address, String reads, String year, String value, String before,
		String compared, String chart, boolean repeated, String polarity, String definition, String numerator,
		String denominator, List<String> notes, String suppression, String reason, int hidden, List<String> sums,
		TableView table, List<Link> downloads, String citation, String next) {

	/**
	 * A table.
	 *
	 * @param caption what it shows
	 * @param heads the heads of its columns
	 * @param groups its rows; where they don't belong to groups, one group without a title
	 */
	public record TableView(String caption, List<HeadView> heads, List<GroupView> groups) {
	}

	/**
	 * The head of a column.
	 *
	 * @param title its words
	 * @param name what the column is called in the CSV; the same as the title where nobody gave it other words
	 * @param number whether the column holds numbers
	 */
	public record HeadView(String title, String name, boolean number) {
	}

	/**
	 * Rows that belong together.
	 *
	 * @param title what they are; may be empty
	 * @param name what the CSV says there
	 * @param anchor where a link to them leads
	 * @param rows the rows
	 */
	public record GroupView(String title, String name, String anchor, List<RowView> rows) {
	}

	/**
	 * A row.
	 *
	 * @param cells as many as there are heads
	 * @param total whether it is the total of its group
	 */
	public record RowView(List<CellView> cells, boolean total) {
	}

	/**
	 * A cell.
	 *
	 * @param text as readers see it, for example {@code 2,105}
	 * @param value as it stands in the CSV, for example {@code 2105}
	 * @param number whether it is a number
	 * @param status how firm it is, where that has to be said: {@code carried-forward}, {@code provisional}, {@code estimated}
	 */
	public record CellView(String text, String value, boolean number, String status) {
	}

}
