package org.trellis.review.ui.internal;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.trellis.review.EarlierReview;
import org.trellis.review.Proposal;
import org.trellis.review.ReviewState;
import org.trellis.review.StudentRow;
import org.trellis.review.TierState;
import org.trellis.review.ui.internal.restricted.RestrictedNotes;

/** What stands in the strip below the table: the row in full. */
final class DetailTexts {
	private static final String BULLET = "\u2022 ";

	private final Labels labels;

	DetailTexts(Labels labels) {
		this.labels = labels;
	}

	String tier(StudentRow row, ReviewState state) {
		var lines = new ArrayList<String>();
		var proposal = row.proposal();
		lines.add(proposal.tier() == null ? Messages.detailNoProposal : NLS.bind(Messages.detailProposed, labels.of(proposal.tier())));
		proposal.reasons().forEach(r -> lines.add(BULLET + r));
		if (state.tier() != null) {
			decided(state.tier(), lines);
			then(state.tier(), proposal, lines);
		}
		return String.join("\n", lines);
	}

	/** What the data said when it was decided, where they say something else by now (D4). */
	private void then(TierState tier, Proposal proposal, List<String> lines) {
		if (tier.triggers() == null || tier.proposed() == proposal.tier() && tier.triggers().equals(String.join("\n", proposal.reasons()))) return;
		lines.add(tier.proposed() == null ? Messages.detailThenNone : NLS.bind(Messages.detailThen, labels.of(tier.proposed())));
		tier.triggers().lines().forEach(r -> lines.add(BULLET + r));
	}

	private void decided(TierState tier, List<String> lines) {
		lines.add(tier.decidedBy() == null ? NLS.bind(Messages.unsavedTier, labels.of(tier.tier())) : NLS.bind(Messages.detailDecided, labels.of(tier.tier()), tier.decidedBy()));
		if (tier.reason() != null) lines.add(NLS.bind(Messages.detailReason, tier.reason()));
	}

	String current(ReviewState state) {
		var lines = new ArrayList<String>();
		state.findings().forEach(f -> lines.add(labels.fully(f)));
		if (state.note() != null) lines.add(NLS.bind(Messages.detailNote, RestrictedNotes.shown(state.note())));
		return lines.isEmpty() ? Messages.detailNothingYet : String.join("\n", lines);
	}

	String previous(StudentRow row) {
		var previous = row.previous();
		if (previous == null) return Messages.detailNoPrevious;
		var lines = new ArrayList<String>();
		if (previous.tier() != null) lines.add(NLS.bind(Messages.tierShort, labels.of(previous.tier())));
		previous.findings().forEach(f -> lines.add(labels.fully(f)));
		return String.join("\n", lines);
	}

	/** Reviews as wholes, one below the other. */
	String earlier(List<EarlierReview> reviews) {
		return reviews.stream().map(this::earlier).collect(Collectors.joining("\n\n"));
	}

	private String earlier(EarlierReview review) {
		var lines = new ArrayList<String>();
		var state = review.state();
		var when = state.reviewedOn() == null ? Messages.reviewedNo : NLS.bind(Messages.reviewedYes, state.reviewedOn().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)));
		lines.add(NLS.bind(Messages.earlierHeading, review.cycle(), when));
		if (state.tier() != null) decided(state.tier(), lines);
		state.findings().forEach(f -> lines.add(labels.fully(f)));
		if (state.note() != null) lines.add(NLS.bind(Messages.detailNote, RestrictedNotes.shown(state.note())));
		return String.join("\n", lines);
	}

	String previousTitle(StudentRow row) {
		var previous = row.previous();
		return previous == null ? Messages.detailPrevious : NLS.bind(Messages.detailPreviousOf, previous.cycle());
	}
}
