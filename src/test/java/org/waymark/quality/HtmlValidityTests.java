package org.waymark.quality;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The HTML checker: what it finds, and that it leaves good pages alone. */
class HtmlValidityTests {

	@Test
	void goodPageHasNoErrors() {
		assertThat(HtmlValidity
				.errors("""
						<!doctype html>
						<html lang="en" dir="ltr">
						<head><meta charset="utf-8"><title>A page</title>
						<style>:root { color-scheme: light dark; --ink: #111 } p { color: var(--ink); margin-inline: 1rem; text-wrap: pretty }
						@media (prefers-contrast: more) { p { inset-inline-start: 0 } } @media (forced-colors: active) { a { outline: 2px solid Highlight } }
						</style></head>
						<body><main><h1>A page</h1><p>Text with <bdi dir="ltr">0800 1111</bdi>.</p>
						<details name="more"><summary>More</summary><p>Hidden</p></details></main></body>
						</html>
						"""))
				.isEmpty();
	}

	@Test
	void errorIsFoundWithItsLineAndExtract() {
		assertThat(HtmlValidity.errors("""
				<!doctype html>
				<html lang="en"><title>A page</title>
				<p>Text</p>
				<ul><p>Not an item</p></ul>
				<img src="x.png">
				</html>
				""")).hasSize(2).first().asString().startsWith("line 4: ").contains("“p” not allowed", "[<ul><p>");
	}

	@Test
	void repeatedIdIsAnError() {
		assertThat(HtmlValidity.errors("""
				<!doctype html><html lang="en"><title>A page</title><p id="a">1</p><p id="a">2</p></html>
				""")).anyMatch((error) -> error.contains("Duplicate ID “a”"));
	}

}
