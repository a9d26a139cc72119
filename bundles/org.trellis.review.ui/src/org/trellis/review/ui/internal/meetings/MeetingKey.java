package org.trellis.review.ui.internal.meetings;

/** What a single key does while a meeting runs. The letters follow the language. */
enum MeetingKey {
	ACTION, SERVICE, REFERRAL, NO_CHANGE, AGAIN, NOTE, CHANGE, REMOVE, READ, ADD, FILL, PEOPLE, CLOSE;

	char character() {
		var key = switch (this) {
		case ACTION -> Messages.keyAction;
		case SERVICE -> Messages.keyService;
		case REFERRAL -> Messages.keyReferral;
		case NO_CHANGE -> Messages.keyNoChange;
		case AGAIN -> Messages.keyAgain;
		case NOTE -> Messages.keyNote;
		case CHANGE -> Messages.keyChange;
		case REMOVE -> Messages.keyRemove;
		case READ -> Messages.keyRead;
		case ADD -> "+";
		case FILL -> Messages.keyFill;
		case PEOPLE -> Messages.keyPeople;
		case CLOSE -> Messages.keyClose;
		};
		return key.charAt(0);
	}

	String label() {
		return switch (this) {
		case ACTION -> Messages.hintAction;
		case SERVICE -> Messages.hintService;
		case REFERRAL -> Messages.hintReferral;
		case NO_CHANGE -> Messages.hintNoChange;
		case AGAIN -> Messages.hintAgain;
		case NOTE -> Messages.hintNote;
		case CHANGE -> Messages.hintChange;
		case REMOVE -> Messages.hintRemove;
		case READ -> Messages.hintRead;
		case ADD -> Messages.hintAdd;
		case FILL -> Messages.hintFill;
		case PEOPLE -> Messages.hintPeople;
		case CLOSE -> Messages.hintClose;
		};
	}

	/** Whether it is about a student who was called. */
	boolean needsCalled() {
		return switch (this) {
		case ACTION, SERVICE, REFERRAL, NO_CHANGE, AGAIN, NOTE, CHANGE, REMOVE, READ -> true;
		case ADD, FILL, PEOPLE, CLOSE -> false;
		};
	}

	/** Whether it is left alone once the meeting is over: what was decided may still be put right. */
	boolean afterEnd() {
		return needsCalled() || this == PEOPLE;
	}
}
