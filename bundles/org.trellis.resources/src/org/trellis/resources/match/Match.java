package org.trellis.resources.match;

import java.util.List;
import java.util.Objects;

import org.trellis.resources.referrals.OpenReferral;

/**
 * One service in a ranking, with the reason of every verdict (D12).
 *
 * @param referral the student's open referral to it; null when there is none
 * @param obstacles how many hard criteria exclude it; 0 unless ineligible
 * @param withoutRemedy how many of them name nothing that would make the student eligible
 * @param score the worth of all soft criteria times their weights; compares services of one ranking only
 * @param reasons one for each criterion that had something to say, in the criteria's order
 */
public record Match(Offer offer, OpenReferral referral, Standing standing, int obstacles, int withoutRemedy, double score, List<Reason> reasons) {
	/** Whether the student may be asked into the service. */
	public enum Standing {
		/** Nothing stands against it. */
		ELIGIBLE,
		/** A hard criterion could not tell; its reason says what to find out. */
		TO_BE_CLARIFIED,
		/** A hard criterion excludes it. */
		INELIGIBLE
	}

	/** @param criterion that gave the verdict */
	public record Reason(Criterion criterion, Verdict verdict) {
	}

	public Match {
		Objects.requireNonNull(offer);
		Objects.requireNonNull(standing);
		reasons = List.copyOf(reasons);
	}

	/** What decides: the first thing that excludes, else the first that is not known, else what speaks most for it; null when no criterion said anything. */
	public String headline() {
		return reasons.stream().filter(r -> decides(r)).findFirst().or(() -> reasons.stream().findFirst()).map(r -> r.verdict().sentence()).orElse(null);
	}

	/**
	 * What would make the student eligible: a clause for each hard criterion that excludes, which can follow "would be", the first first. Empty unless
	 * ineligible, and when one of them names nothing: what remains would not help.
	 */
	public List<String> remedies() {
		if (withoutRemedy > 0) return List.of();
		return reasons.stream().filter(r -> r.criterion().isHard()).map(Reason::verdict).filter(Verdict.Excludes.class::isInstance).map(v -> ((Verdict.Excludes) v).remedy()).distinct().toList();
	}

	private boolean decides(Reason reason) {
		return switch (standing) {
			case INELIGIBLE -> reason.criterion().isHard() && reason.verdict() instanceof Verdict.Excludes;
			case TO_BE_CLARIFIED -> reason.criterion().isHard() && (reason.verdict() instanceof Verdict.NotKnown || reason.verdict() instanceof Verdict.Failed);
			case ELIGIBLE -> reason.verdict() instanceof Verdict.Suits && !reason.criterion().isHard();
		};
	}
}
