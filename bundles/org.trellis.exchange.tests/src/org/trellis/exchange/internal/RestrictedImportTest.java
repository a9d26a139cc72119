package org.trellis.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.exchange.ImportReport.FieldChange;
import org.trellis.testing.Engine;

/** Whoever imports sees that a restricted text changes, and neither the old one nor the new one (D33). */
class RestrictedImportTest {
	private static final String SCHOOL = "1";

	@TempDir
	Path temporary;

	@Test
	void theReportOfAnImportHoldsNoRestrictedText() {
		try (var world = new World(Engine.DERBY, temporary)) {
			world.with("EducationOrganization.xml", EdFi.interchange("EducationOrganization", EdFi.school(SCHOOL, "Grand Bend Elementary School")));
			world.with("Discipline.xml", EdFi.interchange("StudentDiscipline", incident("Pushed in the corridor", "Library")));
			world.commit("edfi");
			world.with("Discipline.xml", EdFi.interchange("StudentDiscipline", incident("Pushed on the stairs", "Gym")));
			var report = world.dryRun("edfi");
			var fields = report.changes().stream().flatMap(c -> c.fields().stream()).toList();
			assertTrue(fields.contains(new FieldChange("description", "(restricted)", "(restricted)")), fields.toString());
			assertTrue(fields.contains(new FieldChange("place", "Library", "Gym")), "the rest is told: " + fields);
			var told = String.join("\n", World.lines(report)) + fields;
			assertFalse(told.contains("Pushed"), told);
			assertEquals(List.of(), world.commit("edfi").remarks(), "the text itself is changed");
			assertEquals(List.of(), world.dryRun("edfi").changes(), "and need not be again");
		}
	}

	private static String incident(String description, String place) {
		return "<DisciplineIncident>" + EdFi.element("IncidentIdentifier", "I-7") + EdFi.element("IncidentDate", "2026-09-14") + EdFi.element("IncidentLocation", place) + EdFi.element("IncidentDescription", description) + EdFi.schoolReference(SCHOOL)
				+ "</DisciplineIncident>";
	}
}
