package org.trellis.reporting.ui.internal;

/** Context ids of the help. */
final class HelpIds {
	static final String CATALOGUE = "org.trellis.reporting.ui.catalogue";
	static final String REPORT = "org.trellis.reporting.ui.report";
	static final String RUNS = "org.trellis.reporting.ui.runs";
	static final String MEASURES = "org.trellis.reporting.ui.measures";
	static final String SELECTION = "org.trellis.reporting.ui.selection";

	private HelpIds() {
	}
}
