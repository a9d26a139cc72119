package org.trellis.review.ui.internal.meetings;

import java.util.ArrayList;

/** The line that says which keys mean something in the agenda now. */
final class KeyHints {
	/** Wide enough to part, and never broken between a key and its meaning. */
	private static final String BETWEEN = "    ";
	private static final String HARD_SPACE = "\u00a0";

	private KeyHints() {
	}

	static String of(MeetingSitting sitting) {
		boolean over = sitting.line().over();
		var parts = new ArrayList<String>();
		if (!over && sitting.item().isPresent()) parts.add(hint(Messages.enterKey, sitting.isCalled() ? Messages.hintNext : Messages.hintCall));
		for (var key : MeetingKey.values()) {
			if (key.needsCalled() && !sitting.isCalled() || over && !key.afterEnd()) continue;
			parts.add(hint(String.valueOf(key.character()), key == MeetingKey.CLOSE && sitting.line().begun() == null ? Messages.hintCancel : key.label()));
		}
		if (!over) {
			parts.add(hint(Messages.deleteKey, Messages.hintOff));
			parts.add(hint(Messages.moveKey, Messages.hintMove));
		}
		parts.add(hint("Esc", Messages.hintBack));
		return String.join(BETWEEN, parts);
	}

	static String hint(String key, String label) {
		return (key + " " + label).replace(" ", HARD_SPACE);
	}
}
