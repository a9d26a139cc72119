package org.trellis.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.exchange.Remark.Verdict;
import org.trellis.model.district.SectionKind;
import org.trellis.store.ListQuery;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** The class that a student belongs to, and in which he is reviewed (D2), is told from the courses that he attends. */
class HomeroomTest {
	private static final String SCHOOL = "1";

	@TempDir
	Path temporary;

	@Test
	void aSectionWhoseMembersSayThatItIsTheirHomeroomIsOneAndStaysOne() {
		try (var world = new World(Engine.DERBY, temporary)) {
			world.with("EducationOrganization.xml", EdFi.interchange("EducationOrganization", EdFi.school(SCHOOL, "Grand Bend Elementary School")));
			world.with("Student.xml", EdFi.interchange("Student", EdFi.student("11", "Ana", "Avila"), EdFi.student("12", "Ben", "Bell")));
			world.with("MasterSchedule.xml", EdFi.interchange("MasterSchedule", section("HR3"), section("ART")));
			world.with("StudentEnrollment.xml", EdFi.interchange("StudentEnrollment", EdFi.enrollment("11", SCHOOL, "2026-08-24", "Third grade"), EdFi.enrollment("12", SCHOOL, "2026-08-24", "Third grade"), member("11", "HR3", "true"), member("12", "HR3", "true"), member("11", "ART", "false")));
			world.commit("edfi");
			assertEquals(List.of("ART " + SectionKind.COURSE, "HR3 " + SectionKind.HOMEROOM), kinds(world));
			world.with("StudentEnrollment.xml", EdFi.interchange("StudentEnrollment", EdFi.enrollment("11", SCHOOL, "2026-08-24", "Third grade"), EdFi.enrollment("12", SCHOOL, "2026-08-24", "Third grade"), member("11", "ART", "false")));
			world.commit("edfi");
			assertEquals(List.of("ART " + SectionKind.COURSE, "HR3 " + SectionKind.HOMEROOM), kinds(world), "files of the courses alone take no class away");
		}
	}

	/** What a person reads of a row that was rejected is no name of a record and no number of ours. */
	@Test
	void aRejectedRowIsCalledByWhatItIsAndOfWhom() {
		try (var world = new World(Engine.DERBY, temporary)) {
			world.with("EducationOrganization.xml", EdFi.interchange("EducationOrganization", EdFi.school(SCHOOL, "Grand Bend Elementary School")));
			world.with("Student.xml", EdFi.interchange("Student", EdFi.student("604825", "Ana", "Avila")));
			world.with("StudentEnrollment.xml", EdFi.interchange("StudentEnrollment", EdFi.enrollment("604825", SCHOOL, "someday", "Third grade")));
			var rejected = world.commit("edfi").remarks().stream().filter(r -> r.verdict() == Verdict.ROW_REJECTED).toList();
			assertTrue(rejected.stream().anyMatch(r -> r.thing().equals("Enrollment of student 604825")), rejected.toString());
		}
	}

	private static List<String> kinds(World world) {
		return world.database.list(ListQuery.select("s.COURSE_CODE, s.KIND").from("SECTION s").ofWholeDistrict().orderBy("s.COURSE_CODE").as(r -> r.text(1) + " " + r.text(2)), TestStore.EVERYBODY);
	}

	private static String section(String course) {
		return "<Section>" + EdFi.element("SectionIdentifier", course) + offering(course) + "</Section>";
	}

	private static String offering(String course) {
		return "<CourseOfferingReference><CourseOfferingIdentity>" + EdFi.element("LocalCourseCode", course) + EdFi.schoolReference(SCHOOL) + "<SessionReference><SessionIdentity>" + EdFi.element("SessionName", "Fall") + EdFi.element("SchoolYear", "2026-2027")
				+ EdFi.schoolReference(SCHOOL) + "</SessionIdentity></SessionReference></CourseOfferingIdentity></CourseOfferingReference>";
	}

	private static String member(String student, String course, String homeroom) {
		return "<StudentSectionAssociation>" + EdFi.studentReference(student) + "<SectionReference><SectionIdentity>" + EdFi.element("SectionIdentifier", course) + offering(course) + "</SectionIdentity></SectionReference>" + EdFi.element("BeginDate", "2026-08-24")
				+ EdFi.element("HomeroomIndicator", homeroom) + "</StudentSectionAssociation>";
	}
}
