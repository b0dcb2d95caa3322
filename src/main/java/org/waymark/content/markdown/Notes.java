package org.waymark.content.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is noted of a body while its HTML is written, place by place. */
final class Notes {

	/** Ids that the page around the body uses itself. */
	private static final Set<String> TAKEN = Set.of("main", "content", "search", "top", "q");

	private static final int LONGEST_ID = 80;

	private static final int MOST_REMOVALS = 1_000;

	private final int[] lineStarts;

	private final List<Heading> headings = new ArrayList<>();

	private final List<LinkUse> links = new ArrayList<>();

	private final List<LinkUse> images = new ArrayList<>();

	private final List<BlockUse> blocks = new ArrayList<>();

	private final List<Removal> removed = new ArrayList<>();

	private final List<Finding> findings = new ArrayList<>();

	private final Map<String, Integer> ids = new HashMap<>();

	Notes(String body) {
		this.lineStarts = lineStarts(body);
		TAKEN.forEach((id) -> this.ids.put(id, 1));
	}

	/** The line of an offset, counted from 1. */
	int line(int offset) {
		int at = Arrays.binarySearch(this.lineStarts, offset);
		return (at >= 0) ? at + 1 : -at - 1;
	}

	/** The offset at which a line begins. */
	int start(int line) {
		return this.lineStarts[line - 1];
	}

	/** Notes a heading; answers its id. */
	String heading(int level, String text, int offset) {
		String id = id(text);
		this.headings.add(new Heading(level, text, id, line(offset)));
		return id;
	}

	void link(String target, String text, int offset) {
		this.links.add(new LinkUse(target, text, line(offset)));
	}

	void image(String source, String text, int offset) {
		this.images.add(new LinkUse(source, text, line(offset)));
	}

	void block(ServiceBlock block, int offset) {
		this.blocks.add(new BlockUse(block, line(offset)));
	}

	void removed(String what, String value, int offset) {
		if (this.removed.size() < MOST_REMOVALS) {
			this.removed.add(new Removal(what, value, line(offset)));
		}
	}

	void finding(Finding finding) {
		if (this.findings.size() < MOST_REMOVALS) {
			this.findings.add(finding);
		}
	}

	Outline outline() {
		return new Outline(this.headings, this.links, this.images, this.blocks, this.removed, this.findings);
	}

	private String id(String text) {
		String slug = text.toLowerCase(Locale.ROOT).replaceAll("['’]", "").replaceAll("[^\\p{L}\\p{N}]+", "-")
				.replaceAll("^-+|-+$", "");
		if (slug.length() > LONGEST_ID) {
			slug = slug.substring(0, slug.offsetByCodePoints(0, slug.codePointCount(0, LONGEST_ID - 1)))
					.replaceAll("-+$", "");
		}
		String base = slug.isEmpty() ? "section" : slug;
		String id = base;
		while (this.ids.containsKey(id)) {
			id = base + "-" + this.ids.merge(base, 1, Integer::sum);
		}
		this.ids.put(id, 1);
		return id;
	}

	private static int[] lineStarts(String body) {
		int[] starts = new int[16];
		int count = 1;
		for (int i = 0; i < body.length(); i++) {
			char c = body.charAt(i);
			boolean ends = c == '\n' || (c == '\r' && (i + 1 == body.length() || body.charAt(i + 1) != '\n'));
			if (ends) {
				if (count == starts.length) {
					starts = Arrays.copyOf(starts, 2 * count);
				}
				starts[count++] = i + 1;
			}
		}
		return Arrays.copyOf(starts, count);
	}

}
