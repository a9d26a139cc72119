/**
 */
package org.trellis.model.access;

import java.time.LocalDate;

import org.trellis.model.base.Entity;

import org.trellis.model.district.School;
import org.trellis.model.district.Staff;
import org.trellis.model.district.Student;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Caseload Member</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A student in the caseload of a member of staff; counts where the person has a grant of kind CASELOAD, and while the student is enrolled (D42).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.access.CaseloadMember#getStaff <em>Staff</em>}</li>
 *   <li>{@link org.trellis.model.access.CaseloadMember#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.access.CaseloadMember#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.access.CaseloadMember#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.trellis.model.access.CaseloadMember#getEnds <em>Ends</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.access.AccessPackage#getCaseloadMember()
 * @model annotation="http://trellis.org/store scope='student' scopeBy='student' growsWithStudents='true' index='staff,student'"
 * @generated
 */
public interface CaseloadMember extends Entity {
	/**
	 * Returns the value of the '<em><b>Staff</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Staff</em>' reference.
	 * @see #setStaff(Staff)
	 * @see org.trellis.model.access.AccessPackage#getCaseloadMember_Staff()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Staff getStaff();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.CaseloadMember#getStaff <em>Staff</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Staff</em>' reference.
	 * @see #getStaff()
	 * @generated
	 */
	void setStaff(Staff value);

	/**
	 * Returns the value of the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' reference.
	 * @see #setStudent(Student)
	 * @see org.trellis.model.access.AccessPackage#getCaseloadMember_Student()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.CaseloadMember#getStudent <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the work is done: it ends with the student's time at this school; null where it follows the student through the district.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.trellis.model.access.AccessPackage#getCaseloadMember_School()
	 * @model resolveProxies="false"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.CaseloadMember#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Begins</em>' attribute.
	 * @see #setBegins(LocalDate)
	 * @see org.trellis.model.access.AccessPackage#getCaseloadMember_Begins()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getBegins();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.CaseloadMember#getBegins <em>Begins</em>}' attribute.
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
	 * The first day on which the student is no longer in the caseload; null while there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ends</em>' attribute.
	 * @see #setEnds(LocalDate)
	 * @see org.trellis.model.access.AccessPackage#getCaseloadMember_Ends()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getEnds();

	/**
	 * Sets the value of the '{@link org.trellis.model.access.CaseloadMember#getEnds <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends</em>' attribute.
	 * @see #getEnds()
	 * @generated
	 */
	void setEnds(LocalDate value);

} // CaseloadMember
