package org.trellis.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.trellis.exchange.ImportReport.FieldChange;
import org.trellis.exchange.Remark;
import org.trellis.store.StoreException;

import de.siegmar.fastcsv.writer.CsvWriter;

/** All rows that were rejected, values that were left out and things that are dropped, however many, as a CSV file for whoever mends them in the source. */
final class RowsFile implements AutoCloseable {
	private final CsvWriter csv;

	private RowsFile(CsvWriter csv) {
		this.csv = csv;
	}

	/** @throws StoreException when the file cannot be written */
	static RowsFile open(Path path) {
		try {
			var file = new RowsFile(CsvWriter.builder().build(path));
			file.csv.writeRecord("What", "File", "Line", "Row", "Class", "Key or field", "Value", "Reason");
			return file;
		} catch (IOException e) {
			throw new StoreException("The file " + path + " cannot be written (" + (e instanceof NoSuchFileException ? "its folder is not there" : e.getMessage()) + "); choose another one with --rows.", e);
		}
	}

	void remark(Remark r) {
		csv.writeRecord(r.verdict().name(), r.place().file(), line(r.place().line()), r.element(), r.type(), r.field(), r.value(), r.reason());
	}

	void dropped(String file, String type, String key, List<FieldChange> fields) {
		var changes = fields.stream().map(f -> f.field() + ": " + f.before() + (f.after() == null ? "" : " → " + f.after())).collect(Collectors.joining(", "));
		csv.writeRecord("DROPPED", file, "", "", type, key, changes, "The files no longer list it.");
	}

	private static String line(int line) {
		return line > 0 ? Integer.toString(line) : "";
	}

	@Override
	public void close() {
		try {
			csv.close();
		} catch (IOException e) {
			throw new UncheckedIOException("The file of rejected rows cannot be written", e);
		}
	}
}
