package org.waymark.theme;

import org.jspecify.annotations.Nullable;

/**
 * A contact card that may be shown now: its number was verified and its check is not overdue.
 *
 * @param id for example {@code childline}
 * @param title its name
 * @param summary what it is, in a sentence or two
 * @param role what it is for, in a few words; may be empty
 * @param number its telephone number as people read it
 * @param tel the same for a {@code tel:} link, for example {@code 08001111}
 * @param textNumber its number for text messages
 * @param textWords the word to send there
 * @param link its website
 * @param linkText the words of that link
 * @param email its e-mail address
 * @param charge what a call costs, for example {@code Free}; may be empty
 * @param state {@code open}, {@code closed} or {@code unknown}, at the minute the page was made for
 * @param stateText that state as words, for example {@code Open now, until 5pm}; empty if unknown
 * @param hoursText its opening hours as words; empty if they are not confirmed
 * @param privacyNote what it keeps private; may be empty
 * @param danger whether it is the emergency number
 * @param checkedOn when somebody last checked it, as words
 * @param insteadOf the name of the contact that this one stands in for, because that one is closed; empty otherwise
 * @param body more, as HTML; may be empty
 * @param wordsTag the language of its words where that is not the page's; empty otherwise
 */
public record ContactView(String id, String title, String summary, String role, @Nullable String number,
		@Nullable String tel, @Nullable String textNumber, @Nullable String textWords, @Nullable String link,
		@Nullable String linkText, @Nullable String email, String charge, String state, String stateText,
		String hoursText, String privacyNote, boolean danger, String checkedOn, String insteadOf, String body,
		String wordsTag) {
}
