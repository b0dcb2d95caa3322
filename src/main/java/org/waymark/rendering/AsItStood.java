package org.waymark.rendering;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Language;
import org.waymark.content.PagePath;
import org.waymark.content.Site;
import org.waymark.publication.PageWithdrawn;
import org.waymark.publication.PastPage;
import org.waymark.publication.PublishedHistory;
import org.waymark.publication.PublishedPage;
import org.waymark.publication.PublishedPages;
import org.waymark.theme.StoodView;
import org.waymark.theme.Theme;

/** Pages as they stood at the end of an earlier day: their own text of then, and everything around and inside it of today. Blocking. */
public final class AsItStood {

	/** The parameter that asks for it, on every page. */
	public static final String ON = "on";

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	/** Why nothing is shown. */
	private enum Reason {

		IMPOSSIBLE(400, "stood.impossible.heading", "stood.impossible.message"),

		NOT_YET(404, "stood.not-yet.heading", "stood.not-yet.message"),

		AWAY(410, "stood.away.heading", "stood.away.message"),

		HIDDEN(410, "stood.hidden.heading", "stood.hidden.message"),

		UNKNOWN(503, "stood.unknown.heading", "stood.unknown.message");

		private final int status;

		private final String heading;

		private final String message;

		Reason(int status, String heading, String message) {
			this.status = status;
			this.heading = heading;
			this.message = message;
		}

	}

	private final PageRenderer renderer;

	private final PublishedPages pages;

	private final PublishedHistory history;

	private final Supplier<Site> site;

	private final Theme theme;

	private final Clock clock;

	public AsItStood(PageRenderer renderer, PublishedPages pages, PublishedHistory history, Supplier<Site> site,
			Theme theme, Clock clock) {
		this.renderer = renderer;
		this.pages = pages;
		this.history = history;
		this.site = site;
		this.theme = theme;
		this.clock = clock;
	}

	/** Whether an address asks for an earlier day. */
	public static boolean isAskedFor(PageQuery query) {
		return query.first(ON).isPresent();
	}

	/** The page at an address as it stood at the end of the day that is asked for; empty if there was never one. */
	public Optional<PastAnswer> answer(Language language, PagePath path, PageQuery query) {
		ZoneId zone = this.site.get().zone();
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), zone);
		LocalDate asked = query.first(ON).map(AsItStood::day).orElse(null);
		PastPage past = (asked != null && asked.isBefore(today))
				? past(asked.plusDays(1).atStartOfDay(zone).toInstant(), language, path)
				: now(language, path);
		if (past instanceof PastPage.Never) {
			return Optional.empty();
		}
		if (asked == null || query.all(ON).size() > 1) {
			return Optional.of(refusal(Reason.IMPOSSIBLE, "", ""));
		}
		String day = Words.day(asked.isBefore(today) ? asked : today);
		return switch (past) {
			case PastPage.Shown(PublishedPage page) -> shown(page, language, path, query, day);
			case PastPage.Away() -> Optional.of(refusal(Reason.AWAY, day, ""));
			case PastPage.Hidden() -> Optional.of(refusal(Reason.HIDDEN, day, ""));
			case PastPage.NotYet(Instant since) -> Optional
					.of(refusal(Reason.NOT_YET, day, Words.day(LocalDate.ofInstant(since, zone))));
			case PastPage.Never() -> Optional.empty();
			case PastPage.Unknown() -> Optional.of(refusal(Reason.UNKNOWN, day, ""));
		};
	}

	private PastPage past(Instant moment, Language language, PagePath path) {
		Optional<PageWithdrawn> hidden = this.pages.withdrawnAt(language, path).filter(PageWithdrawn::forCause);
		if (hidden.filter((event) -> !this.history.reaches(Instant.MAX, event.sequence())).isPresent()) {
			// The history has not read yet what the local copy knows.
			return new PastPage.Hidden();
		}
		return this.history.reaches(moment, this.pages.sequence())
				? this.history.before(moment, language, path)
				: new PastPage.Unknown();
	}

	/** A day that has not ended is shown as it is now, which the local copy knows first. */
	private PastPage now(Language language, PagePath path) {
		return this.pages.at(language, path).<PastPage>map(PastPage.Shown::new)
				.orElseGet(() -> this.history.before(this.clock.instant().plusNanos(1), language, path));
	}

	private Optional<PastAnswer> shown(PublishedPage page, Language language, PagePath path, PageQuery query,
			String day) {
		Optional<PublishedPage> today = this.pages.at(language, path);
		StoodView stood = new StoodView(day, today.map((now) -> now.revision().address()).orElse(""));
		boolean sensitive = today.filter((now) -> now.revision().fields().flag("sensitive")).isPresent();
		return this.renderer.past(page.revision(), stood, query, sensitive).map(PastAnswer.Page::new);
	}

	private PastAnswer refusal(Reason reason, String day, String since) {
		return new PastAnswer.Refusal(reason.status, this.theme.text(reason.heading, "en", day),
				this.theme.text(reason.message, "en", since));
	}

	private static @Nullable LocalDate day(String written) {
		try {
			return DAY.matcher(written).matches() ? LocalDate.parse(written) : null;
		} catch (DateTimeException ex) {
			return null;
		}
	}

}
