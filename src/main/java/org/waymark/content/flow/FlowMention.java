package org.waymark.content.flow;

/**
 * Something outside of the flow that a step speaks of.
 *
 * @param target what it is called, for example {@code childline} or {@code /help-now}
 * @param line where that stands in the text that the flow was read from
 */
public record FlowMention(String target, int line) {
}
