/**
 */
package org.trellis.model.district;

import org.eclipse.emf.common.util.EList;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Staff</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A member of staff.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.Staff#getGivenName <em>Given Name</em>}</li>
 *   <li>{@link org.trellis.model.district.Staff#getFamilyName <em>Family Name</em>}</li>
 *   <li>{@link org.trellis.model.district.Staff#getEmail <em>Email</em>}</li>
 *   <li>{@link org.trellis.model.district.Staff#getPhone <em>Phone</em>}</li>
 *   <li>{@link org.trellis.model.district.Staff#isActive <em>Active</em>}</li>
 *   <li>{@link org.trellis.model.district.Staff#getAssignments <em>Assignments</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getStaff()
 * @model
 * @generated
 */
public interface Staff extends Entity {
	/**
	 * Returns the value of the '<em><b>Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Given Name</em>' attribute.
	 * @see #setGivenName(String)
	 * @see org.trellis.model.district.DistrictPackage#getStaff_GivenName()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='80'"
	 * @generated
	 */
	String getGivenName();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Staff#getGivenName <em>Given Name</em>}' attribute.
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
	 * @see org.trellis.model.district.DistrictPackage#getStaff_FamilyName()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='80' index='true'"
	 * @generated
	 */
	String getFamilyName();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Staff#getFamilyName <em>Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family Name</em>' attribute.
	 * @see #getFamilyName()
	 * @generated
	 */
	void setFamilyName(String value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see org.trellis.model.district.DistrictPackage#getStaff_Email()
	 * @model annotation="http://trellis.org/store length='200'"
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Staff#getEmail <em>Email</em>}' attribute.
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
	 * @see org.trellis.model.district.DistrictPackage#getStaff_Phone()
	 * @model annotation="http://trellis.org/store length='40'"
	 * @generated
	 */
	String getPhone();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Staff#getPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone</em>' attribute.
	 * @see #getPhone()
	 * @generated
	 */
	void setPhone(String value);

	/**
	 * Returns the value of the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Active</em>' attribute.
	 * @see #setActive(boolean)
	 * @see org.trellis.model.district.DistrictPackage#getStaff_Active()
	 * @model
	 * @generated
	 */
	boolean isActive();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Staff#isActive <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active</em>' attribute.
	 * @see #isActive()
	 * @generated
	 */
	void setActive(boolean value);

	/**
	 * Returns the value of the '<em><b>Assignments</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.district.StaffAssignment}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.district.StaffAssignment#getStaff <em>Staff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Assignments</em>' containment reference list.
	 * @see org.trellis.model.district.DistrictPackage#getStaff_Assignments()
	 * @see org.trellis.model.district.StaffAssignment#getStaff
	 * @model opposite="staff" containment="true"
	 * @generated
	 */
	EList<StaffAssignment> getAssignments();

} // Staff
