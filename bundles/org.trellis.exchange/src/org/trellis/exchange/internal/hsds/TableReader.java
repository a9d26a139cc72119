package org.trellis.exchange.internal.hsds;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.trellis.exchange.FileRefused;
import org.trellis.exchange.Reason;
import org.trellis.exchange.Remark;
import org.trellis.exchange.Remark.Verdict;
import org.trellis.exchange.Sink;
import org.trellis.exchange.SourceFile;
import org.trellis.exchange.internal.Encodings;
import org.trellis.exchange.internal.Reasons;
import org.trellis.exchange.internal.Refusals;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Reads a CSV file (RFC 4180) into a table. Headers may have other capitals and stray blanks; bytes must be what they claim to be. */
final class TableReader {
	private static final int BLOCK = 1 << 16;
	private static final int BYTE_ORDER_MARK = 0xFEFF;
	private static final String SEPARATORS = ",;\t";

	private final Sink sink;

	TableReader(Sink sink) {
		this.sink = sink;
	}

	/**
	 * @param known columns of which the file must have at least one, or else it is another file
	 */
	Table read(SourceFile file, String name, Set<String> known) throws IOException, FileRefused {
		if (Files.size(file.path()) == 0) throw new FileRefused(file.at(0), Refusals.tableEmpty(file.name()));
		var charset = charset(file);
		checkBytes(file, charset);
		try (var text = text(file, charset); var csv = CsvReader.builder().fieldSeparator(separator(file, charset)).skipEmptyLines(true).extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).allowUnclosedQuote(false).detectBomHeader(false).ofCsvRecord(text)) {
			var records = csv.iterator();
			if (!records.hasNext()) throw new FileRefused(file.at(0), Refusals.tableEmpty(file.name()));
			var first = records.next();
			var table = new Table(name, file, header(file, name, first, known), first.getFieldCount());
			while (records.hasNext()) add(table, name, records.next());
			if (table.rows().isEmpty()) sink.remark(new Remark(file.at(0), name, null, null, null, Verdict.NOTE, Reasons.noRows()));
			return table;
		} catch (CsvParseException e) {
			throw new FileRefused(file.at(0), Refusals.csvDamaged(file.name(), reason(e)));
		}
	}

	private static String reason(CsvParseException e) {
		var cause = e.getCause() == null ? "" : " (" + e.getCause().getMessage() + ")";
		return e.getMessage() + cause + ".";
	}

	private Map<String, Integer> header(SourceFile file, String name, CsvRecord header, Set<String> known) throws FileRefused {
		var columns = new LinkedHashMap<String, Integer>();
		for (int i = 0; i < header.getFieldCount(); i++) {
			var written = header.getField(i);
			var column = written.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
			if (column.isEmpty()) continue;
			if (!column.equals(written)) note(file, name, written, Reasons.columnReadAs(column));
			if (columns.putIfAbsent(column, i) != null) note(file, name, written, Reasons.columnTwice());
		}
		if (columns.keySet().stream().noneMatch(known::contains)) throw new FileRefused(file.at(1), Refusals.csvOther(file.name(), name, String.join(", ", known.stream().sorted().limit(6).toList())));
		return columns;
	}

	private void note(SourceFile file, String name, String column, Reason reason) {
		sink.remark(new Remark(file.at(1), name, null, column, null, Verdict.NOTE, reason));
	}

	private void add(Table table, String name, CsvRecord row) {
		int line = (int) row.getStartingLineNumber();
		int wanted = table.width();
		if (row.getFieldCount() == wanted) table.add(List.copyOf(row.getFields()), line);
		else if (row.getFields().stream().anyMatch(f -> !f.isBlank())) {
			sink.remark(new Remark(table.file().at(line), name, HsdsListings.typeOf(name), null, null, Verdict.ROW_REJECTED, Reasons.fieldCount(row.getFieldCount(), wanted)));
			HsdsListings.of(name).forEach(sink::unidentified);
		}
	}

	/** UTF-8 unless a byte order mark says otherwise. */
	private static Charset charset(SourceFile file) throws IOException {
		try (var in = Files.newInputStream(file.path())) {
			var start = in.readNBytes(2);
			if (start.length == 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) return StandardCharsets.UTF_16BE;
			if (start.length == 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) return StandardCharsets.UTF_16LE;
			return StandardCharsets.UTF_8;
		}
	}

	private static Reader text(SourceFile file, Charset charset) throws IOException {
		var text = new PushbackReader(new BufferedReader(new InputStreamReader(Files.newInputStream(file.path()), Encodings.strict(charset)), BLOCK));
		int first = text.read();
		if (first >= 0 && first != BYTE_ORDER_MARK) text.unread(first);
		return text;
	}

	private static void checkBytes(SourceFile file, Charset charset) throws IOException, FileRefused {
		int line = Encodings.firstBadLine(file.path(), charset);
		if (line > 0) throw new FileRefused(file.at(line), Refusals.csvEncoding(file.name(), charset, line));
	}

	/** Spreadsheets of other countries write semicolons, exports sometimes tabs. */
	private static char separator(SourceFile file, Charset charset) throws IOException {
		try (var text = text(file, charset)) {
			var header = new StringBuilder();
			for (int c = text.read(); c >= 0 && c != '\n' && c != '\r'; c = text.read()) header.append((char) c);
			char best = SEPARATORS.charAt(0);
			for (char separator : SEPARATORS.toCharArray()) if (count(header, separator) > count(header, best)) best = separator;
			return best;
		}
	}

	private static long count(CharSequence text, char c) {
		return text.chars().filter(x -> x == c).count();
	}
}
