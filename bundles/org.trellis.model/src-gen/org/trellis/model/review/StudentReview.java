/**
 */
package org.trellis.model.review;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.trellis.model.base.Entity;

import org.trellis.model.district.School;
import org.trellis.model.district.Section;
import org.trellis.model.district.Staff;
import org.trellis.model.district.Student;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Student Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The review of one student in one cycle.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.StudentReview#getCycle <em>Cycle</em>}</li>
 *   <li>{@link org.trellis.model.review.StudentReview#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.review.StudentReview#getSection <em>Section</em>}</li>
 *   <li>{@link org.trellis.model.review.StudentReview#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.review.StudentReview#getStatus <em>Status</em>}</li>
 *   <li>{@link org.trellis.model.review.StudentReview#getReviewedOn <em>Reviewed On</em>}</li>
 *   <li>{@link org.trellis.model.review.StudentReview#getReviewer <em>Reviewer</em>}</li>
 *   <li>{@link org.trellis.model.review.StudentReview#getNote <em>Note</em>}</li>
 *   <li>{@link org.trellis.model.review.StudentReview#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.trellis.model.review.StudentReview#getTier <em>Tier</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.review.ReviewPackage#getStudentReview()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student' unique='cycle,student'"
 * @generated
 */
public interface StudentReview extends Entity {
	/**
	 * Returns the value of the '<em><b>Cycle</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cycle</em>' reference.
	 * @see #setCycle(ReviewCycle)
	 * @see org.trellis.model.review.ReviewPackage#getStudentReview_Cycle()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	ReviewCycle getCycle();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.StudentReview#getCycle <em>Cycle</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cycle</em>' reference.
	 * @see #getCycle()
	 * @generated
	 */
	void setCycle(ReviewCycle value);

	/**
	 * Returns the value of the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' reference.
	 * @see #setStudent(Student)
	 * @see org.trellis.model.review.ReviewPackage#getStudentReview_Student()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.StudentReview#getStudent <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>Section</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The class in which the student was reviewed; null for a review outside a class.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section</em>' reference.
	 * @see #setSection(Section)
	 * @see org.trellis.model.review.ReviewPackage#getStudentReview_Section()
	 * @model resolveProxies="false"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Section getSection();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.StudentReview#getSection <em>Section</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section</em>' reference.
	 * @see #getSection()
	 * @generated
	 */
	void setSection(Section value);

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.trellis.model.review.ReviewPackage#getStudentReview_School()
	 * @model resolveProxies="false"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.StudentReview#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.review.ReviewStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.trellis.model.review.ReviewStatus
	 * @see #setStatus(ReviewStatus)
	 * @see org.trellis.model.review.ReviewPackage#getStudentReview_Status()
	 * @model required="true"
	 * @generated
	 */
	ReviewStatus getStatus();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.StudentReview#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.trellis.model.review.ReviewStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ReviewStatus value);

	/**
	 * Returns the value of the '<em><b>Reviewed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reviewed On</em>' attribute.
	 * @see #setReviewedOn(LocalDate)
	 * @see org.trellis.model.review.ReviewPackage#getStudentReview_ReviewedOn()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getReviewedOn();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.StudentReview#getReviewedOn <em>Reviewed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewed On</em>' attribute.
	 * @see #getReviewedOn()
	 * @generated
	 */
	void setReviewedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reviewer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reviewer</em>' reference.
	 * @see #setReviewer(Staff)
	 * @see org.trellis.model.review.ReviewPackage#getStudentReview_Reviewer()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Staff getReviewer();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.StudentReview#getReviewer <em>Reviewer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewer</em>' reference.
	 * @see #getReviewer()
	 * @generated
	 */
	void setReviewer(Staff value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.trellis.model.review.ReviewPackage#getStudentReview_Note()
	 * @model annotation="http://trellis.org/store length='4000'"
	 *        annotation="http://trellis.org/privacy restricted='true' label='REVIEW'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.StudentReview#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.review.Finding}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.review.Finding#getStudentReview <em>Student Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Findings</em>' containment reference list.
	 * @see org.trellis.model.review.ReviewPackage#getStudentReview_Findings()
	 * @see org.trellis.model.review.Finding#getStudentReview
	 * @model opposite="studentReview" containment="true"
	 * @generated
	 */
	EList<Finding> getFindings();

	/**
	 * Returns the value of the '<em><b>Tier</b></em>' containment reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.review.TierDecision#getStudentReview <em>Student Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tier</em>' containment reference.
	 * @see #setTier(TierDecision)
	 * @see org.trellis.model.review.ReviewPackage#getStudentReview_Tier()
	 * @see org.trellis.model.review.TierDecision#getStudentReview
	 * @model opposite="studentReview" containment="true"
	 * @generated
	 */
	TierDecision getTier();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.StudentReview#getTier <em>Tier</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tier</em>' containment reference.
	 * @see #getTier()
	 * @generated
	 */
	void setTier(TierDecision value);

} // StudentReview
