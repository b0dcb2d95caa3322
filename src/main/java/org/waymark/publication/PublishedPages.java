package org.waymark.publication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;

/** All that is published, on this node's own disk and in its memory: answers without the database. */
public interface PublishedPages {

	/** The page at an address. */
	Optional<PublishedPage> at(Language language, PagePath path);

	/** The page with an id. */
	Optional<PublishedPage> find(PageId id);

	/** Every page of a type, in the order of their paths. */
	List<PublishedPage> ofType(String type);

	/** The pages one level below an address, in the order of their paths. */
	List<PublishedPage> childrenOf(Language language, PagePath path);

	/** Every page. */
	Collection<PublishedPage> all();

	/** The last withdrawal at an address where nothing is published now. */
	Optional<PageWithdrawn> withdrawnAt(Language language, PagePath path);

	/** The last journal entry that is in this copy. */
	long sequence();

}
