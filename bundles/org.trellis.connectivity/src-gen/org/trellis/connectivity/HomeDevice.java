/**
 */
package org.trellis.connectivity;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Home Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Devices of one kind in a household that a student can learn with.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.connectivity.HomeDevice#getKind <em>Kind</em>}</li>
 *   <li>{@link org.trellis.connectivity.HomeDevice#getHowMany <em>How Many</em>}</li>
 *   <li>{@link org.trellis.connectivity.HomeDevice#getHomeAccess <em>Home Access</em>}</li>
 * </ul>
 *
 * @see org.trellis.connectivity.ConnectivityPackage#getHomeDevice()
 * @model annotation="http://trellis.org/store scope='student' growsWithStudents='true'"
 * @generated
 */
public interface HomeDevice extends Entity {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.connectivity.DeviceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.trellis.connectivity.DeviceKind
	 * @see #setKind(DeviceKind)
	 * @see org.trellis.connectivity.ConnectivityPackage#getHomeDevice_Kind()
	 * @model required="true"
	 * @generated
	 */
	DeviceKind getKind();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.HomeDevice#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.trellis.connectivity.DeviceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DeviceKind value);

	/**
	 * Returns the value of the '<em><b>How Many</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>How Many</em>' attribute.
	 * @see #setHowMany(int)
	 * @see org.trellis.connectivity.ConnectivityPackage#getHomeDevice_HowMany()
	 * @model
	 * @generated
	 */
	int getHowMany();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.HomeDevice#getHowMany <em>How Many</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>How Many</em>' attribute.
	 * @see #getHowMany()
	 * @generated
	 */
	void setHowMany(int value);

	/**
	 * Returns the value of the '<em><b>Home Access</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.connectivity.HomeAccess#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The homeAccess that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Home Access</em>' container reference.
	 * @see #setHomeAccess(HomeAccess)
	 * @see org.trellis.connectivity.ConnectivityPackage#getHomeDevice_HomeAccess()
	 * @see org.trellis.connectivity.HomeAccess#getDevices
	 * @model opposite="devices" resolveProxies="false" transient="false"
	 * @generated
	 */
	HomeAccess getHomeAccess();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.HomeDevice#getHomeAccess <em>Home Access</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Home Access</em>' container reference.
	 * @see #getHomeAccess()
	 * @generated
	 */
	void setHomeAccess(HomeAccess value);

} // HomeDevice
