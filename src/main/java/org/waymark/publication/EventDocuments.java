package org.waymark.publication;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.mongodb.MongoClientSettings;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.BsonType;
import org.bson.Document;
import org.bson.codecs.BsonTypeClassMap;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.waymark.content.ContentHash;
import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;

/**
 * A journal entry as a stored document, and back. Every kind has the same first fields (kind, at, by, why, page, language, path,
 * type), so that a node can pass over a kind that it does not know.
 */
final class EventDocuments {

	/** Writes and reads such documents, with times as those of {@code java.time}. */
	static final DocumentCodec CODEC = new DocumentCodec(MongoClientSettings.getDefaultCodecRegistry(),
			new BsonTypeClassMap(Map.of(BsonType.DATE_TIME, Instant.class)));

	private static final String PUBLISHED = "published";

	private static final String WITHDRAWN = "withdrawn";

	private static final String ERASED = "erased";

	/** Marks a published revision whose text was erased: its hash is still there. */
	static final String BLANKED = "blanked";

	/** Takes the text out of a published revision; an empty one is what a node that knows nothing of this makes least trouble with. */
	static final Document BLANKING = new Document("$set",
			new Document(BLANKED, true).append("head", "").append("fields", new Document()).append("body", ""));

	/** Marks an entry that was not understood when it was copied: only its first fields are there. */
	private static final String ABRIDGED = "abridged";

	private EventDocuments() {
	}

	/** Whether this version understands entries of {@code kind}. */
	static boolean knows(String kind) {
		return kind.equals(PUBLISHED) || kind.equals(WITHDRAWN) || kind.equals(ERASED);
	}

	static Document toDocument(JournalEvent event) {
		return switch (event) {
			case PagePublished published -> revision(head(published, PUBLISHED), published.revision());
			case PageWithdrawn withdrawn -> head(withdrawn, WITHDRAWN).append("cause", withdrawn.forCause());
			case RevisionErased erased -> head(erased, ERASED).append("erased", erased.erased())
					.append("withdraws", erased.withdraws());
			case RevisionBlanked blanked -> head(blanked, PUBLISHED).append("hash", blanked.hash().value())
					.append(BLANKED, true);
			case UnknownEvent unknown -> head(unknown, unknown.kind()).append(ABRIDGED, true);
		};
	}

	static JournalEvent toEvent(Document document) {
		String kind = text(document, "kind");
		if (!knows(kind) || document.getBoolean(ABRIDGED, false)) {
			return unknown(document, kind);
		}
		return switch (kind) {
			case PUBLISHED -> document.getBoolean(BLANKED, false) ? blanked(document) : published(document);
			case ERASED -> erased(document);
			default -> withdrawn(document);
		};
	}

	static byte[] toBytes(JournalEvent event) {
		try (BasicOutputBuffer out = new BasicOutputBuffer(); BsonBinaryWriter writer = new BsonBinaryWriter(out)) {
			CODEC.encode(writer, toDocument(event), EncoderContext.builder().build());
			return out.toByteArray();
		}
	}

	static JournalEvent toEvent(ByteBuffer bytes) {
		try (BsonBinaryReader reader = new BsonBinaryReader(bytes)) {
			return toEvent(CODEC.decode(reader, DecoderContext.builder().build()));
		}
	}

	private static Document head(JournalEvent event, String kind) {
		return new Document("_id", event.sequence()).append("kind", kind)
				.append("at", event.at())
				.append("by", event.by())
				.append("why", event.why())
				.append("page", event.page().value())
				.append("language", event.language().code())
				.append("path", event.path().value())
				.append("type", event.type());
	}

	private static Document revision(Document document, Revision revision) {
		return document.append("hash", revision.hash().value())
				.append("head", revision.head())
				.append("fields", FieldDocuments.toDocument(revision.fields()))
				.append("body", revision.body());
	}

	private static JournalEvent published(Document document) {
		Document fields = document.get("fields", Document.class);
		Revision revision = new Revision(page(document), text(document, "type"), language(document), path(document),
				text(document, "head"), FieldDocuments.toFields(fields), text(document, "body"));
		return new PagePublished(sequence(document), at(document), text(document, "by"), text(document, "why"),
				revision);
	}

	private static JournalEvent withdrawn(Document document) {
		return new PageWithdrawn(sequence(document), at(document), text(document, "by"), text(document, "why"),
				page(document), language(document), path(document), text(document, "type"),
				document.getBoolean("cause", false));
	}

	private static JournalEvent erased(Document document) {
		return new RevisionErased(sequence(document), at(document), text(document, "by"), text(document, "why"),
				page(document), language(document), path(document), text(document, "type"),
				document.getList("erased", Number.class, List.of()).stream().map(Number::longValue).toList(),
				document.getBoolean("withdraws", false));
	}

	private static JournalEvent blanked(Document document) {
		return new RevisionBlanked(sequence(document), at(document), text(document, "by"), text(document, "why"),
				page(document), language(document), path(document), text(document, "type"),
				new ContentHash(text(document, "hash")));
	}

	private static JournalEvent unknown(Document document, String kind) {
		String page = document.get("page", "unknown");
		String language = document.get("language", "");
		String path = document.get("path", "");
		Instant at = document.get("at", Instant.EPOCH);
		return new UnknownEvent(sequence(document), at, document.get("by", ""), document.get("why", ""), kind,
				new PageId(page), Language.isValid(language) ? new Language(language) : Language.ENGLISH,
				PagePath.isValid(path) ? new PagePath(path) : PagePath.HOME, document.get("type", ""));
	}

	private static long sequence(Document document) {
		return document.get("_id", Number.class).longValue();
	}

	private static Instant at(Document document) {
		return document.get("at", Instant.class);
	}

	private static PageId page(Document document) {
		return new PageId(text(document, "page"));
	}

	private static Language language(Document document) {
		return new Language(text(document, "language"));
	}

	private static PagePath path(Document document) {
		return new PagePath(text(document, "path"));
	}

	private static String text(Document document, String name) {
		if (document.get(name) instanceof String text) {
			return text;
		}
		throw new IllegalStateException("journal entry %s has no %s".formatted(document.get("_id"), name));
	}

}
