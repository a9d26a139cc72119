package org.trellis.review.internal.plans;

import org.eclipse.osgi.util.NLS;

/** Why something could not be done, what differs between two revisions, and what a rollover does. */
final class Messages extends NLS {
	public static String refused;
	public static String noSuchYear;
	public static String noCurrentYear;
	public static String planGone;
	public static String lineGoneNow;
	public static String entryGone;
	public static String noteGone;
	public static String waitsForApproval;
	public static String isClosed;
	public static String notClosed;
	public static String notSubmitted;
	public static String ownPlan;
	public static String approvalWanted;
	public static String activeByApproval;
	public static String changedSince;
	public static String lineHasEntries;
	public static String approvedReason;
	public static String whyNeeded;
	public static String reasonNeeded;
	public static String nothingChanged;
	public static String noLines;
	public static String lineEmpty;
	public static String domainNeeded;
	public static String tooLong;
	public static String fieldReason;
	public static String fieldClosure;
	public static String fieldReading;
	public static String fieldNote;
	public static String readingNeeded;
	public static String measuredLater;
	public static String lineGone;
	public static String lineNew;
	public static String lineNewGoal;
	public static String supportChanged;
	public static String fieldSet;
	public static String fieldTaken;
	public static String fieldChanged;
	public static String fieldDomain;
	public static String fieldIntensity;
	public static String fieldGoal;
	public static String fieldMeasure;
	public static String fieldBaseline;
	public static String fieldTarget;
	public static String fieldResponsible;
	public static String fieldReview;
	public static String fieldDuration;
	public static String fieldStepDown;
	public static String fieldSummer;
	public static String nowProposed;
	public static String nowActive;
	public static String nowDone;
	public static String nowStopped;
	public static String prevention;
	public static String earlyIntervention;
	public static String intensive;
	public static String shortTerm;
	public static String longTerm;
	public static String serviceGone;
	public static String hasIt;
	public static String noSuchNeed;
	public static String notActive;
	public static String tooYoung;
	public static String tooOld;
	public static String batchReason;
	public static String yearsTurned;
	public static String nothingToRoll;
	public static String runGone;
	public static String runUndone;
	public static String endedWithYear;
	public static String keptPlan;
	public static String leftByHand;
	public static String leftSubmitted;
	public static String leftGone;
	public static String leftPlanned;
	public static String leftGrade;
	public static String firstTier;
	public static String firstIntensive;
	public static String firstReview;
	public static String firstNote;
	public static String carriedProposed;
	public static String endsShort;
	public static String endsStepDown;
	public static String consent;
	public static String consentFor;
	public static String agreementWith;
	public static String expires;
	public static String sentBack;

	static {
		NLS.initializeMessages("org.trellis.review.internal.plans.messages", Messages.class);
	}

	private Messages() {
	}
}
