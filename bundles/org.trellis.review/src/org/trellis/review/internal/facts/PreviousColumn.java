package org.trellis.review.internal.facts;

import java.util.HashMap;
import java.util.UUID;

import org.trellis.model.review.Tier;
import org.trellis.review.StudentFacts.PreviousTier;
import org.trellis.store.ListQuery;

/** The tier that was decided last before the review in question. */
final class PreviousColumn {
	private final Source source;
	/** The number of the cycle among the earlier ones, from 1; 0 where there is no tier. */
	private final short[] cycle;
	private final byte[] tier;

	PreviousColumn(Source source) {
		this.source = source;
		cycle = new short[source.students().size()];
		tier = new byte[source.students().size()];
		var before = source.before().stream().map(Source.Earlier::id).toList();
		if (before.isEmpty()) return;
		var numbers = new HashMap<UUID, Short>();
		for (var id : before) numbers.put(id, (short) (numbers.size() + 1));
		var shape = ListQuery.select("r.STUDENT_ID, r.CYCLE_ID, t.TIER").from("STUDENT_REVIEW r JOIN TIER_DECISION t ON t.STUDENT_REVIEW_ID = r.ID") //
				.ofStudent("r.STUDENT_ID").where("r.STATUS <> 'NOT_STARTED'").whereIn("r.CYCLE_ID", before);
		source.rows(shape, "r.STUDENT_ID", r -> {
			int i = source.students().number(r.uuid(1));
			short number = numbers.get(r.uuid(2));
			if (i < 0 || number < cycle[i]) return;
			cycle[i] = number;
			tier[i] = (byte) r.constant(Tier.class, 3).ordinal();
		});
	}

	PreviousTier at(int i) {
		return cycle[i] == 0 ? null : new PreviousTier(source.before().get(cycle[i] - 1).name(), Tier.values()[tier[i]]);
	}
}
