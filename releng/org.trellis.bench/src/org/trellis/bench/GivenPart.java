package org.trellis.bench;

import org.trellis.bench.Results.Side;
import org.trellis.bench.Results.Unit;
import org.trellis.store.ListQuery;

/** A district that is there already: how large it is, for whoever reads the table. When it cannot be opened nothing else is tried. */
final class GivenPart implements Part {
	private static final ListQuery<Integer> STUDENTS = ListQuery.select("1").from("STUDENT s").ofStudent("s.ID").as(r -> 1);

	@Override
	public void measure(Bench bench) throws Exception {
		try (var database = bench.open()) {
			bench.results().add("given district", bench.product(), Side.TRELLIS, Unit.STUDENTS, database.count(STUDENTS, bench.signedIn(database).scope()));
		}
	}
}
