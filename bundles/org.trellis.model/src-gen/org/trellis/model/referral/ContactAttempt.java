/**
 */
package org.trellis.model.referral;

import java.time.Instant;

import org.trellis.model.base.Entity;

import org.trellis.model.district.Guardian;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contact Attempt</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One attempt to reach the family (D20).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.referral.ContactAttempt#getAt <em>At</em>}</li>
 *   <li>{@link org.trellis.model.referral.ContactAttempt#getBy <em>By</em>}</li>
 *   <li>{@link org.trellis.model.referral.ContactAttempt#getGuardian <em>Guardian</em>}</li>
 *   <li>{@link org.trellis.model.referral.ContactAttempt#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.trellis.model.referral.ContactAttempt#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.trellis.model.referral.ContactAttempt#getInterpreter <em>Interpreter</em>}</li>
 *   <li>{@link org.trellis.model.referral.ContactAttempt#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.trellis.model.referral.ContactAttempt#isStrengthFirst <em>Strength First</em>}</li>
 *   <li>{@link org.trellis.model.referral.ContactAttempt#getNote <em>Note</em>}</li>
 *   <li>{@link org.trellis.model.referral.ContactAttempt#getReferral <em>Referral</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.referral.ReferralPackage#getContactAttempt()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student'"
 * @generated
 */
public interface ContactAttempt extends Entity {
	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.trellis.model.referral.ReferralPackage#getContactAttempt_At()
	 * @model dataType="org.trellis.model.base.Instant" required="true"
	 *        annotation="http://trellis.org/store column='ATTEMPTED_AT'"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.ContactAttempt#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.trellis.model.referral.ReferralPackage#getContactAttempt_By()
	 * @model annotation="http://trellis.org/store length='120' column='ATTEMPTED_BY'"
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.ContactAttempt#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>Guardian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Guardian</em>' reference.
	 * @see #setGuardian(Guardian)
	 * @see org.trellis.model.referral.ReferralPackage#getContactAttempt_Guardian()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Guardian getGuardian();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.ContactAttempt#getGuardian <em>Guardian</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guardian</em>' reference.
	 * @see #getGuardian()
	 * @generated
	 */
	void setGuardian(Guardian value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.referral.Channel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see org.trellis.model.referral.Channel
	 * @see #setChannel(Channel)
	 * @see org.trellis.model.referral.ReferralPackage#getContactAttempt_Channel()
	 * @model required="true"
	 * @generated
	 */
	Channel getChannel();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.ContactAttempt#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see org.trellis.model.referral.Channel
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Channel value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.trellis.model.referral.ReferralPackage#getContactAttempt_Language()
	 * @model annotation="http://trellis.org/store length='35'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.ContactAttempt#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Interpreter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who interpreted; never the child (D12).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interpreter</em>' attribute.
	 * @see #setInterpreter(String)
	 * @see org.trellis.model.referral.ReferralPackage#getContactAttempt_Interpreter()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getInterpreter();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.ContactAttempt#getInterpreter <em>Interpreter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interpreter</em>' attribute.
	 * @see #getInterpreter()
	 * @generated
	 */
	void setInterpreter(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.referral.ContactOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.trellis.model.referral.ContactOutcome
	 * @see #setOutcome(ContactOutcome)
	 * @see org.trellis.model.referral.ReferralPackage#getContactAttempt_Outcome()
	 * @model required="true"
	 * @generated
	 */
	ContactOutcome getOutcome();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.ContactAttempt#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.trellis.model.referral.ContactOutcome
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(ContactOutcome value);

	/**
	 * Returns the value of the '<em><b>Strength First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A strength of the student was named first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strength First</em>' attribute.
	 * @see #setStrengthFirst(boolean)
	 * @see org.trellis.model.referral.ReferralPackage#getContactAttempt_StrengthFirst()
	 * @model
	 * @generated
	 */
	boolean isStrengthFirst();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.ContactAttempt#isStrengthFirst <em>Strength First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strength First</em>' attribute.
	 * @see #isStrengthFirst()
	 * @generated
	 */
	void setStrengthFirst(boolean value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.trellis.model.referral.ReferralPackage#getContactAttempt_Note()
	 * @model annotation="http://trellis.org/store length='2000'"
	 *        annotation="http://trellis.org/privacy restricted='true' label='FAMILY'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.ContactAttempt#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Referral</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.referral.Referral#getAttempts <em>Attempts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The referral that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Referral</em>' container reference.
	 * @see #setReferral(Referral)
	 * @see org.trellis.model.referral.ReferralPackage#getContactAttempt_Referral()
	 * @see org.trellis.model.referral.Referral#getAttempts
	 * @model opposite="attempts" resolveProxies="false" transient="false"
	 * @generated
	 */
	Referral getReferral();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.ContactAttempt#getReferral <em>Referral</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Referral</em>' container reference.
	 * @see #getReferral()
	 * @generated
	 */
	void setReferral(Referral value);

} // ContactAttempt
