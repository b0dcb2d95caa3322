/** Lists of items that readers narrow: which items fit, how many each choice would leave, and one page of them. Pure code. */
@NullMarked
package org.waymark.rendering.collection;

import org.jspecify.annotations.NullMarked;
