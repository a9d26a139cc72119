/**
 */
package org.trellis.model.review;

import java.time.Instant;
import java.time.LocalDate;

import org.trellis.model.base.Entity;

import org.trellis.model.district.Student;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Progress Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How far a student has come with one goal, on one day (D22).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.ProgressEntry#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.review.ProgressEntry#getPlanLine <em>Plan Line</em>}</li>
 *   <li>{@link org.trellis.model.review.ProgressEntry#getMeasuredOn <em>Measured On</em>}</li>
 *   <li>{@link org.trellis.model.review.ProgressEntry#getReading <em>Reading</em>}</li>
 *   <li>{@link org.trellis.model.review.ProgressEntry#getNote <em>Note</em>}</li>
 *   <li>{@link org.trellis.model.review.ProgressEntry#getRecordedBy <em>Recorded By</em>}</li>
 *   <li>{@link org.trellis.model.review.ProgressEntry#getRecordedAt <em>Recorded At</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.review.ReviewPackage#getProgressEntry()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student' index='planLine,measuredOn'"
 * @generated
 */
public interface ProgressEntry extends Entity {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' reference.
	 * @see #setStudent(Student)
	 * @see org.trellis.model.review.ReviewPackage#getProgressEntry_Student()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.ProgressEntry#getStudent <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>Plan Line</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Plan Line</em>' reference.
	 * @see #setPlanLine(PlanLine)
	 * @see org.trellis.model.review.ReviewPackage#getProgressEntry_PlanLine()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	PlanLine getPlanLine();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.ProgressEntry#getPlanLine <em>Plan Line</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan Line</em>' reference.
	 * @see #getPlanLine()
	 * @generated
	 */
	void setPlanLine(PlanLine value);

	/**
	 * Returns the value of the '<em><b>Measured On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Measured On</em>' attribute.
	 * @see #setMeasuredOn(LocalDate)
	 * @see org.trellis.model.review.ReviewPackage#getProgressEntry_MeasuredOn()
	 * @model dataType="org.trellis.model.base.Date" required="true"
	 * @generated
	 */
	LocalDate getMeasuredOn();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.ProgressEntry#getMeasuredOn <em>Measured On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measured On</em>' attribute.
	 * @see #getMeasuredOn()
	 * @generated
	 */
	void setMeasuredOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the words of the baseline and the target, so that the three can be compared, for example 62 %; null where only the note says it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reading</em>' attribute.
	 * @see #setReading(String)
	 * @see org.trellis.model.review.ReviewPackage#getProgressEntry_Reading()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getReading();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.ProgressEntry#getReading <em>Reading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reading</em>' attribute.
	 * @see #getReading()
	 * @generated
	 */
	void setReading(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing restricted is written here: it is printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.trellis.model.review.ReviewPackage#getProgressEntry_Note()
	 * @model annotation="http://trellis.org/store length='1000'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.ProgressEntry#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Recorded By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sign-in name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recorded By</em>' attribute.
	 * @see #setRecordedBy(String)
	 * @see org.trellis.model.review.ReviewPackage#getProgressEntry_RecordedBy()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getRecordedBy();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.ProgressEntry#getRecordedBy <em>Recorded By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recorded By</em>' attribute.
	 * @see #getRecordedBy()
	 * @generated
	 */
	void setRecordedBy(String value);

	/**
	 * Returns the value of the '<em><b>Recorded At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Recorded At</em>' attribute.
	 * @see #setRecordedAt(Instant)
	 * @see org.trellis.model.review.ReviewPackage#getProgressEntry_RecordedAt()
	 * @model dataType="org.trellis.model.base.Instant"
	 * @generated
	 */
	Instant getRecordedAt();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.ProgressEntry#getRecordedAt <em>Recorded At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recorded At</em>' attribute.
	 * @see #getRecordedAt()
	 * @generated
	 */
	void setRecordedAt(Instant value);

} // ProgressEntry
