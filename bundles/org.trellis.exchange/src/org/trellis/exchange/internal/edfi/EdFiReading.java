package org.trellis.exchange.internal.edfi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.trellis.exchange.Draft;
import org.trellis.exchange.Field;
import org.trellis.exchange.Listing;
import org.trellis.exchange.Sink;
import org.trellis.exchange.internal.LanguageTags;
import org.trellis.exchange.internal.Reasons;

/** What the readers of the single records share while one set of files is read. */
final class EdFiReading {
	/** A course by its title and subject. */
	record Course(Field title, Field subject) {
	}

	final Sink sink;
	final Identification ids = new Identification();
	final SchoolYears years = new SchoolYears();
	final LanguageTags languages = new LanguageTags();
	/** By code and organization. */
	final Map<String, Course> courses = new HashMap<>();
	/** The course of a course offering, and how the school calls it there. */
	final Map<String, Course> offerings = new HashMap<>();
	final Families families = new Families();
	/** Organizations that are districts, not schools. */
	final Set<String> districts = new HashSet<>();
	/** What needs all files to be read. */
	final List<Runnable> atEnd = new ArrayList<>();

	EdFiReading(Sink sink) {
		this.sink = sink;
	}

	Draft draft(Listing listing, Element record, String key, String keyName) {
		return new Draft(sink, listing, record.place(), key, keyName);
	}

	Draft part(Listing listing, Element record, String owner, String ownerName, String key, String keyName) {
		return new Draft(sink, listing, record.place(), owner, ownerName, key, keyName);
	}

	/** The language that is spoken at home, or the first one there is. */
	void language(Draft draft, EAttribute feature, Element record) {
		Element chosen = null;
		for (var language : record.children("Language")) {
			var use = language.field("LanguageUse", "LanguageUse/LanguageUse").value();
			if (chosen == null || "Home language".equalsIgnoreCase(use)) chosen = language;
		}
		if (chosen == null) return;
		var name = chosen.field("Language");
		if (name.isMissing()) name = chosen.value("Language");
		if (name.isMissing()) return;
		var tag = languages.of(name.value());
		if (tag.isPresent()) draft.value(feature, tag.get());
		else draft.left(name, Reasons.languageNameLeft());
	}
}
