/**
 */
package org.trellis.model.resources;

import java.time.LocalDate;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>License</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A license, accreditation, insurance certificate or clearance of an organization, with its last day (D14).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.resources.License#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.resources.License#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link org.trellis.model.resources.License#getNumber <em>Number</em>}</li>
 *   <li>{@link org.trellis.model.resources.License#getStatus <em>Status</em>}</li>
 *   <li>{@link org.trellis.model.resources.License#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.trellis.model.resources.License#getExpires <em>Expires</em>}</li>
 *   <li>{@link org.trellis.model.resources.License#getOrganization <em>Organization</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.resources.ResourcesPackage#getLicense()
 * @model
 * @generated
 */
public interface License extends Entity {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getLicense_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.License#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Issuer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Issuer</em>' attribute.
	 * @see #setIssuer(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getLicense_Issuer()
	 * @model annotation="http://trellis.org/store length='200'"
	 * @generated
	 */
	String getIssuer();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.License#getIssuer <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issuer</em>' attribute.
	 * @see #getIssuer()
	 * @generated
	 */
	void setIssuer(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getLicense_Number()
	 * @model annotation="http://trellis.org/store length='80' column='LICENSE_NUMBER'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.License#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the issuer says of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see #setStatus(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getLicense_Status()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getStatus();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.License#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(String value);

	/**
	 * Returns the value of the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Begins</em>' attribute.
	 * @see #setBegins(LocalDate)
	 * @see org.trellis.model.resources.ResourcesPackage#getLicense_Begins()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getBegins();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.License#getBegins <em>Begins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begins</em>' attribute.
	 * @see #getBegins()
	 * @generated
	 */
	void setBegins(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expires</em>' attribute.
	 * @see #setExpires(LocalDate)
	 * @see org.trellis.model.resources.ResourcesPackage#getLicense_Expires()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getExpires();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.License#getExpires <em>Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expires</em>' attribute.
	 * @see #getExpires()
	 * @generated
	 */
	void setExpires(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Organization</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.resources.Organization#getLicenses <em>Licenses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organization that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organization</em>' container reference.
	 * @see #setOrganization(Organization)
	 * @see org.trellis.model.resources.ResourcesPackage#getLicense_Organization()
	 * @see org.trellis.model.resources.Organization#getLicenses
	 * @model opposite="licenses" resolveProxies="false" transient="false"
	 * @generated
	 */
	Organization getOrganization();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.License#getOrganization <em>Organization</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' container reference.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(Organization value);

} // License
