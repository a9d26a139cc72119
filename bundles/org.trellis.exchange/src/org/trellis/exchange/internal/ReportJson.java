package org.trellis.exchange.internal;

import java.io.StringWriter;
import java.util.function.Consumer;

import org.trellis.exchange.ImportReport;
import org.trellis.exchange.ImportReport.Advice;
import org.trellis.exchange.ImportReport.Change;
import org.trellis.exchange.ImportReport.Counts;
import org.trellis.exchange.Place;
import org.trellis.exchange.Remark;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A report as JSON. */
public final class ReportJson {
	private final JsonGenerator out;

	private ReportJson(JsonGenerator out) {
		this.out = out;
	}

	public static String of(ImportReport report) {
		var text = new StringWriter();
		try (var out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
			new ReportJson(out).write(report);
		}
		return text.toString();
	}

	private void write(ImportReport report) {
		out.writeStartObject();
		out.writeStringProperty("format", report.format());
		out.writeStringProperty("source", report.source());
		out.writeBooleanProperty("dryRun", report.dryRun());
		out.writeStringProperty("outcome", report.outcome().name());
		out.writeStringProperty("run", report.run() == null ? null : report.run().toString());
		array("refused", report.refused(), r -> {
			place(r.place());
			out.writeStringProperty("code", r.why().code());
			out.writeStringProperty("reason", r.sentence());
		});
		out.writeStringProperty("guard", report.guard() == null ? null : report.guard().sentence());
		if (report.guard() != null) out.writeNumberProperty("guardNeedsPercent", report.guard().neededPercent());
		out.writeName("totals");
		out.writeStartObject();
		counts(report.totals());
		out.writeEndObject();
		out.writeNumberProperty("rejectedRows", report.rejectedRows());
		out.writeNumberProperty("valuesLeftOut", report.valuesLeftOut());
		array("files", report.files(), this::file);
		out.writeName("sentences");
		out.writeStartArray();
		report.sentences().forEach(out::writeString);
		out.writeEndArray();
		array("advice", report.advice(), this::advice);
		array("remarks", report.remarks(), this::remark);
		out.writeNumberProperty("remarksNotListed", report.remarksNotListed());
		array("changes", report.changes(), this::change);
		out.writeNumberProperty("changesNotListed", report.changesNotListed());
		out.writeStringProperty("rowsFile", report.rowsFile());
		out.writeEndObject();
	}

	private <T> void array(String name, Iterable<T> elements, Consumer<T> fields) {
		out.writeName(name);
		out.writeStartArray();
		for (var element : elements) {
			out.writeStartObject();
			fields.accept(element);
			out.writeEndObject();
		}
		out.writeEndArray();
	}

	private void file(ImportReport.FileCounts file) {
		out.writeStringProperty("file", file.file());
		array("classes", file.classes().entrySet(), e -> {
			out.writeStringProperty("type", e.getKey());
			counts(e.getValue());
		});
	}

	private void counts(Counts counts) {
		out.writeNumberProperty("added", counts.added());
		out.writeNumberProperty("changed", counts.changed());
		out.writeNumberProperty("dropped", counts.dropped());
		out.writeNumberProperty("rejected", counts.rejected());
		out.writeNumberProperty("unchanged", counts.unchanged());
	}

	private void place(Place place) {
		out.writeStringProperty("file", place.file());
		if (place.line() > 0) out.writeNumberProperty("line", place.line());
	}

	private void remark(Remark remark) {
		out.writeStringProperty("verdict", remark.verdict().name());
		place(remark.place());
		out.writeStringProperty("element", remark.element());
		out.writeStringProperty("type", remark.type());
		out.writeStringProperty("field", remark.field());
		out.writeStringProperty("value", remark.value());
		out.writeStringProperty("code", remark.why().code());
		out.writeStringProperty("reason", remark.reason());
		out.writeNumberProperty("times", remark.times());
	}

	private void advice(Advice advice) {
		out.writeStringProperty("code", advice.what().code());
		out.writeNumberProperty("number", advice.number());
		out.writeNumberProperty("of", advice.of());
		out.writeStringProperty("sentence", advice.what().sentence());
		out.writeStringProperty("next", advice.next());
	}

	/** The same in every language. */
	static String key(String owner, String key) {
		return owner == null ? key : "of " + owner + " " + key;
	}

	private void change(Change change) {
		out.writeStringProperty("kind", change.kind().name());
		out.writeStringProperty("type", change.type());
		out.writeStringProperty("key", key(change.owner(), change.key()));
		place(change.place());
		array("fields", change.fields(), f -> {
			out.writeStringProperty("field", f.field());
			out.writeStringProperty("before", f.before());
			out.writeStringProperty("after", f.after());
		});
	}
}
