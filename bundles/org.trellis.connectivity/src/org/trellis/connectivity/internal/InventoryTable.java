package org.trellis.connectivity.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.trellis.exchange.Field;
import org.trellis.exchange.FileRefused;
import org.trellis.exchange.Place;
import org.trellis.exchange.Reason;
import org.trellis.exchange.Remark;
import org.trellis.exchange.Remark.Verdict;
import org.trellis.exchange.Sink;
import org.trellis.exchange.SourceFile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** A file of an inventory as a table: any order of columns, the names that inventories give them, comma, semicolon or tab. */
final class InventoryTable {
	/** Our columns, each with the names under which inventories have it. */
	enum Column {
		TAG("tag", "asset_tag", "inventory_number", "asset", "barcode"), KIND("kind", "type", "device", "device_type"), MODEL("model"), SERIAL("serial", "serial_number"), STATUS("status", "condition"),
		STUDENT("student", "student_id", "lent_to", "assigned_to"), LENT_ON("lent_on", "checked_out", "assigned_on"), DUE_ON("due_on", "due", "due_back");

		private final List<String> names;

		Column(String... names) {
			this.names = List.of(names);
		}

		String title() {
			return names.getFirst();
		}

		private static Column of(String written) {
			var name = written.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
			for (var column : values()) if (column.names.contains(name)) return column;
			return null;
		}
	}

	/** A line with something in it. */
	record Line(Place place, Map<Column, String> values) {
		Field field(Column column) {
			return new Field(column.title(), values.get(column), place);
		}

		String text(Column column) {
			return field(column).value();
		}
	}

	/** Without them it is no inventory. */
	private static final List<Column> NEEDED = List.of(Column.TAG, Column.KIND);
	/** Far more than a first line has. */
	private static final int BEGINNING = 1 << 16;
	private static final char BYTE_ORDER_MARK = '\uFEFF';
	private static final String SEPARATORS = ",;\t";

	private final SourceFile file;
	private final Sink sink;
	private final Map<Integer, Column> columns = new HashMap<>();

	private InventoryTable(SourceFile file, Sink sink) {
		this.file = file;
		this.sink = sink;
	}

	static List<Line> read(SourceFile file, Sink sink) throws IOException, FileRefused {
		return new InventoryTable(file, sink).lines();
	}

	/** Whether the first line of a file names the columns of an inventory; false also for a file that cannot be read. */
	static boolean isInventory(Path file) {
		try (var in = Files.newInputStream(file)) {
			var bytes = in.readNBytes(BEGINNING);
			var first = withoutMark(new String(bytes, charset(bytes))).lines().filter(l -> !l.isBlank()).findFirst().orElse("");
			try (var csv = reader(first)) {
				return csv.stream().anyMatch(header -> header.getFields().stream().map(Column::of).collect(Collectors.toSet()).containsAll(NEEDED));
			}
		} catch (IOException | CsvParseException e) {
			// what is the matter with it is told when it is imported
			return false;
		}
	}

	private static CsvReader<CsvRecord> reader(String text) {
		return CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(true).extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).allowUnclosedQuote(false).ofCsvRecord(text);
	}

	private List<Line> lines() throws IOException, FileRefused {
		var text = text();
		if (text.isBlank()) throw new FileRefused(file.at(0), new Reason("empty", Messages.emptyFile));
		var lines = new ArrayList<Line>();
		try (var csv = reader(text)) {
			for (var row : csv) {
				if (columns.isEmpty()) header(row);
				else if (row.getFields().stream().anyMatch(f -> !f.isBlank())) lines.add(line(row));
			}
		} catch (CsvParseException e) {
			throw new FileRefused(file.at(0), new Reason("damaged", NLS.bind(Messages.notCsv, e.getMessage())));
		}
		return lines;
	}

	/** UTF-8, or what its first bytes say; nothing that means nothing in it passes. */
	private String text() throws IOException, FileRefused {
		var bytes = Files.readAllBytes(file.path());
		try {
			return withoutMark(charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException e) {
			throw new FileRefused(file.at(0), new Reason("encoding", Messages.notUtf8));
		}
	}

	private static String withoutMark(String text) {
		return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
	}

	private static Charset charset(byte[] bytes) {
		if (bytes.length < 2) return StandardCharsets.UTF_8;
		if (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) return StandardCharsets.UTF_16BE;
		return bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
	}

	private static char separator(String text) {
		var first = text.lines().findFirst().orElse("");
		char best = SEPARATORS.charAt(0);
		for (char separator : SEPARATORS.toCharArray()) if (count(first, separator) > count(first, best)) best = separator;
		return best;
	}

	private static long count(String text, char c) {
		return text.chars().filter(x -> x == c).count();
	}

	private void header(CsvRecord header) throws FileRefused {
		var unknown = new ArrayList<String>();
		for (int i = 0; i < header.getFieldCount(); i++) {
			var column = Column.of(header.getField(i));
			if (column != null && !columns.containsValue(column)) columns.put(i, column);
			else if (!header.getField(i).isBlank()) unknown.add(header.getField(i).strip());
		}
		var missing = NEEDED.stream().filter(c -> !columns.containsValue(c)).toList();
		if (!missing.isEmpty()) throw new FileRefused(file.at(1), new Reason("other-format", NLS.bind(Messages.noHeader, titles(missing), titles(List.of(Column.values())))));
		if (!unknown.isEmpty()) sink.remark(new Remark(file.at(1), "device", null, null, null, Verdict.NOTE, new Reason("not-kept", NLS.bind(Messages.unknownColumns, String.join(", ", unknown)))));
	}

	private static String titles(List<Column> columns) {
		return columns.stream().map(Column::title).collect(Collectors.joining(", "));
	}

	private Line line(CsvRecord row) {
		var values = new HashMap<Column, String>();
		columns.forEach((i, column) -> {
			if (i < row.getFieldCount()) values.put(column, row.getField(i));
		});
		return new Line(file.at((int) row.getStartingLineNumber()), values);
	}
}
