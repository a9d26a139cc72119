package org.trellis.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.exchange.ImportReport.Counts;
import org.trellis.exchange.ImportReport.Outcome;
import org.trellis.exchange.Reason;
import org.trellis.exchange.UndoReport.Left;
import org.trellis.model.district.AttendanceEvent;
import org.trellis.model.district.Student;
import org.trellis.testing.Engine;

/** What a module has written goes on referring to what imports brought, also while the module is not installed. */
class UninstalledModuleTest {
	private static Reason stays(String user) {
		return UndoReasons.undoUsed(user + " of the module Permits (not installed)");
	}

	@TempDir
	Path temporary;

	private World world(Engine engine, PermitsModule module) {
		return new World(engine, temporary, module.contribution()).with("Organization.xml", EdFi.interchange("EducationOrganization", EdFi.school("7", "North")))
				.with("Student.xml", EdFi.interchange("Student", EdFi.student("1", "Alder", "Birch"), EdFi.student("2", "Briar", "Birch"), EdFi.student("3", "Cedar", "Birch"), EdFi.student("4", "Dale", "Birch")));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void undoLeavesWhatItRefersToAndTakesTheRestBack(Engine engine) {
		var module = new PermitsModule(temporary);
		try (var world = world(engine, module).with("Contact.xml", EdFi.interchange("Contact", EdFi.contact("5", "Maple", "Birch", "1 Elm Street"), EdFi.contactOf("4", "C5", "Mother")))) {
			var report = world.commit("edfi");
			var one = world.by(Student.class, "1");
			var two = world.by(Student.class, "2");
			var four = world.by(Student.class, "4");
			world.insert(module.lockerKeyOf(one), module.clubOf(one, two), module.pickupBy(four.getContacts().getFirst()));
			world.reopenWithoutModules();
			assertFalse(world.database.modules().getFirst().installed());
			var undone = world.undo(report);
			var left = undone.left();
			assertTrue(left.contains(new Left("Student", one.getId(), stays("locker key"))), left.toString());
			assertTrue(left.contains(new Left("Student", two.getId(), stays("club list"))), left.toString());
			assertTrue(left.contains(new Left("Student", four.getId(), stays("pickup permit"))), "by a part of it: " + left);
			assertEquals(List.of(one.getId(), two.getId(), four.getId()), world.all(Student.class).stream().map(Student::getId).sorted().toList(), "the third is gone");
		}
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whatIsNoLongerListedStaysWhereItRefersToItAndTheRestGoes(Engine engine) {
		var module = new PermitsModule(temporary);
		try (var world = world(engine, module)) {
			world.with("Attendance.xml", EdFi.interchange("StudentAttendance", EdFi.absence("1", "7", "2026-09-01", "Tardy"), EdFi.absence("1", "7", "2026-09-02", "Tardy"), EdFi.absence("1", "7", "2026-09-03", "Tardy"), EdFi.absence("1", "7", "2026-09-04", "Tardy")));
			world.with("Contact.xml", EdFi.interchange("Contact", EdFi.contact("5", "Maple", "Birch", "1 Elm Street"), EdFi.contactOf("4", "C5", "Mother"), EdFi.contactOf("3", "C5", "Mother")));
			world.commit("edfi");
			var excused = world.all(AttendanceEvent.class).stream().filter(e -> e.getDate().getDayOfMonth() == 2).findFirst().orElseThrow();
			var contact = world.by(Student.class, "4").getContacts().getFirst();
			world.insert(module.excuseFor(excused), module.pickupBy(contact));
			world.reopenWithoutModules();
			world.with("Attendance.xml", EdFi.interchange("StudentAttendance", EdFi.absence("1", "7", "2026-09-01", "Tardy"), EdFi.absence("1", "7", "2026-09-04", "Tardy")));
			world.with("Contact.xml", EdFi.interchange("Contact", EdFi.contact("5", "Maple", "Birch", "1 Elm Street"), EdFi.contactOf("2", "C5", "Mother")));
			var dry = world.dryRun("edfi");
			var report = world.commit("edfi");
			assertEquals(Outcome.DONE, report.outcome());
			assertEquals(dry.files(), report.files());
			assertEquals(new Counts(0, 0, 1, 0, 2), report.totals("AttendanceEvent"), "the third of September went, the second stays");
			assertEquals(new Counts(1, 0, 1, 0, 0), report.totals("StudentContact"));
			var lines = World.lines(report);
			assertTrue(lines.contains("NOTE Attendance.xml:0 StudentSchoolAttendanceEvent [of student 1] This is no longer listed, but another record uses it (excuse note of the module Permits (not installed)), so it stays."), lines.toString());
			assertTrue(lines.contains("NOTE Contact.xml:0 StudentContactAssociation [of student 4] This is no longer listed, but another record uses it (pickup permit of the module Permits (not installed)), so it stays."), lines.toString());
			assertTrue(world.all(AttendanceEvent.class).stream().anyMatch(e -> e.getId().equals(excused.getId())));
			assertEquals(List.of(contact.getId()), world.by(Student.class, "4").getContacts().stream().map(c -> c.getId()).toList());
			assertEquals(List.of(), world.by(Student.class, "3").getContacts());
		}
	}
}
