package org.waymark.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waymark.content.Fields;
import org.waymark.content.Revision;
import org.waymark.publication.PublishedPage;
import org.waymark.theme.Link;
import org.waymark.theme.RecordView;

/** What a reader has to know of a record before anything else: that it is made up, over, replaced, or of another time. */
final class RecordNotices {

	private static final String WARNING = "warning";

	private static final String CALLOUT = "callout";

	private final PageParts parts;

	private final Revision page;

	private final Wording wording;

	private final List<RecordView.Notice> notices = new ArrayList<>();

	RecordNotices(PageParts parts) {
		this.parts = parts;
		this.page = parts.page();
		this.wording = parts.wording();
	}

	List<RecordView.Notice> all() {
		Fields fields = this.page.fields();
		if (fields.flag("sample")) {
			add(CALLOUT, List.of(), this.page.type().equals("course") ? "record.sample-course" : "record.sample");
		}
		forTheRecord(fields);
		switch (this.page.type()) {
			case "event" -> event(fields);
			case "document" -> document(fields);
			case "service" -> service(fields);
			case "consultation" -> consultation(fields);
			default -> {
			}
		}
		return List.copyOf(this.notices);
	}

	private void forTheRecord(Fields fields) {
		boolean service = this.page.type().equals(Services.TYPE);
		if (!service && (fields.flag("record") || fields.has("as_of"))) {
			Optional<String> year = fields.text("as_of").or(() -> fields.text("period"))
					.or(() -> fields.text("state_on"))
					.or(() -> this.parts.reading().nearest(this.page.language(), this.page.path().parent())
							.map(PublishedPage::revision).flatMap((above) -> above.fields().text("period")));
			if (year.isPresent()) {
				add(CALLOUT, List.of(), "record.for-the-record-of", year.get());
			} else {
				add(CALLOUT, List.of(), "record.for-the-record");
			}
		}
	}

	private void event(Fields fields) {
		if (fields.flag("cancelled")) {
			add(WARNING, List.of(), "event.cancelled");
		} else if (!new RecordStates(this.parts).tag(this.page).isEmpty()) {
			add(CALLOUT, List.of(), "event.over");
		}
	}

	private void document(Fields fields) {
		Optional<Revision> newest = new DocumentForms(this.parts).newest(this.page);
		String state = fields.text("state", "");
		if (newest.isPresent() || state.equals("superseded")) {
			add(WARNING, newest.map(Links::to).stream().toList(), "document.superseded");
		} else if (state.equals("not-held")) {
			add(WARNING, List.of(), "document.not-held");
		} else if (state.equals("expected")) {
			add(CALLOUT, List.of(), "document.expected");
		} else if (new RecordStates(this.parts).isOverdue(fields)) {
			add(WARNING, List.of(), "document.overdue", fields.date("review_due").map(Words::day).orElse(""));
		}
	}

	private void service(Fields fields) {
		Services services = new RecordStates(this.parts).services();
		if (!Services.isLive(this.page)) {
			List<Link> now = services.replacement(this.page).map(Links::to).stream().toList();
			add(WARNING, now, now.isEmpty() ? "service.historic" : "service.historic-now", fields.text("as_of", ""));
		} else if (!services.mayBeShown(this.page)) {
			add(WARNING, List.of(), "service.unchecked");
		}
	}

	private void consultation(Fields fields) {
		switch (new RecordStates(this.parts).state(fields)) {
			case "ahead" -> add(CALLOUT, List.of(), "consultation.opens-on", day(fields, "opens"));
			case "open" -> add(CALLOUT, List.of(), "consultation.open-until", day(fields, "closes"));
			default -> add(CALLOUT, List.of(), "consultation.closed-on", day(fields, "closes"));
		}
	}

	private static String day(Fields fields, String name) {
		return fields.date(name).map(Words::day).orElse("");
	}

	private void add(String level, List<Link> links, String key, Object... args) {
		this.notices.add(new RecordView.Notice(level, this.wording.text(key, args), links));
	}

}
