package org.waymark.content.markdown;

/**
 * A link or an image, and where it stands.
 *
 * @param target as the reader's browser will see it, for example {@code /parents/missing#report} or {@code https://www.nhs.uk}
 * @param text what is read aloud: the link's text, the image's alternative text
 * @param line where it stands in the Markdown, counted from 1
 */
public record LinkUse(String target, String text, int line) {

	/** Whether it leaves the site. */
	public boolean isExternal() {
		return LinkTarget.isExternal(this.target);
	}

}
