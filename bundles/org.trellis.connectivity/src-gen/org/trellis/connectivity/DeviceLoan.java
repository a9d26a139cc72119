/**
 */
package org.trellis.connectivity;

import java.time.LocalDate;

import org.trellis.model.base.Entity;

import org.trellis.model.district.Student;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Device Loan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A device of the district that a student has, or had.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.connectivity.DeviceLoan#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.connectivity.DeviceLoan#getDevice <em>Device</em>}</li>
 *   <li>{@link org.trellis.connectivity.DeviceLoan#getLentOn <em>Lent On</em>}</li>
 *   <li>{@link org.trellis.connectivity.DeviceLoan#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.trellis.connectivity.DeviceLoan#getReturnedOn <em>Returned On</em>}</li>
 *   <li>{@link org.trellis.connectivity.DeviceLoan#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.trellis.connectivity.ConnectivityPackage#getDeviceLoan()
 * @model annotation="http://trellis.org/store scope='student' growsWithStudents='true'"
 * @generated
 */
public interface DeviceLoan extends Entity {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' reference.
	 * @see #setStudent(Student)
	 * @see org.trellis.connectivity.ConnectivityPackage#getDeviceLoan_Student()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.DeviceLoan#getStudent <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(LendingDevice)
	 * @see org.trellis.connectivity.ConnectivityPackage#getDeviceLoan_Device()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	LendingDevice getDevice();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.DeviceLoan#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(LendingDevice value);

	/**
	 * Returns the value of the '<em><b>Lent On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lent On</em>' attribute.
	 * @see #setLentOn(LocalDate)
	 * @see org.trellis.connectivity.ConnectivityPackage#getDeviceLoan_LentOn()
	 * @model dataType="org.trellis.model.base.Date" required="true"
	 * @generated
	 */
	LocalDate getLentOn();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.DeviceLoan#getLentOn <em>Lent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lent On</em>' attribute.
	 * @see #getLentOn()
	 * @generated
	 */
	void setLentOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it is to be back; null when none was agreed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due On</em>' attribute.
	 * @see #setDueOn(LocalDate)
	 * @see org.trellis.connectivity.ConnectivityPackage#getDeviceLoan_DueOn()
	 * @model dataType="org.trellis.model.base.Date"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	LocalDate getDueOn();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.DeviceLoan#getDueOn <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due On</em>' attribute.
	 * @see #getDueOn()
	 * @generated
	 */
	void setDueOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Returned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Null while the student has it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Returned On</em>' attribute.
	 * @see #setReturnedOn(LocalDate)
	 * @see org.trellis.connectivity.ConnectivityPackage#getDeviceLoan_ReturnedOn()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getReturnedOn();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.DeviceLoan#getReturnedOn <em>Returned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Returned On</em>' attribute.
	 * @see #getReturnedOn()
	 * @generated
	 */
	void setReturnedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.trellis.connectivity.ConnectivityPackage#getDeviceLoan_Note()
	 * @model annotation="http://trellis.org/store length='500'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.DeviceLoan#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // DeviceLoan
