/**
 */
package org.trellis.model.review;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.trellis.model.base.Entity;

import org.trellis.model.district.SchoolYear;
import org.trellis.model.district.Student;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a student gets in a school year (D6).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.Plan#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.review.Plan#getSchoolYear <em>School Year</em>}</li>
 *   <li>{@link org.trellis.model.review.Plan#getStatus <em>Status</em>}</li>
 *   <li>{@link org.trellis.model.review.Plan#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.trellis.model.review.Plan#getFamilyNote <em>Family Note</em>}</li>
 *   <li>{@link org.trellis.model.review.Plan#getSubmittedBy <em>Submitted By</em>}</li>
 *   <li>{@link org.trellis.model.review.Plan#getSubmittedAt <em>Submitted At</em>}</li>
 *   <li>{@link org.trellis.model.review.Plan#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link org.trellis.model.review.Plan#getApprovedAt <em>Approved At</em>}</li>
 *   <li>{@link org.trellis.model.review.Plan#getSeeFirst <em>See First</em>}</li>
 *   <li>{@link org.trellis.model.review.Plan#getClosureNote <em>Closure Note</em>}</li>
 *   <li>{@link org.trellis.model.review.Plan#getRollover <em>Rollover</em>}</li>
 *   <li>{@link org.trellis.model.review.Plan#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.review.ReviewPackage#getPlan()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student' unique='student,schoolYear'"
 * @generated
 */
public interface Plan extends Entity {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' reference.
	 * @see #setStudent(Student)
	 * @see org.trellis.model.review.ReviewPackage#getPlan_Student()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Plan#getStudent <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>School Year</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>School Year</em>' reference.
	 * @see #setSchoolYear(SchoolYear)
	 * @see org.trellis.model.review.ReviewPackage#getPlan_SchoolYear()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	SchoolYear getSchoolYear();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Plan#getSchoolYear <em>School Year</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School Year</em>' reference.
	 * @see #getSchoolYear()
	 * @generated
	 */
	void setSchoolYear(SchoolYear value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.review.PlanStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.trellis.model.review.PlanStatus
	 * @see #setStatus(PlanStatus)
	 * @see org.trellis.model.review.ReviewPackage#getPlan_Status()
	 * @model required="true"
	 * @generated
	 */
	PlanStatus getStatus();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Plan#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.trellis.model.review.PlanStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(PlanStatus value);

	/**
	 * Returns the value of the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counts the revisions that were given out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revision</em>' attribute.
	 * @see #setRevision(int)
	 * @see org.trellis.model.review.ReviewPackage#getPlan_Revision()
	 * @model
	 * @generated
	 */
	int getRevision();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Plan#getRevision <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revision</em>' attribute.
	 * @see #getRevision()
	 * @generated
	 */
	void setRevision(int value);

	/**
	 * Returns the value of the '<em><b>Family Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Family Note</em>' attribute.
	 * @see #setFamilyNote(String)
	 * @see org.trellis.model.review.ReviewPackage#getPlan_FamilyNote()
	 * @model annotation="http://trellis.org/store length='4000'"
	 * @generated
	 */
	String getFamilyNote();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Plan#getFamilyNote <em>Family Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family Note</em>' attribute.
	 * @see #getFamilyNote()
	 * @generated
	 */
	void setFamilyNote(String value);

	/**
	 * Returns the value of the '<em><b>Submitted By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sign-in name of who asked for approval; null while nobody did.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Submitted By</em>' attribute.
	 * @see #setSubmittedBy(String)
	 * @see org.trellis.model.review.ReviewPackage#getPlan_SubmittedBy()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getSubmittedBy();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Plan#getSubmittedBy <em>Submitted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Submitted By</em>' attribute.
	 * @see #getSubmittedBy()
	 * @generated
	 */
	void setSubmittedBy(String value);

	/**
	 * Returns the value of the '<em><b>Submitted At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Submitted At</em>' attribute.
	 * @see #setSubmittedAt(Instant)
	 * @see org.trellis.model.review.ReviewPackage#getPlan_SubmittedAt()
	 * @model dataType="org.trellis.model.base.Instant"
	 * @generated
	 */
	Instant getSubmittedAt();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Plan#getSubmittedAt <em>Submitted At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Submitted At</em>' attribute.
	 * @see #getSubmittedAt()
	 * @generated
	 */
	void setSubmittedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Approved By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sign-in name of who approved what is in force; null where the district wants no approval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved By</em>' attribute.
	 * @see #setApprovedBy(String)
	 * @see org.trellis.model.review.ReviewPackage#getPlan_ApprovedBy()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getApprovedBy();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Plan#getApprovedBy <em>Approved By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved By</em>' attribute.
	 * @see #getApprovedBy()
	 * @generated
	 */
	void setApprovedBy(String value);

	/**
	 * Returns the value of the '<em><b>Approved At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Approved At</em>' attribute.
	 * @see #setApprovedAt(Instant)
	 * @see org.trellis.model.review.ReviewPackage#getPlan_ApprovedAt()
	 * @model dataType="org.trellis.model.base.Instant"
	 * @generated
	 */
	Instant getApprovedAt();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Plan#getApprovedAt <em>Approved At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved At</em>' attribute.
	 * @see #getApprovedAt()
	 * @generated
	 */
	void setApprovedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>See First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the student is to be seen in the first week of the school year; null for not (D8).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>See First</em>' attribute.
	 * @see #setSeeFirst(String)
	 * @see org.trellis.model.review.ReviewPackage#getPlan_SeeFirst()
	 * @model annotation="http://trellis.org/store length='300'"
	 * @generated
	 */
	String getSeeFirst();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Plan#getSeeFirst <em>See First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>See First</em>' attribute.
	 * @see #getSeeFirst()
	 * @generated
	 */
	void setSeeFirst(String value);

	/**
	 * Returns the value of the '<em><b>Closure Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the year brought and what the summer holds, written when the plan is closed. Nothing restricted is written here: it is printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closure Note</em>' attribute.
	 * @see #setClosureNote(String)
	 * @see org.trellis.model.review.ReviewPackage#getPlan_ClosureNote()
	 * @model annotation="http://trellis.org/store length='4000'"
	 * @generated
	 */
	String getClosureNote();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Plan#getClosureNote <em>Closure Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closure Note</em>' attribute.
	 * @see #getClosureNote()
	 * @generated
	 */
	void setClosureNote(String value);

	/**
	 * Returns the value of the '<em><b>Rollover</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rollover that made it; null for one made by hand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rollover</em>' reference.
	 * @see #setRollover(YearRollover)
	 * @see org.trellis.model.review.ReviewPackage#getPlan_Rollover()
	 * @model resolveProxies="false"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	YearRollover getRollover();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Plan#getRollover <em>Rollover</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rollover</em>' reference.
	 * @see #getRollover()
	 * @generated
	 */
	void setRollover(YearRollover value);

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.review.PlanLine}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.review.PlanLine#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lines</em>' containment reference list.
	 * @see org.trellis.model.review.ReviewPackage#getPlan_Lines()
	 * @see org.trellis.model.review.PlanLine#getPlan
	 * @model opposite="plan" containment="true"
	 * @generated
	 */
	EList<PlanLine> getLines();

} // Plan
