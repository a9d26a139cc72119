/**
 */
package org.trellis.model.review.impl;

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
import org.trellis.model.district.Section;
import org.trellis.model.district.Staff;
import org.trellis.model.district.Student;

import org.trellis.model.review.Finding;
import org.trellis.model.review.ReviewCycle;
import org.trellis.model.review.ReviewPackage;
import org.trellis.model.review.ReviewStatus;
import org.trellis.model.review.StudentReview;
import org.trellis.model.review.TierDecision;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Student Review</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.impl.StudentReviewImpl#getCycle <em>Cycle</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.StudentReviewImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.StudentReviewImpl#getSection <em>Section</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.StudentReviewImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.StudentReviewImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.StudentReviewImpl#getReviewedOn <em>Reviewed On</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.StudentReviewImpl#getReviewer <em>Reviewer</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.StudentReviewImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.StudentReviewImpl#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.StudentReviewImpl#getTier <em>Tier</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudentReviewImpl extends EntityImpl implements StudentReview {
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
	 * The cached value of the '{@link #getStudent() <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudent()
	 * @generated
	 * @ordered
	 */
	protected Student student;

	/**
	 * The cached value of the '{@link #getSection() <em>Section</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSection()
	 * @generated
	 * @ordered
	 */
	protected Section section;

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
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ReviewStatus STATUS_EDEFAULT = ReviewStatus.NOT_STARTED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ReviewStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewedOn() <em>Reviewed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REVIEWED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewedOn() <em>Reviewed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate reviewedOn = REVIEWED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReviewer() <em>Reviewer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewer()
	 * @generated
	 * @ordered
	 */
	protected Staff reviewer;

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
	 * The cached value of the '{@link #getFindings() <em>Findings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<Finding> findings;

	/**
	 * The cached value of the '{@link #getTier() <em>Tier</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTier()
	 * @generated
	 * @ordered
	 */
	protected TierDecision tier;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StudentReviewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.STUDENT_REVIEW;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.STUDENT_REVIEW__CYCLE, oldCycle, cycle));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.STUDENT_REVIEW__STUDENT, oldStudent, student));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Section getSection() {
		return section;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSection(Section newSection) {
		Section oldSection = section;
		section = newSection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.STUDENT_REVIEW__SECTION, oldSection, section));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.STUDENT_REVIEW__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ReviewStatus newStatus) {
		ReviewStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.STUDENT_REVIEW__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReviewedOn() {
		return reviewedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewedOn(LocalDate newReviewedOn) {
		LocalDate oldReviewedOn = reviewedOn;
		reviewedOn = newReviewedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.STUDENT_REVIEW__REVIEWED_ON, oldReviewedOn, reviewedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Staff getReviewer() {
		return reviewer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewer(Staff newReviewer) {
		Staff oldReviewer = reviewer;
		reviewer = newReviewer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.STUDENT_REVIEW__REVIEWER, oldReviewer, reviewer));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.STUDENT_REVIEW__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Finding> getFindings() {
		if (findings == null) {
			findings = new EObjectContainmentWithInverseEList<Finding>(Finding.class, this, ReviewPackage.STUDENT_REVIEW__FINDINGS, ReviewPackage.FINDING__STUDENT_REVIEW);
		}
		return findings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TierDecision getTier() {
		return tier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTier(TierDecision newTier, NotificationChain msgs) {
		TierDecision oldTier = tier;
		tier = newTier;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ReviewPackage.STUDENT_REVIEW__TIER, oldTier, newTier);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTier(TierDecision newTier) {
		if (newTier != tier) {
			NotificationChain msgs = null;
			if (tier != null)
				msgs = ((InternalEObject)tier).eInverseRemove(this, ReviewPackage.TIER_DECISION__STUDENT_REVIEW, TierDecision.class, msgs);
			if (newTier != null)
				msgs = ((InternalEObject)newTier).eInverseAdd(this, ReviewPackage.TIER_DECISION__STUDENT_REVIEW, TierDecision.class, msgs);
			msgs = basicSetTier(newTier, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.STUDENT_REVIEW__TIER, newTier, newTier));
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
			case ReviewPackage.STUDENT_REVIEW__FINDINGS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getFindings()).basicAdd(otherEnd, msgs);
			case ReviewPackage.STUDENT_REVIEW__TIER:
				if (tier != null)
					msgs = ((InternalEObject)tier).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.STUDENT_REVIEW__TIER, null, msgs);
				return basicSetTier((TierDecision)otherEnd, msgs);
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
			case ReviewPackage.STUDENT_REVIEW__FINDINGS:
				return ((InternalEList<?>)getFindings()).basicRemove(otherEnd, msgs);
			case ReviewPackage.STUDENT_REVIEW__TIER:
				return basicSetTier(null, msgs);
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
			case ReviewPackage.STUDENT_REVIEW__CYCLE:
				return getCycle();
			case ReviewPackage.STUDENT_REVIEW__STUDENT:
				return getStudent();
			case ReviewPackage.STUDENT_REVIEW__SECTION:
				return getSection();
			case ReviewPackage.STUDENT_REVIEW__SCHOOL:
				return getSchool();
			case ReviewPackage.STUDENT_REVIEW__STATUS:
				return getStatus();
			case ReviewPackage.STUDENT_REVIEW__REVIEWED_ON:
				return getReviewedOn();
			case ReviewPackage.STUDENT_REVIEW__REVIEWER:
				return getReviewer();
			case ReviewPackage.STUDENT_REVIEW__NOTE:
				return getNote();
			case ReviewPackage.STUDENT_REVIEW__FINDINGS:
				return getFindings();
			case ReviewPackage.STUDENT_REVIEW__TIER:
				return getTier();
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
			case ReviewPackage.STUDENT_REVIEW__CYCLE:
				setCycle((ReviewCycle)newValue);
				return;
			case ReviewPackage.STUDENT_REVIEW__STUDENT:
				setStudent((Student)newValue);
				return;
			case ReviewPackage.STUDENT_REVIEW__SECTION:
				setSection((Section)newValue);
				return;
			case ReviewPackage.STUDENT_REVIEW__SCHOOL:
				setSchool((School)newValue);
				return;
			case ReviewPackage.STUDENT_REVIEW__STATUS:
				setStatus((ReviewStatus)newValue);
				return;
			case ReviewPackage.STUDENT_REVIEW__REVIEWED_ON:
				setReviewedOn((LocalDate)newValue);
				return;
			case ReviewPackage.STUDENT_REVIEW__REVIEWER:
				setReviewer((Staff)newValue);
				return;
			case ReviewPackage.STUDENT_REVIEW__NOTE:
				setNote((String)newValue);
				return;
			case ReviewPackage.STUDENT_REVIEW__FINDINGS:
				getFindings().clear();
				getFindings().addAll((Collection<? extends Finding>)newValue);
				return;
			case ReviewPackage.STUDENT_REVIEW__TIER:
				setTier((TierDecision)newValue);
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
			case ReviewPackage.STUDENT_REVIEW__CYCLE:
				setCycle((ReviewCycle)null);
				return;
			case ReviewPackage.STUDENT_REVIEW__STUDENT:
				setStudent((Student)null);
				return;
			case ReviewPackage.STUDENT_REVIEW__SECTION:
				setSection((Section)null);
				return;
			case ReviewPackage.STUDENT_REVIEW__SCHOOL:
				setSchool((School)null);
				return;
			case ReviewPackage.STUDENT_REVIEW__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ReviewPackage.STUDENT_REVIEW__REVIEWED_ON:
				setReviewedOn(REVIEWED_ON_EDEFAULT);
				return;
			case ReviewPackage.STUDENT_REVIEW__REVIEWER:
				setReviewer((Staff)null);
				return;
			case ReviewPackage.STUDENT_REVIEW__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ReviewPackage.STUDENT_REVIEW__FINDINGS:
				getFindings().clear();
				return;
			case ReviewPackage.STUDENT_REVIEW__TIER:
				setTier((TierDecision)null);
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
			case ReviewPackage.STUDENT_REVIEW__CYCLE:
				return cycle != null;
			case ReviewPackage.STUDENT_REVIEW__STUDENT:
				return student != null;
			case ReviewPackage.STUDENT_REVIEW__SECTION:
				return section != null;
			case ReviewPackage.STUDENT_REVIEW__SCHOOL:
				return school != null;
			case ReviewPackage.STUDENT_REVIEW__STATUS:
				return status != STATUS_EDEFAULT;
			case ReviewPackage.STUDENT_REVIEW__REVIEWED_ON:
				return REVIEWED_ON_EDEFAULT == null ? reviewedOn != null : !REVIEWED_ON_EDEFAULT.equals(reviewedOn);
			case ReviewPackage.STUDENT_REVIEW__REVIEWER:
				return reviewer != null;
			case ReviewPackage.STUDENT_REVIEW__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ReviewPackage.STUDENT_REVIEW__FINDINGS:
				return findings != null && !findings.isEmpty();
			case ReviewPackage.STUDENT_REVIEW__TIER:
				return tier != null;
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
		result.append(" (status: ");
		result.append(status);
		result.append(", reviewedOn: ");
		result.append(reviewedOn);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //StudentReviewImpl
