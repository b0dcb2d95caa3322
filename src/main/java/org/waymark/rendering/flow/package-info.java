/** Draws flow charts: where the boxes go, and the SVG of them. Pure code. */
@NullMarked
package org.waymark.rendering.flow;

import org.jspecify.annotations.NullMarked;
