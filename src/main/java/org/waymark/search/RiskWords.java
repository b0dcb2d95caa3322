package org.waymark.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.waymark.content.Problem;

/**
 * The words that speak of danger, and who helps: read from {@code search/risk.yml} in the content folder. What it is asked about, it neither keeps
 * nor writes down.
 */
public final class RiskWords {

	private final List<RiskKind> kinds;

	private final List<Problem> problems;

	RiskWords(List<RiskKind> kinds, List<Problem> problems) {
		this.kinds = List.copyOf(kinds);
		this.problems = List.copyOf(problems);
	}

	/** Reads the file of a content folder. What can't be used in it is reported and left out; the rest counts. */
	public static RiskWords read(Path contentFolder) {
		return RiskFile.read(contentFolder.resolve(RiskFile.PLACE));
	}

	/** The most urgent risk that a reader's words speak of, in whatever language. */
	public Optional<Risk> in(String text) {
		List<SaidWord> said = SaidWord.allOf(text);
		return this.kinds.stream().filter((kind) -> kind.isIn(said)).findFirst().map(RiskKind::risk);
	}

	/** What is wrong with the file. */
	public List<Problem> problems() {
		return this.problems;
	}

}
