package org.trellis.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.trellis.bench.Results.Side;
import org.trellis.bench.Results.Unit;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** All results of a run side by side: best and median of each, and how many times the plain way ours takes. */
final class Table {
	private static final String ROW = "%-34s %-11s %-7s %11s %11s %11s %11s %8s%n";
	private final Map<Key, Map<Side, List<Double>>> values = new LinkedHashMap<>();

	private record Key(String name, String database, Unit unit) {
	}

	private Table() {
	}

	static Table of(Results results) throws IOException {
		var table = new Table();
		for (var line : Files.readAllLines(results.file())) {
			var field = line.split("\t");
			table.values.computeIfAbsent(new Key(field[0], field[1], Unit.valueOf(field[3])), k -> new EnumMap<>(Side.class))
					.computeIfAbsent(Side.valueOf(field[2]), s -> new ArrayList<>()).add(Double.valueOf(field[4]));
		}
		return table;
	}

	void print(PrintStream out, Path json, String of) throws IOException {
		out.printf("%nTrellis benchmark, %s. Best and median of the rounds; \"cost\" is how many times the plain way ours takes, by the medians.%n%n", of);
		out.printf(ROW, "what", "database", "unit", "ours best", "median", "plain best", "median", "cost");
		for (var row : values.entrySet()) {
			var ours = Spread.of(row.getValue().get(Side.TRELLIS), row.getKey().unit);
			var plain = Spread.of(row.getValue().get(Side.PLAIN), row.getKey().unit);
			out.printf(ROW, row.getKey().name, row.getKey().database, row.getKey().unit.label, text(ours, true), text(ours, false), text(plain, true), text(plain, false), cost(row.getKey(), ours, plain));
		}
		try (var file = Files.newBufferedWriter(json)) {
			write(file, of);
		}
		out.printf("%nAll values: %s%n", json);
	}

	private static String text(Spread spread, boolean best) {
		return spread == null ? "-" : number(best ? spread.best : spread.median);
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 1 || value == 0 ? "%.2f" : "%.3f", value);
	}

	private static String cost(Key key, Spread ours, Spread plain) {
		if (ours == null || plain == null || plain.median == 0 || key.unit == Unit.COUNT) return "-";
		return String.format(Locale.ROOT, "%.2f x", key.unit == Unit.ROWS ? plain.median / ours.median : ours.median / plain.median);
	}

	private record Spread(double best, double median) {
		static Spread of(List<Double> values, Unit unit) {
			if (values == null) return null;
			var sorted = values.stream().sorted().toList();
			return new Spread(unit == Unit.ROWS ? sorted.getLast() : sorted.getFirst(), (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2);
		}
	}

	private void write(Writer file, String of) {
		try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), file)) {
			json.writeStartObject();
			json.writeStringProperty("of", of);
			json.writeStringProperty("java", Runtime.version().toString());
			json.writeStringProperty("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
			json.writeNumberProperty("processors", Runtime.getRuntime().availableProcessors());
			json.writeArrayPropertyStart("results");
			for (var row : values.entrySet()) {
				json.writeStartObject();
				json.writeStringProperty("name", row.getKey().name);
				json.writeStringProperty("database", row.getKey().database);
				json.writeStringProperty("unit", row.getKey().unit.label);
				for (var side : row.getValue().entrySet()) {
					json.writeArrayPropertyStart(side.getKey().name().toLowerCase(Locale.ROOT));
					side.getValue().forEach(json::writeNumber);
					json.writeEndArray();
				}
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
	}
}
