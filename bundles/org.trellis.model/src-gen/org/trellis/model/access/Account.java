/**
 */
package org.trellis.model.access;

import java.time.LocalDate;

import org.trellis.model.base.Entity;

import org.trellis.model.district.Staff;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Account</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody who can sign in. It gives no right: rights follow from grants and from what the district's records say of the member of staff.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.access.Account#getSignInName <em>Sign In Name</em>}</li>
 *   <li>{@link org.trellis.model.access.Account#getStaff <em>Staff</em>}</li>
 *   <li>{@link org.trellis.model.access.Account#getOperatingSystemUser <em>Operating System User</em>}</li>
 *   <li>{@link org.trellis.model.access.Account#isActive <em>Active</em>}</li>
 *   <li>{@link org.trellis.model.access.Account#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.trellis.model.access.Account#getEnds <em>Ends</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.access.AccessPackage#getAccount()
 * @model annotation="http://trellis.org/store unique='signInName'"
 * @generated
 */
public interface Account extends Entity {
	/**
	 * Returns the value of the '<em><b>Sign In Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By which the audit calls the person; unique, and never given to somebody else.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sign In Name</em>' attribute.
	 * @see #setSignInName(String)
	 * @see org.trellis.model.access.AccessPackage#getAccount_SignInName()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getSignInName();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.Account#getSignInName <em>Sign In Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sign In Name</em>' attribute.
	 * @see #getSignInName()
	 * @generated
	 */
	void setSignInName(String value);

	/**
	 * Returns the value of the '<em><b>Staff</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The member of staff who signs in; without one no right can follow.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Staff</em>' reference.
	 * @see #setStaff(Staff)
	 * @see org.trellis.model.access.AccessPackage#getAccount_Staff()
	 * @model resolveProxies="false"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Staff getStaff();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.Account#getStaff <em>Staff</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Staff</em>' reference.
	 * @see #getStaff()
	 * @generated
	 */
	void setStaff(Staff value);

	/**
	 * Returns the value of the '<em><b>Operating System User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the operating system's user who signs in as this account without being asked; null when that is not wanted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operating System User</em>' attribute.
	 * @see #setOperatingSystemUser(String)
	 * @see org.trellis.model.access.AccessPackage#getAccount_OperatingSystemUser()
	 * @model annotation="http://trellis.org/store index='true' length='120'"
	 * @generated
	 */
	String getOperatingSystemUser();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.Account#getOperatingSystemUser <em>Operating System User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operating System User</em>' attribute.
	 * @see #getOperatingSystemUser()
	 * @generated
	 */
	void setOperatingSystemUser(String value);

	/**
	 * Returns the value of the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * False for somebody who is kept out for now.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active</em>' attribute.
	 * @see #setActive(boolean)
	 * @see org.trellis.model.access.AccessPackage#getAccount_Active()
	 * @model
	 * @generated
	 */
	boolean isActive();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.Account#isActive <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active</em>' attribute.
	 * @see #isActive()
	 * @generated
	 */
	void setActive(boolean value);

	/**
	 * Returns the value of the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Begins</em>' attribute.
	 * @see #setBegins(LocalDate)
	 * @see org.trellis.model.access.AccessPackage#getAccount_Begins()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getBegins();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.Account#getBegins <em>Begins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begins</em>' attribute.
	 * @see #getBegins()
	 * @generated
	 */
	void setBegins(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day on which it can no longer be used; null while it can.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ends</em>' attribute.
	 * @see #setEnds(LocalDate)
	 * @see org.trellis.model.access.AccessPackage#getAccount_Ends()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getEnds();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.Account#getEnds <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends</em>' attribute.
	 * @see #getEnds()
	 * @generated
	 */
	void setEnds(LocalDate value);

} // Account
