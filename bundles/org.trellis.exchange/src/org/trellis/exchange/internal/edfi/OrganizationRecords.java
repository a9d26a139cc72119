package org.trellis.exchange.internal.edfi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EReference;
import org.trellis.exchange.Draft;
import org.trellis.exchange.Field;
import org.trellis.exchange.internal.edfi.EdFiReading.Course;
import org.trellis.model.district.DistrictPackage.Literals;
import org.trellis.model.district.Grade;

/** The district, its schools, rooms, bell schedules, courses and sessions. */
final class OrganizationRecords {
	private final EdFiReading reading;

	OrganizationRecords(EdFiReading reading) {
		this.reading = reading;
	}

	Map<String, Consumer<Element>> readers() {
		return Map.of("LocalEducationAgency", this::district, "School", this::school, "Location", this::room, "ClassPeriod", this::classPeriod, "Course", this::course, "Session", this::session);
	}

	private void district(Element record) {
		var key = record.field("LocalEducationAgencyId", "StateOrganizationId").value();
		var draft = reading.draft(EdFiListings.DISTRICT, record, key, "LocalEducationAgencyId");
		if (key != null) reading.districts.add(key);
		draft.text(Literals.DISTRICT__NAME, record.field("NameOfInstitution")).text(Literals.DISTRICT__SHORT_NAME, record.field("ShortNameOfInstitution"));
		Addresses.fill(draft, Addresses.place(record));
		draft.propose();
	}

	private void school(Element record) {
		var draft = reading.draft(EdFiListings.SCHOOL, record, record.field("SchoolId", "StateOrganizationId").value(), "SchoolId");
		draft.text(Literals.SCHOOL__NAME, record.field("NameOfInstitution")).text(Literals.SCHOOL__SHORT_NAME, record.field("ShortNameOfInstitution"));
		draft.text(Literals.SCHOOL__PHONE, Addresses.mainNumber(record)).text(Literals.SCHOOL__WEBSITE, record.field("WebSite"));
		Addresses.fill(draft, Addresses.place(record));
		grades(draft, record);
		draft.propose();
	}

	private static void grades(Draft draft, Element record) {
		var grades = new ArrayList<Grade>();
		for (var level : record.children("GradeLevel", "GradesOffered")) {
			var field = level.children("GradeLevel").isEmpty() ? level.value() : level.field("GradeLevel");
			if (field.isMissing()) continue;
			EdFiCodes.GRADE.find(field.value()).ifPresentOrElse(m -> grades.add(m.value()), () -> draft.left(field, "Trellis does not know this grade, so it is left out."));
		}
		if (grades.isEmpty()) return;
		draft.value(Literals.SCHOOL__LOWEST_GRADE, Collections.min(grades)).value(Literals.SCHOOL__HIGHEST_GRADE, Collections.max(grades));
	}

	private void room(Element record) {
		var draft = reading.draft(EdFiListings.ROOM, record, reading.ids.room(record), "ClassroomIdentificationCode");
		school(draft, record, Literals.ROOM__SCHOOL);
		draft.text(Literals.ROOM__NAME, record.field("ClassroomIdentificationCode")).whole(Literals.ROOM__CAPACITY, record.field("MaximumNumberOfSeats", "MaximumSeating", "OptimalNumberOfSeats", "OptimalSeating"), 0, 100_000);
		draft.propose();
	}

	private void classPeriod(Element record) {
		var draft = reading.draft(EdFiListings.CLASS_PERIOD, record, reading.ids.classPeriod(record), "ClassPeriodName");
		school(draft, record, Literals.CLASS_PERIOD__SCHOOL);
		draft.text(Literals.CLASS_PERIOD__NAME, record.field("ClassPeriodName"));
		var times = record.children("MeetingTime");
		if (!times.isEmpty()) draft.time(Literals.CLASS_PERIOD__BEGINS, times.getFirst().field("StartTime")).time(Literals.CLASS_PERIOD__ENDS, times.getFirst().field("EndTime"));
		if (times.size() > 1) draft.note(times.get(1).field("StartTime"), "The period meets at several times; the first of them was taken.");
		draft.propose();
	}

	private void school(Draft draft, Element record, EReference feature) {
		var key = reading.ids.school(record.child("SchoolReference"));
		draft.refer(feature, key, Identification.field(record, "SchoolReference", key));
	}

	/** Courses are not kept themselves; sections take their titles and subjects. */
	private void course(Element record) {
		var organization = reading.ids.school(record.child("EducationOrganizationReference"));
		var course = new Course(record.field("CourseTitle"), record.field("AcademicSubject", "SubjectArea"));
		reading.courses.put(record.field("CourseCode").value() + "|" + organization, course);
	}

	private void session(Element record) {
		var year = reading.ids.year(record);
		var yearField = record.field("SchoolYear");
		var key = reading.ids.session(record);
		var draft = reading.part(EdFiListings.TERM, record, year, "SchoolYear", key, "SessionName");
		var begins = record.field("BeginDate");
		var ends = record.field("EndDate");
		draft.text(Literals.TERM__NAME, name(record)).date(Literals.TERM__BEGINS, begins).date(Literals.TERM__ENDS, ends);
		var school = record.child("SchoolReference") != null ? record.child("SchoolReference") : record.child("EducationOrganizationReference");
		draft.refer(Literals.TERM__SCHOOL, reading.ids.school(school), new Field("SchoolReference", reading.ids.school(school), record.place()));
		var first = draft.date(begins);
		var last = draft.date(ends);
		if (draft.propose() && first.isPresent() && last.isPresent()) reading.years.session(year, first.get(), last.get(), yearField.place());
	}

	private static Field name(Element record) {
		return record.field("SessionName", "Term");
	}
}
