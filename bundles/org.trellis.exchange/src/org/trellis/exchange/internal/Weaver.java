package org.trellis.exchange.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.trellis.exchange.ImportReport.FieldChange;
import org.trellis.exchange.Listing;
import org.trellis.exchange.Proposal;
import org.trellis.exchange.Proposal.Value;
import org.trellis.exchange.Reason;
import org.trellis.exchange.WhenMissing.Ends;
import org.trellis.model.base.Entity;
import org.trellis.model.district.DistrictPackage;
import org.trellis.store.References;

/** Brings what the files say about one thing into its aggregate: values that differ, parts that are missing. */
final class Weaver {
	/** A value that holds, and the row that says it. */
	private record Held(Value value, Proposal row) {
	}

	private final Identities identities;
	private final Account account;
	private final UUID district;
	private final Set<LocalDate> daysOfDropping;

	/** @param daysOfDropping days on which an earlier import dropped something */
	Weaver(Identities identities, Account account, UUID district, Set<LocalDate> daysOfDropping) {
		this.identities = identities;
		this.account = account;
		this.district = district;
		this.daysOfDropping = daysOfDropping;
	}

	/** The values of a group, with references as ids; null when the thing cannot be made because a reference that it needs joins nothing. */
	Map<EStructuralFeature, Object> values(Group group, boolean made) {
		var held = new LinkedHashMap<EStructuralFeature, Held>();
		for (var row : group.saying()) for (var value : row.values()) if (!value.initial()) hold(held, value, row);
		if (made) for (var row : group.saying()) for (var value : row.values()) if (value.initial()) held.putIfAbsent(value.feature(), new Held(value, row));
		var resolved = new LinkedHashMap<EStructuralFeature, Object>();
		for (var h : held.values()) if (!resolve(h.value, h.row, made, resolved)) return null;
		return resolved;
	}

	private void hold(Map<EStructuralFeature, Held> held, Value value, Proposal row) {
		var earlier = held.putIfAbsent(value.feature(), new Held(value, row));
		boolean competes = earlier != null && row.listing().kind() == Listing.Kind.ADDITIONS && earlier.row.listing().kind() == Listing.Kind.ADDITIONS;
		if (competes && !earlier.value.value().equals(value.value()))
			account.note(row, value.field(), row.rootKey(), Reasons.severalValues(value.feature().getName(), row.listing().type()));
	}

	/** @return false when the row is of no use without the reference */
	private boolean resolve(Value value, Proposal row, boolean made, Map<EStructuralFeature, Object> resolved) {
		if (!(value.feature() instanceof EReference reference)) {
			resolved.put(value.feature(), value.value());
			return true;
		}
		var found = ids(value, reference, row, made && reference.isRequired());
		if (found != null) resolved.put(reference, reference.isMany() ? found : found.getFirst());
		return found != null || !made || !reference.isRequired();
	}

	/** The things that a value names; null for none. */
	private List<UUID> ids(Value value, EReference reference, Proposal row, boolean needed) {
		var ids = new ArrayList<UUID>();
		for (var key : value.value() instanceof List<?> list ? list : List.of(value.value())) {
			var id = identities.id(reference.getEReferenceType(), (String) key);
			if (id != null) ids.add(id);
			else if (needed) account.reject(row, value.field(), (String) key, notFound(reference, (String) key, true));
			else account.leaveOut(row, value.field(), (String) key, notFound(reference, (String) key, false));
		}
		return ids.isEmpty() ? null : ids;
	}

	private Reason notFound(EReference reference, String key, boolean needed) {
		var type = reference.getEReferenceType();
		if (identities.isAmbiguous(type, key)) return needed ? Reasons.ambiguousNeeded(type) : Reasons.ambiguousLeft(type);
		return needed ? Reasons.joinsNothingNeeded(type) : Reasons.joinsNothingLeft(type);
	}

	/** A new aggregate for a group; where the district is needed it is ours. */
	Edit make(EClass type, UUID id) {
		var root = (Entity) EcoreUtil.create(type);
		root.setId(id);
		for (var reference : type.getEAllReferences())
			if (reference.isRequired() && reference.getEReferenceType() == DistrictPackage.Literals.DISTRICT) root.eSet(reference, References.to(DistrictPackage.Literals.DISTRICT, district));
		return new Edit(root, true);
	}

	/** Sets what differs. */
	List<FieldChange> set(Edit edit, Entity object, Map<EStructuralFeature, Object> values) {
		var changes = new ArrayList<FieldChange>();
		values.forEach((feature, value) -> {
			var change = edit.set(object, feature, value);
			if (change != null) changes.add(change);
		});
		return changes;
	}

	/**
	 * Brings the parts of a group into their owner.
	 *
	 * @return the ids of all parts that the files list, also of rejected ones
	 */
	Set<UUID> parts(Group group, Edit edit) {
		var seen = new HashMap<UUID, Proposal>();
		for (var row : group.parts) {
			if (row.key().isEmpty()) {
				presume(row, edit, seen);
				continue;
			}
			var id = identities.derived().id(row.listing(), row.key());
			var earlier = seen.putIfAbsent(id, row);
			if (row.rejected()) continue;
			if (earlier != null && !earlier.rejected()) account.reject(row, null, row.key(), Reasons.partListedTwice(earlier.place().line()));
			else part(row, id, edit);
		}
		return new HashSet<>(seen.keySet());
	}

	/** A row that does not say which part it is may be any of those that its list has brought. */
	private void presume(Proposal row, Edit edit, Map<UUID, Proposal> seen) {
		for (var part : children(edit.root, row.listing().containment())) if (identities.derived().isFrom(row.listing(), part.getId())) seen.putIfAbsent(part.getId(), row);
	}

	private void part(Proposal row, UUID id, Edit edit) {
		var list = children(edit.root, row.listing().containment());
		var present = list.stream().filter(c -> c.getId().equals(id)).findFirst().orElse(null);
		var values = partValues(row, present == null);
		if (values == null) return;
		if (identities.isReferredTo(row.listing().type())) identities.put(row.listing().type(), row.key(), id);
		var type = row.listing().type().getName();
		if (present != null) {
			var changes = set(edit, present, values);
			reopen(row, values, present, edit).ifPresent(changes::add);
			account.compared(row.place(), type, row.key(), changes);
			return;
		}
		edit.touch();
		var child = (Entity) EcoreUtil.create(row.listing().type());
		child.setId(id);
		set(edit, child, values);
		list.add(child);
		account.added(row.place(), type, row.key());
	}

	/** What is listed again without an end goes on, when the end was set by an import that did not find it listed. An end that a person set stays. */
	private Optional<FieldChange> reopen(Proposal row, Map<EStructuralFeature, Object> values, Entity present, Edit edit) {
		if (!(row.listing().whenMissing() instanceof Ends ends) || values.containsKey(ends.date())) return Optional.empty();
		return present.eGet(ends.date()) instanceof LocalDate end && daysOfDropping.contains(end) ? Optional.of(edit.set(present, ends.date(), null)) : Optional.empty();
	}

	private Map<EStructuralFeature, Object> partValues(Proposal row, boolean made) {
		var resolved = new LinkedHashMap<EStructuralFeature, Object>();
		for (var value : row.values()) if (!value.initial() && !resolve(value, row, made, resolved)) return null;
		if (made) for (var value : row.values()) if (value.initial() && !resolved.containsKey(value.feature()) && !resolve(value, row, true, resolved)) return null;
		return resolved;
	}

	@SuppressWarnings("unchecked")
	static List<Entity> children(Entity owner, EReference containment) {
		return (List<Entity>) owner.eGet(containment);
	}
}
