package org.trellis.sample.internal;

import java.time.LocalDate;
import java.time.Month;

import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.FlagKind;
import org.trellis.model.district.Sex;
import org.trellis.model.district.Student;

/** Turns the children of a zone into student records with enrollments, contacts and flags. */
final class Students {
	private static final DistrictFactory NEW = DistrictFactory.eINSTANCE;

	private final Sample sample;
	private final Dice dice;
	private Kid previous;
	private LocalDate previousBirth;

	Students(Sample sample, Zone zone) {
		this.sample = sample;
		this.dice = sample.dice("students", zone.number());
	}

	Student student(Kid kid) {
		var language = kid.home.language();
		boolean girl = dice.chance(.488);
		var student = Sample.as(NEW.createStudent(), kid.ref);
		student.setGivenName(language.given(dice, girl));
		if (dice.chance(.3)) student.setMiddleName(language.given(dice, girl));
		student.setFamilyName(kid.home.familyName());
		student.setBirthDate(birthDate(kid));
		student.setSex(dice.chance(.006) ? Sex.NONBINARY : girl ? Sex.FEMALE : Sex.MALE);
		student.setHispanicOrLatino(dice.chance(language.hispanic()));
		student.getRaces().addAll(language.races(dice));
		student.setActive(!kid.left);
		student.setHousehold(kid.home.household());
		enrollments(kid, student);
		contacts(kid, student);
		for (var kind : kid.flags) flag(kid, student, kind);
		return student;
	}

	private LocalDate birthDate(Kid kid) {
		boolean twin = previous != null && previous.home == kid.home && previous.grade == kid.grade;
		if (!twin) previousBirth = between(kid);
		previous = kid;
		return previousBirth;
	}

	/** Who enters kindergarten turns five between the first of September and the next. */
	private LocalDate between(Kid kid) {
		int year = sample.now.year() - 5 - kid.grade;
		return dice.day(LocalDate.of(year - 1, Month.SEPTEMBER, 2), LocalDate.of(year, Month.SEPTEMBER, 1));
	}

	private void enrollments(Kid kid, Student student) {
		if (kid.hereBefore()) {
			var last = sample.made(NEW.createEnrollment());
			last.setSchool(kid.campusBefore.school);
			last.setSchoolYear(sample.yearBefore);
			last.setGrade(Level.grade(kid.gradeBefore()));
			last.setEntryDate(sample.before.begins());
			last.setExitDate(sample.before.ends().plusDays(1));
			student.getEnrollments().add(last);
		}
		if (kid.hereNow()) {
			var current = sample.made(NEW.createEnrollment());
			current.setSchool(kid.campus.school);
			current.setSchoolYear(sample.yearNow);
			current.setGrade(Level.grade(kid.grade));
			current.setEntryDate(sample.now.begins());
			student.getEnrollments().add(current);
		}
	}

	private void contacts(Kid kid, Student student) {
		for (int i = 0; i < kid.home.guardians().size(); i++) {
			var contact = sample.made(NEW.createStudentContact());
			contact.setGuardian(kid.home.guardians().get(i));
			contact.setRelation(kid.home.relations().get(i));
			contact.setPrimaryContact(i == 0);
			contact.setLivesWith(true);
			contact.setEmergencyContact(true);
			contact.setOrder(i + 1);
			student.getContacts().add(contact);
		}
	}

	private void flag(Kid kid, Student student, FlagKind kind) {
		var flag = sample.made(NEW.createStudentFlag());
		flag.setKind(kind);
		flag.setBegins(kid.newcomer ? sample.now.begins() : sample.before.begins());
		if (kid.left) flag.setEnds(sample.before.ends());
		if (kind == FlagKind.ENGLISH_LEARNER) flag.setDetail("Level " + dice.between(1, 5));
		if (kind == FlagKind.MEDICAL) flag.setDetail(dice.pick("Asthma", "Food allergy", "Diabetes", "Seizures"));
		student.getFlags().add(flag);
	}
}
