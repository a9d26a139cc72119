package org.trellis.review.ui.internal.student;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

import org.trellis.model.district.Relation;
import org.trellis.model.district.Sex;
import org.trellis.model.district.Weekday;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.PlanStatus;

/** What people read for the terms of the student's pages. Empty for null. */
public final class StudentTerms {
	private StudentTerms() {
	}

	public static String day(LocalDate day) {
		return day == null ? "" : day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
	}

	static String of(Weekday day) {
		return day == null ? "" : DayOfWeek.valueOf(day.name()).getDisplayName(TextStyle.FULL_STANDALONE, Locale.getDefault());
	}

	static String of(Sex sex) {
		return switch (sex) {
		case null -> "";
		case UNKNOWN -> Messages.sexUnknown;
		case FEMALE -> Messages.sexFemale;
		case MALE -> Messages.sexMale;
		case NONBINARY -> Messages.sexNonbinary;
		};
	}

	static String of(Relation relation) {
		return switch (relation) {
		case null -> "";
		case MOTHER -> Messages.mother;
		case FATHER -> Messages.father;
		case GUARDIAN -> Messages.guardian;
		case GRANDPARENT -> Messages.grandparent;
		case FOSTER_PARENT -> Messages.fosterParent;
		case STEP_PARENT -> Messages.stepParent;
		case SIBLING -> Messages.sibling;
		case OTHER -> Messages.otherRelation;
		};
	}

	public static String of(PlanStatus status) {
		return switch (status) {
		case null -> "";
		case DRAFT -> Messages.planDraft;
		case SUBMITTED -> Messages.planSubmitted;
		case ACTIVE -> Messages.planActive;
		case CLOSED -> Messages.planClosed;
		};
	}

	public static String of(PlanLineStatus status) {
		return switch (status) {
		case null -> "";
		case PROPOSED -> Messages.lineProposed;
		case ACTIVE -> Messages.lineActive;
		case DONE -> Messages.lineDone;
		case STOPPED -> Messages.lineStopped;
		};
	}
}
