package org.trellis.ui.internal.search;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {
	public static String findTitle;
	public static String findHint;
	public static String findResults;
	public static String findStart;
	public static String findingMore;
	public static String findOpen;
	public static String findNothing;
	public static String findGroup;
	public static String findGroupMore;
	public static String findNoEditor;
	public static String findNoDistrict;
	public static String findNoDistrictStep;
	public static String finding;
	public static String students;
	public static String services;
	public static String providers;

	static {
		NLS.initializeMessages("org.trellis.ui.internal.search.messages", Messages.class);
	}

	private Messages() {
	}
}
