package org.waymark.content;

import java.util.regex.Pattern;

/**
 * The address of a page inside its language: lower case, words joined by hyphens, {@code /} for home.
 *
 * @param value for example {@code /parents/online-safety}
 */
public record PagePath(String value) implements Comparable<PagePath> {

	private static final int LONGEST = 400;

	private static final Pattern SHAPE = Pattern.compile("/|(?:/[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)+");

	/** Home. */
	public static final PagePath HOME = new PagePath("/");

	public PagePath {
		if (!isValid(value)) {
			throw new IllegalArgumentException(
					"\"%s\" is not a page path: use lower-case letters, digits and hyphens, such as /parents/missing"
							.formatted(value.length() > 80 ? value.substring(0, 80) + "…" : value));
		}
	}

	/** Whether {@code value} can be a page path. */
	public static boolean isValid(String value) {
		return value.length() <= LONGEST && SHAPE.matcher(value).matches();
	}

	/** The path one level up; home's parent is home. */
	public PagePath parent() {
		int slash = this.value.lastIndexOf('/');
		return (slash <= 0) ? HOME : new PagePath(this.value.substring(0, slash));
	}

	/** The path of {@code segment} below this one. */
	public PagePath child(String segment) {
		return new PagePath(isHome() ? "/" + segment : this.value + "/" + segment);
	}

	/** The last segment, for example {@code online-safety}; empty for home. */
	public String name() {
		return this.value.substring(this.value.lastIndexOf('/') + 1);
	}

	/** Whether this is the front page. */
	public boolean isHome() {
		return this.value.equals("/");
	}

	/** Whether this path is {@code other} or lies below it. */
	public boolean isIn(PagePath other) {
		return other.isHome() || this.value.equals(other.value) || this.value.startsWith(other.value + "/");
	}

	@Override
	public int compareTo(PagePath other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
