package org.trellis.reporting.internal;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.logging.Level;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.birt.report.engine.api.impl.ReportEngine;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.trellis.reporting.ReportException;

/** The one report engine of the program, locked down before it exists. */
final class BirtEngine implements AutoCloseable {
	private final ScriptSandbox sandbox;
	private final ReportEngine engine;
	private final WorkFolder work;

	/**
	 * @param fonts configuration of the fonts of the PDF
	 * @param folder where the engines of this user's processes keep what they need while they work
	 * @throws ReportException when it does not start
	 */
	BirtEngine(BundleContext bundles, URL fonts, Path folder) {
		work = workFolder(folder);
		boolean started = false;
		try {
			var config = new EngineConfig();
			config.setLogConfig(null, Level.WARNING);
			config.setTempDir(work.path().toString());
			config.setFontConfig(fonts);
			Platform.startup(config);
			sandbox = ScriptSandbox.lock(bundles);
			engine = (ReportEngine) ((IReportEngineFactory) Platform.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY))
					.createReportEngine(config);
			started = true;
		} catch (BirtException | BundleException e) {
			throw new ReportException(NLS.bind(Messages.engineNotStarted, e.getMessage()), e);
		} finally {
			// the next report tries again, with a folder of its own
			if (!started) work.close();
		}
	}

	private static WorkFolder workFolder(Path folder) {
		try {
			return new WorkFolder(folder);
		} catch (IOException e) {
			throw new ReportException(NLS.bind(Messages.engineFolder, folder, e.getMessage()), e);
		}
	}

	ReportEngine engine() {
		return engine;
	}

	ScriptSandbox sandbox() {
		return sandbox;
	}

	/** Where the engine keeps what it needs while it works. */
	Path scratch() {
		return work.path();
	}

	@Override
	public void close() {
		engine.destroy();
		work.close();
	}
}
