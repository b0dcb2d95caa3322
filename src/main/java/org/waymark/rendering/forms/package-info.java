/** A page's HTML in other forms: plain text, Markdown, tagged PDF, a QR code. Pure. */
@NullMarked
package org.waymark.rendering.forms;

import org.jspecify.annotations.NullMarked;
