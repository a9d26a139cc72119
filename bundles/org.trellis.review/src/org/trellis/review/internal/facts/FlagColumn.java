package org.trellis.review.internal.facts;

import java.util.EnumSet;
import java.util.Set;

import org.trellis.model.district.FlagKind;
import org.trellis.store.ListQuery;

/** Flags that hold on the day, a bit for each kind. */
final class FlagColumn {
	private static final FlagKind[] KINDS = FlagKind.values();

	private final int[] bits;

	FlagColumn(Source source) {
		bits = new int[source.students().size()];
		var shape = ListQuery.select("f.STUDENT_ID, f.KIND").from("STUDENT_FLAG f").ofStudent("f.STUDENT_ID") //
				.where("(f.BEGINS IS NULL OR f.BEGINS <= ?) AND (f.ENDS IS NULL OR f.ENDS > ?)", source.asOf(), source.asOf());
		source.rows(shape, "f.STUDENT_ID", r -> {
			int i = source.students().number(r.uuid(1));
			if (i >= 0) bits[i] |= 1 << r.constant(FlagKind.class, 2).ordinal();
		});
	}

	Set<FlagKind> at(int i) {
		if (bits[i] == 0) return Set.of();
		var flags = EnumSet.noneOf(FlagKind.class);
		for (var kind : KINDS) if ((bits[i] & 1 << kind.ordinal()) != 0) flags.add(kind);
		return flags;
	}
}
