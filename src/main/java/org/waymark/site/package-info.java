/** The public website: routes, page cache, feeds, redirects, headers. */
@ApplicationModule(allowedDependencies = {"content", "content::markdown", "publication", "search", "theme",
		"rendering"})
@NullMarked
package org.waymark.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
