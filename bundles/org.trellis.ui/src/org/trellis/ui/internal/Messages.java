package org.trellis.ui.internal;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {
	public static String errorTitle;
	public static String errorMore;
	public static String copyDetails;
	public static String copied;
	public static String detailsLabel;
	public static String close;
	public static String unexpected;
	public static String unexpectedStore;
	public static String unexpectedStep;
	public static String leaveTitle;
	public static String leaveStep;
	public static String leaveList;
	public static String leaveSaveAgain;
	public static String leaveUnsaved;
	public static String leaveStay;
	public static String stopWaiting;

	static {
		NLS.initializeMessages("org.trellis.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
