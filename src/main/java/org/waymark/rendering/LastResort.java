package org.waymark.rendering;

import java.util.List;

import org.waymark.theme.ContactView;

/** What is shown when nothing else may be: the two numbers that every child and adult in the country can ring. */
final class LastResort {

	static final ContactView EMERGENCY = plain("police-999", "Police, fire or ambulance", "If anyone is in danger now.",
			"999",
			"999", true);

	static final ContactView CHILDLINE = plain("childline", "Childline",
			"Free and private, for anyone under 19. You do not have to give your name.", "0800 1111", "08001111",
			false);

	static final List<ContactView> BOTH = List.of(EMERGENCY, CHILDLINE);

	private LastResort() {
	}

	private static ContactView plain(String id, String title, String summary, String number, String tel,
			boolean danger) {
		return new ContactView(id, title, summary, "", number, tel, null, null, null, null, null, "Free", "unknown", "",
				"", "",
				danger, "", "", "", "en");
	}

}
