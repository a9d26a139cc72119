package org.trellis.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.district.Grade;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.review.Intensity;
import org.trellis.ui.internal.terms.Messages;

/** What people read for the terms that several perspectives show, in the language of the program. */
public final class Terms {
	private Terms() {
	}

	/** Empty for null and for an unknown grade. */
	public static String of(Grade grade) {
		if (grade == null) return "";
		return switch (grade) {
		case INFANT -> Messages.gradeInfant;
		case PRESCHOOL -> Messages.gradePreschool;
		case PREKINDERGARTEN -> Messages.gradePrekindergarten;
		case KINDERGARTEN -> Messages.gradeKindergarten;
		case POSTSECONDARY -> Messages.gradePostsecondary;
		case UNGRADED -> Messages.gradeUngraded;
		case UNKNOWN -> "";
		default -> NLS.bind(Messages.gradeNumber, grade.getLiteral().substring("GRADE_".length()));
		};
	}

	public static String of(Intensity intensity) {
		return switch (intensity) {
		case PREVENTION -> Messages.intensityPrevention;
		case EARLY_INTERVENTION -> Messages.intensityEarly;
		case INTENSIVE -> Messages.intensityIntensive;
		};
	}

	/** How far a referral is (D18), as what follows a name; empty for null. */
	public static String of(ReferralState state) {
		return switch (state) {
		case null -> "";
		case DRAFTED -> Messages.referralDrafted;
		case CONSENT_NEEDED -> Messages.referralConsentNeeded;
		case SENT -> Messages.referralSent;
		case ACCEPTED -> Messages.referralAccepted;
		case WAITLISTED -> Messages.referralWaitlisted;
		case STARTED -> Messages.referralStarted;
		case COMPLETED -> Messages.referralCompleted;
		case DECLINED_BY_FAMILY -> Messages.referralDeclinedByFamily;
		case REJECTED_BY_PROVIDER -> Messages.referralRejectedByProvider;
		case COULD_NOT_REACH -> Messages.referralCouldNotReach;
		case REVOKED -> Messages.referralRevoked;
		};
	}

	/** A number as people write it where they are, with as many places as it has. */
	public static String number(BigDecimal value) {
		var format = NumberFormat.getInstance();
		format.setMaximumFractionDigits(Math.max(0, value.stripTrailingZeros().scale()));
		return format.format(value);
	}

	/**
	 * @param tag BCP 47; may be null
	 * @return the language's name; empty for null
	 */
	public static String language(String tag) {
		return tag == null ? "" : Locale.forLanguageTag(tag).getDisplayName();
	}
}
