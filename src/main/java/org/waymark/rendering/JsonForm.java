package org.waymark.rendering;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Fields;
import org.waymark.content.Language;
import org.waymark.content.Revision;
import org.waymark.content.figures.FiguresData;
import org.waymark.content.levels.FinderReader;
import org.waymark.content.levels.LevelsReader;
import org.waymark.theme.ContactView;
import tools.jackson.databind.json.JsonMapper;

/** A page as JSON, for programs: what it says, who helps, and where its other forms are. */
final class JsonForm implements OtherForm {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** What pages of some kinds add, each under a name of its own. */
	private static final List<BiConsumer<PageParts, Map<String, Object>>> MORE = List.of(
			(parts, page) -> FiguresData.of(parts.page()).ifPresent((data) -> page.put("figures", data.json())),
			(parts, page) -> LevelsReader.read(parts.page().fields()).ifPresent((guide) -> page.put("guide", guide)),
			(parts, page) -> FinderReader.read(parts.page().fields())
					.ifPresent((finder) -> page.put("finder", finder)));

	private final FormSetting setting;

	private record Heading(int level, String id, String text) {
	}

	private record Twin(String language, String address) {
	}

	JsonForm(FormSetting setting) {
		this.setting = setting;
	}

	@Override
	public String contentType() {
		return "application/json";
	}

	@Override
	public Optional<byte[]> of(PageParts parts) {
		Map<String, Object> page = new LinkedHashMap<>();
		about(parts, page);
		String text = TextForm.text(parts, this.setting);
		page.put("html", parts.document().html(parts.blocks()));
		page.put("text", text);
		page.put("headings", parts.document().headings().stream()
				.map((heading) -> new Heading(heading.level(), heading.id(), heading.text())).toList());
		page.put("contacts", parts.reading().contacts().stream().map(JsonForm::contact).toList());
		page.put("links", links(parts.page()));
		page.put("twins", twins(parts));
		MORE.forEach((more) -> more.accept(parts, page));
		return Optional.of(JSON.writeValueAsBytes(page));
	}

	private void about(PageParts parts, Map<String, Object> page) {
		Revision revision = parts.page();
		Fields fields = revision.fields();
		page.put("id", revision.id().value());
		page.put("type", revision.type());
		page.put("path", revision.address());
		page.put("language", revision.language().code());
		page.put("title", revision.title());
		page.put("summary", revision.summary());
		page.put("audience", fields.strings("audience"));
		page.put("topics", fields.strings("topics"));
		page.put("checkedOn", parts.checked().map(Object::toString).orElse(null));
		page.put("reviewDue", fields.date("review_due").map(Object::toString).orElse(null));
		page.put("source", fields.strings("source"));
	}

	private Map<String, Object> links(Revision page) {
		Map<String, Object> links = new LinkedHashMap<>();
		links.put("self", this.setting.addressOf(page));
		PageForms.endings(page).forEach((ending) -> links.put(ending, this.setting.addressOf(page, ending)));
		return links;
	}

	private List<Twin> twins(PageParts parts) {
		Revision page = parts.page();
		Set<Language> known = this.setting.site().get().languages().keySet().stream().filter(Language::isValid)
				.map(Language::new).collect(Collectors.toCollection(LinkedHashSet::new));
		return parts.reading().twins(page.path(), known).stream()
				.filter((language) -> !language.equals(page.language()))
				.flatMap((language) -> parts.reading().at(language, page.path()).stream())
				.map((twin) -> new Twin(twin.revision().language().code(), this.setting.addressOf(twin.revision())))
				.toList();
	}

	private static Map<String, @Nullable Object> contact(ContactView contact) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("id", contact.id());
		values.put("title", contact.title());
		values.put("number", contact.number());
		values.put("textNumber", contact.textNumber());
		values.put("textWords", contact.textWords());
		values.put("link", contact.link());
		values.put("email", contact.email());
		values.put("state", contact.state());
		values.put("stateText", contact.stateText());
		values.put("hours", contact.hoursText());
		values.put("checkedOn", contact.checkedOn());
		return values;
	}

}
