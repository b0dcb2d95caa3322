package org.waymark.search;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

import org.waymark.content.Fields;
import org.waymark.content.Language;
import org.waymark.content.Revision;

/** Turns a published page into what the index keeps of it. */
final class PageDocuments {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final int LONGEST_FORESEEN = 200;

	private static final FieldType WORD_LIST = new FieldType();

	static {
		WORD_LIST.setIndexOptions(IndexOptions.DOCS);
		WORD_LIST.setOmitNorms(true);
		WORD_LIST.setTokenized(true);
		WORD_LIST.freeze();
	}

	private final PageTexts texts;

	private final Set<String> typesWithoutPage;

	PageDocuments(PageTexts texts, Set<String> typesWithoutPage) {
		this.texts = texts;
		this.typesWithoutPage = Set.copyOf(typesWithoutPage);
	}

	/** What was put into an index by other rules than these is of another version. */
	String version() {
		return IndexFields.VERSION + " without " + String.join(",", this.typesWithoutPage.stream().sorted().toList());
	}

	/** The page as the index keeps it; nothing if it has no page of its own that readers could be sent to. */
	Optional<Document> of(Revision revision) {
		Fields fields = revision.fields();
		if (this.typesWithoutPage.contains(revision.type()) || fields.text("template", "").equals("search")) {
			return Optional.empty();
		}
		PageText text = this.texts.textOf(revision);
		Document document = new Document();
		keys(document, revision);
		List<String> written = new ArrayList<>();
		boolean english = isEnglish(revision.language());
		searched(document, IndexFields.TITLE, List.of(text.title()), english, written);
		searched(document, IndexFields.HEADINGS, text.headings(), english, written);
		searched(document, IndexFields.SUMMARY, summary(revision), english, written);
		searched(document, IndexFields.BODY, List.of(text.text()), english, written);
		searched(document, IndexFields.WORDS, words(fields), english, written);
		written.forEach(
				(words) -> document.add(new org.apache.lucene.document.Field(IndexFields.SPELLING, words, WORD_LIST)));
		foreseen(text.title(), fields)
				.forEach((words) -> document.add(new StringField(IndexFields.FORESEEN, words, Store.NO)));
		document.add(new StoredField(IndexFields.shown(IndexFields.TITLE), text.title()));
		document.add(new StoredField(IndexFields.shown(IndexFields.SUMMARY), String.join("\n", summary(revision))));
		document.add(new StoredField(IndexFields.shown(IndexFields.BODY), text.text()));
		return Optional.of(document);
	}

	/** Whether a language's words lose their endings by the rules of English. */
	static boolean isEnglish(Language language) {
		return language.tag().equals("en") || language.tag().startsWith("en-");
	}

	private static void keys(Document document, Revision revision) {
		Fields fields = revision.fields();
		document.add(new StringField(IndexFields.ID, revision.id().value(), Store.YES));
		document.add(new StringField(IndexFields.TYPE, revision.type(), Store.YES));
		document.add(new StringField(IndexFields.LANGUAGE, revision.language().code(), Store.YES));
		document.add(new StoredField(IndexFields.ADDRESS, address(revision)));
		fields.strings("audience")
				.forEach((audience) -> document.add(new StringField(IndexFields.AUDIENCE, audience, Store.YES)));
		fields.strings("topics").forEach((topic) -> document.add(new StringField(IndexFields.TOPIC, topic, Store.NO)));
		fields.date("date")
				.ifPresent((date) -> document.add(new StringField(IndexFields.DATE, date.toString(), Store.YES)));
		fields.dateTime("expires").ifPresent((expires) -> document
				.add(new LongPoint(IndexFields.UNTIL, expires.atZone(LONDON).toEpochSecond())));
	}

	private static String address(Revision revision) {
		return revision.type().equals("term")
				? revision.language().prefix() + "/about/glossary#" + revision.path().name()
				: revision.address();
	}

	private static List<String> summary(Revision revision) {
		Fields fields = revision.fields();
		List<String> summary = new ArrayList<>();
		fields.text("summary").ifPresent(summary::add);
		fields.text("short").ifPresent(summary::add);
		fields.text("what_happened").ifPresent(summary::add);
		summary.addAll(fields.strings("what_to_do"));
		return summary;
	}

	private static List<String> words(Fields fields) {
		List<String> words = new ArrayList<>(fields.strings("words"));
		words.addAll(fields.strings("see_also_names"));
		words.addAll(fields.strings("also"));
		fields.text("full").ifPresent(words::add);
		fields.text("short_title").ifPresent(words::add);
		return words;
	}

	private static List<String> foreseen(String title, Fields fields) {
		return Stream.concat(Stream.of(title), words(fields).stream()).map(Analysis::folded)
				.filter((words) -> !words.isEmpty() && words.length() <= LONGEST_FORESEEN).distinct().toList();
	}

	private static void searched(Document document, String field, List<String> values, boolean english,
			List<String> written) {
		for (String each : values) {
			String value = Analysis.wellFormed(each);
			document.add(new TextField(field, value, Store.NO));
			if (english) {
				document.add(new TextField(IndexFields.stemmed(field), value, Store.NO));
			}
			written.add(value);
		}
	}

}
