package org.trellis.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.trellis.model.review.Tier;
import org.trellis.store.Reader;
import org.trellis.store.Scope;

/**
 * Looks at a student's data and may propose a tier (D4). Contributed at {@code org.trellis.review.indicators}; the core's own come
 * through the same point. One instance is made by its no-argument constructor when the first database is opened and lives as long as the
 * program; {@link #prepare} is called on background threads, on several at once. Nothing that is passed in is null. An indicator that
 * throws is shown to the reviewers as a sentence with the name of its plug-in and counts for nothing; the others go on.
 */
public interface Indicator {
	/**
	 * Called once for each class that is opened, and for each batch of some thousand students where a school or the district is looked at as a whole,
	 * before the first look, so that what an indicator wants from the database is read for all students at once.
	 *
	 * @return asked once for each student, on one thread, and dropped when its students have been looked at; never null
	 */
	Look prepare(Round round);

	/** Must answer the same when asked the same, and not read the database. */
	@FunctionalInterface
	interface Look {
		/** @return empty when the indicator has nothing to say of this student; never null */
		Optional<Signal> at(StudentFacts facts);
	}

	/**
	 * The students of a class, or a batch of those of a school or a district.
	 *
	 * @param reader valid during {@link #prepare} only
	 * @param scope of the person who asks; pass it on
	 * @param students all that will be looked at
	 * @param asOf the day for which it is asked
	 * @param thresholds those that this indicator declares, with the values that the district set for the school year in question
	 */
	record Round(Reader reader, Scope scope, List<StudentFacts> students, LocalDate asOf, Thresholds thresholds) {
		public Round {
			students = List.copyOf(students);
		}

		/** For an indicator that declares no thresholds. */
		public Round(Reader reader, Scope scope, List<StudentFacts> students, LocalDate asOf) {
			this(reader, scope, students, asOf, Thresholds.NONE);
		}

		public Round with(Thresholds values) {
			return new Round(reader, scope, students, asOf, values);
		}
	}

	/**
	 * @param tier that the indicator alone would propose; null for a remark that speaks for no tier
	 * @param sentence why, in the language of the user, for example "absent 14 of 120 days (12 %)"; one line
	 */
	record Signal(Tier tier, String sentence) {
		public Signal {
			Objects.requireNonNull(sentence, "a signal without its sentence");
		}
	}
}
