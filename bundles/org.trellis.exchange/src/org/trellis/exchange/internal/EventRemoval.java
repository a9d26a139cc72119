package org.trellis.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

import org.trellis.exchange.Listing;
import org.trellis.exchange.WhenMissing.IsRemovedWithin;
import org.trellis.exchange.internal.Collector.Span;
import org.trellis.model.base.Entity;
import org.trellis.model.district.DistrictPackage;
import org.trellis.store.EntityText;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Scope;

/** Removes events that an earlier import brought and that the list no longer holds, within the days that the list covers. */
final class EventRemoval {
	private static final int CHUNK = 500;
	private static final String STUDENT = DistrictPackage.Literals.STUDENT.getName();

	private final Reader reader;
	private final Scope scope;
	private final String source;
	private final Identities identities;
	private final Account account;
	private final DropGuard guard;
	private final Target target;
	private final InUse inUse;

	EventRemoval(Reader reader, Scope scope, String source, Identities identities, Account account, DropGuard guard, Target target, InUse inUse) {
		this.reader = reader;
		this.scope = scope;
		this.source = source;
		this.identities = identities;
		this.account = account;
		this.guard = guard;
		this.target = target;
		this.inUse = inUse;
	}

	/**
	 * @param met events that were there and are listed still
	 * @param made events that this import made
	 */
	void remove(Listing listing, IsRemovedWithin within, Collector read, IdSet met, IdSet made) {
		read.spans(listing).forEach((key, span) -> remove(listing, missing(listing, within, key, span, id -> met.contains(id) || made.contains(id)), read.fileOf(listing)));
	}

	private List<UUID> missing(Listing listing, IsRemovedWithin within, String perKey, Span span, Predicate<UUID> listed) {
		var perId = perKey.isEmpty() ? null : identities.id(within.per().getEReferenceType(), perKey);
		if (perId == null && !perKey.isEmpty()) return List.of();
		var per = "t." + ModelNames.column(within.per());
		var shape = ListQuery.select("t.ID").from(ModelNames.table(listing.type()) + " t").ofWholeDistrict().where("t." + ModelNames.column(within.date()) + " BETWEEN ? AND ?", span.first(), span.last());
		var query = (perId == null ? shape.where(per + " IS NULL") : shape.where(per + " = ?", perId)).as(r -> r.uuid(1));
		var missing = new ArrayList<UUID>();
		reader.forEach(query, scope, id -> {
			if (!listed.test(id) && identities.derived().isFrom(listing, id)) missing.add(id);
		});
		return missing;
	}

	@SuppressWarnings("unchecked")
	private void remove(Listing listing, List<UUID> missing, String file) {
		var javaType = (Class<? extends Entity>) listing.type().getInstanceClass();
		for (int from = 0; from < missing.size(); from += CHUNK) {
			var aggregates = reader.loadAll(javaType, missing.subList(from, Math.min(missing.size(), from + CHUNK)), scope);
			var students = studentKeys(aggregates.stream().map(a -> student(a.root())).filter(Objects::nonNull).distinct().toList());
			var used = inUse.of(listing.type(), aggregates.stream().map(a -> a.root().getId()).toList());
			for (var aggregate : aggregates) {
				var key = students.getOrDefault(student(aggregate.root()), Messages.unknownStudent);
				if (used.containsKey(aggregate.root().getId())) {
					inUse.tell(listing, file, ReportText.ofOwner(STUDENT, key), used.get(aggregate.root().getId()));
					continue;
				}
				guard.dropped(listing.type().getName());
				account.dropped(file, listing.type().getName(), key, STUDENT, Edit.values(aggregate.root()));
				target.remove(aggregate, EntityText.write(aggregate.root()));
			}
			target.write();
		}
	}

	private static UUID student(Entity event) {
		for (var reference : event.eClass().getEAllReferences()) if (reference.getEReferenceType() == DistrictPackage.Literals.STUDENT && event.eGet(reference) instanceof Entity student) return student.getId();
		return null;
	}

	/** What the source calls students: a person has to find them there. */
	private Map<UUID, String> studentKeys(List<UUID> students) {
		var keys = new HashMap<UUID, String>();
		for (var some : Chunks.of(students)) {
			var query = ListQuery.select("x.ENTITY_ID, x.EXTERNAL_VALUE").from("EXTERNAL_ID x").ofWholeDistrict().where("x.SOURCE = ?", source).whereIn("x.ENTITY_ID", some).as(r -> Map.entry(r.uuid(1), r.text(2)));
			reader.forEach(query, scope, e -> keys.put(e.getKey(), e.getValue()));
		}
		return keys;
	}
}
