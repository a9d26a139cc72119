package org.trellis.access;

/** What somebody may want to do. Which right allows what is the table in {@code Policy}. */
public enum Action {
	/** See a student's record, or what belongs to a school, or the whole district. */
	SEE,
	/** Write down findings and tiers of a student (D1-D4). */
	REVIEW,
	/** Write a student's plan (D6). */
	PLAN,
	/** Put a plan into force that another wrote, where the district wants that (D6). */
	APPROVE,
	/** Ask a student into a service, and follow that up (D18). */
	REFER,
	/** Write the directory: organizations, their vetting, services and places (D11, D14). */
	DIRECTORY,
	/** Read a restricted text of a student (D33). */
	READ_RESTRICTED,
	/** Take data out of Trellis: a file or a report with students in it. */
	EXPORT,
	/** See numbers, under the rules of small groups (D34). */
	SEE_AGGREGATES,
	/** Import, and undo an import (D44). */
	IMPORT,
	/** Settings, accounts and grants. */
	MANAGE_ACCESS;

	/** True for what changes or gives out something, which is never done while looking at what somebody else sees. */
	public boolean isMoreThanLooking() {
		return switch (this) {
		case SEE, SEE_AGGREGATES, READ_RESTRICTED -> false;
		case REVIEW, PLAN, APPROVE, REFER, DIRECTORY, EXPORT, IMPORT, MANAGE_ACCESS -> true;
		};
	}
}
