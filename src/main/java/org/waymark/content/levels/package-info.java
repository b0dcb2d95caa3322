/** The levels-of-need guide and the finder beside it, as data with rules. Pure code. */
@NamedInterface("levels")
@NullMarked
package org.waymark.content.levels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
