package org.trellis.exchange;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What one row proposes: a thing, by the key that its source knows it by, with values and with references by the keys of others.
 * Made by {@link Draft}.
 *
 * @param key identity in the source, unique within the type; empty for a rejected part that does not say which one of its owner's it is
 * @param owner key of the owner of a part; null for things of their own
 * @param rank among several additions to the same thing, the lowest one's values hold
 * @param rejected the row cannot be used; it is passed on so that its thing does not count as dropped
 * @param ifMade a sentence for the report in case a mentioned thing had to be made, with {@code %,d} where the number of rows that name it stands; null for none
 */
public record Proposal(Listing listing, String key, String owner, Place place, int rank, boolean rejected, String ifMade, List<Value> values) {
	public Proposal {
		values = List.copyOf(values);
	}

	/**
	 * A value of a feature. What a row does not say has none, and then the database keeps what it has.
	 *
	 * @param value of the feature's Java type, a list of such for a many-valued one; for a reference the key of the thing meant, or a list of keys
	 * @param initial only for a thing that is made by this import
	 * @param field what the file calls it
	 */
	public record Value(EStructuralFeature feature, Object value, boolean initial, String field) {
	}

	/** Key of the aggregate's root. */
	public String rootKey() {
		return owner == null ? key : owner;
	}
}
