package org.trellis.exchange.internal;

import java.time.Clock;
import java.util.UUID;

import org.trellis.exchange.UndoReport;
import org.trellis.model.exchange.ImportRun;
import org.trellis.store.Actor;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;
import org.trellis.store.StoredPackages;
import org.trellis.store.Unit;

/** Takes imports back, each as one transaction. */
final class UndoService {
	private final StoredPackages packages;
	private final Clock clock;

	UndoService(StoredPackages packages, Clock clock) {
		this.packages = packages;
		this.clock = clock;
	}

	UndoReport undo(Database database, Actor actor, Scope scope, UUID run, Progress progress) {
		return database.write(actor, "undo of import " + run, unit -> undo(unit, actor, scope, new Referers(packages, database.modules()), run, progress));
	}

	private UndoReport undo(Unit unit, Actor actor, Scope scope, Referers referers, UUID id, Progress progress) {
		var run = unit.load(ImportRun.class, id, scope).orElseThrow(() -> new StoreException("There is no import " + id + " in this database; the list of imports names those that there are."));
		if (run.root().getUndoneAt() != null) throw new StoreException("The import " + id + " was undone before, by " + run.root().getUndoneBy() + " at " + run.root().getUndoneAt() + "; nothing was changed.");
		var lines = new JournalLines(unit, scope, id);
		var undo = new Undo(unit, scope, packages, referers, id);
		int done = 0;
		for (var batch = lines.batch(); !batch.isEmpty(); batch = lines.batch()) {
			if (progress.cancelled()) throw new ImportCancelled();
			undo.take(batch);
			progress.at("Taking back " + batch.getFirst().type(), done += batch.size(), 0);
		}
		run.root().setUndoneAt(clock.instant());
		run.root().setUndoneBy(actor.name());
		unit.save(run);
		return undo.report(id);
	}
}
