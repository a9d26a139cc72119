package org.trellis.resources.internal.referrals;

import org.eclipse.osgi.util.NLS;

/** Why a referral cannot be made. */
public final class Messages extends NLS {
	public static String noSuchStudent;
	public static String noSuchService;
	public static String noSuchReferral;
	public static String alreadyOpen;
	public static String consentNotThere;
	public static String consentOtherParty;
	public static String consentExpired;
	public static String consentRevoked;
	public static String consentUnsigned;
	public static String consentInFuture;
	public static String signerNotGuardian;
	public static String purposeMissing;
	public static String recordsMissing;
	public static String notWaiting;
	public static String basisMissing;

	static {
		NLS.initializeMessages("org.trellis.resources.internal.referrals.messages", Messages.class);
	}

	private Messages() {
	}
}
