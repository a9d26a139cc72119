package org.trellis.exchange.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;
import org.trellis.exchange.FileRefused;
import org.trellis.exchange.ImportFormat;
import org.trellis.exchange.ImportReport.Advice;
import org.trellis.exchange.ImportReport;
import org.trellis.exchange.ImportReport.Guard;
import org.trellis.exchange.ImportRequest;
import org.trellis.exchange.Imports;
import org.trellis.exchange.PastImport;
import org.trellis.exchange.SourceFile;
import org.trellis.exchange.UndoReport;
import org.trellis.store.Actor;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.store.Reader;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;
import org.trellis.store.StoredPackages;

/** The importer: reads through a format, compares, and where asked writes in one transaction. */
public final class ImportService implements Imports {
	private final ImportFormats formats;
	private final StoredPackages packages;
	private final UndoService undo;
	private final Clock clock;
	private final long memory;

	/** For declarative services. */
	public ImportService(IExtensionRegistry registry, StoredPackages packages) {
		this(new ContributedFormats(registry), packages, Clock.systemDefaultZone(), Spool.DEFAULT_MEMORY);
	}

	/**
	 * @param clock tells the day on which what is no longer listed ends
	 * @param memory bytes that may be held in memory before a temporary file is used
	 */
	public ImportService(ImportFormats formats, StoredPackages packages, Clock clock, long memory) {
		this.formats = formats;
		this.packages = packages;
		this.clock = clock;
		this.memory = memory;
		undo = new UndoService(packages, formats, clock);
	}

	@Override
	public List<ImportFormat> formats() {
		return formats.all();
	}

	@Override
	public List<String> refused() {
		return formats.refused();
	}

	@Override
	public ImportReport dryRun(Database database, Scope scope, ImportRequest request, Progress progress) {
		try (var run = new Run(database, scope, request, progress)) {
			return run.dryRun();
		}
	}

	@Override
	public ImportReport commit(Database database, Actor actor, Scope scope, ImportRequest request, Progress progress) {
		try (var run = new Run(database, scope, request, progress)) {
			return run.commit(actor);
		}
	}

	@Override
	public List<PastImport> past(Database database, Scope scope) {
		requireWhole(scope);
		return Journals.list(database, scope);
	}

	@Override
	public UndoReport undo(Database database, Actor actor, Scope scope, UUID run, Progress progress) {
		requireWhole(scope);
		return undo.undo(database, actor, scope, run, progress);
	}

	private static void requireWhole(Scope scope) {
		if (!scope.coversDistrict()) throw new StoreException(Messages.wholeDistrictOnly);
	}

	private ImportFormat format(String id) {
		return formats.all().stream().filter(f -> f.id().equals(id)).findFirst()
				.orElseThrow(() -> new StoreException(NLS.bind(Messages.noSuchFormat, id, String.join(", ", formats.all().stream().map(ImportFormat::id).toList()))));
	}

	/** Leaves the transaction when the guard refuses, so that nothing is written. */
	private static final class Guarded extends RuntimeException {
		private static final long serialVersionUID = 1L;

		private final transient Guard guard;

		Guarded(Guard guard) {
			super(guard.sentence(), null, false, false);
			this.guard = guard;
		}
	}

	/** One import from the first file to the report. */
	private final class Run implements AutoCloseable {
		private final Database database;
		private final Scope scope;
		private final ImportRequest request;
		private final Progress progress;
		private final ImportFormat format;
		private final Sources sources;
		private final RowsFile rows;
		private final Account account;
		private final Spool spool;
		private final Collector collector;
		private List<String> sentences = List.of();
		private List<Advice> advice = List.of();

		Run(Database database, Scope scope, ImportRequest request, Progress progress) {
			requireWhole(scope);
			this.database = database;
			this.scope = scope;
			this.request = request;
			this.progress = progress;
			format = format(request.format());
			sources = Sources.of(format, request.paths());
			rows = request.rows() == null ? null : RowsFile.open(sources.notAmongThem(request.rows()));
			account = new Account(rows);
			spool = new Spool(format.listings(), memory);
			collector = new Collector(spool, account, progress);
		}

		ImportReport dryRun() {
			if (!read()) return report(true, null, null);
			var guard = compare(database, new Target.Nowhere());
			return report(true, guard, null);
		}

		ImportReport commit(Actor actor) {
			if (!read()) return report(false, null, null);
			try {
				var run = database.write(actor, "import of " + format.label(), unit -> {
					var journal = new Journal(unit, actor, scope, request, sources, clock.instant());
					var guard = compare(unit, journal);
					if (guard != null) throw new Guarded(guard);
					progress.at(Messages.progressWriting, 0, 0);
					if (rows != null) rows.close();
					return journal.end(report(false, null, null).totals());
				});
				return report(false, null, run);
			} catch (Guarded e) {
				return report(false, e.guard, null);
			}
		}

		/** @return false when a file was refused */
		private boolean read() {
			sources.files().forEach(f -> account.tally.file(f.name()));
			var readable = sources.files().stream().filter(this::isReadable).toList();
			try {
				if (!readable.isEmpty()) format.read(readable, collector, progress);
			} catch (IOException e) {
				throw new StoreException(NLS.bind(Messages.diskFailed, e.getMessage()), e);
			}
			return collector.refused().isEmpty();
		}

		private boolean isReadable(SourceFile file) {
			try {
				Archives.check(file);
				return true;
			} catch (FileRefused e) {
				collector.refuse(e);
			} catch (IOException e) {
				collector.refuse(Archives.unreadable(file, e));
			}
			return false;
		}

		private Guard compare(Reader reader, Target target) {
			var pass = new Pass(reader, scope, database.districtId(), format, request.source(), request.allowDropPercent(), spool, collector, account, target, LocalDate.now(clock), Journals.daysOfDropping(reader, scope, clock.getZone()), new Referers(packages, database.modules()), progress);
			var guard = pass.run();
			sentences = pass.sentences();
			advice = pass.advice();
			return guard;
		}

		private ImportReport report(boolean dry, Guard guard, UUID run) {
			var all = new ArrayList<>(collector.sentences());
			all.addAll(sentences);
			if (!sources.passedOver().isEmpty()) all.add(NLS.bind(Messages.notOfThisFormat, String.join(", ", sources.passedOver())));
			var remarks = account.remarks;
			return new ImportReport(format.id(), request.source(), run, dry, collector.refused(), guard, account.tally.files(), all, advice, remarks.list(), remarks.notListed(), account.changes(), account.changesNotListed(), remarks.rejected(),
					remarks.valuesLeftOut(), request.rows() == null ? null : request.rows().toString());
		}

		@Override
		public void close() {
			spool.close();
			if (rows != null) rows.close();
		}
	}
}
