package org.waymark.content.flow;

import java.util.List;
import java.util.stream.Stream;

/**
 * A flow as a list: every step once, numbered from top to bottom; what follows on an answer stands below that answer, and where ways
 * meet or go back they name the number of the step they lead to.
 *
 * @param items the steps on the first level
 */
public record FlowOutline(List<Item> items) {

	public FlowOutline {
		items = List.copyOf(items);
	}

	/**
	 * A step in the list.
	 *
	 * @param number counted through the whole list from 1
	 * @param step the step
	 * @param ways where it leads
	 */
	public record Item(int number, FlowStep step, List<Way> ways) {

		public Item {
			ways = List.copyOf(ways);
		}

	}

	/**
	 * A way from a step.
	 *
	 * @param exit the exit
	 * @param number of the step it leads to
	 * @param plain whether it leads to the item that stands right behind, so that nothing need be said
	 * @param items what stands below it, beginning with the step it leads to; empty where that stands elsewhere
	 */
	public record Way(FlowExit exit, int number, boolean plain, List<Item> items) {

		public Way {
			items = List.copyOf(items);
		}

	}

	/** The list of a flow. */
	public static FlowOutline of(Flow flow) {
		return new FlowPlacing(flow).outline();
	}

	/** All items, from top to bottom. */
	public Stream<Item> all() {
		return all(this.items);
	}

	private static Stream<Item> all(List<Item> items) {
		return items.stream().flatMap((item) -> Stream.concat(Stream.of(item),
				item.ways().stream().flatMap((way) -> all(way.items()))));
	}

}
