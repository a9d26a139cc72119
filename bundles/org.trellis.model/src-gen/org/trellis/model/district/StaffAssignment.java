/**
 */
package org.trellis.model.district;

import java.time.LocalDate;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Staff Assignment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a member of staff does where, and from when to when.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.StaffAssignment#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.district.StaffAssignment#getRole <em>Role</em>}</li>
 *   <li>{@link org.trellis.model.district.StaffAssignment#getTitle <em>Title</em>}</li>
 *   <li>{@link org.trellis.model.district.StaffAssignment#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.trellis.model.district.StaffAssignment#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.trellis.model.district.StaffAssignment#getStaff <em>Staff</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getStaffAssignment()
 * @model
 * @generated
 */
public interface StaffAssignment extends Entity {
	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Null for the whole district.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.trellis.model.district.DistrictPackage#getStaffAssignment_School()
	 * @model resolveProxies="false"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.StaffAssignment#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.district.StaffRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.trellis.model.district.StaffRole
	 * @see #setRole(StaffRole)
	 * @see org.trellis.model.district.DistrictPackage#getStaffAssignment_Role()
	 * @model required="true"
	 * @generated
	 */
	StaffRole getRole();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.StaffAssignment#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.trellis.model.district.StaffRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(StaffRole value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.trellis.model.district.DistrictPackage#getStaffAssignment_Title()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.StaffAssignment#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Begins</em>' attribute.
	 * @see #setBegins(LocalDate)
	 * @see org.trellis.model.district.DistrictPackage#getStaffAssignment_Begins()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getBegins();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.StaffAssignment#getBegins <em>Begins</em>}' attribute.
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
	 * The first day on which the assignment no longer holds; null while it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ends</em>' attribute.
	 * @see #setEnds(LocalDate)
	 * @see org.trellis.model.district.DistrictPackage#getStaffAssignment_Ends()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getEnds();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.StaffAssignment#getEnds <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends</em>' attribute.
	 * @see #getEnds()
	 * @generated
	 */
	void setEnds(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Staff</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.district.Staff#getAssignments <em>Assignments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The staff that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Staff</em>' container reference.
	 * @see #setStaff(Staff)
	 * @see org.trellis.model.district.DistrictPackage#getStaffAssignment_Staff()
	 * @see org.trellis.model.district.Staff#getAssignments
	 * @model opposite="assignments" resolveProxies="false" transient="false"
	 * @generated
	 */
	Staff getStaff();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.StaffAssignment#getStaff <em>Staff</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Staff</em>' container reference.
	 * @see #getStaff()
	 * @generated
	 */
	void setStaff(Staff value);

} // StaffAssignment
