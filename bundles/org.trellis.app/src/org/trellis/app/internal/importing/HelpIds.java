package org.trellis.app.internal.importing;

/** Ids of the context help. */
final class HelpIds {
	static final String FILES = "org.trellis.app.importFiles";
	static final String PREVIEW = "org.trellis.app.importPreview";
	static final String DONE = "org.trellis.app.importDone";
	static final String PAST = "org.trellis.app.pastImports";

	private HelpIds() {
	}
}
