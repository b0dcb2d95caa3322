package org.waymark.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A file of the content folder, read and checked.
 *
 * @param file where it lies inside the folder, for example {@code en/parents/missing.md}
 * @param revision what it says, if it could be read at all
 * @param problems what is wrong with it
 */
public record PageFile(String file, @Nullable Revision revision, List<Problem> problems) {

	public PageFile {
		problems = List.copyOf(problems);
	}

	/** The file with one more problem. */
	public PageFile with(Problem problem) {
		List<Problem> more = new ArrayList<>(this.problems);
		more.add(problem);
		return new PageFile(this.file, this.revision, more);
	}

	/** What may be published: nothing if any problem is an error. */
	public Optional<Revision> publishable() {
		return this.problems.stream().anyMatch(Problem::isError)
				? Optional.empty()
				: Optional.ofNullable(this.revision);
	}

}
