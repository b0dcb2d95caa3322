package org.waymark.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Fields;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;
import org.waymark.rendering.calendar.Session;
import org.waymark.theme.ContactView;
import org.waymark.theme.FactView;
import org.waymark.theme.Link;
import org.waymark.theme.RecordView;

/** A record's page: its fields by what its type says of them, and what is special about some types. */
final class RecordExtras implements Extras {

	@Override
	public Map<String, Object> of(PageParts parts) {
		return parts.setting().types().find(parts.page().type())
				.<Map<String, Object>>map((type) -> Map.of("record", new Making(parts, type).view()))
				.orElseGet(Map::of);
	}

	/**
	 * One page in the making.
	 *
	 * @param parts the page
	 * @param type its type
	 */
	private record Making(PageParts parts, ContentType type) {

		RecordView view() {
			Revision page = page();
			SessionViews sessions = new SessionViews(this.parts);
			List<Session> ahead = sessions.ahead(page);
			List<Session> past = sessions.past(page);
			boolean course = page.type().equals("course");
			List<FactView> facts = new ArrayList<>();
			if (!course && ahead.isEmpty() && !past.isEmpty()) {
				facts.add(FactView.of(wording().text("collection.date"), SessionViews.when(past.getFirst())));
				Optional.of(sessions.place(past.getFirst())).filter((place) -> !place.isEmpty())
						.ifPresent((place) -> facts.add(FactView.of(wording().text("collection.place"), place)));
			}
			facts.addAll(facts());
			List<ContactView> contacts = contacts();
			boolean dated = course ? !page.fields().has("link") || !ahead.isEmpty() : !ahead.isEmpty();
			return new RecordView(new RecordStates(this.parts).tag(page), new RecordNotices(this.parts).all(),
					facts, dated, ahead.stream().map(sessions::view).toList(),
					course ? past.stream().map(sessions::view).toList() : List.of(),
					ahead.isEmpty() ? "" : page.address() + ".ics", contacts, instead(contacts), lists(), neighbour(-1),
					neighbour(1));
		}

		private Revision page() {
			return this.parts.page();
		}

		private Wording wording() {
			return this.parts.wording();
		}

		private List<FactView> facts() {
			if (page().type().equals(Services.TYPE) && !services().mayBeShown(page())) {
				return List.of();
			}
			List<FactView> facts = new ArrayList<>(new FieldFacts(this.parts).brief(page(), this.type));
			if (page().type().equals("document")) {
				facts.add(FactView.of(wording().field("document", "state"),
						wording().choice("state", page().fields().text("state", ""))));
				facts.addAll(new DocumentForms(this.parts).facts());
			}
			return List.copyOf(facts);
		}

		private List<FactView> lists() {
			if (page().type().equals(Services.TYPE) && !services().mayBeShown(page())) {
				return List.of();
			}
			List<FactView> lists = new ArrayList<>();
			if (page().type().equals("report")) {
				List<Link> chapters = chapters(page().path()).stream()
						.map((chapter) -> new Link(chapter.title(), chapter.address(), chapter.summary(), false))
						.toList();
				if (!chapters.isEmpty()) {
					lists.add(new FactView(wording().text("record.chapters"), chapters));
				}
			}
			lists.addAll(new FieldFacts(this.parts).full(page(), this.type));
			List<Link> posts = page().fields().records("posts").stream().map((post) -> post.text("text", ""))
					.filter((text) -> !text.isEmpty()).map((text) -> new Link(text, "")).toList();
			if (!posts.isEmpty()) {
				lists.add(new FactView(wording().field(page().type(), "posts"), posts));
			}
			return List.copyOf(lists);
		}

		/** A service of today that may not be shown has the help that is always there in its place. */
		private List<ContactView> contacts() {
			if (!page().type().equals(Services.TYPE) || !Services.isLive(page())) {
				return List.of();
			}
			return services().mayBeShown(page())
					? services().contact(page()).stream().toList()
					: LastResort.BOTH;
		}

		private static boolean instead(List<ContactView> contacts) {
			return contacts.equals(LastResort.BOTH);
		}

		private Services services() {
			return new RecordStates(this.parts).services();
		}

		private @Nullable Link neighbour(int step) {
			if (!page().type().equals("chapter")) {
				return null;
			}
			List<Revision> chapters = chapters(page().path().parent());
			int here = chapters.stream().map(Revision::path).toList().indexOf(page().path());
			int there = here + step;
			return (here >= 0 && there >= 0 && there < chapters.size()) ? Links.to(chapters.get(there)) : null;
		}

		private List<Revision> chapters(PagePath report) {
			return this.parts.reading().childrenOf(page().language(), report).stream()
					.map((child) -> child.revision()).filter((child) -> child.type().equals("chapter"))
					.sorted(java.util.Comparator
							.comparingInt((Revision chapter) -> number(chapter.fields())).thenComparing(Revision::path))
					.toList();
		}

		private static int number(Fields fields) {
			return fields.number("number").orElse(1000);
		}

	}

}
