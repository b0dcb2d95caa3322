/** Pages as written: content types, front matter, Markdown, the content folder, and the checks on all of them. */
@ApplicationModule(type = ApplicationModule.Type.CLOSED, allowedDependencies = {})
@NullMarked
package org.waymark.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
