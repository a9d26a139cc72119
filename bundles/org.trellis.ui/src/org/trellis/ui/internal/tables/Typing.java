package org.trellis.ui.internal.tables;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;

/** Letters typed one soon after the other belong together. */
final class Typing {
	private static final int PAUSE_MS = 1200;

	private final Display display;
	private final Consumer<String> find;
	private final Runnable end = this::end;
	private final StringBuilder typed = new StringBuilder();

	Typing(Display display, Consumer<String> find) {
		this.display = display;
		this.find = find;
	}

	boolean going() {
		return !typed.isEmpty();
	}

	void add(char letter) {
		typed.append(letter);
		display.timerExec(PAUSE_MS, end);
		find.accept(typed.toString());
	}

	private void end() {
		typed.setLength(0);
	}
}
