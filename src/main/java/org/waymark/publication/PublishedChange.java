package org.waymark.publication;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.waymark.content.PageId;

/** The next state of what is published, while entries are taken into it; the state it began from stays as it was. */
final class PublishedChange {

	private final Map<PageId, PublishedPage> pages;

	private final Map<Address, PublishedPage> addresses;

	private final Shelves<String> types;

	private final Shelves<Address> children;

	private final Map<Address, PageWithdrawn> withdrawn;

	private long sequence;

	private @Nullable JournalEvent last;

	private int unknown;

	PublishedChange(Published from) {
		this.sequence = from.sequence();
		this.last = from.last();
		this.pages = new HashMap<>(from.pages());
		this.addresses = new HashMap<>(from.addresses());
		this.types = new Shelves<>(from.types());
		this.children = new Shelves<>(from.children());
		this.withdrawn = new HashMap<>(from.withdrawn());
		this.unknown = from.unknown();
	}

	void apply(JournalEvent event) {
		switch (event) {
			case PagePublished published -> publish(published);
			case PageWithdrawn gone -> withdraw(gone);
			case RevisionBlanked blanked -> vacate(blanked);
			case RevisionErased erased when erased.withdraws() -> withdraw(erased.withdrawal());
			case RevisionErased _ -> {
			}
			case UnknownEvent _ -> this.unknown++;
		}
		this.sequence = event.sequence();
		this.last = event;
	}

	Published done() {
		return new Published(this.sequence, this.last, this.pages, this.addresses, this.types.shelves,
				this.children.shelves, this.withdrawn, this.unknown);
	}

	private void publish(PagePublished event) {
		PublishedPage page = new PublishedPage(event.revision(), event.sequence(), event.at(), event.by());
		Address address = Address.of(page);
		remove(this.pages.get(event.page()));
		remove(this.addresses.get(address));
		this.withdrawn.remove(address);
		this.pages.put(event.page(), page);
		this.addresses.put(address, page);
		this.types.put(event.type(), address, page);
		if (!address.path().isHome()) {
			this.children.put(address.parent(), address, page);
		}
	}

	/** What stood there before is gone as if the text were there still. */
	private void vacate(RevisionBlanked event) {
		Address address = Address.of(event);
		remove(this.pages.get(event.page()));
		remove(this.addresses.get(address));
		this.withdrawn.remove(address);
	}

	private void withdraw(PageWithdrawn event) {
		remove(this.pages.get(event.page()));
		Address address = Address.of(event);
		if (!this.addresses.containsKey(address)) {
			this.withdrawn.put(address, event);
		}
	}

	private void remove(@Nullable PublishedPage page) {
		if (page != null) {
			Address address = Address.of(page);
			this.pages.remove(page.revision().id());
			this.addresses.remove(address);
			this.types.remove(page.revision().type(), address);
			this.children.remove(address.parent(), address);
		}
	}

	/** Ordered pages under a key; a shelf is copied before its first change, as the state before still shows it. */
	private static final class Shelves<K> {

		private final Map<K, NavigableMap<Address, PublishedPage>> shelves;

		private final Set<K> own = new HashSet<>();

		Shelves(Map<K, NavigableMap<Address, PublishedPage>> shelves) {
			this.shelves = new HashMap<>(shelves);
		}

		void put(K key, Address address, PublishedPage page) {
			ownShelf(key).put(address, page);
		}

		void remove(K key, Address address) {
			NavigableMap<Address, PublishedPage> shelf = ownShelf(key);
			shelf.remove(address);
			if (shelf.isEmpty()) {
				this.shelves.remove(key);
				this.own.remove(key);
			}
		}

		private NavigableMap<Address, PublishedPage> ownShelf(K key) {
			NavigableMap<Address, PublishedPage> shelf = this.shelves.get(key);
			if (shelf == null || this.own.add(key)) {
				shelf = (shelf != null) ? new TreeMap<>(shelf) : new TreeMap<>();
				this.own.add(key);
				this.shelves.put(key, shelf);
			}
			return shelf;
		}

	}

}
