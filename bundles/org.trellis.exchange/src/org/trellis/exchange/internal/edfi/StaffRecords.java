package org.trellis.exchange.internal.edfi;

import java.util.Map;
import java.util.function.Consumer;

import org.trellis.exchange.Draft;
import org.trellis.exchange.Field;
import org.trellis.exchange.internal.Reasons;
import org.trellis.model.district.DistrictPackage.Literals;
import org.trellis.model.district.StaffRole;

/** Staff, what they do where, and which sections they teach. */
final class StaffRecords {
	private final EdFiReading reading;

	StaffRecords(EdFiReading reading) {
		this.reading = reading;
	}

	Map<String, Consumer<Element>> readers() {
		return Map.of("Staff", this::staff, "Teacher", this::staff, "StaffEducationOrganizationAssignmentAssociation", this::assignment, "StaffEducationOrgAssignmentAssociation", this::assignment, "StaffSectionAssociation", this::teaching,
				"TeacherSectionAssociation", this::teaching);
	}

	private void staff(Element record) {
		var draft = reading.draft(EdFiListings.STAFF, record, reading.ids.staff(record), "StaffUniqueId");
		draft.text(Literals.STAFF__GIVEN_NAME, record.field("Name/FirstName")).text(Literals.STAFF__FAMILY_NAME, record.field("Name/LastSurname"));
		draft.text(Literals.STAFF__EMAIL, Addresses.mail(record)).text(Literals.STAFF__PHONE, Addresses.personalNumber(record)).value(Literals.STAFF__ACTIVE, true).propose();
	}

	private void assignment(Element record) {
		var staff = reading.ids.staff(record.child("StaffReference"));
		var organization = record.child("EducationOrganizationReference") != null ? record.child("EducationOrganizationReference") : record.child("SchoolReference");
		var place = reading.ids.school(organization);
		var role = record.field("StaffClassification");
		var begins = record.field("BeginDate");
		var draft = reading.part(EdFiListings.STAFF_ASSIGNMENT, record, staff, "StaffReference", Identification.join(staff, place, role.value(), Identification.day(begins)), "EducationOrganizationReference, StaffClassification, BeginDate");
		if (role.isMissing() || EdFiCodes.STAFF_ROLE.find(role.value()).isEmpty()) other(draft, role);
		else draft.code(Literals.STAFF_ASSIGNMENT__ROLE, role, EdFiCodes.STAFF_ROLE);
		draft.text(Literals.STAFF_ASSIGNMENT__TITLE, record.field("PositionTitle")).date(Literals.STAFF_ASSIGNMENT__BEGINS, begins);
		var ends = record.field("EndDate");
		// the model's end is the first day without the assignment, Ed-Fi's the last day with it
		draft.date(ends).ifPresentOrElse(d -> draft.value(Literals.STAFF_ASSIGNMENT__ENDS, d.plusDays(1)), () -> draft.date(Literals.STAFF_ASSIGNMENT__ENDS, ends));
		atSchool(draft, place, new Field("EducationOrganizationReference", place, record.place()));
	}

	private static void other(Draft draft, Field role) {
		draft.value(Literals.STAFF_ASSIGNMENT__ROLE, StaffRole.OTHER).left(role, Reasons.roleAsOther());
	}

	/** Who is assigned to the district as a whole is assigned to no school. */
	private void atSchool(Draft draft, String place, Field field) {
		reading.atEnd.add(() -> {
			if (place != null && !reading.districts.contains(place)) draft.refer(Literals.STAFF_ASSIGNMENT__SCHOOL, place, field);
			draft.propose();
		});
	}

	private void teaching(Element record) {
		var reference = record.child("StaffReference") != null ? "StaffReference" : "TeacherReference";
		var staff = reading.ids.staff(record.child(reference));
		var section = reading.ids.section(record.child("SectionReference"));
		var position = record.field("ClassroomPosition").value();
		boolean ofRecord = position == null || position.equalsIgnoreCase("Teacher of Record");
		reading.draft(EdFiListings.SECTION_TEACHER, record, section, "SectionReference").rank(ofRecord ? 0 : 1).refer(Literals.SECTION__TEACHER, staff, Identification.field(record, reference, staff)).propose();
	}
}
