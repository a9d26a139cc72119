/**
 */
package org.trellis.model.review;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.trellis.model.base.Entity;

import org.trellis.model.district.Student;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan Revision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a plan said when it came into force: copied, so that it can be compared with what came before and after (D6).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.PlanRevision#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanRevision#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanRevision#getNumber <em>Number</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanRevision#getInForceFrom <em>In Force From</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanRevision#getGivenOutBy <em>Given Out By</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanRevision#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanRevision#getReason <em>Reason</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanRevision#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.review.ReviewPackage#getPlanRevision()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student' unique='plan,number'"
 * @generated
 */
public interface PlanRevision extends Entity {
	/**
	 * Returns the value of the '<em><b>Plan</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Plan</em>' reference.
	 * @see #setPlan(Plan)
	 * @see org.trellis.model.review.ReviewPackage#getPlanRevision_Plan()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Plan getPlan();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanRevision#getPlan <em>Plan</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan</em>' reference.
	 * @see #getPlan()
	 * @generated
	 */
	void setPlan(Plan value);

	/**
	 * Returns the value of the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' reference.
	 * @see #setStudent(Student)
	 * @see org.trellis.model.review.ReviewPackage#getPlanRevision_Student()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanRevision#getStudent <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.trellis.model.review.ReviewPackage#getPlanRevision_Number()
	 * @model annotation="http://trellis.org/store column='REVISION_NUMBER'"
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanRevision#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>In Force From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>In Force From</em>' attribute.
	 * @see #setInForceFrom(Instant)
	 * @see org.trellis.model.review.ReviewPackage#getPlanRevision_InForceFrom()
	 * @model dataType="org.trellis.model.base.Instant" required="true"
	 * @generated
	 */
	Instant getInForceFrom();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanRevision#getInForceFrom <em>In Force From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Force From</em>' attribute.
	 * @see #getInForceFrom()
	 * @generated
	 */
	void setInForceFrom(Instant value);

	/**
	 * Returns the value of the '<em><b>Given Out By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sign-in name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Given Out By</em>' attribute.
	 * @see #setGivenOutBy(String)
	 * @see org.trellis.model.review.ReviewPackage#getPlanRevision_GivenOutBy()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getGivenOutBy();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanRevision#getGivenOutBy <em>Given Out By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Given Out By</em>' attribute.
	 * @see #getGivenOutBy()
	 * @generated
	 */
	void setGivenOutBy(String value);

	/**
	 * Returns the value of the '<em><b>Approved By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sign-in name; null where no approval was asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved By</em>' attribute.
	 * @see #setApprovedBy(String)
	 * @see org.trellis.model.review.ReviewPackage#getPlanRevision_ApprovedBy()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getApprovedBy();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanRevision#getApprovedBy <em>Approved By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved By</em>' attribute.
	 * @see #getApprovedBy()
	 * @generated
	 */
	void setApprovedBy(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the plan was changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.trellis.model.review.ReviewPackage#getPlanRevision_Reason()
	 * @model annotation="http://trellis.org/store length='500'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanRevision#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.review.RevisionLine}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.review.RevisionLine#getPlanRevision <em>Plan Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lines</em>' containment reference list.
	 * @see org.trellis.model.review.ReviewPackage#getPlanRevision_Lines()
	 * @see org.trellis.model.review.RevisionLine#getPlanRevision
	 * @model opposite="planRevision" containment="true"
	 * @generated
	 */
	EList<RevisionLine> getLines();

} // PlanRevision
