package org.trellis.reporting.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.logging.Level;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.birt.report.engine.api.impl.ReportEngine;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** The one report engine of the program, locked down before it exists. */
final class BirtEngine implements AutoCloseable {
	private final ScriptSandbox sandbox;
	private final ReportEngine engine;
	private final Path scratch;

	/**
	 * @param fonts configuration of the fonts of the PDF
	 * @param folder where the engine may keep what it needs while it works; its own part of it is removed at the end
	 */
	BirtEngine(BundleContext bundles, URL fonts, Path folder) {
		try {
			scratch = Files.createTempDirectory(Files.createDirectories(folder), "engine");
			var config = new EngineConfig();
			config.setLogConfig(null, Level.WARNING);
			config.setTempDir(scratch.toString());
			config.setFontConfig(fonts);
			Platform.startup(config);
			sandbox = new ScriptSandbox(bundles);
			engine = (ReportEngine) ((IReportEngineFactory) Platform.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY))
					.createReportEngine(config);
		} catch (BirtException | BundleException e) {
			throw new IllegalStateException("The report engine does not start: " + e.getMessage(), e);
		} catch (IOException e) {
			throw new UncheckedIOException("The report engine has no place to work in: " + folder, e);
		}
	}

	ReportEngine engine() {
		return engine;
	}

	/** Where the engine keeps what it needs while it works. */
	Path scratch() {
		return scratch;
	}

	@Override
	public void close() {
		engine.destroy();
		sandbox.close();
		try (var files = Files.walk(scratch)) {
			files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
		} catch (IOException e) {
			throw new UncheckedIOException("The working folder of the report engine cannot be removed: " + scratch, e);
		}
	}
}
