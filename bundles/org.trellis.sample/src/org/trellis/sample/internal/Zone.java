package org.trellis.sample.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the district whose children go from its elementary to its middle to its high schools; made and written as one piece.
 *
 * @param firstStudent how many students the zones before it have
 * @param organizations how many providers sit in it
 */
record Zone(int number, int firstStudent, int students, int organizations) {
	private static final int USUAL = 11_700;
	private static final int STUDENTS_PER_ORGANIZATION = 400;
	private static final int FEWEST_ORGANIZATIONS = 12;

	static List<Zone> of(int students) {
		int count = Math.max(1, (students + USUAL / 2) / USUAL);
		int organizations = Math.max(FEWEST_ORGANIZATIONS, students / STUDENTS_PER_ORGANIZATION);
		var zones = new ArrayList<Zone>(count);
		for (int i = 0; i < count; i++) {
			int first = share(students, i, count);
			zones.add(new Zone(i, first, share(students, i + 1, count) - first,
					share(organizations, i + 1, count) - share(organizations, i, count)));
		}
		return zones;
	}

	private static int share(int all, int part, int parts) {
		return (int) ((long) all * part / parts);
	}
}
