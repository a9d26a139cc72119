/**
 */
package org.trellis.model.referral.impl;

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

import org.trellis.model.district.School;
import org.trellis.model.district.Staff;
import org.trellis.model.district.Student;

import org.trellis.model.referral.Consent;
import org.trellis.model.referral.ContactAttempt;
import org.trellis.model.referral.Referral;
import org.trellis.model.referral.ReferralPackage;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.referral.ReferralStateChange;

import org.trellis.model.resources.Service;

import org.trellis.model.review.Finding;
import org.trellis.model.review.Intensity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Referral</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.referral.impl.ReferralImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ReferralImpl#getService <em>Service</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ReferralImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ReferralImpl#getFinding <em>Finding</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ReferralImpl#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ReferralImpl#getIntensity <em>Intensity</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ReferralImpl#getState <em>State</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ReferralImpl#getCreatedOn <em>Created On</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ReferralImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ReferralImpl#getRequestedBy <em>Requested By</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ReferralImpl#getConsent <em>Consent</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ReferralImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ReferralImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ReferralImpl#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.trellis.model.referral.impl.ReferralImpl#getAttempts <em>Attempts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReferralImpl extends EntityImpl implements Referral {
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
	 * The cached value of the '{@link #getService() <em>Service</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getService()
	 * @generated
	 * @ordered
	 */
	protected Service service;

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
	 * The cached value of the '{@link #getFinding() <em>Finding</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinding()
	 * @generated
	 * @ordered
	 */
	protected Finding finding;

	/**
	 * The default value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected static final String DOMAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected String domain = DOMAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getIntensity() <em>Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntensity()
	 * @generated
	 * @ordered
	 */
	protected static final Intensity INTENSITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIntensity() <em>Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntensity()
	 * @generated
	 * @ordered
	 */
	protected Intensity intensity = INTENSITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ReferralState STATE_EDEFAULT = ReferralState.DRAFTED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ReferralState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedOn() <em>Created On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CREATED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedOn() <em>Created On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate createdOn = CREATED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate due = DUE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRequestedBy() <em>Requested By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequestedBy()
	 * @generated
	 * @ordered
	 */
	protected Staff requestedBy;

	/**
	 * The cached value of the '{@link #getConsent() <em>Consent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsent()
	 * @generated
	 * @ordered
	 */
	protected Consent consent;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final String OUTCOME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected String outcome = OUTCOME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChanges() <em>Changes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanges()
	 * @generated
	 * @ordered
	 */
	protected EList<ReferralStateChange> changes;

	/**
	 * The cached value of the '{@link #getAttempts() <em>Attempts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttempts()
	 * @generated
	 * @ordered
	 */
	protected EList<ContactAttempt> attempts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReferralImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReferralPackage.Literals.REFERRAL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.REFERRAL__STUDENT, oldStudent, student));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.REFERRAL__SERVICE, oldService, service));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.REFERRAL__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Finding getFinding() {
		return finding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinding(Finding newFinding) {
		Finding oldFinding = finding;
		finding = newFinding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.REFERRAL__FINDING, oldFinding, finding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDomain() {
		return domain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDomain(String newDomain) {
		String oldDomain = domain;
		domain = newDomain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.REFERRAL__DOMAIN, oldDomain, domain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Intensity getIntensity() {
		return intensity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntensity(Intensity newIntensity) {
		Intensity oldIntensity = intensity;
		intensity = newIntensity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.REFERRAL__INTENSITY, oldIntensity, intensity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReferralState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ReferralState newState) {
		ReferralState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.REFERRAL__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCreatedOn() {
		return createdOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedOn(LocalDate newCreatedOn) {
		LocalDate oldCreatedOn = createdOn;
		createdOn = newCreatedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.REFERRAL__CREATED_ON, oldCreatedOn, createdOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		LocalDate oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.REFERRAL__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Staff getRequestedBy() {
		return requestedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequestedBy(Staff newRequestedBy) {
		Staff oldRequestedBy = requestedBy;
		requestedBy = newRequestedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.REFERRAL__REQUESTED_BY, oldRequestedBy, requestedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Consent getConsent() {
		return consent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsent(Consent newConsent) {
		Consent oldConsent = consent;
		consent = newConsent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.REFERRAL__CONSENT, oldConsent, consent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.REFERRAL__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(String newOutcome) {
		String oldOutcome = outcome;
		outcome = newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReferralPackage.REFERRAL__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReferralStateChange> getChanges() {
		if (changes == null) {
			changes = new EObjectContainmentWithInverseEList<ReferralStateChange>(ReferralStateChange.class, this, ReferralPackage.REFERRAL__CHANGES, ReferralPackage.REFERRAL_STATE_CHANGE__REFERRAL);
		}
		return changes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ContactAttempt> getAttempts() {
		if (attempts == null) {
			attempts = new EObjectContainmentWithInverseEList<ContactAttempt>(ContactAttempt.class, this, ReferralPackage.REFERRAL__ATTEMPTS, ReferralPackage.CONTACT_ATTEMPT__REFERRAL);
		}
		return attempts;
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
			case ReferralPackage.REFERRAL__CHANGES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getChanges()).basicAdd(otherEnd, msgs);
			case ReferralPackage.REFERRAL__ATTEMPTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getAttempts()).basicAdd(otherEnd, msgs);
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
			case ReferralPackage.REFERRAL__CHANGES:
				return ((InternalEList<?>)getChanges()).basicRemove(otherEnd, msgs);
			case ReferralPackage.REFERRAL__ATTEMPTS:
				return ((InternalEList<?>)getAttempts()).basicRemove(otherEnd, msgs);
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
			case ReferralPackage.REFERRAL__STUDENT:
				return getStudent();
			case ReferralPackage.REFERRAL__SERVICE:
				return getService();
			case ReferralPackage.REFERRAL__SCHOOL:
				return getSchool();
			case ReferralPackage.REFERRAL__FINDING:
				return getFinding();
			case ReferralPackage.REFERRAL__DOMAIN:
				return getDomain();
			case ReferralPackage.REFERRAL__INTENSITY:
				return getIntensity();
			case ReferralPackage.REFERRAL__STATE:
				return getState();
			case ReferralPackage.REFERRAL__CREATED_ON:
				return getCreatedOn();
			case ReferralPackage.REFERRAL__DUE:
				return getDue();
			case ReferralPackage.REFERRAL__REQUESTED_BY:
				return getRequestedBy();
			case ReferralPackage.REFERRAL__CONSENT:
				return getConsent();
			case ReferralPackage.REFERRAL__NOTE:
				return getNote();
			case ReferralPackage.REFERRAL__OUTCOME:
				return getOutcome();
			case ReferralPackage.REFERRAL__CHANGES:
				return getChanges();
			case ReferralPackage.REFERRAL__ATTEMPTS:
				return getAttempts();
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
			case ReferralPackage.REFERRAL__STUDENT:
				setStudent((Student)newValue);
				return;
			case ReferralPackage.REFERRAL__SERVICE:
				setService((Service)newValue);
				return;
			case ReferralPackage.REFERRAL__SCHOOL:
				setSchool((School)newValue);
				return;
			case ReferralPackage.REFERRAL__FINDING:
				setFinding((Finding)newValue);
				return;
			case ReferralPackage.REFERRAL__DOMAIN:
				setDomain((String)newValue);
				return;
			case ReferralPackage.REFERRAL__INTENSITY:
				setIntensity((Intensity)newValue);
				return;
			case ReferralPackage.REFERRAL__STATE:
				setState((ReferralState)newValue);
				return;
			case ReferralPackage.REFERRAL__CREATED_ON:
				setCreatedOn((LocalDate)newValue);
				return;
			case ReferralPackage.REFERRAL__DUE:
				setDue((LocalDate)newValue);
				return;
			case ReferralPackage.REFERRAL__REQUESTED_BY:
				setRequestedBy((Staff)newValue);
				return;
			case ReferralPackage.REFERRAL__CONSENT:
				setConsent((Consent)newValue);
				return;
			case ReferralPackage.REFERRAL__NOTE:
				setNote((String)newValue);
				return;
			case ReferralPackage.REFERRAL__OUTCOME:
				setOutcome((String)newValue);
				return;
			case ReferralPackage.REFERRAL__CHANGES:
				getChanges().clear();
				getChanges().addAll((Collection<? extends ReferralStateChange>)newValue);
				return;
			case ReferralPackage.REFERRAL__ATTEMPTS:
				getAttempts().clear();
				getAttempts().addAll((Collection<? extends ContactAttempt>)newValue);
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
			case ReferralPackage.REFERRAL__STUDENT:
				setStudent((Student)null);
				return;
			case ReferralPackage.REFERRAL__SERVICE:
				setService((Service)null);
				return;
			case ReferralPackage.REFERRAL__SCHOOL:
				setSchool((School)null);
				return;
			case ReferralPackage.REFERRAL__FINDING:
				setFinding((Finding)null);
				return;
			case ReferralPackage.REFERRAL__DOMAIN:
				setDomain(DOMAIN_EDEFAULT);
				return;
			case ReferralPackage.REFERRAL__INTENSITY:
				setIntensity(INTENSITY_EDEFAULT);
				return;
			case ReferralPackage.REFERRAL__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ReferralPackage.REFERRAL__CREATED_ON:
				setCreatedOn(CREATED_ON_EDEFAULT);
				return;
			case ReferralPackage.REFERRAL__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case ReferralPackage.REFERRAL__REQUESTED_BY:
				setRequestedBy((Staff)null);
				return;
			case ReferralPackage.REFERRAL__CONSENT:
				setConsent((Consent)null);
				return;
			case ReferralPackage.REFERRAL__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ReferralPackage.REFERRAL__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case ReferralPackage.REFERRAL__CHANGES:
				getChanges().clear();
				return;
			case ReferralPackage.REFERRAL__ATTEMPTS:
				getAttempts().clear();
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
			case ReferralPackage.REFERRAL__STUDENT:
				return student != null;
			case ReferralPackage.REFERRAL__SERVICE:
				return service != null;
			case ReferralPackage.REFERRAL__SCHOOL:
				return school != null;
			case ReferralPackage.REFERRAL__FINDING:
				return finding != null;
			case ReferralPackage.REFERRAL__DOMAIN:
				return DOMAIN_EDEFAULT == null ? domain != null : !DOMAIN_EDEFAULT.equals(domain);
			case ReferralPackage.REFERRAL__INTENSITY:
				return INTENSITY_EDEFAULT == null ? intensity != null : !INTENSITY_EDEFAULT.equals(intensity);
			case ReferralPackage.REFERRAL__STATE:
				return state != STATE_EDEFAULT;
			case ReferralPackage.REFERRAL__CREATED_ON:
				return CREATED_ON_EDEFAULT == null ? createdOn != null : !CREATED_ON_EDEFAULT.equals(createdOn);
			case ReferralPackage.REFERRAL__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case ReferralPackage.REFERRAL__REQUESTED_BY:
				return requestedBy != null;
			case ReferralPackage.REFERRAL__CONSENT:
				return consent != null;
			case ReferralPackage.REFERRAL__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ReferralPackage.REFERRAL__OUTCOME:
				return OUTCOME_EDEFAULT == null ? outcome != null : !OUTCOME_EDEFAULT.equals(outcome);
			case ReferralPackage.REFERRAL__CHANGES:
				return changes != null && !changes.isEmpty();
			case ReferralPackage.REFERRAL__ATTEMPTS:
				return attempts != null && !attempts.isEmpty();
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
		result.append(" (domain: ");
		result.append(domain);
		result.append(", intensity: ");
		result.append(intensity);
		result.append(", state: ");
		result.append(state);
		result.append(", createdOn: ");
		result.append(createdOn);
		result.append(", due: ");
		result.append(due);
		result.append(", note: ");
		result.append(note);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(')');
		return result.toString();
	}

} //ReferralImpl
