package org.trellis.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.trellis.exchange.Listing;
import org.trellis.exchange.WhenMissing.IsRemovedWithin;
import org.trellis.exchange.internal.Collector.Span;
import org.trellis.model.base.Entity;
import org.trellis.store.EntityText;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Scope;

/** Removes events that an earlier import brought and that the list no longer holds, within the days that the list covers. */
final class EventRemoval {
	private static final int CHUNK = 500;

	private final Reader reader;
	private final Scope scope;
	private final Identities identities;
	private final Account account;
	private final DropGuard guard;
	private final Target target;

	EventRemoval(Reader reader, Scope scope, Identities identities, Account account, DropGuard guard, Target target) {
		this.reader = reader;
		this.scope = scope;
		this.identities = identities;
		this.account = account;
		this.guard = guard;
		this.target = target;
	}

	/**
	 * @param met events that were there and are listed still
	 * @param made events that this import made
	 */
	void remove(Listing listing, IsRemovedWithin within, Collector read, IdSet met, IdSet made) {
		guard.present(listing.type().getName(), met.size());
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
			for (var aggregate : reader.loadAll(javaType, missing.subList(from, Math.min(missing.size(), from + CHUNK)), scope)) {
				guard.dropped(listing.type().getName());
				account.dropped(file, listing.type().getName(), aggregate.root().getId().toString(), List.of());
				target.remove(aggregate, EntityText.write(aggregate.root()));
			}
			target.write();
		}
	}
}
