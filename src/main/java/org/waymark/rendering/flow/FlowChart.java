package org.waymark.rendering.flow;

/**
 * A flow as a picture.
 *
 * @param svg an {@code svg} element
 * @param wide whether it is wider than a page's text
 */
public record FlowChart(String svg, boolean wide) {
}
