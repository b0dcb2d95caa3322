package org.waymark.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers type leads to the page of the example site that helps them. */
class ReadersWordsTests {

	private static final Path CASES = Path.of("src/test/resources/search");

	@TempDir
	private static Path folder;

	private static IndexedPages pages;

	@BeforeAll
	static void publishTheExampleSite() {
		pages = new IndexedPages(folder).publish(IndexedPages.contentFolder());
	}

	@AfterAll
	static void close() throws IOException {
		pages.close();
	}

	@Test
	void childWhosePictureIsSharedFindsThePageAboutIt() throws IOException {
		List<String> phrases = Files.readAllLines(CASES.resolve("picture-shared.txt"));
		List<String> missed = phrases.stream()
				.filter((phrase) -> rank(phrase, List.of("/young-people/picture-shared")) > 1).toList();
		System.out.printf("picture shared: first for %d of %d phrases%n", phrases.size() - missed.size(),
				phrases.size());
		assertThat(missed).hasSizeLessThanOrEqualTo(phrases.size() / 10);
	}

	@Test
	void readersFindTheirPageByTheirOwnWords() throws IOException {
		List<String> notFirst = new ArrayList<>();
		List<String> notAmongThree = new ArrayList<>();
		List<String> lines = Files.readAllLines(CASES.resolve("readers-words.tsv")).stream()
				.filter((line) -> !line.startsWith("#")).toList();
		for (String line : lines) {
			List<String> parts = Arrays.asList(line.split("\t"));
			int rank = rank(parts.getFirst(), parts.subList(1, parts.size()));
			if (rank > 1) {
				notFirst.add(line + " → " + pages.addresses(parts.getFirst()).stream().limit(3).toList());
			}
			if (rank > 3) {
				notAmongThree.add(line);
			}
		}
		System.out.printf("readers' words: first %d, among three %d, of %d%n", lines.size() - notFirst.size(),
				lines.size() - notAmongThree.size(), lines.size());
		assertThat(notFirst).hasSizeLessThanOrEqualTo(lines.size() * 15 / 100);
		assertThat(notAmongThree).hasSizeLessThanOrEqualTo(lines.size() * 5 / 100);
	}

	@Test
	void searchPageDoesNotFindItself() {
		assertThat(pages.addresses("my dad hits me")).doesNotContain("/search");
	}

	private static int rank(String phrase, List<String> wanted) {
		List<String> found = pages.addresses(phrase);
		for (int i = 0; i < found.size(); i++) {
			if (wanted.contains(found.get(i))) {
				return i + 1;
			}
		}
		return Integer.MAX_VALUE;
	}

}
