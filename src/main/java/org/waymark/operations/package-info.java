/** Health, the embedded store, the command line, and the wiring between rooms that may not meet. */
@ApplicationModule(type = ApplicationModule.Type.CLOSED)
@NullMarked
package org.waymark.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
