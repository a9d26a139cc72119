package org.trellis.review.ui.internal.meetings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.trellis.review.meetings.MeetingDesk.Decided;

/** Which of several decisions is meant: the only one at once, else the one whose number is typed next. */
final class NumberChoice {
	private Consumer<Decided> then;

	boolean isAsking() {
		return then != null;
	}

	void drop() {
		then = null;
	}

	/** @return the question, where there is one to ask; otherwise it was done */
	Optional<String> ask(String question, List<Decided> decisions, Consumer<Decided> action) {
		if (decisions.size() == 1) {
			action.accept(decisions.getFirst());
			return Optional.empty();
		}
		then = action;
		return Optional.of(NLS.bind(question, decisions.size()));
	}

	/** @return false when the key is no number of a decision; then it is asked for still */
	boolean pick(char typed, List<Decided> decisions) {
		int place = typed - '1';
		if (place < 0 || place >= decisions.size()) return false;
		var action = then;
		then = null;
		action.accept(decisions.get(place));
		return true;
	}
}
