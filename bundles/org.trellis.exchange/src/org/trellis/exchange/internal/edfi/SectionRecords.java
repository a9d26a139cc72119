package org.trellis.exchange.internal.edfi;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.trellis.exchange.Draft;
import org.trellis.exchange.Field;
import org.trellis.exchange.internal.edfi.EdFiReading.Course;
import org.trellis.model.district.DistrictPackage.Literals;
import org.trellis.model.district.SectionKind;

/** The master schedule: what is taught where and when. */
final class SectionRecords {
	private static final int NAME = 120;

	private final EdFiReading reading;

	SectionRecords(EdFiReading reading) {
		this.reading = reading;
	}

	Map<String, Consumer<Element>> readers() {
		return Map.of("CourseOffering", this::offering, "Section", this::section);
	}

	private void offering(Element record) {
		var identity = record.descendant("CourseIdentity") != null ? record.descendant("CourseIdentity") : record;
		var organization = reading.ids.school(identity.descendant("EducationOrganizationReference"));
		var course = reading.courses.get(identity.field("CourseCode").value() + "|" + organization);
		var local = record.field("LocalCourseTitle");
		var key = reading.ids.courseOffering(record);
		if (key != null && (course != null || !local.isMissing())) reading.offerings.put(key, new Course(local.isMissing() ? course.title() : local, course == null ? new Field("AcademicSubject", null, record.place()) : course.subject()));
	}

	private void section(Element record) {
		var key = reading.ids.section(record);
		var offering = record.child("CourseOfferingReference");
		var course = offering == null ? null : reading.offerings.get(reading.ids.courseOffering(offering));
		var draft = reading.draft(EdFiListings.SECTION, record, key, "SectionIdentifier, CourseOfferingReference");
		if (draft.isRejected()) {
			draft.propose();
			return;
		}
		var parts = key.split("\\|");
		var school = parts[0];
		draft.refer(Literals.SECTION__SCHOOL, school, new Field("SchoolReference", school, record.place())).initially(Literals.SECTION__KIND, SectionKind.COURSE);
		when(draft, record);
		draft.text(Literals.SECTION__COURSE_CODE, offering == null ? record.field("LocalCourseCode") : new Field("LocalCourseCode", parts[parts.length - 2], offering.place()));
		name(draft, record, course, parts);
		if (course != null) draft.text(Literals.SECTION__SUBJECT, course.subject());
		where(draft, record);
		draft.propose();
	}

	private void when(Draft draft, Element record) {
		var session = record.descendant("SessionReference");
		if (session == null) return;
		var year = reading.ids.year(session.ref() == null ? session : record);
		var term = reading.ids.session(session);
		draft.refer(Literals.SECTION__TERM, term, new Field("SessionReference", term, session.place()));
		if (year == null) return;
		draft.refer(Literals.SECTION__SCHOOL_YEAR, year, new Field("SchoolYear", year, session.place()));
		reading.years.named(year, session.place());
	}

	/** A name that nobody gave is only a stopgap: a later import without the courses must not put it over a real one. */
	private static void name(Draft draft, Element record, Course course, String[] key) {
		var own = record.field("SectionName");
		var title = course == null ? null : course.title();
		if (!own.isMissing()) draft.shortened(Literals.SECTION__NAME, own);
		else if (title != null && !title.isMissing()) draft.shortened(Literals.SECTION__NAME, title);
		else draft.initially(Literals.SECTION__NAME, key[key.length - 2].substring(0, Math.min(NAME, key[key.length - 2].length())));
	}

	private void where(Draft draft, Element record) {
		var room = reading.ids.room(record.child("LocationReference"));
		draft.refer(Literals.SECTION__ROOM, room, Identification.field(record, "LocationReference", room));
		var references = record.children("ClassPeriodReference");
		var periods = new ArrayList<>(references.stream().map(reading.ids::classPeriod).filter(Objects::nonNull).toList());
		if (!periods.isEmpty()) draft.refer(Literals.SECTION__PERIODS, periods, new Field("ClassPeriodReference", String.join(", ", periods), references.getFirst().place()));
	}
}
