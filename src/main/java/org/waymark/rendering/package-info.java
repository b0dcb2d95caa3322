/** A revision and what it refers to, turned into a view and then into HTML, text, Markdown or JSON. */
@ApplicationModule(allowedDependencies = {"content", "content::figures", "content::flow", "content::levels",
		"content::markdown", "publication", "theme"})
@NullMarked
package org.waymark.rendering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
