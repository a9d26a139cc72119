package org.trellis.reporting.internal;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

import org.trellis.reporting.ReportException;

/** A file that appears only when it is complete: written beside its place, then moved there. */
final class OutputFile implements AutoCloseable {
	private final Path place;
	private final Path unfinished;

	OutputFile(Path file) {
		place = file.toAbsolutePath().normalize();
		if (Files.isDirectory(place)) throw new ReportException("The report cannot be written to " + place + ", because that is a folder; name a file in it.");
		var folder = place.getParent();
		if (folder == null || !Files.isDirectory(folder)) throw new ReportException("The folder " + folder + " for the report is not there; make it, or choose another.");
		try {
			// not by createTempFile: that one lets nobody else read it, and the report would keep that
			unfinished = Files.createFile(folder.resolve("." + place.getFileName() + "." + UUID.randomUUID() + ".unfinished"));
		} catch (IOException e) {
			throw new ReportException("The report cannot be written to the folder " + folder + "; check that you may write there and that the disk is not full.", e);
		}
	}

	Path unfinished() {
		return unfinished;
	}

	/** Puts the complete file in its place. */
	void complete() {
		try {
			move();
		} catch (IOException e) {
			throw new ReportException("The report cannot be put at " + place + "; close the program that has the older one open, and try again.", e);
		}
	}

	private void move() throws IOException {
		try {
			Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	@Override
	public void close() {
		try {
			Files.deleteIfExists(unfinished);
		} catch (IOException e) {
			throw new ReportException("The unfinished file " + unfinished + " cannot be removed; delete it by hand.", e);
		}
	}
}
