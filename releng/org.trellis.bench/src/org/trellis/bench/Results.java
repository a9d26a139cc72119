package org.trellis.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * Where all processes of a run put what they measured: a line a value, {@code name, database, side, unit, value} with tabs between them.
 *
 * @param file is made if it is not there; lines are added to it
 */
record Results(Path file) {
	/** Ours, or what it is compared with. */
	enum Side {
		TRELLIS, PLAIN
	}

	/** What a value counts; more is better for {@link #ROWS} only. */
	enum Unit {
		MILLIS("ms"), ROWS("rows/s"), MEGABYTES("MB"), CLASSES("classes"), STUDENTS("students"), COUNT("times");

		final String label;

		Unit(String label) {
			this.label = label;
		}
	}

	void add(String name, String database, Side side, Unit unit, double value) {
		var line = String.format(Locale.ROOT, "%s\t%s\t%s\t%s\t%.4f%n", name, database, side, unit, value);
		try {
			Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		} catch (IOException e) {
			throw new UncheckedIOException("What was measured cannot be written to " + file, e);
		}
	}
}
