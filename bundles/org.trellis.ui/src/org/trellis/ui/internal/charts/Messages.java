package org.trellis.ui.internal.charts;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {
	public static String chart;
	public static String table;
	public static String chartName;
	public static String noValues;

	static {
		NLS.initializeMessages("org.trellis.ui.internal.charts.messages", Messages.class);
	}

	private Messages() {
	}
}
