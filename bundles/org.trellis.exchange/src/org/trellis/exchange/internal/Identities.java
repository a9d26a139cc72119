package org.trellis.exchange.internal;

import java.util.Collection;
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

/**
 * Which of our things a key of the source means; looked up in bulk, and remembered as long as the import runs. What has no key but its
 * values and is named by nothing else (enrollments, events) is remembered only as long as it is looked at.
 */
final class Identities {
	/**
	 * From so many keys on, one scan over all of a class is cheaper than asking for them, whatever the database believes about the table.
	 * Below, each is asked for by itself: for a list of them Derby goes through all keys of the class and compares each with the list.
	 */
	private static final int MANY = 200;
	/** Looked for and not there. */
	private static final UUID NONE = new UUID(0, 0);

	private final Reader reader;
	private final Scope scope;
	private final String source;
	private final KeyHash hash = new KeyHash();
	private final DerivedIds derived;
	private final Map<EClass, Listing> derivedListings = new HashMap<>();
	private final Set<EClass> referredTo = new HashSet<>();
	private final Map<EClass, KeyIds> known = new HashMap<>();
	private final Map<EClass, Map<String, UUID>> passing = new HashMap<>();
	private final Map<EClass, Boolean> anyBefore = new HashMap<>();
	private final Map<EClass, Integer> asked = new HashMap<>();
	/** Classes of which every key is known. */
	private final Set<EClass> complete = new HashSet<>();
	/** Classes that the format itself brings; all others are known by what other sources call them. */
	private final Set<EClass> listed = new HashSet<>();
	/** Keys by which other sources know different things. */
	private final Map<EClass, Set<String>> ambiguous = new HashMap<>();

	Identities(Reader reader, Scope scope, String source, List<Listing> listings) {
		this.reader = reader;
		this.scope = scope;
		this.source = source;
		derived = new DerivedIds(source, hash);
		for (var listing : listings) {
			listed.add(listing.type());
			if (listing.derived()) derivedListings.putIfAbsent(listing.type(), listing);
			for (var reference : listing.type().getEAllReferences()) if (!reference.isContainment() && !reference.isContainer()) referredTo.add(reference.getEReferenceType());
		}
	}

	/** Sees to it that {@link #id} answers for these keys of things that are about to be looked at; of those before them it need not answer any more. */
	void lookUpThings(EClass type, Collection<String> keys) {
		passing.remove(type);
		lookUp(type, keys);
	}

	/** Sees to it that {@link #id} answers for these keys. */
	void lookUp(EClass type, Collection<String> keys) {
		if (!anyBefore(type)) return;
		if (!listed.contains(type)) {
			if (complete.add(type)) loadFromAnySource(type);
			return;
		}
		if (asked.merge(type, keys.size(), Integer::sum) > MANY && !derivedListings.containsKey(type) && complete.add(type)) loadAll(type);
		if (complete.contains(type)) return;
		var unknown = keys.stream().filter(k -> stored(type, k) == null).distinct().toList();
		var listing = derivedListings.get(type);
		if (listing == null) unknown.forEach(k -> put(type, k, byExternalId(type, k)));
		else for (var chunk : Chunks.of(unknown)) {
			var found = findDerived(listing, chunk);
			chunk.forEach(k -> put(type, k, found.getOrDefault(k, NONE)));
		}
	}

	/** True when something of the format names things of this class by their keys. */
	boolean isReferredTo(EClass type) {
		return referredTo.contains(type);
	}

	/** Things that other imports brought, for example the students of the information system; what this source calls them itself holds before what others do. */
	private void loadFromAnySource(EClass type) {
		var several = ambiguous.computeIfAbsent(type, t -> new HashSet<>());
		var all = ListQuery.select("x.EXTERNAL_VALUE, x.ENTITY_ID").from("EXTERNAL_ID x").ofWholeDistrict().where("x.ENTITY_TYPE = ?", type.getName());
		reader.forEach(all.as(r -> Map.entry(r.text(1), r.uuid(2))), scope, e -> {
			var there = id(type, e.getKey());
			if (there == null) put(type, e.getKey(), e.getValue());
			else if (!there.equals(e.getValue())) several.add(e.getKey());
		});
		var own = ListQuery.select("x.EXTERNAL_VALUE, x.ENTITY_ID").from("EXTERNAL_ID x").ofWholeDistrict().where("x.ENTITY_TYPE = ?", type.getName()).where("x.SOURCE = ?", source);
		reader.forEach(own.as(r -> Map.entry(r.text(1), r.uuid(2))), scope, e -> {
			put(type, e.getKey(), e.getValue());
			several.remove(e.getKey());
		});
		several.forEach(key -> put(type, key, NONE));
	}

	/** True when several things are known by this key, by different sources, so that it names none of them. */
	boolean isAmbiguous(EClass type, String key) {
		return ambiguous.getOrDefault(type, Set.of()).contains(key);
	}

	private void loadAll(EClass type) {
		var query = ListQuery.select("x.EXTERNAL_VALUE, x.ENTITY_ID").from("EXTERNAL_ID x").ofWholeDistrict().where("x.ENTITY_TYPE = ?", type.getName()).where("x.SOURCE = ?", source).as(r -> Map.entry(r.text(1), r.uuid(2)));
		reader.forEach(query, scope, e -> {
			if (id(type, e.getKey()) == null) put(type, e.getKey(), e.getValue());
		});
	}

	/**
	 * True when the database may know things of this class by this source from before; of a class that the format does not bring itself, by any source. A first import need not ask for each key; on
	 * PostgreSQL it must not, because the plan that was made for an empty table is kept while the transaction fills it.
	 */
	boolean anyBefore(EClass type) {
		return anyBefore.computeIfAbsent(type, t -> !reader.page(first(t), scope, PageKey.START, 1).rows().isEmpty());
	}

	private ListQuery<UUID> first(EClass type) {
		if (!listed.contains(type)) return ListQuery.select("x.ENTITY_ID").from("EXTERNAL_ID x").ofWholeDistrict().where("x.ENTITY_TYPE = ?", type.getName()).orderBy("x.SOURCE", "x.EXTERNAL_VALUE").as(r -> r.uuid(1));
		if (derivedListings.containsKey(type)) return ListQuery.select("t.ID").from(ModelNames.table(type) + " t").ofWholeDistrict().orderBy("t.ID").as(r -> r.uuid(1));
		return ListQuery.select("x.ENTITY_ID").from("EXTERNAL_ID x").ofWholeDistrict().where("x.ENTITY_TYPE = ?", type.getName()).where("x.SOURCE = ?", source).orderBy("x.EXTERNAL_VALUE").as(r -> r.uuid(1));
	}

	private UUID byExternalId(EClass type, String key) {
		var query = ListQuery.select("x.ENTITY_ID").from("EXTERNAL_ID x").ofWholeDistrict().where("x.ENTITY_TYPE = ?", type.getName()).where("x.SOURCE = ?", source).where("x.EXTERNAL_VALUE = ?", key).as(r -> r.uuid(1));
		return reader.list(query, scope).stream().findFirst().orElse(NONE);
	}

	private Map<String, UUID> findDerived(Listing listing, List<String> keys) {
		var keyOf = new HashMap<UUID, String>();
		for (var key : keys) keyOf.put(derived.id(listing, key), key);
		var found = new HashMap<String, UUID>();
		var ids = List.copyOf(keyOf.keySet());
		var query = ListQuery.select("x.ID").from(ModelNames.table(listing.type()) + " x").ofWholeDistrict().whereIn("x.ID", ids).as(r -> r.uuid(1));
		reader.forEach(query, scope, id -> found.put(keyOf.get(id), id));
		return found;
	}

	/** The id of what was looked up or made; null when there is none. */
	UUID id(EClass type, String key) {
		var id = stored(type, key);
		return NONE.equals(id) ? null : id;
	}

	private UUID stored(EClass type, String key) {
		if (isPassing(type)) return passing.getOrDefault(type, Map.of()).get(key);
		var ids = known.get(type);
		return ids == null ? null : ids.get(key);
	}

	/** What nobody refers to and what has its identity in its values: there are millions of these, and none is asked for again. */
	private boolean isPassing(EClass type) {
		return !isReferredTo(type) && derivedListings.containsKey(type);
	}

	/** Notes what the import makes or adopts. */
	void put(EClass type, String key, UUID id) {
		if (!isPassing(type)) known.computeIfAbsent(type, t -> new KeyIds(hash)).put(key, id);
		else passing.computeIfAbsent(type, t -> new HashMap<>()).put(key, id);
	}

	DerivedIds derived() {
		return derived;
	}
}
