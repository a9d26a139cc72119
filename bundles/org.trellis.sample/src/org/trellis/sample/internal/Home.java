package org.trellis.sample.internal;

import java.util.List;

import org.trellis.model.district.Guardian;
import org.trellis.model.district.Household;
import org.trellis.model.district.Relation;

/**
 * A household and its adults, already as they will be written.
 *
 * @param hardship what its children share beside the address: 0 on average, deviation 1
 * @param homeless in a shelter or doubled up
 */
record Home(Household household, Language language, String familyName, List<Guardian> guardians, List<Relation> relations, double hardship,
		boolean homeless, boolean poor) {
}
