/** The command line: what an operator can have done, by this process or by a node that is already running. */
@NullMarked
package org.waymark.operations.commands;

import org.jspecify.annotations.NullMarked;
