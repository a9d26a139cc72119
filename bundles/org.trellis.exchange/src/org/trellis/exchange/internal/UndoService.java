package org.trellis.exchange.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.exchange.ImportFormat;
import org.trellis.exchange.Listing;
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
	private final ImportFormats formats;
	private final Clock clock;

	UndoService(StoredPackages packages, ImportFormats formats, Clock clock) {
		this.formats = formats;
		this.packages = packages;
		this.clock = clock;
	}

	UndoReport undo(Database database, Actor actor, Scope scope, UUID run, Progress progress) {
		return database.write(actor, "undo of import " + run, unit -> undo(unit, actor, scope, new Referers(packages, database.modules()), run, progress));
	}

	private UndoReport undo(Unit unit, Actor actor, Scope scope, Referers referers, UUID id, Progress progress) {
		var run = unit.load(ImportRun.class, id, scope).orElseThrow(() -> new StoreException(NLS.bind(Messages.noSuchImport, id)));
		if (run.root().getUndoneAt() != null) throw new StoreException(NLS.bind(Messages.undoneBefore, new Object[] { id, run.root().getUndoneBy(), Times.text(run.root().getUndoneAt(), clock.getZone()) }));
		var lines = new JournalLines(unit, scope, id);
		var undo = new Undo(unit, scope, packages, referers, id, new UndoCounts(listings(run.root().getFormat()), LocalDate.ofInstant(run.root().getStartedAt(), clock.getZone())));
		int done = 0;
		for (var batch = lines.batch(); !batch.isEmpty(); batch = lines.batch()) {
			if (progress.cancelled()) throw new ImportCancelled();
			undo.take(batch);
			progress.at(NLS.bind(Messages.progressUndoing, Names.inSentence(batch.getFirst().type())), done += batch.size(), 0);
		}
		run.root().setUndoneAt(clock.instant());
		run.root().setUndoneBy(actor.name());
		unit.save(run);
		return undo.report(Journals.of(run.root()));
	}

	private List<Listing> listings(String format) {
		return formats.all().stream().filter(f -> f.id().equals(format)).findFirst().map(ImportFormat::listings).orElse(List.of());
	}
}
