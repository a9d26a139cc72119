/**
 */
package org.trellis.model.review;

import org.trellis.model.base.Entity;

import org.trellis.model.district.Staff;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Meeting Participant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody who is asked to a meeting, and whether present.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.MeetingParticipant#getStaff <em>Staff</em>}</li>
 *   <li>{@link org.trellis.model.review.MeetingParticipant#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.review.MeetingParticipant#getRole <em>Role</em>}</li>
 *   <li>{@link org.trellis.model.review.MeetingParticipant#isPresent <em>Present</em>}</li>
 *   <li>{@link org.trellis.model.review.MeetingParticipant#getMeeting <em>Meeting</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.review.ReviewPackage#getMeetingParticipant()
 * @model
 * @generated
 */
public interface MeetingParticipant extends Entity {
	/**
	 * Returns the value of the '<em><b>Staff</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The member of staff; null for a guest, who has a name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Staff</em>' reference.
	 * @see #setStaff(Staff)
	 * @see org.trellis.model.review.ReviewPackage#getMeetingParticipant_Staff()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Staff getStaff();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.MeetingParticipant#getStaff <em>Staff</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Staff</em>' reference.
	 * @see #getStaff()
	 * @generated
	 */
	void setStaff(Staff value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of a guest; null for a member of staff.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.trellis.model.review.ReviewPackage#getMeetingParticipant_Name()
	 * @model annotation="http://trellis.org/store length='160'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.MeetingParticipant#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As what the person is there, for example nurse or family.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.trellis.model.review.ReviewPackage#getMeetingParticipant_Role()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.MeetingParticipant#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Present</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Present</em>' attribute.
	 * @see #setPresent(boolean)
	 * @see org.trellis.model.review.ReviewPackage#getMeetingParticipant_Present()
	 * @model
	 * @generated
	 */
	boolean isPresent();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.MeetingParticipant#isPresent <em>Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Present</em>' attribute.
	 * @see #isPresent()
	 * @generated
	 */
	void setPresent(boolean value);

	/**
	 * Returns the value of the '<em><b>Meeting</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.review.Meeting#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The meeting that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meeting</em>' container reference.
	 * @see #setMeeting(Meeting)
	 * @see org.trellis.model.review.ReviewPackage#getMeetingParticipant_Meeting()
	 * @see org.trellis.model.review.Meeting#getParticipants
	 * @model opposite="participants" resolveProxies="false" transient="false"
	 * @generated
	 */
	Meeting getMeeting();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.MeetingParticipant#getMeeting <em>Meeting</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meeting</em>' container reference.
	 * @see #getMeeting()
	 * @generated
	 */
	void setMeeting(Meeting value);

} // MeetingParticipant
