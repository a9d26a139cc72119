/**
 */
package org.trellis.connectivity.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trellis.connectivity.ConnectivityPackage;
import org.trellis.connectivity.EnrollmentHelp;
import org.trellis.connectivity.HelpState;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.Household;

import org.trellis.model.resources.Organization;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Enrollment Help</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.connectivity.impl.EnrollmentHelpImpl#getHousehold <em>Household</em>}</li>
 *   <li>{@link org.trellis.connectivity.impl.EnrollmentHelpImpl#getPartner <em>Partner</em>}</li>
 *   <li>{@link org.trellis.connectivity.impl.EnrollmentHelpImpl#getProgram <em>Program</em>}</li>
 *   <li>{@link org.trellis.connectivity.impl.EnrollmentHelpImpl#getOfferedOn <em>Offered On</em>}</li>
 *   <li>{@link org.trellis.connectivity.impl.EnrollmentHelpImpl#getState <em>State</em>}</li>
 *   <li>{@link org.trellis.connectivity.impl.EnrollmentHelpImpl#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.trellis.connectivity.impl.EnrollmentHelpImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EnrollmentHelpImpl extends EntityImpl implements EnrollmentHelp {
	/**
	 * The cached value of the '{@link #getHousehold() <em>Household</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHousehold()
	 * @generated
	 * @ordered
	 */
	protected Household household;

	/**
	 * The cached value of the '{@link #getPartner() <em>Partner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartner()
	 * @generated
	 * @ordered
	 */
	protected Organization partner;

	/**
	 * The default value of the '{@link #getProgram() <em>Program</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgram()
	 * @generated
	 * @ordered
	 */
	protected static final String PROGRAM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProgram() <em>Program</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgram()
	 * @generated
	 * @ordered
	 */
	protected String program = PROGRAM_EDEFAULT;

	/**
	 * The default value of the '{@link #getOfferedOn() <em>Offered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfferedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate OFFERED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOfferedOn() <em>Offered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfferedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate offeredOn = OFFERED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final HelpState STATE_EDEFAULT = HelpState.OFFERED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected HelpState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ENDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate endedOn = ENDED_ON_EDEFAULT;

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
	protected EnrollmentHelpImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ConnectivityPackage.Literals.ENROLLMENT_HELP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Household getHousehold() {
		return household;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHousehold(Household newHousehold) {
		Household oldHousehold = household;
		household = newHousehold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConnectivityPackage.ENROLLMENT_HELP__HOUSEHOLD, oldHousehold, household));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organization getPartner() {
		return partner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartner(Organization newPartner) {
		Organization oldPartner = partner;
		partner = newPartner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConnectivityPackage.ENROLLMENT_HELP__PARTNER, oldPartner, partner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProgram() {
		return program;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgram(String newProgram) {
		String oldProgram = program;
		program = newProgram;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConnectivityPackage.ENROLLMENT_HELP__PROGRAM, oldProgram, program));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOfferedOn() {
		return offeredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOfferedOn(LocalDate newOfferedOn) {
		LocalDate oldOfferedOn = offeredOn;
		offeredOn = newOfferedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConnectivityPackage.ENROLLMENT_HELP__OFFERED_ON, oldOfferedOn, offeredOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HelpState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(HelpState newState) {
		HelpState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConnectivityPackage.ENROLLMENT_HELP__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndedOn() {
		return endedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndedOn(LocalDate newEndedOn) {
		LocalDate oldEndedOn = endedOn;
		endedOn = newEndedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConnectivityPackage.ENROLLMENT_HELP__ENDED_ON, oldEndedOn, endedOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ConnectivityPackage.ENROLLMENT_HELP__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ConnectivityPackage.ENROLLMENT_HELP__HOUSEHOLD:
				return getHousehold();
			case ConnectivityPackage.ENROLLMENT_HELP__PARTNER:
				return getPartner();
			case ConnectivityPackage.ENROLLMENT_HELP__PROGRAM:
				return getProgram();
			case ConnectivityPackage.ENROLLMENT_HELP__OFFERED_ON:
				return getOfferedOn();
			case ConnectivityPackage.ENROLLMENT_HELP__STATE:
				return getState();
			case ConnectivityPackage.ENROLLMENT_HELP__ENDED_ON:
				return getEndedOn();
			case ConnectivityPackage.ENROLLMENT_HELP__NOTE:
				return getNote();
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
			case ConnectivityPackage.ENROLLMENT_HELP__HOUSEHOLD:
				setHousehold((Household)newValue);
				return;
			case ConnectivityPackage.ENROLLMENT_HELP__PARTNER:
				setPartner((Organization)newValue);
				return;
			case ConnectivityPackage.ENROLLMENT_HELP__PROGRAM:
				setProgram((String)newValue);
				return;
			case ConnectivityPackage.ENROLLMENT_HELP__OFFERED_ON:
				setOfferedOn((LocalDate)newValue);
				return;
			case ConnectivityPackage.ENROLLMENT_HELP__STATE:
				setState((HelpState)newValue);
				return;
			case ConnectivityPackage.ENROLLMENT_HELP__ENDED_ON:
				setEndedOn((LocalDate)newValue);
				return;
			case ConnectivityPackage.ENROLLMENT_HELP__NOTE:
				setNote((String)newValue);
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
			case ConnectivityPackage.ENROLLMENT_HELP__HOUSEHOLD:
				setHousehold((Household)null);
				return;
			case ConnectivityPackage.ENROLLMENT_HELP__PARTNER:
				setPartner((Organization)null);
				return;
			case ConnectivityPackage.ENROLLMENT_HELP__PROGRAM:
				setProgram(PROGRAM_EDEFAULT);
				return;
			case ConnectivityPackage.ENROLLMENT_HELP__OFFERED_ON:
				setOfferedOn(OFFERED_ON_EDEFAULT);
				return;
			case ConnectivityPackage.ENROLLMENT_HELP__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ConnectivityPackage.ENROLLMENT_HELP__ENDED_ON:
				setEndedOn(ENDED_ON_EDEFAULT);
				return;
			case ConnectivityPackage.ENROLLMENT_HELP__NOTE:
				setNote(NOTE_EDEFAULT);
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
			case ConnectivityPackage.ENROLLMENT_HELP__HOUSEHOLD:
				return household != null;
			case ConnectivityPackage.ENROLLMENT_HELP__PARTNER:
				return partner != null;
			case ConnectivityPackage.ENROLLMENT_HELP__PROGRAM:
				return PROGRAM_EDEFAULT == null ? program != null : !PROGRAM_EDEFAULT.equals(program);
			case ConnectivityPackage.ENROLLMENT_HELP__OFFERED_ON:
				return OFFERED_ON_EDEFAULT == null ? offeredOn != null : !OFFERED_ON_EDEFAULT.equals(offeredOn);
			case ConnectivityPackage.ENROLLMENT_HELP__STATE:
				return state != STATE_EDEFAULT;
			case ConnectivityPackage.ENROLLMENT_HELP__ENDED_ON:
				return ENDED_ON_EDEFAULT == null ? endedOn != null : !ENDED_ON_EDEFAULT.equals(endedOn);
			case ConnectivityPackage.ENROLLMENT_HELP__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
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
		result.append(" (program: ");
		result.append(program);
		result.append(", offeredOn: ");
		result.append(offeredOn);
		result.append(", state: ");
		result.append(state);
		result.append(", endedOn: ");
		result.append(endedOn);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //EnrollmentHelpImpl
