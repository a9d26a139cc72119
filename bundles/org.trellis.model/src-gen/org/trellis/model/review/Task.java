/**
 */
package org.trellis.model.review;

import java.time.Instant;
import java.time.LocalDate;

import org.trellis.model.base.Entity;

import org.trellis.model.district.Staff;
import org.trellis.model.district.Student;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that somebody has to do for a student, from a decision or by itself (D5).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.Task#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.review.Task#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.trellis.model.review.Task#getText <em>Text</em>}</li>
 *   <li>{@link org.trellis.model.review.Task#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.trellis.model.review.Task#getDue <em>Due</em>}</li>
 *   <li>{@link org.trellis.model.review.Task#getStatus <em>Status</em>}</li>
 *   <li>{@link org.trellis.model.review.Task#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link org.trellis.model.review.Task#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.trellis.model.review.Task#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.trellis.model.review.Task#getCreatedAt <em>Created At</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.review.ReviewPackage#getTask()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student' index='responsible,status,due'"
 * @generated
 */
public interface Task extends Entity {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' reference.
	 * @see #setStudent(Student)
	 * @see org.trellis.model.review.ReviewPackage#getTask_Student()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Task#getStudent <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From which it follows; null for a task of its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision</em>' reference.
	 * @see #setDecision(Decision)
	 * @see org.trellis.model.review.ReviewPackage#getTask_Decision()
	 * @model resolveProxies="false"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Decision getDecision();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Task#getDecision <em>Decision</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' reference.
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(Decision value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.trellis.model.review.ReviewPackage#getTask_Text()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='500'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Task#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who does it; null while nobody was named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responsible</em>' reference.
	 * @see #setResponsible(Staff)
	 * @see org.trellis.model.review.ReviewPackage#getTask_Responsible()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Staff getResponsible();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Task#getResponsible <em>Responsible</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsible</em>' reference.
	 * @see #getResponsible()
	 * @generated
	 */
	void setResponsible(Staff value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.trellis.model.review.ReviewPackage#getTask_Due()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Task#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.review.TaskStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.trellis.model.review.TaskStatus
	 * @see #setStatus(TaskStatus)
	 * @see org.trellis.model.review.ReviewPackage#getTask_Status()
	 * @model required="true"
	 * @generated
	 */
	TaskStatus getStatus();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Task#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.trellis.model.review.TaskStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(TaskStatus value);

	/**
	 * Returns the value of the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When done or dropped.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed On</em>' attribute.
	 * @see #setClosedOn(LocalDate)
	 * @see org.trellis.model.review.ReviewPackage#getTask_ClosedOn()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getClosedOn();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Task#getClosedOn <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed On</em>' attribute.
	 * @see #getClosedOn()
	 * @generated
	 */
	void setClosedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came of it, or why it was dropped.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(String)
	 * @see org.trellis.model.review.ReviewPackage#getTask_Outcome()
	 * @model annotation="http://trellis.org/store length='1000'"
	 * @generated
	 */
	String getOutcome();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Task#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(String value);

	/**
	 * Returns the value of the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sign-in name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created By</em>' attribute.
	 * @see #setCreatedBy(String)
	 * @see org.trellis.model.review.ReviewPackage#getTask_CreatedBy()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getCreatedBy();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Task#getCreatedBy <em>Created By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created By</em>' attribute.
	 * @see #getCreatedBy()
	 * @generated
	 */
	void setCreatedBy(String value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(Instant)
	 * @see org.trellis.model.review.ReviewPackage#getTask_CreatedAt()
	 * @model dataType="org.trellis.model.base.Instant"
	 * @generated
	 */
	Instant getCreatedAt();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Task#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(Instant value);

} // Task
