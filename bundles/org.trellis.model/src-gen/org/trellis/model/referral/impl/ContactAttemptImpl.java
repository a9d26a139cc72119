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

import org.trellis.model.district.Guardian;

import org.trellis.model.referral.Channel;
import org.trellis.model.referral.ContactAttempt;
import org.trellis.model.referral.ContactOutcome;
import org.trellis.model.referral.Referral;
import org.trellis.model.referral.ReferralPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Contact Attempt</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.referral.impl.ContactAttemptImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ContactAttemptImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ContactAttemptImpl#getGuardian <em>Guardian</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ContactAttemptImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ContactAttemptImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ContactAttemptImpl#getInterpreter <em>Interpreter</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ContactAttemptImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ContactAttemptImpl#isStrengthFirst <em>Strength First</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ContactAttemptImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ContactAttemptImpl#getReferral <em>Referral</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ContactAttemptImpl extends EntityImpl implements ContactAttempt {
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
	 * The cached value of the '{@link #getGuardian() <em>Guardian</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardian()
	 * @generated
	 * @ordered
	 */
	protected Guardian guardian;

	/**
	 * The default value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected static final Channel CHANNEL_EDEFAULT = Channel.PHONE;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected Channel channel = CHANNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInterpreter() <em>Interpreter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterpreter()
	 * @generated
	 * @ordered
	 */
	protected static final String INTERPRETER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInterpreter() <em>Interpreter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterpreter()
	 * @generated
	 * @ordered
	 */
	protected String interpreter = INTERPRETER_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final ContactOutcome OUTCOME_EDEFAULT = ContactOutcome.REACHED;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected ContactOutcome outcome = OUTCOME_EDEFAULT;

	/**
	 * The default value of the '{@link #isStrengthFirst() <em>Strength First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStrengthFirst()
	 * @generated
	 * @ordered
	 */
	protected static final boolean STRENGTH_FIRST_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isStrengthFirst() <em>Strength First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStrengthFirst()
	 * @generated
	 * @ordered
	 */
	protected boolean strengthFirst = STRENGTH_FIRST_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ContactAttemptImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReferralPackage.Literals.CONTACT_ATTEMPT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.CONTACT_ATTEMPT__AT, oldAt, at));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.CONTACT_ATTEMPT__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Guardian getGuardian() {
		return guardian;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuardian(Guardian newGuardian) {
		Guardian oldGuardian = guardian;
		guardian = newGuardian;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.CONTACT_ATTEMPT__GUARDIAN, oldGuardian, guardian));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel getChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(Channel newChannel) {
		Channel oldChannel = channel;
		channel = newChannel == null ? CHANNEL_EDEFAULT : newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.CONTACT_ATTEMPT__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.CONTACT_ATTEMPT__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInterpreter() {
		return interpreter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterpreter(String newInterpreter) {
		String oldInterpreter = interpreter;
		interpreter = newInterpreter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.CONTACT_ATTEMPT__INTERPRETER, oldInterpreter, interpreter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContactOutcome getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(ContactOutcome newOutcome) {
		ContactOutcome oldOutcome = outcome;
		outcome = newOutcome == null ? OUTCOME_EDEFAULT : newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.CONTACT_ATTEMPT__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isStrengthFirst() {
		return strengthFirst;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrengthFirst(boolean newStrengthFirst) {
		boolean oldStrengthFirst = strengthFirst;
		strengthFirst = newStrengthFirst;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.CONTACT_ATTEMPT__STRENGTH_FIRST, oldStrengthFirst, strengthFirst));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.CONTACT_ATTEMPT__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Referral getReferral() {
		if (eContainerFeatureID() != ReferralPackage.CONTACT_ATTEMPT__REFERRAL) return null;
		return (Referral)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReferral(Referral newReferral, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newReferral, ReferralPackage.CONTACT_ATTEMPT__REFERRAL, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferral(Referral newReferral) {
		if (newReferral != eInternalContainer() || (eContainerFeatureID() != ReferralPackage.CONTACT_ATTEMPT__REFERRAL && newReferral != null)) {
			if (EcoreUtil.isAncestor(this, newReferral))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newReferral != null)
				msgs = ((InternalEObject)newReferral).eInverseAdd(this, ReferralPackage.REFERRAL__ATTEMPTS, Referral.class, msgs);
			msgs = basicSetReferral(newReferral, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.CONTACT_ATTEMPT__REFERRAL, newReferral, newReferral));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReferralPackage.CONTACT_ATTEMPT__REFERRAL:
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
			case ReferralPackage.CONTACT_ATTEMPT__REFERRAL:
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
			case ReferralPackage.CONTACT_ATTEMPT__REFERRAL:
				return eInternalContainer().eInverseRemove(this, ReferralPackage.REFERRAL__ATTEMPTS, Referral.class, msgs);
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
			case ReferralPackage.CONTACT_ATTEMPT__AT:
				return getAt();
			case ReferralPackage.CONTACT_ATTEMPT__BY:
				return getBy();
			case ReferralPackage.CONTACT_ATTEMPT__GUARDIAN:
				return getGuardian();
			case ReferralPackage.CONTACT_ATTEMPT__CHANNEL:
				return getChannel();
			case ReferralPackage.CONTACT_ATTEMPT__LANGUAGE:
				return getLanguage();
			case ReferralPackage.CONTACT_ATTEMPT__INTERPRETER:
				return getInterpreter();
			case ReferralPackage.CONTACT_ATTEMPT__OUTCOME:
				return getOutcome();
			case ReferralPackage.CONTACT_ATTEMPT__STRENGTH_FIRST:
				return isStrengthFirst();
			case ReferralPackage.CONTACT_ATTEMPT__NOTE:
				return getNote();
			case ReferralPackage.CONTACT_ATTEMPT__REFERRAL:
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
			case ReferralPackage.CONTACT_ATTEMPT__AT:
				setAt((Instant)newValue);
				return;
			case ReferralPackage.CONTACT_ATTEMPT__BY:
				setBy((String)newValue);
				return;
			case ReferralPackage.CONTACT_ATTEMPT__GUARDIAN:
				setGuardian((Guardian)newValue);
				return;
			case ReferralPackage.CONTACT_ATTEMPT__CHANNEL:
				setChannel((Channel)newValue);
				return;
			case ReferralPackage.CONTACT_ATTEMPT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case ReferralPackage.CONTACT_ATTEMPT__INTERPRETER:
				setInterpreter((String)newValue);
				return;
			case ReferralPackage.CONTACT_ATTEMPT__OUTCOME:
				setOutcome((ContactOutcome)newValue);
				return;
			case ReferralPackage.CONTACT_ATTEMPT__STRENGTH_FIRST:
				setStrengthFirst((Boolean)newValue);
				return;
			case ReferralPackage.CONTACT_ATTEMPT__NOTE:
				setNote((String)newValue);
				return;
			case ReferralPackage.CONTACT_ATTEMPT__REFERRAL:
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
			case ReferralPackage.CONTACT_ATTEMPT__AT:
				setAt(AT_EDEFAULT);
				return;
			case ReferralPackage.CONTACT_ATTEMPT__BY:
				setBy(BY_EDEFAULT);
				return;
			case ReferralPackage.CONTACT_ATTEMPT__GUARDIAN:
				setGuardian((Guardian)null);
				return;
			case ReferralPackage.CONTACT_ATTEMPT__CHANNEL:
				setChannel(CHANNEL_EDEFAULT);
				return;
			case ReferralPackage.CONTACT_ATTEMPT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case ReferralPackage.CONTACT_ATTEMPT__INTERPRETER:
				setInterpreter(INTERPRETER_EDEFAULT);
				return;
			case ReferralPackage.CONTACT_ATTEMPT__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case ReferralPackage.CONTACT_ATTEMPT__STRENGTH_FIRST:
				setStrengthFirst(STRENGTH_FIRST_EDEFAULT);
				return;
			case ReferralPackage.CONTACT_ATTEMPT__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ReferralPackage.CONTACT_ATTEMPT__REFERRAL:
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
			case ReferralPackage.CONTACT_ATTEMPT__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case ReferralPackage.CONTACT_ATTEMPT__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case ReferralPackage.CONTACT_ATTEMPT__GUARDIAN:
				return guardian != null;
			case ReferralPackage.CONTACT_ATTEMPT__CHANNEL:
				return channel != CHANNEL_EDEFAULT;
			case ReferralPackage.CONTACT_ATTEMPT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case ReferralPackage.CONTACT_ATTEMPT__INTERPRETER:
				return INTERPRETER_EDEFAULT == null ? interpreter != null : !INTERPRETER_EDEFAULT.equals(interpreter);
			case ReferralPackage.CONTACT_ATTEMPT__OUTCOME:
				return outcome != OUTCOME_EDEFAULT;
			case ReferralPackage.CONTACT_ATTEMPT__STRENGTH_FIRST:
				return strengthFirst != STRENGTH_FIRST_EDEFAULT;
			case ReferralPackage.CONTACT_ATTEMPT__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ReferralPackage.CONTACT_ATTEMPT__REFERRAL:
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
		result.append(" (at: ");
		result.append(at);
		result.append(", by: ");
		result.append(by);
		result.append(", channel: ");
		result.append(channel);
		result.append(", language: ");
		result.append(language);
		result.append(", interpreter: ");
		result.append(interpreter);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(", strengthFirst: ");
		result.append(strengthFirst);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //ContactAttemptImpl
