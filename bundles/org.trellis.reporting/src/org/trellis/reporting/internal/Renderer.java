package org.trellis.reporting.internal;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.report.engine.api.EXCELRenderOption;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.PDFRenderOption;
import org.eclipse.birt.report.engine.api.RenderOption;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.osgi.util.NLS;
import org.trellis.reporting.ReportException;
import org.trellis.reporting.ReportFormat;
import org.trellis.reporting.Suppression;
import org.trellis.store.Progress;

/** Runs one design into one file: opened from its own folder only, inspected, then run by a locked task on a read-only connection. */
final class Renderer {
	private final BirtEngine engine;
	private final Suppression suppression;
	private final DesignSource.Folder own;
	private final ReportRun.Limits limits;

	/** @param own our library and texts, which every design may use */
	Renderer(BirtEngine engine, Suppression suppression, DesignSource.Folder own, ReportRun.Limits limits) {
		this.engine = engine;
		this.suppression = suppression;
		this.own = own;
		this.limits = limits;
	}

	/** How a report shall look and read. */
	record Form(ReportFormat format, Locale locale, ScriptWords words) {
	}

	/** @param values of the types that the design's parameters have; null for what was not asked */
	void render(DesignSource design, Map<String, ?> values, Form form, Path file, Connection connection, Progress progress) {
		var runnable = open(design);
		try (var output = new OutputFile(file)) {
			run(design, runnable, values, form, output.content(), connection, progress);
			output.complete();
		} finally {
			runnable.getDesignHandle().getModuleHandle().close();
		}
	}

	private IReportRunnable open(DesignSource design) {
		var text = design.read();
		DesignText.inspect(design.report(), text);
		var runnable = parsed(design, text);
		new DesignGuard(design.report()).inspect((ReportDesignHandle) runnable.getDesignHandle());
		return runnable;
	}

	private IReportRunnable parsed(DesignSource design, byte[] text) {
		try {
			return engine.engine().openReportDesign(design.file(), new ByteArrayInputStream(text), new DesignResources(design, own));
		} catch (EngineException e) {
			throw new ReportException(sentence(design, List.of(e)), e);
		} catch (RuntimeException e) {
			// a chart with parts missing makes BIRT's reader fail without saying where
			throw new ReportException(NLS.bind(Messages.designUnreadable, design.report()), e);
		}
	}

	private void run(DesignSource design, IReportRunnable runnable, Map<String, ?> values, Form form, OutputStream content, Connection connection, Progress progress) {
		var guarded = new ReadOnlyConnection(connection, suppression, form.words().smallestGroup(), form.words().installed());
		progress.at(design.report(), 0, 0);
		new ReportRun(design.report(), guarded, progress, limits).run(run -> {
			try (var task = new LockedTask(engine.engine(), runnable, form.words())) {
				run.stops(task);
				task.setLocale(form.locale());
				task.readThrough(guarded.connection());
				task.setParameterValues(values);
				task.setRenderOption(options(form.format(), content));
				task.run();
				List<?> errors = task.getErrors();
				if (!errors.isEmpty()) throw new ReportException(sentence(design, errors), (Throwable) errors.getFirst());
			} catch (BirtException e) {
				throw new ReportException(sentence(design, List.of(e)), e);
			}
		}, engine.sandbox());
	}

	private static RenderOption options(ReportFormat format, OutputStream content) {
		var options = switch (format) {
		case HTML -> html();
		case PDF -> new PDFRenderOption();
		case XLSX -> workbook();
		case DOCX -> new RenderOption();
		};
		options.setOutputFormat(format.extension());
		options.setSupportedImageFormats("PNG;GIF;JPG;BMP");
		options.setOutputStream(content);
		return options;
	}

	private static RenderOption html() {
		var options = new HTMLRenderOption();
		options.setImageHandler(new EmbeddedImages());
		return options;
	}

	private static RenderOption workbook() {
		var options = new EXCELRenderOption();
		options.setOption("ExcelEmitter.SingleSheet", true);
		return options;
	}

	/** One sentence of what may be several errors: the first brought the others. */
	private static String sentence(DesignSource design, List<?> errors) {
		var reason = Reason.of((Throwable) errors.getFirst());
		return NLS.bind(Messages.reportNotMade, design.report(), reason + (reason.endsWith(".") ? "" : "."));
	}
}
