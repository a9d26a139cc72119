package org.trellis.exchange.internal.edfi;

import java.util.Map;
import java.util.function.Consumer;

import org.trellis.exchange.internal.Reasons;
import org.trellis.model.district.DistrictPackage.Literals;

/** Contacts of students, which before 5.0 were called parents. */
final class ContactRecords {
	private final EdFiReading reading;

	ContactRecords(EdFiReading reading) {
		this.reading = reading;
	}

	Map<String, Consumer<Element>> readers() {
		return Map.of("Contact", this::contact, "Parent", this::contact, "StudentContactAssociation", this::association, "StudentParentAssociation", this::association);
	}

	private void contact(Element record) {
		var key = reading.ids.contact(record);
		var draft = reading.draft(EdFiListings.CONTACT, record, key, "ContactUniqueId");
		draft.text(Literals.GUARDIAN__GIVEN_NAME, record.field("Name/FirstName")).text(Literals.GUARDIAN__FAMILY_NAME, record.field("Name/LastSurname"));
		draft.text(Literals.GUARDIAN__EMAIL, Addresses.mail(record)).text(Literals.GUARDIAN__PHONE, Addresses.personalNumber(record));
		reading.language(draft, Literals.GUARDIAN__LANGUAGE, record);
		var address = Addresses.home(record);
		if (address == null) record.children("Address").forEach(a -> draft.note(a.field("AddressType"), Reasons.addressNotHome()));
		if (draft.propose()) reading.families.contact(key, record.field("Name/LastSurname").value(), address, record.place());
	}

	private void association(Element record) {
		var student = reading.ids.student(record.child("StudentReference"));
		var contactReference = record.child("ContactReference") != null ? "ContactReference" : "ParentReference";
		var contact = reading.ids.contact(record.child(contactReference));
		var draft = reading.part(EdFiListings.STUDENT_CONTACT, record, student, "StudentReference", Identification.join(student, contact), contactReference);
		draft.refer(Literals.STUDENT_CONTACT__GUARDIAN, contact, Identification.field(record, contactReference, contact));
		draft.code(Literals.STUDENT_CONTACT__RELATION, record.field("Relation"), EdFiCodes.RELATION).flag(Literals.STUDENT_CONTACT__PRIMARY_CONTACT, record.field("PrimaryContactStatus"));
		draft.flag(Literals.STUDENT_CONTACT__LIVES_WITH, record.field("LivesWith")).flag(Literals.STUDENT_CONTACT__EMERGENCY_CONTACT, record.field("EmergencyContactStatus"));
		draft.whole(Literals.STUDENT_CONTACT__ORDER, record.field("ContactPriority"), 1, 99);
		if (draft.propose() && contact != null) reading.families.tie(student, contact, isTrue(record, "LivesWith"), isTrue(record, "PrimaryContactStatus"), record.place());
	}

	private static boolean isTrue(Element record, String name) {
		var value = record.field(name).value();
		return value != null && (value.equalsIgnoreCase("true") || value.equals("1"));
	}
}
