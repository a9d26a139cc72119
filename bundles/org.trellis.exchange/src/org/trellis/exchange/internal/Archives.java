package org.trellis.exchange.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

import org.trellis.exchange.FileRefused;
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
		if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) throw refused(file, "is a ZIP archive or a spreadsheet; unpack it, or save the spreadsheet as the format asks, and import the files");
		if (start.startsWith("\u001F\u008B")) throw refused(file, "is packed by gzip; unpack it and import the file in it");
		if (start.startsWith("BZh") || start.startsWith("7z\u00BC\u00AF") || start.startsWith("\u00FD7zXZ") || start.startsWith("Rar!")) throw refused(file, "is a packed archive; unpack it and import the files in it");
		if (start.startsWith("%PDF")) throw refused(file, "is a PDF document; export the data itself");
		if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) throw refused(file, "is an old spreadsheet or document; save it as the format asks");
	}

	private static FileRefused refused(SourceFile file, String why) {
		return new FileRefused(file.at(0), file.name() + " " + why + ".");
	}

	/** What a person can do about a file that the system does not let us read. */
	static FileRefused unreadable(SourceFile file, IOException failure) {
		return new FileRefused(file.at(0), switch (failure) {
		case AccessDeniedException e -> file.path() + " may not be read by this user; change its permissions, or copy it to a folder of yours.";
		case NoSuchFileException e -> file.path() + " has gone meanwhile; check the path and import again.";
		default -> file.path() + " cannot be read from the disk (" + failure.getMessage() + "); copy it again.";
		});
	}
}
