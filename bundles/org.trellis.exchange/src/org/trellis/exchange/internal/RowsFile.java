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

import org.eclipse.osgi.util.NLS;
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
			file.write("What", "File", "Line", "Row", "Class", "Key or field", "Value", "Reason", "Code");
			return file;
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.rowsUnwritable, path, e instanceof NoSuchFileException ? Messages.rowsNoFolder : e.getMessage()), e);
		}
	}

	void remark(Remark r) {
		write(r.verdict().name(), r.place().file(), line(r.place().line()), r.element(), r.type(), r.field(), r.value(), r.reason(), r.why().code());
	}

	void dropped(String file, String type, String key, List<FieldChange> fields) {
		var changes = fields.stream().map(f -> f.field() + ": " + f.before() + (f.after() == null ? "" : " → " + f.after())).collect(Collectors.joining(", "));
		write("DROPPED", file, "", "", type, key, changes, Messages.noLongerListed, "no-longer-listed");
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
		return new StoreException(NLS.bind(Messages.rowsUnfinished, path, e.getMessage()), e);
	}
}
