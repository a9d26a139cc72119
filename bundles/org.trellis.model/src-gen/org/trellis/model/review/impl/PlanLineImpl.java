/**
 */
package org.trellis.model.review.impl;

import java.time.LocalDate;

import java.util.Collection;
import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.Staff;

import org.trellis.model.resources.Service;

import org.trellis.model.review.Duration;
import org.trellis.model.review.FamilyWords;
import org.trellis.model.review.Finding;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Plan;
import org.trellis.model.review.PlanLine;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.ReviewPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plan Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.impl.PlanLineImpl#getFinding <em>Finding</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanLineImpl#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanLineImpl#getIntensity <em>Intensity</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanLineImpl#getService <em>Service</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanLineImpl#getAction <em>Action</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanLineImpl#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanLineImpl#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanLineImpl#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanLineImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanLineImpl#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanLineImpl#getReviewOn <em>Review On</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanLineImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanLineImpl#getStepDown <em>Step Down</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanLineImpl#getSummer <em>Summer</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanLineImpl#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanLineImpl#getEndNote <em>End Note</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanLineImpl#getCarriedFrom <em>Carried From</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanLineImpl#getFamilyWords <em>Family Words</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanLineImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanLineImpl#getPlan <em>Plan</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlanLineImpl extends EntityImpl implements PlanLine {
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
	 * The cached value of the '{@link #getService() <em>Service</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getService()
	 * @generated
	 * @ordered
	 */
	protected Service service;

	/**
	 * The default value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected String action = ACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getGoal() <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoal()
	 * @generated
	 * @ordered
	 */
	protected static final String GOAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGoal() <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoal()
	 * @generated
	 * @ordered
	 */
	protected String goal = GOAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected static final String MEASURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected String measure = MEASURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected static final String BASELINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected String baseline = BASELINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected static final String TARGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected String target = TARGET_EDEFAULT;

	/**
	 * The cached value of the '{@link #getResponsible() <em>Responsible</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsible()
	 * @generated
	 * @ordered
	 */
	protected Staff responsible;

	/**
	 * The default value of the '{@link #getReviewOn() <em>Review On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REVIEW_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewOn() <em>Review On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate reviewOn = REVIEW_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected static final Duration DURATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected Duration duration = DURATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getStepDown() <em>Step Down</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStepDown()
	 * @generated
	 * @ordered
	 */
	protected static final String STEP_DOWN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStepDown() <em>Step Down</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStepDown()
	 * @generated
	 * @ordered
	 */
	protected String stepDown = STEP_DOWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummer() <em>Summer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummer()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummer() <em>Summer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummer()
	 * @generated
	 * @ordered
	 */
	protected String summer = SUMMER_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ENDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate endedOn = ENDED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndNote() <em>End Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndNote()
	 * @generated
	 * @ordered
	 */
	protected static final String END_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndNote() <em>End Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndNote()
	 * @generated
	 * @ordered
	 */
	protected String endNote = END_NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCarriedFrom() <em>Carried From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarriedFrom()
	 * @generated
	 * @ordered
	 */
	protected static final UUID CARRIED_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCarriedFrom() <em>Carried From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarriedFrom()
	 * @generated
	 * @ordered
	 */
	protected UUID carriedFrom = CARRIED_FROM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFamilyWords() <em>Family Words</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamilyWords()
	 * @generated
	 * @ordered
	 */
	protected EList<FamilyWords> familyWords;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final PlanLineStatus STATUS_EDEFAULT = PlanLineStatus.PROPOSED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected PlanLineStatus status = STATUS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlanLineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.PLAN_LINE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_LINE__FINDING, oldFinding, finding));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_LINE__DOMAIN, oldDomain, domain));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_LINE__INTENSITY, oldIntensity, intensity));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_LINE__SERVICE, oldService, service));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAction() {
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAction(String newAction) {
		String oldAction = action;
		action = newAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_LINE__ACTION, oldAction, action));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGoal() {
		return goal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGoal(String newGoal) {
		String oldGoal = goal;
		goal = newGoal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_LINE__GOAL, oldGoal, goal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeasure() {
		return measure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasure(String newMeasure) {
		String oldMeasure = measure;
		measure = newMeasure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_LINE__MEASURE, oldMeasure, measure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBaseline() {
		return baseline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseline(String newBaseline) {
		String oldBaseline = baseline;
		baseline = newBaseline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_LINE__BASELINE, oldBaseline, baseline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(String newTarget) {
		String oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_LINE__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Staff getResponsible() {
		return responsible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponsible(Staff newResponsible) {
		Staff oldResponsible = responsible;
		responsible = newResponsible;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_LINE__RESPONSIBLE, oldResponsible, responsible));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReviewOn() {
		return reviewOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewOn(LocalDate newReviewOn) {
		LocalDate oldReviewOn = reviewOn;
		reviewOn = newReviewOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_LINE__REVIEW_ON, oldReviewOn, reviewOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getDuration() {
		return duration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuration(Duration newDuration) {
		Duration oldDuration = duration;
		duration = newDuration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_LINE__DURATION, oldDuration, duration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStepDown() {
		return stepDown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStepDown(String newStepDown) {
		String oldStepDown = stepDown;
		stepDown = newStepDown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_LINE__STEP_DOWN, oldStepDown, stepDown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummer() {
		return summer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummer(String newSummer) {
		String oldSummer = summer;
		summer = newSummer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_LINE__SUMMER, oldSummer, summer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndedOn() {
		return endedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndedOn(LocalDate newEndedOn) {
		LocalDate oldEndedOn = endedOn;
		endedOn = newEndedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_LINE__ENDED_ON, oldEndedOn, endedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEndNote() {
		return endNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndNote(String newEndNote) {
		String oldEndNote = endNote;
		endNote = newEndNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_LINE__END_NOTE, oldEndNote, endNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UUID getCarriedFrom() {
		return carriedFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarriedFrom(UUID newCarriedFrom) {
		UUID oldCarriedFrom = carriedFrom;
		carriedFrom = newCarriedFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_LINE__CARRIED_FROM, oldCarriedFrom, carriedFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FamilyWords> getFamilyWords() {
		if (familyWords == null) {
			familyWords = new EObjectContainmentWithInverseEList<FamilyWords>(FamilyWords.class, this, ReviewPackage.PLAN_LINE__FAMILY_WORDS, ReviewPackage.FAMILY_WORDS__PLAN_LINE);
		}
		return familyWords;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanLineStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(PlanLineStatus newStatus) {
		PlanLineStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_LINE__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Plan getPlan() {
		if (eContainerFeatureID() != ReviewPackage.PLAN_LINE__PLAN) return null;
		return (Plan)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPlan(Plan newPlan, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newPlan, ReviewPackage.PLAN_LINE__PLAN, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlan(Plan newPlan) {
		if (newPlan != eInternalContainer() || (eContainerFeatureID() != ReviewPackage.PLAN_LINE__PLAN && newPlan != null)) {
			if (EcoreUtil.isAncestor(this, newPlan))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newPlan != null)
				msgs = ((InternalEObject)newPlan).eInverseAdd(this, ReviewPackage.PLAN__LINES, Plan.class, msgs);
			msgs = basicSetPlan(newPlan, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_LINE__PLAN, newPlan, newPlan));
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
			case ReviewPackage.PLAN_LINE__FAMILY_WORDS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getFamilyWords()).basicAdd(otherEnd, msgs);
			case ReviewPackage.PLAN_LINE__PLAN:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetPlan((Plan)otherEnd, msgs);
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
			case ReviewPackage.PLAN_LINE__FAMILY_WORDS:
				return ((InternalEList<?>)getFamilyWords()).basicRemove(otherEnd, msgs);
			case ReviewPackage.PLAN_LINE__PLAN:
				return basicSetPlan(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case ReviewPackage.PLAN_LINE__PLAN:
				return eInternalContainer().eInverseRemove(this, ReviewPackage.PLAN__LINES, Plan.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackage.PLAN_LINE__FINDING:
				return getFinding();
			case ReviewPackage.PLAN_LINE__DOMAIN:
				return getDomain();
			case ReviewPackage.PLAN_LINE__INTENSITY:
				return getIntensity();
			case ReviewPackage.PLAN_LINE__SERVICE:
				return getService();
			case ReviewPackage.PLAN_LINE__ACTION:
				return getAction();
			case ReviewPackage.PLAN_LINE__GOAL:
				return getGoal();
			case ReviewPackage.PLAN_LINE__MEASURE:
				return getMeasure();
			case ReviewPackage.PLAN_LINE__BASELINE:
				return getBaseline();
			case ReviewPackage.PLAN_LINE__TARGET:
				return getTarget();
			case ReviewPackage.PLAN_LINE__RESPONSIBLE:
				return getResponsible();
			case ReviewPackage.PLAN_LINE__REVIEW_ON:
				return getReviewOn();
			case ReviewPackage.PLAN_LINE__DURATION:
				return getDuration();
			case ReviewPackage.PLAN_LINE__STEP_DOWN:
				return getStepDown();
			case ReviewPackage.PLAN_LINE__SUMMER:
				return getSummer();
			case ReviewPackage.PLAN_LINE__ENDED_ON:
				return getEndedOn();
			case ReviewPackage.PLAN_LINE__END_NOTE:
				return getEndNote();
			case ReviewPackage.PLAN_LINE__CARRIED_FROM:
				return getCarriedFrom();
			case ReviewPackage.PLAN_LINE__FAMILY_WORDS:
				return getFamilyWords();
			case ReviewPackage.PLAN_LINE__STATUS:
				return getStatus();
			case ReviewPackage.PLAN_LINE__PLAN:
				return getPlan();
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
			case ReviewPackage.PLAN_LINE__FINDING:
				setFinding((Finding)newValue);
				return;
			case ReviewPackage.PLAN_LINE__DOMAIN:
				setDomain((String)newValue);
				return;
			case ReviewPackage.PLAN_LINE__INTENSITY:
				setIntensity((Intensity)newValue);
				return;
			case ReviewPackage.PLAN_LINE__SERVICE:
				setService((Service)newValue);
				return;
			case ReviewPackage.PLAN_LINE__ACTION:
				setAction((String)newValue);
				return;
			case ReviewPackage.PLAN_LINE__GOAL:
				setGoal((String)newValue);
				return;
			case ReviewPackage.PLAN_LINE__MEASURE:
				setMeasure((String)newValue);
				return;
			case ReviewPackage.PLAN_LINE__BASELINE:
				setBaseline((String)newValue);
				return;
			case ReviewPackage.PLAN_LINE__TARGET:
				setTarget((String)newValue);
				return;
			case ReviewPackage.PLAN_LINE__RESPONSIBLE:
				setResponsible((Staff)newValue);
				return;
			case ReviewPackage.PLAN_LINE__REVIEW_ON:
				setReviewOn((LocalDate)newValue);
				return;
			case ReviewPackage.PLAN_LINE__DURATION:
				setDuration((Duration)newValue);
				return;
			case ReviewPackage.PLAN_LINE__STEP_DOWN:
				setStepDown((String)newValue);
				return;
			case ReviewPackage.PLAN_LINE__SUMMER:
				setSummer((String)newValue);
				return;
			case ReviewPackage.PLAN_LINE__ENDED_ON:
				setEndedOn((LocalDate)newValue);
				return;
			case ReviewPackage.PLAN_LINE__END_NOTE:
				setEndNote((String)newValue);
				return;
			case ReviewPackage.PLAN_LINE__CARRIED_FROM:
				setCarriedFrom((UUID)newValue);
				return;
			case ReviewPackage.PLAN_LINE__FAMILY_WORDS:
				getFamilyWords().clear();
				getFamilyWords().addAll((Collection<? extends FamilyWords>)newValue);
				return;
			case ReviewPackage.PLAN_LINE__STATUS:
				setStatus((PlanLineStatus)newValue);
				return;
			case ReviewPackage.PLAN_LINE__PLAN:
				setPlan((Plan)newValue);
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
			case ReviewPackage.PLAN_LINE__FINDING:
				setFinding((Finding)null);
				return;
			case ReviewPackage.PLAN_LINE__DOMAIN:
				setDomain(DOMAIN_EDEFAULT);
				return;
			case ReviewPackage.PLAN_LINE__INTENSITY:
				setIntensity(INTENSITY_EDEFAULT);
				return;
			case ReviewPackage.PLAN_LINE__SERVICE:
				setService((Service)null);
				return;
			case ReviewPackage.PLAN_LINE__ACTION:
				setAction(ACTION_EDEFAULT);
				return;
			case ReviewPackage.PLAN_LINE__GOAL:
				setGoal(GOAL_EDEFAULT);
				return;
			case ReviewPackage.PLAN_LINE__MEASURE:
				setMeasure(MEASURE_EDEFAULT);
				return;
			case ReviewPackage.PLAN_LINE__BASELINE:
				setBaseline(BASELINE_EDEFAULT);
				return;
			case ReviewPackage.PLAN_LINE__TARGET:
				setTarget(TARGET_EDEFAULT);
				return;
			case ReviewPackage.PLAN_LINE__RESPONSIBLE:
				setResponsible((Staff)null);
				return;
			case ReviewPackage.PLAN_LINE__REVIEW_ON:
				setReviewOn(REVIEW_ON_EDEFAULT);
				return;
			case ReviewPackage.PLAN_LINE__DURATION:
				setDuration(DURATION_EDEFAULT);
				return;
			case ReviewPackage.PLAN_LINE__STEP_DOWN:
				setStepDown(STEP_DOWN_EDEFAULT);
				return;
			case ReviewPackage.PLAN_LINE__SUMMER:
				setSummer(SUMMER_EDEFAULT);
				return;
			case ReviewPackage.PLAN_LINE__ENDED_ON:
				setEndedOn(ENDED_ON_EDEFAULT);
				return;
			case ReviewPackage.PLAN_LINE__END_NOTE:
				setEndNote(END_NOTE_EDEFAULT);
				return;
			case ReviewPackage.PLAN_LINE__CARRIED_FROM:
				setCarriedFrom(CARRIED_FROM_EDEFAULT);
				return;
			case ReviewPackage.PLAN_LINE__FAMILY_WORDS:
				getFamilyWords().clear();
				return;
			case ReviewPackage.PLAN_LINE__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ReviewPackage.PLAN_LINE__PLAN:
				setPlan((Plan)null);
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
			case ReviewPackage.PLAN_LINE__FINDING:
				return finding != null;
			case ReviewPackage.PLAN_LINE__DOMAIN:
				return DOMAIN_EDEFAULT == null ? domain != null : !DOMAIN_EDEFAULT.equals(domain);
			case ReviewPackage.PLAN_LINE__INTENSITY:
				return INTENSITY_EDEFAULT == null ? intensity != null : !INTENSITY_EDEFAULT.equals(intensity);
			case ReviewPackage.PLAN_LINE__SERVICE:
				return service != null;
			case ReviewPackage.PLAN_LINE__ACTION:
				return ACTION_EDEFAULT == null ? action != null : !ACTION_EDEFAULT.equals(action);
			case ReviewPackage.PLAN_LINE__GOAL:
				return GOAL_EDEFAULT == null ? goal != null : !GOAL_EDEFAULT.equals(goal);
			case ReviewPackage.PLAN_LINE__MEASURE:
				return MEASURE_EDEFAULT == null ? measure != null : !MEASURE_EDEFAULT.equals(measure);
			case ReviewPackage.PLAN_LINE__BASELINE:
				return BASELINE_EDEFAULT == null ? baseline != null : !BASELINE_EDEFAULT.equals(baseline);
			case ReviewPackage.PLAN_LINE__TARGET:
				return TARGET_EDEFAULT == null ? target != null : !TARGET_EDEFAULT.equals(target);
			case ReviewPackage.PLAN_LINE__RESPONSIBLE:
				return responsible != null;
			case ReviewPackage.PLAN_LINE__REVIEW_ON:
				return REVIEW_ON_EDEFAULT == null ? reviewOn != null : !REVIEW_ON_EDEFAULT.equals(reviewOn);
			case ReviewPackage.PLAN_LINE__DURATION:
				return DURATION_EDEFAULT == null ? duration != null : !DURATION_EDEFAULT.equals(duration);
			case ReviewPackage.PLAN_LINE__STEP_DOWN:
				return STEP_DOWN_EDEFAULT == null ? stepDown != null : !STEP_DOWN_EDEFAULT.equals(stepDown);
			case ReviewPackage.PLAN_LINE__SUMMER:
				return SUMMER_EDEFAULT == null ? summer != null : !SUMMER_EDEFAULT.equals(summer);
			case ReviewPackage.PLAN_LINE__ENDED_ON:
				return ENDED_ON_EDEFAULT == null ? endedOn != null : !ENDED_ON_EDEFAULT.equals(endedOn);
			case ReviewPackage.PLAN_LINE__END_NOTE:
				return END_NOTE_EDEFAULT == null ? endNote != null : !END_NOTE_EDEFAULT.equals(endNote);
			case ReviewPackage.PLAN_LINE__CARRIED_FROM:
				return CARRIED_FROM_EDEFAULT == null ? carriedFrom != null : !CARRIED_FROM_EDEFAULT.equals(carriedFrom);
			case ReviewPackage.PLAN_LINE__FAMILY_WORDS:
				return familyWords != null && !familyWords.isEmpty();
			case ReviewPackage.PLAN_LINE__STATUS:
				return status != STATUS_EDEFAULT;
			case ReviewPackage.PLAN_LINE__PLAN:
				return getPlan() != null;
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
		result.append(", action: ");
		result.append(action);
		result.append(", goal: ");
		result.append(goal);
		result.append(", measure: ");
		result.append(measure);
		result.append(", baseline: ");
		result.append(baseline);
		result.append(", target: ");
		result.append(target);
		result.append(", reviewOn: ");
		result.append(reviewOn);
		result.append(", duration: ");
		result.append(duration);
		result.append(", stepDown: ");
		result.append(stepDown);
		result.append(", summer: ");
		result.append(summer);
		result.append(", endedOn: ");
		result.append(endedOn);
		result.append(", endNote: ");
		result.append(endNote);
		result.append(", carriedFrom: ");
		result.append(carriedFrom);
		result.append(", status: ");
		result.append(status);
		result.append(')');
		return result.toString();
	}

} //PlanLineImpl
