package org.trellis.ui.internal.tables;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.trellis.store.PrivateFiles;
import org.trellis.store.Progress;
import org.trellis.store.StoreException;
import org.trellis.ui.internal.Messages;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.Listing;

import de.siegmar.fastcsv.writer.CsvWriter;

/** What a table shows as a CSV file: UTF-8 with the mark that spreadsheets know it by. The file is there only when it is complete. */
final class CsvFile {
	private static final char MARK = '\uFEFF';

	private CsvFile() {
	}

	static <R> void write(Path file, List<Column<R>> columns, Listing<R> listing, Progress progress) {
		var unfinished = file.resolveSibling(file.getFileName() + ".part");
		try {
			try {
				fill(unfinished, columns, listing, progress);
				if (!progress.cancelled()) Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				// however it ends, no half of a list of people stays
				Files.deleteIfExists(unfinished);
			}
		} catch (IOException | UncheckedIOException e) {
			throw new StoreException(NLS.bind(Messages.csvFailed, file), e);
		}
	}

	private static <R> void fill(Path file, List<Column<R>> columns, Listing<R> listing, Progress progress) throws IOException {
		long total = listing.count(progress);
		try (var out = new OutputStreamWriter(PrivateFiles.write(file), StandardCharsets.UTF_8)) {
			out.write(MARK);
			var csv = CsvWriter.builder().build(out);
			csv.writeRecord(columns.stream().map(c -> Cells.safe(c.title())).toList());
			var done = new long[1];
			listing.forEach(row -> {
				csv.writeRecord(columns.stream().map(c -> Cells.safe(c.cell(row))).toList());
				progress.at(file.toString(), ++done[0], total);
			}, progress);
			csv.flush();
		}
	}
}
