package org.waymark.content.flow;

/**
 * A way from one step to another.
 *
 * @param answer the answer that leads there; empty where nothing was asked
 * @param to the id of the step it leads to
 * @param back whether it is meant to lead back to an earlier step
 */
public record FlowExit(String answer, String to, boolean back) {
}
