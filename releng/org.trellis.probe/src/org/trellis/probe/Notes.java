package org.trellis.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** What was seen: a line each, its kind and its text with a tab between them. */
record Notes(Path file) {
	void add(String kind, String text) {
		var line = kind + "\t" + text.replaceAll("\\s+", " ").strip();
		try {
			Files.write(file, List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
