package org.trellis.app.internal.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.trellis.reporting.Figure;
import org.trellis.reporting.Measures;
import org.trellis.reporting.Measures.Computed;
import org.trellis.reporting.Measures.Failed;
import org.trellis.reporting.Measures.MeasureTable;
import org.trellis.reporting.ReportException;
import org.trellis.reporting.Shown;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The measures of the current school year as data, small groups withheld (D34). */
@Command(name = "measures", mixinStandardHelpOptions = true, description = {
		"Prints the measures of the school year: reviews, plans, services, partners, attendance, and those of modules.",
		"Numbers about small groups are withheld, and others with them from which they could be computed. Ends with 1 when a measure failed." }, //
		footer = { "", "The columns of the CSV file, and with like names of the JSON:",
				"  measure, label  id of the measure, which does not change, and what people call it", "  kind            process (what was done) or outcome (what became of it)",
				"  unit            percent: value and base count the same, for example students, and the share is value / base; count: the value alone is the number, and base is empty",
				"  school_id       empty, like school, for the whole district", "  status          exact; at_most or at_least: the true value is this one or beyond it, told so because few are on the other side; withheld: a small group; not_known: see reason",
				"  value, base     whole numbers, never a share" })
final class MeasuresCommand implements Callable<Integer> {
	/** How it is printed. */
	enum Format {
		CSV, JSON
	}

	/** A figure of the district, where school is null, or of a school. */
	private record Line(String schoolId, String school, Computed measure, Shown shown) {
	}

	private final CliContext context;

	@Option(names = "--db", required = true, paramLabel = "DIR|URL", description = "Folder of the database, or a jdbc:postgresql: URL.")
	private String db;

	@Option(names = "--school", paramLabel = "ID|NAME", description = "Only this school. Default: the district and all schools.")
	private String school;

	@Option(names = "--format", defaultValue = "csv", paramLabel = "csv|json", description = "How to print it. Default: ${DEFAULT-VALUE}.")
	private Format format;

	MeasuresCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		var database = context.open(db);
		var reader = context.signedIn(database);
		var only = school == null ? null : Schools.find(database, reader.scope(), school).toString();
		try {
			var table = context.service(Measures.class).of(database, reader, context.progress());
			var lines = table.results().stream().filter(Computed.class::isInstance).flatMap(m -> lines(table, (Computed) m).stream()).filter(l -> only == null || only.equals(l.schoolId)).toList();
			switch (format) {
			case CSV -> csv(lines);
			case JSON -> json(table, lines);
			}
			var failed = table.results().stream().filter(Failed.class::isInstance).map(f -> ((Failed) f).sentence()).toList();
			failed.forEach(context.err()::println);
			return failed.isEmpty() ? 0 : 1;
		} catch (ReportException e) {
			throw new CliFailure(e.getMessage(), e);
		}
	}

	private static List<Line> lines(MeasureTable table, Computed measure) {
		var schools = IntStream.range(0, table.schools().size()).mapToObj(i -> new Line(table.schools().get(i).id().toString(), table.schools().get(i).name(), measure, measure.schools().get(i)));
		return Stream.concat(Stream.of(new Line(null, null, measure, measure.district())), schools).toList();
	}

	private void csv(List<Line> lines) {
		context.out().println("measure,label,kind,unit,school_id,school,status,value,base,reason");
		for (var line : lines) context.out().println(String.join(",", List.of(CsvCell.of(line.measure.id()), CsvCell.of(line.measure.label()), word(line.measure.kind()), word(line.measure.unit()), CsvCell.of(line.schoolId), CsvCell.of(line.school),
				status(line.shown), number(value(line.shown)), number(base(line.shown)), CsvCell.of(reason(line.shown)))));
	}

	private void json(MeasureTable table, List<Line> lines) {
		try (var json = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build().createGenerator(ObjectWriteContext.empty(), context.out())) {
			json.writeStartObject();
			json.writeStringProperty("schoolYear", table.yearName());
			json.writeNumberProperty("smallestGroup", table.threshold());
			json.writeArrayPropertyStart("figures");
			for (var line : lines) json(json, line);
			json.writeEndArray();
			json.writeEndObject();
		}
		context.out().println();
	}

	private static void json(JsonGenerator json, Line line) {
		json.writeStartObject();
		json.writeStringProperty("measure", line.measure.id());
		json.writeStringProperty("label", line.measure.label());
		json.writeStringProperty("kind", word(line.measure.kind()));
		json.writeStringProperty("unit", word(line.measure.unit()));
		if (line.schoolId != null) {
			json.writeStringProperty("schoolId", line.schoolId);
			json.writeStringProperty("school", line.school);
		}
		json.writeStringProperty("status", status(line.shown));
		if (value(line.shown) != Figure.NONE) json.writeNumberProperty("value", value(line.shown));
		if (base(line.shown) != Figure.NONE) json.writeNumberProperty("base", base(line.shown));
		if (reason(line.shown) != null) json.writeStringProperty("reason", reason(line.shown));
		json.writeEndObject();
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	private static String number(long number) {
		return number == Figure.NONE ? "" : Long.toString(number);
	}

	private static String status(Shown shown) {
		return switch (shown) {
		case Shown.Exact exact -> "exact";
		case Shown.AtMost most -> "at_most";
		case Shown.AtLeast least -> "at_least";
		case Shown.Withheld withheld -> "withheld";
		case Shown.NotKnown unknown -> "not_known";
		};
	}

	private static long value(Shown shown) {
		return switch (shown) {
		case Shown.Exact exact -> exact.value();
		case Shown.AtMost most -> most.value();
		case Shown.AtLeast least -> least.value();
		case Shown.Withheld withheld -> Figure.NONE;
		case Shown.NotKnown unknown -> Figure.NONE;
		};
	}

	private static long base(Shown shown) {
		return switch (shown) {
		case Shown.Exact exact -> exact.base();
		case Shown.AtMost most -> most.base();
		case Shown.AtLeast least -> least.base();
		case Shown.Withheld withheld -> withheld.base();
		case Shown.NotKnown unknown -> Figure.NONE;
		};
	}

	/** Null where it is known. */
	private static String reason(Shown shown) {
		return shown instanceof Shown.NotKnown unknown ? unknown.because() : null;
	}
}
