package org.trellis.review.internal.facts;

import java.util.List;
import java.util.stream.IntStream;

import org.trellis.review.StudentFacts;

/**
 * What the district knows about some students, as columns: one scan for each kind of fact, whether of a class or of a million. Objects are made only of
 * those that are asked for.
 */
public final class FactTable {
	private final Students students;
	private final AttendanceColumn attendance;
	private final RecentColumn recent;
	private final MarkColumn marks;
	private final IncidentColumn incidents;
	private final EnrollmentColumn enrollments;
	private final FlagColumn flags;
	private final PreviousColumn previous;

	public FactTable(Source source) {
		students = source.students();
		attendance = new AttendanceColumn(source);
		enrollments = new EnrollmentColumn(source);
		recent = new RecentColumn(source, enrollments);
		marks = new MarkColumn(source);
		incidents = new IncidentColumn(source);
		flags = new FlagColumn(source);
		previous = new PreviousColumn(source);
	}

	public int size() {
		return students.size();
	}

	/** @param number of a student, from 0 */
	public StudentFacts at(int number) {
		return new StudentFacts(students.id(number), attendance.at(number), recent.at(number), marks.at(number), incidents.perpetrator(number), incidents.victim(number), enrollments.moves(number),
				flags.at(number), previous.at(number));
	}

	/** The facts of the students from one number up to another, the latter not included. */
	public List<StudentFacts> from(int begin, int end) {
		return IntStream.range(begin, Math.min(end, size())).mapToObj(this::at).toList();
	}
}
