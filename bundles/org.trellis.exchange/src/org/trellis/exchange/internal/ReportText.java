package org.trellis.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.trellis.exchange.ImportReport.Change;
import org.trellis.exchange.ImportReport;
import org.trellis.exchange.ImportReport.Counts;
import org.trellis.exchange.ImportReport.Guard;
import org.trellis.exchange.Remark;
import org.trellis.exchange.Remark.Verdict;
import org.trellis.model.exchange.ChangeKind;

/** A report as text for a terminal. */
public final class ReportText {
	private static final String[] TITLES = { Messages.reportFile, Messages.reportClass, Messages.reportAdded, Messages.reportChanged, Messages.reportDropped, Messages.reportRejected, Messages.reportUnchanged };
	private static final int NAMES = 2;
	private static final int VALUE = 60;
	private static final int KEY = 24;

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
			line(Messages.reportNothing);
			return;
		}
		table(report);
		report.sentences().forEach(this::line);
		remarks(report, rows);
		dropped(report, rows);
		notes(report);
		if (report.guard() != null) line(guard(report));
		for (var advice : report.advice()) {
			line(advice.what().sentence());
			line("  " + advice.next());
		}
		line(conclusion(report));
	}

	/** What the guard holds back. */
	public static String sentence(Guard guard) {
		var parts = guard.drops().stream().map(d -> NLS.bind(Messages.guardPart, new Object[] { Numbers.text(d.dropped()), Numbers.text(d.all()), Names.inSentence(d.type()), String.format("%.1f", d.percent()) })).collect(Collectors.joining(", "));
		return NLS.bind(Messages.guardSentence, parts, guard.allowedPercent());
	}

	public static String thing(Change change) {
		return change.owner() == null ? change.key() : ofOwner(change.owner(), change.key());
	}

	/** A key of several parts, or one that a program made, says nothing to people; the line and the value do. */
	public static String thing(Remark remark) {
		if (remark.type() == null) return Names.words(remark.element());
		var name = Names.of(remark.type());
		if (remark.key() == null || remark.key().isEmpty() || remark.key().length() > KEY || remark.key().indexOf('|') >= 0) return name;
		return name + " " + (remark.owner() == null ? remark.key() : ofOwner(remark.owner(), remark.key()));
	}

	/** A part has no name in the source but that of what it belongs to. */
	static String ofOwner(String owner, String key) {
		return NLS.bind(Messages.ofOwner, Names.inSentence(owner), key);
	}

	/** The guard's sentence, and how a command line goes on. */
	public static String guard(ImportReport report) {
		return report.guard().sentence() + " " + NLS.bind(Messages.guardOptions, report.source(), report.guard().neededPercent());
	}

	private static String conclusion(ImportReport report) {
		if (report.guard() != null && !report.dryRun()) return Messages.reportNothing;
		if (report.dryRun()) return report.guard() == null ? Messages.reportDryRun : Messages.reportDryRunRefused;
		if (report.run() == null) return Messages.reportAlreadyThere;
		return NLS.bind(Messages.reportImported, report.run());
	}

	private void table(ImportReport report) {
		var rows = new ArrayList<String[]>();
		rows.add(TITLES);
		for (var file : report.files()) {
			if (file.classes().isEmpty()) rows.add(new String[] { file.file(), "-", "", "", "", "", "" });
			file.classes().forEach((type, counts) -> rows.add(row(file.file(), Names.of(type), counts)));
		}
		rows.add(row(Messages.reportTotal, "", report.totals()));
		print(rows);
	}

	private static String[] row(String file, String type, Counts c) {
		return new String[] { file, type, Numbers.text(c.added()), Numbers.text(c.changed()), Numbers.text(c.dropped()), Numbers.text(c.rejected()), Numbers.text(c.unchanged()) };
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
		if (!rejected.isEmpty()) line(NLS.bind(Messages.reportRejectedRows, Numbers.text(report.rejectedRows()), Numbers.text(report.valuesLeftOut())));
		rejected.stream().limit(rows).forEach(this::remark);
		int more = report.rejectedRows() + report.valuesLeftOut() - Math.min(rows, rejected.size());
		more(report, more);
	}

	private void notes(ImportReport report) {
		var notes = report.remarks().stream().filter(r -> r.verdict() == Verdict.NOTE).toList();
		if (!notes.isEmpty()) line(Messages.reportNotes);
		notes.forEach(this::remark);
	}

	/** What the files no longer list, to be looked at before it is dropped. */
	private void dropped(ImportReport report, int rows) {
		int all = report.totals().dropped();
		if (all == 0) return;
		line(NLS.bind(report.dryRun() || report.guard() != null ? Messages.reportWouldDrop : Messages.reportDidDrop, Numbers.text(all)));
		var listed = report.changes().stream().filter(c -> c.kind() == ChangeKind.DROPPED).limit(rows).toList();
		for (var change : listed) {
			var fields = change.fields().stream().map(f -> f.field() + " " + (f.before() == null ? "–" : f.before()) + (f.after() == null ? "" : " → " + f.after())).collect(Collectors.joining(", "));
			line("  " + change.place().file() + " " + Names.of(change.type()) + " " + change.thing() + (fields.isEmpty() ? "" : ": " + fields));
		}
		more(report, all - listed.size());
	}

	private void more(ImportReport report, int number) {
		if (number > 0) line("  " + (report.rowsFile() != null ? NLS.bind(Messages.reportMoreIn, Numbers.text(number), report.rowsFile()) : NLS.bind(Messages.reportMore, Numbers.text(number))));
	}

	private void remark(Remark r) {
		var line = new StringBuilder("  ").append(r.place().file());
		if (r.place().line() > 0) line.append(':').append(r.place().line());
		line.append(' ').append(r.element());
		if (r.field() != null) line.append(' ').append(r.field());
		if (r.value() != null) line.append(" “").append(r.value().length() > VALUE ? r.value().substring(0, VALUE) + "…" : r.value()).append('”');
		line.append(": ").append(r.reason());
		if (r.times() > 1) line.append(' ').append(NLS.bind(Messages.reportTimes, Numbers.text(r.times())));
		line(line.toString());
	}

	private void line(String line) {
		text.append(line).append('\n');
	}
}
