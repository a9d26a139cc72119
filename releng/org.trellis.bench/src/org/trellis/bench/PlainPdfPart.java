package org.trellis.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;

import org.apache.pdfbox.Loader;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.birt.report.engine.api.PDFRenderOption;
import org.osgi.framework.FrameworkUtil;
import org.trellis.store.Database;
import org.trellis.store.Scope;

/** The design of {@link PdfPart} by the report engine as it comes, on the same kind of connection. */
final class PlainPdfPart implements Part {
	@Override
	public void measure(Bench bench) throws Exception {
		var config = new EngineConfig();
		config.setLogConfig(null, Level.WARNING);
		Platform.startup(config);
		var engine = ((IReportEngineFactory) Platform.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY)).createReportEngine(config);
		var file = bench.scratch().resolve("plain.pdf");
		try (var database = bench.open()) {
			var scope = bench.signedIn(database).scope();
			for (int i = 0; i < PdfPart.WARM_UPS; i++) render(engine, database, scope, file);
			sameAs(PdfPart.file(bench), file);
			bench.rounds().millis(PdfPart.NAME, Results.Side.PLAIN, () -> {
				render(engine, database, scope, file);
				return 1;
			});
		} finally {
			engine.destroy();
		}
	}

	@SuppressWarnings("unchecked")
	private static void render(IReportEngine engine, Database database, Scope scope, Path file) throws Exception {
		var design = FrameworkUtil.getBundle(PlainPdfPart.class).getEntry(PdfPart.DESIGN);
		try (var in = design.openStream(); var connection = database.reportingConnection(scope)) {
			var task = engine.createRunAndRenderTask(engine.openReportDesign(PdfPart.DESIGN, in));
			try {
				task.getAppContext().put("OdaJDBCDriverPassInConnection", connection);
				task.getAppContext().put("OdaJDBCDriverPassInConnectionCloseAfterUse", Boolean.FALSE);
				var options = new PDFRenderOption();
				options.setOutputFormat("pdf");
				options.setOutputFileName(file.toString());
				task.setRenderOption(options);
				task.run();
				if (!task.getErrors().isEmpty()) throw new IllegalStateException("The plain engine: " + task.getErrors().getFirst());
			} finally {
				task.close();
			}
		}
	}

	/** Both made a report of about as many pages. Letters may differ: ours puts fonts for every language into the file, the plain engine leaves out what its own lack. */
	private static void sameAs(Path ours, Path plain) throws IOException {
		int a = pages(ours);
		int b = pages(plain);
		if (b < 10 || a < .8 * b || a > 1.25 * b) throw new IllegalStateException("The reports differ: " + a + " and " + b + " pages");
	}

	private static int pages(Path pdf) throws IOException {
		try (var document = Loader.loadPDF(pdf.toFile())) {
			return document.getNumberOfPages();
		}
	}
}
