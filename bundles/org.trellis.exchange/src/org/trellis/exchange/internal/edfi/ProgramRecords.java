package org.trellis.exchange.internal.edfi;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.function.Consumer;

import org.trellis.exchange.Draft;
import org.trellis.exchange.Field;
import org.trellis.exchange.internal.Reasons;
import org.trellis.exchange.internal.edfi.EdFiListings.Program;
import org.trellis.model.district.DistrictPackage.Literals;
import org.trellis.model.district.FlagKind;

/** Associations of students with programs, which become flags with the time they hold. What a disability or a service is, stays in the source. */
final class ProgramRecords {
	private final EdFiReading reading;

	ProgramRecords(EdFiReading reading) {
		this.reading = reading;
	}

	Map<String, Consumer<Element>> readers() {
		var readers = new HashMap<String, Consumer<Element>>();
		EdFiListings.PROGRAMS.forEach((name, program) -> readers.put(name, r -> association(r, program)));
		return readers;
	}

	private void association(Element record, Program program) {
		var student = reading.ids.student(record.child("StudentReference"));
		var reference = record.child("ProgramReference") != null ? record.child("ProgramReference") : record;
		var name = named(reference, "ProgramName");
		var type = named(reference, "ProgramType");
		var organization = reading.ids.school(record.child("EducationOrganizationReference"));
		var begins = record.field("BeginDate");
		var key = Identification.join(student, organization == null ? "" : organization, name.isMissing() ? "" : name.value(), type.isMissing() ? "" : type.value(), begins.isMissing() ? "" : Identification.day(begins));
		var draft = reading.part(program.listing(), record, student, "StudentReference", key, "StudentReference");
		kind(draft, program, type, name);
		detail(draft, record, name);
		draft.date(Literals.STUDENT_FLAG__BEGINS, begins).date(Literals.STUDENT_FLAG__ENDS, record.field("EndDate")).propose();
	}

	private static Field named(Element reference, String name) {
		var element = reference.descendant(name);
		return element == null ? new Field(name, null, reference.place()) : element.value(name);
	}

	private static void kind(Draft draft, Program program, Field type, Field name) {
		if (program.kind() != null) {
			draft.value(Literals.STUDENT_FLAG__KIND, program.kind());
			return;
		}
		for (var field : new Field[] { type, name }) {
			if (field.isMissing() || EdFiCodes.PROGRAM.find(field.value()).isEmpty()) continue;
			draft.code(Literals.STUDENT_FLAG__KIND, field, EdFiCodes.PROGRAM);
			return;
		}
		draft.value(Literals.STUDENT_FLAG__KIND, FlagKind.OTHER).note(type, Reasons.programKeptAsOther());
	}

	/** What a meal program gives is part of who is eligible; of all other programs the name is enough. */
	private static void detail(Draft draft, Element record, Field name) {
		var services = new LinkedHashSet<String>();
		for (var service : record.children("SchoolFoodServiceProgramService")) {
			var code = service.field("SchoolFoodServiceProgramService");
			if (!code.isMissing()) services.add(code.value());
		}
		var text = services.isEmpty() ? name.value() : (name.isMissing() ? "" : name.value() + ": ") + String.join(", ", services);
		draft.shortened(Literals.STUDENT_FLAG__DETAIL, new Field("ProgramName", text, name.place()));
	}
}
