package org.trellis.access.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.trellis.access.SignedIn;
import org.trellis.access.SignedIn.Who;
import org.trellis.model.access.AccessFactory;
import org.trellis.model.access.AccessKind;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.model.base.Entity;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.School;
import org.trellis.model.district.SchoolYear;
import org.trellis.model.district.Section;
import org.trellis.model.district.SectionKind;
import org.trellis.model.district.Staff;
import org.trellis.model.district.StaffRole;
import org.trellis.model.access.AccessGrant;
import org.trellis.store.Actor;
import org.trellis.store.Database;
import org.trellis.store.References;
import org.trellis.testing.TestStore;

/** Staff of a test's district, their classes and their rights, in the words of the domain. */
final class GivenStaff {
	private final Database database;
	private final SchoolYear year;
	final StoredAccess access = new StoredAccess(() -> "owner", java.time.Clock.systemUTC());
	final StoredGrants grants = new StoredGrants();

	GivenStaff(Database database, SchoolYear year) {
		this.database = database;
		this.year = year;
	}

	<T extends Entity> T stored(T root) {
		database.write(TestStore.TESTER, null, unit -> {
			unit.insert(root);
			return null;
		});
		return root;
	}

	UUID aStaff(String name) {
		return stored(staff(name)).getId();
	}

	/** @param school null for the whole district */
	UUID aStaff(String name, StaffRole role, School school, LocalDate ends) {
		var staff = staff(name);
		assign(staff, role, school, null, ends);
		return stored(staff).getId();
	}

	Staff staff(String name) {
		var staff = DistrictFactory.eINSTANCE.createStaff();
		staff.setGivenName(name);
		staff.setFamilyName("Staffer");
		staff.setActive(true);
		return staff;
	}

	static void assign(Staff staff, StaffRole role, School school, LocalDate begins, LocalDate ends) {
		var assignment = DistrictFactory.eINSTANCE.createStaffAssignment();
		assignment.setRole(role);
		if (school != null) assignment.setSchool(References.to(school));
		assignment.setBegins(begins);
		assignment.setEnds(ends);
		staff.getAssignments().add(assignment);
	}

	UUID aClass(String name, School school, UUID teacher, List<UUID> members) {
		return stored(section(name, school, teacher, members)).getId();
	}

	Section section(String name, School school, UUID teacher, List<UUID> members) {
		var section = DistrictFactory.eINSTANCE.createSection();
		section.setName(name);
		section.setKind(SectionKind.HOMEROOM);
		section.setSchool(References.to(school));
		section.setSchoolYear(References.to(year));
		if (teacher != null) section.setTeacher(References.to(DistrictPackage.Literals.STAFF, teacher));
		for (var student : members) {
			var member = DistrictFactory.eINSTANCE.createSectionMember();
			member.setStudent(References.to(DistrictPackage.Literals.STUDENT, student));
			section.getMembers().add(member);
		}
		return section;
	}

	/** A grant as it stands in the database, without the rules of whoever gives it. */
	AccessGrant grant(UUID staff, AccessKind kind, LocalDate begins, LocalDate ends, RestrictedLabel... labels) {
		var grant = AccessFactory.eINSTANCE.createAccessGrant();
		grant.setStaff(References.to(DistrictPackage.Literals.STAFF, staff));
		grant.setKind(kind);
		grant.setBegins(begins);
		grant.setEnds(ends);
		grant.setGrantedBy("tester");
		grant.setGrantedAt(java.time.Instant.EPOCH);
		grant.setReason("test");
		grant.getLabels().addAll(Set.of(labels));
		return grant;
	}

	/** Makes rights decide from now on: an administrator who can sign in, given by the owner. */
	SignedIn administrator() {
		var owner = access.signIn(database, "test");
		var chief = aStaff("Chief");
		grants.account(database, owner, chief, "chief", "chief-os");
		grants.grant(database, owner, org.trellis.access.NewGrant.of(AccessKind.ADMINISTRATOR, chief, "runs the system"));
		return as("chief-os");
	}

	/** Whoever signs in as a user of the operating system. */
	SignedIn as(String user) {
		return new StoredAccess(() -> user, java.time.Clock.systemUTC()).signIn(database, "test");
	}

	/** A member of staff, with the rights of this moment. */
	SignedIn as(SignedIn administrator, UUID staff) {
		return new SignedIn(new Actor("staff-" + staff.toString().substring(0, 8), "test"), access.scopeOf(database, administrator, staff), new Who.OfStaff(staff));
	}
}
