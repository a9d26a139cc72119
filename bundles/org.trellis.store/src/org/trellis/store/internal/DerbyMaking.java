package org.trellis.store.internal;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.PrivateFiles;
import org.trellis.store.StoreException;

/** A folder while a database is being made in it: in the end all of the database is there, or nothing of it. */
final class DerbyMaking implements AutoCloseable {
	/**
	 * The folders in which this process is making databases; also the monitor under which they are asked for. Of the process and not of a
	 * service, because so is the lock on a file: whoever opens and closes a locked file takes the lock from everybody in the process.
	 */
	static final Set<Path> IN_THIS_PROCESS = new HashSet<>();

	private final Set<Path> inWork;
	private final DerbySite site;
	private final Path folder;
	private final Path real;
	private final boolean wasThere;
	private MakingMark mark;
	private boolean finished;

	/**
	 * Takes the folder. What is left there of a first try that was broken off is removed.
	 *
	 * @param inWork {@link #IN_THIS_PROCESS}
	 * @throws StoreException when something else is there already
	 */
	DerbyMaking(DerbyFolder location, Set<Path> inWork) throws IOException {
		this.inWork = inWork;
		folder = location.folder();
		site = new DerbySite(location);
		wasThere = Files.exists(folder);
		// only so that nothing of somebody else's is touched; what counts is decided under the lock
		if (MakingMark.isIn(folder) ? site.holdsOthers() : !site.isEmpty()) throw taken();
		real = PrivateFiles.ownFolder(folder).toRealPath();
		synchronized (inWork) {
			if (!inWork.add(real)) throw taken();
		}
		try {
			mark = MakingMark.take(folder);
			if (mark == null) throw taken();
			begin();
		} catch (Throwable e) {
			release(e);
			throw e;
		}
	}

	/** Decides under the lock, because until then another process may have finished what it was making. */
	private void begin() throws IOException {
		if (mark.isLeftOver()) {
			if (site.holdsOthers()) throw taken();
			site.clear();
		} else if (mark.isOthers() || !site.isEmpty()) {
			if (mark.isNew()) mark.remove();
			throw taken();
		}
		mark.begin();
	}

	/** Whether a database is being made in a folder, by this process or by another one. */
	static MakingMark.Tells tells(Path folder, Set<Path> inWork) throws IOException {
		if (!MakingMark.isIn(folder)) return MakingMark.Tells.NOTHING;
		try {
			var real = folder.toRealPath();
			// in one step: between the question and the answer a making that began here would lose its lock
			synchronized (inWork) {
				return inWork.contains(real) ? MakingMark.Tells.IN_WORK : MakingMark.ask(folder);
			}
		} catch (NoSuchFileException e) {
			// all of it was removed at this moment
			return MakingMark.Tells.NOTHING;
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
			if (!wasThere && site.isEmpty()) deleteFolder();
		} finally {
			release();
		}
	}

	private void deleteFolder() throws IOException {
		try {
			Files.deleteIfExists(folder);
		} catch (DirectoryNotEmptyException e) {
			// the next one has begun
		}
	}

	private void release() throws IOException {
		try {
			if (mark != null) mark.release();
		} finally {
			synchronized (inWork) {
				inWork.remove(real);
			}
		}
	}

	private void release(Throwable failure) {
		try {
			release();
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
	}
}
