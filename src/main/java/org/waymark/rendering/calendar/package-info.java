/** Dates of courses and events, and calendars made of them (RFC 5545). Pure code. */
@NullMarked
package org.waymark.rendering.calendar;

import org.jspecify.annotations.NullMarked;
