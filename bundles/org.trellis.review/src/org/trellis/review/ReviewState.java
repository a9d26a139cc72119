package org.trellis.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.trellis.model.review.FindingKind;
import org.trellis.model.review.ReviewStatus;

/**
 * The content of a student's review at one moment. Immutable, so that a window can show and change it on its thread while another
 * thread saves; an edit makes a new state, and what is written is the difference of two.
 *
 * @param reviewedOn null until the review is marked as done
 * @param note null when there is none
 * @param findings in the order of entry
 * @param tier null until somebody decided
 */
public record ReviewState(ReviewStatus status, LocalDate reviewedOn, String note, List<FindingState> findings, TierState tier) {
	public static final ReviewState EMPTY = new ReviewState(ReviewStatus.NOT_STARTED, null, null, List.of(), null);

	public ReviewState {
		Objects.requireNonNull(status);
		findings = List.copyOf(findings);
	}

	public boolean reviewed() {
		return status == ReviewStatus.REVIEWED;
	}

	public Optional<FindingState> finding(UUID id) {
		return findings.stream().filter(f -> f.id().equals(id)).findFirst();
	}

	public List<FindingState> findings(String domain) {
		return findings.stream().filter(f -> f.domain().equals(domain)).toList();
	}

	public long count(FindingKind kind) {
		return findings.stream().filter(f -> f.kind() == kind).count();
	}

	public ReviewState withStatus(ReviewStatus value, LocalDate on) {
		return new ReviewState(value, on, note, findings, tier);
	}

	public ReviewState withNote(String value) {
		return new ReviewState(status, reviewedOn, value == null || value.isBlank() ? null : value.strip(), findings, tier);
	}

	public ReviewState withTier(TierState value) {
		return new ReviewState(status, reviewedOn, note, findings, value);
	}

	/** Replaces the finding with the same id, or adds it at the end. */
	public ReviewState withFinding(FindingState value) {
		var list = new ArrayList<>(findings);
		list.replaceAll(f -> f.id().equals(value.id()) ? value : f);
		if (finding(value.id()).isEmpty()) list.add(value);
		return new ReviewState(status, reviewedOn, note, list, tier);
	}

	public ReviewState withoutFinding(UUID id) {
		return new ReviewState(status, reviewedOn, note, findings.stream().filter(f -> !f.id().equals(id)).toList(), tier);
	}

	/**
	 * Puts a change on top of another state: what differs between {@code from} and {@code to} is as in {@code to}, the rest as here.
	 * With it a change is kept when others have changed other parts.
	 */
	public ReviewState with(ReviewState from, ReviewState to) {
		return with(from, to, false);
	}

	/** The same, but leaves alone what is no longer as in {@code from}: with it a change is undone and repeated. */
	public ReviewState withWhereStill(ReviewState from, ReviewState to) {
		return with(from, to, true);
	}

	private ReviewState with(ReviewState from, ReviewState to, boolean onlyWhereStill) {
		var result = this;
		if (!from.sameStatus(to) && (!onlyWhereStill || sameStatus(from)) && !finishedMeanwhile(from, to)) result = result.withStatus(to.status, to.reviewedOn);
		if (changes(from.note, to.note, note, onlyWhereStill)) result = result.withNote(to.note);
		if (changes(from.tier, to.tier, tier, onlyWhereStill)) result = result.withTier(to.tier);
		for (var finding : from.findings)
			if (to.finding(finding.id()).isEmpty() && changes(finding, null, finding(finding.id()).orElse(null), onlyWhereStill)) result = result.withoutFinding(finding.id());
		for (var finding : to.findings)
			if (changes(from.finding(finding.id()).orElse(null), finding, finding(finding.id()).orElse(null), onlyWhereStill)) result = result.withFinding(finding);
		return result;
	}

	private static boolean changes(Object from, Object to, Object here, boolean onlyWhereStill) {
		return !Objects.equals(from, to) && (!onlyWhereStill || Objects.equals(from, here));
	}

	/** To begin a review that somebody else has finished leaves it finished. */
	private boolean finishedMeanwhile(ReviewState from, ReviewState to) {
		return to.status == ReviewStatus.IN_PROGRESS && status == ReviewStatus.REVIEWED && from.status == ReviewStatus.NOT_STARTED;
	}

	boolean sameStatus(ReviewState other) {
		return status == other.status && Objects.equals(reviewedOn, other.reviewedOn);
	}
}
