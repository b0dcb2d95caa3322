package org.waymark.theme;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thymeleaf.exceptions.TemplateProcessingException;

/** The site's look and words, made from a folder that may change while it is in use; what was good last keeps working. */
public final class Theme {

	private static final Logger log = LoggerFactory.getLogger(Theme.class);

	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src %s; img-src 'self'; "
			+ "media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	private static final String PAGE = "page";

	private final Path folder;

	private volatile State state;

	private long stamp;

	/**
	 * Reads the folder. What is wrong with it is told by {@link #problems()}; only a missing folder is refused.
	 * @param folder the theme folder, for example {@code theme}
	 */
	public Theme(Path folder) {
		if (!Files.isDirectory(folder)) {
			throw new IllegalStateException("there is no theme folder at " + folder.toAbsolutePath());
		}
		this.folder = folder;
		this.stamp = ThemeFiles.stamp(folder);
		Snapshot first = new Snapshot(ThemeFiles.read(folder));
		report(first.problems());
		this.state = new State(first, null, 1, List.copyOf(first.problems()));
	}

	/**
	 * A whole page.
	 * @param template for example {@code page}
	 * @param frame what every page has
	 * @param model what this template asks for; {@code exit} may name the site to go to when leaving, else the way there
	 * is {@link Frame#leave()}
	 */
	public String page(String template, Frame frame, Map<String, Object> model) {
		String page = render((snapshot) -> snapshot.page(template, frame, model));
		if (page == null && !template.equals(PAGE)) {
			// A new template that never worked has no last good look of its own.
			page = render((snapshot) -> snapshot.page(PAGE, frame, model));
		}
		return (page != null) ? page : new PlainPage(frame, model).render(this.state.current().locales());
	}

	/**
	 * The HTML of a block of Markdown.
	 * @param name the component, for example {@code card}
	 * @param model what the component asks for; {@code html} is trusted
	 * @param languageTag the page's language
	 */
	public String component(String name, Map<String, Object> model, String languageTag) {
		String fragment = render((snapshot) -> snapshot.component(name, model, languageTag));
		return (fragment != null) ? fragment : String.valueOf(model.getOrDefault("html", ""));
	}

	/** The words for a key, in a language or else in English, with {@code {0}} and so on filled in. */
	public String text(String key, String languageTag, Object... args) {
		return this.state.current().locales().text(key, languageTag, args);
	}

	/** A stylesheet of the theme that isn't part of every page, for example {@code pdf}; empty if there is none of that name. */
	public String style(String name) {
		return this.state.current().style(name);
	}

	/** What pages refer to, by address; those of the theme before are still there for pages on their way. */
	public Map<String, ThemeAsset> assets() {
		Map<String, ThemeAsset> assets = new LinkedHashMap<>();
		for (Snapshot snapshot : this.state.snapshots()) {
			snapshot.assets().values().forEach((asset) -> assets.putIfAbsent(asset.path(), asset));
		}
		return Map.copyOf(assets);
	}

	/** The value of the {@code Content-Security-Policy} header for pages of this version. */
	public String contentSecurityPolicy() {
		return POLICY.formatted(this.state.current().styleSources());
	}

	/** Grows whenever pages would look different from before. */
	public long version() {
		return this.state.version();
	}

	/** What is wrong with the folder as it is now; empty if all is well. */
	public List<ThemeProblem> problems() {
		return this.state.problems();
	}

	/**
	 * Looks whether the folder changed, and takes the change over if it is good.
	 * @return whether it was taken over
	 */
	public synchronized boolean reloadIfChanged() {
		try {
			long now = ThemeFiles.stamp(this.folder);
			if (now == this.stamp) {
				return false;
			}
			this.stamp = now;
			return takeOver(new Snapshot(ThemeFiles.read(this.folder)));
		} catch (UncheckedIOException ex) {
			note(new ThemeProblem(".", 0, String.valueOf(ex.getMessage()), "Check that the folder can be read"));
			return false;
		}
	}

	private boolean takeOver(Snapshot next) {
		State before = this.state;
		boolean neverGood = !before.current().problems().isEmpty();
		if (!next.problems().isEmpty() && !neverGood) {
			report(next.problems());
			this.state = new State(before.current(), before.last(), before.version(), List.copyOf(next.problems()));
			return false;
		}
		report(next.problems());
		this.state = new State(next, neverGood ? before.last() : before.current(), before.version() + 1,
				List.copyOf(next.problems()));
		log.info("Theme: version {} is in use", before.version() + 1);
		return true;
	}

	/** What the current theme renders, or else the one before it, which is then in use again. */
	private @Nullable String render(Function<Snapshot, String> rendering) {
		State used = this.state;
		try {
			return rendering.apply(used.current());
		} catch (TemplateProcessingException ex) {
			note(Snapshot.problem(ex));
		}
		Snapshot last = used.last();
		if (last == null) {
			return null;
		}
		try {
			String page = rendering.apply(last);
			goBack(used, last);
			return page;
		} catch (TemplateProcessingException ex) {
			return null;
		}
	}

	private synchronized void goBack(State used, Snapshot last) {
		if (this.state.current() == used.current()) {
			this.state = new State(last, null, this.state.version() + 1, this.state.problems());
			log.warn("Theme: the version before is in use again");
		}
	}

	private synchronized void note(ThemeProblem problem) {
		State now = this.state;
		if (!now.problems().contains(problem)) {
			List<ThemeProblem> problems = new ArrayList<>(now.problems());
			problems.add(problem);
			report(List.of(problem));
			this.state = new State(now.current(), now.last(), now.version(), List.copyOf(problems));
		}
	}

	private static void report(List<ThemeProblem> problems) {
		problems.forEach((problem) -> log.warn("Theme: {}", problem));
	}

	/**
	 * What is in use.
	 *
	 * @param current renders
	 * @param last the good one before it, if there is one
	 * @param version of the current one
	 * @param problems of the folder as it is now
	 */
	private record State(Snapshot current, @Nullable Snapshot last, long version, List<ThemeProblem> problems) {

		List<Snapshot> snapshots() {
			return (this.last == null) ? List.of(this.current) : List.of(this.current, this.last);
		}

	}

}
