package org.waymark.operations.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.waymark.content.ContentChecks;
import org.waymark.content.ContentTypes;
import org.waymark.content.Language;
import org.waymark.content.PageFile;
import org.waymark.content.PagePlace;
import org.waymark.content.PageReader;
import org.waymark.content.Problem;
import org.waymark.content.Revision;
import org.waymark.content.Utf8Text;

/** Takes a folder of Markdown in: every file becomes a page or a named problem. Takes a CSV file of figures in. */
final class ImportCommand implements Command {

	private static final String BY = "import";

	private static final int REPORT_EVERY = 100;

	private final Supplier<ContentTypes> types;

	private final ContentChecks checks;

	private final Publisher publisher;

	private final FiguresImport figures;

	/** Publishes a revision and waits until that is done. */
	@FunctionalInterface
	interface Publisher {

		/** Whether there was anything to publish: exactly this text may be published already. */
		boolean publish(Revision revision, String by, String why);

	}

	ImportCommand(Supplier<ContentTypes> types, ContentChecks checks, Publisher publisher, FiguresImport figures) {
		this.figures = figures;
		this.types = types;
		this.checks = checks;
		this.publisher = publisher;
	}

	@Override
	public String name() {
		return "import";
	}

	@Override
	public String usage() {
		return "import FOLDER [--as TYPE] [--language CODE] [--publish], or: import FIGURES.csv";
	}

	@Override
	public int run(List<String> arguments, Console console) {
		if (arguments.size() == 1 && arguments.getFirst().toLowerCase(Locale.ROOT).endsWith(".csv")) {
			return this.figures.run(Path.of(arguments.getFirst()), console);
		}
		Options options = Options.of(arguments);
		if (options.as() != null && this.types.get().find(options.as()).isEmpty()) {
			throw new IllegalArgumentException("there is no content type \"%s\"; use one of %s".formatted(options.as(),
					String.join(", ", this.types.get().all().stream().map((type) -> type.name()).toList())));
		}
		List<String> files = list(options.folder());
		console.say("%d Markdown files in %s", files.size(), options.folder());
		Run run = new Run(options, console);
		files.forEach(run::take);
		return run.end(files.size());
	}

	private static List<String> list(Path folder) {
		if (!Files.isDirectory(folder)) {
			throw new IllegalArgumentException("%s is not a folder".formatted(folder));
		}
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.filter(Files::isRegularFile)
					.map((file) -> folder.relativize(file).toString().replace('\\', '/'))
					.filter((name) -> name.endsWith(".md") || name.endsWith(".markdown")).sorted().toList();
		} catch (IOException ex) {
			throw new UncheckedIOException(folder + " can't be listed", ex);
		}
	}

	/** One import while it goes on. */
	private final class Run {

		private final Options options;

		private final Console console;

		private final PageReader reader = new PageReader(ImportCommand.this.types.get());

		private final Set<String> taken = new HashSet<>();

		private final List<String> refused = new ArrayList<>();

		private final long start = System.nanoTime();

		private int passed;

		private int unchanged;

		private int seen;

		private Run(Options options, Console console) {
			this.options = options;
			this.console = console;
		}

		private void take(String file) {
			PageFile page = read(file);
			Optional<Revision> revision = page.publishable();
			if (revision.isEmpty()) {
				page.problems().stream().filter(Problem::isError).forEach((problem) -> refuse(problem.toString()));
			} else if (!this.taken.add(revision.get().address())) {
				refuse("%s: another file of this import has the address %s already. Rename one of the two.".formatted(
						file,
						revision.get().address()));
			} else {
				publish(file, revision.get());
			}
			this.seen++;
			if (this.seen % REPORT_EVERY == 0) {
				this.console.say("  %d files read, %d %s, %d problems", this.seen, this.passed, done(),
						this.refused.size());
			}
		}

		private void publish(String file, Revision revision) {
			try {
				if (this.options.publish()
						&& !ImportCommand.this.publisher.publish(revision, BY, "Imported from " + file)) {
					this.unchanged++;
				} else {
					this.passed++;
				}
			} catch (RuntimeException ex) {
				refuse("%s: it could not be published: %s".formatted(file, ex.getMessage()));
			}
		}

		private PageFile read(String file) {
			try {
				return switch (Utf8Text.of(Files.readAllBytes(this.options.folder().resolve(file)))) {
					case Utf8Text.Text(String text) -> read(file, text);
					case Utf8Text.Wide() -> unreadable(file, 1, "is UTF-16, not UTF-8", "Save it as UTF-8.");
					case Utf8Text.Broken(int line) ->
						unreadable(file, line, "has a character that is not UTF-8", "Save it as UTF-8.");
				};
			} catch (IOException ex) {
				return unreadable(file, 0, "can't be read", "Let Waymark's account read it.");
			}
		}

		private PageFile read(String file, String text) {
			String place = file;
			String source = text;
			if (this.options.as() != null) {
				ForeignPages.Converted converted = new ForeignPages(this.options.as(), this.options.language())
						.convert(file, text);
				place = converted.file();
				source = converted.source();
			}
			String written = source;
			PageFile page = PagePlace.of(place).map((known) -> this.reader.read(known, written))
					.orElseGet(() -> unnamed(file));
			return ImportCommand.this.checks.check(new PageFile(file, page.revision(), page.problems()));
		}

		private static PageFile unreadable(String file, int line, String message, String remedy) {
			return new PageFile(file, null, List.of(Problem.error(file, line, null, message, remedy)));
		}

		private PageFile unnamed(String file) {
			return new PageFile(file, null, List.of(Problem.error(file, 0, null, "does not lie in a language's folder",
					"Put it below en/, or import with --as page.")));
		}

		private void refuse(String problem) {
			this.refused.add(problem);
			this.console.say("  " + problem);
		}

		private String done() {
			return this.options.publish() ? "published" : "ready to publish";
		}

		private int end(int files) {
			double seconds = Duration.ofNanos(System.nanoTime() - this.start).toMillis() / 1000.0;
			this.console.say("%d files: %d %s, %d unchanged, %d problems, %.1f s, %.0f files/s", files, this.passed,
					done(), this.unchanged,
					this.refused.size(), seconds,
					files / Math.max(0.001, seconds));
			if (!this.options.publish()) {
				this.console.say("Nothing was published. Add --publish to publish what is ready.");
			}
			return (this.passed + this.unchanged > 0 || files == 0) ? 0 : 1;
		}

	}

	/**
	 * What was asked for.
	 *
	 * @param folder where the files are
	 * @param as the type they become; null if they are Waymark's own
	 * @param language the language of files that don't say
	 * @param publish whether to publish what passes
	 */
	private record Options(Path folder, @org.jspecify.annotations.Nullable String as, Language language,
			boolean publish) {

		static Options of(List<String> arguments) {
			Path folder = null;
			String as = null;
			Language language = Language.ENGLISH;
			boolean publish = false;
			for (int i = 0; i < arguments.size(); i++) {
				String word = arguments.get(i);
				switch (word) {
					case "--publish" -> publish = true;
					case "--as" -> as = after(arguments, ++i, word);
					case "--language" -> language = new Language(after(arguments, ++i, word));
					default -> {
						if (word.startsWith("-") || folder != null) {
							throw new IllegalArgumentException("\"%s\" is not understood".formatted(word));
						}
						folder = Path.of(word);
					}
				}
			}
			if (folder == null) {
				throw new IllegalArgumentException("no folder given");
			}
			return new Options(folder, as, language, publish);
		}

		private static String after(List<String> arguments, int i, String option) {
			if (i >= arguments.size()) {
				throw new IllegalArgumentException(option + " needs a value");
			}
			return arguments.get(i);
		}

	}

}
