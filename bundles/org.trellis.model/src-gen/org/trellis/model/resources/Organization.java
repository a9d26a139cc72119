/**
 */
package org.trellis.model.resources;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organization</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An organization that offers services, a partner or one that may become one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.resources.Organization#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.resources.Organization#getAlternateName <em>Alternate Name</em>}</li>
 *   <li>{@link org.trellis.model.resources.Organization#getDescription <em>Description</em>}</li>
 *   <li>{@link org.trellis.model.resources.Organization#getEmail <em>Email</em>}</li>
 *   <li>{@link org.trellis.model.resources.Organization#getWebsite <em>Website</em>}</li>
 *   <li>{@link org.trellis.model.resources.Organization#getTaxStatus <em>Tax Status</em>}</li>
 *   <li>{@link org.trellis.model.resources.Organization#getLegalStatus <em>Legal Status</em>}</li>
 *   <li>{@link org.trellis.model.resources.Organization#getFunding <em>Funding</em>}</li>
 *   <li>{@link org.trellis.model.resources.Organization#getVetting <em>Vetting</em>}</li>
 *   <li>{@link org.trellis.model.resources.Organization#getAgreementUntil <em>Agreement Until</em>}</li>
 *   <li>{@link org.trellis.model.resources.Organization#getLicenses <em>Licenses</em>}</li>
 *   <li>{@link org.trellis.model.resources.Organization#getStaff <em>Staff</em>}</li>
 *   <li>{@link org.trellis.model.resources.Organization#getContacts <em>Contacts</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.resources.ResourcesPackage#getOrganization()
 * @model
 * @generated
 */
public interface Organization extends Entity {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getOrganization_Name()
	 * @model required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Organization#getName <em>Name</em>}' attribute.
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
	 * @see org.trellis.model.resources.ResourcesPackage#getOrganization_AlternateName()
	 * @model
	 * @generated
	 */
	String getAlternateName();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Organization#getAlternateName <em>Alternate Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alternate Name</em>' attribute.
	 * @see #getAlternateName()
	 * @generated
	 */
	void setAlternateName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getOrganization_Description()
	 * @model annotation="http://trellis.org/store length='4000'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Organization#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getOrganization_Email()
	 * @model annotation="http://trellis.org/store length='200'"
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Organization#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Website</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Website</em>' attribute.
	 * @see #setWebsite(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getOrganization_Website()
	 * @model
	 * @generated
	 */
	String getWebsite();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Organization#getWebsite <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Website</em>' attribute.
	 * @see #getWebsite()
	 * @generated
	 */
	void setWebsite(String value);

	/**
	 * Returns the value of the '<em><b>Tax Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tax Status</em>' attribute.
	 * @see #setTaxStatus(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getOrganization_TaxStatus()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getTaxStatus();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Organization#getTaxStatus <em>Tax Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tax Status</em>' attribute.
	 * @see #getTaxStatus()
	 * @generated
	 */
	void setTaxStatus(String value);

	/**
	 * Returns the value of the '<em><b>Legal Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Legal Status</em>' attribute.
	 * @see #setLegalStatus(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getOrganization_LegalStatus()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getLegalStatus();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Organization#getLegalStatus <em>Legal Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Status</em>' attribute.
	 * @see #getLegalStatus()
	 * @generated
	 */
	void setLegalStatus(String value);

	/**
	 * Returns the value of the '<em><b>Funding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Funding</em>' attribute.
	 * @see #setFunding(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getOrganization_Funding()
	 * @model annotation="http://trellis.org/store length='1000'"
	 * @generated
	 */
	String getFunding();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Organization#getFunding <em>Funding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Funding</em>' attribute.
	 * @see #getFunding()
	 * @generated
	 */
	void setFunding(String value);

	/**
	 * Returns the value of the '<em><b>Vetting</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.resources.VettingStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vetting</em>' attribute.
	 * @see org.trellis.model.resources.VettingStatus
	 * @see #setVetting(VettingStatus)
	 * @see org.trellis.model.resources.ResourcesPackage#getOrganization_Vetting()
	 * @model required="true"
	 * @generated
	 */
	VettingStatus getVetting();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Organization#getVetting <em>Vetting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vetting</em>' attribute.
	 * @see org.trellis.model.resources.VettingStatus
	 * @see #getVetting()
	 * @generated
	 */
	void setVetting(VettingStatus value);

	/**
	 * Returns the value of the '<em><b>Agreement Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of the agreement; null without one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreement Until</em>' attribute.
	 * @see #setAgreementUntil(LocalDate)
	 * @see org.trellis.model.resources.ResourcesPackage#getOrganization_AgreementUntil()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getAgreementUntil();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Organization#getAgreementUntil <em>Agreement Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreement Until</em>' attribute.
	 * @see #getAgreementUntil()
	 * @generated
	 */
	void setAgreementUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Licenses</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.resources.License}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.resources.License#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Licenses</em>' containment reference list.
	 * @see org.trellis.model.resources.ResourcesPackage#getOrganization_Licenses()
	 * @see org.trellis.model.resources.License#getOrganization
	 * @model opposite="organization" containment="true"
	 * @generated
	 */
	EList<License> getLicenses();

	/**
	 * Returns the value of the '<em><b>Staff</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.resources.ProviderStaff}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.resources.ProviderStaff#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Staff</em>' containment reference list.
	 * @see org.trellis.model.resources.ResourcesPackage#getOrganization_Staff()
	 * @see org.trellis.model.resources.ProviderStaff#getOrganization
	 * @model opposite="organization" containment="true"
	 * @generated
	 */
	EList<ProviderStaff> getStaff();

	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.resources.ContactPoint}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.resources.ContactPoint#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contacts</em>' containment reference list.
	 * @see org.trellis.model.resources.ResourcesPackage#getOrganization_Contacts()
	 * @see org.trellis.model.resources.ContactPoint#getOrganization
	 * @model opposite="organization" containment="true"
	 * @generated
	 */
	EList<ContactPoint> getContacts();

} // Organization
