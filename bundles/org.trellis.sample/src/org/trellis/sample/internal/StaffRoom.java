package org.trellis.sample.internal;

import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.School;
import org.trellis.model.district.Staff;
import org.trellis.model.district.StaffRole;
import org.trellis.store.Unit;

/** Hires members of staff and writes them. */
final class StaffRoom {
	private final Sample sample;
	private final Dice dice;
	private final Unit unit;

	StaffRoom(Sample sample, Dice dice, Unit unit) {
		this.sample = sample;
		this.dice = dice;
		this.unit = unit;
	}

	/** Somebody new, not yet written; so that classes can name their teacher before. */
	static Person applicant(Sample sample, Dice dice) {
		var language = sample.languages.get(dice.weighted(.82, .07, .03, .03, .02, .02, .01));
		var given = language.given(dice, dice.chance(.7));
		var family = language.family(dice);
		return new Person(sample.<Staff>standIn(DistrictFactory.eINSTANCE.createStaff()), given, family, Signs.signIn(given, family));
	}

	/** @param school null for the whole district */
	Person hire(School school, StaffRole role, String title) {
		var person = applicant(sample, dice);
		write(person, school, role, title);
		return person;
	}

	void write(Person person, School school, StaffRole role, String title) {
		var staff = Sample.as(DistrictFactory.eINSTANCE.createStaff(), person.staff());
		staff.setGivenName(person.givenName());
		staff.setFamilyName(person.familyName());
		staff.setEmail(person.signIn() + "@district.example.org");
		staff.setPhone(Places.phone(dice));
		staff.setActive(true);
		var assignment = sample.made(DistrictFactory.eINSTANCE.createStaffAssignment());
		assignment.setSchool(school);
		assignment.setRole(role);
		assignment.setTitle(title);
		assignment.setBegins(new SchoolCalendar(sample.before.year() - dice.below(9)).begins());
		staff.getAssignments().add(assignment);
		unit.insert(staff);
	}
}
