/**
 */
package org.trellis.model.review.impl;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

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

import org.trellis.model.district.School;

import org.trellis.model.review.Meeting;
import org.trellis.model.review.MeetingParticipant;
import org.trellis.model.review.MeetingStatus;
import org.trellis.model.review.ReviewCycle;
import org.trellis.model.review.ReviewPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Meeting</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.impl.MeetingImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.MeetingImpl#getCycle <em>Cycle</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.MeetingImpl#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.MeetingImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.MeetingImpl#getPlannedOn <em>Planned On</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.MeetingImpl#getPlannedAt <em>Planned At</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.MeetingImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.MeetingImpl#getBegun <em>Begun</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.MeetingImpl#getEnded <em>Ended</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.MeetingImpl#getNextOn <em>Next On</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.MeetingImpl#getParticipants <em>Participants</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeetingImpl extends EntityImpl implements Meeting {
	/**
	 * The cached value of the '{@link #getSchool() <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchool()
	 * @generated
	 * @ordered
	 */
	protected School school;

	/**
	 * The cached value of the '{@link #getCycle() <em>Cycle</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCycle()
	 * @generated
	 * @ordered
	 */
	protected ReviewCycle cycle;

	/**
	 * The default value of the '{@link #getTemplate() <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplate()
	 * @generated
	 * @ordered
	 */
	protected static final String TEMPLATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTemplate() <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplate()
	 * @generated
	 * @ordered
	 */
	protected String template = TEMPLATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlannedOn() <em>Planned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PLANNED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlannedOn() <em>Planned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate plannedOn = PLANNED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlannedAt() <em>Planned At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedAt()
	 * @generated
	 * @ordered
	 */
	protected static final LocalTime PLANNED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlannedAt() <em>Planned At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedAt()
	 * @generated
	 * @ordered
	 */
	protected LocalTime plannedAt = PLANNED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final MeetingStatus STATUS_EDEFAULT = MeetingStatus.PLANNED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected MeetingStatus status = STATUS_EDEFAULT;

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
	 * The cached value of the '{@link #getParticipants() <em>Participants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipants()
	 * @generated
	 * @ordered
	 */
	protected EList<MeetingParticipant> participants;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeetingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.MEETING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public School getSchool() {
		return school;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchool(School newSchool) {
		School oldSchool = school;
		school = newSchool;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.MEETING__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewCycle getCycle() {
		return cycle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCycle(ReviewCycle newCycle) {
		ReviewCycle oldCycle = cycle;
		cycle = newCycle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.MEETING__CYCLE, oldCycle, cycle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTemplate() {
		return template;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemplate(String newTemplate) {
		String oldTemplate = template;
		template = newTemplate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.MEETING__TEMPLATE, oldTemplate, template));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.MEETING__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPlannedOn() {
		return plannedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlannedOn(LocalDate newPlannedOn) {
		LocalDate oldPlannedOn = plannedOn;
		plannedOn = newPlannedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.MEETING__PLANNED_ON, oldPlannedOn, plannedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalTime getPlannedAt() {
		return plannedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlannedAt(LocalTime newPlannedAt) {
		LocalTime oldPlannedAt = plannedAt;
		plannedAt = newPlannedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.MEETING__PLANNED_AT, oldPlannedAt, plannedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeetingStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(MeetingStatus newStatus) {
		MeetingStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.MEETING__STATUS, oldStatus, status));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.MEETING__BEGUN, oldBegun, begun));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.MEETING__ENDED, oldEnded, ended));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.MEETING__NEXT_ON, oldNextOn, nextOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MeetingParticipant> getParticipants() {
		if (participants == null) {
			participants = new EObjectContainmentWithInverseEList<MeetingParticipant>(MeetingParticipant.class, this, ReviewPackage.MEETING__PARTICIPANTS, ReviewPackage.MEETING_PARTICIPANT__MEETING);
		}
		return participants;
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
			case ReviewPackage.MEETING__PARTICIPANTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getParticipants()).basicAdd(otherEnd, msgs);
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
			case ReviewPackage.MEETING__PARTICIPANTS:
				return ((InternalEList<?>)getParticipants()).basicRemove(otherEnd, msgs);
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
			case ReviewPackage.MEETING__SCHOOL:
				return getSchool();
			case ReviewPackage.MEETING__CYCLE:
				return getCycle();
			case ReviewPackage.MEETING__TEMPLATE:
				return getTemplate();
			case ReviewPackage.MEETING__TITLE:
				return getTitle();
			case ReviewPackage.MEETING__PLANNED_ON:
				return getPlannedOn();
			case ReviewPackage.MEETING__PLANNED_AT:
				return getPlannedAt();
			case ReviewPackage.MEETING__STATUS:
				return getStatus();
			case ReviewPackage.MEETING__BEGUN:
				return getBegun();
			case ReviewPackage.MEETING__ENDED:
				return getEnded();
			case ReviewPackage.MEETING__NEXT_ON:
				return getNextOn();
			case ReviewPackage.MEETING__PARTICIPANTS:
				return getParticipants();
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
			case ReviewPackage.MEETING__SCHOOL:
				setSchool((School)newValue);
				return;
			case ReviewPackage.MEETING__CYCLE:
				setCycle((ReviewCycle)newValue);
				return;
			case ReviewPackage.MEETING__TEMPLATE:
				setTemplate((String)newValue);
				return;
			case ReviewPackage.MEETING__TITLE:
				setTitle((String)newValue);
				return;
			case ReviewPackage.MEETING__PLANNED_ON:
				setPlannedOn((LocalDate)newValue);
				return;
			case ReviewPackage.MEETING__PLANNED_AT:
				setPlannedAt((LocalTime)newValue);
				return;
			case ReviewPackage.MEETING__STATUS:
				setStatus((MeetingStatus)newValue);
				return;
			case ReviewPackage.MEETING__BEGUN:
				setBegun((Instant)newValue);
				return;
			case ReviewPackage.MEETING__ENDED:
				setEnded((Instant)newValue);
				return;
			case ReviewPackage.MEETING__NEXT_ON:
				setNextOn((LocalDate)newValue);
				return;
			case ReviewPackage.MEETING__PARTICIPANTS:
				getParticipants().clear();
				getParticipants().addAll((Collection<? extends MeetingParticipant>)newValue);
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
			case ReviewPackage.MEETING__SCHOOL:
				setSchool((School)null);
				return;
			case ReviewPackage.MEETING__CYCLE:
				setCycle((ReviewCycle)null);
				return;
			case ReviewPackage.MEETING__TEMPLATE:
				setTemplate(TEMPLATE_EDEFAULT);
				return;
			case ReviewPackage.MEETING__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ReviewPackage.MEETING__PLANNED_ON:
				setPlannedOn(PLANNED_ON_EDEFAULT);
				return;
			case ReviewPackage.MEETING__PLANNED_AT:
				setPlannedAt(PLANNED_AT_EDEFAULT);
				return;
			case ReviewPackage.MEETING__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ReviewPackage.MEETING__BEGUN:
				setBegun(BEGUN_EDEFAULT);
				return;
			case ReviewPackage.MEETING__ENDED:
				setEnded(ENDED_EDEFAULT);
				return;
			case ReviewPackage.MEETING__NEXT_ON:
				setNextOn(NEXT_ON_EDEFAULT);
				return;
			case ReviewPackage.MEETING__PARTICIPANTS:
				getParticipants().clear();
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
			case ReviewPackage.MEETING__SCHOOL:
				return school != null;
			case ReviewPackage.MEETING__CYCLE:
				return cycle != null;
			case ReviewPackage.MEETING__TEMPLATE:
				return TEMPLATE_EDEFAULT == null ? template != null : !TEMPLATE_EDEFAULT.equals(template);
			case ReviewPackage.MEETING__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ReviewPackage.MEETING__PLANNED_ON:
				return PLANNED_ON_EDEFAULT == null ? plannedOn != null : !PLANNED_ON_EDEFAULT.equals(plannedOn);
			case ReviewPackage.MEETING__PLANNED_AT:
				return PLANNED_AT_EDEFAULT == null ? plannedAt != null : !PLANNED_AT_EDEFAULT.equals(plannedAt);
			case ReviewPackage.MEETING__STATUS:
				return status != STATUS_EDEFAULT;
			case ReviewPackage.MEETING__BEGUN:
				return BEGUN_EDEFAULT == null ? begun != null : !BEGUN_EDEFAULT.equals(begun);
			case ReviewPackage.MEETING__ENDED:
				return ENDED_EDEFAULT == null ? ended != null : !ENDED_EDEFAULT.equals(ended);
			case ReviewPackage.MEETING__NEXT_ON:
				return NEXT_ON_EDEFAULT == null ? nextOn != null : !NEXT_ON_EDEFAULT.equals(nextOn);
			case ReviewPackage.MEETING__PARTICIPANTS:
				return participants != null && !participants.isEmpty();
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
		result.append(" (template: ");
		result.append(template);
		result.append(", title: ");
		result.append(title);
		result.append(", plannedOn: ");
		result.append(plannedOn);
		result.append(", plannedAt: ");
		result.append(plannedAt);
		result.append(", status: ");
		result.append(status);
		result.append(", begun: ");
		result.append(begun);
		result.append(", ended: ");
		result.append(ended);
		result.append(", nextOn: ");
		result.append(nextOn);
		result.append(')');
		return result.toString();
	}

} //MeetingImpl
