package org.trellis.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.trellis.access.Access;
import org.trellis.bench.Results.Side;
import org.trellis.bench.Results.Unit;
import org.trellis.exchange.ImportReport.Outcome;
import org.trellis.exchange.ImportRequest;
import org.trellis.exchange.Imports;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.Databases;
import org.trellis.store.Progress;
import org.trellis.ui.CurrentDistrict;

/**
 * An import in the background of a window, watched from its UI thread: in ours with the district open that it imports into, as a person sees
 * it; in the bare one on the same database, which nothing there looks at.
 */
final class ImportWhileOpen {
	/** What a person feels as a freeze. */
	private static final int FREEZE_MILLIS = 100;
	private static final int STUDENTS = 20_000;
	private final Display display;
	private final Results results;
	private final String database;
	private final Side side;
	/** Number of the first student of the file, and part of the name of their source, so that every round brings new ones and drops none. */
	private final int first;

	ImportWhileOpen(Display display, Results results, String database, Side side, int first) {
		this.display = display;
		this.results = results;
		this.database = database;
		this.side = side;
		this.first = first;
	}

	/** On the UI thread. @param db where the bare window finds the district @param done told on the UI thread; null when all went well */
	void start(String db, Consumer<Exception> done) {
		var open = side == Side.TRELLIS ? Product.running().get(CurrentDistrict.class).get().orElseThrow().database() : null;
		Job.create("Import", monitor -> {
			Exception failure = null;
			try {
				if (open != null) watch(open);
				else try (var own = Product.running().get(Databases.class).openReady(DatabaseLocation.parse(db), null)) {
					watch(own);
				}
			} catch (Exception e) {
				failure = e;
			}
			var told = failure;
			display.asyncExec(() -> done.accept(told));
			return Status.OK_STATUS;
		}).schedule();
	}

	private void watch(Database into) throws Exception {
		var file = StudentFile.write(Files.createTempFile("Student", ".xml"), first, STUDENTS);
		try (var pauses = new Pauses(display)) {
			importInto(into, file);
			results.add("window, longest pause", database, side, Unit.MILLIS, pauses.longest());
			results.add("window, pauses over 100 ms", database, side, Unit.COUNT, pauses.longerThan(FREEZE_MILLIS));
		} finally {
			Files.delete(file);
		}
	}

	private void importInto(Database into, Path file) {
		var me = Product.running().get(Access.class).signIn(into, "bench");
		var request = new ImportRequest("edfi", List.of(file), "bench-" + first, ImportRequest.DEFAULT_DROP_PERCENT);
		var report = Product.running().get(Imports.class).commit(into, me.actor(), me.scope(), request, Progress.NONE);
		if (report.outcome() != Outcome.DONE || report.totals("Student").added() != STUDENTS) throw new IllegalStateException("The import did not take all students: " + report.toText(3));
	}
}
