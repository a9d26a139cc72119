package org.trellis.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.trellis.model.access.RestrictedLabel;

/**
 * Somebody who can see a child, and why.
 *
 * @param staff null for whoever can open a database in which no right was ever given
 * @param signInName null for somebody who has no account that holds today, and would see the child with one
 * @param reasons phrases that can follow "because"; never empty
 * @param opens the labels of the child's restricted texts that the person may read
 */
public record Viewer(UUID staff, String name, String signInName, List<String> reasons, Set<RestrictedLabel> opens) {
	public Viewer {
		reasons = List.copyOf(reasons);
		opens = Set.copyOf(opens);
		if (reasons.isEmpty()) throw new IllegalArgumentException("Nobody sees a student without a reason");
	}
}
