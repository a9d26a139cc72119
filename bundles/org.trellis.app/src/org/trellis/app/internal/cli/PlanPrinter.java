package org.trellis.app.internal.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.Proposal;
import org.trellis.scheduling.Seat;
import org.trellis.scheduling.Timetable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Prints a proposal of sessions, for people or for programs. */
final class PlanPrinter {
	private final Timetable timetable;
	private final Proposal proposal;

	PlanPrinter(Timetable timetable, Proposal proposal) {
		this.timetable = timetable;
		this.proposal = proposal;
	}

	void text(PrintWriter out) {
		for (var failure : proposal.failures()) out.println(failure.sentence());
		out.println(count(proposal.sessions().size(), "session") + " with " + count(proposal.sessions().stream().mapToInt(PlacedSession::taken).sum(), "seat") + " taken");
		var widest = proposal.sessions().stream().mapToInt(s -> room(s).length()).max().orElse(1);
		var longest = proposal.sessions().stream().mapToInt(s -> visit(s).length()).max().orElse(1);
		var line = "  %-9s  %s-%s  %-" + widest + "s  %-" + longest + "s  %s%s%n";
		for (var s : proposal.sessions()) out.printf(line, day(s), s.begins(), s.ends(), room(s), visit(s), count(s.taken(), "student"), s.published() ? ", published" : "");
		if (!proposal.unplaced().isEmpty()) out.println(count(proposal.unplaced().size(), "student") + " without a seat");
		for (var u : proposal.unplaced()) out.printf("  %s, \"%s\": %s%n", u.studentName(), u.serviceName(), u.reason());
		if (!proposal.belowThreshold().isEmpty()) out.println(count(proposal.belowThreshold().size(), "visit") + " below the threshold");
		for (var b : proposal.belowThreshold()) {
			out.printf("  %s%s%n", b.sentence(), b.kept() ? " Its sessions are published and stay." : "");
			for (var c : b.candidates()) out.printf("    could fill it: %s, lacks: %s%n", c.studentName(), c.lacks());
		}
	}

	private static String count(int n, String noun) {
		return n + " " + noun + (n == 1 ? "" : "s");
	}

	private String visit(PlacedSession s) {
		return timetable.visit(s.visit()).title();
	}

	private static String day(PlacedSession s) {
		var name = s.weekday().name();
		return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
	}

	private String room(PlacedSession s) {
		return timetable.room(s.room()).map(Timetable.Room::name).orElse("no room");
	}

	/** Times as ISO 8601; ids as in the database, but those of new sessions only within this output. */
	void json(PrintWriter out) {
		var text = new StringWriter();
		try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
			json.writeStartObject();
			json.writeArrayPropertyStart("sessions");
			for (var s : proposal.sessions()) session(s, json);
			json.writeEndArray();
			json.writeArrayPropertyStart("unplaced");
			for (var u : proposal.unplaced()) unplaced(u, json);
			json.writeEndArray();
			json.writeArrayPropertyStart("belowThreshold");
			for (var b : proposal.belowThreshold()) below(b, json);
			json.writeEndArray();
			json.writeArrayPropertyStart("failedRules");
			for (var failure : proposal.failures()) json.writeString(failure.sentence());
			json.writeEndArray();
			json.writeEndObject();
		}
		out.println(text);
	}

	private void session(PlacedSession s, JsonGenerator json) {
		json.writeStartObject();
		json.writeStringProperty("id", s.id().toString());
		json.writeStringProperty("visit", timetable.visit(s.visit()).title());
		json.writeStringProperty("visitId", s.visit().toString());
		json.writeStringProperty("weekday", s.weekday().name());
		json.writeStringProperty("begins", s.begins().toString());
		json.writeStringProperty("ends", s.ends().toString());
		json.writeStringProperty("room", room(s));
		json.writeBooleanProperty("published", s.published());
		json.writeArrayPropertyStart("students");
		for (var seat : s.seats()) if (seat.taken()) seat(seat, json);
		json.writeEndArray();
		json.writeEndObject();
	}

	private void seat(Seat seat, JsonGenerator json) {
		json.writeStartObject();
		json.writeStringProperty("id", seat.student().toString());
		json.writeStringProperty("name", timetable.student(seat.student()).name());
		json.writeBooleanProperty("ready", seat.ready());
		if (seat.missing() != null) json.writeStringProperty("missing", seat.missing());
		json.writeEndObject();
	}

	private static void unplaced(Proposal.Unplaced u, JsonGenerator json) {
		json.writeStartObject();
		json.writeStringProperty("id", u.request().student().toString());
		json.writeStringProperty("name", u.studentName());
		json.writeStringProperty("service", u.serviceName());
		json.writeStringProperty("reason", u.reason());
		json.writeEndObject();
	}

	private static void below(Proposal.NotReached b, JsonGenerator json) {
		json.writeStartObject();
		json.writeStringProperty("visitId", b.visit().toString());
		json.writeStringProperty("visit", b.title());
		json.writeNumberProperty("ready", b.ready());
		json.writeNumberProperty("threshold", b.threshold());
		json.writeBooleanProperty("kept", b.kept());
		json.writeArrayPropertyStart("candidates");
		for (var c : b.candidates()) {
			json.writeStartObject();
			json.writeStringProperty("id", c.student().toString());
			json.writeStringProperty("name", c.studentName());
			json.writeStringProperty("lacks", c.lacks());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}
}
