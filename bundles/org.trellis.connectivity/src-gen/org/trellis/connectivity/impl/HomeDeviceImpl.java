/**
 */
package org.trellis.connectivity.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trellis.connectivity.ConnectivityPackage;
import org.trellis.connectivity.DeviceKind;
import org.trellis.connectivity.HomeAccess;
import org.trellis.connectivity.HomeDevice;

import org.trellis.model.base.impl.EntityImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Home Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.connectivity.impl.HomeDeviceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.trellis.connectivity.impl.HomeDeviceImpl#getHowMany <em>How Many</em>}</li>
 *   <li>{@link org.trellis.connectivity.impl.HomeDeviceImpl#getHomeAccess <em>Home Access</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HomeDeviceImpl extends EntityImpl implements HomeDevice {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final DeviceKind KIND_EDEFAULT = DeviceKind.LAPTOP;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected DeviceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getHowMany() <em>How Many</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHowMany()
	 * @generated
	 * @ordered
	 */
	protected static final int HOW_MANY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getHowMany() <em>How Many</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHowMany()
	 * @generated
	 * @ordered
	 */
	protected int howMany = HOW_MANY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HomeDeviceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ConnectivityPackage.Literals.HOME_DEVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DeviceKind newKind) {
		DeviceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConnectivityPackage.HOME_DEVICE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHowMany() {
		return howMany;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHowMany(int newHowMany) {
		int oldHowMany = howMany;
		howMany = newHowMany;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConnectivityPackage.HOME_DEVICE__HOW_MANY, oldHowMany, howMany));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HomeAccess getHomeAccess() {
		if (eContainerFeatureID() != ConnectivityPackage.HOME_DEVICE__HOME_ACCESS) return null;
		return (HomeAccess)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHomeAccess(HomeAccess newHomeAccess, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newHomeAccess, ConnectivityPackage.HOME_DEVICE__HOME_ACCESS, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHomeAccess(HomeAccess newHomeAccess) {
		if (newHomeAccess != eInternalContainer() || (eContainerFeatureID() != ConnectivityPackage.HOME_DEVICE__HOME_ACCESS && newHomeAccess != null)) {
			if (EcoreUtil.isAncestor(this, newHomeAccess))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newHomeAccess != null)
				msgs = ((InternalEObject)newHomeAccess).eInverseAdd(this, ConnectivityPackage.HOME_ACCESS__DEVICES, HomeAccess.class, msgs);
			msgs = basicSetHomeAccess(newHomeAccess, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConnectivityPackage.HOME_DEVICE__HOME_ACCESS, newHomeAccess, newHomeAccess));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ConnectivityPackage.HOME_DEVICE__HOME_ACCESS:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetHomeAccess((HomeAccess)otherEnd, msgs);
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
			case ConnectivityPackage.HOME_DEVICE__HOME_ACCESS:
				return basicSetHomeAccess(null, msgs);
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
			case ConnectivityPackage.HOME_DEVICE__HOME_ACCESS:
				return eInternalContainer().eInverseRemove(this, ConnectivityPackage.HOME_ACCESS__DEVICES, HomeAccess.class, msgs);
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
			case ConnectivityPackage.HOME_DEVICE__KIND:
				return getKind();
			case ConnectivityPackage.HOME_DEVICE__HOW_MANY:
				return getHowMany();
			case ConnectivityPackage.HOME_DEVICE__HOME_ACCESS:
				return getHomeAccess();
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
			case ConnectivityPackage.HOME_DEVICE__KIND:
				setKind((DeviceKind)newValue);
				return;
			case ConnectivityPackage.HOME_DEVICE__HOW_MANY:
				setHowMany((Integer)newValue);
				return;
			case ConnectivityPackage.HOME_DEVICE__HOME_ACCESS:
				setHomeAccess((HomeAccess)newValue);
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
			case ConnectivityPackage.HOME_DEVICE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ConnectivityPackage.HOME_DEVICE__HOW_MANY:
				setHowMany(HOW_MANY_EDEFAULT);
				return;
			case ConnectivityPackage.HOME_DEVICE__HOME_ACCESS:
				setHomeAccess((HomeAccess)null);
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
			case ConnectivityPackage.HOME_DEVICE__KIND:
				return kind != KIND_EDEFAULT;
			case ConnectivityPackage.HOME_DEVICE__HOW_MANY:
				return howMany != HOW_MANY_EDEFAULT;
			case ConnectivityPackage.HOME_DEVICE__HOME_ACCESS:
				return getHomeAccess() != null;
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", howMany: ");
		result.append(howMany);
		result.append(')');
		return result.toString();
	}

} //HomeDeviceImpl
