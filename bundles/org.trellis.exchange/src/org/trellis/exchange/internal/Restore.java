package org.trellis.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.model.base.BasePackage;
import org.trellis.model.base.Entity;

/** Sets an aggregate back to an earlier state of it. */
final class Restore {
	private Restore() {
	}

	/**
	 * Gives {@code target} the values and parts of {@code before}. Parts that are still there are kept and set back; {@code before} may lose its parts to the target.
	 */
	static void to(Entity before, Entity target) {
		for (var feature : before.eClass().getEAllStructuralFeatures()) {
			if (feature == BasePackage.Literals.ENTITY__ID || feature == BasePackage.Literals.ENTITY__VERSION || feature instanceof EReference r && r.isContainer()) continue;
			if (!(feature instanceof EReference r && r.isContainment())) copy(feature, before, target);
			else if (r.isMany()) parts(r, before, target);
			else part(r, before, target);
		}
	}

	@SuppressWarnings("unchecked")
	private static void copy(EStructuralFeature feature, Entity before, Entity target) {
		if (!feature.isMany()) {
			if (before.eIsSet(feature)) target.eSet(feature, before.eGet(feature));
			else target.eUnset(feature);
			return;
		}
		var list = (List<Object>) target.eGet(feature);
		list.clear();
		list.addAll((List<Object>) before.eGet(feature));
	}

	@SuppressWarnings("unchecked")
	private static void parts(EReference containment, Entity before, Entity target) {
		var list = (List<Entity>) target.eGet(containment);
		var present = new HashMap<UUID, Entity>();
		for (var part : list) present.put(part.getId(), part);
		var wanted = new ArrayList<Entity>();
		for (var part : List.copyOf((List<Entity>) before.eGet(containment))) wanted.add(kept(present.get(part.getId()), part));
		list.clear();
		list.addAll(wanted);
	}

	private static void part(EReference containment, Entity before, Entity target) {
		var part = (Entity) before.eGet(containment);
		var present = (Entity) target.eGet(containment);
		if (part == null) target.eUnset(containment);
		else if (present == null || !present.getId().equals(part.getId())) target.eSet(containment, part);
		else to(part, present);
	}

	private static Entity kept(Entity present, Entity before) {
		if (present == null) return before;
		to(before, present);
		return present;
	}
}
