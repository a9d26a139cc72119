package org.trellis.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.trellis.bench.Results.Side;
import org.trellis.bench.Results.Unit;

import com.sun.management.OperatingSystemMXBean;

/**
 * Notes how long after the start of the process the window can be used, and closes it: at the first moment when the UI thread has
 * nothing to do and, in our window, the navigator has something in it; or imports something first and watches whether the window goes on answering. Only in a process that {@code releng/bench} started.
 */
public final class WindowProbe implements IStartup {
	/** File for the results; without it the probe does nothing. */
	private static final String RESULTS = "trellis.bench.results";
	/** {@code TRELLIS} waits for a filled tree, {@code PLAIN} does not. */
	private static final String SIDE = "trellis.bench.side";
	private static final String DATABASE = "trellis.bench.database";
	/** Where the district lies. */
	private static final String DB = "trellis.bench.db";
	/** Number of the first student to import into it; without it nothing is imported. */
	private static final String IMPORT = "trellis.bench.import";
	private static final int EVERY_MILLIS = 10;
	/** After this it gives up and notes nothing, which the script takes for a failure. */
	private static final long PATIENCE_MILLIS = 120_000;

	@Override
	public void earlyStartup() {
		var results = System.getProperty(RESULTS);
		if (results == null) return;
		var side = Side.valueOf(System.getProperty(SIDE));
		var display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> look(display, new Results(Path.of(results)), side));
	}

	private static void look(Display display, Results results, Side side) {
		long millis = ManagementFactory.getRuntimeMXBean().getUptime();
		if (!isUsable(display, side)) {
			if (millis > PATIENCE_MILLIS) PlatformUI.getWorkbench().close();
			else display.timerExec(EVERY_MILLIS, () -> look(display, results, side));
			return;
		}
		if (Integer.getInteger(IMPORT) instanceof Integer first) watchImport(display, results, side, first);
		else note(results, side, millis);
	}

	private static void watchImport(Display display, Results results, Side side, int first) {
		new ImportWhileOpen(display, results, System.getProperty(DATABASE), side, first).start(System.getProperty(DB), failure -> {
			if (failure != null) Platform.getLog(WindowProbe.class).error("The import failed", failure);
			PlatformUI.getWorkbench().close();
		});
	}

	/** Beside the time what it comes from, which a busy machine changes less. */
	private static void note(Results results, Side side, long millis) {
		var database = System.getProperty(DATABASE);
		double processor = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e6;
		results.add("window usable", database, side, Unit.MILLIS, millis);
		results.add("window, processor until usable", database, side, Unit.MILLIS, processor);
		results.add("window, classes loaded", database, side, Unit.CLASSES, ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount());
		results.add("window, heap in use", database, side, Unit.MEGABYTES, Heap.liveMegabytes());
		PlatformUI.getWorkbench().close();
	}

	private static boolean isUsable(Display display, Side side) {
		for (var shell : display.getShells()) if (shell.isVisible() && (side == Side.PLAIN || hasFilledTree(shell))) return true;
		return false;
	}

	private static boolean hasFilledTree(Control control) {
		if (control instanceof Tree tree) return tree.isVisible() && tree.getItemCount() > 0;
		if (!(control instanceof Composite composite)) return false;
		for (var child : composite.getChildren()) if (hasFilledTree(child)) return true;
		return false;
	}
}
