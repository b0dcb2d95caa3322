package org.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** A small site with courses, events, services, documents and a report, written for a test. */
final class CollectionSite {

	private final Path folder;

	private CollectionSite(Path folder) {
		this.folder = folder;
	}

	/** The site, running. */
	static RunningSite start() {
		CollectionSite site = new CollectionSite(RunningSite.temporary());
		site.copy("site.yml", "types", "search", "en/contacts");
		site.training();
		site.services();
		site.records();
		return RunningSite.start(site.folder, RunningSite.temporary(), Map.of());
	}

	private void training() {
		page("professionals/training", "collection", "Training",
				"lists: course\nfacets: [mode, level, topics]\nsort: next");
		page("professionals/training/programme", "index", "Training programme", "template: programme");
		page("professionals/training/neglect", "course", "Neglect, and care", """
				mode: face-to-face
				level: "2"
				topics: [neglect]
				for: [Schools, Health]
				prices: [{sector: Schools, price: "£75"}, {sector: Voluntary groups, price: Free}]
				booking: Write to us.
				cancel: "Say so 3 working days before."
				sample: true
				sessions:
				- {start: 2026-10-01T09:30, end: 2026-10-01T12:30, venue: town, places: 20, taken: 20}
				- {start: 2026-11-25T09:30, end: 2026-11-25T12:30, venue: town, places: 20, taken: 20, waiting: 2}
				- {start: 2027-01-20T09:30, end: 2027-01-20T12:30, venue: town, places: 20, taken: 17}
				- {start: 2027-06-17T09:30, end: 2027-06-17T12:30, venue: town, places: 20, taken: 0}""");
		page("professionals/training/abuse", "course", "Abuse", """
				mode: online-live
				topics: [abuse]
				for: [Health]
				sessions:
				- {start: 2027-05-04T09:30, end: 2027-05-04T12:30, places: 10, taken: 9}""");
		page("professionals/training/prevent", "course", "Prevent",
				"mode: e-learning\ntopics: [radicalisation]\nfor: [Everybody]\nlink: https://www.gov.uk");
		write("venues/town", "title: Town room\naccess: [Step-free from the street, Hearing loop]\nsource: [Test]");
		page("about/events", "collection", "Events", "lists: event\nfacets: [kind]\nsort: next");
		page("about/events/day", "event", "A day; for \\\"all\\\", or most", """
				kind: conference
				starts: 2026-11-24T09:30
				ends: 2026-11-24T16:00
				venue: town""");
		page("about/events/off", "event", "Called off", "kind: workshop\nstarts: 2027-02-01\ncancelled: true");
		page("about/events/old", "event", "An old day", "kind: conference\nwhen: February 2015\nyear: 2014/15");
	}

	private void services() {
		page("about/services", "collection", "Services",
				"lists: service\nfacets: [category, levels, cost, referral]\nsort: title");
		page("about/services/childline", "service", "Childline", """
				category: [talk-to-someone]
				levels: ["1", "2"]
				cost: free
				referral: [self]
				areas: [UK]
				contact: childline
				status: live""");
		page("about/services/hub", "service", "Family hub", """
				known_as: [Children's centre]
				category: [family-help]
				levels: ["1"]
				cost: not-known
				status: live
				verified_on: 2026-10-25
				verified_by: Editor
				verify_every: 30""");
		page("about/services/stale", "service", "Stale team",
				"category: [family-help]\nstatus: live\nverified_on: 2026-01-05\nlink: https://www.wigan.gov.uk");
		page("about/services/gateway", "service", "Gateway", """
				known_as: [Phoenix team]
				category: [family-help]
				status: historic
				as_of: 2014/15
				link: https://www.wigan.gov.uk
				replaced_by: /about/services/hub""");
	}

	private void records() {
		page("about/documents", "collection", "Documents", "lists: document\nfacets: [kind, state]");
		page("about/documents/plan-2026", "document", "Plan 2026",
				"kind: plan\nversion: \"1\"\nstate: superseded\nweb: /about/events");
		page("about/documents/plan-2027", "document", "Plan 2027", """
				kind: plan
				version: "2"
				state: current
				web: /about/events
				supersedes: /about/documents/plan-2026
				formats: [{format: PDF, path: /about/plan.pdf, language: en, size: 120 kB, accessible: true}]""");
		page("about/consultations/safe", "consultation", "What makes you feel safe?", """
				opens: 2026-11-24
				closes: 2026-11-30
				questions: ["Where do you feel safe?"]
				who_reads: Two people of the partnership.
				when_read: Every Friday.
				if_unsafe: We ring you.""");
		page("about/reports/2014-15", "report", "Annual report", "period: 2014/15\nrecord: true");
		page("about/reports/2014-15/two", "chapter", "The second chapter", "number: 2\nrecord: true");
		page("about/reports/2014-15/one", "chapter", "The first chapter", "number: 1\nrecord: true");
		page("about/members", "collection", "Members", "lists: member\nfacets: [status]\nsort: order");
		write("members/1", "title: Chair\nagency: Council\nstatus: full\norder: 1\nas_of: 2014/15\nsource: [Test]");
		write("members/2", "title: Nurse\nagency: NHS\nstatus: advisor\norder: 2\nas_of: 2014/15\nsource: [Test]");
	}

	private void page(String path, String type, String title, String fields) {
		write(path, """
				type: %s
				title: "%s"
				summary: "A sentence about it."
				audience: [professionals]
				owner_role: Editor
				checked_by: Editor
				checked_on: 2026-11-23
				review_due: 2027-05-23
				source: [Test]
				%s""".formatted(type, title, fields));
	}

	private void write(String path, String head) {
		try {
			Path file = this.folder.resolve("en/" + path + ".md");
			Files.createDirectories(file.getParent());
			Files.writeString(file, "---\n" + head + "\n---\n\nWords.\n");
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void copy(String... places) {
		for (String place : places) {
			Path from = Path.of("content");
			try (Stream<Path> files = Files.walk(from.resolve(place))) {
				for (Path file : files.filter(Files::isRegularFile).toList()) {
					Path to = this.folder.resolve(from.relativize(file));
					Files.createDirectories(to.getParent());
					Files.copy(file, to);
				}
			} catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

}
