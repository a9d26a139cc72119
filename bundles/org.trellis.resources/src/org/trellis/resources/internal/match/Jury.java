package org.trellis.resources.internal.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.Contributed;
import org.trellis.resources.match.Applicant;
import org.trellis.resources.match.Criterion;
import org.trellis.resources.match.Match;
import org.trellis.resources.match.Match.Reason;
import org.trellis.resources.match.Match.Standing;
import org.trellis.resources.match.MatchingCriterion.Judge;
import org.trellis.resources.match.MatchingCriterion.Round;
import org.trellis.resources.match.Offer;
import org.trellis.resources.match.Verdict;

/** All criteria, ready to judge one round. A criterion of a stranger may fail; whoever reads the ranking sees that it did. */
final class Jury {
	/** Of those that are excluded, what least stands in the way of comes first: it is what a coordinator can do something about. */
	static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::standing).thenComparingInt(Match::withoutRemedy).thenComparingInt(Match::obstacles).thenComparing(Match::score, Comparator.reverseOrder()).thenComparing((Match m) -> m.offer().name()).thenComparing(m -> m.offer().service());

	private record Seat(Criterion criterion, Judge judge) {
	}

	private final List<Seat> seats = new ArrayList<>();

	Jury(List<Criterion> criteria, Round round) {
		for (var criterion : criteria) seats.add(new Seat(criterion, prepared(criterion, round)));
	}

	private static Judge prepared(Criterion criterion, Round round) {
		return Contributed.call(() -> Objects.requireNonNull(criterion.rule().prepare(round), "it prepared nothing"), e -> {
			var failed = failed(criterion, e);
			return (applicant, offer) -> failed;
		});
	}

	Match judge(Applicant applicant, Offer offer) {
		var reasons = new ArrayList<Reason>(seats.size());
		var standing = Standing.ELIGIBLE;
		int obstacles = 0;
		int withoutRemedy = 0;
		double score = 0;
		for (var seat : seats) {
			var verdict = verdict(seat, applicant, offer);
			if (verdict instanceof Verdict.Silent) continue;
			reasons.add(new Reason(seat.criterion, verdict));
			if (verdict instanceof Verdict.Suits suits) score += suits.worth() * seat.criterion.weight();
			if (verdict instanceof Verdict.Excludes excludes && seat.criterion.isHard()) {
				obstacles++;
				if (excludes.remedy() == null) withoutRemedy++;
			}
			var left = seat.criterion.isHard() ? after(verdict) : Standing.ELIGIBLE;
			if (left.compareTo(standing) > 0) standing = left;
		}
		return new Match(offer, applicant.referrals().get(offer.service()), standing, obstacles, withoutRemedy, score, reasons);
	}

	private static Standing after(Verdict verdict) {
		return switch (verdict) {
			case Verdict.Excludes e -> Standing.INELIGIBLE;
			case Verdict.NotKnown n -> Standing.TO_BE_CLARIFIED;
			case Verdict.Failed f -> Standing.TO_BE_CLARIFIED;
			case Verdict.Suits s -> Standing.ELIGIBLE;
			case Verdict.Silent s -> Standing.ELIGIBLE;
		};
	}

	private static Verdict verdict(Seat seat, Applicant applicant, Offer offer) {
		return Contributed.call(() -> Objects.requireNonNull(seat.judge.judge(applicant, offer), "it gave no verdict"), e -> failed(seat.criterion, e));
	}

	private static Verdict failed(Criterion criterion, Throwable why) {
		return new Verdict.Failed(NLS.bind(Messages.criterionFailed, new Object[] { criterion.label(), criterion.plugin(), Contributed.reason(why) }));
	}
}
