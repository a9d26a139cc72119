package org.trellis.app.internal.welcome;

/** Ids of the commands that the page offers besides those of every perspective; the window handles them. */
public final class WelcomeCommands {
	/** Opens the district whose place its parameter names. */
	public static final String OPEN_PLACE = "org.trellis.app.district.place";
	public static final String PLACE = "org.trellis.app.district.place.name";
	/** Lists the past imports. */
	public static final String PAST_IMPORTS = "org.trellis.app.import.past";

	private WelcomeCommands() {
	}
}
