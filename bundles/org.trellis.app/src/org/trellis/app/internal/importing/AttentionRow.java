package org.trellis.app.internal.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.trellis.exchange.ImportReport;
import org.trellis.exchange.ImportReport.Change;
import org.trellis.exchange.Place;
import org.trellis.exchange.Remark;
import org.trellis.model.exchange.ChangeKind;

/** One thing of a report that a person should look at before it is imported. The worst come first. */
record AttentionRow(String what, String file, int line, String row, String field, String value, String reason) {
	static List<AttentionRow> of(List<Tried> tried) {
		var rows = new ArrayList<AttentionRow>();
		var reports = tried.stream().map(Tried::report).filter(Objects::nonNull).toList();
		for (var r : reports) for (var refusal : r.refused()) rows.add(at(Messages.whatRefused, refusal.place(), "", "", "", refusal.sentence()));
		for (var r : reports) r.changes().stream().filter(c -> c.kind() == ChangeKind.DROPPED).forEach(c -> rows.add(dropped(c)));
		for (var r : reports) r.remarks().stream().filter(m -> m.verdict() != Remark.Verdict.NOTE).forEach(m -> rows.add(of(m)));
		for (var r : reports) r.remarks().stream().filter(m -> m.verdict() == Remark.Verdict.NOTE && !isLeftBehind(m)).forEach(m -> rows.add(of(m)));
		for (var r : reports) rows.addAll(leftBehind(r));
		for (var r : reports) r.sentences().forEach(s -> rows.add(new AttentionRow(Messages.whatNote, "", 0, "", "", "", s)));
		return rows;
	}

	/** How many rejected rows, left-out values and dropped things there are in all, listed or not. */
	static int all(List<Tried> tried) {
		return tried.stream().map(Tried::report).filter(Objects::nonNull).mapToInt(r -> r.rejectedRows() + r.valuesLeftOut() + r.totals().dropped()).sum();
	}

	/** How many of those are listed. */
	static int listed(List<Tried> tried) {
		return tried.stream().map(Tried::report).filter(Objects::nonNull).mapToInt(AttentionRow::listed).sum();
	}

	private static int listed(ImportReport r) {
		return (int) (r.remarks().stream().filter(m -> m.verdict() != Remark.Verdict.NOTE).count() + r.changes().stream().filter(c -> c.kind() == ChangeKind.DROPPED).count());
	}

	private static AttentionRow dropped(Change c) {
		var fields = c.fields().stream().map(f -> f.field() + " " + (f.before() == null ? "\u2013" : f.before()) + (f.after() == null ? "" : " \u2192 " + f.after())).collect(Collectors.joining(", "));
		return at(Messages.whatDropped, c.place(), Kinds.name(c.type()), "", c.thing(), NLS.bind(Messages.reasonDropped, fields));
	}

	/** It concerns what Trellis has no place for, whatever it says. */
	private static boolean isLeftBehind(Remark m) {
		return m.verdict() == Remark.Verdict.NOTE && (m.why().code().equals("not-kept") || m.why().code().equals("not-read"));
	}

	/** A line for each file that holds more than Trellis keeps: nobody can do anything about it, but may have counted on it. */
	private static List<AttentionRow> leftBehind(ImportReport report) {
		var byFile = report.remarks().stream().filter(AttentionRow::isLeftBehind).collect(Collectors.groupingBy(m -> m.place().file(), LinkedHashMap::new, Collectors.toList()));
		return byFile.entrySet().stream().map(e -> new AttentionRow(Messages.whatNote, e.getKey(), 0, "", "", "", leftBehind(e.getValue()))).toList();
	}

	private static String leftBehind(List<Remark> remarks) {
		var whole = remarks.stream().filter(m -> m.field() == null).map(m -> m.times() > 1 ? m.thing() + " (" + Kinds.number(m.times()) + ")" : m.thing()).distinct().toList();
		var parts = remarks.stream().filter(m -> m.field() != null).map(Remark::thing).distinct().toList();
		var sentences = new ArrayList<String>();
		if (!whole.isEmpty()) sentences.add(NLS.bind(Messages.reasonNotRead, String.join(", ", whole)));
		if (!parts.isEmpty()) sentences.add(NLS.bind(Messages.reasonNotKept, String.join(", ", parts)));
		return String.join(" ", sentences);
	}

	private static AttentionRow of(Remark m) {
		var what = switch (m.verdict()) {
		case ROW_REJECTED -> Messages.whatRejected;
		case VALUE_LEFT_OUT -> Messages.whatLeftOut;
		case NOTE -> Messages.whatNote;
		};
		return at(what, m.place(), m.thing(), m.field(), parts(m.value()), m.times() > 1 ? NLS.bind(Messages.times, m.reason(), Kinds.number(m.times())) : m.reason());
	}

	/** A key of several parts is easier to read apart. */
	private static String parts(String value) {
		return value == null ? null : value.replace("|", " \u00b7 ");
	}

	private static AttentionRow at(String what, Place place, String row, String field, String value, String reason) {
		return new AttentionRow(what, place.file(), place.line(), row, field, value, reason);
	}

	String lineText() {
		return line > 0 ? Integer.toString(line) : "";
	}
}
