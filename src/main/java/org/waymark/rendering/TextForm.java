package org.waymark.rendering;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.waymark.rendering.forms.HtmlTree;
import org.waymark.rendering.forms.Prose;

/** A page as plain text, for small screens, for printing, for whatever reads aloud. */
final class TextForm implements OtherForm {

	private final FormSetting setting;

	TextForm(FormSetting setting) {
		this.setting = setting;
	}

	@Override
	public String contentType() {
		return "text/plain;charset=utf-8";
	}

	@Override
	public Optional<byte[]> of(PageParts parts) {
		return Optional.of((text(parts, this.setting) + "\n" + this.setting.text(parts.page(), "print.address") + " "
				+ this.setting.addressOf(parts.page()) + "\n").getBytes(StandardCharsets.UTF_8));
	}

	/** What stands on a page, as text. */
	static String text(PageParts parts, FormSetting setting) {
		return Prose.plain(HtmlTree.main(parts.html()), setting.origin());
	}

}
