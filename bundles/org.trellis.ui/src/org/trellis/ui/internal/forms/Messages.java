package org.trellis.ui.internal.forms;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {
	public static String required;
	public static String requiredName;
	public static String tooLong;
	public static String notEmail;
	public static String notBetween;
	public static String notNumber;
	public static String notDate;
	public static String example;

	static {
		NLS.initializeMessages("org.trellis.ui.internal.forms.messages", Messages.class);
	}

	private Messages() {
	}
}
