package org.trellis.resources.internal.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.trellis.resources.match.Offer;
import org.trellis.store.Change;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Scope;

/**
 * What matching needs of the directory, kept in memory as long as a database is open: read whole at the first question, from then on only what the
 * change feed says was written since, by whomever. Services are nobody's data, so that one snapshot serves every scope. Safe from any thread.
 */
public final class DirectorySnapshot {
	/** Beyond so many lines of the feed, as after an import, reading all anew is quicker. */
	private static final int LINES = 5_000;
	private static final int SERVICES = 500;

	private final Database database;
	private Map<UUID, Offer> offers;
	private Map<String, List<Offer>> byDomain = Map.of();
	/** The point of the feed up to which it knows. */
	private long seen;

	DirectorySnapshot(Database database) {
		this.database = database;
	}

	/** The services of a domain as they are now. */
	synchronized List<Offer> of(String domain, Scope scope) {
		bringUpToDate(scope);
		return byDomain.getOrDefault(domain, List.of());
	}

	/** All services as they are now, in no order. */
	public synchronized List<Offer> all(Scope scope) {
		bringUpToDate(scope);
		return List.copyOf(offers.values());
	}

	private void bringUpToDate(Scope scope) {
		if (offers == null) {
			readAll(scope);
			return;
		}
		var changes = database.changesSince(seen, LINES);
		if (changes.isEmpty()) return;
		if (changes.size() == LINES) readAll(scope);
		else apply(changes, scope);
	}

	/** What is written while it reads comes after the point that was noted before, and is read once more at the next question. */
	private void readAll(Scope scope) {
		var point = database.lastChange();
		var all = new HashMap<UUID, Offer>();
		for (var offer : Directory.all(database, scope)) all.put(offer.service(), offer);
		keep(all, point);
	}

	private void apply(List<Change> changes, Scope scope) {
		var point = changes.getLast().sequence();
		var written = services(changes, scope);
		if (written.size() > SERVICES) readAll(scope);
		else if (written.isEmpty()) seen = point;
		else {
			var all = new HashMap<>(offers);
			all.keySet().removeAll(written);
			for (var offer : Directory.of(List.copyOf(written), database, scope)) all.put(offer.service(), offer);
			keep(all, point);
		}
	}

	/** An organization's name and a location's place stand in each of their services. */
	private Set<UUID> services(List<Change> changes, Scope scope) {
		var services = new HashSet<>(written("Service", changes));
		var organizations = written("Organization", changes);
		for (var offer : offers.values()) if (organizations.contains(offer.organization())) services.add(offer.service());
		var locations = written("Location", changes);
		if (!locations.isEmpty()) services.addAll(database.list(ListQuery.select("a.SERVICE_ID").from("SERVICE_AT_LOCATION a").withoutPeople().whereIn("a.LOCATION_ID", List.copyOf(locations)).as(r -> r.uuid(1)), scope));
		return services;
	}

	private static Set<UUID> written(String type, List<Change> changes) {
		var ids = new HashSet<UUID>();
		for (var change : changes) if (change.kind() != Change.Kind.READ && change.type().equals(type)) ids.add(change.id());
		return ids;
	}

	private void keep(Map<UUID, Offer> all, long point) {
		var domains = new HashMap<String, List<Offer>>();
		for (var offer : all.values()) for (var domain : offer.domains()) domains.computeIfAbsent(domain, d -> new ArrayList<>()).add(offer);
		domains.replaceAll((domain, list) -> List.copyOf(list));
		offers = all;
		byDomain = domains;
		seen = point;
	}
}
