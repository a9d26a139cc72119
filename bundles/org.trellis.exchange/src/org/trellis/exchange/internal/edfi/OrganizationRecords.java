package org.trellis.exchange.internal.edfi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EReference;
import org.trellis.exchange.Draft;
import org.trellis.exchange.internal.Reasons;
import org.trellis.exchange.internal.edfi.EdFiReading.Course;
import org.trellis.model.district.DistrictPackage.Literals;
import org.trellis.model.district.Grade;

/** The district, its schools, rooms and courses. */
final class OrganizationRecords {
	private final EdFiReading reading;

	OrganizationRecords(EdFiReading reading) {
		this.reading = reading;
	}

	Map<String, Consumer<Element>> readers() {
		return Map.of("LocalEducationAgency", this::district, "School", this::school, "Location", this::room, "Course", this::course);
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
			EdFiCodes.GRADE.find(field.value()).ifPresentOrElse(m -> grades.add(m.value()), () -> draft.left(field, Reasons.gradeLeft()));
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
}
