package org.waymark.operations.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.waymark.content.PagePlace;
import org.waymark.content.Revision;
import org.waymark.publication.PublishedPage;
import org.waymark.publication.PublishedPages;

/** Writes what is published back into a folder, each page as it was written, byte for byte. */
final class ExportCommand implements Command {

	private final PublishedPages pages;

	ExportCommand(PublishedPages pages) {
		this.pages = pages;
	}

	@Override
	public String name() {
		return "export";
	}

	@Override
	public String usage() {
		return "export FOLDER";
	}

	@Override
	public int run(List<String> arguments, Console console) {
		if (arguments.size() != 1 || arguments.getFirst().startsWith("-")) {
			throw new IllegalArgumentException("name one folder");
		}
		Path folder = Path.of(arguments.getFirst());
		int written = 0;
		for (PublishedPage page : this.pages.all()) {
			Revision revision = page.revision();
			Path file = folder.resolve(PagePlace.fileOf(revision.language(), revision.path()));
			try {
				Files.createDirectories(file.getParent());
				Files.writeString(file, revision.source());
			} catch (IOException ex) {
				throw new UncheckedIOException(file + " can't be written", ex);
			}
			written++;
		}
		console.say("%d pages written to %s", written, folder);
		return 0;
	}

}
