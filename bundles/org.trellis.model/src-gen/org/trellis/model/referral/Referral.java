/**
 */
package org.trellis.model.referral;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.trellis.model.base.Entity;

import org.trellis.model.district.School;
import org.trellis.model.district.Staff;
import org.trellis.model.district.Student;

import org.trellis.model.resources.Service;

import org.trellis.model.review.Finding;
import org.trellis.model.review.Intensity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Referral</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A student asked into a service (D18).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.referral.Referral#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.referral.Referral#getService <em>Service</em>}</li>
 *   <li>{@link org.trellis.model.referral.Referral#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.referral.Referral#getFinding <em>Finding</em>}</li>
 *   <li>{@link org.trellis.model.referral.Referral#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.trellis.model.referral.Referral#getIntensity <em>Intensity</em>}</li>
 *   <li>{@link org.trellis.model.referral.Referral#getState <em>State</em>}</li>
 *   <li>{@link org.trellis.model.referral.Referral#getCreatedOn <em>Created On</em>}</li>
 *   <li>{@link org.trellis.model.referral.Referral#getDue <em>Due</em>}</li>
 *   <li>{@link org.trellis.model.referral.Referral#getRequestedBy <em>Requested By</em>}</li>
 *   <li>{@link org.trellis.model.referral.Referral#getConsent <em>Consent</em>}</li>
 *   <li>{@link org.trellis.model.referral.Referral#getNote <em>Note</em>}</li>
 *   <li>{@link org.trellis.model.referral.Referral#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.trellis.model.referral.Referral#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.trellis.model.referral.Referral#getAttempts <em>Attempts</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.referral.ReferralPackage#getReferral()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student' index='state,due'"
 * @generated
 */
public interface Referral extends Entity {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' reference.
	 * @see #setStudent(Student)
	 * @see org.trellis.model.referral.ReferralPackage#getReferral_Student()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.Referral#getStudent <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>Service</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Service</em>' reference.
	 * @see #setService(Service)
	 * @see org.trellis.model.referral.ReferralPackage#getReferral_Service()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Service getService();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.Referral#getService <em>Service</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' reference.
	 * @see #getService()
	 * @generated
	 */
	void setService(Service value);

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.trellis.model.referral.ReferralPackage#getReferral_School()
	 * @model resolveProxies="false"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.Referral#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Finding</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Finding</em>' reference.
	 * @see #setFinding(Finding)
	 * @see org.trellis.model.referral.ReferralPackage#getReferral_Finding()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Finding getFinding();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.Referral#getFinding <em>Finding</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finding</em>' reference.
	 * @see #getFinding()
	 * @generated
	 */
	void setFinding(Finding value);

	/**
	 * Returns the value of the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Domain</em>' attribute.
	 * @see #setDomain(String)
	 * @see org.trellis.model.referral.ReferralPackage#getReferral_Domain()
	 * @model annotation="http://trellis.org/store length='60'"
	 * @generated
	 */
	String getDomain();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.Referral#getDomain <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' attribute.
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(String value);

	/**
	 * Returns the value of the '<em><b>Intensity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Intensity</em>' attribute.
	 * @see #setIntensity(Intensity)
	 * @see org.trellis.model.referral.ReferralPackage#getReferral_Intensity()
	 * @model dataType="org.trellis.model.review.IntensityObject"
	 * @generated
	 */
	Intensity getIntensity();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.Referral#getIntensity <em>Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intensity</em>' attribute.
	 * @see #getIntensity()
	 * @generated
	 */
	void setIntensity(Intensity value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.referral.ReferralState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.trellis.model.referral.ReferralState
	 * @see #setState(ReferralState)
	 * @see org.trellis.model.referral.ReferralPackage#getReferral_State()
	 * @model required="true"
	 * @generated
	 */
	ReferralState getState();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.Referral#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.trellis.model.referral.ReferralState
	 * @see #getState()
	 * @generated
	 */
	void setState(ReferralState value);

	/**
	 * Returns the value of the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created On</em>' attribute.
	 * @see #setCreatedOn(LocalDate)
	 * @see org.trellis.model.referral.ReferralPackage#getReferral_CreatedOn()
	 * @model dataType="org.trellis.model.base.Date" required="true"
	 * @generated
	 */
	LocalDate getCreatedOn();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.Referral#getCreatedOn <em>Created On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created On</em>' attribute.
	 * @see #getCreatedOn()
	 * @generated
	 */
	void setCreatedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the present state must have moved on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.trellis.model.referral.ReferralPackage#getReferral_Due()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.Referral#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Requested By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Requested By</em>' reference.
	 * @see #setRequestedBy(Staff)
	 * @see org.trellis.model.referral.ReferralPackage#getReferral_RequestedBy()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Staff getRequestedBy();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.Referral#getRequestedBy <em>Requested By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Requested By</em>' reference.
	 * @see #getRequestedBy()
	 * @generated
	 */
	void setRequestedBy(Staff value);

	/**
	 * Returns the value of the '<em><b>Consent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Consent</em>' reference.
	 * @see #setConsent(Consent)
	 * @see org.trellis.model.referral.ReferralPackage#getReferral_Consent()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Consent getConsent();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.Referral#getConsent <em>Consent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consent</em>' reference.
	 * @see #getConsent()
	 * @generated
	 */
	void setConsent(Consent value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.trellis.model.referral.ReferralPackage#getReferral_Note()
	 * @model annotation="http://trellis.org/store length='2000'"
	 *        annotation="http://trellis.org/privacy restricted='true' label='REVIEW'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.Referral#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(String)
	 * @see org.trellis.model.referral.ReferralPackage#getReferral_Outcome()
	 * @model annotation="http://trellis.org/store length='1000'"
	 * @generated
	 */
	String getOutcome();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.Referral#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(String value);

	/**
	 * Returns the value of the '<em><b>Changes</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.referral.ReferralStateChange}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.referral.ReferralStateChange#getReferral <em>Referral</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Changes</em>' containment reference list.
	 * @see org.trellis.model.referral.ReferralPackage#getReferral_Changes()
	 * @see org.trellis.model.referral.ReferralStateChange#getReferral
	 * @model opposite="referral" containment="true"
	 * @generated
	 */
	EList<ReferralStateChange> getChanges();

	/**
	 * Returns the value of the '<em><b>Attempts</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.referral.ContactAttempt}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.referral.ContactAttempt#getReferral <em>Referral</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attempts</em>' containment reference list.
	 * @see org.trellis.model.referral.ReferralPackage#getReferral_Attempts()
	 * @see org.trellis.model.referral.ContactAttempt#getReferral
	 * @model opposite="referral" containment="true"
	 * @generated
	 */
	EList<ContactAttempt> getAttempts();

} // Referral
