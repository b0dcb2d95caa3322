package org.waymark.rendering;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.waymark.content.Fields;
import org.waymark.content.Language;
import org.waymark.content.OpeningHours;
import org.waymark.content.Revision;
import org.waymark.publication.PublishedPage;

/** The directory of services in the shape of Open Referral UK (HSDS-UK 3.0): only what readers are shown as well. */
final class OpenReferral {

	private final Reading reading;

	private final ContactCards cards;

	private final String origin;

	OpenReferral(Reading reading, ContactCards cards, String origin) {
		this.reading = reading;
		this.cards = cards;
		this.origin = origin;
	}

	/** One page of the list, with the fields that a service has once. */
	Map<String, Object> page(int number, int size) {
		List<Revision> all = services();
		int pages = (all.size() + size - 1) / size;
		List<Map<String, Object>> contents = all.stream().skip((number - 1L) * size).limit(size).map(this::brief)
				.toList();
		Map<String, Object> page = new LinkedHashMap<>();
		page.put("total_items", all.size());
		page.put("total_pages", pages);
		page.put("page_number", number);
		page.put("size", contents.size());
		page.put("first_page", number == 1);
		page.put("last_page", number >= pages);
		page.put("empty", contents.isEmpty());
		page.put("contents", contents);
		return page;
	}

	/** One service with all that belongs to it; nothing if there is none with this id that readers are shown. */
	Optional<Map<String, Object>> service(UUID id) {
		return services().stream().filter((service) -> id(service, "").equals(id.toString())).findFirst()
				.map(this::full);
	}

	private List<Revision> services() {
		return new Services(this.reading, this.cards).shown(Language.ENGLISH).stream()
				.sorted(Comparator.comparing(Revision::path)).toList();
	}

	private Map<String, Object> brief(Revision service) {
		Fields fields = service.fields();
		Optional<Fields> contact = contact(service);
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("id", id(service, ""));
		json.put("name", service.title());
		json.put("description", service.summary());
		json.put("url", fields.text("link").or(() -> contact.flatMap((record) -> record.text("link")))
				.orElse(this.origin + service.address()));
		contact.flatMap((record) -> record.text("email")).ifPresent((email) -> json.put("email", email));
		json.put("status", "active");
		fields.number("age_from").ifPresent((age) -> json.put("minimum_age", age));
		fields.number("age_to").ifPresent((age) -> json.put("maximum_age", age));
		contact.flatMap((record) -> record.text("verified_on")).or(() -> fields.text("verified_on"))
				.ifPresent((day) -> json.put("assured_date", day));
		this.reading.at(service.language(), service.path()).map(PublishedPage::publishedAt).map(Instant::toString)
				.ifPresent((moment) -> json.put("last_modified", moment));
		return json;
	}

	private Map<String, Object> full(Revision service) {
		Fields fields = service.fields();
		Map<String, Object> json = brief(service);
		contact(service).ifPresent((contact) -> {
			json.put("contacts", List.of(contact(service, contact)));
			List<Map<String, Object>> schedules = schedules(service, contact);
			if (!schedules.isEmpty()) {
				json.put("schedules", schedules);
			}
		});
		json.put("service_areas", fields.strings("areas").stream()
				.map((area) -> json("id", id(service, "area/" + area), "name", area)).toList());
		if (fields.text("cost", "").equals("free")) {
			json.put("cost_options", List.of(json("id", id(service, "cost"), "option", "Free", "amount", 0)));
		}
		List<Map<String, Object>> attributes = new ArrayList<>();
		fields.strings("category").forEach((term) -> attributes.add(attribute(service, "category", term)));
		fields.strings("levels").forEach((term) -> attributes.add(attribute(service, "level-of-need", term)));
		json.put("attributes", attributes);
		return json;
	}

	private Map<String, Object> contact(Revision service, Fields contact) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("id", id(service, "contact"));
		json.put("name", contact.text("title", service.title()));
		contact.text("email").ifPresent((email) -> json.put("email", email));
		List<Map<String, Object>> phones = new ArrayList<>();
		contact.text("number")
				.ifPresent((number) -> phones.add(json("id", id(service, "phone"), "number", number, "type", "voice")));
		contact.text("text_number")
				.ifPresent((number) -> phones.add(json("id", id(service, "text"), "number", number, "type", "text")));
		json.put("phones", phones);
		return json;
	}

	private static List<Map<String, Object>> schedules(Revision service, Fields contact) {
		OpeningHours hours = OpeningHours.read(contact.values().get("hours"))
				.orElseGet(OpeningHours.Unconfirmed::new);
		return switch (hours) {
			case OpeningHours.Unconfirmed _ -> List.of();
			case OpeningHours.Always _ -> List.of(json("id", id(service, "schedule"), "freq", "DAILY", "description",
					"Day and night, every day"));
			case OpeningHours.Weekly(List<OpeningHours.Span> spans) -> spans.stream().map((span) -> {
				Map<String, Object> json = new LinkedHashMap<>();
				json.put("id", id(service, "schedule/" + spans.indexOf(span)));
				json.put("freq", "WEEKLY");
				json.put("byday", span.days().stream().sorted().map((day) -> day.name().substring(0, 2))
						.collect(Collectors.joining(",")));
				json.put("opens_at", span.open().toString());
				json.put("closes_at", span.close().toString());
				return json;
			}).toList();
		};
	}

	private static Map<String, Object> attribute(Revision service, String taxonomy, String term) {
		return json("id", id(service, taxonomy + "/" + term), "link_entity", "service", "taxonomy_term",
				json("id", uuid("waymark:" + taxonomy + "/" + term), "code", term, "name", term.replace('-', ' '),
						"taxonomy", taxonomy));
	}

	private Optional<Fields> contact(Revision service) {
		return service.fields().text("contact").flatMap((id) -> this.cards.verified(id))
				.map(Revision::fields);
	}

	/** Names and values in their order, so that every node sends the same bytes. */
	private static Map<String, Object> json(Object... namesAndValues) {
		Map<String, Object> json = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			json.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
		}
		return json;
	}

	/** Ids are made of the page's own, which never changes. */
	private static String id(Revision service, String part) {
		return uuid("waymark:" + service.id() + "/" + part);
	}

	private static String uuid(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
	}

}
