package org.waymark.search;

/**
 * How much each kind of match counts. The figures were measured on collections of real questions with judged answers, and on what readers of
 * this site type.
 *
 * @param title a word of the title, against one of the body: says what all of the page is about
 * @param headings a word of a heading: says what a part of it is about
 * @param summary a word of the summary
 * @param words a word that the author expects readers to type, on top of the rest
 * @param stemmed another form of the word, against the word itself: "hits" for "hitting"
 * @param near a word that differs in a letter or two
 * @param misspelt the same if no page has the word as it was typed
 * @param common a word such as "the" or "my"
 * @param bodyPair two words that follow each other in the body as in the question
 * @param titlePair the same in the title: less, as the title's words count much already
 * @param wordsPair the same in what the author expects
 * @param foreseen the whole question is what the author expects, word for word
 * @param audience a page for whoever seems to ask
 * @param term a glossary term: so short that any word in it would count for too much
 * @param overview a page that mostly leads to others
 */
record Weights(float title, float headings, float summary, float words, float stemmed, float near, float misspelt,
		float common,
		float bodyPair, float titlePair, float wordsPair, float foreseen, float audience, float term,
		float overview) {

	static final Weights MEASURED = new Weights(4f, 1.5f, 1.5f, 2f, 0.8f, 0.1f, 0.6f, 0.2f, 0.3f, 0.2f, 1f, 5f, 1.3f,
			0.6f, 0.8f);

}
