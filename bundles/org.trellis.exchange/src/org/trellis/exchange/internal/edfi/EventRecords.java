package org.trellis.exchange.internal.edfi;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.trellis.exchange.Draft;
import org.trellis.exchange.Field;
import org.trellis.exchange.Listing;
import org.trellis.model.district.DistrictPackage.Literals;

/** Attendance and discipline. */
final class EventRecords {
	private final EdFiReading reading;

	EventRecords(EdFiReading reading) {
		this.reading = reading;
	}

	Map<String, Consumer<Element>> readers() {
		return Map.of("StudentSchoolAttendanceEvent", this::attendance, "AttendanceEvent", this::attendance, "DisciplineIncident", this::incident, "StudentDisciplineIncidentBehaviorAssociation", r -> participant(r, EdFiListings.INCIDENT_PARTICIPANT),
				"StudentDisciplineIncidentAssociation", r -> participant(r, EdFiListings.INCIDENT_PARTICIPANT), "StudentDisciplineIncidentNonOffenderAssociation", r -> participant(r, EdFiListings.INCIDENT_BYSTANDER),
				"DisciplineAction", this::action);
	}

	private void attendance(Element record) {
		var event = record.child("AttendanceEvent") != null ? record.child("AttendanceEvent") : record;
		var student = reading.ids.student(record.child("StudentReference"));
		var school = reading.ids.school(record.child("SchoolReference"));
		var session = reading.ids.session(record.child("SessionReference"));
		var date = event.field("EventDate");
		var category = event.field("AttendanceEventCategory");
		var draft = reading.draft(EdFiListings.ATTENDANCE, record, Identification.join(student, school, Identification.day(date), category.value(), session == null ? "" : session), "StudentReference, SchoolReference, EventDate, AttendanceEventCategory");
		draft.refer(Literals.ATTENDANCE_EVENT__STUDENT, student, Identification.field(record, "StudentReference", student));
		draft.refer(Literals.ATTENDANCE_EVENT__SCHOOL, school, Identification.field(record, "SchoolReference", school));
		draft.date(Literals.ATTENDANCE_EVENT__DATE, date).code(Literals.ATTENDANCE_EVENT__KIND, category, EdFiCodes.ATTENDANCE);
		draft.decimal(Literals.ATTENDANCE_EVENT__DAYS, event.field("EventDuration"), BigDecimal.ZERO, BigDecimal.ONE).shortened(Literals.ATTENDANCE_EVENT__REASON, event.field("AttendanceEventReason")).propose();
	}

	private void incident(Element record) {
		var school = reading.ids.school(record.child("SchoolReference"));
		var draft = reading.draft(EdFiListings.INCIDENT, record, reading.ids.incident(record), "SchoolReference, IncidentIdentifier");
		draft.refer(Literals.DISCIPLINE_INCIDENT__SCHOOL, school, Identification.field(record, "SchoolReference", school));
		draft.text(Literals.DISCIPLINE_INCIDENT__IDENTIFIER, record.field("IncidentIdentifier")).date(Literals.DISCIPLINE_INCIDENT__DATE, record.field("IncidentDate")).text(Literals.DISCIPLINE_INCIDENT__PLACE, record.field("IncidentLocation"));
		behavior(draft, record);
		draft.propose();
	}

	private static void behavior(Draft draft, Element record) {
		var behaviors = new LinkedHashSet<String>();
		var details = new LinkedHashSet<String>();
		for (var behavior : record.children("Behavior")) {
			var kind = behavior.children("Behavior").isEmpty() ? behavior.value() : behavior.field("Behavior");
			if (!kind.isMissing()) behaviors.add(kind.value());
			var detail = behavior.field("BehaviorDetailedDescription");
			if (!detail.isMissing()) details.add(detail.value());
		}
		var description = record.field("IncidentDescription");
		if (!description.isMissing()) details.add(description.value());
		draft.shortened(Literals.DISCIPLINE_INCIDENT__BEHAVIOR, joined("Behavior", behaviors, record)).shortened(Literals.DISCIPLINE_INCIDENT__DESCRIPTION, joined("BehaviorDetailedDescription", details, record));
	}

	private static Field joined(String name, LinkedHashSet<String> values, Element record) {
		return new Field(name, values.isEmpty() ? null : String.join("; ", values), record.place());
	}

	private void participant(Element record, Listing listing) {
		var student = reading.ids.student(record.child("StudentReference"));
		var incident = reading.ids.incident(record.child("DisciplineIncidentReference"));
		var role = record.field("DisciplineIncidentParticipationCode", "StudentParticipationCode");
		var behavior = record.field("Behavior").value();
		var draft = reading.part(listing, record, incident, "DisciplineIncidentReference", Identification.join(incident, student, behavior == null ? "" : behavior), "StudentReference");
		draft.refer(Literals.INCIDENT_PARTICIPANT__STUDENT, student, Identification.field(record, "StudentReference", student)).code(Literals.INCIDENT_PARTICIPANT__ROLE, role, EdFiCodes.INCIDENT_ROLE).propose();
	}

	/** Before 3.0 one action may be about several students. */
	private void action(Element record) {
		var students = record.children("StudentReference");
		if (students.isEmpty()) action(record, null);
		students.forEach(s -> action(record, s));
	}

	private void action(Element record, Element reference) {
		var student = reading.ids.student(reference);
		var date = record.field("DisciplineDate");
		var identifier = record.field("DisciplineActionIdentifier");
		var draft = reading.draft(EdFiListings.DISCIPLINE_ACTION, record, Identification.join(student, identifier.value(), Identification.day(date)), "StudentReference, DisciplineActionIdentifier, DisciplineDate");
		draft.refer(Literals.DISCIPLINE_ACTION__STUDENT, student, Identification.field(record, "StudentReference", student));
		var school = reading.ids.school(record.child("ResponsibilitySchoolReference", "SchoolReference"));
		draft.refer(Literals.DISCIPLINE_ACTION__SCHOOL, school, Identification.field(record, "ResponsibilitySchoolReference", school));
		draft.text(Literals.DISCIPLINE_ACTION__IDENTIFIER, identifier).date(Literals.DISCIPLINE_ACTION__DATE, date).shortened(Literals.DISCIPLINE_ACTION__ACTION, measures(record));
		draft.decimal(Literals.DISCIPLINE_ACTION__DAYS, record.field("ActualDisciplineActionLength", "DisciplineActionLength"), BigDecimal.ZERO, new BigDecimal(1000));
		var incidents = record.children("StudentDisciplineIncidentBehaviorAssociationReference", "StudentDisciplineIncidentAssociationReference", "DisciplineIncidentReference").stream().map(reading.ids::incidentOf).filter(Objects::nonNull).toList();
		draft.refer(Literals.DISCIPLINE_ACTION__INCIDENTS, incidents, new Field("DisciplineIncidentReference", String.join(", ", incidents), record.place())).propose();
	}

	private static Field measures(Element record) {
		var measures = new LinkedHashSet<String>();
		for (var discipline : record.children("Discipline", "Disciplines")) {
			var measure = discipline.children("Discipline").isEmpty() ? discipline.value() : discipline.field("Discipline");
			if (!measure.isMissing()) measures.add(measure.value());
		}
		return joined("Discipline", measures, record);
	}
}
