package org.trellis.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.trellis.exchange.internal.Encodings;
import org.trellis.exchange.internal.Refusals;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * A CSV file (RFC 4180) as offices really write it (D45), for import formats: commas, semicolons or tabs; UTF-8, or UTF-16 with a byte order mark, and no
 * byte that means nothing in it; titles in any order, with other capitals, blanks or hyphens; lines with nothing in them are passed over. Read line by line,
 * so that a file may be of any size. What columns there must be, and what a line means, is the format's. Stateless, safe from any thread, never on the UI thread.
 */
public final class CsvFile {
	private static final int BLOCK = 1 << 16;
	private static final int BYTE_ORDER_MARK = 0xFEFF;
	private static final String SEPARATORS = ",;\t";

	/**
	 * @param index from 0
	 * @param name as formats compare it: small letters, each run of blanks and hyphens an underscore, for example {@code asset_tag} for "Asset Tag"; may be empty
	 * @param written as it stands in the file
	 */
	public record Column(int index, String name, String written) {
	}

	/**
	 * A line with something in it.
	 *
	 * @param place where it begins
	 * @param fields as written; may be more or fewer than the columns
	 */
	public record Row(Place place, List<String> fields) {
		/** What stands in a column; missing where the line is too short. */
		public Field field(Column column) {
			return new Field(column.name(), column.index() < fields.size() ? fields.get(column.index()) : null, place);
		}
	}

	/** Is told what is read, in the file's order, on the thread that reads. */
	public interface Reading {
		/**
		 * The first line, once, before all others.
		 *
		 * @param columns all, in their order; never empty
		 * @throws FileRefused when these are not the columns of this format: nothing more is read
		 */
		void header(List<Column> columns, Place place) throws FileRefused;

		/** One line. */
		void row(Row row);
	}

	private CsvFile() {
	}

	/**
	 * Reads a file to its end.
	 *
	 * @throws FileRefused when it is empty, damaged or in another encoding, with a sentence that says where and what to do; lines before may have been told
	 * @throws IOException when it cannot be read from the disk
	 */
	public static void read(SourceFile file, Reading reading) throws IOException, FileRefused {
		var charset = charset(file.path());
		int line = Encodings.firstBadLine(file.path(), charset);
		if (line > 0) throw new FileRefused(file.at(line), Refusals.csvEncoding(file.name(), charset, line));
		try (var text = text(file.path(), charset); var csv = csv(separator(file.path(), charset), text)) {
			var records = csv.iterator();
			if (!records.hasNext()) throw new FileRefused(file.at(0), Refusals.tableEmpty(file.name()));
			var first = records.next();
			reading.header(columns(first), file.at((int) first.getStartingLineNumber()));
			while (records.hasNext()) tell(file, records.next(), reading);
		} catch (CsvParseException e) {
			throw new FileRefused(file.at(0), Refusals.csvDamaged(file.name(), reason(e)));
		}
	}

	private static void tell(SourceFile file, CsvRecord record, Reading reading) {
		if (record.getFields().stream().allMatch(String::isBlank)) return;
		reading.row(new Row(file.at((int) record.getStartingLineNumber()), List.copyOf(record.getFields())));
	}

	/**
	 * The columns of a file, for {@link ImportFormat#recognises}.
	 *
	 * @return empty for a file that is not there, cannot be read, or is no CSV: what is the matter with it is told when it is read
	 */
	public static List<Column> columns(Path file) {
		try {
			var charset = charset(file);
			try (var text = text(file, charset); var csv = csv(separator(file, charset), text)) {
				var records = csv.iterator();
				return records.hasNext() ? columns(records.next()) : List.of();
			}
		} catch (IOException | CsvParseException e) {
			return List.of();
		}
	}

	private static CsvReader<CsvRecord> csv(char separator, Reader text) {
		return CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true).extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).allowUnclosedQuote(false).detectBomHeader(false).ofCsvRecord(text);
	}

	private static List<Column> columns(CsvRecord header) {
		var columns = new ArrayList<Column>();
		for (var written : header.getFields()) columns.add(new Column(columns.size(), written.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_"), written));
		return List.copyOf(columns);
	}

	private static String reason(CsvParseException e) {
		var cause = e.getCause() == null ? "" : " (" + e.getCause().getMessage() + ")";
		return e.getMessage() + cause + ".";
	}

	/** UTF-8 unless a byte order mark says otherwise. */
	private static Charset charset(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			var start = in.readNBytes(2);
			if (start.length == 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) return StandardCharsets.UTF_16BE;
			if (start.length == 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) return StandardCharsets.UTF_16LE;
			return StandardCharsets.UTF_8;
		}
	}

	private static Reader text(Path file, Charset charset) throws IOException {
		var text = new PushbackReader(new BufferedReader(new InputStreamReader(Files.newInputStream(file), Encodings.strict(charset)), BLOCK));
		int first = text.read();
		if (first >= 0 && first != BYTE_ORDER_MARK) text.unread(first);
		return text;
	}

	/** Spreadsheets of other countries write semicolons, exports sometimes tabs. */
	private static char separator(Path file, Charset charset) throws IOException {
		try (var text = text(file, charset)) {
			var counts = new long[SEPARATORS.length()];
			boolean begun = false;
			for (int c = text.read(); c >= 0 && !(begun && (c == '\n' || c == '\r')); c = text.read()) {
				int separator = SEPARATORS.indexOf(c);
				if (separator >= 0) counts[separator]++;
				begun |= !Character.isWhitespace(c);
			}
			int best = 0;
			for (int i = 1; i < counts.length; i++) if (counts[i] > counts[best]) best = i;
			return SEPARATORS.charAt(best);
		}
	}
}
