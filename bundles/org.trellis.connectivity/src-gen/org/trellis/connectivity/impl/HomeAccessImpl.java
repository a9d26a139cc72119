/**
 */
package org.trellis.connectivity.impl;

import java.time.LocalDate;
import java.time.LocalTime;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.trellis.connectivity.ConnectivityPackage;
import org.trellis.connectivity.HomeAccess;
import org.trellis.connectivity.HomeDevice;
import org.trellis.connectivity.InternetKind;
import org.trellis.connectivity.PrivatePlace;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.Household;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Home Access</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.connectivity.impl.HomeAccessImpl#getHousehold <em>Household</em>}</li>
 *   <li>{@link org.trellis.connectivity.impl.HomeAccessImpl#getInternet <em>Internet</em>}</li>
 *   <li>{@link org.trellis.connectivity.impl.HomeAccessImpl#getPrivatePlace <em>Private Place</em>}</li>
 *   <li>{@link org.trellis.connectivity.impl.HomeAccessImpl#getPrivateFrom <em>Private From</em>}</li>
 *   <li>{@link org.trellis.connectivity.impl.HomeAccessImpl#getPrivateUntil <em>Private Until</em>}</li>
 *   <li>{@link org.trellis.connectivity.impl.HomeAccessImpl#getAskedOn <em>Asked On</em>}</li>
 *   <li>{@link org.trellis.connectivity.impl.HomeAccessImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.trellis.connectivity.impl.HomeAccessImpl#getDevices <em>Devices</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HomeAccessImpl extends EntityImpl implements HomeAccess {
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
	 * The default value of the '{@link #getInternet() <em>Internet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInternet()
	 * @generated
	 * @ordered
	 */
	protected static final InternetKind INTERNET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInternet() <em>Internet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInternet()
	 * @generated
	 * @ordered
	 */
	protected InternetKind internet = INTERNET_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrivatePlace() <em>Private Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivatePlace()
	 * @generated
	 * @ordered
	 */
	protected static final PrivatePlace PRIVATE_PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrivatePlace() <em>Private Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivatePlace()
	 * @generated
	 * @ordered
	 */
	protected PrivatePlace privatePlace = PRIVATE_PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrivateFrom() <em>Private From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivateFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalTime PRIVATE_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrivateFrom() <em>Private From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivateFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalTime privateFrom = PRIVATE_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrivateUntil() <em>Private Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivateUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalTime PRIVATE_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrivateUntil() <em>Private Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivateUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalTime privateUntil = PRIVATE_UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getAskedOn() <em>Asked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ASKED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAskedOn() <em>Asked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate askedOn = ASKED_ON_EDEFAULT;

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
	 * The cached value of the '{@link #getDevices() <em>Devices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevices()
	 * @generated
	 * @ordered
	 */
	protected EList<HomeDevice> devices;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HomeAccessImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ConnectivityPackage.Literals.HOME_ACCESS;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ConnectivityPackage.HOME_ACCESS__HOUSEHOLD, oldHousehold, household));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InternetKind getInternet() {
		return internet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInternet(InternetKind newInternet) {
		InternetKind oldInternet = internet;
		internet = newInternet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConnectivityPackage.HOME_ACCESS__INTERNET, oldInternet, internet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PrivatePlace getPrivatePlace() {
		return privatePlace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivatePlace(PrivatePlace newPrivatePlace) {
		PrivatePlace oldPrivatePlace = privatePlace;
		privatePlace = newPrivatePlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConnectivityPackage.HOME_ACCESS__PRIVATE_PLACE, oldPrivatePlace, privatePlace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalTime getPrivateFrom() {
		return privateFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivateFrom(LocalTime newPrivateFrom) {
		LocalTime oldPrivateFrom = privateFrom;
		privateFrom = newPrivateFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConnectivityPackage.HOME_ACCESS__PRIVATE_FROM, oldPrivateFrom, privateFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalTime getPrivateUntil() {
		return privateUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivateUntil(LocalTime newPrivateUntil) {
		LocalTime oldPrivateUntil = privateUntil;
		privateUntil = newPrivateUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConnectivityPackage.HOME_ACCESS__PRIVATE_UNTIL, oldPrivateUntil, privateUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAskedOn() {
		return askedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAskedOn(LocalDate newAskedOn) {
		LocalDate oldAskedOn = askedOn;
		askedOn = newAskedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConnectivityPackage.HOME_ACCESS__ASKED_ON, oldAskedOn, askedOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ConnectivityPackage.HOME_ACCESS__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HomeDevice> getDevices() {
		if (devices == null) {
			devices = new EObjectContainmentWithInverseEList<HomeDevice>(HomeDevice.class, this, ConnectivityPackage.HOME_ACCESS__DEVICES, ConnectivityPackage.HOME_DEVICE__HOME_ACCESS);
		}
		return devices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ConnectivityPackage.HOME_ACCESS__DEVICES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getDevices()).basicAdd(otherEnd, msgs);
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
			case ConnectivityPackage.HOME_ACCESS__DEVICES:
				return ((InternalEList<?>)getDevices()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ConnectivityPackage.HOME_ACCESS__HOUSEHOLD:
				return getHousehold();
			case ConnectivityPackage.HOME_ACCESS__INTERNET:
				return getInternet();
			case ConnectivityPackage.HOME_ACCESS__PRIVATE_PLACE:
				return getPrivatePlace();
			case ConnectivityPackage.HOME_ACCESS__PRIVATE_FROM:
				return getPrivateFrom();
			case ConnectivityPackage.HOME_ACCESS__PRIVATE_UNTIL:
				return getPrivateUntil();
			case ConnectivityPackage.HOME_ACCESS__ASKED_ON:
				return getAskedOn();
			case ConnectivityPackage.HOME_ACCESS__NOTE:
				return getNote();
			case ConnectivityPackage.HOME_ACCESS__DEVICES:
				return getDevices();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ConnectivityPackage.HOME_ACCESS__HOUSEHOLD:
				setHousehold((Household)newValue);
				return;
			case ConnectivityPackage.HOME_ACCESS__INTERNET:
				setInternet((InternetKind)newValue);
				return;
			case ConnectivityPackage.HOME_ACCESS__PRIVATE_PLACE:
				setPrivatePlace((PrivatePlace)newValue);
				return;
			case ConnectivityPackage.HOME_ACCESS__PRIVATE_FROM:
				setPrivateFrom((LocalTime)newValue);
				return;
			case ConnectivityPackage.HOME_ACCESS__PRIVATE_UNTIL:
				setPrivateUntil((LocalTime)newValue);
				return;
			case ConnectivityPackage.HOME_ACCESS__ASKED_ON:
				setAskedOn((LocalDate)newValue);
				return;
			case ConnectivityPackage.HOME_ACCESS__NOTE:
				setNote((String)newValue);
				return;
			case ConnectivityPackage.HOME_ACCESS__DEVICES:
				getDevices().clear();
				getDevices().addAll((Collection<? extends HomeDevice>)newValue);
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
			case ConnectivityPackage.HOME_ACCESS__HOUSEHOLD:
				setHousehold((Household)null);
				return;
			case ConnectivityPackage.HOME_ACCESS__INTERNET:
				setInternet(INTERNET_EDEFAULT);
				return;
			case ConnectivityPackage.HOME_ACCESS__PRIVATE_PLACE:
				setPrivatePlace(PRIVATE_PLACE_EDEFAULT);
				return;
			case ConnectivityPackage.HOME_ACCESS__PRIVATE_FROM:
				setPrivateFrom(PRIVATE_FROM_EDEFAULT);
				return;
			case ConnectivityPackage.HOME_ACCESS__PRIVATE_UNTIL:
				setPrivateUntil(PRIVATE_UNTIL_EDEFAULT);
				return;
			case ConnectivityPackage.HOME_ACCESS__ASKED_ON:
				setAskedOn(ASKED_ON_EDEFAULT);
				return;
			case ConnectivityPackage.HOME_ACCESS__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ConnectivityPackage.HOME_ACCESS__DEVICES:
				getDevices().clear();
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
			case ConnectivityPackage.HOME_ACCESS__HOUSEHOLD:
				return household != null;
			case ConnectivityPackage.HOME_ACCESS__INTERNET:
				return INTERNET_EDEFAULT == null ? internet != null : !INTERNET_EDEFAULT.equals(internet);
			case ConnectivityPackage.HOME_ACCESS__PRIVATE_PLACE:
				return PRIVATE_PLACE_EDEFAULT == null ? privatePlace != null : !PRIVATE_PLACE_EDEFAULT.equals(privatePlace);
			case ConnectivityPackage.HOME_ACCESS__PRIVATE_FROM:
				return PRIVATE_FROM_EDEFAULT == null ? privateFrom != null : !PRIVATE_FROM_EDEFAULT.equals(privateFrom);
			case ConnectivityPackage.HOME_ACCESS__PRIVATE_UNTIL:
				return PRIVATE_UNTIL_EDEFAULT == null ? privateUntil != null : !PRIVATE_UNTIL_EDEFAULT.equals(privateUntil);
			case ConnectivityPackage.HOME_ACCESS__ASKED_ON:
				return ASKED_ON_EDEFAULT == null ? askedOn != null : !ASKED_ON_EDEFAULT.equals(askedOn);
			case ConnectivityPackage.HOME_ACCESS__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ConnectivityPackage.HOME_ACCESS__DEVICES:
				return devices != null && !devices.isEmpty();
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
		result.append(" (internet: ");
		result.append(internet);
		result.append(", privatePlace: ");
		result.append(privatePlace);
		result.append(", privateFrom: ");
		result.append(privateFrom);
		result.append(", privateUntil: ");
		result.append(privateUntil);
		result.append(", askedOn: ");
		result.append(askedOn);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //HomeAccessImpl
