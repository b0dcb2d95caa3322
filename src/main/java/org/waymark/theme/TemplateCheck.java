package org.waymark.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads templates and says what a browser would refuse to run, and which words are missing. */
final class TemplateCheck {

	/** Without these a part of the site has no page. */
	static final List<String> PAGES = List.of("home", "section", "page", "help", "worried", "a-z", "search", "alerts",
			"alert", "news", "news-item", "glossary", "error", "collection", "record", "programme", "poster",
			"easy-read",
			"formats", "indicator", "dataset", "numbers", "changes");

	private static final Pattern STYLE = Pattern.compile("\\s(?:th:)?style\\s*=|<style(?![^>]*th:utext)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern SCRIPT = Pattern.compile(
			"\\son[a-z]+\\s*=|<script(?![^>]*(?:src\\s*=|type=\"application/ld\\+json\"))", Pattern.CASE_INSENSITIVE);

	private static final Pattern WORDS = Pattern.compile("#\\{([a-z][\\w.-]*)[({}]");

	private final ThemeFiles files;

	private final Locales locales;

	private final List<ThemeProblem> problems = new ArrayList<>();

	TemplateCheck(ThemeFiles files, Locales locales) {
		this.files = files;
		this.locales = locales;
	}

	/** What is wrong, file by file. */
	List<ThemeProblem> problems() {
		for (String page : PAGES) {
			if (!this.files.has(MemoryTemplates.path(page))) {
				this.problems
						.add(new ThemeProblem(MemoryTemplates.path(page), 0, "The file is missing", "Put it back"));
			}
		}
		for (String path : this.files.paths("", ".html")) {
			check(path, this.files.text(path));
		}
		return List.copyOf(this.problems);
	}

	private void check(String path, String html) {
		Matcher style = STYLE.matcher(html);
		while (style.find()) {
			problem(path, html, style, "The page's security policy refuses styles written into a template",
					"Give the element a class, and write the rule in the stylesheet beside the template");
		}
		Matcher script = SCRIPT.matcher(html);
		while (script.find()) {
			problem(path, html, script, "The page's security policy refuses scripts written into a template",
					"Put the script into scripts/");
		}
		Matcher words = WORDS.matcher(html);
		while (words.find()) {
			if (!this.locales.knows(words.group(1))) {
				problem(path, html, words, "There are no words for \"" + words.group(1) + "\"",
						"Add the key to locales/en.yml, or check its spelling");
			}
		}
	}

	private void problem(String path, String html, Matcher at, String message, String remedy) {
		int start = at.start() + (Character.isWhitespace(html.charAt(at.start())) ? 1 : 0);
		this.problems.add(new ThemeProblem(path, Lines.lineAt(html, start), message, remedy));
	}

}
