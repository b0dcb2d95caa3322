/** Finds published pages (Lucene), as a follower of the journal. */
@ApplicationModule(allowedDependencies = {"content", "content::markdown", "publication"})
@NullMarked
package org.waymark.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
