package org.trellis.testing;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.FlagKind;
import org.trellis.model.district.Grade;
import org.trellis.model.district.School;
import org.trellis.model.district.SchoolYear;
import org.trellis.model.district.Student;
import org.trellis.store.Database;
import org.trellis.store.Ids;
import org.trellis.store.References;

/** Puts schools and students into a test's database, in the words of the domain: {@code people.aStudent("Ada").inGrade(GRADE_3).at(school)}. */
public final class People {
	private static final Ids IDS = new Ids();

	private final Database database;
	private final SchoolYear year;

	/** Makes the school year 2026-2027, the current one. */
	public People(Database database) {
		this.database = database;
		year = DistrictFactory.eINSTANCE.createSchoolYear();
		year.setName("2026-2027");
		year.setBegins(LocalDate.of(2026, 8, 24));
		year.setEnds(LocalDate.of(2027, 6, 18));
		year.setCurrent(true);
		insert(year);
	}

	public SchoolYear year() {
		return year;
	}

	public School aSchool(String name) {
		var school = DistrictFactory.eINSTANCE.createSchool();
		school.setName(name);
		school.setDistrict(References.to(DistrictPackage.Literals.DISTRICT, database.districtId()));
		return insert(school);
	}

	/** Not stored before {@link StudentBuilder#stored}. */
	public StudentBuilder aStudent(String givenName) {
		return new StudentBuilder(givenName);
	}

	private <T extends org.trellis.model.base.Entity> T insert(T entity) {
		return database.write(TestStore.TESTER, null, unit -> {
			unit.insert(entity);
			return entity;
		});
	}

	/** One student in the making. */
	public final class StudentBuilder {
		private final Student student = DistrictFactory.eINSTANCE.createStudent();
		private Grade grade;

		private StudentBuilder(String givenName) {
			student.setId(IDS.next());
			student.setGivenName(givenName);
			student.setFamilyName("Testperson");
			student.setActive(true);
		}

		public StudentBuilder called(String familyName) {
			student.setFamilyName(familyName);
			return this;
		}

		public StudentBuilder inGrade(Grade grade) {
			this.grade = grade;
			return this;
		}

		public StudentBuilder at(School school) {
			return at(school, null);
		}

		/** @param left the first day on which the student no longer belongs to the school; null while enrolled */
		public StudentBuilder at(School school, LocalDate left) {
			var enrollment = DistrictFactory.eINSTANCE.createEnrollment();
			enrollment.setSchool(References.to(school));
			enrollment.setSchoolYear(References.to(year));
			enrollment.setGrade(grade);
			enrollment.setEntryDate(year.getBegins());
			enrollment.setExitDate(left);
			student.getEnrollments().add(enrollment);
			return this;
		}

		public StudentBuilder with(FlagKind kind) {
			var flag = DistrictFactory.eINSTANCE.createStudentFlag();
			flag.setKind(kind);
			flag.setBegins(year.getBegins());
			student.getFlags().add(flag);
			return this;
		}

		public StudentBuilder and(Consumer<Student> more) {
			more.accept(student);
			return this;
		}

		public Student unsaved() {
			return student;
		}

		public UUID stored() {
			return insert(student).getId();
		}
	}
}
