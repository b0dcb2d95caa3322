package org.waymark.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.waymark.content.PageFile;
import org.waymark.content.Problem;
import org.waymark.content.RedirectAddress;
import org.waymark.content.Revision;

/**
 * Finds what leads back to itself: a group that reports to itself, a version that replaces itself, a redirect that goes round.
 *
 * @param pages the page that a path written on a page means
 * @param redirects the redirects from an address
 */
record Circles(Finder pages, Function<String, List<Revision>> redirects) {

	private static final List<String> FIELDS = List.of("reports_to", "supersedes", "replaced_by");

	/** Finds what a path means. */
	@FunctionalInterface
	interface Finder {

		/** The page at {@code path}, seen from {@code page}; as it is in the folder, or else as it is published. */
		Optional<Revision> find(Revision page, String path);

	}

	/** What is wrong with a page: each field that leads back to it. Every page of a circle has the problem when it is looked at. */
	List<Problem> of(PageFile file) {
		Revision page = file.revision();
		if (page == null) {
			return List.of();
		}
		List<Problem> problems = new ArrayList<>();
		if (page.type().equals("redirect")) {
			String from = RedirectAddress.of(page.fields().text("from", ""));
			back(from, page.fields().text("to", ""), RedirectAddress::of, (to) -> this.redirects.apply(to).stream()
					.flatMap((next) -> next.fields().text("to").stream()).findFirst())
					// A page at an address comes before a redirect from it.
					.filter((by) -> Stream.concat(Stream.of(from), by.stream())
							.noneMatch((address) -> this.pages.find(page, address).isPresent()))
					.ifPresent((by) -> problems.add(problem(file, page, "to", by,
							"Write the address of the page that readers are to get.")));
		}
		for (String field : FIELDS) {
			page.fields().text(field)
					.flatMap((to) -> back(page.path().value(), to, Function.identity(),
							(path) -> this.pages.find(page, path).flatMap((next) -> next.fields().text(field))))
					.ifPresent((by) -> problems
							.add(problem(file, page, field, by, "Take the field away here or there, or correct it.")));
		}
		return problems;
	}

	/** The addresses between a page and itself, if what it leads to leads back; a circle further on is not its own. */
	private static Optional<List<String>> back(String start, String first, Function<String, String> known,
			Function<String, Optional<String>> next) {
		List<String> by = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		Optional<String> at = Optional.of(known.apply(first));
		while (at.isPresent() && seen.add(at.get())) {
			if (at.get().equals(start)) {
				return Optional.of(by);
			}
			by.add(at.get());
			at = next.apply(at.get()).map(known);
		}
		return Optional.empty();
	}

	private static Problem problem(PageFile file, Revision page, String field, List<String> by, String remedy) {
		String through = by.isEmpty() ? "" : " through " + String.join(", ", by);
		return Problem.error(file.file(), line(page, field), field, "leads back to itself" + through, remedy);
	}

	private static int line(Revision page, String field) {
		Stream<String> before = page.head().lines().takeWhile((line) -> !line.startsWith(field + ":"));
		return (int) before.count() + 1;
	}

}
