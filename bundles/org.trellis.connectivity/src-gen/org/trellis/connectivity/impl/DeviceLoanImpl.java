/**
 */
package org.trellis.connectivity.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trellis.connectivity.ConnectivityPackage;
import org.trellis.connectivity.DeviceLoan;
import org.trellis.connectivity.LendingDevice;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.Student;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Device Loan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.connectivity.impl.DeviceLoanImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.connectivity.impl.DeviceLoanImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.trellis.connectivity.impl.DeviceLoanImpl#getLentOn <em>Lent On</em>}</li>
 *   <li>{@link org.trellis.connectivity.impl.DeviceLoanImpl#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.trellis.connectivity.impl.DeviceLoanImpl#getReturnedOn <em>Returned On</em>}</li>
 *   <li>{@link org.trellis.connectivity.impl.DeviceLoanImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeviceLoanImpl extends EntityImpl implements DeviceLoan {
	/**
	 * The cached value of the '{@link #getStudent() <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudent()
	 * @generated
	 * @ordered
	 */
	protected Student student;

	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected LendingDevice device;

	/**
	 * The default value of the '{@link #getLentOn() <em>Lent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLentOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate LENT_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLentOn() <em>Lent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLentOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate lentOn = LENT_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDueOn() <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDueOn() <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate dueOn = DUE_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getReturnedOn() <em>Returned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReturnedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RETURNED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReturnedOn() <em>Returned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReturnedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate returnedOn = RETURNED_ON_EDEFAULT;

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
	protected DeviceLoanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ConnectivityPackage.Literals.DEVICE_LOAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Student getStudent() {
		return student;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudent(Student newStudent) {
		Student oldStudent = student;
		student = newStudent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConnectivityPackage.DEVICE_LOAN__STUDENT, oldStudent, student));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LendingDevice getDevice() {
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(LendingDevice newDevice) {
		LendingDevice oldDevice = device;
		device = newDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConnectivityPackage.DEVICE_LOAN__DEVICE, oldDevice, device));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLentOn() {
		return lentOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLentOn(LocalDate newLentOn) {
		LocalDate oldLentOn = lentOn;
		lentOn = newLentOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConnectivityPackage.DEVICE_LOAN__LENT_ON, oldLentOn, lentOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDueOn() {
		return dueOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDueOn(LocalDate newDueOn) {
		LocalDate oldDueOn = dueOn;
		dueOn = newDueOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConnectivityPackage.DEVICE_LOAN__DUE_ON, oldDueOn, dueOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReturnedOn() {
		return returnedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReturnedOn(LocalDate newReturnedOn) {
		LocalDate oldReturnedOn = returnedOn;
		returnedOn = newReturnedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConnectivityPackage.DEVICE_LOAN__RETURNED_ON, oldReturnedOn, returnedOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ConnectivityPackage.DEVICE_LOAN__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ConnectivityPackage.DEVICE_LOAN__STUDENT:
				return getStudent();
			case ConnectivityPackage.DEVICE_LOAN__DEVICE:
				return getDevice();
			case ConnectivityPackage.DEVICE_LOAN__LENT_ON:
				return getLentOn();
			case ConnectivityPackage.DEVICE_LOAN__DUE_ON:
				return getDueOn();
			case ConnectivityPackage.DEVICE_LOAN__RETURNED_ON:
				return getReturnedOn();
			case ConnectivityPackage.DEVICE_LOAN__NOTE:
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
			case ConnectivityPackage.DEVICE_LOAN__STUDENT:
				setStudent((Student)newValue);
				return;
			case ConnectivityPackage.DEVICE_LOAN__DEVICE:
				setDevice((LendingDevice)newValue);
				return;
			case ConnectivityPackage.DEVICE_LOAN__LENT_ON:
				setLentOn((LocalDate)newValue);
				return;
			case ConnectivityPackage.DEVICE_LOAN__DUE_ON:
				setDueOn((LocalDate)newValue);
				return;
			case ConnectivityPackage.DEVICE_LOAN__RETURNED_ON:
				setReturnedOn((LocalDate)newValue);
				return;
			case ConnectivityPackage.DEVICE_LOAN__NOTE:
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
			case ConnectivityPackage.DEVICE_LOAN__STUDENT:
				setStudent((Student)null);
				return;
			case ConnectivityPackage.DEVICE_LOAN__DEVICE:
				setDevice((LendingDevice)null);
				return;
			case ConnectivityPackage.DEVICE_LOAN__LENT_ON:
				setLentOn(LENT_ON_EDEFAULT);
				return;
			case ConnectivityPackage.DEVICE_LOAN__DUE_ON:
				setDueOn(DUE_ON_EDEFAULT);
				return;
			case ConnectivityPackage.DEVICE_LOAN__RETURNED_ON:
				setReturnedOn(RETURNED_ON_EDEFAULT);
				return;
			case ConnectivityPackage.DEVICE_LOAN__NOTE:
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
			case ConnectivityPackage.DEVICE_LOAN__STUDENT:
				return student != null;
			case ConnectivityPackage.DEVICE_LOAN__DEVICE:
				return device != null;
			case ConnectivityPackage.DEVICE_LOAN__LENT_ON:
				return LENT_ON_EDEFAULT == null ? lentOn != null : !LENT_ON_EDEFAULT.equals(lentOn);
			case ConnectivityPackage.DEVICE_LOAN__DUE_ON:
				return DUE_ON_EDEFAULT == null ? dueOn != null : !DUE_ON_EDEFAULT.equals(dueOn);
			case ConnectivityPackage.DEVICE_LOAN__RETURNED_ON:
				return RETURNED_ON_EDEFAULT == null ? returnedOn != null : !RETURNED_ON_EDEFAULT.equals(returnedOn);
			case ConnectivityPackage.DEVICE_LOAN__NOTE:
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
		result.append(" (lentOn: ");
		result.append(lentOn);
		result.append(", dueOn: ");
		result.append(dueOn);
		result.append(", returnedOn: ");
		result.append(returnedOn);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //DeviceLoanImpl
