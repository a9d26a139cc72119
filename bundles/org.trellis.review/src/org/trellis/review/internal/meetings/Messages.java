package org.trellis.review.internal.meetings;

import org.eclipse.osgi.util.NLS;

/** Reasons of the queue, and why something could not be done. */
final class Messages extends NLS {
	public static String nextOn;
	public static String tierIntensive;
	public static String intensiveNeed;
	public static String overdueTask;
	public static String overdueTasks;
	public static String notReached;
	public static String notReachedBecause;
	public static String meeting;
	public static String meetingGone;
	public static String discussionGone;
	public static String studentGone;
	public static String taskGone;
	public static String meetingOver;
	public static String alreadyBegun;
	public static String alreadyCalled;
	public static String notCalled;
	public static String textNeeded;
	public static String serviceNeeded;
	public static String serviceGone;
	public static String domainNeeded;
	public static String changedMeanwhile;
	public static String nextChangedMeanwhile;
	public static String noCurrentYear;
	public static String withdrawn;
	public static String whyDropped;
	public static String doneMeanwhile;
	public static String droppedMeanwhile;
	public static String refused;
	public static String nameNeeded;
	public static String notesFull;

	static {
		NLS.initializeMessages("org.trellis.review.internal.meetings.messages", Messages.class);
	}

	private Messages() {
	}
}
