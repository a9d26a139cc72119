/**
 */
package org.trellis.model.review.impl;

import java.time.Instant;
import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.Student;

import org.trellis.model.review.Decision;
import org.trellis.model.review.Discussion;
import org.trellis.model.review.Meeting;
import org.trellis.model.review.ReviewPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Discussion</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.impl.DiscussionImpl#getMeeting <em>Meeting</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.DiscussionImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.DiscussionImpl#getAgendaOrder <em>Agenda Order</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.DiscussionImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.DiscussionImpl#getBegun <em>Begun</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.DiscussionImpl#getEnded <em>Ended</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.DiscussionImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.DiscussionImpl#getNextOn <em>Next On</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.DiscussionImpl#getRecordedBy <em>Recorded By</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.DiscussionImpl#getDecisions <em>Decisions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DiscussionImpl extends EntityImpl implements Discussion {
	/**
	 * The cached value of the '{@link #getMeeting() <em>Meeting</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeeting()
	 * @generated
	 * @ordered
	 */
	protected Meeting meeting;

	/**
	 * The cached value of the '{@link #getStudent() <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudent()
	 * @generated
	 * @ordered
	 */
	protected Student student;

	/**
	 * The default value of the '{@link #getAgendaOrder() <em>Agenda Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgendaOrder()
	 * @generated
	 * @ordered
	 */
	protected static final int AGENDA_ORDER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAgendaOrder() <em>Agenda Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgendaOrder()
	 * @generated
	 * @ordered
	 */
	protected int agendaOrder = AGENDA_ORDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getBegun() <em>Begun</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegun()
	 * @generated
	 * @ordered
	 */
	protected static final Instant BEGUN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBegun() <em>Begun</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegun()
	 * @generated
	 * @ordered
	 */
	protected Instant begun = BEGUN_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnded() <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnded()
	 * @generated
	 * @ordered
	 */
	protected static final Instant ENDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnded() <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnded()
	 * @generated
	 * @ordered
	 */
	protected Instant ended = ENDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getNextOn() <em>Next On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate NEXT_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNextOn() <em>Next On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate nextOn = NEXT_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecordedBy() <em>Recorded By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String RECORDED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecordedBy() <em>Recorded By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordedBy()
	 * @generated
	 * @ordered
	 */
	protected String recordedBy = RECORDED_BY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Decision> decisions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiscussionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.DISCUSSION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Meeting getMeeting() {
		return meeting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeeting(Meeting newMeeting) {
		Meeting oldMeeting = meeting;
		meeting = newMeeting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DISCUSSION__MEETING, oldMeeting, meeting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Student getStudent() {
		return student;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudent(Student newStudent) {
		Student oldStudent = student;
		student = newStudent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DISCUSSION__STUDENT, oldStudent, student));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAgendaOrder() {
		return agendaOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgendaOrder(int newAgendaOrder) {
		int oldAgendaOrder = agendaOrder;
		agendaOrder = newAgendaOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DISCUSSION__AGENDA_ORDER, oldAgendaOrder, agendaOrder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DISCUSSION__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getBegun() {
		return begun;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBegun(Instant newBegun) {
		Instant oldBegun = begun;
		begun = newBegun;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DISCUSSION__BEGUN, oldBegun, begun));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getEnded() {
		return ended;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnded(Instant newEnded) {
		Instant oldEnded = ended;
		ended = newEnded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DISCUSSION__ENDED, oldEnded, ended));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DISCUSSION__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getNextOn() {
		return nextOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextOn(LocalDate newNextOn) {
		LocalDate oldNextOn = nextOn;
		nextOn = newNextOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DISCUSSION__NEXT_ON, oldNextOn, nextOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecordedBy() {
		return recordedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecordedBy(String newRecordedBy) {
		String oldRecordedBy = recordedBy;
		recordedBy = newRecordedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DISCUSSION__RECORDED_BY, oldRecordedBy, recordedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Decision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectContainmentWithInverseEList<Decision>(Decision.class, this, ReviewPackage.DISCUSSION__DECISIONS, ReviewPackage.DECISION__DISCUSSION);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReviewPackage.DISCUSSION__DECISIONS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getDecisions()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReviewPackage.DISCUSSION__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackage.DISCUSSION__MEETING:
				return getMeeting();
			case ReviewPackage.DISCUSSION__STUDENT:
				return getStudent();
			case ReviewPackage.DISCUSSION__AGENDA_ORDER:
				return getAgendaOrder();
			case ReviewPackage.DISCUSSION__REASON:
				return getReason();
			case ReviewPackage.DISCUSSION__BEGUN:
				return getBegun();
			case ReviewPackage.DISCUSSION__ENDED:
				return getEnded();
			case ReviewPackage.DISCUSSION__NOTES:
				return getNotes();
			case ReviewPackage.DISCUSSION__NEXT_ON:
				return getNextOn();
			case ReviewPackage.DISCUSSION__RECORDED_BY:
				return getRecordedBy();
			case ReviewPackage.DISCUSSION__DECISIONS:
				return getDecisions();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ReviewPackage.DISCUSSION__MEETING:
				setMeeting((Meeting)newValue);
				return;
			case ReviewPackage.DISCUSSION__STUDENT:
				setStudent((Student)newValue);
				return;
			case ReviewPackage.DISCUSSION__AGENDA_ORDER:
				setAgendaOrder((Integer)newValue);
				return;
			case ReviewPackage.DISCUSSION__REASON:
				setReason((String)newValue);
				return;
			case ReviewPackage.DISCUSSION__BEGUN:
				setBegun((Instant)newValue);
				return;
			case ReviewPackage.DISCUSSION__ENDED:
				setEnded((Instant)newValue);
				return;
			case ReviewPackage.DISCUSSION__NOTES:
				setNotes((String)newValue);
				return;
			case ReviewPackage.DISCUSSION__NEXT_ON:
				setNextOn((LocalDate)newValue);
				return;
			case ReviewPackage.DISCUSSION__RECORDED_BY:
				setRecordedBy((String)newValue);
				return;
			case ReviewPackage.DISCUSSION__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends Decision>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ReviewPackage.DISCUSSION__MEETING:
				setMeeting((Meeting)null);
				return;
			case ReviewPackage.DISCUSSION__STUDENT:
				setStudent((Student)null);
				return;
			case ReviewPackage.DISCUSSION__AGENDA_ORDER:
				setAgendaOrder(AGENDA_ORDER_EDEFAULT);
				return;
			case ReviewPackage.DISCUSSION__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case ReviewPackage.DISCUSSION__BEGUN:
				setBegun(BEGUN_EDEFAULT);
				return;
			case ReviewPackage.DISCUSSION__ENDED:
				setEnded(ENDED_EDEFAULT);
				return;
			case ReviewPackage.DISCUSSION__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case ReviewPackage.DISCUSSION__NEXT_ON:
				setNextOn(NEXT_ON_EDEFAULT);
				return;
			case ReviewPackage.DISCUSSION__RECORDED_BY:
				setRecordedBy(RECORDED_BY_EDEFAULT);
				return;
			case ReviewPackage.DISCUSSION__DECISIONS:
				getDecisions().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ReviewPackage.DISCUSSION__MEETING:
				return meeting != null;
			case ReviewPackage.DISCUSSION__STUDENT:
				return student != null;
			case ReviewPackage.DISCUSSION__AGENDA_ORDER:
				return agendaOrder != AGENDA_ORDER_EDEFAULT;
			case ReviewPackage.DISCUSSION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case ReviewPackage.DISCUSSION__BEGUN:
				return BEGUN_EDEFAULT == null ? begun != null : !BEGUN_EDEFAULT.equals(begun);
			case ReviewPackage.DISCUSSION__ENDED:
				return ENDED_EDEFAULT == null ? ended != null : !ENDED_EDEFAULT.equals(ended);
			case ReviewPackage.DISCUSSION__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case ReviewPackage.DISCUSSION__NEXT_ON:
				return NEXT_ON_EDEFAULT == null ? nextOn != null : !NEXT_ON_EDEFAULT.equals(nextOn);
			case ReviewPackage.DISCUSSION__RECORDED_BY:
				return RECORDED_BY_EDEFAULT == null ? recordedBy != null : !RECORDED_BY_EDEFAULT.equals(recordedBy);
			case ReviewPackage.DISCUSSION__DECISIONS:
				return decisions != null && !decisions.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (agendaOrder: ");
		result.append(agendaOrder);
		result.append(", reason: ");
		result.append(reason);
		result.append(", begun: ");
		result.append(begun);
		result.append(", ended: ");
		result.append(ended);
		result.append(", notes: ");
		result.append(notes);
		result.append(", nextOn: ");
		result.append(nextOn);
		result.append(", recordedBy: ");
		result.append(recordedBy);
		result.append(')');
		return result.toString();
	}

} //DiscussionImpl
