package org.waymark.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Writes one page of each template and one with every component, to be looked at: {@code ThemePreview theme target/preview}. */
final class ThemePreview {

	private ThemePreview() {
	}

	public static void main(String[] args) throws IOException {
		Path folder = Path.of(args[0]);
		Path out = Files.createDirectories(Path.of(args[1]));
		Theme theme = new Theme(folder);
		theme.problems().forEach(System.err::println);
		Specimen specimen = Specimen.of(folder);
		for (String audience : new String[]{"parents", "young-people", "professionals", "board"}) {
			for (String template : TemplateCheck.PAGES) {
				write(theme, out, template + "-" + audience, specimen, template, audience, "en");
			}
			Map<String, Object> all = new HashMap<>(specimen.model());
			all.put("article", specimen.article("All components", specimen.everyComponent(theme, "en")));
			write(theme, out, "components-" + audience, specimen.with(all), "page", audience, "en");
		}
		Specimen urdu = specimen.with(specimen.urdu(theme));
		write(theme, out, "page-urdu", urdu, "page", "parents", "ur");
		write(theme, out, "help-urdu", urdu, "help", "young-people", "ur");
		System.out.println(theme.contentSecurityPolicy());
	}

	private static void write(Theme theme, Path out, String name, Specimen specimen, String template, String audience,
			String tag) throws IOException {
		String html = theme.page(template, specimen.frame(template, audience, tag), specimen.model());
		for (ThemeAsset asset : theme.assets().values()) {
			String file = asset.path().substring(1).replace('/', '-');
			Files.write(out.resolve(file), asset.bytes());
			html = html.replace(asset.path(), file);
		}
		Files.writeString(out.resolve(name + ".html"), html);
	}

}
