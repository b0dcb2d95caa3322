/** Flow charts as they are written: what happens step by step, and what is wrong with the way it is told. Pure code. */
@NamedInterface("flow")
@NullMarked
package org.waymark.content.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
