/** Turns a finished view into HTML, from the templates, tokens, components and locales of the theme folder. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.waymark.theme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
