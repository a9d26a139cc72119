package org.trellis.review.ui.internal.meetings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.widgets.Widget;
import org.trellis.review.meetings.MeetingDesk.MeetingLine;
import org.trellis.review.meetings.Meetings;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.ReportLink;
import org.trellis.ui.StoreJobs;

/** The recap of everyone discussed since a meeting began (D5): the report is made at once, and there the time can be changed. */
final class RecapLink {
	private static final String REPORT = "meeting-recap";
	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

	private final ReportLink reports;

	RecapLink(ReportLink reports) {
		this.reports = reports;
	}

	/** @param meeting that was begun last; empty while none was, then the recap is of today */
	void open(Optional<MeetingLine> meeting) {
		reports.open(REPORT, values(meeting));
	}

	/** Of the meeting that was begun last, at whatever school. @param owner what is asked for */
	void openLast(Meetings meetings, OpenedDistrict opened, StoreJobs jobs, Widget owner) {
		var desk = meetings.desk(opened.database(), opened.person());
		jobs.job(Messages.readJob, progress -> desk.begunLast(null)).then(this::open).start(owner);
	}

	static Map<String, String> values(Optional<MeetingLine> meeting) {
		var values = new HashMap<String, String>();
		meeting.ifPresent(m -> values.put("school", m.school().toString()));
		var begun = meeting.map(MeetingLine::begun).map(b -> b.atZone(ZoneId.systemDefault()).toLocalDateTime()).orElse(LocalDate.now().atStartOfDay());
		values.put("from", begun.truncatedTo(ChronoUnit.MINUTES).format(WRITTEN));
		// the day after a meeting nobody wants what came later
		var ended = meeting.map(MeetingLine::ended).map(e -> e.atZone(ZoneId.systemDefault()).toLocalDateTime()).filter(e -> e.toLocalDate().isBefore(LocalDate.now()));
		ended.map(LocalDateTime::toLocalDate).ifPresent(day -> values.put("until", day.plusDays(1).atStartOfDay().format(WRITTEN)));
		return values;
	}
}
