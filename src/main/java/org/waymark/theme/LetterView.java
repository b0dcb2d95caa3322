package org.waymark.theme;

import java.util.List;

/**
 * One letter of an A to Z.
 *
 * @param letter the letter, upper case
 * @param anchor the id of its heading
 * @param entries what begins with it; an entry's summary says where a "see also" leads, if it is one
 */
public record LetterView(String letter, String anchor, List<Link> entries) {
}
