package org.waymark.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one stylesheet that every page carries inside itself.
 *
 * @param css tokens, base and components, without comments and blanks
 * @param policySource its hash, for the content security policy
 * @param problems what is wrong with the files
 */
record Stylesheet(String css, String policySource, List<ThemeProblem> problems) {

	/** The stylesheet of PDF, which no browser sees. */
	static final String PDF = "pdf";

	private static final String MORE = "styles/";

	/** Joins {@code tokens.css}, {@code base.css} and the stylesheets of the components. */
	static Stylesheet of(ThemeFiles files) {
		List<String> paths = new ArrayList<>(List.of("tokens.css", "base.css"));
		paths.addAll(files.paths("components/", ".css"));
		StringBuilder css = new StringBuilder();
		List<ThemeProblem> problems = new ArrayList<>();
		for (String path : paths) {
			if (!files.has(path)) {
				problems.add(new ThemeProblem(path, 0, "The file is missing", "Put it back"));
			}
			problems.addAll(new StylesheetCheck(path, files.text(path)).problems());
			css.append(minify(files.text(path)));
		}
		files.paths(MORE, ".css")
				.forEach((path) -> problems.addAll(new StylesheetCheck(path, files.text(path)).problems()));
		return new Stylesheet(css.toString(), Digest.policySource(css.toString()), problems);
	}

	/** The stylesheets in {@code styles/} by name: those of one template, of one way to print, of PDF. */
	static Map<String, String> more(ThemeFiles files) {
		Map<String, String> styles = new TreeMap<>();
		files.paths(MORE, ".css").forEach((path) -> styles.put(path.substring(MORE.length(), path.length() - 4),
				minify(files.text(path))));
		return styles;
	}

	/** Leaves out comments and the blanks that mean nothing. */
	static String minify(String css) {
		StringBuilder out = new StringBuilder(css.length());
		int at = 0;
		while (at < css.length()) {
			char c = css.charAt(at);
			if (css.startsWith("/*", at)) {
				int end = css.indexOf("*/", at + 2);
				at = (end < 0) ? css.length() : end + 2;
			} else if (c == '"' || c == '\'') {
				int end = endOfString(css, at);
				out.append(css, at, end);
				at = end;
			} else {
				append(out, c);
				at++;
			}
		}
		return out.toString().strip();
	}

	private static void append(StringBuilder out, char c) {
		char last = out.isEmpty() ? '{' : out.charAt(out.length() - 1);
		if (Character.isWhitespace(c)) {
			// A blank before a colon matters in a selector; one after it never does.
			if ("{};,>: ".indexOf(last) < 0) {
				out.append(' ');
			}
			return;
		}
		if ("{};,>".indexOf(c) >= 0 && last == ' ') {
			out.setLength(out.length() - 1);
			last = out.charAt(out.length() - 1);
		}
		if (c == '}' && last == ';') {
			out.setLength(out.length() - 1);
		}
		out.append(c);
	}

	private static int endOfString(String css, int start) {
		for (int at = start + 1; at < css.length(); at++) {
			if (css.charAt(at) == '\\') {
				at++;
			} else if (css.charAt(at) == css.charAt(start)) {
				return at + 1;
			}
		}
		return css.length();
	}

}
