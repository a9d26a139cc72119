package org.trellis.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.access.Access;
import org.trellis.access.SignedIn;
import org.trellis.model.district.AttendanceKind;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.Grade;
import org.trellis.model.district.School;
import org.trellis.model.district.SchoolYear;
import org.trellis.model.district.Section;
import org.trellis.model.district.SectionKind;
import org.trellis.model.district.Student;
import org.trellis.model.district.Term;
import org.trellis.model.district.TermKind;
import org.trellis.review.StudentFacts;
import org.trellis.review.StudentFacts.Mark;
import org.trellis.review.StudentFacts.Recent;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.store.References;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** What is read of single days, grades and moves, on the first of October: the school year began on the 17th of August. */
class KnownFactsTest {
	private static final int SCHOOL_DAYS = 34;

	@TempDir
	Path folder;

	private Database database;
	private GivenDistrict given;
	private SchoolYear lastYear;
	private School lincoln;
	private School douglass;
	private Student ana;
	private Section third;

	@AfterEach
	void close() {
		database.close();
	}

	private void givenAna(Engine engine) {
		database = TestStore.create(engine, folder);
		given = new GivenDistrict(database);
		lastYear = given.schoolYear("2025-2026", LocalDate.of(2025, 8, 18), LocalDate.of(2026, 6, 12), false);
		lincoln = school("Lincoln School", Grade.GRADE_5);
		douglass = school("Douglass School", Grade.GRADE_8);
		ana = given.aStudent("Ana").at(lincoln).stored();
		third = given.section(lincoln, "Grade 3 A", null, List.of(), s -> {
			s.setKind(SectionKind.HOMEROOM);
			GivenDistrict.attendedBy(s, ana);
		});
	}

	private School school(String name, Grade highest) {
		var school = database.load(School.class, given.school(name).getId(), TestStore.EVERYBODY).orElseThrow();
		school.root().setHighestGrade(highest);
		database.save(TestStore.TESTER, school);
		return school.root();
	}

	private StudentFacts facts() {
		var reviews = new ReviewsService(List.of(), Access.stored(), GivenDistrict.CLOCK).of(database, new SignedIn(TestStore.TESTER, TestStore.EVERYBODY));
		return reviews.open(reviews.currentCycle().orElseThrow(), third.getId(), Progress.NONE).rows().getFirst().facts();
	}

	private void event(LocalDate day, AttendanceKind kind, String days) {
		var event = DistrictFactory.eINSTANCE.createAttendanceEvent();
		event.setStudent(References.to(ana));
		event.setDate(day);
		event.setKind(kind);
		event.setDays(days == null ? null : new BigDecimal(days));
		given.stored(event);
	}

	@ParameterizedTest
	@EnumSource
	void absencesOfSingleDaysAreAddedUpAndLateArrivalsAreNone(Engine engine) {
		givenAna(engine);
		assertNull(facts().recent());
		event(LocalDate.of(2026, 9, 1), AttendanceKind.EXCUSED_ABSENCE, null);
		event(LocalDate.of(2026, 9, 2), AttendanceKind.UNEXCUSED_ABSENCE, "0.5");
		event(LocalDate.of(2026, 9, 3), AttendanceKind.TARDY, null);
		event(LocalDate.of(2026, 6, 1), AttendanceKind.EXCUSED_ABSENCE, "1");
		assertEquals(new Recent(SCHOOL_DAYS, new BigDecimal("1.5000")), facts().recent());
	}

	@ParameterizedTest
	@EnumSource
	void whoCameLaterIsMeasuredByTheDaysSince(Engine engine) {
		givenAna(engine);
		var student = database.load(Student.class, ana.getId(), TestStore.EVERYBODY).orElseThrow();
		student.root().getEnrollments().getFirst().setEntryDate(LocalDate.of(2026, 9, 28));
		database.save(TestStore.TESTER, student);
		event(LocalDate.of(2026, 9, 29), AttendanceKind.UNEXCUSED_ABSENCE, "1");
		assertEquals(new Recent(4, new BigDecimal("1.0000")), facts().recent());
	}

	private Term period(SchoolYear year, String name, LocalDate begins, LocalDate ends) {
		var aggregate = database.load(SchoolYear.class, year.getId(), TestStore.EVERYBODY).orElseThrow();
		var term = DistrictFactory.eINSTANCE.createTerm();
		term.setName(name);
		term.setKind(TermKind.GRADING_PERIOD);
		term.setBegins(begins);
		term.setEnds(ends);
		aggregate.root().getTerms().add(term);
		database.save(TestStore.TESTER, aggregate);
		return term;
	}

	private void graded(Term period, String subject, String value, boolean failing) {
		var grade = DistrictFactory.eINSTANCE.createCourseGrade();
		grade.setStudent(References.to(ana));
		grade.setTerm(References.to(period));
		grade.setSubject(subject);
		grade.setValue(value == null ? null : new BigDecimal(value));
		grade.setFailing(failing);
		given.stored(grade);
	}

	@ParameterizedTest
	@EnumSource
	void gradesAreThoseOfTheLastPeriodBesideTheOneBeforeEvenOverTheSummer(Engine engine) {
		givenAna(engine);
		assertEquals(List.of(), facts().marks());
		var third = period(lastYear, "Quarter 3", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 20));
		var fourth = period(lastYear, "Quarter 4", LocalDate.of(2026, 3, 21), LocalDate.of(2026, 6, 12));
		var first = period(given.year(), "Quarter 1", LocalDate.of(2026, 8, 17), LocalDate.of(2026, 9, 25));
		graded(third, "Mathematics", "60", false);
		graded(fourth, "Mathematics", "85.5", false);
		graded(fourth, "Art", "90", false);
		graded(first, "Reading", null, true);
		graded(first, "Mathematics", "70", false);
		assertEquals(List.of(new Mark("Mathematics", "Quarter 1", false, new BigDecimal("70.00"), new BigDecimal("85.50")), new Mark("Reading", "Quarter 1", true, null, null)), facts().marks());
	}

	private void enrolled(SchoolYear year, School school, Grade grade, LocalDate entry, LocalDate exit) {
		var student = database.load(Student.class, ana.getId(), TestStore.EVERYBODY).orElseThrow();
		var enrollment = DistrictFactory.eINSTANCE.createEnrollment();
		enrollment.setSchoolYear(References.to(year));
		enrollment.setSchool(References.to(school));
		enrollment.setGrade(grade);
		enrollment.setEntryDate(entry);
		enrollment.setExitDate(exit);
		student.root().getEnrollments().add(enrollment);
		database.save(TestStore.TESTER, student);
	}

	@ParameterizedTest
	@EnumSource
	void movesWithinTheYearAndBetweenYearsCountAndFollowingTheGradesDoesNot(Engine engine) {
		givenAna(engine);
		assertEquals(0, facts().moves());
		enrolled(lastYear, lincoln, Grade.GRADE_2, null, LocalDate.of(2026, 1, 9));
		enrolled(lastYear, douglass, Grade.GRADE_2, LocalDate.of(2026, 1, 9), null);
		assertEquals(2, facts().moves(), "to Douglass in January, and back to Lincoln after the summer");
		var longAgo = given.schoolYear("2023-2024", LocalDate.of(2023, 8, 21), LocalDate.of(2024, 10, 20), false);
		enrolled(longAgo, douglass, Grade.GRADE_1, null, LocalDate.of(2023, 10, 1));
		enrolled(longAgo, lincoln, Grade.GRADE_1, LocalDate.of(2023, 10, 1), null);
		assertEquals(2, facts().moves(), "more than two years ago");
	}

	@ParameterizedTest
	@EnumSource
	void toLeaveASchoolAfterItsLastGradeIsNoMove(Engine engine) {
		givenAna(engine);
		var upper = given.school("Harriet School");
		enrolled(lastYear, upper, Grade.GRADE_2, null, null);
		assertEquals(0, facts().moves(), "which grades that school has is not known");
		var lower = school("Early School", Grade.GRADE_2);
		ana = given.aStudent("Ana").at(lincoln).stored();
		third = given.section(lincoln, "Grade 3 B", null, List.of(), s -> {
			s.setKind(SectionKind.HOMEROOM);
			GivenDistrict.attendedBy(s, ana);
		});
		enrolled(lastYear, lower, Grade.GRADE_2, null, null);
		assertEquals(0, facts().moves());
		enrolled(lastYear, douglass, Grade.GRADE_2, LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 20));
		assertEquals(0, facts().moves(), "two schools at once are no move");
	}
}
