package org.waymark.operations.store;

import java.nio.file.Path;

/** Says that another process works with the data folder. */
public final class FolderInUse extends RuntimeException {

	private static final long serialVersionUID = 1L;

	FolderInUse(Path folder, String holder) {
		super("The data folder %s is in use by another Waymark%s: stop that one, or give this one a folder of its own with waymark.data"
				.formatted(folder.toAbsolutePath().normalize(), holder.isEmpty() ? "" : " (process " + holder + ")"));
	}

}
