package org.waymark.theme;

import java.util.List;

/**
 * A table of short words.
 *
 * @param title what it shows
 * @param columns the headings of its columns
 * @param rows its cells, as many in each row as there are columns; a cell without an address is no link
 */
public record TableView(String title, List<String> columns, List<List<Link>> rows) {
}
