/**
 */
package org.trellis.connectivity;

import java.time.LocalDate;

import org.trellis.model.base.Entity;

import org.trellis.model.district.Household;

import org.trellis.model.resources.Organization;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Enrollment Help</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Help that a partner gives a family to sign up for internet at home, so that the district need not.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.connectivity.EnrollmentHelp#getHousehold <em>Household</em>}</li>
 *   <li>{@link org.trellis.connectivity.EnrollmentHelp#getPartner <em>Partner</em>}</li>
 *   <li>{@link org.trellis.connectivity.EnrollmentHelp#getProgram <em>Program</em>}</li>
 *   <li>{@link org.trellis.connectivity.EnrollmentHelp#getOfferedOn <em>Offered On</em>}</li>
 *   <li>{@link org.trellis.connectivity.EnrollmentHelp#getState <em>State</em>}</li>
 *   <li>{@link org.trellis.connectivity.EnrollmentHelp#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.trellis.connectivity.EnrollmentHelp#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.trellis.connectivity.ConnectivityPackage#getEnrollmentHelp()
 * @model annotation="http://trellis.org/store scope='student' growsWithStudents='true'"
 * @generated
 */
public interface EnrollmentHelp extends Entity {
	/**
	 * Returns the value of the '<em><b>Household</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Household</em>' reference.
	 * @see #setHousehold(Household)
	 * @see org.trellis.connectivity.ConnectivityPackage#getEnrollmentHelp_Household()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Household getHousehold();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.EnrollmentHelp#getHousehold <em>Household</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Household</em>' reference.
	 * @see #getHousehold()
	 * @generated
	 */
	void setHousehold(Household value);

	/**
	 * Returns the value of the '<em><b>Partner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Partner</em>' reference.
	 * @see #setPartner(Organization)
	 * @see org.trellis.connectivity.ConnectivityPackage#getEnrollmentHelp_Partner()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Organization getPartner();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.EnrollmentHelp#getPartner <em>Partner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partner</em>' reference.
	 * @see #getPartner()
	 * @generated
	 */
	void setPartner(Organization value);

	/**
	 * Returns the value of the '<em><b>Program</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the family is helped to sign up for, for example a low-cost plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Program</em>' attribute.
	 * @see #setProgram(String)
	 * @see org.trellis.connectivity.ConnectivityPackage#getEnrollmentHelp_Program()
	 * @model annotation="http://trellis.org/store length='200'"
	 * @generated
	 */
	String getProgram();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.EnrollmentHelp#getProgram <em>Program</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Program</em>' attribute.
	 * @see #getProgram()
	 * @generated
	 */
	void setProgram(String value);

	/**
	 * Returns the value of the '<em><b>Offered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Offered On</em>' attribute.
	 * @see #setOfferedOn(LocalDate)
	 * @see org.trellis.connectivity.ConnectivityPackage#getEnrollmentHelp_OfferedOn()
	 * @model dataType="org.trellis.model.base.Date" required="true"
	 * @generated
	 */
	LocalDate getOfferedOn();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.EnrollmentHelp#getOfferedOn <em>Offered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offered On</em>' attribute.
	 * @see #getOfferedOn()
	 * @generated
	 */
	void setOfferedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.connectivity.HelpState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.trellis.connectivity.HelpState
	 * @see #setState(HelpState)
	 * @see org.trellis.connectivity.ConnectivityPackage#getEnrollmentHelp_State()
	 * @model required="true"
	 * @generated
	 */
	HelpState getState();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.EnrollmentHelp#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.trellis.connectivity.HelpState
	 * @see #getState()
	 * @generated
	 */
	void setState(HelpState value);

	/**
	 * Returns the value of the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was done, declined or given up; null while it goes on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended On</em>' attribute.
	 * @see #setEndedOn(LocalDate)
	 * @see org.trellis.connectivity.ConnectivityPackage#getEnrollmentHelp_EndedOn()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getEndedOn();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.EnrollmentHelp#getEndedOn <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended On</em>' attribute.
	 * @see #getEndedOn()
	 * @generated
	 */
	void setEndedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.trellis.connectivity.ConnectivityPackage#getEnrollmentHelp_Note()
	 * @model annotation="http://trellis.org/store length='500'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.trellis.connectivity.EnrollmentHelp#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // EnrollmentHelp
