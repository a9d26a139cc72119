/**
 */
package org.trellis.connectivity;

import java.time.LocalDate;
import java.time.LocalTime;

import org.eclipse.emf.common.util.EList;

import org.trellis.model.base.Entity;

import org.trellis.model.district.Household;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Home Access</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a household has to take part in something online, as the family last said. A household without one was never asked.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.connectivity.HomeAccess#getHousehold <em>Household</em>}</li>
 *   <li>{@link org.trellis.connectivity.HomeAccess#getInternet <em>Internet</em>}</li>
 *   <li>{@link org.trellis.connectivity.HomeAccess#getPrivatePlace <em>Private Place</em>}</li>
 *   <li>{@link org.trellis.connectivity.HomeAccess#getPrivateFrom <em>Private From</em>}</li>
 *   <li>{@link org.trellis.connectivity.HomeAccess#getPrivateUntil <em>Private Until</em>}</li>
 *   <li>{@link org.trellis.connectivity.HomeAccess#getAskedOn <em>Asked On</em>}</li>
 *   <li>{@link org.trellis.connectivity.HomeAccess#getNote <em>Note</em>}</li>
 *   <li>{@link org.trellis.connectivity.HomeAccess#getDevices <em>Devices</em>}</li>
 * </ul>
 *
 * @see org.trellis.connectivity.ConnectivityPackage#getHomeAccess()
 * @model annotation="http://trellis.org/store scope='student' growsWithStudents='true' unique='household'"
 * @generated
 */
public interface HomeAccess extends Entity {
	/**
	 * Returns the value of the '<em><b>Household</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Household</em>' reference.
	 * @see #setHousehold(Household)
	 * @see org.trellis.connectivity.ConnectivityPackage#getHomeAccess_Household()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Household getHousehold();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.HomeAccess#getHousehold <em>Household</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Household</em>' reference.
	 * @see #getHousehold()
	 * @generated
	 */
	void setHousehold(Household value);

	/**
	 * Returns the value of the '<em><b>Internet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Internet</em>' attribute.
	 * @see #setInternet(InternetKind)
	 * @see org.trellis.connectivity.ConnectivityPackage#getHomeAccess_Internet()
	 * @model dataType="org.trellis.connectivity.InternetKindObject"
	 * @generated
	 */
	InternetKind getInternet();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.HomeAccess#getInternet <em>Internet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Internet</em>' attribute.
	 * @see #getInternet()
	 * @generated
	 */
	void setInternet(InternetKind value);

	/**
	 * Returns the value of the '<em><b>Private Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Private Place</em>' attribute.
	 * @see #setPrivatePlace(PrivatePlace)
	 * @see org.trellis.connectivity.ConnectivityPackage#getHomeAccess_PrivatePlace()
	 * @model dataType="org.trellis.connectivity.PrivatePlaceObject"
	 * @generated
	 */
	PrivatePlace getPrivatePlace();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.HomeAccess#getPrivatePlace <em>Private Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Private Place</em>' attribute.
	 * @see #getPrivatePlace()
	 * @generated
	 */
	void setPrivatePlace(PrivatePlace value);

	/**
	 * Returns the value of the '<em><b>Private From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From when a private place can be had where that is so at times only; null from any time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Private From</em>' attribute.
	 * @see #setPrivateFrom(LocalTime)
	 * @see org.trellis.connectivity.ConnectivityPackage#getHomeAccess_PrivateFrom()
	 * @model dataType="org.trellis.model.base.Time"
	 * @generated
	 */
	LocalTime getPrivateFrom();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.HomeAccess#getPrivateFrom <em>Private From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Private From</em>' attribute.
	 * @see #getPrivateFrom()
	 * @generated
	 */
	void setPrivateFrom(LocalTime value);

	/**
	 * Returns the value of the '<em><b>Private Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when a private place can be had where that is so at times only; null until any time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Private Until</em>' attribute.
	 * @see #setPrivateUntil(LocalTime)
	 * @see org.trellis.connectivity.ConnectivityPackage#getHomeAccess_PrivateUntil()
	 * @model dataType="org.trellis.model.base.Time"
	 * @generated
	 */
	LocalTime getPrivateUntil();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.HomeAccess#getPrivateUntil <em>Private Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Private Until</em>' attribute.
	 * @see #getPrivateUntil()
	 * @generated
	 */
	void setPrivateUntil(LocalTime value);

	/**
	 * Returns the value of the '<em><b>Asked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the family was asked last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asked On</em>' attribute.
	 * @see #setAskedOn(LocalDate)
	 * @see org.trellis.connectivity.ConnectivityPackage#getHomeAccess_AskedOn()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getAskedOn();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.HomeAccess#getAskedOn <em>Asked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asked On</em>' attribute.
	 * @see #getAskedOn()
	 * @generated
	 */
	void setAskedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.trellis.connectivity.ConnectivityPackage#getHomeAccess_Note()
	 * @model annotation="http://trellis.org/store length='1000'"
	 *        annotation="http://trellis.org/privacy restricted='true'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.HomeAccess#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Devices</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.connectivity.HomeDevice}.
	 * It is bidirectional and its opposite is '{@link org.trellis.connectivity.HomeDevice#getHomeAccess <em>Home Access</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Devices</em>' containment reference list.
	 * @see org.trellis.connectivity.ConnectivityPackage#getHomeAccess_Devices()
	 * @see org.trellis.connectivity.HomeDevice#getHomeAccess
	 * @model opposite="homeAccess" containment="true"
	 * @generated
	 */
	EList<HomeDevice> getDevices();

} // HomeAccess
