/**
 */
package org.trellis.model.district;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attendance Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An absence, a late arrival or an early departure.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.AttendanceEvent#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.district.AttendanceEvent#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.district.AttendanceEvent#getDate <em>Date</em>}</li>
 *   <li>{@link org.trellis.model.district.AttendanceEvent#getKind <em>Kind</em>}</li>
 *   <li>{@link org.trellis.model.district.AttendanceEvent#getDays <em>Days</em>}</li>
 *   <li>{@link org.trellis.model.district.AttendanceEvent#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getAttendanceEvent()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student' index='student,date'"
 * @generated
 */
public interface AttendanceEvent extends Entity {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' reference.
	 * @see #setStudent(Student)
	 * @see org.trellis.model.district.DistrictPackage#getAttendanceEvent_Student()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.AttendanceEvent#getStudent <em>Student</em>}' reference.
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
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.trellis.model.district.DistrictPackage#getAttendanceEvent_School()
	 * @model resolveProxies="false"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.AttendanceEvent#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.trellis.model.district.DistrictPackage#getAttendanceEvent_Date()
	 * @model dataType="org.trellis.model.base.Date" required="true"
	 *        annotation="http://trellis.org/store column='EVENT_DATE'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.AttendanceEvent#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.district.AttendanceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.trellis.model.district.AttendanceKind
	 * @see #setKind(AttendanceKind)
	 * @see org.trellis.model.district.DistrictPackage#getAttendanceEvent_Kind()
	 * @model required="true"
	 * @generated
	 */
	AttendanceKind getKind();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.AttendanceEvent#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.trellis.model.district.AttendanceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AttendanceKind value);

	/**
	 * Returns the value of the '<em><b>Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of a school day; null when the source does not say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days</em>' attribute.
	 * @see #setDays(BigDecimal)
	 * @see org.trellis.model.district.DistrictPackage#getAttendanceEvent_Days()
	 * @model
	 * @generated
	 */
	BigDecimal getDays();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.AttendanceEvent#getDays <em>Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Days</em>' attribute.
	 * @see #getDays()
	 * @generated
	 */
	void setDays(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.trellis.model.district.DistrictPackage#getAttendanceEvent_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.AttendanceEvent#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // AttendanceEvent
