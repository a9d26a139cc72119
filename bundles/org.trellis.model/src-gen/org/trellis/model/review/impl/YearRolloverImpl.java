/**
 */
package org.trellis.model.review.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.School;
import org.trellis.model.district.SchoolYear;

import org.trellis.model.review.ReviewPackage;
import org.trellis.model.review.YearRollover;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Year Rollover</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.impl.YearRolloverImpl#getFromYear <em>From Year</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.YearRolloverImpl#getToYear <em>To Year</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.YearRolloverImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.YearRolloverImpl#getRanBy <em>Ran By</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.YearRolloverImpl#getRanAt <em>Ran At</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.YearRolloverImpl#getPlans <em>Plans</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.YearRolloverImpl#getCarriedLines <em>Carried Lines</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.YearRolloverImpl#getEndedLines <em>Ended Lines</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.YearRolloverImpl#getUndoneBy <em>Undone By</em>}</li>
 *   <li>{@link org.trellis.model.review.impl.YearRolloverImpl#getUndoneAt <em>Undone At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class YearRolloverImpl extends EntityImpl implements YearRollover {
	/**
	 * The cached value of the '{@link #getFromYear() <em>From Year</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromYear()
	 * @generated
	 * @ordered
	 */
	protected SchoolYear fromYear;

	/**
	 * The cached value of the '{@link #getToYear() <em>To Year</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToYear()
	 * @generated
	 * @ordered
	 */
	protected SchoolYear toYear;

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
	 * The default value of the '{@link #getRanBy() <em>Ran By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRanBy()
	 * @generated
	 * @ordered
	 */
	protected static final String RAN_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRanBy() <em>Ran By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRanBy()
	 * @generated
	 * @ordered
	 */
	protected String ranBy = RAN_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRanAt() <em>Ran At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRanAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant RAN_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRanAt() <em>Ran At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRanAt()
	 * @generated
	 * @ordered
	 */
	protected Instant ranAt = RAN_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlans() <em>Plans</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlans()
	 * @generated
	 * @ordered
	 */
	protected static final int PLANS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPlans() <em>Plans</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlans()
	 * @generated
	 * @ordered
	 */
	protected int plans = PLANS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCarriedLines() <em>Carried Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarriedLines()
	 * @generated
	 * @ordered
	 */
	protected static final int CARRIED_LINES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCarriedLines() <em>Carried Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarriedLines()
	 * @generated
	 * @ordered
	 */
	protected int carriedLines = CARRIED_LINES_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndedLines() <em>Ended Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedLines()
	 * @generated
	 * @ordered
	 */
	protected static final int ENDED_LINES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEndedLines() <em>Ended Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedLines()
	 * @generated
	 * @ordered
	 */
	protected int endedLines = ENDED_LINES_EDEFAULT;

	/**
	 * The default value of the '{@link #getUndoneBy() <em>Undone By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndoneBy()
	 * @generated
	 * @ordered
	 */
	protected static final String UNDONE_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUndoneBy() <em>Undone By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndoneBy()
	 * @generated
	 * @ordered
	 */
	protected String undoneBy = UNDONE_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getUndoneAt() <em>Undone At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndoneAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant UNDONE_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUndoneAt() <em>Undone At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndoneAt()
	 * @generated
	 * @ordered
	 */
	protected Instant undoneAt = UNDONE_AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected YearRolloverImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.YEAR_ROLLOVER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SchoolYear getFromYear() {
		return fromYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromYear(SchoolYear newFromYear) {
		SchoolYear oldFromYear = fromYear;
		fromYear = newFromYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.YEAR_ROLLOVER__FROM_YEAR, oldFromYear, fromYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SchoolYear getToYear() {
		return toYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToYear(SchoolYear newToYear) {
		SchoolYear oldToYear = toYear;
		toYear = newToYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.YEAR_ROLLOVER__TO_YEAR, oldToYear, toYear));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.YEAR_ROLLOVER__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRanBy() {
		return ranBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRanBy(String newRanBy) {
		String oldRanBy = ranBy;
		ranBy = newRanBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.YEAR_ROLLOVER__RAN_BY, oldRanBy, ranBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getRanAt() {
		return ranAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRanAt(Instant newRanAt) {
		Instant oldRanAt = ranAt;
		ranAt = newRanAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.YEAR_ROLLOVER__RAN_AT, oldRanAt, ranAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPlans() {
		return plans;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlans(int newPlans) {
		int oldPlans = plans;
		plans = newPlans;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.YEAR_ROLLOVER__PLANS, oldPlans, plans));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCarriedLines() {
		return carriedLines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarriedLines(int newCarriedLines) {
		int oldCarriedLines = carriedLines;
		carriedLines = newCarriedLines;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.YEAR_ROLLOVER__CARRIED_LINES, oldCarriedLines, carriedLines));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEndedLines() {
		return endedLines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndedLines(int newEndedLines) {
		int oldEndedLines = endedLines;
		endedLines = newEndedLines;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.YEAR_ROLLOVER__ENDED_LINES, oldEndedLines, endedLines));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUndoneBy() {
		return undoneBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndoneBy(String newUndoneBy) {
		String oldUndoneBy = undoneBy;
		undoneBy = newUndoneBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.YEAR_ROLLOVER__UNDONE_BY, oldUndoneBy, undoneBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getUndoneAt() {
		return undoneAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndoneAt(Instant newUndoneAt) {
		Instant oldUndoneAt = undoneAt;
		undoneAt = newUndoneAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.YEAR_ROLLOVER__UNDONE_AT, oldUndoneAt, undoneAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackage.YEAR_ROLLOVER__FROM_YEAR:
				return getFromYear();
			case ReviewPackage.YEAR_ROLLOVER__TO_YEAR:
				return getToYear();
			case ReviewPackage.YEAR_ROLLOVER__SCHOOL:
				return getSchool();
			case ReviewPackage.YEAR_ROLLOVER__RAN_BY:
				return getRanBy();
			case ReviewPackage.YEAR_ROLLOVER__RAN_AT:
				return getRanAt();
			case ReviewPackage.YEAR_ROLLOVER__PLANS:
				return getPlans();
			case ReviewPackage.YEAR_ROLLOVER__CARRIED_LINES:
				return getCarriedLines();
			case ReviewPackage.YEAR_ROLLOVER__ENDED_LINES:
				return getEndedLines();
			case ReviewPackage.YEAR_ROLLOVER__UNDONE_BY:
				return getUndoneBy();
			case ReviewPackage.YEAR_ROLLOVER__UNDONE_AT:
				return getUndoneAt();
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
			case ReviewPackage.YEAR_ROLLOVER__FROM_YEAR:
				setFromYear((SchoolYear)newValue);
				return;
			case ReviewPackage.YEAR_ROLLOVER__TO_YEAR:
				setToYear((SchoolYear)newValue);
				return;
			case ReviewPackage.YEAR_ROLLOVER__SCHOOL:
				setSchool((School)newValue);
				return;
			case ReviewPackage.YEAR_ROLLOVER__RAN_BY:
				setRanBy((String)newValue);
				return;
			case ReviewPackage.YEAR_ROLLOVER__RAN_AT:
				setRanAt((Instant)newValue);
				return;
			case ReviewPackage.YEAR_ROLLOVER__PLANS:
				setPlans((Integer)newValue);
				return;
			case ReviewPackage.YEAR_ROLLOVER__CARRIED_LINES:
				setCarriedLines((Integer)newValue);
				return;
			case ReviewPackage.YEAR_ROLLOVER__ENDED_LINES:
				setEndedLines((Integer)newValue);
				return;
			case ReviewPackage.YEAR_ROLLOVER__UNDONE_BY:
				setUndoneBy((String)newValue);
				return;
			case ReviewPackage.YEAR_ROLLOVER__UNDONE_AT:
				setUndoneAt((Instant)newValue);
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
			case ReviewPackage.YEAR_ROLLOVER__FROM_YEAR:
				setFromYear((SchoolYear)null);
				return;
			case ReviewPackage.YEAR_ROLLOVER__TO_YEAR:
				setToYear((SchoolYear)null);
				return;
			case ReviewPackage.YEAR_ROLLOVER__SCHOOL:
				setSchool((School)null);
				return;
			case ReviewPackage.YEAR_ROLLOVER__RAN_BY:
				setRanBy(RAN_BY_EDEFAULT);
				return;
			case ReviewPackage.YEAR_ROLLOVER__RAN_AT:
				setRanAt(RAN_AT_EDEFAULT);
				return;
			case ReviewPackage.YEAR_ROLLOVER__PLANS:
				setPlans(PLANS_EDEFAULT);
				return;
			case ReviewPackage.YEAR_ROLLOVER__CARRIED_LINES:
				setCarriedLines(CARRIED_LINES_EDEFAULT);
				return;
			case ReviewPackage.YEAR_ROLLOVER__ENDED_LINES:
				setEndedLines(ENDED_LINES_EDEFAULT);
				return;
			case ReviewPackage.YEAR_ROLLOVER__UNDONE_BY:
				setUndoneBy(UNDONE_BY_EDEFAULT);
				return;
			case ReviewPackage.YEAR_ROLLOVER__UNDONE_AT:
				setUndoneAt(UNDONE_AT_EDEFAULT);
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
			case ReviewPackage.YEAR_ROLLOVER__FROM_YEAR:
				return fromYear != null;
			case ReviewPackage.YEAR_ROLLOVER__TO_YEAR:
				return toYear != null;
			case ReviewPackage.YEAR_ROLLOVER__SCHOOL:
				return school != null;
			case ReviewPackage.YEAR_ROLLOVER__RAN_BY:
				return RAN_BY_EDEFAULT == null ? ranBy != null : !RAN_BY_EDEFAULT.equals(ranBy);
			case ReviewPackage.YEAR_ROLLOVER__RAN_AT:
				return RAN_AT_EDEFAULT == null ? ranAt != null : !RAN_AT_EDEFAULT.equals(ranAt);
			case ReviewPackage.YEAR_ROLLOVER__PLANS:
				return plans != PLANS_EDEFAULT;
			case ReviewPackage.YEAR_ROLLOVER__CARRIED_LINES:
				return carriedLines != CARRIED_LINES_EDEFAULT;
			case ReviewPackage.YEAR_ROLLOVER__ENDED_LINES:
				return endedLines != ENDED_LINES_EDEFAULT;
			case ReviewPackage.YEAR_ROLLOVER__UNDONE_BY:
				return UNDONE_BY_EDEFAULT == null ? undoneBy != null : !UNDONE_BY_EDEFAULT.equals(undoneBy);
			case ReviewPackage.YEAR_ROLLOVER__UNDONE_AT:
				return UNDONE_AT_EDEFAULT == null ? undoneAt != null : !UNDONE_AT_EDEFAULT.equals(undoneAt);
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
		result.append(" (ranBy: ");
		result.append(ranBy);
		result.append(", ranAt: ");
		result.append(ranAt);
		result.append(", plans: ");
		result.append(plans);
		result.append(", carriedLines: ");
		result.append(carriedLines);
		result.append(", endedLines: ");
		result.append(endedLines);
		result.append(", undoneBy: ");
		result.append(undoneBy);
		result.append(", undoneAt: ");
		result.append(undoneAt);
		result.append(')');
		return result.toString();
	}

} //YearRolloverImpl
