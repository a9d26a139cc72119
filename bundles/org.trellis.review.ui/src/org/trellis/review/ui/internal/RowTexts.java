package org.trellis.review.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.trellis.review.FindingState;
import org.trellis.review.ReviewState;
import org.trellis.review.StudentFacts;
import org.trellis.review.StudentRow;
import org.trellis.review.ui.internal.restricted.RestrictedNotes;
import org.trellis.ui.Terms;

/** What stands in the cells of a student's row. Every difference is in the words and signs; colors only repeat it. */
final class RowTexts {
	private static final String BETWEEN = " \u00b7 ";

	private static final double WORTH_SHOWING = 0.05;

	private final Labels labels;

	RowTexts(Labels labels) {
		this.labels = labels;
	}

	String previous(StudentRow row) {
		var previous = row.previous();
		if (previous == null) return "";
		var parts = new ArrayList<String>();
		if (previous.tier() != null) parts.add(labels.of(previous.tier()));
		previous.findings().forEach(f -> parts.add(labels.shortly(f)));
		return String.join(BETWEEN, parts);
	}

	/** What stands out in the data of this year; attendance from 5 % missed. */
	String triggers(StudentFacts facts) {
		var parts = new ArrayList<String>();
		var attendance = facts.attendance();
		if (attendance != null && attendance.missed() >= WORTH_SHOWING) parts.add(absent(attendance));
		if (facts.incidents() > 0) parts.add(facts.incidents() == 1 ? Messages.incidentsOne : NLS.bind(Messages.incidentsMany, facts.incidents()));
		if (facts.victimOf() > 0) parts.add(facts.victimOf() == 1 ? Messages.victimOne : NLS.bind(Messages.victimMany, facts.victimOf()));
		facts.flags().stream().sorted().map(labels::of).forEach(parts::add);
		return String.join(BETWEEN, parts);
	}

	private static String absent(StudentFacts.Attendance attendance) {
		if (attendance.early()) return NLS.bind(Messages.absentEarly, Terms.number(attendance.absent()), attendance.enrolled());
		return NLS.bind(Messages.absentShort, Math.round(attendance.missed() * 100));
	}

	String findings(List<FindingState> findings) {
		return findings.stream().map(labels::inColumn).collect(Collectors.joining(BETWEEN));
	}

	/** The decided tier, else the proposed one as a question. */
	String tier(StudentRow row, ReviewState state) {
		if (state.tier() != null) return labels.of(state.tier().tier());
		return row.proposal().tier() == null ? "" : NLS.bind(Messages.tierProposed, labels.of(row.proposal().tier()));
	}

	String reviewed(ReviewState state) {
		return state.reviewed() ? "\u2713" : "";
	}

	String note(ReviewState state) {
		return state.note() == null ? "" : RestrictedNotes.shown(state.note());
	}
}
