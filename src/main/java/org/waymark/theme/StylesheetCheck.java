package org.waymark.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Reads one stylesheet and says what a browser would silently drop, and what may not be in it. */
final class StylesheetCheck {

	private static final Pattern DECLARATION = Pattern.compile("-{0,2}[a-zA-Z][\\w-]*\\s*:\\s*\\S.*", Pattern.DOTALL);

	private final String file;

	private final String css;

	private final List<ThemeProblem> problems = new ArrayList<>();

	private final Deque<Integer> open = new ArrayDeque<>();

	private final StringBuilder piece = new StringBuilder();

	private int line = 1;

	private int pieceLine = 1;

	StylesheetCheck(String file, String css) {
		this.file = file;
		this.css = css;
	}

	/** What is wrong, in the order of the lines. */
	List<ThemeProblem> problems() {
		int at = 0;
		while (at < this.css.length()) {
			at = step(at);
		}
		if (!this.piece.toString().isBlank()) {
			problem(this.pieceLine, "\"" + shown() + "\" belongs to no rule", "Put it between { and }");
		}
		this.open.forEach((opened) -> problem(opened, "The { in this line is never closed", "Add the missing }"));
		forbid("url(", "Pages load nothing from a stylesheet", "Draw it as SVG in icons/ and show it in a template");
		forbid("@import", "Pages load nothing from a stylesheet", "Put the rules into this file");
		forbid("</", "\"</\" would end the page's style element", "Write the text without it");
		return List.copyOf(this.problems);
	}

	private int step(int at) {
		char c = this.css.charAt(at);
		if (this.css.startsWith("/*", at)) {
			return skipComment(at);
		}
		if (c == '"' || c == '\'') {
			return skipString(at, c);
		}
		switch (c) {
			case '{' -> {
				this.open.push(this.line);
				this.piece.setLength(0);
			}
			case ';' -> endOfDeclaration();
			case '}' -> {
				endOfDeclaration();
				if (this.open.isEmpty()) {
					problem(this.line, "There is a } too many", "Take it out, or add the { it closes");
				} else {
					this.open.pop();
				}
			}
			default -> keep(c);
		}
		if (c == '\n') {
			this.line++;
		}
		return at + 1;
	}

	private void keep(char c) {
		if (this.piece.isEmpty()) {
			if (Character.isWhitespace(c)) {
				return;
			}
			this.pieceLine = this.line;
		}
		this.piece.append(c);
	}

	private void endOfDeclaration() {
		String declaration = this.piece.toString().strip();
		boolean atRule = declaration.startsWith("@");
		if (!declaration.isEmpty() && !atRule
				&& (this.open.isEmpty() || !DECLARATION.matcher(declaration).matches())) {
			problem(this.pieceLine, "\"" + shown() + "\" is not a declaration",
					"Write \"property: value;\", and check the line before for a missing ;");
		}
		this.piece.setLength(0);
	}

	private int skipComment(int at) {
		int end = this.css.indexOf("*/", at + 2);
		if (end < 0) {
			problem(this.line, "This comment is never closed", "Add the missing */");
			return this.css.length();
		}
		this.line += (int) this.css.substring(at, end).chars().filter((c) -> c == '\n').count();
		return end + 2;
	}

	private int skipString(int at, char quote) {
		for (int end = at + 1; end < this.css.length(); end++) {
			char c = this.css.charAt(end);
			if (c == '\\') {
				end++;
			} else if (c == quote) {
				keep('"');
				return end + 1;
			} else if (c == '\n') {
				break;
			}
		}
		problem(this.line, "This quotation is never closed", "Add the missing " + quote);
		return this.css.length();
	}

	private void forbid(String words, String message, String remedy) {
		for (int at = this.css.indexOf(words); at >= 0; at = this.css.indexOf(words, at + 1)) {
			problem(Lines.lineAt(this.css, at), message, remedy);
		}
	}

	private String shown() {
		String words = this.piece.toString().strip().replaceAll("\\s+", " ");
		return (words.length() > 40) ? words.substring(0, 40) + "…" : words;
	}

	private void problem(int where, String message, String remedy) {
		this.problems.add(new ThemeProblem(this.file, where, message, remedy));
	}

}
