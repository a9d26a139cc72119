package org.trellis.bench;

import java.nio.file.Path;
import java.util.Map;

import org.trellis.reporting.ReportFormat;
import org.trellis.reporting.ReportRequest;
import org.trellis.reporting.Reports;
import org.trellis.store.Progress;

/**
 * A PDF of a thousand students by our reporting, which inspects the design and runs it locked down. The plain engine makes the same in
 * {@link PlainPdfPart}, in a process of its own, because the lock is of the whole process; the script lets them take turns.
 */
final class PdfPart implements Part {
	static final String NAME = "PDF of 1,000 rows";
	static final String DESIGN = "reports/thousand-students.rptdesign";
	static final int WARM_UPS = 8;
	private static final String REPORT = "bench-thousand-students";

	@Override
	public void measure(Bench bench) throws Exception {
		var reports = bench.service(Reports.class);
		try (var database = bench.open()) {
			var me = bench.signedIn(database);
			var request = new ReportRequest(REPORT, Map.of(), ReportFormat.PDF, file(bench), ReportRequest.Use.TAKE_OUT);
			for (int i = 0; i < WARM_UPS; i++) reports.render(request, database, me, Progress.NONE);
			bench.rounds().millis(NAME, Results.Side.TRELLIS, () -> {
				reports.render(request, database, me, Progress.NONE);
				return 1;
			});
		}
	}

	static Path file(Bench bench) {
		return bench.scratch().resolve("thousand-students.pdf");
	}
}
