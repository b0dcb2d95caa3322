package org.waymark.content.markdown;

/** Turns a service block into HTML. What it returns is trusted: it goes into the page as it is. */
@FunctionalInterface
public interface BlockRenderer {

	/**
	 * The HTML of {@code block}.
	 *
	 * @param block which block
	 * @param innerHtml what stands inside a container, sanitised; empty for a reference
	 */
	String render(ServiceBlock block, String innerHtml);

}
