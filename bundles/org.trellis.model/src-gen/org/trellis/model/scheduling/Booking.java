/**
 */
package org.trellis.model.scheduling;

import org.trellis.model.base.Entity;

import org.trellis.model.district.Student;

import org.trellis.model.referral.Referral;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Booking</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A student's seat in a session.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.scheduling.Booking#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Booking#getReferral <em>Referral</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Booking#getStatus <em>Status</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Booking#getMissing <em>Missing</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.Booking#getSession <em>Session</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.scheduling.SchedulingPackage#getBooking()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student'"
 * @generated
 */
public interface Booking extends Entity {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' reference.
	 * @see #setStudent(Student)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getBooking_Student()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Booking#getStudent <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>Referral</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Referral</em>' reference.
	 * @see #setReferral(Referral)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getBooking_Referral()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Referral getReferral();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Booking#getReferral <em>Referral</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Referral</em>' reference.
	 * @see #getReferral()
	 * @generated
	 */
	void setReferral(Referral value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.scheduling.SeatStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.trellis.model.scheduling.SeatStatus
	 * @see #setStatus(SeatStatus)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getBooking_Status()
	 * @model required="true"
	 * @generated
	 */
	SeatStatus getStatus();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Booking#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.trellis.model.scheduling.SeatStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(SeatStatus value);

	/**
	 * Returns the value of the '<em><b>Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the student still lacks to be ready.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Missing</em>' attribute.
	 * @see #setMissing(String)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getBooking_Missing()
	 * @model annotation="http://trellis.org/store length='500'"
	 * @generated
	 */
	String getMissing();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Booking#getMissing <em>Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Missing</em>' attribute.
	 * @see #getMissing()
	 * @generated
	 */
	void setMissing(String value);

	/**
	 * Returns the value of the '<em><b>Session</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.scheduling.Session#getBookings <em>Bookings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The session that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Session</em>' container reference.
	 * @see #setSession(Session)
	 * @see org.trellis.model.scheduling.SchedulingPackage#getBooking_Session()
	 * @see org.trellis.model.scheduling.Session#getBookings
	 * @model opposite="bookings" resolveProxies="false" transient="false"
	 * @generated
	 */
	Session getSession();

	/**
	 * Sets the value of the '{@link org.trellis.model.scheduling.Booking#getSession <em>Session</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' container reference.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(Session value);

} // Booking
