/** Figures as they are published: tables read from CSV, checked, and with small counts hidden. Pure code. */
@NamedInterface("figures")
@NullMarked
package org.waymark.content.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
