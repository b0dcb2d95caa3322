/** Waymark's Markdown: CommonMark, GFM tables, and the blocks a public service needs. Pure code. */
@NamedInterface("markdown")
@NullMarked
package org.waymark.content.markdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
