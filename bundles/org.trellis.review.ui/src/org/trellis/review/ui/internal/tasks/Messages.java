package org.trellis.review.ui.internal.tasks;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {
	public static String name;
	public static String filter;
	public static String show;
	public static String showName;
	public static String mine;
	public static String open;
	public static String overdueOnly;
	public static String student;
	public static String text;
	public static String responsible;
	public static String due;
	public static String state;
	public static String outcome;
	public static String overdue;
	public static String stateOpen;
	public static String stateDone;
	public static String stateDropped;
	public static String done;
	public static String doneJob;
	public static String emptyTitle;
	public static String emptyWhy;
	public static String noneTitle;
	public static String noneWhy;
	public static String mineWhy;
	public static String showAll;
	public static String showOverdue;
	public static String allOfThem;
	public static String add;
	public static String addLink;
	public static String addTitle;
	public static String addTitleOf;
	public static String addStudent;
	public static String addWhat;
	public static String addWho;
	public static String addDue;
	public static String addDo;
	public static String addJob;
	public static String readJob;
	public static String notFound;
	public static String studentNeeded;
	public static String whatNeeded;
	public static String doneWithOutcome;
	public static String outcomeTitle;
	public static String outcomeAsk;
	public static String drop;
	public static String dropTitle;
	public static String dropAsk;
	public static String whyNeeded;
	public static String dropJob;
	public static String reopen;
	public static String reopenJob;
	public static String aboutOne;
	public static String aboutMany;
	public static String readTasks;
	public static String studentWhy;

	static {
		NLS.initializeMessages("org.trellis.review.ui.internal.tasks.messages", Messages.class);
	}

	private Messages() {
	}
}
