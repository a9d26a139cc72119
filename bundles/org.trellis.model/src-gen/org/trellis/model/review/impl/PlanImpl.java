/**
 */
package org.trellis.model.review.impl;

import java.time.Instant;

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

import org.trellis.model.district.SchoolYear;
import org.trellis.model.district.Student;

import org.trellis.model.review.Plan;
import org.trellis.model.review.PlanLine;
import org.trellis.model.review.PlanStatus;
import org.trellis.model.review.ReviewPackage;
import org.trellis.model.review.YearRollover;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.impl.PlanImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanImpl#getSchoolYear <em>School Year</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanImpl#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanImpl#getFamilyNote <em>Family Note</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanImpl#getSubmittedBy <em>Submitted By</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanImpl#getSubmittedAt <em>Submitted At</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanImpl#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanImpl#getApprovedAt <em>Approved At</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanImpl#getSeeFirst <em>See First</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanImpl#getClosureNote <em>Closure Note</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanImpl#getRollover <em>Rollover</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanImpl#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlanImpl extends EntityImpl implements Plan {
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
	 * The cached value of the '{@link #getSchoolYear() <em>School Year</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchoolYear()
	 * @generated
	 * @ordered
	 */
	protected SchoolYear schoolYear;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final PlanStatus STATUS_EDEFAULT = PlanStatus.DRAFT;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected PlanStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected static final int REVISION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected int revision = REVISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFamilyNote() <em>Family Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamilyNote()
	 * @generated
	 * @ordered
	 */
	protected static final String FAMILY_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFamilyNote() <em>Family Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamilyNote()
	 * @generated
	 * @ordered
	 */
	protected String familyNote = FAMILY_NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubmittedBy() <em>Submitted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmittedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBMITTED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubmittedBy() <em>Submitted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmittedBy()
	 * @generated
	 * @ordered
	 */
	protected String submittedBy = SUBMITTED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubmittedAt() <em>Submitted At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmittedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant SUBMITTED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubmittedAt() <em>Submitted At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmittedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant submittedAt = SUBMITTED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getApprovedBy() <em>Approved By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String APPROVED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApprovedBy() <em>Approved By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedBy()
	 * @generated
	 * @ordered
	 */
	protected String approvedBy = APPROVED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getApprovedAt() <em>Approved At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant APPROVED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApprovedAt() <em>Approved At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant approvedAt = APPROVED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeeFirst() <em>See First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeeFirst()
	 * @generated
	 * @ordered
	 */
	protected static final String SEE_FIRST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeeFirst() <em>See First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeeFirst()
	 * @generated
	 * @ordered
	 */
	protected String seeFirst = SEE_FIRST_EDEFAULT;

	/**
	 * The default value of the '{@link #getClosureNote() <em>Closure Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosureNote()
	 * @generated
	 * @ordered
	 */
	protected static final String CLOSURE_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosureNote() <em>Closure Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosureNote()
	 * @generated
	 * @ordered
	 */
	protected String closureNote = CLOSURE_NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRollover() <em>Rollover</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRollover()
	 * @generated
	 * @ordered
	 */
	protected YearRollover rollover;

	/**
	 * The cached value of the '{@link #getLines() <em>Lines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected EList<PlanLine> lines;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.PLAN;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN__STUDENT, oldStudent, student));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SchoolYear getSchoolYear() {
		return schoolYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchoolYear(SchoolYear newSchoolYear) {
		SchoolYear oldSchoolYear = schoolYear;
		schoolYear = newSchoolYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN__SCHOOL_YEAR, oldSchoolYear, schoolYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(PlanStatus newStatus) {
		PlanStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRevision() {
		return revision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevision(int newRevision) {
		int oldRevision = revision;
		revision = newRevision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN__REVISION, oldRevision, revision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFamilyNote() {
		return familyNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFamilyNote(String newFamilyNote) {
		String oldFamilyNote = familyNote;
		familyNote = newFamilyNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN__FAMILY_NOTE, oldFamilyNote, familyNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubmittedBy() {
		return submittedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubmittedBy(String newSubmittedBy) {
		String oldSubmittedBy = submittedBy;
		submittedBy = newSubmittedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN__SUBMITTED_BY, oldSubmittedBy, submittedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getSubmittedAt() {
		return submittedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubmittedAt(Instant newSubmittedAt) {
		Instant oldSubmittedAt = submittedAt;
		submittedAt = newSubmittedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN__SUBMITTED_AT, oldSubmittedAt, submittedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getApprovedBy() {
		return approvedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApprovedBy(String newApprovedBy) {
		String oldApprovedBy = approvedBy;
		approvedBy = newApprovedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN__APPROVED_BY, oldApprovedBy, approvedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getApprovedAt() {
		return approvedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApprovedAt(Instant newApprovedAt) {
		Instant oldApprovedAt = approvedAt;
		approvedAt = newApprovedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN__APPROVED_AT, oldApprovedAt, approvedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeeFirst() {
		return seeFirst;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeeFirst(String newSeeFirst) {
		String oldSeeFirst = seeFirst;
		seeFirst = newSeeFirst;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN__SEE_FIRST, oldSeeFirst, seeFirst));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClosureNote() {
		return closureNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosureNote(String newClosureNote) {
		String oldClosureNote = closureNote;
		closureNote = newClosureNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN__CLOSURE_NOTE, oldClosureNote, closureNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public YearRollover getRollover() {
		return rollover;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRollover(YearRollover newRollover) {
		YearRollover oldRollover = rollover;
		rollover = newRollover;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN__ROLLOVER, oldRollover, rollover));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlanLine> getLines() {
		if (lines == null) {
			lines = new EObjectContainmentWithInverseEList<PlanLine>(PlanLine.class, this, ReviewPackage.PLAN__LINES, ReviewPackage.PLAN_LINE__PLAN);
		}
		return lines;
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
			case ReviewPackage.PLAN__LINES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getLines()).basicAdd(otherEnd, msgs);
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
			case ReviewPackage.PLAN__LINES:
				return ((InternalEList<?>)getLines()).basicRemove(otherEnd, msgs);
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
			case ReviewPackage.PLAN__STUDENT:
				return getStudent();
			case ReviewPackage.PLAN__SCHOOL_YEAR:
				return getSchoolYear();
			case ReviewPackage.PLAN__STATUS:
				return getStatus();
			case ReviewPackage.PLAN__REVISION:
				return getRevision();
			case ReviewPackage.PLAN__FAMILY_NOTE:
				return getFamilyNote();
			case ReviewPackage.PLAN__SUBMITTED_BY:
				return getSubmittedBy();
			case ReviewPackage.PLAN__SUBMITTED_AT:
				return getSubmittedAt();
			case ReviewPackage.PLAN__APPROVED_BY:
				return getApprovedBy();
			case ReviewPackage.PLAN__APPROVED_AT:
				return getApprovedAt();
			case ReviewPackage.PLAN__SEE_FIRST:
				return getSeeFirst();
			case ReviewPackage.PLAN__CLOSURE_NOTE:
				return getClosureNote();
			case ReviewPackage.PLAN__ROLLOVER:
				return getRollover();
			case ReviewPackage.PLAN__LINES:
				return getLines();
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
			case ReviewPackage.PLAN__STUDENT:
				setStudent((Student)newValue);
				return;
			case ReviewPackage.PLAN__SCHOOL_YEAR:
				setSchoolYear((SchoolYear)newValue);
				return;
			case ReviewPackage.PLAN__STATUS:
				setStatus((PlanStatus)newValue);
				return;
			case ReviewPackage.PLAN__REVISION:
				setRevision((Integer)newValue);
				return;
			case ReviewPackage.PLAN__FAMILY_NOTE:
				setFamilyNote((String)newValue);
				return;
			case ReviewPackage.PLAN__SUBMITTED_BY:
				setSubmittedBy((String)newValue);
				return;
			case ReviewPackage.PLAN__SUBMITTED_AT:
				setSubmittedAt((Instant)newValue);
				return;
			case ReviewPackage.PLAN__APPROVED_BY:
				setApprovedBy((String)newValue);
				return;
			case ReviewPackage.PLAN__APPROVED_AT:
				setApprovedAt((Instant)newValue);
				return;
			case ReviewPackage.PLAN__SEE_FIRST:
				setSeeFirst((String)newValue);
				return;
			case ReviewPackage.PLAN__CLOSURE_NOTE:
				setClosureNote((String)newValue);
				return;
			case ReviewPackage.PLAN__ROLLOVER:
				setRollover((YearRollover)newValue);
				return;
			case ReviewPackage.PLAN__LINES:
				getLines().clear();
				getLines().addAll((Collection<? extends PlanLine>)newValue);
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
			case ReviewPackage.PLAN__STUDENT:
				setStudent((Student)null);
				return;
			case ReviewPackage.PLAN__SCHOOL_YEAR:
				setSchoolYear((SchoolYear)null);
				return;
			case ReviewPackage.PLAN__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ReviewPackage.PLAN__REVISION:
				setRevision(REVISION_EDEFAULT);
				return;
			case ReviewPackage.PLAN__FAMILY_NOTE:
				setFamilyNote(FAMILY_NOTE_EDEFAULT);
				return;
			case ReviewPackage.PLAN__SUBMITTED_BY:
				setSubmittedBy(SUBMITTED_BY_EDEFAULT);
				return;
			case ReviewPackage.PLAN__SUBMITTED_AT:
				setSubmittedAt(SUBMITTED_AT_EDEFAULT);
				return;
			case ReviewPackage.PLAN__APPROVED_BY:
				setApprovedBy(APPROVED_BY_EDEFAULT);
				return;
			case ReviewPackage.PLAN__APPROVED_AT:
				setApprovedAt(APPROVED_AT_EDEFAULT);
				return;
			case ReviewPackage.PLAN__SEE_FIRST:
				setSeeFirst(SEE_FIRST_EDEFAULT);
				return;
			case ReviewPackage.PLAN__CLOSURE_NOTE:
				setClosureNote(CLOSURE_NOTE_EDEFAULT);
				return;
			case ReviewPackage.PLAN__ROLLOVER:
				setRollover((YearRollover)null);
				return;
			case ReviewPackage.PLAN__LINES:
				getLines().clear();
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
			case ReviewPackage.PLAN__STUDENT:
				return student != null;
			case ReviewPackage.PLAN__SCHOOL_YEAR:
				return schoolYear != null;
			case ReviewPackage.PLAN__STATUS:
				return status != STATUS_EDEFAULT;
			case ReviewPackage.PLAN__REVISION:
				return revision != REVISION_EDEFAULT;
			case ReviewPackage.PLAN__FAMILY_NOTE:
				return FAMILY_NOTE_EDEFAULT == null ? familyNote != null : !FAMILY_NOTE_EDEFAULT.equals(familyNote);
			case ReviewPackage.PLAN__SUBMITTED_BY:
				return SUBMITTED_BY_EDEFAULT == null ? submittedBy != null : !SUBMITTED_BY_EDEFAULT.equals(submittedBy);
			case ReviewPackage.PLAN__SUBMITTED_AT:
				return SUBMITTED_AT_EDEFAULT == null ? submittedAt != null : !SUBMITTED_AT_EDEFAULT.equals(submittedAt);
			case ReviewPackage.PLAN__APPROVED_BY:
				return APPROVED_BY_EDEFAULT == null ? approvedBy != null : !APPROVED_BY_EDEFAULT.equals(approvedBy);
			case ReviewPackage.PLAN__APPROVED_AT:
				return APPROVED_AT_EDEFAULT == null ? approvedAt != null : !APPROVED_AT_EDEFAULT.equals(approvedAt);
			case ReviewPackage.PLAN__SEE_FIRST:
				return SEE_FIRST_EDEFAULT == null ? seeFirst != null : !SEE_FIRST_EDEFAULT.equals(seeFirst);
			case ReviewPackage.PLAN__CLOSURE_NOTE:
				return CLOSURE_NOTE_EDEFAULT == null ? closureNote != null : !CLOSURE_NOTE_EDEFAULT.equals(closureNote);
			case ReviewPackage.PLAN__ROLLOVER:
				return rollover != null;
			case ReviewPackage.PLAN__LINES:
				return lines != null && !lines.isEmpty();
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
		result.append(", revision: ");
		result.append(revision);
		result.append(", familyNote: ");
		result.append(familyNote);
		result.append(", submittedBy: ");
		result.append(submittedBy);
		result.append(", submittedAt: ");
		result.append(submittedAt);
		result.append(", approvedBy: ");
		result.append(approvedBy);
		result.append(", approvedAt: ");
		result.append(approvedAt);
		result.append(", seeFirst: ");
		result.append(seeFirst);
		result.append(", closureNote: ");
		result.append(closureNote);
		result.append(')');
		return result.toString();
	}

} //PlanImpl
