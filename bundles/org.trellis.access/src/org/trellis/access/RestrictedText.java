package org.trellis.access;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.model.base.Entity;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.referral.ReferralPackage;
import org.trellis.model.review.ReviewPackage;
import org.trellis.store.Restricted;

/** The core's restricted texts: every attribute that the metamodel marks as restricted (D33). */
public enum RestrictedText {
	REVIEW_NOTE(ReviewPackage.Literals.STUDENT_REVIEW__NOTE, null),
	/** Of the label of its domain. */
	FINDING_NOTE(ReviewPackage.Literals.FINDING__NOTE, ReviewPackage.Literals.FINDING__STUDENT_REVIEW),
	DISCUSSION_NOTES(ReviewPackage.Literals.DISCUSSION__NOTES, null),
	REFERRAL_NOTE(ReferralPackage.Literals.REFERRAL__NOTE, null),
	CONTACT_NOTE(ReferralPackage.Literals.CONTACT_ATTEMPT__NOTE, ReferralPackage.Literals.CONTACT_ATTEMPT__REFERRAL),
	/** About everybody who took part: only who may read of each of them may read it. */
	INCIDENT_DESCRIPTION(DistrictPackage.Literals.DISCIPLINE_INCIDENT__DESCRIPTION, null);

	private final EAttribute feature;
	private final EReference owner;

	RestrictedText(EAttribute feature, EReference owner) {
		this.feature = feature;
		this.owner = owner;
	}

	public EAttribute feature() {
		return feature;
	}

	/** The reference from the thing to the root that it is part of; null where it is a root itself. */
	public EReference owner() {
		return owner;
	}

	/** Of which label the text of one thing is; the metamodel says it. */
	public RestrictedLabel labelOf(Entity thing) {
		return Restricted.labelOf(feature, thing);
	}
}
