package org.waymark.publication;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.waymark.content.ContentFolder;
import org.waymark.content.ContentFolder.Stamp;
import org.waymark.content.PageReader;
import org.waymark.content.Revision;

/** What the files that others refer to say; one that has not changed is not read again. */
final class FolderRevisions {

	private final ContentFolder folder;

	private final ContentRoom room;

	private final Map<String, Kept> kept = new HashMap<>();

	FolderRevisions(ContentFolder folder, ContentRoom room) {
		this.folder = folder;
		this.room = room;
	}

	/**
	 * A file that was read.
	 *
	 * @param stamp how it was then
	 * @param revision what it said, if it could be read
	 */
	private record Kept(Stamp stamp, Optional<Revision> revision) {
	}

	/** What a file says; nothing if it can't be read. A command may ask while the folder is being watched. */
	synchronized Optional<Revision> at(String file, Map<String, Stamp> present) {
		Stamp stamp = present.get(file);
		Kept before = this.kept.get(file);
		if (stamp == null) {
			this.kept.remove(file);
			return Optional.empty();
		}
		if (before == null || !before.stamp().equals(stamp)) {
			before = new Kept(stamp, this.folder.read(file, new PageReader(this.room.types()))
					.flatMap((read) -> Optional.ofNullable(read.revision())));
			this.kept.put(file, before);
		}
		return before.revision();
	}

	/** Reads every file again: the types have changed. */
	synchronized void forget() {
		this.kept.clear();
	}

}
