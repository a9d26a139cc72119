package org.trellis.ui;

/** Shows the user that something went wrong: the one way to do so. An OSGi service; call on the UI thread. */
public interface ErrorReporter {
	/** Logs the trouble and shows it in a dialog; returns at once. While the dialog is open, further troubles are added to it. */
	void report(Trouble trouble);
}
