package org.trellis.exchange.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.exchange.Listing;
import org.trellis.exchange.WhenMissing.Becomes;
import org.trellis.exchange.WhenMissing.Ends;
import org.trellis.model.base.BasePackage;
import org.trellis.model.base.Entity;

/** Counts what an undo takes back in the way in which the import counted it: a thing and each of its parts. */
final class UndoCounts {
	private final List<Listing> listings;
	private final LocalDate day;
	private int deleted;
	private int setBack;
	private int restored;

	/**
	 * @param listings of the import's format; none where it is not installed any more, and then what the import ended counts as changed
	 * @param day of the import, on which it ended what was no longer listed
	 */
	UndoCounts(List<Listing> listings, LocalDate day) {
		this.listings = listings;
		this.day = day;
	}

	/** A thing that the import added goes, and its parts with it. The key of a thing that was there before is none. */
	void deleted(Entity thing) {
		if (thing.eClass() != BasePackage.Literals.EXTERNAL_ID) deleted += 1 + thing.eContents().size();
	}

	/** A thing that the import removed is back. */
	void back() {
		restored++;
	}

	/**
	 * A thing is about to be set back.
	 *
	 * @param dropped the import dropped it
	 */
	void setBack(Entity before, Entity now, boolean dropped) {
		if (dropped) restored++;
		else compare(before, now);
		for (var containment : now.eClass().getEAllContainments()) parts(parts(before, containment), parts(now, containment));
	}

	private void parts(List<Entity> before, List<Entity> now) {
		var earlier = new HashMap<UUID, Entity>();
		before.forEach(p -> earlier.put(p.getId(), p));
		for (var part : now) {
			var was = earlier.remove(part.getId());
			if (was == null) deleted++;
			else compare(was, part);
		}
		restored += earlier.size();
	}

	private void compare(Entity before, Entity now) {
		if (!differs(before, now)) return;
		if (wasDropped(before, now)) restored++;
		else setBack++;
	}

	private boolean wasDropped(Entity before, Entity now) {
		return listings.stream().filter(l -> l.type() == now.eClass()).anyMatch(l -> switch (l.whenMissing()) {
		case Ends ends -> before.eGet(ends.date()) == null && day.equals(now.eGet(ends.date()));
		case Becomes becomes -> becomes.value().equals(now.eGet(becomes.feature())) && !becomes.value().equals(before.eGet(becomes.feature()));
		default -> false;
		});
	}

	private static boolean differs(Entity before, Entity now) {
		return own(now.eClass()).stream().anyMatch(f -> !Objects.equals(value(before, f), value(now, f)));
	}

	/** What a thing says itself; its parts speak for themselves. */
	private static List<EStructuralFeature> own(EClass type) {
		return type.getEAllStructuralFeatures().stream().filter(f -> f.getEContainingClass() != BasePackage.Literals.ENTITY && !(f instanceof EReference r && (r.isContainment() || r.isContainer()))).toList();
	}

	private static Object value(Entity of, EStructuralFeature feature) {
		return switch (of.eGet(feature)) {
		case Entity referred -> referred.getId();
		case List<?> list -> new ArrayList<Object>(list.stream().map(e -> e instanceof Entity referred ? referred.getId() : e).toList());
		case null, default -> of.eGet(feature);
		};
	}

	@SuppressWarnings("unchecked")
	private static List<Entity> parts(Entity owner, EReference containment) {
		if (containment.isMany()) return (List<Entity>) owner.eGet(containment);
		return owner.eGet(containment) instanceof Entity part ? List.of(part) : List.of();
	}

	int deleted() {
		return deleted;
	}

	int setBack() {
		return setBack;
	}

	int restored() {
		return restored;
	}
}
