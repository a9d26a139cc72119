package org.trellis.exchange.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.trellis.exchange.Listing;
import org.trellis.store.ListQuery;
import org.trellis.store.PageKey;
import org.trellis.store.Reader;
import org.trellis.store.Scope;

/** Which of our things a key of the source means; looked up in bulk, and remembered as long as the import runs. */
final class Identities {
	private static final int CHUNK = 512;
	/** From so many keys on, one scan over all of a class is cheaper than asking for them, whatever the database believes about the table. */
	private static final int MANY = 5000;
	/** Looked for and not there. */
	private static final UUID NONE = new UUID(0, 0);

	private final Reader reader;
	private final Scope scope;
	private final String source;
	private final DerivedIds derived;
	private final Map<EClass, Listing> derivedListings = new HashMap<>();
	private final Map<EClass, Map<String, UUID>> known = new HashMap<>();
	private final Map<EClass, Boolean> anyBefore = new HashMap<>();
	private final Map<EClass, Integer> asked = new HashMap<>();
	/** Classes of which every key is known. */
	private final Set<EClass> complete = new HashSet<>();

	Identities(Reader reader, Scope scope, String source, List<Listing> listings) {
		this.reader = reader;
		this.scope = scope;
		this.source = source;
		derived = new DerivedIds(source);
		for (var listing : listings) if (listing.derived()) derivedListings.putIfAbsent(listing.type(), listing);
	}

	/** Sees to it that {@link #id} answers for these keys. */
	void lookUp(EClass type, Collection<String> keys) {
		var ofType = known.computeIfAbsent(type, t -> new HashMap<>());
		if (!anyBefore(type)) {
			keys.forEach(k -> ofType.putIfAbsent(k, NONE));
			return;
		}
		if (asked.merge(type, keys.size(), Integer::sum) > MANY && !derivedListings.containsKey(type) && complete.add(type)) loadAll(type, ofType);
		if (complete.contains(type)) {
			keys.forEach(k -> ofType.putIfAbsent(k, NONE));
			return;
		}
		var unknown = keys.stream().filter(k -> !ofType.containsKey(k)).distinct().toList();
		for (int from = 0; from < unknown.size(); from += CHUNK) {
			var chunk = unknown.subList(from, Math.min(unknown.size(), from + CHUNK));
			var listing = derivedListings.get(type);
			if (listing == null) findByExternalId(type, chunk, ofType);
			else findDerived(listing, chunk, ofType);
			chunk.forEach(k -> ofType.putIfAbsent(k, NONE));
		}
	}

	private void loadAll(EClass type, Map<String, UUID> found) {
		var query = ListQuery.select("x.EXTERNAL_VALUE, x.ENTITY_ID").from("EXTERNAL_ID x").withoutPeople().where("x.ENTITY_TYPE = ?", type.getName()).where("x.SOURCE = ?", source).as(r -> Map.entry(r.text(1), r.uuid(2)));
		reader.forEach(query, scope, e -> found.putIfAbsent(e.getKey(), e.getValue()));
	}

	/**
	 * True when the database may know things of this class by this source from before. A first import need not ask for each key; on
	 * PostgreSQL it must not, because the plan that was made for an empty table is kept while the transaction fills it.
	 */
	boolean anyBefore(EClass type) {
		return anyBefore.computeIfAbsent(type, t -> !reader.page(first(t), scope, PageKey.START, 1).rows().isEmpty());
	}

	private ListQuery<UUID> first(EClass type) {
		if (derivedListings.containsKey(type)) return ListQuery.select("t.ID").from(ModelNames.table(type) + " t").withoutPeople().orderBy("t.ID").as(r -> r.uuid(1));
		return ListQuery.select("x.ENTITY_ID").from("EXTERNAL_ID x").withoutPeople().where("x.ENTITY_TYPE = ?", type.getName()).where("x.SOURCE = ?", source).orderBy("x.EXTERNAL_VALUE").as(r -> r.uuid(1));
	}

	private void findByExternalId(EClass type, List<String> keys, Map<String, UUID> found) {
		var query = ListQuery.select("x.EXTERNAL_VALUE, x.ENTITY_ID").from("EXTERNAL_ID x").withoutPeople()
				.where("x.ENTITY_TYPE = ?", type.getName()).where("x.SOURCE = ?", source).where("x.EXTERNAL_VALUE IN (" + marks(keys.size()) + ")", padded(keys).toArray())
				.as(r -> Map.entry(r.text(1), r.uuid(2)));
		reader.forEach(query, scope, e -> found.put(e.getKey(), e.getValue()));
	}

	private void findDerived(Listing listing, List<String> keys, Map<String, UUID> found) {
		var keyOf = new HashMap<UUID, String>();
		for (var key : keys) keyOf.put(derived.id(listing, key), key);
		var ids = List.copyOf(keyOf.keySet());
		var query = ListQuery.select("x.ID").from(ModelNames.table(listing.type()) + " x").withoutPeople().where("x.ID IN (" + marks(ids.size()) + ")", padded(ids).toArray()).as(r -> r.uuid(1));
		reader.forEach(query, scope, id -> found.put(keyOf.get(id), id));
	}

	/** Few different lengths of lists mean few different statements: Derby takes longer to prepare one than to run it. */
	private static int padding(int size) {
		return size <= 8 ? 8 : size <= 64 ? 64 : CHUNK;
	}

	private static String marks(int size) {
		return "?, ".repeat(padding(size) - 1) + "?";
	}

	private static <T> List<T> padded(List<T> values) {
		var all = new ArrayList<>(values);
		all.addAll(Collections.nCopies(padding(values.size()) - values.size(), values.getLast()));
		return all;
	}

	/** The id of what was looked up or made; null when there is none. */
	UUID id(EClass type, String key) {
		var id = known.getOrDefault(type, Map.of()).get(key);
		return id == NONE ? null : id;
	}

	/** Notes what the import makes or adopts. */
	void put(EClass type, String key, UUID id) {
		known.computeIfAbsent(type, t -> new HashMap<>()).put(key, id);
	}

	DerivedIds derived() {
		return derived;
	}
}
