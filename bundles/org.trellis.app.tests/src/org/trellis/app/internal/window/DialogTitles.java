package org.trellis.app.internal.window;

/** By what a test of another package knows the dialogs of districts. */
public final class DialogTitles {
	private DialogTitles() {
	}

	public static String newDistrict() {
		return Messages.newIntro;
	}

	public static String openDistrict() {
		return Messages.openIntro;
	}
}
