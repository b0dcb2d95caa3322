package org.waymark.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import com.microsoft.playwright.Page;

/** A walk through a page with the Tab key alone, as people go who can't use a pointer. */
public final class KeyboardWalk {

	private static final String LOOK = resource("keyboard-walk.js");

	private final List<String> trouble = new ArrayList<>();

	private final TreeSet<Integer> reached = new TreeSet<>();

	private int last = -1;

	private KeyboardWalk() {
	}

	/**
	 * Tabs through the whole page, which has just been opened by a calm visitor.
	 * @return what keeps somebody with a keyboard from using it: no visible focus, another order than the page's, a trap, a
	 * focus that something covers, a part that can't be reached
	 */
	public static List<String> trouble(Page page) {
		KeyboardWalk walk = new KeyboardWalk();
		List<?> tabbable = (List<?>) page.evaluate(LOOK);
		walk.go(page, tabbable.size());
		for (int part = 0; part < tabbable.size(); part++) {
			if (!walk.reached.contains(part)) {
				walk.trouble.add("Tab never reaches " + tabbable.get(part));
			}
		}
		return walk.trouble;
	}

	private void go(Page page, int parts) {
		// Regions that scroll take the focus too, so there may be more stops than parts.
		int patience = 2 * parts + 10;
		for (int step = 0; step < patience; step++) {
			page.keyboard().press("Tab");
			if (!(page.evaluate("() => waymarkWalk.step()") instanceof Map<?, ?> stop)) {
				return;
			}
			if (look(stop)) {
				return;
			}
		}
		this.trouble.add("after %d steps the focus is still on the page: a trap".formatted(patience));
	}

	/** Notes a stop; says whether the walk is round, which is where a browser without own buttons starts again. */
	private boolean look(Map<?, ?> stop) {
		Object name = stop.get("name");
		int order = (stop.get("order") instanceof Number number) ? number.intValue() : -1;
		boolean round = order >= 0 && order == first();
		if (round) {
			return true;
		}
		if (!Boolean.TRUE.equals(stop.get("ring"))) {
			this.trouble.add("nothing shows that the focus is on " + name);
		}
		if (!"".equals(stop.get("cover"))) {
			this.trouble.add("the focus is on " + name + ", but " + stop.get("cover"));
		}
		if (order >= 0) {
			if (order < this.last) {
				this.trouble.add("the focus goes back to " + name);
			}
			this.last = order;
			this.reached.add(order);
		}
		return false;
	}

	private int first() {
		return this.reached.isEmpty() ? -1 : this.reached.first();
	}

	private static String resource(String name) {
		try (InputStream in = KeyboardWalk.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException(name + " is missing");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
