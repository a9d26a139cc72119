/**
 */
package org.trellis.model.district.impl;

import java.time.LocalDate;
import java.time.LocalTime;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectEList;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.BellSchedule;
import org.trellis.model.district.ClassPeriod;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.School;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Bell Schedule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.impl.BellScheduleImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.BellScheduleImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.BellScheduleImpl#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.BellScheduleImpl#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.BellScheduleImpl#getPeriods <em>Periods</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.BellScheduleImpl#getDates <em>Dates</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BellScheduleImpl extends EntityImpl implements BellSchedule {
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
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

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
	 * The cached value of the '{@link #getPeriods() <em>Periods</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriods()
	 * @generated
	 * @ordered
	 */
	protected EList<ClassPeriod> periods;

	/**
	 * The cached value of the '{@link #getDates() <em>Dates</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDates()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalDate> dates;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BellScheduleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DistrictPackage.Literals.BELL_SCHEDULE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.BELL_SCHEDULE__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.BELL_SCHEDULE__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.BELL_SCHEDULE__BEGINS, oldBegins, begins));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.BELL_SCHEDULE__ENDS, oldEnds, ends));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ClassPeriod> getPeriods() {
		if (periods == null) {
			periods = new EObjectEList<ClassPeriod>(ClassPeriod.class, this, DistrictPackage.BELL_SCHEDULE__PERIODS);
		}
		return periods;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocalDate> getDates() {
		if (dates == null) {
			dates = new EDataTypeUniqueEList<LocalDate>(LocalDate.class, this, DistrictPackage.BELL_SCHEDULE__DATES);
		}
		return dates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DistrictPackage.BELL_SCHEDULE__SCHOOL:
				return getSchool();
			case DistrictPackage.BELL_SCHEDULE__NAME:
				return getName();
			case DistrictPackage.BELL_SCHEDULE__BEGINS:
				return getBegins();
			case DistrictPackage.BELL_SCHEDULE__ENDS:
				return getEnds();
			case DistrictPackage.BELL_SCHEDULE__PERIODS:
				return getPeriods();
			case DistrictPackage.BELL_SCHEDULE__DATES:
				return getDates();
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
			case DistrictPackage.BELL_SCHEDULE__SCHOOL:
				setSchool((School)newValue);
				return;
			case DistrictPackage.BELL_SCHEDULE__NAME:
				setName((String)newValue);
				return;
			case DistrictPackage.BELL_SCHEDULE__BEGINS:
				setBegins((LocalTime)newValue);
				return;
			case DistrictPackage.BELL_SCHEDULE__ENDS:
				setEnds((LocalTime)newValue);
				return;
			case DistrictPackage.BELL_SCHEDULE__PERIODS:
				getPeriods().clear();
				getPeriods().addAll((Collection<? extends ClassPeriod>)newValue);
				return;
			case DistrictPackage.BELL_SCHEDULE__DATES:
				getDates().clear();
				getDates().addAll((Collection<? extends LocalDate>)newValue);
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
			case DistrictPackage.BELL_SCHEDULE__SCHOOL:
				setSchool((School)null);
				return;
			case DistrictPackage.BELL_SCHEDULE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DistrictPackage.BELL_SCHEDULE__BEGINS:
				setBegins(BEGINS_EDEFAULT);
				return;
			case DistrictPackage.BELL_SCHEDULE__ENDS:
				setEnds(ENDS_EDEFAULT);
				return;
			case DistrictPackage.BELL_SCHEDULE__PERIODS:
				getPeriods().clear();
				return;
			case DistrictPackage.BELL_SCHEDULE__DATES:
				getDates().clear();
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
			case DistrictPackage.BELL_SCHEDULE__SCHOOL:
				return school != null;
			case DistrictPackage.BELL_SCHEDULE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DistrictPackage.BELL_SCHEDULE__BEGINS:
				return BEGINS_EDEFAULT == null ? begins != null : !BEGINS_EDEFAULT.equals(begins);
			case DistrictPackage.BELL_SCHEDULE__ENDS:
				return ENDS_EDEFAULT == null ? ends != null : !ENDS_EDEFAULT.equals(ends);
			case DistrictPackage.BELL_SCHEDULE__PERIODS:
				return periods != null && !periods.isEmpty();
			case DistrictPackage.BELL_SCHEDULE__DATES:
				return dates != null && !dates.isEmpty();
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
		result.append(" (name: ");
		result.append(name);
		result.append(", begins: ");
		result.append(begins);
		result.append(", ends: ");
		result.append(ends);
		result.append(", dates: ");
		result.append(dates);
		result.append(')');
		return result.toString();
	}

} //BellScheduleImpl
