package org.trellis.resources.match;

import java.time.LocalDate;
import java.util.List;

import org.trellis.store.Reader;
import org.trellis.store.Scope;

/**
 * One question that decides whether, and how well, a service suits a student (D12), contributed at the extension point
 * {@code org.trellis.resources.criteria}. The core's own criteria come through the same point.
 * <p>
 * One object is made by its no-argument constructor when first needed and lives as long as the program; {@link #prepare} is called on
 * background threads, on several at once. Nothing that is passed in is null. A criterion that throws is shown to the user as failed,
 * with the name of its plug-in, and counts for nothing; the others go on.
 */
public interface MatchingCriterion {
	/**
	 * Called once for each ranking, before the first verdict, so that what a criterion wants from the database is read for all
	 * students at once.
	 *
	 * @return asked once for each student and service, on one thread, and dropped after the ranking; never null
	 */
	Judge prepare(Round round);

	/** Must answer the same when asked the same, and not read the database: it is called up to millions of times. */
	interface Judge {
		/** @return never null */
		Verdict judge(Applicant applicant, Offer offer);
	}

	/**
	 * What a ranking is made from.
	 *
	 * @param reader valid during {@link #prepare} only
	 * @param scope of the person who asks; pass it on
	 * @param applicants all that will be judged
	 * @param asOf the day for which it is asked
	 */
	record Round(Reader reader, Scope scope, List<Applicant> applicants, LocalDate asOf) {
		public Round {
			applicants = List.copyOf(applicants);
		}
	}
}
