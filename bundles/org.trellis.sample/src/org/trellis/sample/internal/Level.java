package org.trellis.sample.internal;

import org.trellis.model.district.Grade;

/** The three kinds of school, with the grades they have and the size they usually are. Grades count from 0, kindergarten. */
enum Level {
	ELEMENTARY("Elementary School", 0, 5, 450), MIDDLE("Middle School", 6, 8, 700), HIGH("High School", 9, 12, 1200);

	/** What comes after grade 12. */
	static final int GRADUATED = 13;

	final String suffix;
	final int lowest;
	final int highest;
	final int usualSize;

	Level(String suffix, int lowest, int highest, int usualSize) {
		this.suffix = suffix;
		this.lowest = lowest;
		this.highest = highest;
		this.usualSize = usualSize;
	}

	static Level of(int grade) {
		return grade <= ELEMENTARY.highest ? ELEMENTARY : grade <= MIDDLE.highest ? MIDDLE : HIGH;
	}

	static Grade grade(int grade) {
		return Grade.get(Grade.KINDERGARTEN.getValue() + grade);
	}

	static String gradeName(int grade) {
		return grade == 0 ? "Kindergarten" : "Grade " + grade;
	}

	/** How many schools of this kind so many students of all grades need. */
	int schools(int students) {
		double own = students * (highest - lowest + 1) / 13.0;
		return Math.max(1, (int) (own / usualSize + .5));
	}
}
