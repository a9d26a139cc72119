package org.trellis.sample.internal;

import java.util.ArrayList;
import java.util.List;

import org.trellis.model.district.Section;

/** A class of about 25, which is reviewed in one sitting (D2). From grade 6 on it also goes to its courses together. */
final class Homeroom {
	/** Lessons of the day in which a class of grade 6 and up can be taught. */
	static final int LESSONS = 6;

	enum Progress {
		REVIEWED, IN_PROGRESS, NOT_STARTED
	}

	final Campus campus;
	final int grade;
	final int number;
	final Section section;
	final List<Kid> members = new ArrayList<>();
	Progress progress = Progress.NOT_STARTED;

	Homeroom(Campus campus, int grade, int number, Section section) {
		this.campus = campus;
		this.grade = grade;
		this.number = number;
		this.section = section;
	}

	Person teacher() {
		return campus.teachers.get(number);
	}

	/** In which lesson it has a course: three different ones, and one teacher's six classes never two in the same. */
	int lesson(Course course) {
		return (number + 2 * course.ordinal()) % LESSONS;
	}

	/** Who teaches it a course; that teacher's own room is where. */
	int teacherOf(Course course) {
		return number / LESSONS * Course.values().length + course.ordinal();
	}

	/** How many teachers a school with so many classes needs, so that each class has its own and each course is taught. */
	static int teachers(int homerooms) {
		return Math.max(homerooms, (homerooms + LESSONS - 1) / LESSONS * Course.values().length);
	}

	/** The courses that the sample has; enough for the rule about subjects (D27). */
	enum Course {
		MATHEMATICS("Mathematics", "MAT"), ENGLISH("English Language Arts", "ELA"), SCIENCE("Science", "SCI");

		final String subject;
		final String code;

		Course(String subject, String code) {
			this.subject = subject;
			this.code = code;
		}
	}
}
