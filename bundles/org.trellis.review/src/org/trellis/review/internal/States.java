package org.trellis.review.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import org.trellis.model.review.Finding;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.StudentReview;
import org.trellis.model.review.TierDecision;
import org.trellis.review.FindingState;
import org.trellis.review.ReviewState;
import org.trellis.review.TierState;

/** Between a review as a tree of objects, which the store loads and saves, and as an immutable state, which windows use. */
final class States {
	private States() {
	}

	static ReviewState of(StudentReview review) {
		var findings = review.getFindings().stream().map(States::of).toList();
		return new ReviewState(review.getStatus(), review.getReviewedOn(), review.getNote(), findings, review.getTier() == null ? null : of(review.getTier()));
	}

	private static FindingState of(Finding f) {
		return new FindingState(f.getId(), f.getDomain(), f.getKind(), f.getIntensity(), f.getInformant(), f.getNote(), millis(f.getRecordedAt()), f.getRecordedBy());
	}

	private static TierState of(TierDecision t) {
		return new TierState(t.getTier(), t.getProposed(), t.getTriggers(), t.getReason(), t.getDecidedBy(), millis(t.getDecidedAt()));
	}

	private static Instant millis(Instant instant) {
		return instant == null ? null : instant.truncatedTo(ChronoUnit.MILLIS);
	}

	/** Makes a review be in a state, touching nothing that is so already. */
	static void write(ReviewState state, StudentReview review) {
		var now = of(review);
		if (now.status() != state.status()) review.setStatus(state.status());
		if (!Objects.equals(now.reviewedOn(), state.reviewedOn())) review.setReviewedOn(state.reviewedOn());
		if (!Objects.equals(now.note(), state.note())) review.setNote(state.note());
		if (!Objects.equals(now.tier(), state.tier())) writeTier(state.tier(), review);
		review.getFindings().removeIf(f -> state.finding(f.getId()).isEmpty());
		for (var finding : state.findings()) {
			var there = now.finding(finding.id());
			if (there.isEmpty()) review.getFindings().add(write(finding, newFinding(finding)));
			else if (!there.get().equals(finding)) review.getFindings().stream().filter(f -> f.getId().equals(finding.id())).forEach(f -> write(finding, f));
		}
	}

	private static Finding newFinding(FindingState state) {
		var finding = ReviewFactory.eINSTANCE.createFinding();
		finding.setId(state.id());
		return finding;
	}

	private static Finding write(FindingState state, Finding finding) {
		finding.setDomain(state.domain());
		finding.setKind(state.kind());
		finding.setIntensity(state.intensity());
		finding.setInformant(state.informant());
		finding.setNote(state.note());
		finding.setRecordedAt(state.recordedAt());
		finding.setRecordedBy(state.recordedBy());
		return finding;
	}

	private static void writeTier(TierState state, StudentReview review) {
		if (state == null) {
			review.setTier(null);
			return;
		}
		if (review.getTier() == null) review.setTier(ReviewFactory.eINSTANCE.createTierDecision());
		var decision = review.getTier();
		decision.setTier(state.tier());
		decision.setProposed(state.proposed());
		decision.setTriggers(state.triggers());
		decision.setReason(state.reason());
		decision.setDecidedBy(state.decidedBy());
		decision.setDecidedAt(state.decidedAt());
	}
}
