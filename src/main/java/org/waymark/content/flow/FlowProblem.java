package org.waymark.content.flow;

/**
 * Something that keeps a flow from being understood.
 *
 * @param line where in the text that the flow was read from
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record FlowProblem(int line, String message, String remedy) {
}
