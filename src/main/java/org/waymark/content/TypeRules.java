package org.waymark.content;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.waymark.content.figures.FigureRules;
import org.waymark.content.levels.FinderReader;
import org.waymark.content.levels.LevelsReader;
import org.waymark.content.levels.Mistake;

/** What fields must say together: rules that no single field can be checked for. */
final class TypeRules {

	private static final Duration LONGEST_ALERT = Duration.ofDays(14);

	private TypeRules() {
	}

	static void check(String file, Revision revision, ZoneId zone, ToIntFunction<String> line, List<Problem> problems) {
		Fields fields = revision.fields();
		if (revision.type().equals("alert")) {
			alert(file, fields, line, problems);
		}
		if (revision.type().equals("contact")) {
			contact(file, fields, line, problems);
		}
		List<Mistake> mistakes = switch (revision.type()) {
			case "levels" -> LevelsReader.check(fields);
			case "finder" -> FinderReader.check(fields);
			default -> List.of();
		};
		mistakes.forEach((mistake) -> problems.add(Problem.error(file, line.applyAsInt(mistake.field()),
				mistake.field(), mistake.message(), mistake.remedy())));
		OccasionRules occasions = new OccasionRules(file, line, zone, problems);
		switch (revision.type()) {
			case "course" -> occasions.sessions(fields);
			case "event", "campaign" -> occasions.span(fields, "starts", "ends");
			case "consultation" -> occasions.span(fields, "opens", "closes");
			case "document" -> document(file, revision, line, problems);
			default -> {
			}
		}
		ShortCode.asked(revision).filter((code) -> !ShortCode.isValid(code))
				.ifPresent((code) -> problems.add(Problem.error(file, line.applyAsInt("short"), "short",
						"\"%s\" can't be a short address".formatted(code),
						"Use up to 30 lower-case letters, digits and hyphens, such as bruise.")));
		FigureRules.check(file, revision, line, problems);
		changes(file, fields, line, problems);
		Optional<LocalDate> checked = fields.date("checked_on");
		Optional<LocalDate> due = fields.date("review_due");
		if (checked.isPresent() && due.isPresent() && !due.get().isAfter(checked.get())) {
			problems.add(Problem.error(file, line.applyAsInt("review_due"), "review_due", "is not after checked_on",
					"Write the day by which the page has to be checked again."));
		}
	}

	private static void changes(String file, Fields fields, ToIntFunction<String> line, List<Problem> problems) {
		Optional<LocalDate> checked = fields.date("checked_on");
		List<Fields> notes = fields.records("changes");
		for (int i = 0; i < notes.size(); i++) {
			Fields note = notes.get(i);
			int at = line.applyAsInt("changes[" + i + "]");
			Optional<LocalDate> on = note.date("on");
			if (on.isEmpty()) {
				problems.add(Problem.error(file, at, "changes", "has a note whose \"on\" is no date",
						"Write the day of the change, such as \"on: 2026-05-03\"."));
			} else if (checked.isPresent() && on.get().isAfter(checked.get())) {
				problems.add(Problem.error(file, at, "changes",
						"has a note dated %s, later than the page was checked".formatted(on.get()),
						"Write the day on which it changed; what is still to come belongs into the page's text and \"do_by\"."));
			}
			if (note.text("what").isEmpty()) {
				problems.add(Problem.error(file, at, "changes", "has a note without \"what\"",
						"Say in a sentence what changed."));
			}
			if (note.has("do_by") && note.date("do_by").isEmpty()) {
				problems.add(Problem.error(file, at, "changes", "has a note whose \"do_by\" is no date",
						"Write a day such as \"do_by: 2026-06-01\", or leave it out."));
			}
		}
	}

	private static void alert(String file, Fields fields, ToIntFunction<String> line, List<Problem> problems) {
		Optional<LocalDateTime> starts = fields.dateTime("starts");
		Optional<LocalDateTime> expires = fields.dateTime("expires");
		if (starts.isPresent() && expires.isPresent()) {
			Duration length = Duration.between(starts.get(), expires.get());
			if (length.isNegative() || length.isZero()) {
				problems.add(Problem.error(file, line.applyAsInt("expires"), "expires", "is not after starts",
						"Write the time at which the alert has to go."));
			} else if (length.compareTo(LONGEST_ALERT) > 0) {
				problems.add(Problem.error(file, line.applyAsInt("expires"), "expires",
						"is %d days after starts".formatted(length.toDays()),
						"An alert lasts at most 14 days; publish it again if it is still needed."));
			}
		}
		if (fields.strings("what_to_do").size() > 3) {
			problems.add(Problem.error(file, line.applyAsInt("what_to_do"), "what_to_do",
					"has %d steps".formatted(fields.strings("what_to_do").size()), "Keep the three that matter most."));
		}
		if (fields.text("what_happened", "").split("\\s+").length > 40) {
			problems.add(
					Problem.error(file, line.applyAsInt("what_happened"), "what_happened", "has more than 40 words",
							"Say it shorter."));
		}
	}

	/** A file is for printing; a page can be read by everybody. */
	private static void document(String file, Revision revision, ToIntFunction<String> line, List<Problem> problems) {
		if (revision.fields().text("state", "").equals("current") && !revision.fields().has("web")
				&& revision.body().isBlank()) {
			problems.add(Problem.advice(file, line.applyAsInt("state"), "web",
					"is missing: this document has no version as a web page",
					"Name the page of this site that is the document, or write its words below the fields."));
		}
	}

	private static void contact(String file, Fields fields, ToIntFunction<String> line, List<Problem> problems) {
		if (fields.text("status", "").equals("verified")) {
			for (String needed : List.of("verified_on", "verified_by", "verify_every", "source")) {
				if (!fields.has(needed)) {
					problems.add(Problem.error(file, line.applyAsInt("status"), needed,
							"is missing on a verified contact",
							"Say who checked it, when, against what, and every how many days; or write \"status: unverified\"."));
				}
			}
		}
	}

}
