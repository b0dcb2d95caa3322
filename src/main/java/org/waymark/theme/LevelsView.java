package org.waymark.theme;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The guide to the levels of need.
 *
 * @param version its version
 * @param levels from the lowest to the highest
 * @param advice who gives advice; never empty
 * @param form where the form is; null if nobody has checked it
 * @param finder where the finder is; null if there is none
 */
public record LevelsView(String version, List<LevelView> levels, List<ContactView> advice, @Nullable ContactView form,
		@Nullable Link finder) {

	/**
	 * One level.
	 *
	 * @param number 1 to 4
	 * @param name what it is called today
	 * @param since where that name comes from; may be empty
	 * @param earlier what it was called before
	 * @param sentence what it means
	 * @param who who acts
	 * @param consent what the family is asked
	 * @param next what happens next
	 * @param domains examples, domain by domain
	 * @param protocols pages with what to do
	 */
	public record LevelView(int number, String name, String since, List<String> earlier, String sentence, String who,
			String consent, String next, List<DomainView> domains, List<Link> protocols) {
	}

	/**
	 * One domain at one level.
	 *
	 * @param name of the domain
	 * @param signs examples
	 */
	public record DomainView(String name, List<String> signs) {
	}

}
