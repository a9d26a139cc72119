package org.trellis.bench;

import java.util.List;

import org.trellis.bench.Results.Side;
import org.trellis.bench.Results.Unit;
import org.trellis.exchange.ImportReport.Outcome;
import org.trellis.exchange.ImportRequest;
import org.trellis.exchange.Imports;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.Databases;
import org.trellis.store.Progress;

/**
 * Students from an Ed-Fi file, against the same rows inserted in batches by plain JDBC. The import also reads XML, compares with what is
 * there, journals what it did so that it can be undone, and writes the audit; the rows of these are not counted on either side.
 */
final class ImportPart implements Part {
	private static final int MOST_STUDENTS = 20_000;

	@Override
	public void measure(Bench bench) throws Exception {
		int students = Math.min(bench.students(), MOST_STUDENTS);
		var file = StudentFile.write(bench.scratch().resolve("Student.xml"), students);
		for (int round = 0; round <= bench.rounds().count(); round++) {
			var rows = imported(bench, new ImportRequest("edfi", List.of(file)), students, round);
			inserted(bench, rows, round);
		}
	}

	private static Rows imported(Bench bench, ImportRequest request, int students, int round) throws Exception {
		var place = bench.servers().fresh();
		try (var database = create(bench, place); var heap = new Heap()) {
			var me = bench.signedIn(database);
			long begun = System.nanoTime();
			var report = bench.service(Imports.class).commit(database, me.actor(), me.scope(), request, Progress.NONE);
			double seconds = (System.nanoTime() - begun) / 1e9;
			// before the rows are read into memory for the other side
			double megabytes = heap.peak();
			if (report.outcome() != Outcome.DONE || report.totals("Student").added() != students) throw new IllegalStateException("The import did not take all students: " + report.toText(3));
			try (var connection = Plain.connect(place)) {
				var rows = Rows.read(connection);
				if (round > 0) {
					bench.results().add("import", bench.product(), Side.TRELLIS, Unit.ROWS, rows.size() / seconds);
					bench.results().add("import, peak heap", bench.product(), Side.TRELLIS, Unit.MEGABYTES, megabytes);
				}
				return rows;
			}
		} finally {
			bench.servers().drop(place);
		}
	}

	private static void inserted(Bench bench, Rows rows, int round) throws Exception {
		var place = bench.servers().fresh();
		try (var database = create(bench, place); var connection = Plain.connect(database.location())) {
			long begun = System.nanoTime();
			rows.insert(connection);
			double seconds = (System.nanoTime() - begun) / 1e9;
			if (round > 0) bench.results().add("import", bench.product(), Side.PLAIN, Unit.ROWS, rows.size() / seconds);
		} finally {
			bench.servers().drop(place);
		}
	}

	private static Database create(Bench bench, DatabaseLocation place) {
		return bench.service(Databases.class).create(place, null, "Bench District");
	}
}
