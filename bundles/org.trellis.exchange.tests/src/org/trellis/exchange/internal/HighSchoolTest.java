package org.trellis.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.exchange.ImportReport.Counts;
import org.trellis.exchange.ImportReport.Outcome;
import org.trellis.model.district.FlagKind;
import org.trellis.model.district.Grade;
import org.trellis.model.district.Household;
import org.trellis.model.district.Race;
import org.trellis.model.district.School;
import org.trellis.model.district.Sex;
import org.trellis.model.district.Student;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** 1,400 students of one high school in the version 2.0, which no file describes. */
class HighSchoolTest {
	private static final Path FILES = SharedData.folder("edfi-high-school");

	@TempDir
	Path temporary;

	@ParameterizedTest
	@EnumSource(Engine.class)
	void allStudentsAreEnrolledInASchoolThatOnlyEnrollmentsName(Engine engine) {
		try (var world = new World(engine, temporary)) {
			var dry = world.dryRun("edfi", FILES);
			var report = world.commit("edfi", FILES);
			assertEquals(dry.files(), report.files());
			assertEquals(Outcome.DONE, report.outcome());
			assertEquals(new Counts(1400, 0, 0, 0, 0), report.totals("Student"));
			assertEquals(new Counts(1400, 0, 0, 0, 0), report.totals("Enrollment"));
			assertTrue(report.sentences().contains("No file describes the school 255901001, which 1,400 enrollments name; it was made as “School 255901001”. Import its EducationOrganization file to give it its name."), report.sentences().toString());
			assertEquals("[students-of-past-year]", report.advice().stream().map(a -> a.what().code()).toList().toString());
			assertEquals("1,400 of 1,400 students are enrolled in the school year 2016-2017 only, which ended on Jun 30, 2017; as no later one is known it is the current one.", report.advice().getFirst().what().sentence());
			assertStudent(world);
		}
	}

	private static void assertStudent(World world) {
		var school = world.by(School.class, "255901001");
		assertEquals("School 255901001", school.getName());
		assertEquals(1400, world.all(Student.class).stream().filter(s -> s.getEnrollments().stream().anyMatch(e -> e.getSchool().getId().equals(school.getId()))).count());
		var student = world.by(Student.class, "000001");
		assertEquals(Sex.MALE, student.getSex());
		assertEquals(List.of(Race.ASIAN), student.getRaces());
		assertEquals(LocalDate.of(2003, 8, 8), student.getBirthDate());
		var enrollment = student.getEnrollments().getFirst();
		assertEquals(Grade.GRADE_9, enrollment.getGrade());
		assertEquals(LocalDate.of(2017, 3, 7), enrollment.getEntryDate());
		var household = world.database.load(Household.class, student.getHousehold().getId(), TestStore.EVERYBODY).orElseThrow().root();
		assertEquals("2026 Second Way", household.getStreet());
		assertEquals("77535", household.getPostalCode());
		assertEquals(115, world.all(Student.class).stream().filter(s -> s.getFlags().stream().anyMatch(f -> f.getKind() == FlagKind.FREE_OR_REDUCED_LUNCH)).count());
		assertEquals(10, world.all(Student.class).stream().filter(s -> "es".equals(s.getHomeLanguage())).count());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void theSchoolGetsItsNameWhenAFileDescribesIt(Engine engine) {
		try (var world = new World(engine, temporary).with("School.xml", EdFi.interchange("EducationOrganization", EdFi.school("255901001", "Grand Bend High School")))) {
			world.commit("edfi", FILES);
			var report = world.commit("edfi");
			assertEquals(new Counts(0, 1, 0, 0, 0), report.totals("School"));
			assertEquals("Grand Bend High School", world.by(School.class, "255901001").getName());
			assertEquals(new Counts(0, 0, 0, 0, 1), world.commit("edfi", FILES).totals("School"), "a stopgap never replaces a name");
		}
	}
}
