/**
 */
package org.trellis.model.resources;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Provider Staff</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person who works for an organization and sees students.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.resources.ProviderStaff#getGivenName <em>Given Name</em>}</li>
 *   <li>{@link org.trellis.model.resources.ProviderStaff#getFamilyName <em>Family Name</em>}</li>
 *   <li>{@link org.trellis.model.resources.ProviderStaff#getTitle <em>Title</em>}</li>
 *   <li>{@link org.trellis.model.resources.ProviderStaff#getEmail <em>Email</em>}</li>
 *   <li>{@link org.trellis.model.resources.ProviderStaff#getPhone <em>Phone</em>}</li>
 *   <li>{@link org.trellis.model.resources.ProviderStaff#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.trellis.model.resources.ProviderStaff#getLeavesOn <em>Leaves On</em>}</li>
 *   <li>{@link org.trellis.model.resources.ProviderStaff#getOrganization <em>Organization</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.resources.ResourcesPackage#getProviderStaff()
 * @model
 * @generated
 */
public interface ProviderStaff extends Entity {
	/**
	 * Returns the value of the '<em><b>Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Given Name</em>' attribute.
	 * @see #setGivenName(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getProviderStaff_GivenName()
	 * @model annotation="http://trellis.org/store length='80'"
	 * @generated
	 */
	String getGivenName();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ProviderStaff#getGivenName <em>Given Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Given Name</em>' attribute.
	 * @see #getGivenName()
	 * @generated
	 */
	void setGivenName(String value);

	/**
	 * Returns the value of the '<em><b>Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Family Name</em>' attribute.
	 * @see #setFamilyName(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getProviderStaff_FamilyName()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='80'"
	 * @generated
	 */
	String getFamilyName();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ProviderStaff#getFamilyName <em>Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family Name</em>' attribute.
	 * @see #getFamilyName()
	 * @generated
	 */
	void setFamilyName(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getProviderStaff_Title()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ProviderStaff#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getProviderStaff_Email()
	 * @model annotation="http://trellis.org/store length='200'"
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ProviderStaff#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #setPhone(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getProviderStaff_Phone()
	 * @model annotation="http://trellis.org/store length='40'"
	 * @generated
	 */
	String getPhone();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ProviderStaff#getPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone</em>' attribute.
	 * @see #getPhone()
	 * @generated
	 */
	void setPhone(String value);

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Languages</em>' attribute list.
	 * @see org.trellis.model.resources.ResourcesPackage#getProviderStaff_Languages()
	 * @model annotation="http://trellis.org/store length='35'"
	 * @generated
	 */
	EList<String> getLanguages();

	/**
	 * Returns the value of the '<em><b>Leaves On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When set, D16 applies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Leaves On</em>' attribute.
	 * @see #setLeavesOn(LocalDate)
	 * @see org.trellis.model.resources.ResourcesPackage#getProviderStaff_LeavesOn()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getLeavesOn();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ProviderStaff#getLeavesOn <em>Leaves On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Leaves On</em>' attribute.
	 * @see #getLeavesOn()
	 * @generated
	 */
	void setLeavesOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Organization</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.resources.Organization#getStaff <em>Staff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organization that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organization</em>' container reference.
	 * @see #setOrganization(Organization)
	 * @see org.trellis.model.resources.ResourcesPackage#getProviderStaff_Organization()
	 * @see org.trellis.model.resources.Organization#getStaff
	 * @model opposite="staff" resolveProxies="false" transient="false"
	 * @generated
	 */
	Organization getOrganization();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ProviderStaff#getOrganization <em>Organization</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' container reference.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(Organization value);

} // ProviderStaff
