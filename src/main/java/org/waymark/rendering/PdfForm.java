package org.waymark.rendering;

import java.util.Optional;

import org.waymark.content.Revision;
import org.waymark.rendering.forms.HtmlTree;
import org.waymark.rendering.forms.Pdf;
import org.waymark.rendering.forms.PdfPage;

/** A page as a tagged PDF, to keep, to send and to print. */
final class PdfForm implements OtherForm {

	private final FormSetting setting;

	PdfForm(FormSetting setting) {
		this.setting = setting;
	}

	/** Its fonts are read when somebody first wants a PDF: many nodes never do. */
	private static final class Writer {

		static final Pdf PDF = new Pdf();

	}

	@Override
	public String contentType() {
		return "application/pdf";
	}

	@Override
	public boolean outlivesTheMinute() {
		return true;
	}

	@Override
	public Optional<byte[]> of(PageParts parts) {
		Revision page = parts.page();
		if (!PageForms.hasPdf(page)) {
			return Optional.empty();
		}
		String made = this.setting.text(page, "print.made", Words.moment(parts.reading().now().toLocalDateTime()),
				this.setting.addressOf(page));
		return Optional.of(Writer.PDF.write(new PdfPage(HtmlTree.main(parts.html()), title(page), page.summary(),
				page.language().tag(), this.setting.origin(), made, this.setting.theme().style("pdf"))));
	}

	/** Readers' programs show the title of a file, and keep it in lists: there it is as neutral as in a browser's tab. */
	private String title(Revision page) {
		return page.fields().flag("sensitive")
				? page.fields().text("tab_title").orElseGet(() -> this.setting.site().get().shortName())
				: page.title();
	}

}
