package org.trellis.exchange.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.exchange.Listing;
import org.trellis.model.district.DistrictPackage;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Row;
import org.trellis.store.Scope;

/** Things that were typed in Trellis before the first import, to be recognised as the same by their values instead of being made twice. */
final class Adoptions {
	private final Reader reader;
	private final Scope scope;
	private final String source;
	private final UUID district;
	private final Map<Listing, Map<List<String>, UUID>> byValues = new HashMap<>();

	/** @param district the one district, which is there from the start */
	Adoptions(Reader reader, Scope scope, String source, UUID district) {
		this.reader = reader;
		this.scope = scope;
		this.source = source;
		this.district = district;
	}

	/**
	 * The thing with these values that the source has no name for yet; each is given out once.
	 *
	 * @param values by feature, references as ids
	 * @return null when there is none
	 */
	UUID take(Listing listing, Map<EStructuralFeature, Object> values) {
		if (listing.type() == DistrictPackage.Literals.DISTRICT) return byValues.computeIfAbsent(listing, l -> unnamedDistrict()).remove(List.<String>of());
		if (listing.sameAs().isEmpty()) return null;
		var wanted = listing.sameAs().stream().map(f -> text(values.get(f))).toList();
		return byValues.computeIfAbsent(listing, this::load).remove(wanted);
	}

	private Map<List<String>, UUID> unnamedDistrict() {
		return named(DistrictPackage.Literals.DISTRICT).isEmpty() ? new HashMap<>(Map.of(List.of(), district)) : new HashMap<>();
	}

	private static String text(Object value) {
		return value == null ? "" : ValueText.of(value);
	}

	private Map<List<String>, UUID> load(Listing listing) {
		var named = named(listing.type());
		var features = listing.sameAs();
		var columns = features.stream().map(f -> ", t." + ModelNames.column(f)).collect(Collectors.joining());
		var found = new HashMap<List<String>, UUID>();
		var query = ListQuery.select("t.ID" + columns).from(ModelNames.table(listing.type()) + " t").ofWholeDistrict().as(r -> Map.entry(r.uuid(1), values(features, r)));
		reader.forEach(query, scope, e -> {
			if (!named.contains(e.getKey())) found.putIfAbsent(e.getValue(), e.getKey());
		});
		return found;
	}

	private static List<String> values(List<EStructuralFeature> features, Row row) {
		var values = new String[features.size()];
		for (int i = 0; i < values.length; i++) values[i] = features.get(i) instanceof EReference ? text(row.uuid(i + 2)) : text(row.text(i + 2));
		return List.of(values);
	}

	private HashSet<UUID> named(EClass type) {
		var query = ListQuery.select("x.ENTITY_ID").from("EXTERNAL_ID x").ofWholeDistrict().where("x.ENTITY_TYPE = ?", type.getName()).where("x.SOURCE = ?", source).as(r -> r.uuid(1));
		return new HashSet<>(reader.list(query, scope));
	}
}
