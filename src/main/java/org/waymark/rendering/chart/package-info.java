/** Charts as SVG, drawn without any library: they begin at nought, name their lines beside them, and take their colours from the page. */
@NullMarked
package org.waymark.rendering.chart;

import org.jspecify.annotations.NullMarked;
