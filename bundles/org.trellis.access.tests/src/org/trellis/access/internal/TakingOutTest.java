package org.trellis.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.access.Action;
import org.trellis.access.Decision;
import org.trellis.access.NewGrant;
import org.trellis.access.Subject;
import org.trellis.model.access.AccessKind;
import org.trellis.model.district.Grade;
import org.trellis.model.district.StaffRole;
import org.trellis.store.ListQuery;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** Who may take out of Trellis all that he sees, as a list in a file is (D32). */
class TakingOutTest {
	private static final Subject ALL = new Subject.OfAllInSight();

	private static final ListQuery<UUID> STUDENTS = ListQuery.select("s.ID").from("STUDENT s").ofStudent("s.ID").as(r -> r.uuid(1));

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void whoSeesSomeWhomHeMayNotTakeOutTakesOutNone(Engine engine) {
		try (var db = TestStore.create(engine, folder)) {
			var given = new GivenDistrict(db);
			var staff = new GivenStaff(db, given.year());
			var lincoln = given.school("Lincoln");
			var ada = given.aStudent("Ada").at(lincoln).stored();
			given.aStudent("Ben").at(given.school("Douglass")).stored();
			var administrator = staff.administrator();

			var principal = staff.as(administrator, staff.aStaff("Pat", StaffRole.PRINCIPAL, lincoln, null));
			assertEquals(new Decision.Allowed("principal of Lincoln"), staff.access.may(db, principal, Action.EXPORT, ALL));
			assertFalse(staff.access.may(db, principal, Action.SEE, ALL).isAllowed(), "a question that nobody asks has no answer");

			var tess = staff.aStaff("Tess", StaffRole.TEACHER, lincoln, null);
			staff.aClass("3-Tess", lincoln, tess, List.of(ada.getId()));
			assertEquals("none of your rights is one to take out data with students in it", staff.access.may(db, staff.as(administrator, tess), Action.EXPORT, ALL).reason());

			var cora = staff.aStaff("Cora", StaffRole.COUNSELOR, lincoln, null);
			staff.grants.grant(db, administrator, NewGrant.of(AccessKind.GRADE, cora, "a group at both schools").ofGrades(Set.of(Grade.GRADE_3)));
			var both = staff.as(administrator, cora);
			assertEquals(2, db.count(STUDENTS, both.scope()));
			assertEquals("1 of the students whom you see are not among those for whom you have a right to take out data with students in it", staff.access.may(db, both, Action.EXPORT, ALL).reason());
			assertTrue(staff.access.may(db, both, Action.EXPORT, new Subject.OfSchool(lincoln.getId())).isAllowed(), "her own school by itself");
		}
	}
}
