package org.trellis.review.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.trellis.review.ReviewBuffer.Unsaved;
import org.trellis.review.ReviewState;

/** Everything that is not saved, for a person to write down: student by student, in the order of the class. */
final class UnsavedTexts {
	private static final String INDENT = "    ";

	private final Labels labels;

	UnsavedTexts(Labels labels) {
		this.labels = labels;
	}

	List<String> of(ReviewDesk desk) {
		var unsaved = desk.buffer().unsaved();
		var lines = new ArrayList<String>();
		for (var row : desk.rows()) unsaved.stream().filter(u -> u.student().equals(row.student())).map(this::of).filter(l -> !l.isEmpty()).forEach(l -> {
			lines.add(row.name());
			l.forEach(line -> lines.add(INDENT + line));
		});
		return lines;
	}

	private List<String> of(Unsaved unsaved) {
		var from = unsaved.from();
		var to = unsaved.to();
		var lines = new ArrayList<String>();
		to.findings().stream().filter(f -> !from.findings().contains(f)).map(labels::fully).forEach(lines::add);
		from.findings().stream().filter(f -> to.finding(f.id()).isEmpty()).map(f -> NLS.bind(Messages.unsavedRemoved, labels.fully(f))).forEach(lines::add);
		if (!Objects.equals(from.tier(), to.tier())) tier(to, lines);
		if (!Objects.equals(from.note(), to.note())) lines.add(to.note() == null ? Messages.unsavedNoteGone : NLS.bind(Messages.detailNote, to.note()));
		if (from.reviewed() != to.reviewed()) lines.add(to.reviewed() ? Messages.unsavedReviewed : Messages.unsavedNotReviewed);
		return lines;
	}

	private void tier(ReviewState to, List<String> lines) {
		if (to.tier() == null) {
			lines.add(Messages.unsavedTierGone);
			return;
		}
		var tier = NLS.bind(Messages.unsavedTier, labels.of(to.tier().tier()));
		lines.add(to.tier().reason() == null ? tier : tier + ". " + NLS.bind(Messages.detailReason, to.tier().reason()));
	}
}
