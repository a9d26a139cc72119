package org.trellis.sample.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.Section;
import org.trellis.model.district.SectionKind;
import org.trellis.sample.internal.Homeroom.Course;
import org.trellis.store.Unit;

/** Homerooms of this year and last, and this year's courses from grade 6 on. */
final class Classes {
	private static final DistrictFactory NEW = DistrictFactory.eINSTANCE;
	private static final int USUAL = 25;
	/** Of fifty classes in a row twenty are reviewed and three are in the middle of it; stepping by seven spreads them over the schools. */
	private static final int ROUND = 50;
	private static final int REVIEWED = 20;
	private static final int IN_PROGRESS = 3;

	private final Sample sample;
	private final List<Campus> campuses;
	private final Dice dice;
	private int formed;

	Classes(Sample sample, Zone zone, List<Campus> campuses) {
		this.sample = sample;
		this.campuses = campuses;
		this.dice = sample.dice("classes", zone.number());
		this.formed = sample.dice("review progress", zone.number()).below(ROUND);
	}

	/** Puts every student into a class of this year and of last year, as far as they were here. */
	void form(List<Kid> kids) {
		for (var kid : kids) if (kid.hereNow()) kid.campus.students.add(kid);
		for (var campus : campuses) {
			form(campus, campus.students, false);
			form(campus, kids.stream().filter(k -> k.campusBefore == campus).toList(), true);
			int teachers = Homeroom.teachers(Math.max(campus.homerooms.size(), campus.homeroomsBefore.size()));
			for (int i = 0; i < teachers; i++) {
				campus.teachers.add(StaffRoom.applicant(sample, dice));
				campus.classrooms.add(sample.standIn(NEW.createRoom()));
			}
		}
	}

	private void form(Campus campus, List<Kid> students, boolean before) {
		for (int grade = campus.level.lowest; grade <= campus.level.highest; grade++) {
			int wanted = grade;
			var sameGrade = new ArrayList<>(students.stream().filter(k -> (before ? k.gradeBefore() : k.grade) == wanted).toList());
			dice.shuffle(sameGrade);
			int rooms = sameGrade.isEmpty() ? 0 : Math.max(1, Math.round(sameGrade.size() / (float) USUAL));
			for (int i = 0; i < rooms; i++) {
				var members = sameGrade.subList(sameGrade.size() * i / rooms, sameGrade.size() * (i + 1) / rooms);
				homeroom(campus, grade, members, before);
			}
		}
	}

	private void homeroom(Campus campus, int grade, List<Kid> members, boolean before) {
		var all = before ? campus.homeroomsBefore : campus.homerooms;
		var homeroom = new Homeroom(campus, grade, all.size(), sample.<Section>standIn(NEW.createSection()));
		homeroom.members.addAll(members);
		all.add(homeroom);
		for (var kid : members) {
			if (before) kid.homeroomBefore = homeroom;
			else kid.homeroom = homeroom;
		}
		if (before) return;
		int place = 7 * formed++ % ROUND;
		homeroom.progress = place < REVIEWED ? Homeroom.Progress.REVIEWED
				: place < REVIEWED + IN_PROGRESS ? Homeroom.Progress.IN_PROGRESS : Homeroom.Progress.NOT_STARTED;
	}

	void write(Unit unit) {
		for (var campus : campuses) {
			for (var homeroom : campus.homeroomsBefore) unit.insert(section(homeroom, true));
			for (var homeroom : campus.homerooms) {
				unit.insert(section(homeroom, false));
				if (campus.level != Level.ELEMENTARY) for (var course : Course.values()) unit.insert(course(homeroom, course));
			}
		}
	}

	private Section section(Homeroom homeroom, boolean before) {
		var section = Sample.as(NEW.createSection(), homeroom.section);
		var campus = homeroom.campus;
		section.setSchool(campus.school);
		section.setSchoolYear(before ? sample.yearBefore : sample.yearNow);
		section.setKind(SectionKind.HOMEROOM);
		section.setGrade(Level.grade(homeroom.grade));
		section.setName(Level.gradeName(homeroom.grade) + " " + letter(homeroom));
		section.setRoom(campus.classrooms.get(homeroom.number));
		section.setTeacher(homeroom.teacher().staff());
		if (campus.level != Level.ELEMENTARY) section.getPeriods().add(campus.bells.getFirst().period());
		members(section, homeroom, before ? sample.before : sample.now, before);
		return section;
	}

	/** A, B, C within the grade. */
	private static String letter(Homeroom homeroom) {
		var all = homeroom.campus.homerooms.contains(homeroom) ? homeroom.campus.homerooms : homeroom.campus.homeroomsBefore;
		int first = 0;
		while (all.get(first).grade != homeroom.grade) first++;
		return String.valueOf((char) ('A' + homeroom.number - first));
	}

	private Section course(Homeroom homeroom, Course course) {
		var campus = homeroom.campus;
		var section = sample.made(NEW.createSection());
		section.setSchool(campus.school);
		section.setSchoolYear(sample.yearNow);
		section.setKind(SectionKind.COURSE);
		section.setGrade(Level.grade(homeroom.grade));
		section.setName(course.subject + " " + homeroom.grade + letter(homeroom));
		section.setCourseCode(course.code + "-" + homeroom.grade + letter(homeroom));
		section.setSubject(course.subject);
		int teacher = homeroom.teacherOf(course);
		section.setRoom(campus.classrooms.get(teacher));
		section.setTeacher(campus.teachers.get(teacher).staff());
		section.getPeriods().add(campus.lessons().get(homeroom.lesson(course)).period());
		members(section, homeroom, sample.now, false);
		return section;
	}

	private void members(Section section, Homeroom homeroom, SchoolCalendar calendar, boolean ended) {
		LocalDate begins = calendar.begins();
		LocalDate ends = ended ? calendar.ends().plusDays(1) : null;
		for (var kid : homeroom.members) {
			var member = sample.made(NEW.createSectionMember());
			member.setStudent(kid.ref);
			member.setBegins(begins);
			member.setEnds(ends);
			section.getMembers().add(member);
		}
	}
}
