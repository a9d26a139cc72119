package org.trellis.reporting.internal;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.reporting.ReportException;
import org.trellis.store.PrivateFiles;

/** A file that appears only when it is complete: written beside its place, then moved there. Nothing is left when the program is ended meanwhile. */
final class OutputFile implements AutoCloseable {
	private final Path place;
	private final Path unfinished;
	private final Content content;
	private final Thread whenTheProgramEnds = new Thread(this::discard, "remove an unfinished report");

	OutputFile(Path file) {
		place = file.toAbsolutePath().normalize();
		if (Files.isDirectory(place)) throw new ReportException(NLS.bind(Messages.targetIsFolder, place));
		var folder = place.getParent();
		if (folder == null || !Files.isDirectory(folder)) throw new ReportException(NLS.bind(Messages.targetFolderMissing, folder));
		unfinished = folder.resolve("." + place.getFileName() + "." + UUID.randomUUID() + ".unfinished");
		Runtime.getRuntime().addShutdownHook(whenTheProgramEnds);
		try {
			content = new Content(PrivateFiles.write(unfinished));
		} catch (IOException e) {
			forget();
			throw new ReportException(NLS.bind(Messages.targetNotWritable, folder), e);
		}
	}

	/** Remembers what went wrong, because some of BIRT's writers do not say it. */
	private static final class Content extends FilterOutputStream {
		private final OutputStream file;
		private IOException failure;
		private boolean closed;

		Content(OutputStream file) {
			super(new BufferedOutputStream(file, 1 << 16));
			this.file = file;
		}

		@Override
		public synchronized void write(int b) throws IOException {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
			if (closed) throw new IOException("The report has ended");
			try {
				out.write(bytes, offset, length);
			} catch (IOException e) {
				failure = e;
				throw e;
			}
		}

		/** Only the end of the report closes the file. */
		@Override
		public void close() {
			// nothing yet
		}

		synchronized void end() throws IOException {
			closed = true;
			out.close();
			if (failure != null) throw failure;
		}

		/** What is not yet written is not worth it. */
		synchronized void drop() throws IOException {
			closed = true;
			file.close();
		}
	}

	/** Takes the report; need not be closed. */
	OutputStream content() {
		return content;
	}

	/** Puts the complete file in its place. */
	void complete() {
		try {
			content.end();
		} catch (IOException e) {
			throw new ReportException(NLS.bind(Messages.targetFull, place.getParent()), e);
		}
		try {
			move();
		} catch (IOException e) {
			throw new ReportException(NLS.bind(Messages.targetInUse, place), e);
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
		forget();
		discard();
	}

	private void forget() {
		try {
			Runtime.getRuntime().removeShutdownHook(whenTheProgramEnds);
		} catch (IllegalStateException e) {
			// the program ends at this moment, and the hook does what is left to do
		}
	}

	private void discard() {
		try {
			if (content != null) content.drop();
			Files.deleteIfExists(unfinished);
		} catch (IOException e) {
			throw new ReportException(NLS.bind(Messages.unfinishedLeft, unfinished), e);
		}
	}
}
