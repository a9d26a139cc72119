/**
 */
package org.trellis.model.review;

import java.time.Instant;

import org.trellis.model.base.Entity;

import org.trellis.model.district.School;
import org.trellis.model.district.SchoolYear;
import org.trellis.model.district.Student;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Transition Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the next school should know of a student (D8).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.TransitionNote#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.review.TransitionNote#getSchoolYear <em>School Year</em>}</li>
 *   <li>{@link org.trellis.model.review.TransitionNote#getFromSchool <em>From School</em>}</li>
 *   <li>{@link org.trellis.model.review.TransitionNote#getToSchool <em>To School</em>}</li>
 *   <li>{@link org.trellis.model.review.TransitionNote#getNote <em>Note</em>}</li>
 *   <li>{@link org.trellis.model.review.TransitionNote#getRestrictedNote <em>Restricted Note</em>}</li>
 *   <li>{@link org.trellis.model.review.TransitionNote#getWrittenBy <em>Written By</em>}</li>
 *   <li>{@link org.trellis.model.review.TransitionNote#getWrittenAt <em>Written At</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.review.ReviewPackage#getTransitionNote()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student' unique='student,schoolYear'"
 * @generated
 */
public interface TransitionNote extends Entity {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' reference.
	 * @see #setStudent(Student)
	 * @see org.trellis.model.review.ReviewPackage#getTransitionNote_Student()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.TransitionNote#getStudent <em>Student</em>}' reference.
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
	 * <!-- begin-model-doc -->
	 * The year that ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School Year</em>' reference.
	 * @see #setSchoolYear(SchoolYear)
	 * @see org.trellis.model.review.ReviewPackage#getTransitionNote_SchoolYear()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	SchoolYear getSchoolYear();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.TransitionNote#getSchoolYear <em>School Year</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School Year</em>' reference.
	 * @see #getSchoolYear()
	 * @generated
	 */
	void setSchoolYear(SchoolYear value);

	/**
	 * Returns the value of the '<em><b>From School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From School</em>' reference.
	 * @see #setFromSchool(School)
	 * @see org.trellis.model.review.ReviewPackage#getTransitionNote_FromSchool()
	 * @model resolveProxies="false"
	 * @generated
	 */
	School getFromSchool();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.TransitionNote#getFromSchool <em>From School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From School</em>' reference.
	 * @see #getFromSchool()
	 * @generated
	 */
	void setFromSchool(School value);

	/**
	 * Returns the value of the '<em><b>To School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Null while nobody knows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To School</em>' reference.
	 * @see #setToSchool(School)
	 * @see org.trellis.model.review.ReviewPackage#getTransitionNote_ToSchool()
	 * @model resolveProxies="false"
	 * @generated
	 */
	School getToSchool();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.TransitionNote#getToSchool <em>To School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To School</em>' reference.
	 * @see #getToSchool()
	 * @generated
	 */
	void setToSchool(School value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For everybody who may see the student.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.trellis.model.review.ReviewPackage#getTransitionNote_Note()
	 * @model annotation="http://trellis.org/store length='4000'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.TransitionNote#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Restricted Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only for whom a right opens it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restricted Note</em>' attribute.
	 * @see #setRestrictedNote(String)
	 * @see org.trellis.model.review.ReviewPackage#getTransitionNote_RestrictedNote()
	 * @model annotation="http://trellis.org/store length='4000'"
	 *        annotation="http://trellis.org/privacy restricted='true' label='REVIEW'"
	 * @generated
	 */
	String getRestrictedNote();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.TransitionNote#getRestrictedNote <em>Restricted Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restricted Note</em>' attribute.
	 * @see #getRestrictedNote()
	 * @generated
	 */
	void setRestrictedNote(String value);

	/**
	 * Returns the value of the '<em><b>Written By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sign-in name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Written By</em>' attribute.
	 * @see #setWrittenBy(String)
	 * @see org.trellis.model.review.ReviewPackage#getTransitionNote_WrittenBy()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getWrittenBy();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.TransitionNote#getWrittenBy <em>Written By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Written By</em>' attribute.
	 * @see #getWrittenBy()
	 * @generated
	 */
	void setWrittenBy(String value);

	/**
	 * Returns the value of the '<em><b>Written At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Written At</em>' attribute.
	 * @see #setWrittenAt(Instant)
	 * @see org.trellis.model.review.ReviewPackage#getTransitionNote_WrittenAt()
	 * @model dataType="org.trellis.model.base.Instant"
	 * @generated
	 */
	Instant getWrittenAt();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.TransitionNote#getWrittenAt <em>Written At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Written At</em>' attribute.
	 * @see #getWrittenAt()
	 * @generated
	 */
	void setWrittenAt(Instant value);

} // TransitionNote
