package org.waymark.publication;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Problem;

/**
 * How the content folder stands.
 *
 * @param files how many pages it holds
 * @param problems what is wrong with them
 * @param differences pages that were changed elsewhere since the folder last published them; the folder's text is not used
 * @param alarm why nothing is withdrawn at the moment, if that is so
 */
public record FolderReport(int files, List<Problem> problems, List<String> differences, @Nullable String alarm) {

	/** Before the folder was first read. */
	public static final FolderReport NONE = new FolderReport(0, List.of(), List.of(), null);

}
