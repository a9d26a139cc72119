package org.trellis.ui.internal.forms;

import org.eclipse.osgi.util.NLS;

/** Whole numbers. */
public final class Numbers implements Syntax<Integer> {
	public static final Numbers WHOLE = new Numbers();

	private Numbers() {
	}

	@Override
	public Typed<Integer> read(String text) {
		if (text.isBlank()) return new Typed<>(null, null);
		try {
			return new Typed<>(Integer.valueOf(text.strip()), null);
		} catch (NumberFormatException e) {
			return new Typed<>(null, NLS.bind(Messages.notNumber, text.strip()));
		}
	}

	@Override
	public String write(Integer value) {
		return value == null ? "" : value.toString();
	}
}
