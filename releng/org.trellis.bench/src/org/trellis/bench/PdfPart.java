package org.trellis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.EngineConstants;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.birt.report.engine.api.PDFRenderOption;
import org.osgi.framework.FrameworkUtil;
import org.trellis.reporting.ReportFormat;
import org.trellis.reporting.ReportRequest;
import org.trellis.reporting.Reports;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.store.Scope;

/**
 * A PDF of a thousand students by our reporting, which inspects the design and locks the engine down, and by a plain engine with the
 * same design on the same kind of connection. The lock is of the whole process, so that the plain engine runs its expressions under it too.
 */
final class PdfPart implements Part {
	private static final String REPORT = "bench-thousand-students";
	private static final String DESIGN = "reports/thousand-students.rptdesign";
	private static final int TIMES = 3;

	@Override
	public void measure(Bench bench) throws Exception {
		var reports = bench.service(Reports.class);
		var ours = bench.scratch().resolve("ours.pdf");
		var theirs = bench.scratch().resolve("plain.pdf");
		try (var database = bench.open()) {
			var me = bench.signedIn(database);
			var request = new ReportRequest(REPORT, Map.of(), ReportFormat.PDF, ours);
			reports.render(request, database, me, Progress.NONE);
			var engine = engine();
			try {
				plain(engine, database, me.scope(), theirs);
				check(ours, theirs);
				bench.rounds().millis("PDF of 1,000 rows", () -> times(() -> reports.render(request, database, me, Progress.NONE)), () -> times(() -> plain(engine, database, me.scope(), theirs)));
			} finally {
				engine.destroy();
			}
		}
	}

	@FunctionalInterface
	private interface Work {
		void run() throws Exception;
	}

	private static long times(Work work) throws Exception {
		for (int i = 0; i < TIMES; i++) work.run();
		return TIMES;
	}

	/** The platform runs already: our reporting has made a report. */
	private static IReportEngine engine() {
		var config = new EngineConfig();
		config.setLogConfig(null, Level.WARNING);
		return ((IReportEngineFactory) Platform.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY)).createReportEngine(config);
	}

	@SuppressWarnings("unchecked")
	private static void plain(IReportEngine engine, Database database, Scope scope, Path file) throws Exception {
		var entry = FrameworkUtil.getBundle(PdfPart.class).getEntry(DESIGN);
		try (var in = entry.openStream(); var connection = database.reportingConnection(scope)) {
			var task = engine.createRunAndRenderTask(engine.openReportDesign(DESIGN, in));
			try {
				task.getAppContext().put("OdaJDBCDriverPassInConnection", connection);
				task.getAppContext().put("OdaJDBCDriverPassInConnectionCloseAfterUse", Boolean.FALSE);
				task.getAppContext().put(EngineConstants.APPCONTEXT_CLASSLOADER_KEY, PdfPart.class.getClassLoader());
				var options = new PDFRenderOption();
				options.setOutputFormat("pdf");
				options.setOutputFileName(file.toString());
				task.setRenderOption(options);
				task.run();
				if (!task.getErrors().isEmpty()) throw new IllegalStateException("The plain engine: " + task.getErrors().getFirst());
			} catch (BirtException e) {
				throw new IllegalStateException("The plain engine: " + e.getMessage(), e);
			} finally {
				task.close();
			}
		}
	}

	/** Both made the same report, or at least one of the same length. */
	private static void check(Path ours, Path theirs) throws IOException {
		double ratio = (double) Files.size(ours) / Files.size(theirs);
		if (Files.size(ours) < 20_000 || ratio < .8 || ratio > 1.25) throw new IllegalStateException("The reports differ: " + Files.size(ours) + " and " + Files.size(theirs) + " bytes");
	}
}
