/**
 */
package org.trellis.model.review.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.review.ReviewPackage;
import org.trellis.model.review.StudentReview;
import org.trellis.model.review.Tier;
import org.trellis.model.review.TierDecision;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tier Decision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.impl.TierDecisionImpl#getTier <em>Tier</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.TierDecisionImpl#getProposed <em>Proposed</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.TierDecisionImpl#getTriggers <em>Triggers</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.TierDecisionImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.TierDecisionImpl#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.TierDecisionImpl#getDecidedAt <em>Decided At</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.TierDecisionImpl#getStudentReview <em>Student Review</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TierDecisionImpl extends EntityImpl implements TierDecision {
	/**
	 * The default value of the '{@link #getTier() <em>Tier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTier()
	 * @generated
	 * @ordered
	 */
	protected static final Tier TIER_EDEFAULT = Tier.MINIMAL;

	/**
	 * The cached value of the '{@link #getTier() <em>Tier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTier()
	 * @generated
	 * @ordered
	 */
	protected Tier tier = TIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getProposed() <em>Proposed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposed()
	 * @generated
	 * @ordered
	 */
	protected static final Tier PROPOSED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProposed() <em>Proposed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposed()
	 * @generated
	 * @ordered
	 */
	protected Tier proposed = PROPOSED_EDEFAULT;

	/**
	 * The default value of the '{@link #getTriggers() <em>Triggers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTriggers()
	 * @generated
	 * @ordered
	 */
	protected static final String TRIGGERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTriggers() <em>Triggers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTriggers()
	 * @generated
	 * @ordered
	 */
	protected String triggers = TRIGGERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String DECIDED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected String decidedBy = DECIDED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecidedAt() <em>Decided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant DECIDED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedAt() <em>Decided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant decidedAt = DECIDED_AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TierDecisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.TIER_DECISION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tier getTier() {
		return tier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTier(Tier newTier) {
		Tier oldTier = tier;
		tier = newTier == null ? TIER_EDEFAULT : newTier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.TIER_DECISION__TIER, oldTier, tier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tier getProposed() {
		return proposed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProposed(Tier newProposed) {
		Tier oldProposed = proposed;
		proposed = newProposed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.TIER_DECISION__PROPOSED, oldProposed, proposed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTriggers() {
		return triggers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTriggers(String newTriggers) {
		String oldTriggers = triggers;
		triggers = newTriggers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.TIER_DECISION__TRIGGERS, oldTriggers, triggers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.TIER_DECISION__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDecidedBy() {
		return decidedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedBy(String newDecidedBy) {
		String oldDecidedBy = decidedBy;
		decidedBy = newDecidedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.TIER_DECISION__DECIDED_BY, oldDecidedBy, decidedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getDecidedAt() {
		return decidedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedAt(Instant newDecidedAt) {
		Instant oldDecidedAt = decidedAt;
		decidedAt = newDecidedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.TIER_DECISION__DECIDED_AT, oldDecidedAt, decidedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StudentReview getStudentReview() {
		if (eContainerFeatureID() != ReviewPackage.TIER_DECISION__STUDENT_REVIEW) return null;
		return (StudentReview)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStudentReview(StudentReview newStudentReview, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newStudentReview, ReviewPackage.TIER_DECISION__STUDENT_REVIEW, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudentReview(StudentReview newStudentReview) {
		if (newStudentReview != eInternalContainer() || (eContainerFeatureID() != ReviewPackage.TIER_DECISION__STUDENT_REVIEW && newStudentReview != null)) {
			if (EcoreUtil.isAncestor(this, newStudentReview))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newStudentReview != null)
				msgs = ((InternalEObject)newStudentReview).eInverseAdd(this, ReviewPackage.STUDENT_REVIEW__TIER, StudentReview.class, msgs);
			msgs = basicSetStudentReview(newStudentReview, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.TIER_DECISION__STUDENT_REVIEW, newStudentReview, newStudentReview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReviewPackage.TIER_DECISION__STUDENT_REVIEW:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetStudentReview((StudentReview)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReviewPackage.TIER_DECISION__STUDENT_REVIEW:
				return basicSetStudentReview(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case ReviewPackage.TIER_DECISION__STUDENT_REVIEW:
				return eInternalContainer().eInverseRemove(this, ReviewPackage.STUDENT_REVIEW__TIER, StudentReview.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackage.TIER_DECISION__TIER:
				return getTier();
			case ReviewPackage.TIER_DECISION__PROPOSED:
				return getProposed();
			case ReviewPackage.TIER_DECISION__TRIGGERS:
				return getTriggers();
			case ReviewPackage.TIER_DECISION__REASON:
				return getReason();
			case ReviewPackage.TIER_DECISION__DECIDED_BY:
				return getDecidedBy();
			case ReviewPackage.TIER_DECISION__DECIDED_AT:
				return getDecidedAt();
			case ReviewPackage.TIER_DECISION__STUDENT_REVIEW:
				return getStudentReview();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ReviewPackage.TIER_DECISION__TIER:
				setTier((Tier)newValue);
				return;
			case ReviewPackage.TIER_DECISION__PROPOSED:
				setProposed((Tier)newValue);
				return;
			case ReviewPackage.TIER_DECISION__TRIGGERS:
				setTriggers((String)newValue);
				return;
			case ReviewPackage.TIER_DECISION__REASON:
				setReason((String)newValue);
				return;
			case ReviewPackage.TIER_DECISION__DECIDED_BY:
				setDecidedBy((String)newValue);
				return;
			case ReviewPackage.TIER_DECISION__DECIDED_AT:
				setDecidedAt((Instant)newValue);
				return;
			case ReviewPackage.TIER_DECISION__STUDENT_REVIEW:
				setStudentReview((StudentReview)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ReviewPackage.TIER_DECISION__TIER:
				setTier(TIER_EDEFAULT);
				return;
			case ReviewPackage.TIER_DECISION__PROPOSED:
				setProposed(PROPOSED_EDEFAULT);
				return;
			case ReviewPackage.TIER_DECISION__TRIGGERS:
				setTriggers(TRIGGERS_EDEFAULT);
				return;
			case ReviewPackage.TIER_DECISION__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case ReviewPackage.TIER_DECISION__DECIDED_BY:
				setDecidedBy(DECIDED_BY_EDEFAULT);
				return;
			case ReviewPackage.TIER_DECISION__DECIDED_AT:
				setDecidedAt(DECIDED_AT_EDEFAULT);
				return;
			case ReviewPackage.TIER_DECISION__STUDENT_REVIEW:
				setStudentReview((StudentReview)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ReviewPackage.TIER_DECISION__TIER:
				return tier != TIER_EDEFAULT;
			case ReviewPackage.TIER_DECISION__PROPOSED:
				return PROPOSED_EDEFAULT == null ? proposed != null : !PROPOSED_EDEFAULT.equals(proposed);
			case ReviewPackage.TIER_DECISION__TRIGGERS:
				return TRIGGERS_EDEFAULT == null ? triggers != null : !TRIGGERS_EDEFAULT.equals(triggers);
			case ReviewPackage.TIER_DECISION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case ReviewPackage.TIER_DECISION__DECIDED_BY:
				return DECIDED_BY_EDEFAULT == null ? decidedBy != null : !DECIDED_BY_EDEFAULT.equals(decidedBy);
			case ReviewPackage.TIER_DECISION__DECIDED_AT:
				return DECIDED_AT_EDEFAULT == null ? decidedAt != null : !DECIDED_AT_EDEFAULT.equals(decidedAt);
			case ReviewPackage.TIER_DECISION__STUDENT_REVIEW:
				return getStudentReview() != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (tier: ");
		result.append(tier);
		result.append(", proposed: ");
		result.append(proposed);
		result.append(", triggers: ");
		result.append(triggers);
		result.append(", reason: ");
		result.append(reason);
		result.append(", decidedBy: ");
		result.append(decidedBy);
		result.append(", decidedAt: ");
		result.append(decidedAt);
		result.append(')');
		return result.toString();
	}

} //TierDecisionImpl
