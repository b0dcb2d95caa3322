package org.waymark.rendering;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.waymark.content.Fields;
import org.waymark.content.Revision;
import org.waymark.rendering.forms.HtmlTree;
import org.waymark.rendering.forms.Prose;
import tools.jackson.databind.json.JsonMapper;

/** A page as Markdown that any program reads: what the site's own blocks stand for is written out. */
final class MarkdownForm implements OtherForm {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final FormSetting setting;

	MarkdownForm(FormSetting setting) {
		this.setting = setting;
	}

	@Override
	public String contentType() {
		return "text/markdown;charset=utf-8";
	}

	@Override
	public Optional<byte[]> of(PageParts parts) {
		String text = head(parts) + Prose.markdown(HtmlTree.main(parts.html()), this.setting.origin());
		return Optional.of(text.getBytes(StandardCharsets.UTF_8));
	}

	private String head(PageParts parts) {
		Revision page = parts.page();
		Fields fields = page.fields();
		StringBuilder head = new StringBuilder("---\n").append(line("title", page.title()))
				.append(line("address", this.setting.addressOf(page)))
				.append(line("language", page.language().code()));
		parts.checked().ifPresent((day) -> head.append("checked_on: ").append(day).append('\n'));
		fields.date("review_due").ifPresent((day) -> head.append("review_due: ").append(day).append('\n'));
		return head.append("---\n\n").toString();
	}

	/** A JSON string is a YAML string too. */
	private static String line(String name, String value) {
		return name + ": " + JSON.writeValueAsString(value) + "\n";
	}

}
