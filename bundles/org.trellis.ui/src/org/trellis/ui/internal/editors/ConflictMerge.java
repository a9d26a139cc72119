package org.trellis.ui.internal.editors;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.trellis.model.base.Entity;
import org.trellis.store.References;
import org.trellis.store.SaveResult.FieldConflict;
import org.trellis.ui.editors.ConflictDialog;
import org.trellis.ui.editors.FieldNames;

/** Puts what I changed into the aggregate as others have stored it, but for the fields in which theirs was chosen. */
final class ConflictMerge {
	/** A field of an object; the object as a whole where the feature is null. */
	private record Spot(UUID id, EStructuralFeature feature) {
	}

	private final Map<UUID, Entity> base;
	private final Map<UUID, Entity> mine;
	private final Entity theirs;
	private final List<FieldConflict> fields;
	private final Set<Spot> rejected = new HashSet<>();
	private final Set<UUID> revived = new HashSet<>();

	/**
	 * @param base as it was before both
	 * @param theirs is changed by {@link #apply}
	 */
	ConflictMerge(Entity base, Entity mine, Entity theirs, List<FieldConflict> fields) {
		this.base = objects(base);
		this.mine = objects(mine);
		this.theirs = theirs;
		this.fields = fields;
	}

	private static Map<UUID, Entity> objects(Entity root) {
		var objects = new LinkedHashMap<UUID, Entity>();
		objects.put(root.getId(), root);
		root.eAllContents().forEachRemaining(o -> objects.put(((Entity) o).getId(), (Entity) o));
		return objects;
	}

	List<ConflictDialog.Part> parts(FieldNames names) {
		return fields.stream().map(f -> new ConflictDialog.Part(names.field(f.type(), f.feature()), value(names, f, f.base()), value(names, f, f.mine()), value(names, f, f.theirs()))).toList();
	}

	private static String value(FieldNames names, FieldConflict field, Object value) {
		if (field.feature() != null) return names.value(field.feature(), value);
		return value == null ? null : names.field(field.type(), null);
	}

	/** @param keep for each field in conflict, whether mine stays */
	void apply(List<Boolean> keep) {
		for (int i = 0; i < fields.size(); i++) {
			var field = fields.get(i);
			if (!keep.get(i)) rejected.add(new Spot(field.id(), field.feature()));
			else if (field.feature() == null) revived.add(field.id());
		}
		base.values().forEach(this::removed);
		mine.values().forEach(this::put);
	}

	/** I removed it. */
	private void removed(Entity before) {
		if (mine.containsKey(before.getId()) || isRejected(before.getId(), null)) return;
		var there = objects(theirs).get(before.getId());
		if (there != null) EcoreUtil.remove(there);
	}

	private boolean isRejected(UUID id, EStructuralFeature feature) {
		return rejected.contains(new Spot(id, feature)) || rejected.contains(new Spot(id, null));
	}

	private void put(Entity here) {
		var now = objects(theirs);
		var before = base.get(here.getId());
		var there = now.get(here.getId());
		if (there == null) {
			if (before == null || revived.contains(here.getId())) add(here, now);
		} else if (before != null) {
			for (var feature : here.eClass().getEAllStructuralFeatures()) changed(feature, before, here, there);
		}
	}

	/** What hangs below it comes with it. */
	private void add(Entity here, Map<UUID, Entity> now) {
		var owner = now.get(((Entity) here.eContainer()).getId());
		if (owner != null && !isRejected(owner.getId(), here.eContainmentFeature())) hang(owner, here.eContainmentFeature(), EcoreUtil.copy(here));
	}

	@SuppressWarnings("unchecked")
	private static void hang(Entity owner, EReference place, Entity part) {
		if (place.isMany()) ((EList<Entity>) owner.eGet(place)).add(part);
		else owner.eSet(place, part);
	}

	private void changed(EStructuralFeature feature, Entity before, Entity here, Entity there) {
		if (!feature.isChangeable() || feature.getName().equals("version") || feature instanceof EReference r && (r.isContainment() || r.isContainer())) return;
		if (same(before.eGet(feature, false), here.eGet(feature, false)) || isRejected(here.getId(), feature)) return;
		var value = here.eGet(feature, false);
		there.eSet(feature, feature.isMany() ? ((Collection<?>) value).stream().map(ConflictMerge::own).toList() : own(value));
	}

	private static boolean same(Object a, Object b) {
		if (a instanceof Collection<?> some && b instanceof Collection<?> others) return some.stream().map(ConflictMerge::plain).toList().equals(others.stream().map(ConflictMerge::plain).toList());
		return Objects.equals(plain(a), plain(b));
	}

	private static Object plain(Object value) {
		return value instanceof Entity entity ? entity.getId() : value;
	}

	/** References to other aggregates are new stand-ins, so that two trees share nothing. */
	private static Object own(Object value) {
		return value instanceof Entity entity ? References.<Entity> to(entity.eClass(), entity.getId()) : value;
	}
}
