package org.trellis.ui;

/** Ids of the commands that every perspective may offer; the product handles them. */
public final class UiCommands {
	/** Asks for a database and opens it. */
	public static final String OPEN_DISTRICT = "org.trellis.ui.district.open";
	/** Makes a new, empty database and opens it. */
	public static final String NEW_DISTRICT = "org.trellis.ui.district.new";
	/** Opens the sample district, and makes it first when there is none. */
	public static final String OPEN_SAMPLE = "org.trellis.ui.district.sample";

	/** Imports files into the open district. */
	public static final String IMPORT = "org.trellis.app.import";

	private UiCommands() {
	}
}
