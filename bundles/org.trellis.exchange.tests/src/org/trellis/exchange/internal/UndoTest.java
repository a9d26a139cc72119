package org.trellis.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.exchange.ImportReport;
import org.trellis.exchange.PastImport;
import org.trellis.exchange.UndoReport.Left;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Guardian;
import org.trellis.model.district.Household;
import org.trellis.model.district.School;
import org.trellis.model.district.SchoolYear;
import org.trellis.model.district.Section;
import org.trellis.model.district.SectionKind;
import org.trellis.model.district.Student;
import org.trellis.model.exchange.ImportRun;
import org.trellis.store.Progress;
import org.trellis.store.References;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** Every import can be undone (D44), and what people did since is not lost by it. */
class UndoTest {
	@TempDir
	Path temporary;

	private World world(Engine engine) {
		return new World(engine, temporary).with("Organization.xml", EdFi.interchange("EducationOrganization", EdFi.school("7", "North"), EdFi.room("7", "101", "20")))
				.with("Student.xml", EdFi.interchange("Student", EdFi.student("1", "Alder", "Birch"), EdFi.student("2", "Briar", "Birch")))
				.with("Contact.xml", EdFi.interchange("Contact", EdFi.contact("5", "Maple", "Birch", "1 Elm Street"), EdFi.contactOf("1", "C5", "Mother")))
				.with("Enrollment.xml", EdFi.interchange("StudentEnrollment", EdFi.enrollment("1", "7", "2026-08-20", "First grade"), EdFi.enrollment("2", "7", "2026-08-20", "First grade")));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void addedChangedAndDroppedThingsAreAsBefore(Engine engine) {
		try (var world = world(engine)) {
			world.commit("edfi");
			var before = world.state();
			world.with("Student.xml", EdFi.interchange("Student", EdFi.student("1", "Alder", "Calder", "2014-01-01"), EdFi.student("3", "Cedar", "Birch")))
					.with("Contact.xml", EdFi.interchange("Contact", EdFi.contact("5", "Maple", "Calder", "2 Oak Street"), EdFi.contact("6", "Reed", "Calder", "2 Oak Street"), EdFi.contactOf("1", "C6", "Father")))
					.with("Enrollment.xml", EdFi.interchange("StudentEnrollment", EdFi.enrollment("1", "7", "2026-08-20", "Second grade"), EdFi.enrollment("3", "7", "2026-08-20", "First grade")));
			var report = world.commit("edfi");
			assertEquals(2, world.by(Student.class, "1").getContacts().size() + world.by(Student.class, "3").getEnrollments().size(), "one contact went, one came");
			var undone = world.undo(report);
			assertEquals(before, world.state());
			assertEquals(0, undone.left().size());
			assertEquals(List.of(report.totals().added(), report.totals().changed(), report.totals().dropped()), List.of(undone.deleted(), undone.setBack(), undone.restored()), "counted as the import counts");
			assertEquals(report.run(), undone.of().id());
			assertEquals("edfi", undone.of().source());
			assertTrue(undone.of().name().startsWith("files-"), "the folder by its name: " + undone.of().name());
			var run = world.database.load(ImportRun.class, report.run(), TestStore.EVERYBODY).orElseThrow().root();
			assertEquals(TestStore.TESTER.name(), run.getUndoneBy());
			assertNotNull(run.getUndoneAt());
			assertEquals(report.totals().added(), run.getAdded());
		}
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whatSomebodyChangedSinceStaysAndIsListed(Engine engine) {
		try (var world = world(engine)) {
			var report = world.commit("edfi");
			var student = world.by(Student.class, "1");
			world.edit(Student.class, student.getId(), s -> s.setPreferredName("Al"));
			var undone = world.undo(report);
			assertTrue(undone.left().contains(new Left("Student", student.getId(), UndoReasons.undoChanged())), undone.left().toString());
			assertEquals("Al", world.by(Student.class, "1").getPreferredName());
			assertTrue(undone.left().contains(new Left("Guardian", world.all(Guardian.class).getFirst().getId(), UndoReasons.undoUsed("student contact"))));
			assertTrue(undone.left().contains(new Left("School", world.all(School.class).getFirst().getId(), UndoReasons.undoUsed("enrollment"))));
			assertTrue(undone.left().stream().anyMatch(l -> l.type().equals("SchoolYear")) && undone.left().stream().anyMatch(l -> l.type().equals("Household")));
			assertEquals(5, undone.left().size());
			assertEquals(1, world.all(Student.class).size(), "whom nobody touched is gone");
		}
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whatSomebodyUsesSinceStaysAndIsListed(Engine engine) {
		try (var world = world(engine)) {
			var report = world.commit("edfi");
			var homeroom = DistrictFactory.eINSTANCE.createSection();
			homeroom.setName("1a");
			homeroom.setKind(SectionKind.HOMEROOM);
			homeroom.setSchool(References.to(world.all(School.class).getFirst()));
			var member = DistrictFactory.eINSTANCE.createSectionMember();
			member.setStudent(References.to(world.by(Student.class, "2")));
			homeroom.getMembers().add(member);
			world.insert(homeroom);
			var undone = world.undo(report);
			assertTrue(undone.left().stream().anyMatch(l -> l.type().equals("Student") && l.reason().equals("Another record that was not part of the import or stays uses it (section member), so it stays, too.")), undone.left().toString());
			assertEquals(1, world.all(Student.class).size());
			assertEquals(1, world.all(Section.class).size());
			assertEquals(0, world.all(Household.class).size());
		}
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whatALaterImportChangedStaysUntilThatOneIsUndone(Engine engine) {
		try (var world = world(engine)) {
			world.commit("edfi");
			var first = change(world, "Calder");
			var second = change(world, "Denby");
			assertEquals("It was changed since the import, so it stays as it is.", world.undo(first).left().getFirst().reason());
			assertEquals("Denby", world.by(Student.class, "1").getFamilyName());
			assertEquals(1, world.undo(second).setBack());
			assertEquals("Calder", world.by(Student.class, "1").getFamilyName());
		}
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void importsThatAreUndoneTheLastFirstLeaveNothingOfTheirs(Engine engine) {
		try (var world = world(engine)) {
			world.commit("edfi");
			var before = world.by(Student.class, "1").getFamilyName();
			var first = change(world, "Calder");
			var second = change(world, "Denby");
			var third = change(world, "Esk");
			for (var report : List.of(third, second, first)) assertEquals(List.of(), world.undo(report).left());
			assertEquals(before, world.by(Student.class, "1").getFamilyName());
		}
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whatAPersonChangedBetweenTwoUndoingsStays(Engine engine) {
		try (var world = world(engine)) {
			world.commit("edfi");
			var first = change(world, "Calder");
			var second = change(world, "Denby");
			world.undo(second);
			world.edit(Student.class, world.by(Student.class, "1").getId(), s -> s.setFamilyName("Falk"));
			assertEquals("It was changed since the import, so it stays as it is.", world.undo(first).left().getFirst().reason());
			assertEquals("Falk", world.by(Student.class, "1").getFamilyName());
		}
	}

	private static ImportReport change(World world, String family) {
		world.with("Student.xml", EdFi.interchange("Student", EdFi.student("1", "Alder", family), EdFi.student("2", "Briar", "Birch")));
		return world.commit("edfi");
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aPartThatIsUsedSinceKeepsItsOwnerAsItIs(Engine engine) {
		try (var world = world(engine)) {
			world.commit("edfi");
			world.with("Calendar.xml", EdFi.interchange("EducationOrgCalendar",
					"<Session><SessionName>Fall</SessionName><SchoolYear>2026-2027</SchoolYear><BeginDate>2026-08-20</BeginDate><EndDate>2026-12-18</EndDate>" + EdFi.schoolReference("7") + "</Session>"));
			var report = world.commit("edfi");
			var year = world.all(SchoolYear.class).getFirst();
			var section = DistrictFactory.eINSTANCE.createSection();
			section.setName("Reading");
			section.setKind(SectionKind.COURSE);
			section.setSchool(References.to(world.all(School.class).getFirst()));
			section.setTerm(References.to(DistrictPackage.Literals.TERM, year.getTerms().getFirst().getId()));
			world.insert(section);
			assertEquals("Another record uses a part that the import added to it (class), so it stays as it is.", world.undo(report).left().getFirst().reason());
		}
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void anImportIsUndoneOnce(Engine engine) {
		try (var world = world(engine)) {
			var report = world.commit("edfi");
			world.undo(report);
			assertTrue(assertThrows(StoreException.class, () -> world.undo(report)).getMessage().startsWith("The import " + report.run() + " was undone before, by tester at Sep 1, 2026, 12:00"), "on the clock of the wall");
			var unknown = UUID.randomUUID();
			assertEquals("There is no import " + unknown + " in this database; the list of imports names those that there are.",
					assertThrows(StoreException.class, () -> world.imports().undo(world.database, TestStore.TESTER, TestStore.EVERYBODY, unknown, Progress.NONE)).getMessage());
		}
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void thePastImportsAreListedLatestFirstAlsoThoseThatWereUndone(Engine engine) {
		try (var world = world(engine)) {
			assertEquals(List.of(), world.imports().past(world.database, TestStore.EVERYBODY));
			var first = world.commit("edfi");
			var second = change(world, "Calder");
			world.undo(second);
			var past = world.imports().past(world.database, TestStore.EVERYBODY);
			assertEquals(List.of(second.run(), first.run()), past.stream().map(PastImport::id).toList());
			assertEquals("edfi Contact.xml, Enrollment.xml, Organization.xml, Student.xml 0 1 0 0 tester tester", past.getFirst().format() + " " + past.getFirst().files() + " " + past.getFirst().added() + " " + past.getFirst().changed() + " "
					+ past.getFirst().dropped() + " " + past.getFirst().rejected() + " " + past.getFirst().startedBy() + " " + past.getFirst().undoneBy());
			assertTrue(past.getFirst().isUndone() && !past.getLast().isUndone());
			assertEquals(World.TODAY, LocalDate.ofInstant(past.getLast().startedAt(), ZoneOffset.UTC));
		}
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aLongTextOfBeforeIsKeptInPieces(Engine engine) {
		try (var world = new World(engine, temporary)) {
			var flags = IntStream.range(0, 400).mapToObj(i -> EdFi.program("StudentProgramAssociation", "1", "Program number " + i, "2021-08-30")).toArray(String[]::new);
			world.with("Student.xml", EdFi.interchange("Student", EdFi.student("1", "Alder", "Birch"))).with("Program.xml", EdFi.interchange("StudentProgram", flags));
			world.commit("edfi");
			var before = world.state();
			assertTrue(before.values().stream().anyMatch(t -> t.length() > Journal.TEXT));
			world.with("Student.xml", EdFi.interchange("Student", EdFi.student("1", "Alder", "Calder")));
			world.undo(world.commit("edfi"));
			assertEquals(before, world.state());
		}
	}
}
