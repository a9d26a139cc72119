package org.trellis.exchange;

import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.trellis.exchange.internal.ImportService;
import org.trellis.store.Actor;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.store.Scope;
import org.trellis.store.StoredPackages;

/**
 * Imports files into a district, says before what it would do, and undoes what it did (D44). An OSGi service, safe to use from any
 * thread but the UI thread: an import takes as long as it takes. Only who sees the whole district can import.
 */
public interface Imports {
	/** The service for programs that run without OSGi, and for a module's tests. */
	static Imports of(IExtensionRegistry registry, StoredPackages packages) {
		return new ImportService(registry, packages);
	}

	/** The formats that are installed, by id. */
	List<ImportFormat> formats();

	/** A sentence with the plug-in's name for each format that could not be made, or that failed when it looked at a file; the others work. */
	List<String> refused();

	/**
	 * Says what {@link #commit} would do with the same files and the same database. Writes nothing.
	 *
	 * @throws org.trellis.store.StoreException when there is no such format or path, the scope does not cover the whole district, or {@code progress} asked to stop
	 */
	ImportReport dryRun(Database database, Scope scope, ImportRequest request, Progress progress);

	/**
	 * Imports as one transaction with a journal. When a file is refused or the guard refuses, nothing is written and the report says so.
	 *
	 * @throws org.trellis.store.StoreException as for a dry run, and when the database cannot be written; then nothing was imported
	 */
	ImportReport commit(Database database, Actor actor, Scope scope, ImportRequest request, Progress progress);

	/**
	 * The imports that were committed, latest first, also those that were undone.
	 *
	 * @throws org.trellis.store.StoreException when the scope does not cover the whole district
	 */
	List<PastImport> past(Database database, Scope scope);

	/**
	 * Takes an import back: what it added is deleted, what it changed or dropped gets its values of before. What somebody changed or uses since is left as it is and listed.
	 *
	 * @param run id of the import, from its report or from {@link #past}
	 * @throws org.trellis.store.StoreException when there is no such import, it was undone before, or {@code progress} asked to stop; then nothing was changed
	 */
	UndoReport undo(Database database, Actor actor, Scope scope, UUID run, Progress progress);
}
