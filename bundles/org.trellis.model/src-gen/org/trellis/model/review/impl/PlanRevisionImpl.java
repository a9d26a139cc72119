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

import org.trellis.model.district.Student;

import org.trellis.model.review.Plan;
import org.trellis.model.review.PlanRevision;
import org.trellis.model.review.ReviewPackage;
import org.trellis.model.review.RevisionLine;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plan Revision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.impl.PlanRevisionImpl#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanRevisionImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanRevisionImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanRevisionImpl#getInForceFrom <em>In Force From</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanRevisionImpl#getGivenOutBy <em>Given Out By</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanRevisionImpl#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanRevisionImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.PlanRevisionImpl#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlanRevisionImpl extends EntityImpl implements PlanRevision {
	/**
	 * The cached value of the '{@link #getPlan() <em>Plan</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlan()
	 * @generated
	 * @ordered
	 */
	protected Plan plan;

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
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getInForceFrom() <em>In Force From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInForceFrom()
	 * @generated
	 * @ordered
	 */
	protected static final Instant IN_FORCE_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInForceFrom() <em>In Force From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInForceFrom()
	 * @generated
	 * @ordered
	 */
	protected Instant inForceFrom = IN_FORCE_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getGivenOutBy() <em>Given Out By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGivenOutBy()
	 * @generated
	 * @ordered
	 */
	protected static final String GIVEN_OUT_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGivenOutBy() <em>Given Out By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGivenOutBy()
	 * @generated
	 * @ordered
	 */
	protected String givenOutBy = GIVEN_OUT_BY_EDEFAULT;

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
	 * The cached value of the '{@link #getLines() <em>Lines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected EList<RevisionLine> lines;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlanRevisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.PLAN_REVISION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Plan getPlan() {
		return plan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlan(Plan newPlan) {
		Plan oldPlan = plan;
		plan = newPlan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_REVISION__PLAN, oldPlan, plan));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_REVISION__STUDENT, oldStudent, student));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_REVISION__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getInForceFrom() {
		return inForceFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInForceFrom(Instant newInForceFrom) {
		Instant oldInForceFrom = inForceFrom;
		inForceFrom = newInForceFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_REVISION__IN_FORCE_FROM, oldInForceFrom, inForceFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGivenOutBy() {
		return givenOutBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGivenOutBy(String newGivenOutBy) {
		String oldGivenOutBy = givenOutBy;
		givenOutBy = newGivenOutBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_REVISION__GIVEN_OUT_BY, oldGivenOutBy, givenOutBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_REVISION__APPROVED_BY, oldApprovedBy, approvedBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PLAN_REVISION__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RevisionLine> getLines() {
		if (lines == null) {
			lines = new EObjectContainmentWithInverseEList<RevisionLine>(RevisionLine.class, this, ReviewPackage.PLAN_REVISION__LINES, ReviewPackage.REVISION_LINE__PLAN_REVISION);
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
			case ReviewPackage.PLAN_REVISION__LINES:
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
			case ReviewPackage.PLAN_REVISION__LINES:
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
			case ReviewPackage.PLAN_REVISION__PLAN:
				return getPlan();
			case ReviewPackage.PLAN_REVISION__STUDENT:
				return getStudent();
			case ReviewPackage.PLAN_REVISION__NUMBER:
				return getNumber();
			case ReviewPackage.PLAN_REVISION__IN_FORCE_FROM:
				return getInForceFrom();
			case ReviewPackage.PLAN_REVISION__GIVEN_OUT_BY:
				return getGivenOutBy();
			case ReviewPackage.PLAN_REVISION__APPROVED_BY:
				return getApprovedBy();
			case ReviewPackage.PLAN_REVISION__REASON:
				return getReason();
			case ReviewPackage.PLAN_REVISION__LINES:
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
			case ReviewPackage.PLAN_REVISION__PLAN:
				setPlan((Plan)newValue);
				return;
			case ReviewPackage.PLAN_REVISION__STUDENT:
				setStudent((Student)newValue);
				return;
			case ReviewPackage.PLAN_REVISION__NUMBER:
				setNumber((Integer)newValue);
				return;
			case ReviewPackage.PLAN_REVISION__IN_FORCE_FROM:
				setInForceFrom((Instant)newValue);
				return;
			case ReviewPackage.PLAN_REVISION__GIVEN_OUT_BY:
				setGivenOutBy((String)newValue);
				return;
			case ReviewPackage.PLAN_REVISION__APPROVED_BY:
				setApprovedBy((String)newValue);
				return;
			case ReviewPackage.PLAN_REVISION__REASON:
				setReason((String)newValue);
				return;
			case ReviewPackage.PLAN_REVISION__LINES:
				getLines().clear();
				getLines().addAll((Collection<? extends RevisionLine>)newValue);
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
			case ReviewPackage.PLAN_REVISION__PLAN:
				setPlan((Plan)null);
				return;
			case ReviewPackage.PLAN_REVISION__STUDENT:
				setStudent((Student)null);
				return;
			case ReviewPackage.PLAN_REVISION__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ReviewPackage.PLAN_REVISION__IN_FORCE_FROM:
				setInForceFrom(IN_FORCE_FROM_EDEFAULT);
				return;
			case ReviewPackage.PLAN_REVISION__GIVEN_OUT_BY:
				setGivenOutBy(GIVEN_OUT_BY_EDEFAULT);
				return;
			case ReviewPackage.PLAN_REVISION__APPROVED_BY:
				setApprovedBy(APPROVED_BY_EDEFAULT);
				return;
			case ReviewPackage.PLAN_REVISION__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case ReviewPackage.PLAN_REVISION__LINES:
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
			case ReviewPackage.PLAN_REVISION__PLAN:
				return plan != null;
			case ReviewPackage.PLAN_REVISION__STUDENT:
				return student != null;
			case ReviewPackage.PLAN_REVISION__NUMBER:
				return number != NUMBER_EDEFAULT;
			case ReviewPackage.PLAN_REVISION__IN_FORCE_FROM:
				return IN_FORCE_FROM_EDEFAULT == null ? inForceFrom != null : !IN_FORCE_FROM_EDEFAULT.equals(inForceFrom);
			case ReviewPackage.PLAN_REVISION__GIVEN_OUT_BY:
				return GIVEN_OUT_BY_EDEFAULT == null ? givenOutBy != null : !GIVEN_OUT_BY_EDEFAULT.equals(givenOutBy);
			case ReviewPackage.PLAN_REVISION__APPROVED_BY:
				return APPROVED_BY_EDEFAULT == null ? approvedBy != null : !APPROVED_BY_EDEFAULT.equals(approvedBy);
			case ReviewPackage.PLAN_REVISION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case ReviewPackage.PLAN_REVISION__LINES:
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
		result.append(" (number: ");
		result.append(number);
		result.append(", inForceFrom: ");
		result.append(inForceFrom);
		result.append(", givenOutBy: ");
		result.append(givenOutBy);
		result.append(", approvedBy: ");
		result.append(approvedBy);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //PlanRevisionImpl
