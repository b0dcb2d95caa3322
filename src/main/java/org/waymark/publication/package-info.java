/** The journal of everything published, the followers' contract, and what readers may see. */
@ApplicationModule(allowedDependencies = {"content", "content::markdown"})
@NullMarked
package org.waymark.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
