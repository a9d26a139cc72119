package org.trellis.access.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.trellis.access.Access;
import org.trellis.access.Access.Occasion;
import org.trellis.access.SignedIn;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.model.base.Entity;
import org.trellis.store.Aggregate;
import org.trellis.store.ListQuery;
import org.trellis.store.Restricted;
import org.trellis.store.Scope;
import org.trellis.store.Unit;

/** Gives the restricted texts of many things at once, and writes down of whom, in one transaction. */
final class OpenedTexts {
	/** That somebody reads texts of a label about a student. */
	private record Reading(UUID student, RestrictedLabel label) {
	}

	private final Unit unit;
	private final SignedIn person;
	private final Occasion occasion;
	private final Instant now;

	OpenedTexts(Unit unit, SignedIn person, Occasion occasion, Instant now) {
		this.unit = unit;
		this.person = person;
		this.occasion = occasion;
		this.now = now;
	}

	/** True where a text was withheld, so that there is something to ask for. */
	static boolean isWanted(List<? extends Aggregate<?>> loaded) {
		return loaded.stream().anyMatch(a -> isRedacted(a.root()) || contents(a.root()).anyMatch(OpenedTexts::isRedacted));
	}

	private static Stream<Entity> contents(Entity root) {
		var parts = new ArrayList<Entity>();
		root.eAllContents().forEachRemaining(part -> parts.add((Entity) part));
		return parts.stream();
	}

	private static boolean isRedacted(Entity thing) {
		return thing.eClass().getEAllAttributes().stream().anyMatch(f -> Restricted.is(f) && Restricted.isRedacted(thing.eGet(f)));
	}

	/** Of a thing about nobody who is known no line could be written, so that its texts stay withheld. */
	<T extends Entity> List<Aggregate<T>> load(Class<T> type, Collection<UUID> ids) {
		var scope = TextScopes.of(unit, person);
		var loaded = unit.loadAll(type, ids, scope);
		if (loaded.stream().anyMatch(a -> RestrictedReader.students(a.root()).isEmpty())) return unit.loadAll(type, ids, person.scope());
		var given = new LinkedHashMap<Reading, String>();
		for (var aggregate : loaded) note(aggregate.root(), given);
		if (!given.isEmpty()) write(given, scope);
		return loaded;
	}

	/** The texts that the tree holds, each with the name of its feature. */
	private static void note(Entity root, Map<Reading, String> given) {
		var students = RestrictedReader.students(root);
		note(root, students, given);
		root.eAllContents().forEachRemaining(part -> note((Entity) part, students, given));
	}

	private static void note(Entity thing, List<UUID> students, Map<Reading, String> given) {
		for (var feature : thing.eClass().getEAllAttributes()) {
			if (!Restricted.is(feature)) continue;
			var text = thing.eGet(feature);
			if (text == null || text.equals("") || Restricted.isRedacted(text)) continue;
			for (var student : students) given.putIfAbsent(new Reading(student, Restricted.labelOf(feature, thing)), feature.getName());
		}
	}

	private void write(Map<Reading, String> given, Scope.Opened scope) {
		var there = known();
		var lines = new ReadingLines(unit, person, now);
		given.forEach((reading, feature) -> {
			if (!there.contains(reading)) lines.add(reading.student, occasion.type(), occasion.id(), feature, reading.label, scope.texts().get(reading.label).reason());
		});
	}

	private Set<Reading> known() {
		var query = ListQuery.select("g.STUDENT_ID, g.LABEL").from("RESTRICTED_READING g").ofStudent("g.STUDENT_ID").where("g.ENTITY_ID = ? AND g.READ_BY = ? AND g.READ_AT > ?", occasion.id(), person.actor().name(), now.minus(Access.SITTING));
		return new HashSet<>(unit.list(query.as(r -> new Reading(r.uuid(1), r.constant(RestrictedLabel.class, 2))), Judge.EVERYBODY));
	}
}
