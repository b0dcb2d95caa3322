package org.waymark.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.waymark.content.Problem;

/** What is wrong with the files of the folder. The log is told what is new and what is put right, once. */
final class FolderProblems {

	private static final Logger log = LoggerFactory.getLogger(FolderProblems.class);

	private final Map<String, List<Problem>> byFile = new TreeMap<>();

	private List<Problem> definitions = List.of();

	/** What makes a problem the same one, though a line was written above it. */
	private record Same(@Nullable String field, String message, Problem.Severity severity) {

		static Same of(Problem problem) {
			return new Same(problem.field(), problem.message(), problem.severity());
		}

	}

	/** What was found in a file now. */
	void found(String file, List<Problem> now) {
		tell(this.byFile.getOrDefault(file, List.of()), now);
		if (now.isEmpty()) {
			this.byFile.remove(file);
		} else {
			this.byFile.put(file, List.copyOf(now));
		}
	}

	/** What was found in the definitions of types and site. */
	void definitions(List<Problem> now) {
		tell(this.definitions, now);
		this.definitions = List.copyOf(now);
	}

	/** Forgets files that are gone. */
	void retain(Collection<String> present) {
		List.copyOf(this.byFile.keySet()).stream().filter((file) -> !present.contains(file))
				.forEach((file) -> found(file, List.of()));
	}

	/** The files with a problem. */
	Set<String> files() {
		return this.byFile.keySet();
	}

	/** The files that a problem keeps from being published. */
	List<String> refused() {
		return this.byFile.entrySet().stream().filter((file) -> file.getValue().stream().anyMatch(Problem::isError))
				.map(Map.Entry::getKey).toList();
	}

	/** All of them, file by file. */
	List<Problem> all() {
		List<Problem> all = new ArrayList<>();
		this.byFile.values().forEach(all::addAll);
		return all;
	}

	private static void tell(List<Problem> before, List<Problem> now) {
		without(now, before).forEach((problem) -> log.atLevel(problem.isError() ? Level.WARN : Level.INFO)
				.log("{}", problem));
		without(before, now).forEach((problem) -> log.info("Put right: {}: {}", problem.file(), problem.message()));
	}

	/** Those of {@code some} that are not among {@code others}, as often as they are more. */
	private static List<Problem> without(List<Problem> some, List<Problem> others) {
		List<Same> open = new ArrayList<>(others.stream().map(Same::of).toList());
		return some.stream().filter((problem) -> !open.remove(Same.of(problem))).toList();
	}

}
