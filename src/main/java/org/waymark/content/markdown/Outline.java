package org.waymark.content.markdown;

import java.util.List;

/**
 * What a body holds, in the order it was written.
 *
 * @param headings its headings
 * @param links its links
 * @param images its images
 * @param blocks its service blocks
 * @param removed what did not reach the page
 * @param findings what is wrong with it
 */
record Outline(List<Heading> headings, List<LinkUse> links, List<LinkUse> images, List<BlockUse> blocks,
		List<Removal> removed, List<Finding> findings) {

	Outline {
		headings = List.copyOf(headings);
		links = List.copyOf(links);
		images = List.copyOf(images);
		blocks = List.copyOf(blocks);
		removed = List.copyOf(removed);
		findings = List.copyOf(findings);
	}

}
