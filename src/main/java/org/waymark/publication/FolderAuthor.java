package org.waymark.publication;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.content.ContentChecks;
import org.waymark.content.ContentFolder;
import org.waymark.content.ContentFolder.Stamp;
import org.waymark.content.Language;
import org.waymark.content.PageFile;
import org.waymark.content.PagePath;
import org.waymark.content.PagePlace;
import org.waymark.content.PageReader;
import org.waymark.content.Problem;
import org.waymark.content.RedirectAddress;
import org.waymark.content.Revision;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * The content folder as an author: publishes what changed in it, and withdraws what was taken out of it. One round after the other; not for
 * use by several threads at once.
 */
final class FolderAuthor implements FolderReports {

	/** Who publishes what comes from the folder. */
	static final String NAME = "folder";

	private static final Logger log = LoggerFactory.getLogger(FolderAuthor.class);

	private static final int AT_ONCE = 1;

	/** More than these are told of as a number. */
	private static final int FEW = 5;

	private final ContentFolder folder;

	private final ContentRoom room;

	private final ContentChecks checks;

	private final PublishedPages pages;

	private final PublishingWorkflow workflow;

	private final Scheduler files;

	/** The files that this author has dealt with, and how they were then. */
	private final Map<String, Stamp> known = new HashMap<>();

	private final FolderProblems problems = new FolderProblems();

	private final FolderRevisions revisions;

	private final Map<String, String> differences = new TreeMap<>();

	private List<Stamp> definitions = List.of();

	private Map<String, Stamp> seen = Map.of();

	/** What this round has published. */
	private final List<String> published = new ArrayList<>();

	private volatile FolderReport report = FolderReport.NONE;

	FolderAuthor(ContentFolder folder, ContentRoom room, ContentChecks checks, PublishedPages pages,
			PublishingWorkflow workflow,
			Scheduler files) {
		this.folder = folder;
		this.room = room;
		this.revisions = new FolderRevisions(folder, room);
		this.checks = checks;
		this.pages = pages;
		this.workflow = workflow;
		this.files = files;
	}

	@Override
	public FolderReport report() {
		return this.report;
	}

	/** Looks at the folder once and brings what is published in line with it. Fails when the store can't be reached. */
	Mono<Void> round() {
		return Mono.fromCallable(this::look).subscribeOn(this.files).flatMap(this::follow);
	}

	/**
	 * What one look found.
	 *
	 * @param present every file
	 * @param changed those that are new or changed, in their order
	 * @param lost pages of the folder whose file is gone
	 * @param alarm why they are not to be withdrawn, if so
	 */
	private record Look(Map<String, Stamp> present, List<String> changed, List<PublishedPage> lost,
			@Nullable String alarm) {
	}

	private Look look() {
		reloadDefinitions();
		Map<String, Stamp> present = this.folder.files();
		if (!present.keySet().equals(this.seen.keySet())) {
			// What a faulty page refers to may have come.
			this.known.keySet().removeAll(this.problems.files());
		} else if (!present.equals(this.seen)) {
			// Another file may have put right what two of them had wrong together.
			this.problems.refused().forEach(this.known::remove);
		}
		this.seen = Map.copyOf(present);
		List<String> changed = present.entrySet().stream()
				.filter((file) -> !file.getValue().equals(this.known.get(file.getKey())))
				.map(Map.Entry::getKey).toList();
		List<PublishedPage> ours = this.pages.all().stream().filter((page) -> page.by().equals(NAME)).toList();
		List<PublishedPage> lost = ours.stream().filter((page) -> !isPresent(page, present)).toList();
		return new Look(present, changed, lost, alarm(ours, lost));
	}

	/** One file may always be taken away; a tenth of all at once is more likely a mistake, a lost mount or a half-finished copy. */
	private @Nullable String alarm(List<PublishedPage> ours, List<PublishedPage> lost) {
		if (lost.isEmpty()) {
			return null;
		}
		if (!this.folder.exists()) {
			return "the content folder %s is missing: nothing is withdrawn until it is back"
					.formatted(this.folder.root());
		}
		if (lost.size() > Math.max(1, ours.size() / 10)) {
			return "%d of %d files are gone from the content folder at once: nothing is withdrawn. Put them back, or withdraw the pages one by one"
					.formatted(lost.size(), ours.size());
		}
		return null;
	}

	private static boolean isPresent(PublishedPage page, Map<String, Stamp> present) {
		return isPresent(page.revision().language(), page.revision().path(), present);
	}

	private static boolean isPresent(Language language, PagePath path, Map<String, Stamp> present) {
		String file = PagePlace.fileOf(language, path);
		String inFolder = file.substring(0, file.length() - ".md".length()) + "/index.md";
		return present.containsKey(file) || present.containsKey(inFolder);
	}

	private Mono<Void> follow(Look look) {
		return Flux.fromIterable(look.changed()).flatMap((file) -> take(file, look), AT_ONCE)
				.thenMany(Flux.fromIterable(look.alarm() == null ? look.lost() : List.of()).concatMap(this::withdraw))
				.then()
				.doOnTerminate(() -> tell(look));
	}

	private Mono<Void> take(String file, Look look) {
		return Mono.fromCallable(() -> read(file, look.present())).subscribeOn(this.files).flatMap(this::publish)
				.then(Mono.<Void>fromRunnable(() -> {
					Stamp stamp = look.present().get(file);
					if (stamp != null) {
						this.known.put(file, stamp);
					}
				}));
	}

	@Override
	public FolderReport examine() {
		Map<String, Stamp> present = this.folder.files();
		List<Problem> found = new ArrayList<>(this.room.problems());
		present.keySet().forEach((file) -> found.addAll(checked(file, present).problems()));
		return new FolderReport(present.size(), List.copyOf(found), List.copyOf(this.report.differences()),
				this.report.alarm());
	}

	private PageFile checked(String file, Map<String, Stamp> present) {
		return this.folder.read(file, new PageReader(this.room.types(), this.room.site().zone()))
				.map((page) -> this.checks.check(page, (path) -> exists(page, path, present)))
				.map((page) -> ShortCodes.taken(page, this.pages.all()).map(page::with).orElse(page))
				.map((page) -> english(page, present).flatMap((english) -> Twins.stale(page, english)).map(page::with)
						.orElse(page))
				.map((page) -> circles(present).of(page).stream().reduce(page, PageFile::with, (_, last) -> last))
				.orElseGet(() -> new PageFile(file, null, List.of()));
	}

	private Circles circles(Map<String, Stamp> present) {
		return new Circles((page, path) -> PagePath.isValid(path)
				? Stream.of(page.language(), Language.ENGLISH).distinct()
						.flatMap((language) -> now(language, new PagePath(path), present).stream()).findFirst()
				: Optional.empty(), (address) -> redirects(address, present));
	}

	private List<Revision> redirects(String from, Map<String, Stamp> present) {
		Stream<Revision> inFolder = present.keySet().stream().filter((file) -> file.contains("/redirects/"))
				.flatMap((file) -> this.revisions.at(file, present).stream());
		Stream<Revision> elsewhere = this.pages.ofType("redirect").stream().filter((page) -> !page.by().equals(NAME))
				.map(PublishedPage::revision);
		return Stream.concat(inFolder, elsewhere)
				.filter((page) -> RedirectAddress.of(page.fields().text("from", "")).equals(from)).toList();
	}

	/** A page as it is in the folder, or else as it is published. */
	private Optional<Revision> now(Language language, PagePath path, Map<String, Stamp> present) {
		String file = PagePlace.fileOf(language, path);
		return Stream.of(file, file.replaceFirst("\\.md$", "/index.md")).filter(present::containsKey)
				.flatMap((there) -> this.revisions.at(there, present).stream()).findFirst()
				.or(() -> this.pages.at(language, path).map(PublishedPage::revision));
	}

	/** The English page that a page in another language is a twin of: as it is in the folder, or else as it is published. */
	private Optional<Revision> english(PageFile page, Map<String, Stamp> present) {
		Revision twin = page.revision();
		if (twin == null || twin.language().equals(Language.ENGLISH)) {
			return Optional.empty();
		}
		return now(Language.ENGLISH, twin.path(), present);
	}

	/** Whether a page refers to something that is in the folder, or published from elsewhere. */
	private boolean exists(PageFile page, PagePath path, Map<String, Stamp> present) {
		Language own = (page.revision() != null) ? page.revision().language() : Language.ENGLISH;
		return Stream.of(own, Language.ENGLISH).anyMatch((language) -> isThere(language, path, present))
				|| isThereByItsWholeAddress(path, present);
	}

	/** A link may name the language of the page it leads to, such as {@code /pl/help-now}. */
	private boolean isThereByItsWholeAddress(PagePath path, Map<String, Stamp> present) {
		int second = path.value().indexOf('/', 1);
		return second > 0 && Language.isValid(path.value().substring(1, second))
				&& isThere(new Language(path.value().substring(1, second)),
						new PagePath(path.value().substring(second)),
						present);
	}

	private boolean isThere(Language language, PagePath path, Map<String, Stamp> present) {
		return isPresent(language, path, present) || this.pages.at(language, path).isPresent();
	}

	private PageFile read(String file, Map<String, Stamp> present) {
		PageFile page = checked(file, present);
		this.problems.found(file, page.problems());
		return page;
	}

	private Mono<Void> publish(PageFile file) {
		Optional<Revision> revision = file.publishable();
		if (revision.isEmpty()) {
			return Mono.empty();
		}
		Optional<PublishedPage> now = this.pages.at(revision.get().language(), revision.get().path());
		boolean same = now.filter((page) -> page.revision().source().equals(revision.get().source())
				&& page.revision().type().equals(revision.get().type())).isPresent();
		boolean elsewhere = now.filter((page) -> !page.by().equals(NAME)).isPresent();
		if (same || !elsewhere) {
			this.differences.remove(file.file());
			return same
					? Mono.empty()
					: this.workflow.publish(revision.get(), NAME, "").doOnNext((_) -> this.published.add(file.file()))
							.onErrorResume(AddressTaken.class, (ex) -> refused(file, ex)).then();
		}
		this.differences.put(file.file(),
				file.file() + " differs from the page that was last published by " + now.get().by());
		return Mono.empty();
	}

	private Mono<JournalEvent> refused(PageFile file, AddressTaken ex) {
		this.problems.found(file.file(), List.of(Problem.error(file.file(), 0, null, String.valueOf(ex.getMessage()),
				"Give one of the two another address.")));
		return Mono.empty();
	}

	private Mono<Void> withdraw(PublishedPage page) {
		String file = PagePlace.fileOf(page.revision().language(), page.revision().path());
		log.info("{} is gone from the content folder: its page is withdrawn", file);
		this.known.remove(file);
		return this.workflow.withdraw(page.revision().id(), NAME, "The file was removed from the content folder.")
				.then();
	}

	private void tell(Look look) {
		this.known.keySet().retainAll(look.present().keySet());
		this.problems.retain(look.present().keySet());
		this.differences.keySet().retainAll(look.present().keySet());
		if (this.published.size() > FEW) {
			log.info("{} pages are published from the content folder", this.published.size());
		} else {
			this.published.forEach((file) -> log.info("{} is published", file));
		}
		this.published.clear();
		List<Problem> all = new ArrayList<>(this.room.problems());
		all.addAll(this.problems.all());
		if (look.alarm() != null && !look.alarm().equals(this.report.alarm())) {
			log.error("{}", look.alarm());
		}
		this.report = new FolderReport(look.present().size(), List.copyOf(all), List.copyOf(this.differences.values()),
				look.alarm());
	}

	/** A changed type or site file is read again, and every page is checked against it anew. */
	private void reloadDefinitions() {
		List<Stamp> now = new ArrayList<>();
		try (Stream<Path> types = Files.exists(this.folder.root().resolve("types"))
				? Files.list(this.folder.root().resolve("types"))
				: Stream.empty()) {
			Stream.concat(types.sorted(), Stream.of(this.folder.root().resolve("site.yml")))
					.filter(Files::isRegularFile)
					.forEach((file) -> now.add(stamp(file)));
		} catch (java.io.IOException ex) {
			log.warn("The content types can't be listed: {}", ex.getMessage());
			return;
		}
		if (!this.definitions.isEmpty() && !now.equals(this.definitions)) {
			this.room.reload();
			this.revisions.forget();
			this.known.clear();
		}
		if (!now.equals(this.definitions)) {
			this.problems.definitions(this.room.problems());
		}
		this.definitions = now;
	}

	private static Stamp stamp(Path file) {
		try {
			return new Stamp(Files.getLastModifiedTime(file).toMillis(), Files.size(file));
		} catch (java.io.IOException ex) {
			return new Stamp(0, 0);
		}
	}

}
