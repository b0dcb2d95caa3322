/** What Waymark's pages and packaging are held to, and the fixtures that measure it. */
@NullMarked
package org.waymark.quality;

import org.jspecify.annotations.NullMarked;
