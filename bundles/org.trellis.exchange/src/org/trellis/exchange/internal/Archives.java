package org.trellis.exchange.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

import org.trellis.exchange.FileRefused;
import org.trellis.exchange.Reason;
import org.trellis.exchange.SourceFile;

/** Files that no format reads, because they are something else by their first bytes; told before a format stumbles over them. */
final class Archives {
	private Archives() {
	}

	/** @throws FileRefused when the file is packed or a document */
	static void check(SourceFile file) throws IOException, FileRefused {
		String start;
		try (var in = Files.newInputStream(file.path())) {
			start = new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
		}
		if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) throw refused(file, Refusals.fileZip(file.name()));
		if (start.startsWith("\u001F\u008B")) throw refused(file, Refusals.fileGzip(file.name()));
		if (start.startsWith("BZh") || start.startsWith("7z\u00BC\u00AF") || start.startsWith("\u00FD7zXZ") || start.startsWith("Rar!")) throw refused(file, Refusals.filePacked(file.name()));
		if (start.startsWith("%PDF")) throw refused(file, Refusals.filePdf(file.name()));
		if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) throw refused(file, Refusals.fileOffice(file.name()));
	}

	private static FileRefused refused(SourceFile file, Reason why) {
		return new FileRefused(file.at(0), why);
	}

	/** What a person can do about a file that the system does not let us read. */
	static FileRefused unreadable(SourceFile file, IOException failure) {
		return new FileRefused(file.at(0), switch (failure) {
		case AccessDeniedException e -> Refusals.fileDenied(file.path());
		case NoSuchFileException e -> Refusals.fileGone(file.path());
		default -> Refusals.fileBroken(file.path(), failure.getMessage());
		});
	}
}
