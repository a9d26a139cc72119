/**
 */
package org.trellis.model.resources;

import org.eclipse.emf.common.util.EList;

import org.trellis.model.base.Entity;
import org.trellis.model.base.PostalAddress;

import org.trellis.model.district.School;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Location</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place where services are given.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.resources.Location#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.trellis.model.resources.Location#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.resources.Location#getAlternateName <em>Alternate Name</em>}</li>
 *   <li>{@link org.trellis.model.resources.Location#getKind <em>Kind</em>}</li>
 *   <li>{@link org.trellis.model.resources.Location#getDescription <em>Description</em>}</li>
 *   <li>{@link org.trellis.model.resources.Location#getTransportation <em>Transportation</em>}</li>
 *   <li>{@link org.trellis.model.resources.Location#getAccessibility <em>Accessibility</em>}</li>
 *   <li>{@link org.trellis.model.resources.Location#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.trellis.model.resources.Location#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.resources.Location#getContacts <em>Contacts</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.resources.ResourcesPackage#getLocation()
 * @model
 * @generated
 */
public interface Location extends Entity, PostalAddress {
	/**
	 * Returns the value of the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Organization</em>' reference.
	 * @see #setOrganization(Organization)
	 * @see org.trellis.model.resources.ResourcesPackage#getLocation_Organization()
	 * @model resolveProxies="false"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Organization getOrganization();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Location#getOrganization <em>Organization</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' reference.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(Organization value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getLocation_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Location#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Alternate Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Alternate Name</em>' attribute.
	 * @see #setAlternateName(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getLocation_AlternateName()
	 * @model
	 * @generated
	 */
	String getAlternateName();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Location#getAlternateName <em>Alternate Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alternate Name</em>' attribute.
	 * @see #getAlternateName()
	 * @generated
	 */
	void setAlternateName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(LocationKind)
	 * @see org.trellis.model.resources.ResourcesPackage#getLocation_Kind()
	 * @model dataType="org.trellis.model.resources.LocationKindObject"
	 * @generated
	 */
	LocationKind getKind();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Location#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(LocationKind value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getLocation_Description()
	 * @model annotation="http://trellis.org/store length='4000'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Location#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Transportation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Transportation</em>' attribute.
	 * @see #setTransportation(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getLocation_Transportation()
	 * @model annotation="http://trellis.org/store length='1000'"
	 * @generated
	 */
	String getTransportation();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Location#getTransportation <em>Transportation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transportation</em>' attribute.
	 * @see #getTransportation()
	 * @generated
	 */
	void setTransportation(String value);

	/**
	 * Returns the value of the '<em><b>Accessibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Accessibility</em>' attribute.
	 * @see #setAccessibility(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getLocation_Accessibility()
	 * @model annotation="http://trellis.org/store length='1000'"
	 * @generated
	 */
	String getAccessibility();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Location#getAccessibility <em>Accessibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accessibility</em>' attribute.
	 * @see #getAccessibility()
	 * @generated
	 */
	void setAccessibility(String value);

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Languages</em>' attribute list.
	 * @see org.trellis.model.resources.ResourcesPackage#getLocation_Languages()
	 * @model annotation="http://trellis.org/store length='35'"
	 * @generated
	 */
	EList<String> getLanguages();

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Set when the place is in a school of the district.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.trellis.model.resources.ResourcesPackage#getLocation_School()
	 * @model resolveProxies="false"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Location#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.resources.ContactPoint}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.resources.ContactPoint#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contacts</em>' containment reference list.
	 * @see org.trellis.model.resources.ResourcesPackage#getLocation_Contacts()
	 * @see org.trellis.model.resources.ContactPoint#getLocation
	 * @model opposite="location" containment="true"
	 * @generated
	 */
	EList<ContactPoint> getContacts();

} // Location
