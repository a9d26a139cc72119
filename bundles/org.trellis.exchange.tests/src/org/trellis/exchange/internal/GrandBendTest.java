package org.trellis.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.exchange.ImportReport;
import org.trellis.exchange.ImportReport.Counts;
import org.trellis.exchange.ImportReport.Outcome;
import org.trellis.model.district.AttendanceEvent;
import org.trellis.model.district.ClassPeriod;
import org.trellis.model.district.DisciplineIncident;
import org.trellis.model.district.District;
import org.trellis.model.district.FlagKind;
import org.trellis.model.district.Grade;
import org.trellis.model.district.Guardian;
import org.trellis.model.district.Relation;
import org.trellis.model.district.Room;
import org.trellis.model.district.School;
import org.trellis.model.district.SchoolYear;
import org.trellis.model.district.Section;
import org.trellis.model.district.Staff;
import org.trellis.model.district.StaffRole;
import org.trellis.model.district.Student;
import org.trellis.model.district.AttendanceKind;
import org.trellis.model.district.BellSchedule;
import org.trellis.model.district.DisciplineAction;
import org.trellis.model.district.TermKind;
import org.trellis.model.resources.Organization;
import org.trellis.model.resources.VettingStatus;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** The fictional district of the Ed-Fi Alliance: thirteen interchanges of the version 5.2, enrollments missing. */
class GrandBendTest {
	private static final Path FILES = SharedData.folder("edfi-grand-bend");

	@TempDir
	Path temporary;

	@ParameterizedTest
	@EnumSource(Engine.class)
	void theDryRunSaysWhatTheImportDoesAndTheUndoTakesItBack(Engine engine) {
		try (var world = new World(engine, temporary)) {
			var before = world.state();
			long changes = world.database.lastChange();
			var dry = world.dryRun("edfi", FILES);
			assertEquals(changes, world.database.lastChange(), "a dry run leaves no line in the change feed");
			assertEquals(before, world.state(), "a dry run writes nothing");

			var report = world.commit("edfi", FILES);
			assertEquals(dry.files(), report.files());
			assertEquals(dry.remarks(), report.remarks());
			assertCounts(report);
			assertContents(world, report);
			var imported = world.state();

			changes = world.database.lastChange();
			var again = world.commit("edfi", FILES);
			assertEquals(new Counts(0, 0, 0, 0, 9330), again.totals(), "the same files twice change nothing");
			assertNull(again.run());
			assertEquals(changes, world.database.lastChange());
			assertEquals(imported, world.state());

			var undone = world.undo(report);
			assertEquals(List.of(), undone.left());
			assertEquals(1, undone.setBack());
			assertEquals(before, world.state(), "the undo leaves what was there before, value by value");
		}
	}

	private static void assertCounts(ImportReport report) {
		assertEquals(Outcome.DONE, report.outcome(), "every row of the kinds that are read has its place");
		assertEquals(new Counts(960, 0, 0, 0, 0), report.totals("Student"));
		assertEquals(new Counts(1873, 0, 0, 0, 0), report.totals("Guardian"));
		assertEquals(new Counts(1872, 0, 0, 0, 0), report.totals("StudentContact"));
		assertEquals(new Counts(3, 0, 0, 0, 0), report.totals("School"));
		assertEquals(new Counts(56, 0, 0, 0, 0), report.totals("Room"));
		assertEquals(new Counts(21, 0, 0, 0, 0), report.totals("ClassPeriod"));
		assertEquals(new Counts(532, 0, 0, 0, 0), report.totals("Section"));
		assertEquals(new Counts(68, 0, 0, 0, 0), report.totals("Staff"));
		assertEquals(new Counts(69, 0, 0, 0, 0), report.totals("StaffAssignment"));
		assertEquals(new Counts(6 + 18, 0, 0, 0, 0), report.totals("Term"), "sessions and grading periods");
		assertEquals(new Counts(3, 0, 0, 0, 0), report.totals("BellSchedule"));
		assertEquals(new Counts(25, 0, 0, 0, 0), report.totals("DisciplineAction"));
		assertEquals(new Counts(2, 0, 0, 0, 0), report.totals("Organization"));
		assertEquals(new Counts(1, 0, 0, 0, 0), report.totals("License"));
		assertEquals(new Counts(706, 0, 0, 0, 0), report.totals("StudentFlag"));
		assertEquals(new Counts(1917, 0, 0, 0, 0), report.totals("AttendanceEvent"));
		assertEquals(new Counts(21, 0, 0, 0, 0), report.totals("DisciplineIncident"));
		assertEquals(new Counts(23, 0, 0, 0, 0), report.totals("IncidentParticipant"));
		assertEquals(new Counts(0, 1, 0, 0, 0), report.totals("District"));
	}

	private static void assertContents(World world, ImportReport report) {
		var advice = report.advice().getFirst();
		assertEquals("students-without-school 960 960", advice.what().code() + " " + advice.number() + " " + advice.of());
		assertEquals("960 of 960 students have no school, because the files hold no enrollments (StudentSchoolAssociation); they are kept, but stand in no class list until an enrollment is imported.", advice.what().sentence());
		assertTrue(report.toText(0).contains(advice.what().sentence() + "\n  Next: have the student information system export the enrollments too, and import them; the students are recognised.\nImported. To take it back:"), "the last that is read");
		assertNotRead(report);
		assertEquals("Grand Bend ISD", world.all(District.class).getFirst().getName());
		assertSchool(world);
		assertStudent(world);
		assertEquals(2, doubleBooked(world), "the two room-periods that the source itself has booked twice");
		assertEquals(1917, world.all(AttendanceEvent.class).size());
		assertIncident(world);
		assertStaff(world);
		assertSchedule(world);
		assertActions(world);
		assertProvider(world);
	}

	private static void assertSchedule(World world) {
		var schedule = world.by(BellSchedule.class, "255901001|Normal Schedule");
		assertEquals("Normal Schedule", schedule.getName());
		var names = schedule.getPeriods().stream().map(p -> world.database.load(ClassPeriod.class, p.getId(), TestStore.EVERYBODY).orElseThrow().root().getName()).toList();
		assertEquals(List.of("01 - Traditional", "02 - Traditional", "03 - Traditional", "04 - Traditional", "05 - Traditional", "06 - Traditional", "07 - Traditional"), names);
		var partial = world.all(AttendanceEvent.class).stream().filter(e -> e.getKind() == AttendanceKind.PARTIAL_DAY).toList();
		assertEquals(1, partial.size());
		assertEquals("2021-12-15 Absent excused", partial.getFirst().getDate() + " " + partial.getFirst().getReason());
	}

	private static void assertActions(World world) {
		var action = world.all(DisciplineAction.class).stream().filter(a -> a.getIdentifier().equals("18")).findFirst().orElseThrow();
		assertEquals("In School Suspension", action.getAction());
		assertEquals(LocalDate.of(2022, 1, 18), action.getDate());
		assertEquals(3, action.getDays().intValueExact());
		assertEquals(world.by(Student.class, "604848").getId(), action.getStudent().getId());
		assertEquals(List.of(world.by(DisciplineIncident.class, "255901001|18").getId()), action.getIncidents().stream().map(i -> i.getId()).toList());
		assertEquals(1, world.all(DisciplineAction.class).stream().filter(a -> a.getAction().equals("Expulsion")).count());
	}

	private static void assertProvider(World world) {
		var provider = world.by(Organization.class, "19255901");
		assertEquals("Communities in Schools of Grand Bend", provider.getName());
		assertEquals(VettingStatus.NOT_VETTED, provider.getVetting(), "who is listed is not thereby vetted");
		var license = provider.getLicenses().getFirst();
		assertEquals("School Age Program 594835-c of Texas Health and Human Services, Regulated from 2020-01-01 to 2022-12-31",
				license.getName() + " " + license.getNumber() + " of " + license.getIssuer() + ", " + license.getStatus() + " from " + license.getBegins() + " to " + license.getExpires());
		assertEquals("CIS", world.by(Organization.class, "19").getAlternateName());
	}

	private static void assertNotRead(ImportReport report) {
		for (var record : List.of("StudentHealth", "StudentInterventionAssociation", "StudentTransportation", "Survey"))
			assertTrue(report.remarks().stream().anyMatch(r -> r.element().equals(record) && r.reason().equals("Trellis does not read " + record + " yet; nothing of it was imported.")), record);
		assertTrue(report.remarks().stream().noneMatch(r -> List.of("GradingPeriod", "BellSchedule", "DisciplineAction", "CommunityProvider", "CommunityOrganization", "CommunityProviderLicense").contains(r.element()) && r.reason().contains("does not read")));
		assertEquals(71, report.remarks().stream().filter(r -> r.element().equals("StudentHealth")).findFirst().orElseThrow().times(), "with its number");
	}

	private static void assertSchool(World world) {
		var school = world.by(School.class, "255901001");
		assertEquals("Grand Bend High School", school.getName());
		assertEquals("456 Elm Street", school.getStreet());
		assertEquals(Grade.GRADE_9, school.getLowestGrade());
		assertEquals(Grade.GRADE_12, school.getHighestGrade());
		var year = world.all(SchoolYear.class).getFirst();
		assertEquals("2021-2022", year.getName());
		assertEquals(LocalDate.of(2021, 8, 23), year.getBegins());
		assertEquals(LocalDate.of(2022, 5, 27), year.getEnds());
		assertTrue(year.isCurrent(), "the first year of an empty district is its current one");
		assertEquals(6, year.getTerms().stream().filter(t -> t.getKind() == TermKind.TERM).count());
		assertTrue(year.getTerms().stream().anyMatch(t -> t.getKind() == TermKind.GRADING_PERIOD && t.getName().equals("2021-2022 Fall Semester Exam 1") && t.getSchool().getId().equals(school.getId()) && t.getEnds().equals(LocalDate.of(2021, 10, 3))));
		var section = world.by(Section.class, "255901001|2021-2022|2021-2022 Fall Semester|ALG-1|25590100102Trad220ALG112011");
		assertEquals("Algebra 1", section.getName());
		assertEquals("Mathematics", section.getSubject());
		assertEquals("220", world.database.load(Room.class, section.getRoom().getId(), TestStore.EVERYBODY).orElseThrow().root().getName());
		assertEquals(1, section.getPeriods().size());
		assertTrue(world.all(ClassPeriod.class).stream().anyMatch(p -> p.getId().equals(section.getPeriods().getFirst().getId()) && p.getName().equals("02 - Traditional")));
	}

	private static void assertStudent(World world) {
		var student = world.by(Student.class, "604821");
		assertEquals("Tyrone Dyer", student.getGivenName() + " " + student.getFamilyName());
		assertEquals("Ty", student.getPreferredName());
		assertEquals(LocalDate.of(2014, 11, 13), student.getBirthDate());
		assertTrue(student.isActive());
		assertTrue(student.getEnrollments().isEmpty());
		assertEquals(2, student.getContacts().size());
		var mother = student.getContacts().stream().filter(c -> c.getRelation() == Relation.MOTHER).findFirst().orElseThrow();
		assertEquals(world.by(Guardian.class, "778393").getId(), mother.getGuardian().getId());
		var learner = world.by(Student.class, "604847");
		assertTrue(learner.getFlags().stream().anyMatch(f -> f.getKind() == FlagKind.ENGLISH_LEARNER && LocalDate.of(2021, 8, 30).equals(f.getBegins())));
	}

	private static int doubleBooked(World world) {
		var sections = new HashMap<List<UUID>, Integer>();
		for (var section : world.all(Section.class)) for (var period : section.getPeriods()) sections.merge(List.of(section.getRoom().getId(), period.getId(), section.getTerm().getId()), 1, Integer::sum);
		return (int) sections.values().stream().filter(n -> n > 1).count();
	}

	private static void assertIncident(World world) {
		var incident = world.by(DisciplineIncident.class, "255901001|10");
		assertEquals(LocalDate.of(2021, 10, 18), incident.getDate());
		assertEquals("Parking lot", incident.getPlace());
		assertEquals("State Offense", incident.getBehavior());
		assertEquals(world.by(Student.class, "605266").getId(), incident.getParticipants().getFirst().getStudent().getId());
	}

	private static void assertStaff(World world) {
		var superintendents = world.all(Staff.class).stream().filter(s -> s.getAssignments().stream().anyMatch(a -> a.getRole() == StaffRole.DISTRICT_STAFF)).toList();
		assertTrue(!superintendents.isEmpty() && superintendents.stream().allMatch(s -> s.getAssignments().stream().allMatch(a -> a.getSchool() == null)), "who works for the district works at no single school");
		assertTrue(world.all(Staff.class).stream().flatMap(s -> s.getAssignments().stream()).noneMatch(a -> a.getRole() == StaffRole.ADMINISTRATOR), "nobody becomes an administrator of Trellis by an import");
		assertEquals(526, world.all(Section.class).stream().filter(s -> s.getTeacher() != null).count());
	}
}
