package org.waymark.content;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a file written for another system says of itself: whatever of its front matter can be understood, and the body.
 *
 * @param fields its front matter; none if it has none, or none that can be read
 * @param body all the rest
 */
public record ForeignFrontMatter(Fields fields, String body) {

	/** Reads a file. */
	public static ForeignFrontMatter of(String source) {
		FrontMatter front = FrontMatter.split(source);
		if (!front.closed() || front.head().isEmpty()) {
			return new ForeignFrontMatter(Fields.NONE, source);
		}
		try {
			var root = YamlNodes.read(front.yaml());
			Map<String, Object> values = new LinkedHashMap<>();
			if (root != null && YamlNodes.value(root) instanceof Map<?, ?> map) {
				map.forEach((name, value) -> values.put(String.valueOf(name), value));
			}
			return new ForeignFrontMatter(new Fields(values), front.body());
		} catch (YamlNodes.Unreadable ex) {
			return new ForeignFrontMatter(Fields.NONE, front.body());
		}
	}

}
