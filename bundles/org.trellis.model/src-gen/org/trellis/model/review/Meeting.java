/**
 */
package org.trellis.model.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.eclipse.emf.common.util.EList;

import org.trellis.model.base.Entity;

import org.trellis.model.district.School;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Meeting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A meeting about students: a review of individual students, a weekly cohort meeting (D5). Who is talked about is in its discussions, each of one student.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.Meeting#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.review.Meeting#getCycle <em>Cycle</em>}</li>
 *   <li>{@link org.trellis.model.review.Meeting#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.trellis.model.review.Meeting#getTitle <em>Title</em>}</li>
 *   <li>{@link org.trellis.model.review.Meeting#getPlannedOn <em>Planned On</em>}</li>
 *   <li>{@link org.trellis.model.review.Meeting#getPlannedAt <em>Planned At</em>}</li>
 *   <li>{@link org.trellis.model.review.Meeting#getStatus <em>Status</em>}</li>
 *   <li>{@link org.trellis.model.review.Meeting#getBegun <em>Begun</em>}</li>
 *   <li>{@link org.trellis.model.review.Meeting#getEnded <em>Ended</em>}</li>
 *   <li>{@link org.trellis.model.review.Meeting#getNextOn <em>Next On</em>}</li>
 *   <li>{@link org.trellis.model.review.Meeting#getParticipants <em>Participants</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.review.ReviewPackage#getMeeting()
 * @model annotation="http://trellis.org/store index='school,plannedOn'"
 * @generated
 */
public interface Meeting extends Entity {
	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.trellis.model.review.ReviewPackage#getMeeting_School()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Meeting#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Cycle</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The round of reviews that it belongs to; null for a meeting of its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cycle</em>' reference.
	 * @see #setCycle(ReviewCycle)
	 * @see org.trellis.model.review.ReviewPackage#getMeeting_Cycle()
	 * @model resolveProxies="false"
	 * @generated
	 */
	ReviewCycle getCycle();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Meeting#getCycle <em>Cycle</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cycle</em>' reference.
	 * @see #getCycle()
	 * @generated
	 */
	void setCycle(ReviewCycle value);

	/**
	 * Returns the value of the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the template from which it was made, for example individual or cohort; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Template</em>' attribute.
	 * @see #setTemplate(String)
	 * @see org.trellis.model.review.ReviewPackage#getMeeting_Template()
	 * @model annotation="http://trellis.org/store length='60'"
	 * @generated
	 */
	String getTemplate();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Meeting#getTemplate <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template</em>' attribute.
	 * @see #getTemplate()
	 * @generated
	 */
	void setTemplate(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.trellis.model.review.ReviewPackage#getMeeting_Title()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='200'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Meeting#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Planned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Planned On</em>' attribute.
	 * @see #setPlannedOn(LocalDate)
	 * @see org.trellis.model.review.ReviewPackage#getMeeting_PlannedOn()
	 * @model dataType="org.trellis.model.base.Date" required="true"
	 * @generated
	 */
	LocalDate getPlannedOn();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Meeting#getPlannedOn <em>Planned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned On</em>' attribute.
	 * @see #getPlannedOn()
	 * @generated
	 */
	void setPlannedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Planned At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Planned At</em>' attribute.
	 * @see #setPlannedAt(LocalTime)
	 * @see org.trellis.model.review.ReviewPackage#getMeeting_PlannedAt()
	 * @model dataType="org.trellis.model.base.Time"
	 * @generated
	 */
	LocalTime getPlannedAt();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Meeting#getPlannedAt <em>Planned At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned At</em>' attribute.
	 * @see #getPlannedAt()
	 * @generated
	 */
	void setPlannedAt(LocalTime value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.review.MeetingStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.trellis.model.review.MeetingStatus
	 * @see #setStatus(MeetingStatus)
	 * @see org.trellis.model.review.ReviewPackage#getMeeting_Status()
	 * @model required="true"
	 * @generated
	 */
	MeetingStatus getStatus();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Meeting#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.trellis.model.review.MeetingStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(MeetingStatus value);

	/**
	 * Returns the value of the '<em><b>Begun</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When its first student was called; null before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Begun</em>' attribute.
	 * @see #setBegun(Instant)
	 * @see org.trellis.model.review.ReviewPackage#getMeeting_Begun()
	 * @model dataType="org.trellis.model.base.Instant"
	 * @generated
	 */
	Instant getBegun();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Meeting#getBegun <em>Begun</em>}' attribute.
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
	 * <!-- begin-model-doc -->
	 * When it was closed; null while it goes on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended</em>' attribute.
	 * @see #setEnded(Instant)
	 * @see org.trellis.model.review.ReviewPackage#getMeeting_Ended()
	 * @model dataType="org.trellis.model.base.Instant"
	 * @generated
	 */
	Instant getEnded();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Meeting#getEnded <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended</em>' attribute.
	 * @see #getEnded()
	 * @generated
	 */
	void setEnded(Instant value);

	/**
	 * Returns the value of the '<em><b>Next On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the next one; null when that is open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next On</em>' attribute.
	 * @see #setNextOn(LocalDate)
	 * @see org.trellis.model.review.ReviewPackage#getMeeting_NextOn()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getNextOn();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Meeting#getNextOn <em>Next On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next On</em>' attribute.
	 * @see #getNextOn()
	 * @generated
	 */
	void setNextOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.review.MeetingParticipant}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.review.MeetingParticipant#getMeeting <em>Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Participants</em>' containment reference list.
	 * @see org.trellis.model.review.ReviewPackage#getMeeting_Participants()
	 * @see org.trellis.model.review.MeetingParticipant#getMeeting
	 * @model opposite="meeting" containment="true"
	 * @generated
	 */
	EList<MeetingParticipant> getParticipants();

} // Meeting
