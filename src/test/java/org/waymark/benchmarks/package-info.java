/** How fast the pure parts are, measured with JMH; run on request, never by the tests. */
@NullMarked
package org.waymark.benchmarks;

import org.jspecify.annotations.NullMarked;
