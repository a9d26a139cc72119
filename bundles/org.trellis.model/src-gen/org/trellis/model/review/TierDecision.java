/**
 */
package org.trellis.model.review;

import java.time.Instant;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tier Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The tier that a person decided on, beside the one that the data proposed (D4).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.TierDecision#getTier <em>Tier</em>}</li>
 *   <li>{@link org.trellis.model.review.TierDecision#getProposed <em>Proposed</em>}</li>
 *   <li>{@link org.trellis.model.review.TierDecision#getTriggers <em>Triggers</em>}</li>
 *   <li>{@link org.trellis.model.review.TierDecision#getReason <em>Reason</em>}</li>
 *   <li>{@link org.trellis.model.review.TierDecision#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.trellis.model.review.TierDecision#getDecidedAt <em>Decided At</em>}</li>
 *   <li>{@link org.trellis.model.review.TierDecision#getStudentReview <em>Student Review</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.review.ReviewPackage#getTierDecision()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student'"
 * @generated
 */
public interface TierDecision extends Entity {
	/**
	 * Returns the value of the '<em><b>Tier</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.review.Tier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tier</em>' attribute.
	 * @see org.trellis.model.review.Tier
	 * @see #setTier(Tier)
	 * @see org.trellis.model.review.ReviewPackage#getTierDecision_Tier()
	 * @model required="true"
	 * @generated
	 */
	Tier getTier();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.TierDecision#getTier <em>Tier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tier</em>' attribute.
	 * @see org.trellis.model.review.Tier
	 * @see #getTier()
	 * @generated
	 */
	void setTier(Tier value);

	/**
	 * Returns the value of the '<em><b>Proposed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Null when there was no data to propose from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proposed</em>' attribute.
	 * @see #setProposed(Tier)
	 * @see org.trellis.model.review.ReviewPackage#getTierDecision_Proposed()
	 * @model dataType="org.trellis.model.review.TierObject"
	 * @generated
	 */
	Tier getProposed();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.TierDecision#getProposed <em>Proposed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proposed</em>' attribute.
	 * @see #getProposed()
	 * @generated
	 */
	void setProposed(Tier value);

	/**
	 * Returns the value of the '<em><b>Triggers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sentences of the indicators that led to the proposal, one a line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Triggers</em>' attribute.
	 * @see #setTriggers(String)
	 * @see org.trellis.model.review.ReviewPackage#getTierDecision_Triggers()
	 * @model annotation="http://trellis.org/store length='2000'"
	 * @generated
	 */
	String getTriggers();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.TierDecision#getTriggers <em>Triggers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Triggers</em>' attribute.
	 * @see #getTriggers()
	 * @generated
	 */
	void setTriggers(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the decision differs from the proposal; required when it does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.trellis.model.review.ReviewPackage#getTierDecision_Reason()
	 * @model annotation="http://trellis.org/store length='1000'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.TierDecision#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided By</em>' attribute.
	 * @see #setDecidedBy(String)
	 * @see org.trellis.model.review.ReviewPackage#getTierDecision_DecidedBy()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getDecidedBy();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.TierDecision#getDecidedBy <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' attribute.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(String value);

	/**
	 * Returns the value of the '<em><b>Decided At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided At</em>' attribute.
	 * @see #setDecidedAt(Instant)
	 * @see org.trellis.model.review.ReviewPackage#getTierDecision_DecidedAt()
	 * @model dataType="org.trellis.model.base.Instant"
	 * @generated
	 */
	Instant getDecidedAt();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.TierDecision#getDecidedAt <em>Decided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided At</em>' attribute.
	 * @see #getDecidedAt()
	 * @generated
	 */
	void setDecidedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Student Review</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.review.StudentReview#getTier <em>Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The studentReview that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Student Review</em>' container reference.
	 * @see #setStudentReview(StudentReview)
	 * @see org.trellis.model.review.ReviewPackage#getTierDecision_StudentReview()
	 * @see org.trellis.model.review.StudentReview#getTier
	 * @model opposite="tier" resolveProxies="false" transient="false"
	 * @generated
	 */
	StudentReview getStudentReview();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.TierDecision#getStudentReview <em>Student Review</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student Review</em>' container reference.
	 * @see #getStudentReview()
	 * @generated
	 */
	void setStudentReview(StudentReview value);

} // TierDecision
