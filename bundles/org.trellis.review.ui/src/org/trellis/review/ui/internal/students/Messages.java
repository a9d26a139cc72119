package org.trellis.review.ui.internal.students;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {
	public static String name;
	public static String filter;
	public static String show;
	public static String showName;
	public static String everybody;
	public static String withoutSchool;
	public static String loadSchools;
	public static String familyName;
	public static String givenName;
	public static String grade;
	public static String school;
	public static String tier;
	public static String birthDate;
	public static String emptyTitle;
	public static String emptyWhy;
	public static String noStudentsWhy;
	public static String allPlacedTitle;
	public static String allPlacedWhy;
	public static String nobodyAtSchoolTitle;
	public static String nobodyAtSchoolWhy;
	public static String failedWhy;
	public static String tryAgain;
	public static String showEverybody;
	public static String assign;

	static {
		NLS.initializeMessages("org.trellis.review.ui.internal.students.messages", Messages.class);
	}

	private Messages() {
	}
}
