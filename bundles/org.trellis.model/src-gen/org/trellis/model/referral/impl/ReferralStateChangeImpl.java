/**
 */
package org.trellis.model.referral.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.referral.Referral;
import org.trellis.model.referral.ReferralPackage;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.referral.ReferralStateChange;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>State Change</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.referral.impl.ReferralStateChangeImpl#getBefore <em>Before</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ReferralStateChangeImpl#getAfter <em>After</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ReferralStateChangeImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ReferralStateChangeImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ReferralStateChangeImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ReferralStateChangeImpl#getReferral <em>Referral</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReferralStateChangeImpl extends EntityImpl implements ReferralStateChange {
	/**
	 * The default value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected static final ReferralState BEFORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected ReferralState before = BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected static final ReferralState AFTER_EDEFAULT = ReferralState.DRAFTED;

	/**
	 * The cached value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected ReferralState after = AFTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected Instant at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected String by = BY_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReferralStateChangeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReferralPackage.Literals.REFERRAL_STATE_CHANGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReferralState getBefore() {
		return before;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBefore(ReferralState newBefore) {
		ReferralState oldBefore = before;
		before = newBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.REFERRAL_STATE_CHANGE__BEFORE, oldBefore, before));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReferralState getAfter() {
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAfter(ReferralState newAfter) {
		ReferralState oldAfter = after;
		after = newAfter == null ? AFTER_EDEFAULT : newAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.REFERRAL_STATE_CHANGE__AFTER, oldAfter, after));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Instant newAt) {
		Instant oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.REFERRAL_STATE_CHANGE__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(String newBy) {
		String oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.REFERRAL_STATE_CHANGE__BY, oldBy, by));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.REFERRAL_STATE_CHANGE__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Referral getReferral() {
		if (eContainerFeatureID() != ReferralPackage.REFERRAL_STATE_CHANGE__REFERRAL) return null;
		return (Referral)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReferral(Referral newReferral, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newReferral, ReferralPackage.REFERRAL_STATE_CHANGE__REFERRAL, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferral(Referral newReferral) {
		if (newReferral != eInternalContainer() || (eContainerFeatureID() != ReferralPackage.REFERRAL_STATE_CHANGE__REFERRAL && newReferral != null)) {
			if (EcoreUtil.isAncestor(this, newReferral))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newReferral != null)
				msgs = ((InternalEObject)newReferral).eInverseAdd(this, ReferralPackage.REFERRAL__CHANGES, Referral.class, msgs);
			msgs = basicSetReferral(newReferral, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.REFERRAL_STATE_CHANGE__REFERRAL, newReferral, newReferral));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReferralPackage.REFERRAL_STATE_CHANGE__REFERRAL:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetReferral((Referral)otherEnd, msgs);
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
			case ReferralPackage.REFERRAL_STATE_CHANGE__REFERRAL:
				return basicSetReferral(null, msgs);
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
			case ReferralPackage.REFERRAL_STATE_CHANGE__REFERRAL:
				return eInternalContainer().eInverseRemove(this, ReferralPackage.REFERRAL__CHANGES, Referral.class, msgs);
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
			case ReferralPackage.REFERRAL_STATE_CHANGE__BEFORE:
				return getBefore();
			case ReferralPackage.REFERRAL_STATE_CHANGE__AFTER:
				return getAfter();
			case ReferralPackage.REFERRAL_STATE_CHANGE__AT:
				return getAt();
			case ReferralPackage.REFERRAL_STATE_CHANGE__BY:
				return getBy();
			case ReferralPackage.REFERRAL_STATE_CHANGE__REASON:
				return getReason();
			case ReferralPackage.REFERRAL_STATE_CHANGE__REFERRAL:
				return getReferral();
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
			case ReferralPackage.REFERRAL_STATE_CHANGE__BEFORE:
				setBefore((ReferralState)newValue);
				return;
			case ReferralPackage.REFERRAL_STATE_CHANGE__AFTER:
				setAfter((ReferralState)newValue);
				return;
			case ReferralPackage.REFERRAL_STATE_CHANGE__AT:
				setAt((Instant)newValue);
				return;
			case ReferralPackage.REFERRAL_STATE_CHANGE__BY:
				setBy((String)newValue);
				return;
			case ReferralPackage.REFERRAL_STATE_CHANGE__REASON:
				setReason((String)newValue);
				return;
			case ReferralPackage.REFERRAL_STATE_CHANGE__REFERRAL:
				setReferral((Referral)newValue);
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
			case ReferralPackage.REFERRAL_STATE_CHANGE__BEFORE:
				setBefore(BEFORE_EDEFAULT);
				return;
			case ReferralPackage.REFERRAL_STATE_CHANGE__AFTER:
				setAfter(AFTER_EDEFAULT);
				return;
			case ReferralPackage.REFERRAL_STATE_CHANGE__AT:
				setAt(AT_EDEFAULT);
				return;
			case ReferralPackage.REFERRAL_STATE_CHANGE__BY:
				setBy(BY_EDEFAULT);
				return;
			case ReferralPackage.REFERRAL_STATE_CHANGE__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case ReferralPackage.REFERRAL_STATE_CHANGE__REFERRAL:
				setReferral((Referral)null);
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
			case ReferralPackage.REFERRAL_STATE_CHANGE__BEFORE:
				return BEFORE_EDEFAULT == null ? before != null : !BEFORE_EDEFAULT.equals(before);
			case ReferralPackage.REFERRAL_STATE_CHANGE__AFTER:
				return after != AFTER_EDEFAULT;
			case ReferralPackage.REFERRAL_STATE_CHANGE__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case ReferralPackage.REFERRAL_STATE_CHANGE__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case ReferralPackage.REFERRAL_STATE_CHANGE__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case ReferralPackage.REFERRAL_STATE_CHANGE__REFERRAL:
				return getReferral() != null;
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
		result.append(" (before: ");
		result.append(before);
		result.append(", after: ");
		result.append(after);
		result.append(", at: ");
		result.append(at);
		result.append(", by: ");
		result.append(by);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //ReferralStateChangeImpl
