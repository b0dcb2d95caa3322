package org.waymark.search;

import java.util.List;
import java.util.Set;

/**
 * One kind of risk, and the phrases that speak of it.
 *
 * @param risk what is said of it
 * @param phrases any one of them is enough
 * @param unless words of people who speak about it at work, where help is not what they look for
 */
record RiskKind(Risk risk, List<RiskPhrase> phrases, Set<String> unless) {

	RiskKind {
		phrases = List.copyOf(phrases);
		unless = Set.copyOf(unless);
	}

	boolean isIn(List<SaidWord> said) {
		return said.stream().noneMatch((word) -> this.unless.contains(word.written()))
				&& this.phrases.stream().anyMatch((phrase) -> phrase.isIn(said));
	}

}
