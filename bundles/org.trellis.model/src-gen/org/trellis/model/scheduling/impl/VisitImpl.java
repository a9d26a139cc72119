/**
 */
package org.trellis.model.scheduling.impl;

import java.time.LocalDate;
import java.time.LocalTime;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.RoomKind;
import org.trellis.model.district.School;
import org.trellis.model.district.Weekday;

import org.trellis.model.resources.ProviderStaff;
import org.trellis.model.resources.Service;

import org.trellis.model.scheduling.SchedulingPackage;
import org.trellis.model.scheduling.Visit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Visit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.scheduling.impl.VisitImpl#getService <em>Service</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.impl.VisitImpl#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.impl.VisitImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.impl.VisitImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.impl.VisitImpl#getWeekday <em>Weekday</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.impl.VisitImpl#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.impl.VisitImpl#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.impl.VisitImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.impl.VisitImpl#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.impl.VisitImpl#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.impl.VisitImpl#getSessionMinutes <em>Session Minutes</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.impl.VisitImpl#getGroupSize <em>Group Size</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.impl.VisitImpl#getRoomKind <em>Room Kind</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.impl.VisitImpl#isConfidential <em>Confidential</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.impl.VisitImpl#isTelehealth <em>Telehealth</em>}</li>
 *   <li>{@link org.trellis.model.scheduling.impl.VisitImpl#getSubject <em>Subject</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VisitImpl extends EntityImpl implements Visit {
	/**
	 * The cached value of the '{@link #getService() <em>Service</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getService()
	 * @generated
	 * @ordered
	 */
	protected Service service;

	/**
	 * The cached value of the '{@link #getProvider() <em>Provider</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvider()
	 * @generated
	 * @ordered
	 */
	protected ProviderStaff provider;

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
	 * The default value of the '{@link #getWeekday() <em>Weekday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeekday()
	 * @generated
	 * @ordered
	 */
	protected static final Weekday WEEKDAY_EDEFAULT = Weekday.MONDAY;

	/**
	 * The cached value of the '{@link #getWeekday() <em>Weekday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeekday()
	 * @generated
	 * @ordered
	 */
	protected Weekday weekday = WEEKDAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getBegins() <em>Begins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegins()
	 * @generated
	 * @ordered
	 */
	protected static final LocalTime BEGINS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBegins() <em>Begins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegins()
	 * @generated
	 * @ordered
	 */
	protected LocalTime begins = BEGINS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnds() <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnds()
	 * @generated
	 * @ordered
	 */
	protected static final LocalTime ENDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnds() <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnds()
	 * @generated
	 * @ordered
	 */
	protected LocalTime ends = ENDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALID_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validFrom = VALID_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidTo() <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidTo()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALID_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidTo() <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidTo()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validTo = VALID_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getThreshold() <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final int THRESHOLD_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getThreshold() <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreshold()
	 * @generated
	 * @ordered
	 */
	protected int threshold = THRESHOLD_EDEFAULT;

	/**
	 * The default value of the '{@link #getSessionMinutes() <em>Session Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessionMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int SESSION_MINUTES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSessionMinutes() <em>Session Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessionMinutes()
	 * @generated
	 * @ordered
	 */
	protected int sessionMinutes = SESSION_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getGroupSize() <em>Group Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupSize()
	 * @generated
	 * @ordered
	 */
	protected static final int GROUP_SIZE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getGroupSize() <em>Group Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupSize()
	 * @generated
	 * @ordered
	 */
	protected int groupSize = GROUP_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRoomKind() <em>Room Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoomKind()
	 * @generated
	 * @ordered
	 */
	protected static final RoomKind ROOM_KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRoomKind() <em>Room Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoomKind()
	 * @generated
	 * @ordered
	 */
	protected RoomKind roomKind = ROOM_KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #isConfidential() <em>Confidential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConfidential()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONFIDENTIAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isConfidential() <em>Confidential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConfidential()
	 * @generated
	 * @ordered
	 */
	protected boolean confidential = CONFIDENTIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #isTelehealth() <em>Telehealth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTelehealth()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TELEHEALTH_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTelehealth() <em>Telehealth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTelehealth()
	 * @generated
	 * @ordered
	 */
	protected boolean telehealth = TELEHEALTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected String subject = SUBJECT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VisitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchedulingPackage.Literals.VISIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Service getService() {
		return service;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setService(Service newService) {
		Service oldService = service;
		service = newService;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchedulingPackage.VISIT__SERVICE, oldService, service));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProviderStaff getProvider() {
		return provider;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvider(ProviderStaff newProvider) {
		ProviderStaff oldProvider = provider;
		provider = newProvider;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchedulingPackage.VISIT__PROVIDER, oldProvider, provider));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SchedulingPackage.VISIT__SCHOOL, oldSchool, school));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SchedulingPackage.VISIT__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Weekday getWeekday() {
		return weekday;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeekday(Weekday newWeekday) {
		Weekday oldWeekday = weekday;
		weekday = newWeekday == null ? WEEKDAY_EDEFAULT : newWeekday;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchedulingPackage.VISIT__WEEKDAY, oldWeekday, weekday));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalTime getBegins() {
		return begins;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBegins(LocalTime newBegins) {
		LocalTime oldBegins = begins;
		begins = newBegins;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchedulingPackage.VISIT__BEGINS, oldBegins, begins));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalTime getEnds() {
		return ends;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnds(LocalTime newEnds) {
		LocalTime oldEnds = ends;
		ends = newEnds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchedulingPackage.VISIT__ENDS, oldEnds, ends));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidFrom() {
		return validFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidFrom(LocalDate newValidFrom) {
		LocalDate oldValidFrom = validFrom;
		validFrom = newValidFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchedulingPackage.VISIT__VALID_FROM, oldValidFrom, validFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidTo() {
		return validTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidTo(LocalDate newValidTo) {
		LocalDate oldValidTo = validTo;
		validTo = newValidTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchedulingPackage.VISIT__VALID_TO, oldValidTo, validTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getThreshold() {
		return threshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThreshold(int newThreshold) {
		int oldThreshold = threshold;
		threshold = newThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchedulingPackage.VISIT__THRESHOLD, oldThreshold, threshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSessionMinutes() {
		return sessionMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSessionMinutes(int newSessionMinutes) {
		int oldSessionMinutes = sessionMinutes;
		sessionMinutes = newSessionMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchedulingPackage.VISIT__SESSION_MINUTES, oldSessionMinutes, sessionMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getGroupSize() {
		return groupSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroupSize(int newGroupSize) {
		int oldGroupSize = groupSize;
		groupSize = newGroupSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchedulingPackage.VISIT__GROUP_SIZE, oldGroupSize, groupSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoomKind getRoomKind() {
		return roomKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoomKind(RoomKind newRoomKind) {
		RoomKind oldRoomKind = roomKind;
		roomKind = newRoomKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchedulingPackage.VISIT__ROOM_KIND, oldRoomKind, roomKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isConfidential() {
		return confidential;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidential(boolean newConfidential) {
		boolean oldConfidential = confidential;
		confidential = newConfidential;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchedulingPackage.VISIT__CONFIDENTIAL, oldConfidential, confidential));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTelehealth() {
		return telehealth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTelehealth(boolean newTelehealth) {
		boolean oldTelehealth = telehealth;
		telehealth = newTelehealth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchedulingPackage.VISIT__TELEHEALTH, oldTelehealth, telehealth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		String oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchedulingPackage.VISIT__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchedulingPackage.VISIT__SERVICE:
				return getService();
			case SchedulingPackage.VISIT__PROVIDER:
				return getProvider();
			case SchedulingPackage.VISIT__SCHOOL:
				return getSchool();
			case SchedulingPackage.VISIT__TITLE:
				return getTitle();
			case SchedulingPackage.VISIT__WEEKDAY:
				return getWeekday();
			case SchedulingPackage.VISIT__BEGINS:
				return getBegins();
			case SchedulingPackage.VISIT__ENDS:
				return getEnds();
			case SchedulingPackage.VISIT__VALID_FROM:
				return getValidFrom();
			case SchedulingPackage.VISIT__VALID_TO:
				return getValidTo();
			case SchedulingPackage.VISIT__THRESHOLD:
				return getThreshold();
			case SchedulingPackage.VISIT__SESSION_MINUTES:
				return getSessionMinutes();
			case SchedulingPackage.VISIT__GROUP_SIZE:
				return getGroupSize();
			case SchedulingPackage.VISIT__ROOM_KIND:
				return getRoomKind();
			case SchedulingPackage.VISIT__CONFIDENTIAL:
				return isConfidential();
			case SchedulingPackage.VISIT__TELEHEALTH:
				return isTelehealth();
			case SchedulingPackage.VISIT__SUBJECT:
				return getSubject();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SchedulingPackage.VISIT__SERVICE:
				setService((Service)newValue);
				return;
			case SchedulingPackage.VISIT__PROVIDER:
				setProvider((ProviderStaff)newValue);
				return;
			case SchedulingPackage.VISIT__SCHOOL:
				setSchool((School)newValue);
				return;
			case SchedulingPackage.VISIT__TITLE:
				setTitle((String)newValue);
				return;
			case SchedulingPackage.VISIT__WEEKDAY:
				setWeekday((Weekday)newValue);
				return;
			case SchedulingPackage.VISIT__BEGINS:
				setBegins((LocalTime)newValue);
				return;
			case SchedulingPackage.VISIT__ENDS:
				setEnds((LocalTime)newValue);
				return;
			case SchedulingPackage.VISIT__VALID_FROM:
				setValidFrom((LocalDate)newValue);
				return;
			case SchedulingPackage.VISIT__VALID_TO:
				setValidTo((LocalDate)newValue);
				return;
			case SchedulingPackage.VISIT__THRESHOLD:
				setThreshold((Integer)newValue);
				return;
			case SchedulingPackage.VISIT__SESSION_MINUTES:
				setSessionMinutes((Integer)newValue);
				return;
			case SchedulingPackage.VISIT__GROUP_SIZE:
				setGroupSize((Integer)newValue);
				return;
			case SchedulingPackage.VISIT__ROOM_KIND:
				setRoomKind((RoomKind)newValue);
				return;
			case SchedulingPackage.VISIT__CONFIDENTIAL:
				setConfidential((Boolean)newValue);
				return;
			case SchedulingPackage.VISIT__TELEHEALTH:
				setTelehealth((Boolean)newValue);
				return;
			case SchedulingPackage.VISIT__SUBJECT:
				setSubject((String)newValue);
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
			case SchedulingPackage.VISIT__SERVICE:
				setService((Service)null);
				return;
			case SchedulingPackage.VISIT__PROVIDER:
				setProvider((ProviderStaff)null);
				return;
			case SchedulingPackage.VISIT__SCHOOL:
				setSchool((School)null);
				return;
			case SchedulingPackage.VISIT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case SchedulingPackage.VISIT__WEEKDAY:
				setWeekday(WEEKDAY_EDEFAULT);
				return;
			case SchedulingPackage.VISIT__BEGINS:
				setBegins(BEGINS_EDEFAULT);
				return;
			case SchedulingPackage.VISIT__ENDS:
				setEnds(ENDS_EDEFAULT);
				return;
			case SchedulingPackage.VISIT__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case SchedulingPackage.VISIT__VALID_TO:
				setValidTo(VALID_TO_EDEFAULT);
				return;
			case SchedulingPackage.VISIT__THRESHOLD:
				setThreshold(THRESHOLD_EDEFAULT);
				return;
			case SchedulingPackage.VISIT__SESSION_MINUTES:
				setSessionMinutes(SESSION_MINUTES_EDEFAULT);
				return;
			case SchedulingPackage.VISIT__GROUP_SIZE:
				setGroupSize(GROUP_SIZE_EDEFAULT);
				return;
			case SchedulingPackage.VISIT__ROOM_KIND:
				setRoomKind(ROOM_KIND_EDEFAULT);
				return;
			case SchedulingPackage.VISIT__CONFIDENTIAL:
				setConfidential(CONFIDENTIAL_EDEFAULT);
				return;
			case SchedulingPackage.VISIT__TELEHEALTH:
				setTelehealth(TELEHEALTH_EDEFAULT);
				return;
			case SchedulingPackage.VISIT__SUBJECT:
				setSubject(SUBJECT_EDEFAULT);
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
			case SchedulingPackage.VISIT__SERVICE:
				return service != null;
			case SchedulingPackage.VISIT__PROVIDER:
				return provider != null;
			case SchedulingPackage.VISIT__SCHOOL:
				return school != null;
			case SchedulingPackage.VISIT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case SchedulingPackage.VISIT__WEEKDAY:
				return weekday != WEEKDAY_EDEFAULT;
			case SchedulingPackage.VISIT__BEGINS:
				return BEGINS_EDEFAULT == null ? begins != null : !BEGINS_EDEFAULT.equals(begins);
			case SchedulingPackage.VISIT__ENDS:
				return ENDS_EDEFAULT == null ? ends != null : !ENDS_EDEFAULT.equals(ends);
			case SchedulingPackage.VISIT__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case SchedulingPackage.VISIT__VALID_TO:
				return VALID_TO_EDEFAULT == null ? validTo != null : !VALID_TO_EDEFAULT.equals(validTo);
			case SchedulingPackage.VISIT__THRESHOLD:
				return threshold != THRESHOLD_EDEFAULT;
			case SchedulingPackage.VISIT__SESSION_MINUTES:
				return sessionMinutes != SESSION_MINUTES_EDEFAULT;
			case SchedulingPackage.VISIT__GROUP_SIZE:
				return groupSize != GROUP_SIZE_EDEFAULT;
			case SchedulingPackage.VISIT__ROOM_KIND:
				return ROOM_KIND_EDEFAULT == null ? roomKind != null : !ROOM_KIND_EDEFAULT.equals(roomKind);
			case SchedulingPackage.VISIT__CONFIDENTIAL:
				return confidential != CONFIDENTIAL_EDEFAULT;
			case SchedulingPackage.VISIT__TELEHEALTH:
				return telehealth != TELEHEALTH_EDEFAULT;
			case SchedulingPackage.VISIT__SUBJECT:
				return SUBJECT_EDEFAULT == null ? subject != null : !SUBJECT_EDEFAULT.equals(subject);
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
		result.append(" (title: ");
		result.append(title);
		result.append(", weekday: ");
		result.append(weekday);
		result.append(", begins: ");
		result.append(begins);
		result.append(", ends: ");
		result.append(ends);
		result.append(", validFrom: ");
		result.append(validFrom);
		result.append(", validTo: ");
		result.append(validTo);
		result.append(", threshold: ");
		result.append(threshold);
		result.append(", sessionMinutes: ");
		result.append(sessionMinutes);
		result.append(", groupSize: ");
		result.append(groupSize);
		result.append(", roomKind: ");
		result.append(roomKind);
		result.append(", confidential: ");
		result.append(confidential);
		result.append(", telehealth: ");
		result.append(telehealth);
		result.append(", subject: ");
		result.append(subject);
		result.append(')');
		return result.toString();
	}

} //VisitImpl
