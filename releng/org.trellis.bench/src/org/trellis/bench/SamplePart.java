package org.trellis.bench;

import org.trellis.bench.Results.Side;
import org.trellis.bench.Results.Unit;
import org.trellis.sample.SampleDistrict;
import org.trellis.store.Actor;
import org.trellis.store.Databases;
import org.trellis.store.Progress;

/** Makes the district that the others read; how fast, and in how much memory, is worth knowing too. */
final class SamplePart implements Part {
	@Override
	public void measure(Bench bench) throws Exception {
		var district = new SampleDistrict(bench.students(), 1);
		bench.servers().make(bench.db());
		try (var database = bench.service(Databases.class).create(bench.db(), null, district.name()); var heap = new Heap()) {
			long begun = System.nanoTime();
			district.write(database, new Actor("bench", "bench"), Progress.NONE);
			double seconds = (System.nanoTime() - begun) / 1e9;
			try (var connection = Plain.connect(bench.db())) {
				bench.results().add("sample district", bench.product(), Side.TRELLIS, Unit.ROWS, Rows.count(connection) / seconds);
			}
			bench.results().add("sample district, peak heap", bench.product(), Side.TRELLIS, Unit.MEGABYTES, heap.peak());
		}
	}
}
