package org.waymark.content;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** What dates of courses and events must say: moments that exist, an end after the start, no more people than places. */
final class OccasionRules {

	private final String file;

	private final ToIntFunction<String> line;

	private final ZoneId zone;

	private final List<Problem> problems;

	OccasionRules(String file, ToIntFunction<String> line, ZoneId zone, List<Problem> problems) {
		this.file = file;
		this.line = line;
		this.zone = zone;
		this.problems = problems;
	}

	/** Checks the fields that say from when to when. */
	void span(Fields fields, String from, String to) {
		Optional<LocalDateTime> start = moment(fields, from, from, "");
		Optional<LocalDateTime> end = moment(fields, to, to, "");
		boolean days = !fields.text(to, "").contains("T");
		if (start.isPresent() && end.isPresent()
				&& (days
						? end.get().isBefore(start.get().toLocalDate().atStartOfDay())
						: !end.get().isAfter(start.get()))) {
			problem(to, "is not after " + from, "Write when it ends.");
		}
	}

	/** Checks a course's dates. */
	void sessions(Fields fields) {
		List<Fields> sessions = fields.records("sessions");
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < sessions.size(); i++) {
			Fields session = sessions.get(i);
			String which = "date %d: ".formatted(i + 1);
			if (!session.has("start") || !session.has("end")) {
				problem("sessions", which + "start or end is missing",
						"Write both, such as start: 2027-01-20T09:30, end: 2027-01-20T12:30.");
			}
			Optional<LocalDateTime> start = moment(session, "start", "sessions", which);
			Optional<LocalDateTime> end = moment(session, "end", "sessions", which);
			if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
				problem("sessions", which + "end is not after start", "Write when it ends.");
			}
			seats(session, which);
			if (start.isPresent() && !seen.add(start.get() + " " + session.text("venue", ""))) {
				problem("sessions", which + "begins at the same time and place as one before it",
						"Keep one of the two.");
			}
		}
	}

	private void seats(Fields session, String which) {
		for (String name : List.of("places", "taken", "waiting")) {
			if (session.has(name) && session.number(name).orElse(-1) < 0) {
				problem("sessions", which + name + " is \"%s\"".formatted(session.text(name, "")),
						"Write a whole number, such as 20.");
			}
		}
		int places = session.number("places").orElse(Integer.MAX_VALUE);
		if (session.number("taken").orElse(0) > places) {
			problem("sessions",
					which + "%d of %d places are taken".formatted(session.number("taken").orElse(0), places),
					"Correct one of the two numbers.");
		}
	}

	private Optional<LocalDateTime> moment(Fields fields, String name, String field, String which) {
		Optional<LocalDateTime> moment = fields.dateTime(name);
		if (fields.has(name) && moment.isEmpty()) {
			problem(field, which + name + " is \"%s\"".formatted(fields.text(name, "")),
					"Write a date and time such as 2027-01-20T09:30.");
		}
		if (moment.isPresent() && fields.text(name, "").contains("T")
				&& this.zone.getRules().getValidOffsets(moment.get()).isEmpty()) {
			problem(field, which + "%s %s does not exist: the clocks go forward over it".formatted(name, moment.get()),
					"Write a time before or after the change.");
		}
		return moment;
	}

	private void problem(String field, String message, String remedy) {
		this.problems.add(Problem.error(this.file, this.line.applyAsInt(field), field, message,
				remedy));
	}

}
