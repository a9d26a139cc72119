package com.example.starter.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the pages; each in messages.properties and in messages_es.properties. */
public final class Messages extends NLS {
	public static String read;
	public static String noting;
	public static String neverAsked;
	public static String answered;
	public static String yes;
	public static String later;
	public static String no;
	public static String open;
	public static String title;
	public static String section;
	public static String choice;
	public static String answeredOn;
	public static String note;

	static {
		NLS.initializeMessages("com.example.starter.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
