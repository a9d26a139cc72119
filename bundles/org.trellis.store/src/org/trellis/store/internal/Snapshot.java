package org.trellis.store.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.model.base.Entity;

/** The plain values of an aggregate at one moment: what a later state is compared with. References are held as ids. */
final class Snapshot {
	/**
	 * One object of the aggregate.
	 *
	 * @param owner id of its container, null for the root
	 * @param position place among its siblings, 0 where there is no order
	 */
	record State(EClass type, UUID id, UUID owner, EReference containment, int position, Map<EStructuralFeature, Object> values) {
		/** What the feature's column keeps. Of several references to a container only the one that holds the object has a value. */
		Object value(EStructuralFeature feature) {
			if (!(feature instanceof EReference reference) || !reference.isContainer()) return values.get(feature);
			return containment != null && containment.getEOpposite() == reference ? owner : null;
		}

		/** The same object under this owner, in this place. */
		State at(UUID newOwner, EReference newContainment, int newPosition) {
			return new State(type, id, newOwner, newContainment, newPosition, values);
		}
	}

	private final Map<UUID, State> states = new LinkedHashMap<>();

	/** Owners come before what they contain. */
	static Snapshot of(Mapping mapping, Entity root) {
		var snapshot = new Snapshot();
		snapshot.add(mapping, root, null, null, 0);
		return snapshot;
	}

	/** @param states owners before what they contain */
	static Snapshot of(List<State> states) {
		var snapshot = new Snapshot();
		for (var state : states) snapshot.states.put(state.id, state);
		return snapshot;
	}

	Map<UUID, State> states() {
		return states;
	}

	State root() {
		return states.values().iterator().next();
	}

	private void add(Mapping mapping, Entity object, UUID owner, EReference containment, int position) {
		var table = mapping.of(object.eClass());
		states.put(object.getId(), new State(object.eClass(), object.getId(), owner, containment, position, values(table, object)));
		for (var child : table.children) {
			int place = 0;
			for (var contained : contained(object, child)) add(mapping, contained, object.getId(), child, place++);
		}
	}

	@SuppressWarnings("unchecked")
	static List<Entity> contained(Entity object, EReference containment) {
		var value = object.eGet(containment);
		if (value == null) return List.of();
		return containment.isMany() ? (List<Entity>) value : List.of((Entity) value);
	}

	private static Map<EStructuralFeature, Object> values(Table table, Entity object) {
		var values = new LinkedHashMap<EStructuralFeature, Object>();
		for (var column : table.columns) if (!column.owner()) values.put(column.feature(), plain(object.eGet(column.feature())));
		for (var v : table.valueTables) {
			var list = new ArrayList<Object>();
			for (var element : (List<?>) object.eGet(v.feature())) list.add(plain(element));
			values.put(v.feature(), list);
		}
		return values;
	}

	/** What the database keeps of a value; of what is referred to its id. A thing that has none stays itself, so that it is seen and refused. */
	static Object plain(Object value) {
		return value instanceof Entity e ? e.getId() == null ? e : e.getId() : Values.kept(value);
	}
}
