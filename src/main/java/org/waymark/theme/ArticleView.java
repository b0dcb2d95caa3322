package org.waymark.theme;

import java.util.List;

/**
 * The page's own content.
 *
 * @param title its heading
 * @param summary the sentence under the heading
 * @param html the body, safe to show as it is
 * @param contents links to its second-level headings; empty where the page is short
 * @param checkedOn when it was last checked, as words; may be empty
 * @param checkedBy by which role; may be empty
 * @param reviewDue when it will be checked next, as words; may be empty
 * @param overdue whether that day has passed
 * @param ownerRole who looks after it; may be empty
 * @param sources where its facts come from
 * @param related pages to go on with
 * @param date for news: its day as words; empty otherwise
 * @param isoDate the same in ISO 8601; empty otherwise
 */
public record ArticleView(String title, String summary, String html, List<Link> contents, String checkedOn,
		String checkedBy, String reviewDue, boolean overdue, String ownerRole, List<String> sources, List<Link> related,
		String date, String isoDate) {
}
