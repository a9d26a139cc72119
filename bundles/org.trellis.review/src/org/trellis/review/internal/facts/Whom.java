package org.trellis.review.internal.facts;

import java.util.List;
import java.util.UUID;

import org.trellis.store.ListQuery.Shape;

/** Whose facts are read: queries are narrowed to these students, so that a class costs little and a district one scan of each table. */
public sealed interface Whom {
	/** @param student expression of the id of a row's student */
	Shape narrow(Shape shape, String student);

	/** A few. */
	record These(List<UUID> students) implements Whom {
		@Override
		public Shape narrow(Shape shape, String student) {
			return shape.whereIn(student, students);
		}
	}

	/** Who was enrolled at a school in a school year. */
	record AtSchool(UUID school, UUID schoolYear) implements Whom {
		@Override
		public Shape narrow(Shape shape, String student) {
			return shape.where(student + " IN (SELECT ae.STUDENT_ID FROM ENROLLMENT ae WHERE ae.SCHOOL_ID = ? AND ae.SCHOOL_YEAR_ID = ?)", school, schoolYear);
		}
	}

	/** The whole district. */
	record Everybody() implements Whom {
		@Override
		public Shape narrow(Shape shape, String student) {
			return shape;
		}
	}
}
