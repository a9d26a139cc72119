/**
 */
package org.trellis.model.resources;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service At Location</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A service at a location (HSDS).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.resources.ServiceAtLocation#getLocation <em>Location</em>}</li>
 *   <li>{@link org.trellis.model.resources.ServiceAtLocation#getDescription <em>Description</em>}</li>
 *   <li>{@link org.trellis.model.resources.ServiceAtLocation#getService <em>Service</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.resources.ResourcesPackage#getServiceAtLocation()
 * @model
 * @generated
 */
public interface ServiceAtLocation extends Entity {
	/**
	 * Returns the value of the '<em><b>Location</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Location</em>' reference.
	 * @see #setLocation(Location)
	 * @see org.trellis.model.resources.ResourcesPackage#getServiceAtLocation_Location()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Location getLocation();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ServiceAtLocation#getLocation <em>Location</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' reference.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(Location value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getServiceAtLocation_Description()
	 * @model annotation="http://trellis.org/store length='1000'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ServiceAtLocation#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Service</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.resources.Service#getPlaces <em>Places</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' container reference.
	 * @see #setService(Service)
	 * @see org.trellis.model.resources.ResourcesPackage#getServiceAtLocation_Service()
	 * @see org.trellis.model.resources.Service#getPlaces
	 * @model opposite="places" resolveProxies="false" transient="false"
	 * @generated
	 */
	Service getService();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ServiceAtLocation#getService <em>Service</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' container reference.
	 * @see #getService()
	 * @generated
	 */
	void setService(Service value);

} // ServiceAtLocation
