package org.trellis.exchange.internal.edfi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EReference;
import org.trellis.exchange.Draft;
import org.trellis.exchange.Field;
import org.trellis.exchange.internal.Readings;
import org.trellis.exchange.internal.Reasons;
import org.trellis.model.district.DistrictPackage.Literals;
import org.trellis.model.district.TermKind;

/** When there is school: sessions and the grading periods in them, class periods and the bell schedules made of them. */
final class ScheduleRecords {
	private final EdFiReading reading;

	ScheduleRecords(EdFiReading reading) {
		this.reading = reading;
	}

	Map<String, Consumer<Element>> readers() {
		return Map.of("Session", this::session, "GradingPeriod", this::gradingPeriod, "ClassPeriod", this::classPeriod, "BellSchedule", this::bellSchedule);
	}

	private void session(Element record) {
		var year = reading.ids.year(record);
		var yearField = record.field("SchoolYear");
		var draft = reading.part(EdFiListings.TERM, record, year, "SchoolYear", reading.ids.session(record), "SessionName");
		var begins = record.field("BeginDate");
		var ends = record.field("EndDate");
		draft.text(Literals.TERM__NAME, record.field("SessionName", "Term")).value(Literals.TERM__KIND, TermKind.TERM).date(Literals.TERM__BEGINS, begins).date(Literals.TERM__ENDS, ends);
		school(draft, record, Literals.TERM__SCHOOL);
		var first = draft.date(begins);
		var last = draft.date(ends);
		if (draft.propose() && first.isPresent() && last.isPresent()) reading.years.session(year, first.get(), last.get(), yearField.place());
	}

	/** Before 3.0 a grading period does not name its school year; then its first day tells. */
	private void gradingPeriod(Element record) {
		var begins = record.field("BeginDate");
		var stated = reading.ids.year(record);
		var year = stated != null ? stated : Readings.date(begins.value()).value().map(SchoolYears::of).orElse(null);
		var name = record.field("GradingPeriodName", "GradingPeriod");
		var school = reading.ids.school(record.child("SchoolReference", "EducationOrganizationReference"));
		var key = Identification.join(school == null ? "" : school, year, name.value(), Identification.day(begins));
		var draft = reading.part(EdFiListings.GRADING_PERIOD, record, year, "SchoolYear", key, "GradingPeriodName, BeginDate");
		draft.text(Literals.TERM__NAME, name).value(Literals.TERM__KIND, TermKind.GRADING_PERIOD).date(Literals.TERM__BEGINS, begins).date(Literals.TERM__ENDS, record.field("EndDate"));
		school(draft, record, Literals.TERM__SCHOOL);
		if (draft.propose()) reading.years.named(year, record.place());
	}

	private void classPeriod(Element record) {
		var draft = reading.draft(EdFiListings.CLASS_PERIOD, record, reading.ids.classPeriod(record), "ClassPeriodName");
		school(draft, record, Literals.CLASS_PERIOD__SCHOOL);
		draft.text(Literals.CLASS_PERIOD__NAME, record.field("ClassPeriodName"));
		var times = record.children("MeetingTime");
		if (!times.isEmpty()) draft.time(Literals.CLASS_PERIOD__BEGINS, times.getFirst().field("StartTime")).time(Literals.CLASS_PERIOD__ENDS, times.getFirst().field("EndTime"));
		if (times.size() > 1) draft.note(times.get(1).field("StartTime"), Reasons.severalTimes());
		draft.propose();
	}

	private void bellSchedule(Element record) {
		var draft = reading.draft(EdFiListings.BELL_SCHEDULE, record, reading.ids.bellSchedule(record), "BellScheduleName");
		school(draft, record, Literals.BELL_SCHEDULE__SCHOOL);
		draft.text(Literals.BELL_SCHEDULE__NAME, record.field("BellScheduleName")).time(Literals.BELL_SCHEDULE__BEGINS, record.field("StartTime")).time(Literals.BELL_SCHEDULE__ENDS, record.field("EndTime"));
		var references = record.children("ClassPeriodReference");
		var periods = references.stream().map(reading.ids::classPeriod).filter(Objects::nonNull).toList();
		if (!periods.isEmpty()) draft.refer(Literals.BELL_SCHEDULE__PERIODS, periods, new Field("ClassPeriodReference", String.join(", ", periods), references.getFirst().place()));
		dates(draft, record);
		draft.propose();
	}

	private static void dates(Draft draft, Element record) {
		var dates = new ArrayList<LocalDate>();
		for (var date : record.children("Date")) {
			var field = date.value("Date");
			draft.date(field).ifPresentOrElse(dates::add, () -> draft.left(field, Reasons.noDateLeft()));
		}
		if (!dates.isEmpty()) draft.value(Literals.BELL_SCHEDULE__DATES, dates.stream().distinct().sorted().toList());
	}

	private void school(Draft draft, Element record, EReference feature) {
		var reference = record.child("SchoolReference", "EducationOrganizationReference");
		var key = reading.ids.school(reference);
		draft.refer(feature, key, new Field("SchoolReference", key, reference == null ? record.place() : reference.place()));
	}
}
