package org.trellis.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.trellis.ui.internal.LeaveDialog;
import org.trellis.ui.internal.Shells;
import org.trellis.ui.internal.editors.UnsavedDialog;

/**
 * The way out of whatever may hold something unsaved: the window, the district, a class. What is stored by itself is saved first; where that
 * fails the person saves again, leaves without, or stays. What is stored only when the person says so is asked about before. There is one question at a time: nothing can be left while another one is open. An OSGi service; used
 * on the UI thread.
 */
public final class Leaving {
	private boolean asking;
	/** What is not to be saved because its place is being left, until that has come to pass or not. */
	private final List<Unsaved> discarded = new ArrayList<>();

	/**
	 * @param save saves everything now and returns what it could not; may let the window go on working meanwhile
	 * @param abandon the person leaves without saving: what is unsaved is not to be saved any more
	 * @return false to stay: the person wants to, or has a question to answer first
	 */
	public boolean mayLeave(Supplier<List<NotSaved>> save, Runnable abandon) {
		if (asking) return false;
		return ask(() -> {
			for (var left = save.get(); !left.isEmpty(); left = save.get()) {
				switch (new LeaveDialog(Shells.active(), left).ask()) {
				case STAY -> {
					return false;
				}
				case LEAVE -> {
					abandon.run();
					return true;
				}
				case SAVE_AGAIN -> {
					// goes round once more
				}
				}
			}
			return true;
		});
	}

	/**
	 * The same where some of it is stored only when the person says so.
	 *
	 * @param unsaved what the person is asked about first; empty for nothing
	 */
	public boolean mayLeave(List<Unsaved> unsaved, Supplier<List<NotSaved>> save, Runnable abandon) {
		if (asking) return false;
		if (unsaved.isEmpty()) return mayLeave(save, abandon);
		return switch (ask(() -> new UnsavedDialog(Shells.active(), unsaved.stream().map(Unsaved::what).toList()).ask())) {
		case SAVE -> mayLeave(save, abandon);
		case DO_NOT_SAVE -> {
			discard(unsaved);
			var left = mayLeave(save, abandon);
			if (!left) keep();
			yield left;
		}
		case STAY -> false;
		};
	}

	/**
	 * What is being closed is not to be saved. Whatever is there still when the closing is over, because the person stayed at a later question
	 * of the same closing, waits to be saved as before: its {@code keep} is run then. For what was closed, that does nothing.
	 */
	public void discard(List<Unsaved> unsaved) {
		unsaved.forEach(u -> u.discard().run());
		discarded.addAll(unsaved);
		afterwards();
	}

	/** A closing is one piece of work of the UI thread but for its questions; what is put behind it comes when it is over. */
	private void afterwards() {
		Display.getCurrent().asyncExec(this::keep);
	}

	private void keep() {
		// in the midst of a later question of the same closing
		if (asking) return;
		var left = List.copyOf(discarded);
		discarded.clear();
		left.forEach(u -> u.keep().run());
	}

	/** Asks something that has to be answered before anything is left. */
	public <T> T ask(Supplier<T> question) {
		var before = asking;
		asking = true;
		try {
			return question.get();
		} finally {
			asking = before;
			if (!asking && !discarded.isEmpty()) afterwards();
		}
	}
}
