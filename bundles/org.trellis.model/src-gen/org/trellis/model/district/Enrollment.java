/**
 */
package org.trellis.model.district;

import java.time.LocalDate;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Enrollment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A student's time at a school in a school year.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.Enrollment#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.district.Enrollment#getSchoolYear <em>School Year</em>}</li>
 *   <li>{@link org.trellis.model.district.Enrollment#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.trellis.model.district.Enrollment#getEntryDate <em>Entry Date</em>}</li>
 *   <li>{@link org.trellis.model.district.Enrollment#getExitDate <em>Exit Date</em>}</li>
 *   <li>{@link org.trellis.model.district.Enrollment#getStudent <em>Student</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getEnrollment()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student' index='school,schoolYear,grade'"
 * @generated
 */
public interface Enrollment extends Entity {
	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.trellis.model.district.DistrictPackage#getEnrollment_School()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Enrollment#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>School Year</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>School Year</em>' reference.
	 * @see #setSchoolYear(SchoolYear)
	 * @see org.trellis.model.district.DistrictPackage#getEnrollment_SchoolYear()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	SchoolYear getSchoolYear();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Enrollment#getSchoolYear <em>School Year</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School Year</em>' reference.
	 * @see #getSchoolYear()
	 * @generated
	 */
	void setSchoolYear(SchoolYear value);

	/**
	 * Returns the value of the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Grade</em>' attribute.
	 * @see #setGrade(Grade)
	 * @see org.trellis.model.district.DistrictPackage#getEnrollment_Grade()
	 * @model dataType="org.trellis.model.district.GradeObject"
	 * @generated
	 */
	Grade getGrade();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Enrollment#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(Grade value);

	/**
	 * Returns the value of the '<em><b>Entry Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Entry Date</em>' attribute.
	 * @see #setEntryDate(LocalDate)
	 * @see org.trellis.model.district.DistrictPackage#getEnrollment_EntryDate()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getEntryDate();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Enrollment#getEntryDate <em>Entry Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entry Date</em>' attribute.
	 * @see #getEntryDate()
	 * @generated
	 */
	void setEntryDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Exit Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day on which the student no longer belongs to the school; null while enrolled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exit Date</em>' attribute.
	 * @see #setExitDate(LocalDate)
	 * @see org.trellis.model.district.DistrictPackage#getEnrollment_ExitDate()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getExitDate();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Enrollment#getExitDate <em>Exit Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exit Date</em>' attribute.
	 * @see #getExitDate()
	 * @generated
	 */
	void setExitDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Student</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.district.Student#getEnrollments <em>Enrollments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The student that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Student</em>' container reference.
	 * @see #setStudent(Student)
	 * @see org.trellis.model.district.DistrictPackage#getEnrollment_Student()
	 * @see org.trellis.model.district.Student#getEnrollments
	 * @model opposite="enrollments" resolveProxies="false" transient="false"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Enrollment#getStudent <em>Student</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' container reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

} // Enrollment
