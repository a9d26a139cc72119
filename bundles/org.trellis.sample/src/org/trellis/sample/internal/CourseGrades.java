package org.trellis.sample.internal;

import java.math.BigDecimal;
import java.util.List;

import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.Term;
import org.trellis.sample.internal.Homeroom.Course;
import org.trellis.store.Unit;

/** Grades of the last quarter of last year and of this year's quarters that have ended, from grade 3 on; they follow how a student fares in school. */
final class CourseGrades {
	private static final DistrictFactory NEW = DistrictFactory.eINSTANCE;
	private static final int FIRST_GRADE = 3;
	private static final int PASSED = 60;
	private static final List<String> LETTERS = List.of("F", "D", "C", "B", "A");

	private final Sample sample;
	private final Unit unit;
	private final Dice dice;

	CourseGrades(Sample sample, Zone zone, Unit unit) {
		this.sample = sample;
		this.unit = unit;
		this.dice = sample.dice("grades", zone.number());
	}

	void write(List<Kid> kids) {
		for (var kid : kids) {
			if (kid.hereBefore() && kid.gradeBefore() >= FIRST_GRADE) write(kid, kid.before, kid.gradeBefore(), sample.quartersBefore.getLast());
			if (!kid.hereNow() || kid.grade < FIRST_GRADE) continue;
			for (var quarter : SchoolCalendar.Quarter.values())
				if (sample.now.ends(quarter).isBefore(sample.today)) write(kid, kid.now, kid.grade, sample.quartersNow.get(quarter.ordinal()));
		}
	}

	private void write(Kid kid, Outlook outlook, int grade, Term quarter) {
		for (var course : Course.values()) {
			if (course == Course.SCIENCE && Level.of(grade) == Level.ELEMENTARY) continue;
			int value = value(outlook.trouble()[Phrases.DOMAINS.indexOf("academic")]);
			var made = sample.made(NEW.createCourseGrade());
			made.setStudent(kid.ref);
			made.setTerm(quarter);
			made.setSubject(course.subject);
			made.setMark(LETTERS.get(Math.clamp((value - PASSED) / 10 + (value < PASSED ? 0 : 1), 0, LETTERS.size() - 1)));
			made.setValue(BigDecimal.valueOf(value));
			made.setFailing(value < PASSED);
			unit.insert(made);
		}
	}

	/** Most have a B or a C; about every fifteenth grade is failed. */
	private int value(double trouble) {
		return Math.clamp(Math.round(95 - 36 * trouble * trouble + 4.5 * dice.bell()), 20, 100);
	}
}
