package org.waymark.rendering;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Language;
import org.waymark.content.PagePath;
import org.waymark.publication.PublishedPage;
import org.waymark.publication.PublishedPages;
import org.waymark.theme.ContactView;

/** One rendering's view of what is published: notes what was looked at, and until when the result holds. Used by one thread. */
final class Reading {

	private final PublishedPages pages;

	private final ZonedDateTime now;

	private final Set<Dependency> dependencies = new LinkedHashSet<>();

	private final boolean forLater;

	private final Set<ContactView> contacts = new LinkedHashSet<>();

	private @Nullable Instant freshUntil;

	Reading(PublishedPages pages, ZonedDateTime now) {
		this(pages, now, false);
	}

	/** A reading for what may be read long after this moment, if {@code forLater}. */
	Reading(PublishedPages pages, ZonedDateTime now, boolean forLater) {
		this.pages = pages;
		this.now = now;
		this.forLater = forLater;
	}

	/** Whether the result is read long after it was made, on paper for example. */
	boolean isForLater() {
		return this.forLater;
	}

	/** Notes a contact that is shown. */
	void shows(ContactView contact) {
		this.contacts.add(contact);
	}

	/** The contacts that were shown so far, in their order. */
	List<ContactView> contacts() {
		return List.copyOf(this.contacts);
	}

	/** The moment the page is rendered for, on the clocks of the partnership's area. */
	ZonedDateTime now() {
		return this.now;
	}

	Optional<PublishedPage> at(Language language, PagePath path) {
		this.dependencies.add(new Dependency.OnPage(language, path));
		return this.pages.at(language, path);
	}

	/** The page in its own language, otherwise in English. */
	Optional<PublishedPage> nearest(Language language, PagePath path) {
		return at(language, path)
				.or(() -> language.equals(Language.ENGLISH) ? Optional.empty() : at(Language.ENGLISH, path));
	}

	List<PublishedPage> ofType(String type) {
		this.dependencies.add(new Dependency.OnType(type));
		return this.pages.ofType(type);
	}

	List<PublishedPage> childrenOf(Language language, PagePath path) {
		this.dependencies.add(new Dependency.OnChildren(language, path));
		return this.pages.childrenOf(language, path);
	}

	boolean exists(Language language, PagePath path) {
		return at(language, path).isPresent();
	}

	/** The languages a page exists in. */
	Set<Language> twins(PagePath path, Set<Language> among) {
		this.dependencies.add(new Dependency.OnTwins(path));
		Set<Language> found = new LinkedHashSet<>();
		among.stream().filter((language) -> this.pages.at(language, path).isPresent()).forEach(found::add);
		return found;
	}

	List<PublishedPage> all() {
		this.dependencies.add(new Dependency.OnAll());
		return List.copyOf(this.pages.all());
	}

	/** Notes that the result holds only until a moment that is still to come. */
	void holdsUntil(ZonedDateTime moment) {
		Instant instant = moment.toInstant();
		if (moment.isAfter(this.now) && (this.freshUntil == null || instant.isBefore(this.freshUntil))) {
			this.freshUntil = instant;
		}
	}

	Set<Dependency> dependencies() {
		return Set.copyOf(this.dependencies);
	}

	@Nullable
	Instant freshUntil() {
		return this.freshUntil;
	}

}
