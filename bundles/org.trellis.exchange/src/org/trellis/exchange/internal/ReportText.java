package org.trellis.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.trellis.exchange.ImportReport;
import org.trellis.exchange.ImportReport.Counts;
import org.trellis.exchange.Remark;
import org.trellis.exchange.Remark.Verdict;
import org.trellis.model.exchange.ChangeKind;

/** A report as text for a terminal. */
public final class ReportText {
	private static final String[] TITLES = { "File", "Class", "Added", "Changed", "Dropped", "Rejected", "Unchanged" };
	private static final int NAMES = 2;
	private static final int VALUE = 60;

	private final StringBuilder text = new StringBuilder();

	private ReportText() {
	}

	public static String of(ImportReport report, int rows) {
		var text = new ReportText();
		text.write(report, rows);
		return text.text.toString();
	}

	private void write(ImportReport report, int rows) {
		if (!report.refused().isEmpty()) {
			report.refused().forEach(r -> line(r.sentence()));
			line("Nothing was changed.");
			return;
		}
		table(report);
		report.sentences().forEach(this::line);
		remarks(report, rows);
		dropped(report, rows);
		notes(report);
		if (report.guard() != null) line(guard(report));
		line(conclusion(report));
	}

	/** The guard's sentence, and how a command line goes on. */
	public static String guard(ImportReport report) {
		return report.guard().sentence() + " If they are of another system than those before, which came under the name “" + report.source() + "”, give them a name of their own with --source NAME; if all this is to go, allow it with --allow-drop "
				+ report.guard().neededPercent() + ".";
	}

	private static String conclusion(ImportReport report) {
		if (report.guard() != null && !report.dryRun()) return "Nothing was changed.";
		if (report.dryRun()) return report.guard() == null ? "This was a dry run: nothing was changed." : "This was a dry run; as it is, the import would be refused.";
		if (report.run() == null) return "The database holds all of this already: nothing was changed.";
		return "Imported. To take it back: undo-import " + report.run();
	}

	private void table(ImportReport report) {
		var rows = new ArrayList<String[]>();
		rows.add(TITLES);
		for (var file : report.files()) {
			if (file.classes().isEmpty()) rows.add(new String[] { file.file(), "-", "", "", "", "", "" });
			file.classes().forEach((type, counts) -> rows.add(row(file.file(), type, counts)));
		}
		rows.add(row("Total", "", report.totals()));
		print(rows);
	}

	private static String[] row(String file, String type, Counts c) {
		return new String[] { file, type, number(c.added()), number(c.changed()), number(c.dropped()), number(c.rejected()), number(c.unchanged()) };
	}

	private static String number(int count) {
		return String.format(Locale.ROOT, "%,d", count);
	}

	private void print(List<String[]> rows) {
		var widths = new int[TITLES.length];
		for (var row : rows) for (int i = 0; i < row.length; i++) widths[i] = Math.max(widths[i], row[i].length());
		for (var row : rows) {
			var line = new StringBuilder();
			for (int i = 0; i < row.length; i++) {
				var padding = " ".repeat(widths[i] - row[i].length());
				line.append(i == 0 ? "" : "  ").append(i < NAMES ? row[i] + padding : padding + row[i]);
			}
			line(line.toString().stripTrailing());
		}
	}

	private void remarks(ImportReport report, int rows) {
		var rejected = report.remarks().stream().filter(r -> r.verdict() != Verdict.NOTE).toList();
		if (!rejected.isEmpty()) line(String.format(Locale.ROOT, "%,d rows were rejected and %,d values left out:", report.rejectedRows(), report.valuesLeftOut()));
		rejected.stream().limit(rows).forEach(this::remark);
		int more = report.rejectedRows() + report.valuesLeftOut() - Math.min(rows, rejected.size());
		more(report, more);
	}

	private void notes(ImportReport report) {
		var notes = report.remarks().stream().filter(r -> r.verdict() == Verdict.NOTE).toList();
		if (!notes.isEmpty()) line("To note:");
		notes.forEach(this::remark);
	}

	/** What the files no longer list, to be looked at before it is dropped. */
	private void dropped(ImportReport report, int rows) {
		int all = report.totals().dropped();
		if (all == 0) return;
		line(String.format(Locale.ROOT, "%,d %s, because the files no longer list them:", all, report.dryRun() || report.guard() != null ? "would be dropped" : "were dropped"));
		var listed = report.changes().stream().filter(c -> c.kind() == ChangeKind.DROPPED).limit(rows).toList();
		for (var change : listed) {
			var fields = change.fields().stream().map(f -> f.field() + " " + f.before() + (f.after() == null ? "" : " → " + f.after())).collect(Collectors.joining(", "));
			line("  " + change.place().file() + " " + change.type() + " " + change.key() + (fields.isEmpty() ? "" : ": " + fields));
		}
		more(report, all - listed.size());
	}

	private void more(ImportReport report, int number) {
		if (number > 0) line(String.format(Locale.ROOT, "  ... and %,d more, ", number) + (report.rowsFile() != null ? "all in " + report.rowsFile() + "." : "which --rows FILE writes into a file."));
	}

	private void remark(Remark r) {
		var line = new StringBuilder("  ").append(r.place().file());
		if (r.place().line() > 0) line.append(':').append(r.place().line());
		line.append(' ').append(r.element());
		if (r.field() != null) line.append(' ').append(r.field());
		if (r.value() != null) line.append(" “").append(r.value().length() > VALUE ? r.value().substring(0, VALUE) + "…" : r.value()).append('”');
		line.append(": ").append(r.reason());
		if (r.times() > 1) line.append(String.format(Locale.ROOT, " (%,d times)", r.times()));
		line(line.toString());
	}

	private void line(String line) {
		text.append(line).append('\n');
	}
}
