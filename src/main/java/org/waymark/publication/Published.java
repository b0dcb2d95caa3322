package org.waymark.publication;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.waymark.content.PageId;

/**
 * All that is published at one moment, indexed; it never changes.
 *
 * @param sequence the last journal entry in it
 * @param last that entry; absent before the first
 * @param pages every page by its id
 * @param addresses every page by its address
 * @param types the pages of a type by their addresses
 * @param children the pages one level below an address, by their addresses
 * @param withdrawn the last withdrawal at an address where nothing is now
 * @param unknown how many entries were passed over because this version does not know their kind
 */
record Published(long sequence, @Nullable JournalEvent last, Map<PageId, PublishedPage> pages,
		Map<Address, PublishedPage> addresses, Map<String, NavigableMap<Address, PublishedPage>> types,
		Map<Address, NavigableMap<Address, PublishedPage>> children, Map<Address, PageWithdrawn> withdrawn,
		int unknown) {

	static final Published NOTHING = new Published(0, null, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), 0);

	/** What is published after {@code events}. */
	Published with(List<JournalEvent> events) {
		PublishedChange change = new PublishedChange(this);
		events.forEach(change::apply);
		return change.done();
	}

	/** The entries that make up this state: no other is needed to build it again. */
	Set<Long> living() {
		Set<Long> living = new HashSet<>();
		this.pages.values().forEach((page) -> living.add(page.sequence()));
		this.withdrawn.values().forEach((event) -> living.add(event.sequence()));
		living.add(this.sequence);
		return living;
	}

	int livingCount() {
		return this.pages.size() + this.withdrawn.size();
	}

	List<PublishedPage> ofType(String type) {
		return inOrder(this.types.get(type));
	}

	List<PublishedPage> below(Address address) {
		return inOrder(this.children.get(address));
	}

	Collection<PublishedPage> all() {
		return Collections.unmodifiableCollection(this.pages.values());
	}

	private static List<PublishedPage> inOrder(@Nullable NavigableMap<Address, PublishedPage> pages) {
		return (pages != null) ? List.copyOf(pages.values()) : List.of();
	}

}
