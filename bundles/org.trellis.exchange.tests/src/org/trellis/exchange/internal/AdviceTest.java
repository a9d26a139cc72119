package org.trellis.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.exchange.ImportReport.Advice;
import org.trellis.model.district.DistrictFactory;
import org.trellis.testing.Engine;

/** Students whom no class list of this year shows are told at the end, with their number and the next step; who comes next year is none of them. */
class AdviceTest {
	@TempDir
	Path temporary;

	private World world(String... entries) {
		var world = new World(Engine.DERBY, temporary);
		var year = DistrictFactory.eINSTANCE.createSchoolYear();
		year.setName("2026-2027");
		year.setBegins(LocalDate.of(2026, 8, 1));
		year.setEnds(LocalDate.of(2027, 6, 15));
		year.setCurrent(true);
		world.insert(year);
		var enrollments = new String[entries.length];
		var students = new String[entries.length + 1];
		for (int i = 0; i < entries.length; i++) {
			students[i] = EdFi.student("S" + i, "Given", "Family");
			enrollments[i] = EdFi.enrollment("S" + i, "7", entries[i], "First grade");
		}
		students[entries.length] = EdFi.student("nowhere", "Given", "Family");
		return world.with("Organization.xml", EdFi.interchange("EducationOrganization", EdFi.school("7", "North"))).with("Student.xml", EdFi.interchange("Student", students)).with("Enrollment.xml", EdFi.interchange("StudentEnrollment", enrollments));
	}

	@Test
	void whoIsEnrolledLastYearOnlyOrNowhereIsToldWithTheNextStep() {
		try (var world = world("2026-08-20", "2025-08-20", "2025-08-21", "2027-08-20")) {
			var dry = world.dryRun("edfi");
			assertEquals(List.of("students-without-school 1 of 5: 1 of 5 students have no school, because no row enrolls them; they are kept, but stand in no class list until an enrollment is imported.",
					"students-of-past-year 2 of 5: 2 of 5 students are enrolled in an earlier school year only (2025-2026); they stand in no class list of 2026-2027, the current one."), told(dry.advice()));
			assertTrue(dry.toText(0).contains("the current one.\n  Next: import the enrollments of this year from the student information system.\nThis was a dry run"), dry.toText(0));
			assertTrue(dry.toJson().contains("\"advice\":[{\"code\":\"students-without-school\",\"number\":1,\"of\":5,\"sentence\":\""), dry.toJson());
			assertEquals(told(dry.advice()), told(world.commit("edfi").advice()), "as the dry run said");
			assertEquals(told(dry.advice()), told(world.commit("edfi").advice()), "and again, as long as it is so");
		}
	}

	@Test
	void aRosterOfThisYearNeedsNoAdvice() {
		try (var world = world("2026-08-20", "2026-08-21").with("Student.xml", EdFi.interchange("Student", EdFi.student("S0", "Given", "Family"), EdFi.student("S1", "Given", "Family")))) {
			assertEquals(List.of(), world.commit("edfi").advice());
		}
	}

	private static List<String> told(List<Advice> advice) {
		return advice.stream().map(a -> a.what().code() + " " + a.number() + " of " + a.of() + ": " + a.what().sentence()).toList();
	}
}
