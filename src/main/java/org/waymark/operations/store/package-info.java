/** The embedded database, and the connection to it or to a MongoDB elsewhere. */
@NullMarked
package org.waymark.operations.store;

import org.jspecify.annotations.NullMarked;
