package org.trellis.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.ReviewStatus;
import org.trellis.model.review.Tier;
import org.trellis.store.Ids;

/** What can be done to a review, each as a new state. Safe to use from any thread. */
public final class ReviewEdits {
	/** So many characters of the triggers are kept. */
	private static final int TRIGGERS = 2000;

	private final String who;
	private final Clock clock;
	private final Ids ids = new Ids();

	/** @param who sign-in name of the person who edits */
	public ReviewEdits(String who, Clock clock) {
		this.who = who;
		this.clock = clock;
	}

	/** Makes a finding without words that is in no review yet. */
	public FindingState newFinding(String domain, FindingKind kind, Intensity intensity, Informant informant) {
		return new FindingState(ids.next(), domain, kind, intensity, informant, null, now(), who);
	}

	/** Adds a finding at the end, or replaces the one with the same id. */
	public ReviewState put(ReviewState state, FindingState finding) {
		return begun(state).withFinding(finding);
	}

	public ReviewState removeFinding(ReviewState state, UUID finding) {
		return state.withoutFinding(finding);
	}

	/**
	 * Decides on a tier.
	 *
	 * @param reason needed when the tier differs from the proposed one, else ignored
	 * @throws IllegalArgumentException when a needed reason is missing
	 */
	public ReviewState decideTier(ReviewState state, Tier tier, Proposal proposal, String reason) {
		var differs = needsReason(tier, proposal);
		if (differs && (reason == null || reason.isBlank())) throw new IllegalArgumentException("A tier that differs from the proposed one needs a reason.");
		var triggers = proposal.reasons().isEmpty() ? null : atMost(TRIGGERS, String.join("\n", proposal.reasons()));
		var decision = new TierState(tier, proposal.tier(), triggers, differs ? reason.strip() : null, who, now());
		return begun(state).withTier(decision);
	}

	/** Modules may have much to say; what is kept ends with a whole sentence. */
	private static String atMost(int characters, String lines) {
		return lines.length() <= characters ? lines : lines.substring(0, Math.max(0, lines.lastIndexOf("\n", characters)));
	}

	/** Whether a person who decides on this tier must say why (D4). */
	public boolean needsReason(Tier tier, Proposal proposal) {
		return proposal.tier() != null && proposal.tier() != tier;
	}

	public ReviewState note(ReviewState state, String text) {
		return begun(state).withNote(text);
	}

	/**
	 * Marks the review as done, or takes the mark away.
	 *
	 * @throws IllegalArgumentException when no tier has been decided on
	 */
	public ReviewState reviewed(ReviewState state, boolean done) {
		if (!done) return state.withStatus(ReviewStatus.IN_PROGRESS, null);
		if (state.tier() == null) throw new IllegalArgumentException("A review is done when a tier has been decided on.");
		return state.withStatus(ReviewStatus.REVIEWED, LocalDate.now(clock));
	}

	/** Milliseconds, because that is what every database keeps. */
	private Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	private static ReviewState begun(ReviewState state) {
		return state.status() == ReviewStatus.NOT_STARTED ? state.withStatus(ReviewStatus.IN_PROGRESS, null) : state;
	}
}
