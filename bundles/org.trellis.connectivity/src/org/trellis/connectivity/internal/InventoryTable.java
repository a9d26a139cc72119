package org.trellis.connectivity.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.trellis.exchange.CsvFile;
import org.trellis.exchange.Field;
import org.trellis.exchange.FileRefused;
import org.trellis.exchange.Place;
import org.trellis.exchange.Reason;
import org.trellis.exchange.Remark;
import org.trellis.exchange.Remark.Verdict;
import org.trellis.exchange.Sink;
import org.trellis.exchange.SourceFile;

/** A file of an inventory as a table: the columns in any order, under the names that inventories give them. */
final class InventoryTable implements CsvFile.Reading {
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

		private static Column of(CsvFile.Column written) {
			for (var column : values()) if (column.names.contains(written.name())) return column;
			return null;
		}
	}

	/** A line with something in it. */
	record Line(CsvFile.Row row, Map<Column, CsvFile.Column> columns) {
		Place place() {
			return row.place();
		}

		Field field(Column column) {
			var where = columns.get(column);
			return new Field(column.title(), where == null ? null : row.field(where).value(), place());
		}

		String text(Column column) {
			return field(column).value();
		}
	}

	/** Without them it is no inventory. */
	private static final List<Column> NEEDED = List.of(Column.TAG, Column.KIND);

	private final Sink sink;
	private final Map<Column, CsvFile.Column> columns = new EnumMap<>(Column.class);
	private final List<Line> lines = new ArrayList<>();

	private InventoryTable(Sink sink) {
		this.sink = sink;
	}

	static List<Line> read(SourceFile file, Sink sink) throws IOException, FileRefused {
		var table = new InventoryTable(sink);
		CsvFile.read(file, table);
		return table.lines;
	}

	/** Whether the first line of a file names the columns of an inventory; false also for a file that cannot be read. */
	static boolean isInventory(Path file) {
		return CsvFile.columns(file).stream().map(Column::of).filter(Objects::nonNull).collect(Collectors.toSet()).containsAll(NEEDED);
	}

	@Override
	public void header(List<CsvFile.Column> written, Place place) throws FileRefused {
		var unknown = new ArrayList<String>();
		for (var one : written) {
			var column = Column.of(one);
			if (column != null && !columns.containsKey(column)) columns.put(column, one);
			else if (!one.written().isBlank()) unknown.add(one.written().strip());
		}
		var missing = NEEDED.stream().filter(c -> !columns.containsKey(c)).toList();
		if (!missing.isEmpty()) throw new FileRefused(place, new Reason("other-format", NLS.bind(Messages.noHeader, titles(missing), titles(List.of(Column.values())))));
		if (!unknown.isEmpty()) sink.remark(new Remark(place, "device", null, null, null, Verdict.NOTE, new Reason("not-kept", NLS.bind(Messages.unknownColumns, String.join(", ", unknown)))));
	}

	private static String titles(List<Column> columns) {
		return columns.stream().map(Column::title).collect(Collectors.joining(", "));
	}

	@Override
	public void row(CsvFile.Row row) {
		lines.add(new Line(row, columns));
	}
}
