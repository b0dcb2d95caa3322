package org.waymark.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Revision;
import org.waymark.content.ShortCode;
import org.waymark.publication.PublishedPage;
import org.waymark.publication.PublishedPages;
import org.waymark.rendering.Dependency;
import org.waymark.rendering.PageRenderer;

/** The short addresses of pages, for posters and for reading out: {@code /p/bruise}, and {@code /p/bruise.svg} to scan. */
final class ShortLinks {

	static final String PREFIX = "/p/";

	private static final String QR = ".svg";

	/** Pages that chose their word come last, and win. */
	private static final Comparator<Revision> CHOSEN_LAST = Comparator
			.comparing((Revision page) -> ShortCode.asked(page).isPresent())
			.thenComparing(Revision::address, Comparator.reverseOrder());

	private final PublishedPages pages;

	private final PageRenderer renderer;

	private volatile @Nullable Table table;

	ShortLinks(PublishedPages pages, PageRenderer renderer) {
		this.pages = pages;
		this.renderer = renderer;
	}

	private record Table(long sequence, Map<String, String> byCode) {
	}

	/** Where a short address leads; posters get typed with capitals. */
	Optional<String> find(String path) {
		return Optional.ofNullable(table().byCode().get(code(path)));
	}

	/** The QR code of a short address. */
	Optional<PageCache.Made> qr(String path) {
		if (!path.endsWith(QR)) {
			return Optional.empty();
		}
		String code = code(path.substring(0, path.length() - QR.length()));
		return Optional.ofNullable(table().byCode().get(code))
				.map((_) -> new PageCache.Made(
						Answer.ok(ReadyBytes.of("image/svg+xml", this.renderer.qrCode(PREFIX + code)),
								Answer.Caching.NEVER),
						Set.of(new Dependency.OnAll()), null));
	}

	private static String code(String path) {
		return path.substring(PREFIX.length()).toLowerCase(Locale.ROOT);
	}

	private Table table() {
		Table current = this.table;
		long sequence = this.pages.sequence();
		if (current == null || current.sequence() != sequence) {
			current = new Table(sequence, read());
			this.table = current;
		}
		return current;
	}

	private Map<String, String> read() {
		Map<String, String> found = new HashMap<>();
		this.pages.all().stream().map(PublishedPage::revision)
				.filter((page) -> this.renderer.isPage(page.language(), page.path())).sorted(CHOSEN_LAST)
				.forEach((page) -> found.put(ShortCode.of(page).value(), page.address()));
		return found;
	}

}
