package org.waymark.search;

import java.util.List;
import java.util.Set;

/**
 * Who seems to be asking, by their words. Where a young person's page and an adult's fit alike, the young person's comes first unless the words
 * are an adult's: an adult looks twice, a frightened child may not.
 */
final class Voice {

	private static final String YOUNG = "young-people";

	private static final String PARENT = "parents";

	private static final String PROFESSIONAL = "professionals";

	private static final Set<String> PARENTS_SAY = Set.of("child", "childs", "children", "childrens", "kid", "kids",
			"son",
			"sons", "daughter", "daughters", "stepson", "stepdaughter", "grandson", "granddaughter", "grandchild",
			"grandchildren", "nephew", "niece", "baby", "babies", "toddler", "teen", "teens", "teenager", "teenagers",
			"parent", "parents", "parenting", "carer", "carers", "husband", "wife");

	private static final Set<String> PROFESSIONALS_SAY = Set.of("pupil", "pupils", "student", "students", "patient",
			"patients", "referral", "refer", "protocol", "procedure", "procedures", "policy", "threshold", "thresholds",
			"dsl", "lado", "mash", "marac", "section", "assessment", "practitioner", "professional", "professionals",
			"safeguarding", "gdpr", "staff", "multi", "agency");

	private Voice() {
	}

	/** The audience whose page is likelier meant. */
	static String of(QueryWords words) {
		List<String> said = words.words().stream().map(QueryWords.Word::exact).toList();
		if (said.stream().anyMatch(PROFESSIONALS_SAY::contains)) {
			return PROFESSIONAL;
		}
		return said.stream().anyMatch(PARENTS_SAY::contains) ? PARENT : YOUNG;
	}

}
