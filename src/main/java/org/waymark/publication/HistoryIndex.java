package org.waymark.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.waymark.content.PageId;

/** Who was where when: a few facts about every entry of the journal, and where in the history's file its text is. */
final class HistoryIndex {

	private final Map<Address, List<Version>> addresses = new HashMap<>();

	private final Map<PageId, Address> places = new HashMap<>();

	/** Up to which entry nothing of a page may be shown again. */
	private final Map<PageId, Long> hidden = new HashMap<>();

	private final Set<Long> erased = new TreeSet<>();

	private long sequence;

	private Instant latest = Instant.EPOCH;

	/**
	 * One change at an address.
	 *
	 * @param from when
	 * @param sequence the entry that made it
	 * @param position where its record begins
	 * @param page whose it is
	 * @param there whether a page was there since; otherwise it had gone
	 */
	record Version(Instant from, long sequence, long position, PageId page, boolean there) {
	}

	/** Takes in the next entry. */
	void add(JournalEvent event, long position) {
		switch (event) {
			case PagePublished published -> publish(published, position);
			case RevisionBlanked blanked -> {
				publish(blanked, position);
				this.erased.add(blanked.sequence());
			}
			case PageWithdrawn withdrawn -> {
				leave(withdrawn, position);
				if (withdrawn.forCause()) {
					this.hidden.put(withdrawn.page(), withdrawn.sequence());
				}
			}
			case RevisionErased asked -> {
				this.erased.addAll(asked.erased());
				if (asked.withdraws()) {
					leave(asked, position);
				}
			}
			case UnknownEvent _ -> {
			}
		}
		this.sequence = event.sequence();
		this.latest = event.at().isAfter(this.latest) ? event.at() : this.latest;
	}

	long sequence() {
		return this.sequence;
	}

	/** When the latest entry was made. */
	Instant latest() {
		return this.latest;
	}

	/** Every entry whose text is erased. */
	List<Long> erased() {
		return List.copyOf(this.erased);
	}

	List<Version> at(Address address) {
		return List.copyOf(this.addresses.getOrDefault(address, List.of()));
	}

	/** What was there just before a moment; nothing before the first. */
	@Nullable
	Version before(Instant moment, Address address) {
		// Nodes' clocks differ a little: the order is that of the journal.
		return at(address).reversed().stream().filter((version) -> version.from().isBefore(moment)).findFirst()
				.orElse(null);
	}

	PageVersion.State state(Version version) {
		if (!version.there()) {
			return PageVersion.State.AWAY;
		}
		if (this.erased.contains(version.sequence())) {
			return PageVersion.State.ERASED;
		}
		return version.sequence() < this.hidden.getOrDefault(version.page(), 0L)
				? PageVersion.State.HIDDEN
				: PageVersion.State.SHOWN;
	}

	/** The revisions whose text is still there, of the page that was at an address last, wherever it was before. */
	Map<PageId, List<Long>> texts(Address address) {
		List<Version> there = at(address);
		if (there.isEmpty()) {
			return Map.of();
		}
		PageId page = there.getLast().page();
		List<Long> texts = this.addresses.values().stream().flatMap(List::stream)
				.filter((version) -> version.there() && version.page().equals(page)).map(Version::sequence)
				.filter((entry) -> !this.erased.contains(entry)).sorted().toList();
		return Map.of(page, texts);
	}

	private void publish(JournalEvent event, long position) {
		Address address = Address.of(event);
		Address before = this.places.put(event.page(), address);
		if (before != null && !before.equals(address)) {
			note(before, event, position, false);
		}
		note(address, event, position, true);
	}

	private void leave(JournalEvent event, long position) {
		Address before = this.places.remove(event.page());
		if (before != null) {
			note(before, event, position, false);
		}
	}

	private void note(Address address, JournalEvent event, long position, boolean there) {
		this.addresses.computeIfAbsent(address, (_) -> new ArrayList<>(1))
				.add(new Version(event.at(), event.sequence(), position, event.page(), there));
	}

}
