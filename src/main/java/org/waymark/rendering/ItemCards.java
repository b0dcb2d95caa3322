package org.waymark.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waymark.content.ContentType;
import org.waymark.content.Fields;
import org.waymark.content.Revision;
import org.waymark.rendering.calendar.Session;
import org.waymark.theme.FactView;
import org.waymark.theme.ItemView;
import org.waymark.theme.Link;

/** Items of a collection as cards: what a reader has to know of each before opening it. */
final class ItemCards {

	/** The fields that a card of a type shows; other types' cards have only a title and a summary. */
	private static final Map<String, List<String>> FACTS = Map.of("document", List.of("kind", "version", "expected"),
			"group", List.of("chair_role", "meets", "as_of"), "objective", List.of("period"), "review",
			List.of("kind", "state_on"), "learning-briefing", List.of("date", "themes"), "service",
			List.of("category", "referral", "ages", "areas", "cost"), "course", List.of("mode", "for"), "event",
			List.of("kind", "when", "locality"), "report", List.of("period"));

	private final PageParts parts;

	private final ContentType type;

	private final FieldFacts facts;

	private final SessionViews sessions;

	private final RecordStates states;

	ItemCards(PageParts parts, ContentType type) {
		this.parts = parts;
		this.type = type;
		this.facts = new FieldFacts(parts);
		this.sessions = new SessionViews(parts);
		this.states = new RecordStates(parts);
	}

	ItemView card(Revision item) {
		List<FactView> all = new ArrayList<>();
		if (item.type().equals("course") || item.fields().has("starts")) {
			all.addAll(dates(item));
		}
		all.addAll(this.facts.named(item, this.type, FACTS.getOrDefault(item.type(), List.of())));
		if (item.type().equals("course")) {
			price(item.fields()).ifPresent(all::add);
		}
		return new ItemView(item.title(), this.type.hasPage() ? item.address() : "", this.states.tag(item),
				item.summary(), all);
	}

	private List<FactView> dates(Revision item) {
		Wording wording = this.parts.wording();
		List<Session> ahead = this.sessions.ahead(item);
		if (ahead.isEmpty()) {
			return this.sessions.past(item).stream().findFirst()
					.map((last) -> FactView.of(wording.text("collection.date"), SessionViews.when(last))).stream()
					.toList();
		}
		// The list is in the order of this date, so this one is said, even if it is full.
		Session next = ahead.getFirst();
		List<Link> when = new ArrayList<>(List.of(new Link(SessionViews.when(next), "")));
		if (ahead.size() > 1) {
			when.add(new Link(wording.text((ahead.size() == 2) ? "collection.other-date" : "collection.other-dates",
					ahead.size() - 1), ""));
		}
		List<FactView> facts = new ArrayList<>();
		facts.add(new FactView(wording.text("collection.date"), when));
		fact("collection.place", this.sessions.place(next)).ifPresent(facts::add);
		fact("collection.places", this.sessions.places(next)).ifPresent(facts::add);
		// Where nobody can come to the next date any more: the first that somebody can.
		ahead.stream().filter(ItemCards::hasRoom).findFirst().filter((first) -> first != next)
				.flatMap((first) -> fact("collection.room-later", SessionViews.when(first))).ifPresent(facts::add);
		return facts;
	}

	private static boolean hasRoom(Session session) {
		return session.left().orElse(1) > 0 && !session.cancelled();
	}

	private Optional<FactView> price(Fields fields) {
		List<Link> prices = fields.records("prices").stream()
				.map((price) -> price.text("sector", "") + ": " + price.text("price", ""))
				.map((text) -> new Link(text, "")).toList();
		return prices.isEmpty()
				? Optional.empty()
				: Optional.of(new FactView(this.parts.wording().field("course", "prices"), prices));
	}

	private Optional<FactView> fact(String key, String text) {
		return text.isEmpty() ? Optional.empty() : Optional.of(FactView.of(this.parts.wording().text(key), text));
	}

}
