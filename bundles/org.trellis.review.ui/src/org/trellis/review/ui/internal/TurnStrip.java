package org.trellis.review.ui.internal;

import java.util.Optional;

import org.eclipse.swt.widgets.Event;

/** What stands below the table: where the student whose turn it is can be reviewed, or why not. */
interface TurnStrip {
	boolean setFocus();

	/** A key that was pressed in the table. What is not taken is left to the table. */
	void keyDown(Event event);

	/** Another student's turn, or something else can be done now. */
	void showStage();

	/** The review of the student whose turn it is became another, perhaps by somebody else. */
	void showState();

	/** Light became dark, or the other way round. */
	void showColors();

	/** Why nothing was done; takes the last such sentence away otherwise. */
	void say(Optional<String> refused);

	/** @param trouble true when it was not saved */
	void showSaved(String text, boolean trouble);
}
