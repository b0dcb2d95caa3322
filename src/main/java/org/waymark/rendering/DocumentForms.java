package org.waymark.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waymark.content.Fields;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;
import org.waymark.publication.PublishedPage;
import org.waymark.theme.FactView;
import org.waymark.theme.Link;

/** The forms a document can be had in, the page of this site first, and the versions before and after it. */
final class DocumentForms {

	private final PageParts parts;

	private final Wording wording;

	DocumentForms(PageParts parts) {
		this.parts = parts;
		this.wording = parts.wording();
	}

	List<FactView> facts() {
		Fields fields = this.parts.page().fields();
		List<FactView> facts = new ArrayList<>();
		List<Link> web = fields.text("web").map((path) -> path.split("[?#]", 2)[0]).filter(PagePath::isValid)
				.map((path) -> this.parts.links().to(List.of(new PagePath(path)))).orElse(List.of());
		if (!web.isEmpty()) {
			facts.add(new FactView(this.wording.field("document", "web"), web));
		}
		List<Link> forms = fields.records("formats").stream().map(this::form).toList();
		if (!forms.isEmpty()) {
			facts.add(new FactView(this.wording.field("document", "formats"), forms));
		}
		before(this.parts.page()).ifPresent((old) -> facts
				.add(new FactView(this.wording.field("document", "supersedes"), List.of(Links.to(old)))));
		return List.copyOf(facts);
	}

	/** For example {@code PDF, English, 120 kB, accessible}. */
	private Link form(Fields form) {
		List<String> words = new ArrayList<>(List.of(form.text("format", "")));
		form.text("language").map((code) -> this.parts.setting().site().languages().getOrDefault(code, code))
				.ifPresent(words::add);
		form.text("size").ifPresent(words::add);
		if (form.values().containsKey("accessible")) {
			words.add(this.wording.text(form.flag("accessible") ? "document.accessible" : "document.not-accessible"));
		}
		return new Link(String.join(", ", words), form.text("path").filter((path) -> path.startsWith("/")).orElse(""));
	}

	private Optional<Revision> before(Revision document) {
		return document.fields().text("supersedes").filter(PagePath::isValid)
				.flatMap((path) -> this.parts.reading().nearest(document.language(), new PagePath(path)))
				.map(PublishedPage::revision);
	}

	/** The newest version after a document; nothing if it is the newest itself. */
	Optional<Revision> newest(Revision document) {
		Revision found = document;
		List<Revision> all = this.parts.reading().ofType("document").stream().map(PublishedPage::revision).toList();
		// Versions that replace each other in a ring end too.
		for (int step = 0; step < 20; step++) {
			String here = found.path().value();
			Optional<Revision> next = all.stream()
					.filter((other) -> other.fields().text("supersedes", "").equals(here)).findFirst();
			if (next.isEmpty()) {
				break;
			}
			found = next.get();
		}
		return found.path().equals(document.path()) ? Optional.empty() : Optional.of(found);
	}

}
