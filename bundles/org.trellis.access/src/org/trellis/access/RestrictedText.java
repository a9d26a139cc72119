package org.trellis.access;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.model.base.Entity;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.referral.ReferralPackage;
import org.trellis.model.review.Finding;
import org.trellis.model.review.ReviewPackage;

/** The core's restricted texts: every attribute that the metamodel marks as restricted, and of which label it is (D33). */
public enum RestrictedText {
	REVIEW_NOTE(ReviewPackage.Literals.STUDENT_REVIEW__NOTE, null, RestrictedLabel.REVIEW),
	/** Of the label of its domain. */
	FINDING_NOTE(ReviewPackage.Literals.FINDING__NOTE, ReviewPackage.Literals.FINDING__STUDENT_REVIEW, RestrictedLabel.REVIEW),
	REFERRAL_NOTE(ReferralPackage.Literals.REFERRAL__NOTE, null, RestrictedLabel.REVIEW),
	CONTACT_NOTE(ReferralPackage.Literals.CONTACT_ATTEMPT__NOTE, ReferralPackage.Literals.CONTACT_ATTEMPT__REFERRAL, RestrictedLabel.FAMILY),
	/** About everybody who took part: only who may read of each of them may read it. */
	INCIDENT_DESCRIPTION(DistrictPackage.Literals.DISCIPLINE_INCIDENT__DESCRIPTION, null, RestrictedLabel.DISCIPLINE);

	private final EAttribute feature;
	private final EReference owner;
	private final RestrictedLabel label;

	RestrictedText(EAttribute feature, EReference owner, RestrictedLabel label) {
		this.feature = feature;
		this.owner = owner;
		this.label = label;
	}

	public EAttribute feature() {
		return feature;
	}

	/** The reference from the thing to the root that it is part of; null where it is a root itself. */
	public EReference owner() {
		return owner;
	}

	/** Of which label the text of one thing is. */
	public RestrictedLabel labelOf(Entity thing) {
		if (thing instanceof Finding finding) return switch (finding.getDomain()) {
		case "health" -> RestrictedLabel.HEALTH;
		case "family" -> RestrictedLabel.FAMILY;
		case null, default -> label;
		};
		return label;
	}
}
