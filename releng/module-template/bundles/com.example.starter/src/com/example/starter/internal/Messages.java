package com.example.starter.internal;

import org.eclipse.osgi.util.NLS;

/** The sentences of the module; each in messages.properties and in messages_es.properties. */
public final class Messages extends NLS {
	public static String neverAsked;
	public static String wanted;
	public static String later;
	public static String notWanted;
	public static String notWantedRemedy;

	static {
		NLS.initializeMessages("com.example.starter.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
