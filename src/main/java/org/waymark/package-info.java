/** Waymark: the public information and engagement site of a children's safeguarding partnership. */
@NullMarked
package org.waymark;

import org.jspecify.annotations.NullMarked;
