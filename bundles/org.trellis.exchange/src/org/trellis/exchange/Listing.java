package org.trellis.exchange;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One kind of row of a format and what it stands for. Whether something was dropped is decided per listing, and only for listings of
 * which the import holds at least one row.
 *
 * @param name what the format calls it, for example {@code StudentSchoolAssociation}; unique in the format and never changed, because parts keep it in their ids
 * @param type class of the model that a row becomes
 * @param containment where a part is kept in its owner; null for things of their own
 * @param derived the thing has no identity in its source but the values that make it up; its id is derived from them instead of being noted as an external id. Always true for parts
 * @param sameAs features by which a thing that was typed in Trellis before the first import is recognised as the same; none means never
 */
public record Listing(String name, Kind kind, EClass type, EReference containment, boolean derived, WhenMissing whenMissing, List<EStructuralFeature> sameAs) {
	/** What a row says about the existence of what it names. */
	public enum Kind {
		/** This thing exists; a second row with the same key is a mistake. */
		THINGS,
		/** Rows name such things in passing, any number of times; one that is missing is made. */
		MENTIONS,
		/** Rows say something more about things that other rows, or the database, must have. */
		ADDITIONS,
		/** This exists within an owner, which other rows or the database must have. */
		PARTS
	}

	private static final WhenMissing KEEP = new WhenMissing.Keep();

	public static Listing things(String name, EClass type) {
		return new Listing(name, Kind.THINGS, type, null, false, KEEP, List.of());
	}

	public static Listing mentions(String name, EClass type) {
		return new Listing(name, Kind.MENTIONS, type, null, false, KEEP, List.of());
	}

	public static Listing additions(String name, EClass type) {
		return new Listing(name, Kind.ADDITIONS, type, null, false, KEEP, List.of());
	}

	public static Listing parts(String name, EReference containment) {
		return new Listing(name, Kind.PARTS, containment.getEReferenceType(), containment, true, KEEP, List.of());
	}

	public Listing whenMissing(WhenMissing what) {
		return new Listing(name, kind, type, containment, derived, what, sameAs);
	}

	public Listing withDerivedIdentity() {
		return new Listing(name, kind, type, containment, true, whenMissing, sameAs);
	}

	public Listing sameAs(EStructuralFeature... features) {
		return new Listing(name, kind, type, containment, derived, whenMissing, List.of(features));
	}

	/** The class of the aggregate that a row ends in. */
	public EClass rootType() {
		return containment == null ? type : containment.getEContainingClass();
	}
}
