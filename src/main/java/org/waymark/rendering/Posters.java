package org.waymark.rendering;

import java.util.List;
import java.util.stream.Stream;

import org.waymark.content.ShortCode;
import org.waymark.rendering.forms.QrCode;
import org.waymark.theme.ContactView;
import org.waymark.theme.PosterView;

/** What a page's poster shows: whom to ring, and where to read on. */
final class Posters {

	private static final int MOST_CONTACTS = 3;

	private Posters() {
	}

	/** The poster of a page whose article has been rendered: the contacts that it showed first are on it. */
	static PosterView of(PageParts parts, String origin) {
		List<ContactView> own = parts.reading().contacts().stream().filter(Posters::canBeReached).toList();
		List<ContactView> shown = own.isEmpty() ? parts.blocks().helpStrip() : own;
		List<ContactView> contacts = Stream
				.concat(shown.stream().filter(ContactView::danger), shown.stream().filter((one) -> !one.danger()))
				.distinct().limit(MOST_CONTACTS).toList();
		String address = origin + ShortCode.of(parts.page()).address();
		return new PosterView(contacts, qrCode(address),
				address.replaceFirst("^https?://", ""));
	}

	static String qrCode(String address) {
		return QrCode.of(address).svg("QR code: " + address);
	}

	private static boolean canBeReached(ContactView contact) {
		return contact.number() != null || contact.textNumber() != null;
	}

}
