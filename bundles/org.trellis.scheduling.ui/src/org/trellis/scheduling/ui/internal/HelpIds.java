package org.trellis.scheduling.ui.internal;

/** Contexts of the help for the parts of the perspective. */
final class HelpIds {
	static final String WEEK = "org.trellis.scheduling.ui.week";
	static final String WAITING = "org.trellis.scheduling.ui.waiting";
	static final String PROPOSAL = "org.trellis.scheduling.ui.proposal";
	static final String SESSION = "org.trellis.scheduling.ui.session";
	static final String ADD_STUDENT = "org.trellis.scheduling.ui.addStudent";

	private HelpIds() {
	}
}
