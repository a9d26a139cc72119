/**
 */
package org.trellis.connectivity;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lending Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A device of the district that is lent to families; says nothing about who has it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.connectivity.LendingDevice#getTag <em>Tag</em>}</li>
 *   <li>{@link org.trellis.connectivity.LendingDevice#getKind <em>Kind</em>}</li>
 *   <li>{@link org.trellis.connectivity.LendingDevice#getModel <em>Model</em>}</li>
 *   <li>{@link org.trellis.connectivity.LendingDevice#getSerialNumber <em>Serial Number</em>}</li>
 *   <li>{@link org.trellis.connectivity.LendingDevice#getStatus <em>Status</em>}</li>
 * </ul>
 *
 * @see org.trellis.connectivity.ConnectivityPackage#getLendingDevice()
 * @model annotation="http://trellis.org/store scope='nobody' unique='tag' index='kind,tag'"
 * @generated
 */
public interface LendingDevice extends Entity {
	/**
	 * Returns the value of the '<em><b>Tag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inventory number on the device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tag</em>' attribute.
	 * @see #setTag(String)
	 * @see org.trellis.connectivity.ConnectivityPackage#getLendingDevice_Tag()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='60'"
	 * @generated
	 */
	String getTag();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.LendingDevice#getTag <em>Tag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tag</em>' attribute.
	 * @see #getTag()
	 * @generated
	 */
	void setTag(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.connectivity.DeviceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.trellis.connectivity.DeviceKind
	 * @see #setKind(DeviceKind)
	 * @see org.trellis.connectivity.ConnectivityPackage#getLendingDevice_Kind()
	 * @model required="true"
	 * @generated
	 */
	DeviceKind getKind();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.LendingDevice#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.trellis.connectivity.DeviceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DeviceKind value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.trellis.connectivity.ConnectivityPackage#getLendingDevice_Model()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.LendingDevice#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Serial Number</em>' attribute.
	 * @see #setSerialNumber(String)
	 * @see org.trellis.connectivity.ConnectivityPackage#getLendingDevice_SerialNumber()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getSerialNumber();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.LendingDevice#getSerialNumber <em>Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serial Number</em>' attribute.
	 * @see #getSerialNumber()
	 * @generated
	 */
	void setSerialNumber(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.connectivity.DeviceStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.trellis.connectivity.DeviceStatus
	 * @see #setStatus(DeviceStatus)
	 * @see org.trellis.connectivity.ConnectivityPackage#getLendingDevice_Status()
	 * @model required="true"
	 * @generated
	 */
	DeviceStatus getStatus();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.LendingDevice#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.trellis.connectivity.DeviceStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(DeviceStatus value);

} // LendingDevice
