package org.trellis.testing;

import java.util.List;

import org.trellis.resources.match.Applicant;
import org.trellis.resources.match.MatchingCriterion;
import org.trellis.resources.match.MatchingCriterion.Round;
import org.trellis.resources.match.Offer;
import org.trellis.resources.match.Verdict;
import org.trellis.store.Reader;

/** Asks a matching criterion as a ranking does, on {@link GivenDistrict#TODAY} and for somebody who sees the whole district; for tests of criteria. */
public final class Judging {
	private Judging() {
	}

	/** @param reader a test's database; null for a criterion that reads nothing */
	public static Verdict of(MatchingCriterion criterion, Reader reader, Applicant applicant, Offer offer) {
		return criterion.prepare(new Round(reader, TestStore.EVERYBODY, List.of(applicant), GivenDistrict.TODAY)).judge(applicant, offer);
	}
}
