package org.trellis.review.ui.internal.access;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {
	public static String viewers;
	public static String viewersFilter;
	public static String readViewers;
	public static String name;
	public static String because;
	public static String opens;
	public static String account;
	public static String noAccount;
	public static String readings;
	public static String readingsFilter;
	public static String readReadings;
	public static String noReadings;
	public static String when;
	public static String who;
	public static String about;

	static {
		NLS.initializeMessages("org.trellis.review.ui.internal.access.messages", Messages.class);
	}

	private Messages() {
	}
}
