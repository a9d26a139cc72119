package org.trellis.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.PrivateFiles;
import org.trellis.store.StoreException;

/** A folder while a database is being made in it: in the end all of the database is there, or nothing of it. */
final class DerbyMaking implements AutoCloseable {
	private final DerbySite site;
	private final Path folder;
	private final Set<Path> inWork;
	private final boolean wasThere;
	private MakingMark mark;
	private boolean finished;

	/**
	 * Takes the folder. What is left there of a first try that was broken off is removed.
	 *
	 * @param inWork the folders in which this process is making databases
	 * @throws StoreException when something else is there already
	 */
	DerbyMaking(DerbyFolder location, Set<Path> inWork) throws IOException {
		folder = location.folder();
		site = new DerbySite(location);
		this.inWork = inWork;
		wasThere = Files.exists(folder);
		if (!inWork.add(folder)) throw taken();
		try {
			boolean again = MakingMark.isIn(folder);
			if (again ? site.holdsOthers() : !site.isEmpty()) throw taken();
			PrivateFiles.ownFolder(folder);
			mark = MakingMark.set(folder);
			if (mark == null) throw taken();
			if (again) site.clear();
		} catch (Throwable e) {
			inWork.remove(folder);
			throw e;
		}
	}

	private StoreException taken() {
		return new StoreException("There is something at " + folder + " already; choose an empty folder. Nothing was changed.");
	}

	/** The database is whole. */
	void finish() throws IOException {
		mark.remove();
		finished = true;
	}

	@Override
	public void close() throws IOException {
		try {
			if (finished) return;
			site.clear();
			mark.remove();
			if (!wasThere && site.isEmpty()) Files.deleteIfExists(folder);
		} finally {
			mark.release();
			inWork.remove(folder);
		}
	}
}
