package org.trellis.review.ui.internal.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.review.DecisionKind;
import org.trellis.model.review.MeetingStatus;
import org.trellis.review.meetings.MeetingDesk.AgendaItem;
import org.trellis.review.meetings.MeetingDesk.Decided;
import org.trellis.review.meetings.MeetingDesk.InSight;
import org.trellis.review.meetings.MeetingDesk.MeetingLine;
import org.trellis.review.meetings.MeetingDesk.RecapLine;
import org.trellis.review.ui.internal.Labels;
import org.trellis.review.ui.internal.restricted.RestrictedNotes;
import org.trellis.store.Restricted;

/** What people read of meetings, in the language of the program. */
final class MeetingTexts {
	private static final String BULLET = "\u2022 ";
	private static final String BETWEEN = " \u00b7 ";

	private final Labels labels;

	MeetingTexts(Labels labels) {
		this.labels = labels;
	}

	static String of(DecisionKind kind) {
		return switch (kind) {
		case ACTION -> Messages.kindAction;
		case SERVICE -> Messages.kindService;
		case REFERRAL -> Messages.kindReferral;
		case NO_CHANGE -> Messages.kindNoChange;
		};
	}

	static String day(LocalDate day) {
		return day == null ? "" : day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
	}

	static String time(LocalTime time) {
		return time == null ? "" : time.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
	}

	static String time(Instant at) {
		return at == null ? "" : time(at.atZone(ZoneId.systemDefault()).toLocalTime());
	}

	static String day(Instant at) {
		return at == null ? "" : day(at.atZone(ZoneId.systemDefault()).toLocalDate());
	}

	/** In words: planned, running since, held, cancelled. */
	static String state(MeetingLine line) {
		if (line.status() == MeetingStatus.CANCELLED) return Messages.stateCancelled;
		if (line.ended() != null) return Messages.stateHeld;
		return line.begun() == null ? Messages.statePlanned : NLS.bind(Messages.stateRuns, time(line.begun()));
	}

	static String title(MeetingLine line, String school) {
		var when = line.at() == null ? day(line.on()) : day(line.on()) + ", " + time(line.at());
		return String.join(BETWEEN, line.title(), when, school);
	}

	/** Where a student on the agenda stands. */
	static String turn(AgendaItem item) {
		if (item.begun() == null) return "";
		return item.ended() == null ? NLS.bind(Messages.turnNow, time(item.begun())) : NLS.bind(Messages.turnOver, time(item.begun()));
	}

	/** A decision in a line: kind, what, service, who, by when. */
	static String line(Decided d, Map<UUID, String> names) {
		return line(d.kind(), d.text(), d.service() == null ? null : names.get(d.service()), d.responsible() == null ? null : names.get(d.responsible()), d.due());
	}

	private static String line(DecisionKind kind, String text, String service, String who, LocalDate due) {
		var parts = new ArrayList<String>();
		parts.add(of(kind) + ": " + (service == null || service.equals(text) ? text : text + " (" + service + ")"));
		parts.add(who == null && kind != DecisionKind.NO_CHANGE ? Messages.nobodyYet : who);
		if (due != null) parts.add(NLS.bind(Messages.byDay, day(due)));
		return String.join(BETWEEN, parts.stream().filter(Objects::nonNull).toList());
	}

	/** What was decided now, numbered as the keys for changing and removing count. */
	static List<String> decided(List<Decided> decisions, Map<UUID, String> names) {
		var lines = new ArrayList<String>();
		for (int i = 0; i < decisions.size(); i++) lines.add(i + 1 + ". " + line(decisions.get(i), names));
		return lines;
	}

	/** What is known of the student, section by section. */
	String inSight(InSight sight) {
		var lines = new ArrayList<String>();
		lines.add(sight.tier() == null ? Messages.noTier : NLS.bind(Messages.tierOf, labels.of(sight.tier().tier()), sight.tier().cycle()));
		section(lines, Messages.sectionFindings, sight.findings().stream().map(f -> {
			var text = labels.sign(f.kind()) + " " + NLS.bind(Messages.finding, new Object[] { labels.domain(f.domain()), labels.of(f.kind()), labels.of(f.intensity()), labels.of(f.informant()) + BETWEEN + f.cycle() });
			return f.noted() ? text + " \u2014 " + RestrictedNotes.shown(Restricted.REDACTED) : text;
		}).toList(), Messages.noFindings);
		section(lines, Messages.sectionBefore, sight.decided().stream().map(MeetingTexts::before).toList(), Messages.nothingBefore);
		section(lines, Messages.sectionTasks, sight.tasks().stream().map(t -> {
			var text = line(DecisionKind.ACTION, t.text(), null, t.responsible(), t.due()).replaceFirst("^[^:]*: ", "");
			return t.overdue() ? text + BETWEEN + Messages.overdue : text;
		}).toList(), Messages.noTasks);
		return String.join("\n", lines);
	}

	private static String before(RecapLine line) {
		return day(line.discussedAt()) + ": " + line(line.kind(), line.text(), line.service(), line.responsible(), line.due());
	}

	private static void section(List<String> lines, String title, List<String> entries, String none) {
		lines.add("");
		lines.add(title);
		if (entries.isEmpty()) lines.add(none);
		entries.forEach(e -> lines.add(BULLET + e));
	}
}
