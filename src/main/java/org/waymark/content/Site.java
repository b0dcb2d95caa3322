package org.waymark.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * What the site says about itself, from {@code content/site.yml}.
 *
 * @param name the partnership's full name
 * @param shortName its short name
 * @param area the place it serves
 * @param zone the zone whose clocks hours and alerts go by
 * @param leaveTo the page that "Leave this site now" opens
 * @param extraBankHolidays bank holidays proclaimed for one year only
 * @param languages the languages pages may be written in, by code, with their own names
 * @param languageStart where the front page leads those who read a language that it isn't written in
 * @param doors the audience doors
 * @param footer the links at the foot of every page
 * @param helpStrip the contacts of the help strip by audience; {@code everyone} where an audience has none
 * @param problems what is wrong with the file; the last good value or a plain one stands in
 */
public record Site(String name, String shortName, String area, ZoneId zone, String leaveTo,
		List<LocalDate> extraBankHolidays, Map<String, String> languages, PagePath languageStart, List<Door> doors,
		List<Door> footer,
		Map<String, List<String>> helpStrip, List<Problem> problems) {

	private static final String FILE = "site.yml";

	/**
	 * A link that every page shows.
	 *
	 * @param title its words
	 * @param path where it leads
	 * @param summary a sentence about it; may be empty
	 */
	public record Door(String title, PagePath path, String summary) {
	}

	/** A site that says nothing of itself yet. */
	public static Site unnamed(List<Problem> problems) {
		return new Site("Safeguarding partnership", "Safeguarding", "", ZoneId.of("Europe/London"),
				"https://www.bbc.co.uk/weather", List.of(), Map.of("en", "English"), PagePath.HOME, List.of(),
				List.of(), Map.of(),
				problems);
	}

	/** Reads a content folder's file. */
	public static Site read(Path contentFolder) {
		Path file = contentFolder.resolve(FILE);
		List<Problem> problems = new ArrayList<>();
		try {
			Node root = Files.exists(file) ? YamlNodes.read(Files.readString(file)) : null;
			if (root instanceof MappingNode && YamlNodes.value(root) instanceof Map<?, ?> map) {
				return of(fields(map), problems);
			}
			problems.add(Problem.error(FILE, 0, null, "is missing or not a list of settings",
					"Add content/site.yml with at least \"name: …\"."));
		} catch (YamlNodes.Unreadable ex) {
			problems.add(Problem.error(FILE, ex.line(), null, ex.reason(), "Correct the YAML on this line."));
		} catch (IOException ex) {
			problems.add(Problem.error(FILE, 0, null, "can't be read", "Save it as UTF-8 text that Waymark may read."));
		}
		return unnamed(problems);
	}

	private static Site of(Fields fields, List<Problem> problems) {
		Site plain = unnamed(List.of());
		String name = fields.text("name", plain.name());
		Map<String, String> languages = new LinkedHashMap<>();
		fields.records("languages").forEach(
				(language) -> languages.put(language.text("code", "en"),
						language.text("label", language.text("code", "English"))));
		Map<String, List<String>> strip = new LinkedHashMap<>();
		if (fields.values().get("help_strip") instanceof Map<?, ?> map) {
			Fields strips = fields(map);
			strips.values().keySet().forEach((audience) -> strip.put(audience, strips.strings(audience)));
		}
		return new Site(name, fields.text("short_name", name), fields.text("area", ""), zone(fields, plain, problems),
				leaveTo(fields, plain, problems),
				fields.strings("extra_bank_holidays").stream().map((day) -> day(day, problems)).filter(Objects::nonNull)
						.toList(),
				languages.isEmpty() ? plain.languages() : languages,
				fields.text("language_start").filter(PagePath::isValid).map(PagePath::new).orElse(PagePath.HOME),
				doors(fields, "doors", problems),
				doors(fields, "footer", problems), strip, List.copyOf(problems));
	}

	private static List<Door> doors(Fields fields, String name, List<Problem> problems) {
		List<Door> doors = new ArrayList<>();
		for (Fields door : fields.records(name)) {
			String path = door.text("path", "");
			if (PagePath.isValid(path)) {
				doors.add(new Door(door.text("title", path), new PagePath(path), door.text("summary", "")));
			} else {
				problems.add(Problem.error(FILE, 0, name, "has the path \"%s\"".formatted(path),
						"Write an address such as /parents."));
			}
		}
		return List.copyOf(doors);
	}

	private static ZoneId zone(Fields fields, Site plain, List<Problem> problems) {
		try {
			return fields.text("zone").map(ZoneId::of).orElse(plain.zone());
		} catch (DateTimeException ex) {
			problems.add(Problem.error(FILE, 0, "zone", "is not a time zone", "Write for example Europe/London."));
			return plain.zone();
		}
	}

	private static String leaveTo(Fields fields, Site plain, List<Problem> problems) {
		String address = fields.text("leave_to", plain.leaveTo());
		if (address.matches("https://[A-Za-z0-9.-]+(/[A-Za-z0-9._~/-]*)?")) {
			return address;
		}
		problems.add(Problem.error(FILE, 0, "leave_to", "is not a plain https address",
				"Write for example " + plain.leaveTo() + "."));
		return plain.leaveTo();
	}

	private static @org.jspecify.annotations.Nullable LocalDate day(String day, List<Problem> problems) {
		return new Fields(Map.of("day", day)).date("day").orElseGet(() -> {
			problems.add(Problem.error(FILE, 0, "extra_bank_holidays", "\"%s\" is not a date".formatted(day),
					"Write for example 2027-05-03."));
			return null;
		});
	}

	private static Fields fields(Map<?, ?> map) {
		Map<String, Object> values = new LinkedHashMap<>();
		map.forEach((key, value) -> {
			if (value != null) {
				values.put(String.valueOf(key), value);
			}
		});
		return new Fields(values);
	}

}
