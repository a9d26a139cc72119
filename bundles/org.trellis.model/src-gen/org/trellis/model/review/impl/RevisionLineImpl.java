/**
 */
package org.trellis.model.review.impl;

import java.time.LocalDate;

import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.review.Duration;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.PlanRevision;
import org.trellis.model.review.ReviewPackage;
import org.trellis.model.review.RevisionLine;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Revision Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.impl.RevisionLineImpl#getLineId <em>Line Id</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.RevisionLineImpl#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.RevisionLineImpl#getIntensity <em>Intensity</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.RevisionLineImpl#getSupport <em>Support</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.RevisionLineImpl#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.RevisionLineImpl#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.RevisionLineImpl#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.RevisionLineImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.RevisionLineImpl#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.RevisionLineImpl#getReviewOn <em>Review On</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.RevisionLineImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.RevisionLineImpl#getStepDown <em>Step Down</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.RevisionLineImpl#getSummer <em>Summer</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.RevisionLineImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.RevisionLineImpl#getPlanRevision <em>Plan Revision</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RevisionLineImpl extends EntityImpl implements RevisionLine {
	/**
	 * The default value of the '{@link #getLineId() <em>Line Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLineId()
	 * @generated
	 * @ordered
	 */
	protected static final UUID LINE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLineId() <em>Line Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLineId()
	 * @generated
	 * @ordered
	 */
	protected UUID lineId = LINE_ID_EDEFAULT;

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
	 * The default value of the '{@link #getSupport() <em>Support</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupport()
	 * @generated
	 * @ordered
	 */
	protected static final String SUPPORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSupport() <em>Support</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupport()
	 * @generated
	 * @ordered
	 */
	protected String support = SUPPORT_EDEFAULT;

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
	 * The default value of the '{@link #getResponsible() <em>Responsible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsible()
	 * @generated
	 * @ordered
	 */
	protected static final String RESPONSIBLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResponsible() <em>Responsible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsible()
	 * @generated
	 * @ordered
	 */
	protected String responsible = RESPONSIBLE_EDEFAULT;

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
	protected RevisionLineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.REVISION_LINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UUID getLineId() {
		return lineId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLineId(UUID newLineId) {
		UUID oldLineId = lineId;
		lineId = newLineId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVISION_LINE__LINE_ID, oldLineId, lineId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVISION_LINE__DOMAIN, oldDomain, domain));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVISION_LINE__INTENSITY, oldIntensity, intensity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSupport() {
		return support;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupport(String newSupport) {
		String oldSupport = support;
		support = newSupport;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVISION_LINE__SUPPORT, oldSupport, support));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVISION_LINE__GOAL, oldGoal, goal));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVISION_LINE__MEASURE, oldMeasure, measure));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVISION_LINE__BASELINE, oldBaseline, baseline));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVISION_LINE__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResponsible() {
		return responsible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponsible(String newResponsible) {
		String oldResponsible = responsible;
		responsible = newResponsible;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVISION_LINE__RESPONSIBLE, oldResponsible, responsible));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVISION_LINE__REVIEW_ON, oldReviewOn, reviewOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVISION_LINE__DURATION, oldDuration, duration));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVISION_LINE__STEP_DOWN, oldStepDown, stepDown));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVISION_LINE__SUMMER, oldSummer, summer));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVISION_LINE__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanRevision getPlanRevision() {
		if (eContainerFeatureID() != ReviewPackage.REVISION_LINE__PLAN_REVISION) return null;
		return (PlanRevision)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPlanRevision(PlanRevision newPlanRevision, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newPlanRevision, ReviewPackage.REVISION_LINE__PLAN_REVISION, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlanRevision(PlanRevision newPlanRevision) {
		if (newPlanRevision != eInternalContainer() || (eContainerFeatureID() != ReviewPackage.REVISION_LINE__PLAN_REVISION && newPlanRevision != null)) {
			if (EcoreUtil.isAncestor(this, newPlanRevision))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newPlanRevision != null)
				msgs = ((InternalEObject)newPlanRevision).eInverseAdd(this, ReviewPackage.PLAN_REVISION__LINES, PlanRevision.class, msgs);
			msgs = basicSetPlanRevision(newPlanRevision, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVISION_LINE__PLAN_REVISION, newPlanRevision, newPlanRevision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReviewPackage.REVISION_LINE__PLAN_REVISION:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetPlanRevision((PlanRevision)otherEnd, msgs);
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
			case ReviewPackage.REVISION_LINE__PLAN_REVISION:
				return basicSetPlanRevision(null, msgs);
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
			case ReviewPackage.REVISION_LINE__PLAN_REVISION:
				return eInternalContainer().eInverseRemove(this, ReviewPackage.PLAN_REVISION__LINES, PlanRevision.class, msgs);
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
			case ReviewPackage.REVISION_LINE__LINE_ID:
				return getLineId();
			case ReviewPackage.REVISION_LINE__DOMAIN:
				return getDomain();
			case ReviewPackage.REVISION_LINE__INTENSITY:
				return getIntensity();
			case ReviewPackage.REVISION_LINE__SUPPORT:
				return getSupport();
			case ReviewPackage.REVISION_LINE__GOAL:
				return getGoal();
			case ReviewPackage.REVISION_LINE__MEASURE:
				return getMeasure();
			case ReviewPackage.REVISION_LINE__BASELINE:
				return getBaseline();
			case ReviewPackage.REVISION_LINE__TARGET:
				return getTarget();
			case ReviewPackage.REVISION_LINE__RESPONSIBLE:
				return getResponsible();
			case ReviewPackage.REVISION_LINE__REVIEW_ON:
				return getReviewOn();
			case ReviewPackage.REVISION_LINE__DURATION:
				return getDuration();
			case ReviewPackage.REVISION_LINE__STEP_DOWN:
				return getStepDown();
			case ReviewPackage.REVISION_LINE__SUMMER:
				return getSummer();
			case ReviewPackage.REVISION_LINE__STATUS:
				return getStatus();
			case ReviewPackage.REVISION_LINE__PLAN_REVISION:
				return getPlanRevision();
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
			case ReviewPackage.REVISION_LINE__LINE_ID:
				setLineId((UUID)newValue);
				return;
			case ReviewPackage.REVISION_LINE__DOMAIN:
				setDomain((String)newValue);
				return;
			case ReviewPackage.REVISION_LINE__INTENSITY:
				setIntensity((Intensity)newValue);
				return;
			case ReviewPackage.REVISION_LINE__SUPPORT:
				setSupport((String)newValue);
				return;
			case ReviewPackage.REVISION_LINE__GOAL:
				setGoal((String)newValue);
				return;
			case ReviewPackage.REVISION_LINE__MEASURE:
				setMeasure((String)newValue);
				return;
			case ReviewPackage.REVISION_LINE__BASELINE:
				setBaseline((String)newValue);
				return;
			case ReviewPackage.REVISION_LINE__TARGET:
				setTarget((String)newValue);
				return;
			case ReviewPackage.REVISION_LINE__RESPONSIBLE:
				setResponsible((String)newValue);
				return;
			case ReviewPackage.REVISION_LINE__REVIEW_ON:
				setReviewOn((LocalDate)newValue);
				return;
			case ReviewPackage.REVISION_LINE__DURATION:
				setDuration((Duration)newValue);
				return;
			case ReviewPackage.REVISION_LINE__STEP_DOWN:
				setStepDown((String)newValue);
				return;
			case ReviewPackage.REVISION_LINE__SUMMER:
				setSummer((String)newValue);
				return;
			case ReviewPackage.REVISION_LINE__STATUS:
				setStatus((PlanLineStatus)newValue);
				return;
			case ReviewPackage.REVISION_LINE__PLAN_REVISION:
				setPlanRevision((PlanRevision)newValue);
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
			case ReviewPackage.REVISION_LINE__LINE_ID:
				setLineId(LINE_ID_EDEFAULT);
				return;
			case ReviewPackage.REVISION_LINE__DOMAIN:
				setDomain(DOMAIN_EDEFAULT);
				return;
			case ReviewPackage.REVISION_LINE__INTENSITY:
				setIntensity(INTENSITY_EDEFAULT);
				return;
			case ReviewPackage.REVISION_LINE__SUPPORT:
				setSupport(SUPPORT_EDEFAULT);
				return;
			case ReviewPackage.REVISION_LINE__GOAL:
				setGoal(GOAL_EDEFAULT);
				return;
			case ReviewPackage.REVISION_LINE__MEASURE:
				setMeasure(MEASURE_EDEFAULT);
				return;
			case ReviewPackage.REVISION_LINE__BASELINE:
				setBaseline(BASELINE_EDEFAULT);
				return;
			case ReviewPackage.REVISION_LINE__TARGET:
				setTarget(TARGET_EDEFAULT);
				return;
			case ReviewPackage.REVISION_LINE__RESPONSIBLE:
				setResponsible(RESPONSIBLE_EDEFAULT);
				return;
			case ReviewPackage.REVISION_LINE__REVIEW_ON:
				setReviewOn(REVIEW_ON_EDEFAULT);
				return;
			case ReviewPackage.REVISION_LINE__DURATION:
				setDuration(DURATION_EDEFAULT);
				return;
			case ReviewPackage.REVISION_LINE__STEP_DOWN:
				setStepDown(STEP_DOWN_EDEFAULT);
				return;
			case ReviewPackage.REVISION_LINE__SUMMER:
				setSummer(SUMMER_EDEFAULT);
				return;
			case ReviewPackage.REVISION_LINE__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ReviewPackage.REVISION_LINE__PLAN_REVISION:
				setPlanRevision((PlanRevision)null);
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
			case ReviewPackage.REVISION_LINE__LINE_ID:
				return LINE_ID_EDEFAULT == null ? lineId != null : !LINE_ID_EDEFAULT.equals(lineId);
			case ReviewPackage.REVISION_LINE__DOMAIN:
				return DOMAIN_EDEFAULT == null ? domain != null : !DOMAIN_EDEFAULT.equals(domain);
			case ReviewPackage.REVISION_LINE__INTENSITY:
				return INTENSITY_EDEFAULT == null ? intensity != null : !INTENSITY_EDEFAULT.equals(intensity);
			case ReviewPackage.REVISION_LINE__SUPPORT:
				return SUPPORT_EDEFAULT == null ? support != null : !SUPPORT_EDEFAULT.equals(support);
			case ReviewPackage.REVISION_LINE__GOAL:
				return GOAL_EDEFAULT == null ? goal != null : !GOAL_EDEFAULT.equals(goal);
			case ReviewPackage.REVISION_LINE__MEASURE:
				return MEASURE_EDEFAULT == null ? measure != null : !MEASURE_EDEFAULT.equals(measure);
			case ReviewPackage.REVISION_LINE__BASELINE:
				return BASELINE_EDEFAULT == null ? baseline != null : !BASELINE_EDEFAULT.equals(baseline);
			case ReviewPackage.REVISION_LINE__TARGET:
				return TARGET_EDEFAULT == null ? target != null : !TARGET_EDEFAULT.equals(target);
			case ReviewPackage.REVISION_LINE__RESPONSIBLE:
				return RESPONSIBLE_EDEFAULT == null ? responsible != null : !RESPONSIBLE_EDEFAULT.equals(responsible);
			case ReviewPackage.REVISION_LINE__REVIEW_ON:
				return REVIEW_ON_EDEFAULT == null ? reviewOn != null : !REVIEW_ON_EDEFAULT.equals(reviewOn);
			case ReviewPackage.REVISION_LINE__DURATION:
				return DURATION_EDEFAULT == null ? duration != null : !DURATION_EDEFAULT.equals(duration);
			case ReviewPackage.REVISION_LINE__STEP_DOWN:
				return STEP_DOWN_EDEFAULT == null ? stepDown != null : !STEP_DOWN_EDEFAULT.equals(stepDown);
			case ReviewPackage.REVISION_LINE__SUMMER:
				return SUMMER_EDEFAULT == null ? summer != null : !SUMMER_EDEFAULT.equals(summer);
			case ReviewPackage.REVISION_LINE__STATUS:
				return status != STATUS_EDEFAULT;
			case ReviewPackage.REVISION_LINE__PLAN_REVISION:
				return getPlanRevision() != null;
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
		result.append(" (lineId: ");
		result.append(lineId);
		result.append(", domain: ");
		result.append(domain);
		result.append(", intensity: ");
		result.append(intensity);
		result.append(", support: ");
		result.append(support);
		result.append(", goal: ");
		result.append(goal);
		result.append(", measure: ");
		result.append(measure);
		result.append(", baseline: ");
		result.append(baseline);
		result.append(", target: ");
		result.append(target);
		result.append(", responsible: ");
		result.append(responsible);
		result.append(", reviewOn: ");
		result.append(reviewOn);
		result.append(", duration: ");
		result.append(duration);
		result.append(", stepDown: ");
		result.append(stepDown);
		result.append(", summer: ");
		result.append(summer);
		result.append(", status: ");
		result.append(status);
		result.append(')');
		return result.toString();
	}

} //RevisionLineImpl
