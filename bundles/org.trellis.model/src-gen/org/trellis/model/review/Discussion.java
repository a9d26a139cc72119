/**
 */
package org.trellis.model.review;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.trellis.model.base.Entity;

import org.trellis.model.district.Student;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Discussion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One student on the agenda of a meeting: why, when talked about, what was decided (D5).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.Discussion#getMeeting <em>Meeting</em>}</li>
 *   <li>{@link org.trellis.model.review.Discussion#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.review.Discussion#getAgendaOrder <em>Agenda Order</em>}</li>
 *   <li>{@link org.trellis.model.review.Discussion#getReason <em>Reason</em>}</li>
 *   <li>{@link org.trellis.model.review.Discussion#getBegun <em>Begun</em>}</li>
 *   <li>{@link org.trellis.model.review.Discussion#getEnded <em>Ended</em>}</li>
 *   <li>{@link org.trellis.model.review.Discussion#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.trellis.model.review.Discussion#getNextOn <em>Next On</em>}</li>
 *   <li>{@link org.trellis.model.review.Discussion#getRecordedBy <em>Recorded By</em>}</li>
 *   <li>{@link org.trellis.model.review.Discussion#getDecisions <em>Decisions</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.review.ReviewPackage#getDiscussion()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student' unique='meeting,student'"
 * @generated
 */
public interface Discussion extends Entity {
	/**
	 * Returns the value of the '<em><b>Meeting</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Meeting</em>' reference.
	 * @see #setMeeting(Meeting)
	 * @see org.trellis.model.review.ReviewPackage#getDiscussion_Meeting()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Meeting getMeeting();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Discussion#getMeeting <em>Meeting</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meeting</em>' reference.
	 * @see #getMeeting()
	 * @generated
	 */
	void setMeeting(Meeting value);

	/**
	 * Returns the value of the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' reference.
	 * @see #setStudent(Student)
	 * @see org.trellis.model.review.ReviewPackage#getDiscussion_Student()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Discussion#getStudent <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>Agenda Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place on the agenda, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agenda Order</em>' attribute.
	 * @see #setAgendaOrder(int)
	 * @see org.trellis.model.review.ReviewPackage#getDiscussion_AgendaOrder()
	 * @model
	 * @generated
	 */
	int getAgendaOrder();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Discussion#getAgendaOrder <em>Agenda Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agenda Order</em>' attribute.
	 * @see #getAgendaOrder()
	 * @generated
	 */
	void setAgendaOrder(int value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the student is on the agenda.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.trellis.model.review.ReviewPackage#getDiscussion_Reason()
	 * @model annotation="http://trellis.org/store length='500'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Discussion#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Begun</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the student was called; null while not talked about. The recap is of those between two times.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Begun</em>' attribute.
	 * @see #setBegun(Instant)
	 * @see org.trellis.model.review.ReviewPackage#getDiscussion_Begun()
	 * @model dataType="org.trellis.model.base.Instant"
	 * @generated
	 */
	Instant getBegun();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Discussion#getBegun <em>Begun</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begun</em>' attribute.
	 * @see #getBegun()
	 * @generated
	 */
	void setBegun(Instant value);

	/**
	 * Returns the value of the '<em><b>Ended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ended</em>' attribute.
	 * @see #setEnded(Instant)
	 * @see org.trellis.model.review.ReviewPackage#getDiscussion_Ended()
	 * @model dataType="org.trellis.model.base.Instant"
	 * @generated
	 */
	Instant getEnded();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Discussion#getEnded <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended</em>' attribute.
	 * @see #getEnded()
	 * @generated
	 */
	void setEnded(Instant value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.trellis.model.review.ReviewPackage#getDiscussion_Notes()
	 * @model annotation="http://trellis.org/store length='4000'"
	 *        annotation="http://trellis.org/privacy restricted='true' label='REVIEW'"
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Discussion#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Next On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the student is to be talked about again; null for not before there is need.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next On</em>' attribute.
	 * @see #setNextOn(LocalDate)
	 * @see org.trellis.model.review.ReviewPackage#getDiscussion_NextOn()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getNextOn();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Discussion#getNextOn <em>Next On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next On</em>' attribute.
	 * @see #getNextOn()
	 * @generated
	 */
	void setNextOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Recorded By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sign-in name of who typed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recorded By</em>' attribute.
	 * @see #setRecordedBy(String)
	 * @see org.trellis.model.review.ReviewPackage#getDiscussion_RecordedBy()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getRecordedBy();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Discussion#getRecordedBy <em>Recorded By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recorded By</em>' attribute.
	 * @see #getRecordedBy()
	 * @generated
	 */
	void setRecordedBy(String value);

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.review.Decision}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.review.Decision#getDiscussion <em>Discussion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.trellis.model.review.ReviewPackage#getDiscussion_Decisions()
	 * @see org.trellis.model.review.Decision#getDiscussion
	 * @model opposite="discussion" containment="true"
	 * @generated
	 */
	EList<Decision> getDecisions();

} // Discussion
