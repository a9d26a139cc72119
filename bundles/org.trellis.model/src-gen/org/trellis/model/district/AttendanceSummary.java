/**
 */
package org.trellis.model.district;

import java.math.BigDecimal;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attendance Summary</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A student's attendance over a school year so far, as the source reports it or as counted from events.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.AttendanceSummary#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.district.AttendanceSummary#getSchoolYear <em>School Year</em>}</li>
 *   <li>{@link org.trellis.model.district.AttendanceSummary#getDaysEnrolled <em>Days Enrolled</em>}</li>
 *   <li>{@link org.trellis.model.district.AttendanceSummary#getDaysAbsent <em>Days Absent</em>}</li>
 *   <li>{@link org.trellis.model.district.AttendanceSummary#getTardies <em>Tardies</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getAttendanceSummary()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student' unique='student,schoolYear'"
 * @generated
 */
public interface AttendanceSummary extends Entity {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' reference.
	 * @see #setStudent(Student)
	 * @see org.trellis.model.district.DistrictPackage#getAttendanceSummary_Student()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.AttendanceSummary#getStudent <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>School Year</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>School Year</em>' reference.
	 * @see #setSchoolYear(SchoolYear)
	 * @see org.trellis.model.district.DistrictPackage#getAttendanceSummary_SchoolYear()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	SchoolYear getSchoolYear();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.AttendanceSummary#getSchoolYear <em>School Year</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School Year</em>' reference.
	 * @see #getSchoolYear()
	 * @generated
	 */
	void setSchoolYear(SchoolYear value);

	/**
	 * Returns the value of the '<em><b>Days Enrolled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Days Enrolled</em>' attribute.
	 * @see #setDaysEnrolled(int)
	 * @see org.trellis.model.district.DistrictPackage#getAttendanceSummary_DaysEnrolled()
	 * @model
	 * @generated
	 */
	int getDaysEnrolled();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.AttendanceSummary#getDaysEnrolled <em>Days Enrolled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Days Enrolled</em>' attribute.
	 * @see #getDaysEnrolled()
	 * @generated
	 */
	void setDaysEnrolled(int value);

	/**
	 * Returns the value of the '<em><b>Days Absent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Days Absent</em>' attribute.
	 * @see #setDaysAbsent(BigDecimal)
	 * @see org.trellis.model.district.DistrictPackage#getAttendanceSummary_DaysAbsent()
	 * @model
	 * @generated
	 */
	BigDecimal getDaysAbsent();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.AttendanceSummary#getDaysAbsent <em>Days Absent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Days Absent</em>' attribute.
	 * @see #getDaysAbsent()
	 * @generated
	 */
	void setDaysAbsent(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Tardies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tardies</em>' attribute.
	 * @see #setTardies(int)
	 * @see org.trellis.model.district.DistrictPackage#getAttendanceSummary_Tardies()
	 * @model
	 * @generated
	 */
	int getTardies();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.AttendanceSummary#getTardies <em>Tardies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tardies</em>' attribute.
	 * @see #getTardies()
	 * @generated
	 */
	void setTardies(int value);

} // AttendanceSummary
