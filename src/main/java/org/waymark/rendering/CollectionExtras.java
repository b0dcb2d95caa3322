package org.waymark.rendering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.FieldDefinition;
import org.waymark.content.Revision;
import org.waymark.rendering.collection.Filter;
import org.waymark.rendering.collection.Item;
import org.waymark.rendering.collection.Listing;
import org.waymark.rendering.collection.SearchWords;
import org.waymark.rendering.collection.Sort;
import org.waymark.rendering.collection.When;
import org.waymark.theme.CollectionView;
import org.waymark.theme.Link;
import org.waymark.theme.TableView;

/** A list of the items of a type, narrowed as the address asks. */
final class CollectionExtras implements Extras {

	private static final int CARDS = 20;

	private static final int ROWS = 100;

	private static final Set<String> IN_CALENDAR = Set.of("course", "event");

	@Override
	public Set<String> parameters(Revision page) {
		Set<String> names = new HashSet<>(page.fields().strings("facets"));
		names.addAll(Filter.OWN_PARAMETERS);
		return names;
	}

	@Override
	public Map<String, Object> of(PageParts parts) {
		Optional<ContentType> type = parts.page().fields().text("lists").flatMap(parts.setting().types()::find);
		return Map.of("collection",
				type.map((known) -> new Making(parts, known).view()).orElseGet(() -> nothing(parts)));
	}

	private static CollectionView nothing(PageParts parts) {
		return new CollectionView(parts.page().address(), "", List.of(), List.of(), List.of(), "", "", List.of(),
				List.of(), List.of(), parts.wording().text("collection.none"), 1, 1, null, null, "");
	}

	/**
	 * One list in the making.
	 *
	 * @param parts the page of the list
	 * @param type what is listed
	 */
	private record Making(PageParts parts, ContentType type) {

		CollectionView view() {
			ListedItems source = new ListedItems(this.parts, this.type);
			Map<String, List<String>> offered = ListedItems.facets(this.parts.page(), this.type);
			List<Item<Revision>> items = source.all(offered.keySet());
			Map<String, List<String>> fields = Listing.values(items, offered);
			Map<String, Set<String>> known = new LinkedHashMap<>();
			offered.forEach((field, choices) -> known.put(field,
					Stream.concat(choices.stream(), fields.getOrDefault(field, List.of()).stream())
							.collect(Collectors.toUnmodifiableSet())));
			Filter filter = Filter.of(this.parts.query().parameters(), known);
			Sort sort = Sort.of(this.parts.page().fields().text("sort", ""));
			Listing<Revision> listing = Listing.of(items, fields, filter, sort, size(items.size()),
					this.parts.reading().now());
			boolean dated = items.stream().anyMatch((item) -> item.next(this.parts.reading().now().toInstant())
					.isPresent());
			List<Link> formerly = formerly(filter);
			return new CollectionView(address(), filter.typed(), facets(listing), dated ? soon(listing) : List.of(),
					chosen(filter), (formerly.isEmpty() || listing.total() > 0) ? found(listing, items.size()) : "",
					unknown(filter), formerly,
					this.type.hasPage() ? groups(listing) : List.of(),
					this.type.hasPage() ? List.of() : tables(listing, offered.keySet()),
					formerly.isEmpty() ? nothing(listing) : "",
					listing.page(), listing.pages(), (listing.page() > 1) ? page(listing, -1) : null,
					(listing.page() < listing.pages()) ? page(listing, 1) : null,
					dated && IN_CALENDAR.contains(this.type.name()) ? "/events.ics" : "");
		}

		/** On paper, and in what is read as one piece, a list has no second page. */
		private int size(int all) {
			return (PrintForm.of(this.parts.query()) != PrintForm.PAGE)
					? Math.max(1, all)
					: this.type.hasPage() ? CARDS : ROWS;
		}

		private String address() {
			return this.parts.page().address();
		}

		private Wording wording() {
			return this.parts.wording();
		}

		private @Nullable String page(Listing<Revision> listing, int step) {
			return listing.filter().onPage(listing.page() + step).address(address());
		}

		private List<CollectionView.Facet> facets(Listing<Revision> listing) {
			return listing.facets().stream().filter((facet) -> facet.options().size() > 1)
					.map((facet) -> new CollectionView.Facet(facet.field(),
							wording().field(this.type.name(), facet.field()),
							facet.options().stream()
									.map((option) -> new CollectionView.Option(option.value(),
											wording().choice(facet.field(), option.value()), option.count(),
											option.chosen()))
									.toList()))
					.toList();
		}

		private List<CollectionView.Option> soon(Listing<Revision> listing) {
			return Stream.of(When.values()).map((when) -> new CollectionView.Option(when.value(),
					wording().text("collection.when." + when.value()), listing.soon().getOrDefault(when, 0),
					when == listing.filter().when())).toList();
		}

		private List<Link> chosen(Filter filter) {
			List<Link> chosen = new ArrayList<>();
			if (!filter.typed().isEmpty()) {
				chosen.add(new Link("“" + filter.typed() + "”", filter.withoutWords().address(address())));
			}
			filter.chosen().forEach((field, values) -> values.forEach((value) -> chosen.add(
					new Link(wording().choice(field, value), filter.without(field, value).address(address())))));
			When when = filter.when();
			if (when != null) {
				chosen.add(new Link(wording().text("collection.when." + when.value()),
						filter.atAnyTime().address(address())));
			}
			return List.copyOf(chosen);
		}

		private String found(Listing<Revision> listing, int all) {
			String found = listing.filter().isEmpty()
					? wording().text((all == 1) ? "collection.all-one" : "collection.all", all)
					: wording().text("collection.fit", listing.total(), all);
			return (listing.pages() > 1)
					? found + ", " + wording().text("search.page", listing.page(), listing.pages())
					: found;
		}

		private String unknown(Filter filter) {
			return filter.unknown().isEmpty()
					? ""
					: wording().text("collection.unknown", String.join(", ", filter.unknown()));
		}

		private String nothing(Listing<Revision> listing) {
			return (listing.total() > 0)
					? ""
					: this.parts.page().fields().text("nothing").orElseGet(() -> wording().text("collection.none"));
		}

		/** A name that is history leads to what replaced it, and never to a number of then. */
		private List<Link> formerly(Filter filter) {
			SearchWords words = SearchWords.of(filter.typed());
			if (!this.type.name().equals(Services.TYPE) || words.isEmpty()) {
				return List.of();
			}
			Services services = new Services(this.parts.reading(), this.parts.blocks().cards());
			return services.historic(this.parts.page().language()).stream()
					.filter((old) -> words
							.areIn(old.title() + " " + String.join(" ", old.fields().strings("known_as"))))
					.map((old) -> formerly(old, services.replacement(old))).toList();
		}

		private Link formerly(Revision old, Optional<Revision> now) {
			String then = wording().text("service.was", old.title(), old.fields().text("as_of", ""));
			return now.map((today) -> new Link(today.title(), today.address(),
					then + " " + wording().text("service.now"), false))
					.orElseGet(() -> new Link(old.title(), old.address(), then, false));
		}

		private List<CollectionView.Group> groups(Listing<Revision> listing) {
			ItemCards cards = new ItemCards(this.parts, this.type);
			List<CollectionView.Group> groups = new ArrayList<>();
			if (!listing.items().isEmpty()) {
				groups.add(new CollectionView.Group("", listing.items().stream().map(cards::card).toList()));
			}
			listing.archive().forEach((period, items) -> groups.add(new CollectionView.Group(period.isEmpty()
					? wording().text("collection.earlier")
					: wording().text("collection.archive", period), items.stream().map(cards::card).toList())));
			return List.copyOf(groups);
		}

		private List<TableView> tables(Listing<Revision> listing, Set<String> facets) {
			if (listing.items().isEmpty()) {
				return List.of();
			}
			List<FieldDefinition> fields = ListedItems.columns(this.type, listing.items(), facets);
			List<String> columns = new ArrayList<>(List.of(wording().field(this.type.name(), "title")));
			fields.forEach((field) -> columns.add(wording().field(this.type.name(), field.name())));
			FieldFacts facts = new FieldFacts(this.parts);
			List<List<Link>> rows = listing.items().stream().map((item) -> {
				List<Link> row = new ArrayList<>(List.of(new Link(item.title(), "")));
				facts.byName(item, fields).values().forEach((values) -> row.add(new Link(
						String.join(", ", values.stream().map(Link::title).toList()), "")));
				return List.copyOf(row);
			}).toList();
			return List.of(new TableView(this.parts.page().title(), columns, rows));
		}

	}

}
