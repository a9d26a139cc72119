package org.trellis.review.ui.internal;

import java.util.ArrayList;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.review.Tier;
import org.trellis.review.StudentRow;
import org.trellis.review.ui.internal.entry.Command;
import org.trellis.review.ui.internal.entry.Entry;
import org.trellis.review.ui.internal.entry.Key;
import org.trellis.review.ui.internal.entry.Stage;

/** The line that says which keys mean something now, from the same table that the entry reads. */
final class Hints {
	/** Wide enough to part, and never broken between a key and its meaning. */
	private static final String BETWEEN = "    ";
	private static final String HARD_SPACE = "\u00a0";

	private final Labels labels;

	Hints(Labels labels) {
		this.labels = labels;
	}

	String keys(Entry entry, StudentRow row) {
		var parts = new ArrayList<String>();
		for (var key : entry.choices()) parts.add(hint(shown(key), label(key, row)));
		switch (entry.stage()) {
		case Stage.Start start -> {
			parts.add(hint(Messages.hintEnterNext, Messages.hintNext));
			parts.add(hint(Messages.hintArrows, Messages.hintMove));
			parts.add(hint(Messages.hintUndoKey, Messages.hintUndo));
		}
		case Stage stage when stage.takesText() -> {
			parts.add(hint(Messages.hintEnterNext, Messages.hintEnterKeep));
			parts.add(hint(Messages.hintEscKey, Messages.hintEsc));
		}
		default -> {
			parts.add(hint(Messages.hintBackKey, Messages.hintBack));
			parts.add(hint(Messages.hintEscKey, Messages.hintEsc));
		}
		}
		return String.join(BETWEEN, parts);
	}

	private static String shown(Key<?> key) {
		return key.character() == ' ' ? Messages.hintSpace : String.valueOf(key.character());
	}

	private String label(Key<?> key, StudentRow row) {
		if (key.means() != Command.ACCEPT_TIER) return key.label();
		var proposed = row.proposal().tier();
		return proposed == null ? key.label() : NLS.bind(Messages.acceptTier, labels.of(proposed));
	}

	static String hint(String key, String label) {
		return (key + " " + label).replace(" ", HARD_SPACE);
	}

	/** What is asked for now. */
	String prompt(Entry entry, StudentRow row) {
		return switch (entry.stage()) {
		case Stage.Start start -> Messages.promptStart;
		case Stage.KindNext kind -> String.join("  ", NLS.bind(Messages.promptKind, kind.domain().label()), String.join("  ", kind.domain().prompts())).strip();
		case Stage.IntensityNext chosen -> NLS.bind(Messages.promptIntensity, chosen.domain().label(), labels.of(chosen.kind()));
		case Stage.Words words -> NLS.bind(Messages.promptWords, new Object[] { words.domain().label(), labels.of(words.finding().kind()), labels.of(words.finding().intensity()) });
		case Stage.Reason reason -> NLS.bind(Messages.promptReason, labels.of(reason.tier()), name(row.proposal().tier()));
		case Stage.Note note -> Messages.promptNote;
		case Stage.InformantNext who -> Messages.promptInformant;
		case Stage.RemoveWhich which -> Messages.promptRemove;
		};
	}

	private String name(Tier tier) {
		return tier == null ? "" : labels.of(tier);
	}
}
