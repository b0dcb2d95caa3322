package org.waymark.publication;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.concurrent.CopyOnWriteArrayList;

import org.waymark.content.ContentTypes;
import org.waymark.content.Problem;
import org.waymark.content.Site;

/** The content types and the site's own words as they are now; read again when their files change. */
public final class ContentRoom {

	private final Path folder;

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	private volatile ContentTypes types;

	private volatile Site site;

	/** Reads the definitions of a content folder. */
	public ContentRoom(Path folder) {
		this.folder = folder;
		this.types = ContentTypes.read(folder);
		this.site = Site.read(folder);
	}

	/** Where they are defined. */
	public Path folder() {
		return this.folder;
	}

	/** The content types. */
	public ContentTypes types() {
		return this.types;
	}

	/** What the site says about itself. */
	public Site site() {
		return this.site;
	}

	/** What is wrong with the definitions. */
	public List<Problem> problems() {
		return Stream.concat(this.types.problems().stream(), this.site.problems().stream()).toList();
	}

	/** Has {@code listener} called after the definitions have been read again. */
	public void onChange(Runnable listener) {
		this.listeners.add(listener);
	}

	/** Reads them again. A file that has become unreadable leaves what was read before in place. */
	void reload() {
		ContentTypes newTypes = ContentTypes.read(this.folder);
		if (!newTypes.all().isEmpty()) {
			this.types = newTypes;
		}
		Site newSite = Site.read(this.folder);
		if (newSite.problems().isEmpty()) {
			this.site = newSite;
		}
		this.listeners.forEach(Runnable::run);
	}

}
