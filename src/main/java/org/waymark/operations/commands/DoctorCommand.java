package org.waymark.operations.commands;

import java.util.List;

import org.waymark.content.Problem;
import org.waymark.publication.Followers;
import org.waymark.publication.FolderReport;
import org.waymark.publication.FolderReports;
import org.waymark.publication.PublishedPages;
import org.waymark.theme.Theme;

/** Says how the node is, and what to do about what is not well. */
final class DoctorCommand implements Command {

	private final PublishedPages pages;

	private final Followers followers;

	private final FolderReports folder;

	private final Theme theme;

	DoctorCommand(PublishedPages pages, Followers followers, FolderReports folder, Theme theme) {
		this.pages = pages;
		this.followers = followers;
		this.folder = folder;
		this.theme = theme;
	}

	@Override
	public String name() {
		return "doctor";
	}

	@Override
	public String usage() {
		return "doctor";
	}

	@Override
	public int run(List<String> arguments, Console console) {
		console.say("Java %s", System.getProperty("java.version"));
		console.say("%d pages published, journal up to %d", this.pages.all().size(), this.pages.sequence());
		this.followers.status()
				.forEach((follower) -> console.say("%s: at entry %d, %s%s", follower.name(), follower.checkpoint(),
						(follower.behind() == 0) ? "up to date" : follower.behind() + " entries behind, catching up",
						(follower.lastError() != null) ? "; last trouble: " + follower.lastError() : ""));
		FolderReport report = this.folder.examine();
		List<Problem> problems = report.problems();
		console.say("content folder: %d files, %d problems", report.files(), problems.size());
		problems.forEach((problem) -> console.say("  %s", problem));
		report.differences().forEach((difference) -> console.say("  %s", difference));
		if (report.alarm() != null) {
			console.say("  %s", report.alarm());
		}
		this.theme.problems().forEach((problem) -> console.say("theme: %s", problem));
		boolean well = problems.stream().noneMatch(Problem::isError) && report.alarm() == null
				&& this.theme.problems().isEmpty();
		console.say(well
				? problems.isEmpty() ? "All is well." : "All is well; what is said above is advice."
				: "Something needs looking after; see above.");
		return well ? 0 : 1;
	}

}
