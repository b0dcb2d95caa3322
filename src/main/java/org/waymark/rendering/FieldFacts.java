package org.waymark.rendering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waymark.content.ContentType;
import org.waymark.content.FieldDefinition;
import org.waymark.content.FieldKind;
import org.waymark.content.Fields;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;
import org.waymark.theme.FactView;
import org.waymark.theme.Link;

/** The fields of a record as facts that readers see, by what its type file says of each. */
final class FieldFacts {

	/** Fields that every page has: the page shows them in their own way, or to nobody. */
	private static final Set<String> SHOWN_ELSEWHERE = Set.of("title", "short_title", "tab_title", "summary",
			"audience", "topics", "order", "words", "see_also_names", "sensitive", "related", "short", "changes",
			"made_from", "template", "owner_role", "checked_by", "checked_on", "review_due", "source", "sample",
			"record", "cancelled", "sessions", "venue", "starts", "ends", "supersedes", "contact", "status", "as_of",
			"verified_on", "verified_by", "verify_every", "replaced_by", "age_from", "age_to", "formats", "web",
			"posts", "year", "state");

	/** What is asked comes after who reads the answers, and what came of it last. */
	private static final List<String> LAST = List.of("questions", "results", "you_said", "we_did");

	private static final int SHORT = 40;

	private final Wording wording;

	private final Links links;

	FieldFacts(PageParts parts) {
		this.wording = parts.wording();
		this.links = parts.links();
	}

	/** The fields that are said in a few words. */
	List<FactView> brief(Revision page, ContentType type) {
		return of(page, type, true);
	}

	/** Those that need a heading of their own. */
	List<FactView> full(Revision page, ContentType type) {
		return of(page, type, false);
	}

	/** Some fields of a page, those it has. */
	List<FactView> named(Revision page, ContentType type, List<String> names) {
		return names.stream().flatMap((name) -> type.field(name).stream())
				.flatMap((field) -> fact(page, field).stream()).toList();
	}

	private List<FactView> of(Revision page, ContentType type, boolean brief) {
		List<FactView> facts = new ArrayList<>();
		type.fields().values().stream().sorted(Comparator.comparing((field) -> LAST.indexOf(field.name())))
				.filter((field) -> !SHOWN_ELSEWHERE.contains(field.name()))
				.filter((field) -> isBrief(page, field) == brief)
				.forEach((field) -> fact(page, field).ifPresent(facts::add));
		return List.copyOf(facts);
	}

	private static boolean isBrief(Revision page, FieldDefinition field) {
		return switch (field.kind()) {
			case LINE, NUMBER, FLAG, DATE, MOMENT, CHOICE, CHOICES, PATH, LINK, HOURS, ANY -> true;
			case LINES -> !LAST.contains(field.name())
					&& page.fields().strings(field.name()).stream().allMatch((line) -> line.length() <= SHORT);
			case TEXT, PATHS, RECORDS, FIGURES -> false;
		};
	}

	private Optional<FactView> fact(Revision page, FieldDefinition field) {
		List<Link> values = values(page.fields(), field);
		return values.isEmpty()
				? Optional.empty()
				: Optional.of(new FactView(this.wording.field(page.type(), field.name()), values));
	}

	private List<Link> values(Fields fields, FieldDefinition field) {
		String name = field.name();
		return switch (field.kind()) {
			case LINE, TEXT, NUMBER, LINES -> plain(fields.strings(name));
			case FLAG -> fields.flag(name) ? plain(List.of(this.wording.text("record.yes"))) : List.of();
			case DATE -> plain(fields.date(name).map(Words::day).stream().toList());
			case MOMENT -> plain(fields.dateTime(name).map(Words::moment).stream().toList());
			case CHOICE, CHOICES -> plain(fields.strings(name).stream()
					.map((value) -> this.wording.choice(name, value)).toList());
			case PATH, PATHS -> this.links.to(fields.strings(name).stream()
					.map((path) -> path.split("[?#]", 2)[0]).filter(PagePath::isValid).map(PagePath::new).toList());
			case LINK -> fields.text(name).map((link) -> new Link(link.replaceFirst("^https://", ""), link)).stream()
					.toList();
			case RECORDS -> plain(fields.records(name).stream().map(this::line).filter((line) -> !line.isEmpty())
					.toList());
			case HOURS, FIGURES, ANY -> List.of();
		};
	}

	/** A record in one line, for example {@code Schools: Free}. */
	private String line(Fields record) {
		List<String> texts = record.values().keySet().stream()
				.flatMap((key) -> record.date(key).map(Words::day).or(() -> record.text(key)).stream()).toList();
		if (texts.size() < 2) {
			return String.join("", texts);
		}
		return texts.getFirst() + (record.has("action") ? " (" : ": ")
				+ String.join(", ", texts.subList(1, texts.size())) + (record.has("action") ? ")" : "");
	}

	private static List<Link> plain(List<String> texts) {
		return texts.stream().map((text) -> new Link(text, "")).toList();
	}

	/** Whether a field can be narrowed by. */
	static boolean canBeFacet(FieldDefinition field) {
		return Set.of(FieldKind.CHOICE, FieldKind.CHOICES, FieldKind.LINE, FieldKind.LINES, FieldKind.FLAG,
				FieldKind.NUMBER).contains(field.kind());
	}

	/** The facts of a page by field name, for tables. */
	Map<String, List<Link>> byName(Revision page, List<FieldDefinition> fields) {
		Map<String, List<Link>> facts = new java.util.LinkedHashMap<>();
		fields.forEach((field) -> facts.put(field.name(), values(page.fields(), field)));
		return facts;
	}

}
