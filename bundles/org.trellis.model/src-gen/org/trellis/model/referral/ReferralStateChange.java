/**
 */
package org.trellis.model.referral;

import java.time.Instant;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>State Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who moved a referral on, when and why (D18).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.referral.ReferralStateChange#getBefore <em>Before</em>}</li>
 *   <li>{@link org.trellis.model.referral.ReferralStateChange#getAfter <em>After</em>}</li>
 *   <li>{@link org.trellis.model.referral.ReferralStateChange#getAt <em>At</em>}</li>
 *   <li>{@link org.trellis.model.referral.ReferralStateChange#getBy <em>By</em>}</li>
 *   <li>{@link org.trellis.model.referral.ReferralStateChange#getReason <em>Reason</em>}</li>
 *   <li>{@link org.trellis.model.referral.ReferralStateChange#getReferral <em>Referral</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.referral.ReferralPackage#getReferralStateChange()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student'"
 * @generated
 */
public interface ReferralStateChange extends Entity {
	/**
	 * Returns the value of the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Before</em>' attribute.
	 * @see #setBefore(ReferralState)
	 * @see org.trellis.model.referral.ReferralPackage#getReferralStateChange_Before()
	 * @model dataType="org.trellis.model.referral.ReferralStateObject"
	 *        annotation="http://trellis.org/store column='STATE_BEFORE'"
	 * @generated
	 */
	ReferralState getBefore();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.ReferralStateChange#getBefore <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' attribute.
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(ReferralState value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.referral.ReferralState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>After</em>' attribute.
	 * @see org.trellis.model.referral.ReferralState
	 * @see #setAfter(ReferralState)
	 * @see org.trellis.model.referral.ReferralPackage#getReferralStateChange_After()
	 * @model required="true"
	 *        annotation="http://trellis.org/store column='STATE_AFTER'"
	 * @generated
	 */
	ReferralState getAfter();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.ReferralStateChange#getAfter <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' attribute.
	 * @see org.trellis.model.referral.ReferralState
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(ReferralState value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.trellis.model.referral.ReferralPackage#getReferralStateChange_At()
	 * @model dataType="org.trellis.model.base.Instant" required="true"
	 *        annotation="http://trellis.org/store column='CHANGED_AT'"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.ReferralStateChange#getAt <em>At</em>}' attribute.
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
	 * @see org.trellis.model.referral.ReferralPackage#getReferralStateChange_By()
	 * @model annotation="http://trellis.org/store length='120' column='CHANGED_BY'"
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.ReferralStateChange#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.trellis.model.referral.ReferralPackage#getReferralStateChange_Reason()
	 * @model annotation="http://trellis.org/store length='1000'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.ReferralStateChange#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Referral</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.referral.Referral#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The referral that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Referral</em>' container reference.
	 * @see #setReferral(Referral)
	 * @see org.trellis.model.referral.ReferralPackage#getReferralStateChange_Referral()
	 * @see org.trellis.model.referral.Referral#getChanges
	 * @model opposite="changes" resolveProxies="false" transient="false"
	 * @generated
	 */
	Referral getReferral();

	/**
	 * Sets the value of the '{@link org.trellis.model.referral.ReferralStateChange#getReferral <em>Referral</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Referral</em>' container reference.
	 * @see #getReferral()
	 * @generated
	 */
	void setReferral(Referral value);

} // ReferralStateChange
