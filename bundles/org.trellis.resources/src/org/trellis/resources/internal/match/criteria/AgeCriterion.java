package org.trellis.resources.internal.match.criteria;

import java.time.LocalDate;
import java.time.Period;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.district.Grade;
import org.trellis.resources.match.Applicant;
import org.trellis.resources.match.MatchingCriterion;
import org.trellis.resources.match.Offer;
import org.trellis.resources.match.Verdict;
import org.trellis.resources.internal.match.Messages;
import org.trellis.resources.internal.match.Words;

/** The service takes the student's age and grade. */
public final class AgeCriterion implements MatchingCriterion {
	@Override
	public Judge prepare(Round round) {
		return (applicant, offer) -> judge(applicant, offer.ages(), round.asOf());
	}

	private static Verdict judge(Applicant applicant, Offer.Ages ages, LocalDate asOf) {
		var grade = grade(applicant, ages);
		if (grade instanceof Verdict.Excludes) return grade;
		var age = age(applicant, ages, asOf);
		return age instanceof Verdict.Silent ? grade : age;
	}

	private static Verdict grade(Applicant applicant, Offer.Ages ages) {
		if (ages.lowest() == null && ages.highest() == null) return Verdict.silent();
		var grade = applicant.grade();
		if (grade == null || grade == Grade.UNKNOWN || grade == Grade.UNGRADED) return new Verdict.NotKnown(Messages.gradeNotKnown);
		boolean below = ages.lowest() != null && grade.compareTo(ages.lowest()) < 0;
		boolean above = ages.highest() != null && grade.compareTo(ages.highest()) > 0;
		return below || above ? new Verdict.Excludes(Messages.gradeOutside, null) : new Verdict.Suits(1, Messages.ageSuits);
	}

	private static Verdict age(Applicant applicant, Offer.Ages ages, LocalDate asOf) {
		var minimum = ages.minimum();
		var maximum = ages.maximum();
		if (minimum == null && maximum == null) return Verdict.silent();
		if (applicant.birthDate() == null) return new Verdict.NotKnown(NLS.bind(Messages.ageNotKnown, (minimum == null ? 0 : minimum) + "–" + (maximum == null ? "" : maximum)));
		int years = Period.between(applicant.birthDate(), asOf).getYears();
		if (minimum != null && years < minimum) {
			return new Verdict.Excludes(NLS.bind(Messages.ageTooYoung, minimum, years), NLS.bind(Messages.ageTooYoungRemedy, Words.day(applicant.birthDate().plusYears(minimum))));
		}
		if (maximum != null && years > maximum) return new Verdict.Excludes(NLS.bind(Messages.ageTooOld, maximum, years), null);
		return new Verdict.Suits(1, Messages.ageSuits);
	}
}
