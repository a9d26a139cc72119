package org.trellis.exchange.internal.hsds;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

import org.trellis.exchange.CsvFile;
import org.trellis.exchange.FileRefused;
import org.trellis.exchange.Place;
import org.trellis.exchange.Reason;
import org.trellis.exchange.Remark;
import org.trellis.exchange.Remark.Verdict;
import org.trellis.exchange.Sink;
import org.trellis.exchange.SourceFile;
import org.trellis.exchange.internal.Reasons;
import org.trellis.exchange.internal.Refusals;

/** Reads a CSV file into a table of the directory; a line with more or fewer fields than the first is rejected, because nobody knows which are shifted. */
final class TableReader {
	private final Sink sink;

	TableReader(Sink sink) {
		this.sink = sink;
	}

	/**
	 * @param known columns of which the file must have at least one, or else it is another file
	 */
	Table read(SourceFile file, String name, Set<String> known) throws IOException, FileRefused {
		var read = new Filling(file, name, known);
		CsvFile.read(file, read);
		if (read.table.rows().isEmpty()) sink.remark(new Remark(file.at(0), name, null, null, null, Verdict.NOTE, Reasons.noRows()));
		return read.table;
	}

	/** A table that is being read. */
	private final class Filling implements CsvFile.Reading {
		private final SourceFile file;
		private final String name;
		private final Set<String> known;
		private Table table;

		private Filling(SourceFile file, String name, Set<String> known) {
			this.file = file;
			this.name = name;
			this.known = known;
		}

		@Override
		public void header(List<CsvFile.Column> columns, Place place) throws FileRefused {
			var byName = new LinkedHashMap<String, Integer>();
			for (var column : columns) {
				if (column.name().isEmpty()) continue;
				if (!column.name().equals(column.written())) note(place, column, Reasons.columnReadAs(column.name()));
				if (byName.putIfAbsent(column.name(), column.index()) != null) note(place, column, Reasons.columnTwice());
			}
			if (byName.keySet().stream().noneMatch(known::contains)) throw new FileRefused(place, Refusals.csvOther(file.name(), name, String.join(", ", known.stream().sorted().limit(6).toList())));
			table = new Table(name, file, byName, columns.size());
		}

		private void note(Place place, CsvFile.Column column, Reason reason) {
			sink.remark(new Remark(place, name, null, column.written(), null, Verdict.NOTE, reason));
		}

		@Override
		public void row(CsvFile.Row row) {
			int wanted = table.width();
			if (row.fields().size() == wanted) {
				table.add(row.fields(), row.place().line());
				return;
			}
			sink.remark(new Remark(row.place(), name, HsdsListings.typeOf(name), null, null, Verdict.ROW_REJECTED, Reasons.fieldCount(row.fields().size(), wanted)));
			HsdsListings.of(name).forEach(sink::unidentified);
		}
	}
}
