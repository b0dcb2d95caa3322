package org.waymark.theme;

import java.util.List;

/**
 * What stands on a page's poster beside its title and summary.
 *
 * @param contacts whom to ring or text, three at most
 * @param qr the QR code of the short address, as SVG that is safe to show
 * @param shortAddress without its scheme, for example {@code safeguarding.example/p/bruise}
 */
public record PosterView(List<ContactView> contacts, String qr, String shortAddress) {
}
