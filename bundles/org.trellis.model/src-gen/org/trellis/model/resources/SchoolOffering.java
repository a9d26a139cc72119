/**
 */
package org.trellis.model.resources;

import org.trellis.model.base.Entity;

import org.trellis.model.district.School;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>School Offering</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one school adds to a service of the district's directory (D13). A service without any is open to all schools.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.resources.SchoolOffering#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.resources.SchoolOffering#getPlaces <em>Places</em>}</li>
 *   <li>{@link org.trellis.model.resources.SchoolOffering#isOnSite <em>On Site</em>}</li>
 *   <li>{@link org.trellis.model.resources.SchoolOffering#getNote <em>Note</em>}</li>
 *   <li>{@link org.trellis.model.resources.SchoolOffering#getService <em>Service</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.resources.ResourcesPackage#getSchoolOffering()
 * @model
 * @generated
 */
public interface SchoolOffering extends Entity {
	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.trellis.model.resources.ResourcesPackage#getSchoolOffering_School()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.SchoolOffering#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Places</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Places kept for this school; null when it shares the service's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Places</em>' attribute.
	 * @see #setPlaces(Integer)
	 * @see org.trellis.model.resources.ResourcesPackage#getSchoolOffering_Places()
	 * @model
	 * @generated
	 */
	Integer getPlaces();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.SchoolOffering#getPlaces <em>Places</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Places</em>' attribute.
	 * @see #getPlaces()
	 * @generated
	 */
	void setPlaces(Integer value);

	/**
	 * Returns the value of the '<em><b>On Site</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>On Site</em>' attribute.
	 * @see #setOnSite(boolean)
	 * @see org.trellis.model.resources.ResourcesPackage#getSchoolOffering_OnSite()
	 * @model
	 * @generated
	 */
	boolean isOnSite();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.SchoolOffering#isOnSite <em>On Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On Site</em>' attribute.
	 * @see #isOnSite()
	 * @generated
	 */
	void setOnSite(boolean value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getSchoolOffering_Note()
	 * @model annotation="http://trellis.org/store length='1000'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.SchoolOffering#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Service</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.resources.Service#getOfferings <em>Offerings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' container reference.
	 * @see #setService(Service)
	 * @see org.trellis.model.resources.ResourcesPackage#getSchoolOffering_Service()
	 * @see org.trellis.model.resources.Service#getOfferings
	 * @model opposite="offerings" resolveProxies="false" transient="false"
	 * @generated
	 */
	Service getService();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.SchoolOffering#getService <em>Service</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' container reference.
	 * @see #getService()
	 * @generated
	 */
	void setService(Service value);

} // SchoolOffering
