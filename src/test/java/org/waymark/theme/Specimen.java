package org.waymark.theme;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The examples of the theme folder, bent to what a test wants to see.
 *
 * @param files the folder
 * @param model what templates are given
 */
record Specimen(ThemeFiles files, Map<String, Object> model) {

	/** The theme that the site ships with. */
	static final Path FOLDER = Path.of("theme");

	static Specimen of(Path folder) {
		ThemeFiles files = ThemeFiles.read(folder);
		return new Specimen(files, Samples.page(files));
	}

	Specimen with(Map<String, Object> other) {
		return new Specimen(this.files, Map.copyOf(other));
	}

	Frame frame() {
		return Objects.requireNonNull((Frame) this.model.get("frame"));
	}

	Frame frame(String template, String audience, String tag) {
		Frame f = frame();
		return new Frame(f.siteName(), f.shortName(), f.area(), f.origin(), f.demonstration(), tag,
				tag.equals("ur") ? "rtl" : "ltr", f.tabTitle(), f.description(), f.address(), audience, template,
				f.index(), f.sensitive(), f.doors(), f.languages(), f.trail(), f.banner(), f.helpNow(), f.leave(),
				f.footer(), f.feeds(), f.structuredData());
	}

	ArticleView article(String title, String html) {
		ArticleView a = Objects.requireNonNull((ArticleView) this.model.get("article"));
		return new ArticleView(title, a.summary(), html, a.contents(), a.checkedOn(), a.checkedBy(), a.reviewDue(),
				a.overdue(), a.ownerRole(), a.sources(), a.related(), a.date(), a.isoDate());
	}

	List<String> components() {
		return this.files.paths("components/", ".html").stream().map((path) -> path.split("/", -1)[1]).toList();
	}

	String everyComponent(Theme theme, String tag) {
		StringBuilder html = new StringBuilder("<p>Plain words, with <a href=\"/a\">a link</a> and a list.</p>\n");
		html.append("<ul><li>One</li><li>Two</li></ul>\n");
		for (String name : components()) {
			String block = theme.component(name, Samples.component(this.files, name), tag);
			html.append("<h2>").append(name).append("</h2>\n");
			html.append(name.equals("term") ? "<p>Ring the " + block + " first.</p>" : block).append('\n');
		}
		return html.toString();
	}

	Map<String, Object> urdu(Theme theme) {
		Map<String, Object> model = new HashMap<>(this.model);
		String words = "<p>اگر آپ کسی بچے کے بارے میں فکر مند ہیں تو فون کریں۔ آپ کو اپنا نام بتانے کی ضرورت نہیں۔</p>";
		String html = words + "<h2>کیا کریں</h2>" + theme.component("steps", Map.of("html",
				"<ol><li>بچے کی بات سنیں۔</li><li>فون کریں۔</li><li>لکھ لیں۔</li></ol>"), "ur")
				+ theme.component("card", Map.of("level", "emergency", "heading", "999 پر فون کریں اگر", "html",
						"<ul><li>کوئی ابھی خطرے میں ہے</li></ul>"), "ur")
				+ theme.component("contact", Samples.component(this.files, "contact"), "ur");
		model.put("article", article("بچے کے بارے میں فکر مند؟", html));
		return model;
	}

}
