package org.trellis.review.ui.internal;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.trellis.review.Clash;
import org.trellis.review.FindingState;
import org.trellis.review.ReviewState;
import org.trellis.review.SaveOutcome.Clashed;
import org.trellis.review.ui.internal.restricted.RestrictedNotes;
import org.trellis.ui.editors.ConflictDialog;
import org.trellis.ui.editors.ConflictDialog.Part;

/** Two people changed the same parts of a review: which of the two is to stay, part by part. */
final class ClashQuestion {
	private final Labels labels;
	private final String student;
	private final Clashed clash;
	private final List<Clash> parts;

	ClashQuestion(Labels labels, String student, Clashed clash) {
		this.labels = labels;
		this.student = student;
		this.clash = clash;
		parts = List.copyOf(Clash.between(clash.base(), clash.mine(), clash.theirs()));
	}

	/** Asks in a dialog. Returns what is to be written. */
	ReviewState ask(Shell parent) {
		var shown = parts.stream().map(p -> new Part(name(p), value(p, clash.base()), value(p, clash.mine()), value(p, clash.theirs()))).toList();
		var mine = new ConflictDialog(parent, Messages.conflictTitle, NLS.bind(Messages.conflictIntro, student), shown).ask();
		return Clash.settle(clash.base(), clash.mine(), clash.theirs(), IntStream.range(0, parts.size()).filter(mine::get).mapToObj(parts::get).toList());
	}

	private String name(Clash part) {
		return switch (part.part()) {
		case STATUS -> Messages.partStatus;
		case NOTE -> Messages.partNote;
		case TIER -> Messages.partTier;
		case FINDING -> NLS.bind(Messages.partFinding, labels.domain(anyFinding(part).domain()));
		};
	}

	private FindingState anyFinding(Clash part) {
		return clash.mine().finding(part.finding()).or(() -> clash.theirs().finding(part.finding())).or(() -> clash.base().finding(part.finding())).orElseThrow();
	}

	/** Null for nothing. */
	private String value(Clash part, ReviewState state) {
		return switch (part.part()) {
		case STATUS -> state.reviewed() ? NLS.bind(Messages.reviewedYes, state.reviewedOn().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM))) : Messages.reviewedNo;
		case NOTE -> RestrictedNotes.shown(state.note());
		case TIER -> state.tier() == null ? null : tier(state);
		case FINDING -> state.finding(part.finding()).map(labels::fully).orElse(null);
		};
	}

	private String tier(ReviewState state) {
		var decided = NLS.bind(Messages.detailDecided, labels.of(state.tier().tier()), state.tier().decidedBy());
		return state.tier().reason() == null ? decided : decided + "\n" + NLS.bind(Messages.detailReason, state.tier().reason());
	}
}
