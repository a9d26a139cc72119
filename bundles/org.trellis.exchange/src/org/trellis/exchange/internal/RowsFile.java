package org.trellis.exchange.internal;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.trellis.exchange.ImportReport.FieldChange;
import org.trellis.exchange.Remark;
import org.trellis.store.PrivateFiles;
import org.trellis.store.StoreException;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * All rows that were rejected, values that were left out and things that are dropped, however many, as a CSV file for whoever mends them in
 * the source. It holds data about students, so that only its owner may read it.
 */
final class RowsFile implements AutoCloseable {
	/** Without it spreadsheets take UTF-8 for the encoding of their own country. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final Path path;
	private final CsvWriter csv;
	private boolean closed;

	private RowsFile(Path path, CsvWriter csv) {
		this.path = path;
		this.csv = csv;
	}

	/** @throws StoreException when the file cannot be written */
	static RowsFile open(Path path) {
		try {
			var out = new OutputStreamWriter(PrivateFiles.write(path), StandardCharsets.UTF_8);
			out.write(BYTE_ORDER_MARK);
			var file = new RowsFile(path, CsvWriter.builder().build(out));
			file.write("What", "File", "Line", "Row", "Class", "Key or field", "Value", "Reason");
			return file;
		} catch (IOException e) {
			throw new StoreException("The file " + path + " cannot be written (" + (e instanceof NoSuchFileException ? "its folder is not there" : e.getMessage()) + "); choose another one for the rejected rows.", e);
		}
	}

	void remark(Remark r) {
		write(r.verdict().name(), r.place().file(), line(r.place().line()), r.element(), r.type(), r.field(), r.value(), r.reason());
	}

	void dropped(String file, String type, String key, List<FieldChange> fields) {
		var changes = fields.stream().map(f -> f.field() + ": " + f.before() + (f.after() == null ? "" : " → " + f.after())).collect(Collectors.joining(", "));
		write("DROPPED", file, "", "", type, key, changes, "The files no longer list it.");
	}

	private static String line(int line) {
		return line > 0 ? Integer.toString(line) : "";
	}

	private void write(String... cells) {
		try {
			csv.writeRecord(Arrays.stream(cells).map(CsvCells::harmless).toArray(String[]::new));
		} catch (UncheckedIOException e) {
			throw failure(e.getCause());
		}
	}

	/** Before anything is committed: who is told that an import failed must find nothing imported. */
	@Override
	public void close() {
		if (closed) return;
		closed = true;
		try {
			csv.close();
		} catch (IOException e) {
			throw failure(e);
		}
	}

	private StoreException failure(IOException e) {
		return new StoreException("The file " + path + " cannot be written to its end (" + e.getMessage() + "); nothing was imported. Make room there, or choose another file for the rejected rows.", e);
	}
}
