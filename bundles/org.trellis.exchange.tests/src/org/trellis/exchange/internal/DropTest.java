package org.trellis.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.exchange.ImportReport.Counts;
import org.trellis.exchange.ImportReport.Drop;
import org.trellis.exchange.ImportReport.Outcome;
import org.trellis.model.district.AttendanceEvent;
import org.trellis.model.district.DisciplineAction;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.FlagKind;
import org.trellis.model.district.Student;
import org.trellis.model.resources.Organization;
import org.trellis.model.resources.ResourcesFactory;
import org.trellis.model.resources.Service;
import org.trellis.model.resources.ServiceStatus;
import org.trellis.testing.Engine;

/** What was listed and is not any more is dropped, within limits, and never without being said (D44). */
class DropTest {
	@TempDir
	Path temporary;

	private static String[] students(int from, int to) {
		return IntStream.rangeClosed(from, to).mapToObj(i -> EdFi.student(Integer.toString(i), "Given" + i, "Family" + i)).toArray(String[]::new);
	}

	private static String[] enrollments(int from, int to) {
		return IntStream.rangeClosed(from, to).mapToObj(i -> EdFi.enrollment(Integer.toString(i), "7", "2026-08-20", "First grade")).toArray(String[]::new);
	}

	private static World with(World world, int from, int to) {
		return world.with("Student.xml", EdFi.interchange("Student", students(from, to))).with("Enrollment.xml", EdFi.interchange("StudentEnrollment", enrollments(from, to)));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aStudentWhoIsNoLongerListedBecomesInactiveAndLeavesTheSchool(Engine engine) {
		try (var world = with(new World(engine, temporary), 1, 20)) {
			world.commit("edfi");
			with(world, 1, 19).mayDrop(10);
			var dry = world.dryRun("edfi");
			assertEquals(new Counts(0, 0, 1, 0, 19), dry.totals("Student"));
			var report = world.commit("edfi");
			assertEquals(dry.files(), report.files());
			var student = world.by(Student.class, "20");
			assertFalse(student.isActive());
			assertEquals(World.TODAY, student.getEnrollments().getFirst().getExitDate());
			assertEquals(new Counts(0, 0, 0, 0, 39), world.commit("edfi").totals().plus(new Counts(0, 0, 0, 0, -1)), "who was dropped is not dropped again");
			with(world, 1, 20);
			assertEquals(new Counts(0, 1, 0, 0, 19), world.commit("edfi").totals("Student"), "who comes back is active again");
			assertTrue(world.by(Student.class, "20").isActive());
		}
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whoComesBackIsEnrolledAgainButAnEndThatAPersonSetStays(Engine engine) {
		try (var world = with(new World(engine, temporary), 1, 20)) {
			world.commit("edfi");
			var typed = world.by(Student.class, "2").getId();
			world.edit(Student.class, typed, s -> s.getEnrollments().getFirst().setExitDate(World.TODAY.minusDays(3)));
			with(world, 1, 19);
			world.commit("edfi");
			assertEquals(World.TODAY, world.by(Student.class, "20").getEnrollments().getFirst().getExitDate());
			var dropped = world.state();
			with(world, 1, 20);
			var report = world.commit("edfi");
			assertNull(world.by(Student.class, "20").getEnrollments().getFirst().getExitDate());
			assertEquals(new Counts(0, 1, 0, 0, 19), report.totals("Enrollment"));
			assertEquals(World.TODAY.minusDays(3), world.by(Student.class, "2").getEnrollments().getFirst().getExitDate());
			world.undo(report);
			assertEquals(dropped, world.state());
		}
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aRowThatDoesNotSayWhichPartItIsDropsNoPartOfItsOwner(Engine engine) {
		try (var world = with(new World(engine, temporary), 1, 2)) {
			world.with("Contact.xml", EdFi.interchange("Contact", EdFi.contact("5", "Maple", "Birch", "1 Elm Street"), EdFi.contactOf("1", "C5", "Mother"), EdFi.contactOf("2", "C5", "Mother")));
			world.commit("edfi");
			world.with("Contact.xml", EdFi.interchange("Contact", EdFi.contact("5", "Maple", "Birch", "1 Elm Street"), EdFi.contactOf("1", "C7", "Mother")));
			world.with("Enrollment.xml", EdFi.interchange("StudentEnrollment", EdFi.enrollment("1", "7", null, "First grade")));
			var report = world.commit("edfi");
			assertEquals(1, world.by(Student.class, "1").getContacts().size(), "the row may be this contact's");
			assertEquals(0, world.by(Student.class, "2").getContacts().size(), "no row speaks of this one");
			assertEquals(new Counts(0, 0, 1, 1, 0), report.totals("StudentContact"));
			assertNull(world.by(Student.class, "1").getEnrollments().getFirst().getExitDate());
			assertEquals(World.TODAY, world.by(Student.class, "2").getEnrollments().getFirst().getExitDate());
		}
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aRowThatDoesNotSayWhatItIsDropsNothingOfItsKind(Engine engine) {
		try (var world = new World(engine, temporary).with("Student.xml", EdFi.interchange("Student", students(1, 20)))) {
			world.commit("edfi");
			world.with("Student.xml", EdFi.interchange("Student", EdFi.student(null, "Given20", "Family20"), String.join("", students(1, 19))));
			var report = world.commit("edfi");
			assertTrue(world.by(Student.class, "20").isActive());
			assertEquals(new Counts(0, 0, 0, 1, 19), report.totals("Student"));
			assertTrue(report.sentences().contains("Nothing of Student was dropped, because 1 row does not say which one it is about and could be about any; mend it in the source to have dropped what is no longer listed."), report.sentences().toString());
		}
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aStrayCommaDropsNoService(Engine engine) {
		try (var world = new World(engine, temporary).with("organizations.csv", "id,name,description", "o1,Helpers,We help").with("services.csv", "id,organization_id,name,status", "s1,o1,Tutoring,active", "s2,o1,Mentoring,active")) {
			world.commit("hsds");
			world.with("services.csv", "id,organization_id,name,status", "s1,o1,Tutoring,active", "s2,o1,Mentoring, and more,active");
			var report = world.commit("hsds");
			assertEquals(new Counts(0, 0, 0, 1, 1), report.totals("Service"));
			assertEquals(ServiceStatus.ACTIVE, world.by(Service.class, "s2").getStatus());
		}
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void theGuardStopsAFileThatWouldDropTooMany(Engine engine) {
		try (var world = with(new World(engine, temporary), 1, 40)) {
			world.commit("edfi");
			with(world, 1, 30).mayDrop(10);
			long changes = world.database.lastChange();
			var report = world.commit("edfi");
			assertEquals(Outcome.REFUSED, report.outcome());
			assertEquals("The files no longer list 10 of 40 student records (25.0 %), more than the 10 % that may be dropped at once: check that the files are complete and were not misread.",
					report.guard().sentence());
			assertEquals(report.guard().sentence() + " If they are of another system than those before, which came under the name “edfi”, give them a name of their own with --source NAME; if all this is to go, allow it with --allow-drop 25.",
					report.guardText(), "and a command line how to go on");
			assertNull(report.run());
			assertEquals(changes, world.database.lastChange());
			assertTrue(world.all(Student.class).stream().allMatch(Student::isActive));
			assertEquals(report.guard(), world.dryRun("edfi").guard(), "the dry run says so before");
			world.mayDrop(25);
			assertEquals(10, world.commit("edfi").totals("Student").dropped());
		}
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aRejectedRowIsNotADroppedOne(Engine engine) {
		try (var world = new World(engine, temporary).with("Student.xml", EdFi.interchange("Student", students(1, 2)))) {
			world.commit("edfi");
			world.with("Student.xml", EdFi.interchange("Student", EdFi.student("1", null, "Family1"), EdFi.student("2", "Given2", "Family2")));
			assertEquals(new Counts(0, 0, 0, 1, 1), world.commit("edfi").totals("Student"));
			assertTrue(world.by(Student.class, "1").isActive());
		}
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void onlyClassesWhoseFileIsThereCanDrop(Engine engine) {
		try (var world = with(new World(engine, temporary), 1, 3)) {
			world.commit("edfi");
			world.without("Student.xml").without("Enrollment.xml").with("Organization.xml", EdFi.interchange("EducationOrganization", EdFi.school("7", "North")));
			assertEquals(new Counts(0, 1, 0, 0, 0), world.commit("edfi").totals());
			assertTrue(world.all(Student.class).stream().allMatch(s -> s.isActive() && s.getEnrollments().getFirst().getExitDate() == null));
		}
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void anotherSourceDropsNothingOfTheFirst(Engine engine) {
		try (var world = with(new World(engine, temporary), 1, 3)) {
			world.commit("edfi");
			with(world, 4, 6).fromSource("other school system");
			assertEquals(new Counts(3, 0, 0, 0, 0), world.commit("edfi").totals("Student"));
		}
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aFlagThatEndsInTheSourceEndsAndOneTypedInTrellisStays(Engine engine) {
		try (var world = new World(engine, temporary).with("Student.xml", EdFi.interchange("Student", students(1, 2)))) {
			world.with("Program.xml", EdFi.interchange("StudentProgram", EdFi.program("StudentHomelessProgramAssociation", "1", "Homeless", "2021-08-30"), EdFi.program("StudentHomelessProgramAssociation", "2", "Homeless", "2021-08-30")));
			world.commit("edfi");
			world.edit(Student.class, world.by(Student.class, "1").getId(), s -> {
				var typed = DistrictFactory.eINSTANCE.createStudentFlag();
				typed.setKind(FlagKind.FOSTER_CARE);
				s.getFlags().add(typed);
				s.setPreferredName("Al");
			});
			world.with("Program.xml", EdFi.interchange("StudentProgram", EdFi.program("StudentHomelessProgramAssociation", "2", "Homeless", "2021-08-30")));
			assertEquals(new Counts(0, 0, 1, 0, 1), world.commit("edfi").totals("StudentFlag"));
			var student = world.by(Student.class, "1");
			assertEquals("Al", student.getPreferredName());
			assertEquals(World.TODAY, student.getFlags().stream().filter(f -> f.getKind() == FlagKind.HOMELESS).findFirst().orElseThrow().getEnds());
			assertNull(student.getFlags().stream().filter(f -> f.getKind() == FlagKind.FOSTER_CARE).findFirst().orElseThrow().getEnds());
		}
	}

	private static String action(String identifier, String date, String student, String measure) {
		return "<DisciplineAction>" + EdFi.element("DisciplineActionIdentifier", identifier) + EdFi.element("Discipline", measure) + EdFi.element("DisciplineDate", date) + EdFi.studentReference(student) + "<ResponsibilitySchoolReference><SchoolIdentity>"
				+ EdFi.element("SchoolId", "7") + "</SchoolIdentity></ResponsibilitySchoolReference></DisciplineAction>";
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aDisciplineActionThatWasTakenBackGoesUnlessTheGuardStopsIt(Engine engine) {
		try (var world = new World(engine, temporary).with("Student.xml", EdFi.interchange("Student", students(1, 2))).with("Organization.xml", EdFi.interchange("EducationOrganization", EdFi.school("7", "North")))) {
			world.with("Discipline.xml", EdFi.interchange("StudentDiscipline", action("A", "2026-09-01", "1", "Detention"), action("B", "2026-09-02", "2", "Detention"), action("C", "2026-09-03", "1", "Expulsion"), action("D", "2026-09-03", "1", null)));
			var first = world.commit("edfi");
			assertEquals(new Counts(3, 0, 0, 1, 0), first.totals("DisciplineAction"));
			world.with("Discipline.xml", EdFi.interchange("StudentDiscipline", action("A", "2026-09-01", "1", "Detention"), action("C", "2026-09-03", "1", "Expulsion"))).mayDrop(10);
			var guard = world.dryRun("edfi").guard();
			assertEquals(List.of(new Drop("DisciplineAction", 1, 3)), guard.drops());
			assertEquals(34, guard.neededPercent());
			var second = world.mayDrop(50).commit("edfi");
			assertEquals(new Counts(0, 0, 1, 0, 2), second.totals("DisciplineAction"));
			assertEquals("of student 2", second.changes().getFirst().thing());
			assertEquals(1, world.undo(second).restored());
			assertEquals(List.of("Detention", "Detention", "Expulsion"), world.all(DisciplineAction.class).stream().map(DisciplineAction::getAction).sorted().toList());
			assertEquals(List.of(), world.undo(first).left());
			assertEquals(List.of(), world.all(DisciplineAction.class));
		}
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aLicenseThatIsNoLongerListedGoesAndOneTypedInTrellisStays(Engine engine) {
		var provider = "<CommunityProvider><CommunityProviderId>9</CommunityProviderId><NameOfInstitution>Helping Hands</NameOfInstitution></CommunityProvider>";
		var license = "<CommunityProviderLicense><CommunityProviderReference><CommunityProviderIdentity><CommunityProviderId>9</CommunityProviderId></CommunityProviderIdentity></CommunityProviderReference><LicenseIdentifier>%s</LicenseIdentifier></CommunityProviderLicense>";
		try (var world = new World(engine, temporary).with("Organization.xml", EdFi.interchange("EducationOrganization", provider, license.formatted("L1"), license.formatted("L2")))) {
			world.commit("edfi");
			world.edit(Organization.class, world.by(Organization.class, "9").getId(), o -> {
				var typed = ResourcesFactory.eINSTANCE.createLicense();
				typed.setName("Insurance certificate");
				o.getLicenses().add(typed);
			});
			world.with("Organization.xml", EdFi.interchange("EducationOrganization", provider, license.formatted("L2")));
			var report = world.commit("edfi");
			assertEquals(new Counts(0, 0, 1, 0, 1), report.totals("License"));
			assertEquals(List.of("L2", "Insurance certificate"), world.by(Organization.class, "9").getLicenses().stream().map(l -> l.getName()).toList());
		}
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void anAbsenceThatWasCorrectedGoesButOnlyWithinTheDaysAndSchoolsOfTheFile(Engine engine) {
		try (var world = new World(engine, temporary).with("Student.xml", EdFi.interchange("Student", students(1, 1))).with("Organization.xml", EdFi.interchange("EducationOrganization", EdFi.school("7", "North"), EdFi.school("8", "South")))) {
			world.with("Attendance.xml", EdFi.interchange("StudentAttendance", EdFi.absence("1", "7", "2026-09-01", "Tardy"), EdFi.absence("1", "7", "2026-09-02", "Tardy"), EdFi.absence("1", "7", "2026-09-03", "Tardy"), EdFi.absence("1", "7", "2026-08-01", "Tardy"),
					EdFi.absence("1", "8", "2026-09-02", "Tardy")));
			world.commit("edfi");
			world.with("Attendance.xml", EdFi.interchange("StudentAttendance", EdFi.absence("1", "7", "2026-09-01", "Tardy"), EdFi.absence("1", "7", "2026-09-03", "Tardy")));
			var report = world.commit("edfi");
			assertEquals(new Counts(0, 0, 1, 0, 2), report.totals("AttendanceEvent"));
			assertEquals(List.of("2026-08-01", "2026-09-01", "2026-09-02", "2026-09-03"), world.all(AttendanceEvent.class).stream().map(AttendanceEvent::getDate).map(LocalDate::toString).sorted().toList());
			assertEquals(1, world.undo(report).restored());
			assertEquals(5, world.all(AttendanceEvent.class).size());
		}
	}
}
