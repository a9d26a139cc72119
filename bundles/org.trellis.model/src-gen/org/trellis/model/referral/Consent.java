/**
 */
package org.trellis.model.referral;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.trellis.model.base.Entity;

import org.trellis.model.district.Guardian;
import org.trellis.model.district.Student;

import org.trellis.model.resources.Organization;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Consent</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A consent or authorization to disclose (34 CFR 99.30, 45 CFR 164.508, D30).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.referral.Consent#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.referral.Consent#getKind <em>Kind</em>}</li>
 *   <li>{@link org.trellis.model.referral.Consent#getParty <em>Party</em>}</li>
 *   <li>{@link org.trellis.model.referral.Consent#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.trellis.model.referral.Consent#getRecords <em>Records</em>}</li>
 *   <li>{@link org.trellis.model.referral.Consent#getSignedOn <em>Signed On</em>}</li>
 *   <li>{@link org.trellis.model.referral.Consent#getSignedBy <em>Signed By</em>}</li>
 *   <li>{@link org.trellis.model.referral.Consent#getExpiresOn <em>Expires On</em>}</li>
 *   <li>{@link org.trellis.model.referral.Consent#getRevokedOn <em>Revoked On</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.referral.ReferralPackage#getConsent()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student'"
 * @generated
 */
public interface Consent extends Entity {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' reference.
	 * @see #setStudent(Student)
	 * @see org.trellis.model.referral.ReferralPackage#getConsent_Student()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.Consent#getStudent <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.referral.ConsentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.trellis.model.referral.ConsentKind
	 * @see #setKind(ConsentKind)
	 * @see org.trellis.model.referral.ReferralPackage#getConsent_Kind()
	 * @model required="true"
	 * @generated
	 */
	ConsentKind getKind();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.Consent#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.trellis.model.referral.ConsentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ConsentKind value);

	/**
	 * Returns the value of the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To whom may be disclosed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Party</em>' reference.
	 * @see #setParty(Organization)
	 * @see org.trellis.model.referral.ReferralPackage#getConsent_Party()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Organization getParty();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.Consent#getParty <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' reference.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(Organization value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.trellis.model.referral.ReferralPackage#getConsent_Purpose()
	 * @model annotation="http://trellis.org/store length='1000'"
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.Consent#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Records</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kinds of records that may be disclosed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Records</em>' attribute list.
	 * @see org.trellis.model.referral.ReferralPackage#getConsent_Records()
	 * @model annotation="http://trellis.org/store length='80'"
	 * @generated
	 */
	EList<String> getRecords();

	/**
	 * Returns the value of the '<em><b>Signed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Signed On</em>' attribute.
	 * @see #setSignedOn(LocalDate)
	 * @see org.trellis.model.referral.ReferralPackage#getConsent_SignedOn()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getSignedOn();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.Consent#getSignedOn <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed On</em>' attribute.
	 * @see #getSignedOn()
	 * @generated
	 */
	void setSignedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Signed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Signed By</em>' reference.
	 * @see #setSignedBy(Guardian)
	 * @see org.trellis.model.referral.ReferralPackage#getConsent_SignedBy()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Guardian getSignedBy();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.Consent#getSignedBy <em>Signed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed By</em>' reference.
	 * @see #getSignedBy()
	 * @generated
	 */
	void setSignedBy(Guardian value);

	/**
	 * Returns the value of the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expires On</em>' attribute.
	 * @see #setExpiresOn(LocalDate)
	 * @see org.trellis.model.referral.ReferralPackage#getConsent_ExpiresOn()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getExpiresOn();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.Consent#getExpiresOn <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expires On</em>' attribute.
	 * @see #getExpiresOn()
	 * @generated
	 */
	void setExpiresOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Revoked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Revoked On</em>' attribute.
	 * @see #setRevokedOn(LocalDate)
	 * @see org.trellis.model.referral.ReferralPackage#getConsent_RevokedOn()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getRevokedOn();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.Consent#getRevokedOn <em>Revoked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revoked On</em>' attribute.
	 * @see #getRevokedOn()
	 * @generated
	 */
	void setRevokedOn(LocalDate value);

} // Consent
