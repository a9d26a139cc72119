/**
 */
package org.trellis.model.district;

import java.time.LocalDate;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Section Member</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A student's place in a class.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.SectionMember#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.district.SectionMember#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.trellis.model.district.SectionMember#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.trellis.model.district.SectionMember#getSection <em>Section</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getSectionMember()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student'"
 * @generated
 */
public interface SectionMember extends Entity {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' reference.
	 * @see #setStudent(Student)
	 * @see org.trellis.model.district.DistrictPackage#getSectionMember_Student()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.SectionMember#getStudent <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Begins</em>' attribute.
	 * @see #setBegins(LocalDate)
	 * @see org.trellis.model.district.DistrictPackage#getSectionMember_Begins()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getBegins();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.SectionMember#getBegins <em>Begins</em>}' attribute.
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
	 * The first day on which the student no longer belongs to the class; null while a member.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ends</em>' attribute.
	 * @see #setEnds(LocalDate)
	 * @see org.trellis.model.district.DistrictPackage#getSectionMember_Ends()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getEnds();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.SectionMember#getEnds <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends</em>' attribute.
	 * @see #getEnds()
	 * @generated
	 */
	void setEnds(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Section</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.district.Section#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The section that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section</em>' container reference.
	 * @see #setSection(Section)
	 * @see org.trellis.model.district.DistrictPackage#getSectionMember_Section()
	 * @see org.trellis.model.district.Section#getMembers
	 * @model opposite="members" resolveProxies="false" transient="false"
	 * @generated
	 */
	Section getSection();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.SectionMember#getSection <em>Section</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section</em>' container reference.
	 * @see #getSection()
	 * @generated
	 */
	void setSection(Section value);

} // SectionMember
