package org.waymark.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds classes that the stylesheets speak of and no template has. */
final class Unused {

	private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z-]+)(?=[^{}]*\\{)");

	private Unused() {
	}

	static List<String> classes(ThemeFiles files) {
		StringBuilder templates = new StringBuilder();
		files.paths("", ".html").forEach((path) -> templates.append(files.text(path)));
		files.paths("icons/", ".svg").forEach((path) -> templates.append(files.text(path)));
		TreeSet<String> named = new TreeSet<>();
		for (String path : files.paths("", ".css")) {
			if (path.equals("styles/pdf.css")) {
				// It is for HTML that no template writes.
				continue;
			}
			CLASS.matcher(files.text(path).replaceAll("(?s)/\\*.*?\\*/", "")).results()
					.forEach((m) -> named.add(m.group(1)));
		}
		List<String> unused = new ArrayList<>(named);
		unused.removeIf((name) -> Pattern.compile("[\" ]" + name + "[\" ]").matcher(templates).find()
				|| TemplateCheck.PAGES.stream().anyMatch((page) -> name.equals("t-" + page)));
		return unused;
	}

}
