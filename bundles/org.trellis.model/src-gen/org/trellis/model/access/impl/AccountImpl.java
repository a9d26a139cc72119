/**
 */
package org.trellis.model.access.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trellis.model.access.AccessPackage;
import org.trellis.model.access.Account;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.Staff;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Account</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.access.impl.AccountImpl#getSignInName <em>Sign In Name</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.AccountImpl#getStaff <em>Staff</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.AccountImpl#getOperatingSystemUser <em>Operating System User</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.AccountImpl#isActive <em>Active</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.AccountImpl#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.AccountImpl#getEnds <em>Ends</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AccountImpl extends EntityImpl implements Account {
	/**
	 * The default value of the '{@link #getSignInName() <em>Sign In Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignInName()
	 * @generated
	 * @ordered
	 */
	protected static final String SIGN_IN_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSignInName() <em>Sign In Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignInName()
	 * @generated
	 * @ordered
	 */
	protected String signInName = SIGN_IN_NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStaff() <em>Staff</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaff()
	 * @generated
	 * @ordered
	 */
	protected Staff staff;

	/**
	 * The default value of the '{@link #getOperatingSystemUser() <em>Operating System User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperatingSystemUser()
	 * @generated
	 * @ordered
	 */
	protected static final String OPERATING_SYSTEM_USER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOperatingSystemUser() <em>Operating System User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperatingSystemUser()
	 * @generated
	 * @ordered
	 */
	protected String operatingSystemUser = OPERATING_SYSTEM_USER_EDEFAULT;

	/**
	 * The default value of the '{@link #isActive() <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isActive()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ACTIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isActive() <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isActive()
	 * @generated
	 * @ordered
	 */
	protected boolean active = ACTIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBegins() <em>Begins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegins()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate BEGINS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBegins() <em>Begins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegins()
	 * @generated
	 * @ordered
	 */
	protected LocalDate begins = BEGINS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnds() <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnds()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ENDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnds() <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnds()
	 * @generated
	 * @ordered
	 */
	protected LocalDate ends = ENDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AccountImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AccessPackage.Literals.ACCOUNT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSignInName() {
		return signInName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignInName(String newSignInName) {
		String oldSignInName = signInName;
		signInName = newSignInName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.ACCOUNT__SIGN_IN_NAME, oldSignInName, signInName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Staff getStaff() {
		return staff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStaff(Staff newStaff) {
		Staff oldStaff = staff;
		staff = newStaff;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.ACCOUNT__STAFF, oldStaff, staff));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOperatingSystemUser() {
		return operatingSystemUser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperatingSystemUser(String newOperatingSystemUser) {
		String oldOperatingSystemUser = operatingSystemUser;
		operatingSystemUser = newOperatingSystemUser;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.ACCOUNT__OPERATING_SYSTEM_USER, oldOperatingSystemUser, operatingSystemUser));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isActive() {
		return active;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActive(boolean newActive) {
		boolean oldActive = active;
		active = newActive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.ACCOUNT__ACTIVE, oldActive, active));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBegins() {
		return begins;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBegins(LocalDate newBegins) {
		LocalDate oldBegins = begins;
		begins = newBegins;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.ACCOUNT__BEGINS, oldBegins, begins));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEnds() {
		return ends;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnds(LocalDate newEnds) {
		LocalDate oldEnds = ends;
		ends = newEnds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.ACCOUNT__ENDS, oldEnds, ends));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AccessPackage.ACCOUNT__SIGN_IN_NAME:
				return getSignInName();
			case AccessPackage.ACCOUNT__STAFF:
				return getStaff();
			case AccessPackage.ACCOUNT__OPERATING_SYSTEM_USER:
				return getOperatingSystemUser();
			case AccessPackage.ACCOUNT__ACTIVE:
				return isActive();
			case AccessPackage.ACCOUNT__BEGINS:
				return getBegins();
			case AccessPackage.ACCOUNT__ENDS:
				return getEnds();
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
			case AccessPackage.ACCOUNT__SIGN_IN_NAME:
				setSignInName((String)newValue);
				return;
			case AccessPackage.ACCOUNT__STAFF:
				setStaff((Staff)newValue);
				return;
			case AccessPackage.ACCOUNT__OPERATING_SYSTEM_USER:
				setOperatingSystemUser((String)newValue);
				return;
			case AccessPackage.ACCOUNT__ACTIVE:
				setActive((Boolean)newValue);
				return;
			case AccessPackage.ACCOUNT__BEGINS:
				setBegins((LocalDate)newValue);
				return;
			case AccessPackage.ACCOUNT__ENDS:
				setEnds((LocalDate)newValue);
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
			case AccessPackage.ACCOUNT__SIGN_IN_NAME:
				setSignInName(SIGN_IN_NAME_EDEFAULT);
				return;
			case AccessPackage.ACCOUNT__STAFF:
				setStaff((Staff)null);
				return;
			case AccessPackage.ACCOUNT__OPERATING_SYSTEM_USER:
				setOperatingSystemUser(OPERATING_SYSTEM_USER_EDEFAULT);
				return;
			case AccessPackage.ACCOUNT__ACTIVE:
				setActive(ACTIVE_EDEFAULT);
				return;
			case AccessPackage.ACCOUNT__BEGINS:
				setBegins(BEGINS_EDEFAULT);
				return;
			case AccessPackage.ACCOUNT__ENDS:
				setEnds(ENDS_EDEFAULT);
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
			case AccessPackage.ACCOUNT__SIGN_IN_NAME:
				return SIGN_IN_NAME_EDEFAULT == null ? signInName != null : !SIGN_IN_NAME_EDEFAULT.equals(signInName);
			case AccessPackage.ACCOUNT__STAFF:
				return staff != null;
			case AccessPackage.ACCOUNT__OPERATING_SYSTEM_USER:
				return OPERATING_SYSTEM_USER_EDEFAULT == null ? operatingSystemUser != null : !OPERATING_SYSTEM_USER_EDEFAULT.equals(operatingSystemUser);
			case AccessPackage.ACCOUNT__ACTIVE:
				return active != ACTIVE_EDEFAULT;
			case AccessPackage.ACCOUNT__BEGINS:
				return BEGINS_EDEFAULT == null ? begins != null : !BEGINS_EDEFAULT.equals(begins);
			case AccessPackage.ACCOUNT__ENDS:
				return ENDS_EDEFAULT == null ? ends != null : !ENDS_EDEFAULT.equals(ends);
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
		result.append(" (signInName: ");
		result.append(signInName);
		result.append(", operatingSystemUser: ");
		result.append(operatingSystemUser);
		result.append(", active: ");
		result.append(active);
		result.append(", begins: ");
		result.append(begins);
		result.append(", ends: ");
		result.append(ends);
		result.append(')');
		return result.toString();
	}

} //AccountImpl
