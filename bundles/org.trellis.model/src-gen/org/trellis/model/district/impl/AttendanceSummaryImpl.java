/**
 */
package org.trellis.model.district.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.AttendanceSummary;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.SchoolYear;
import org.trellis.model.district.Student;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Attendance Summary</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.impl.AttendanceSummaryImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.AttendanceSummaryImpl#getSchoolYear <em>School Year</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.AttendanceSummaryImpl#getDaysEnrolled <em>Days Enrolled</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.AttendanceSummaryImpl#getDaysAbsent <em>Days Absent</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.AttendanceSummaryImpl#getTardies <em>Tardies</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AttendanceSummaryImpl extends EntityImpl implements AttendanceSummary {
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
	 * The default value of the '{@link #getDaysEnrolled() <em>Days Enrolled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaysEnrolled()
	 * @generated
	 * @ordered
	 */
	protected static final int DAYS_ENROLLED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDaysEnrolled() <em>Days Enrolled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaysEnrolled()
	 * @generated
	 * @ordered
	 */
	protected int daysEnrolled = DAYS_ENROLLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDaysAbsent() <em>Days Absent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaysAbsent()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DAYS_ABSENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDaysAbsent() <em>Days Absent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaysAbsent()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal daysAbsent = DAYS_ABSENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTardies() <em>Tardies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTardies()
	 * @generated
	 * @ordered
	 */
	protected static final int TARDIES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTardies() <em>Tardies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTardies()
	 * @generated
	 * @ordered
	 */
	protected int tardies = TARDIES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AttendanceSummaryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DistrictPackage.Literals.ATTENDANCE_SUMMARY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.ATTENDANCE_SUMMARY__STUDENT, oldStudent, student));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.ATTENDANCE_SUMMARY__SCHOOL_YEAR, oldSchoolYear, schoolYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDaysEnrolled() {
		return daysEnrolled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDaysEnrolled(int newDaysEnrolled) {
		int oldDaysEnrolled = daysEnrolled;
		daysEnrolled = newDaysEnrolled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.ATTENDANCE_SUMMARY__DAYS_ENROLLED, oldDaysEnrolled, daysEnrolled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDaysAbsent() {
		return daysAbsent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDaysAbsent(BigDecimal newDaysAbsent) {
		BigDecimal oldDaysAbsent = daysAbsent;
		daysAbsent = newDaysAbsent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.ATTENDANCE_SUMMARY__DAYS_ABSENT, oldDaysAbsent, daysAbsent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTardies() {
		return tardies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTardies(int newTardies) {
		int oldTardies = tardies;
		tardies = newTardies;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.ATTENDANCE_SUMMARY__TARDIES, oldTardies, tardies));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DistrictPackage.ATTENDANCE_SUMMARY__STUDENT:
				return getStudent();
			case DistrictPackage.ATTENDANCE_SUMMARY__SCHOOL_YEAR:
				return getSchoolYear();
			case DistrictPackage.ATTENDANCE_SUMMARY__DAYS_ENROLLED:
				return getDaysEnrolled();
			case DistrictPackage.ATTENDANCE_SUMMARY__DAYS_ABSENT:
				return getDaysAbsent();
			case DistrictPackage.ATTENDANCE_SUMMARY__TARDIES:
				return getTardies();
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
			case DistrictPackage.ATTENDANCE_SUMMARY__STUDENT:
				setStudent((Student)newValue);
				return;
			case DistrictPackage.ATTENDANCE_SUMMARY__SCHOOL_YEAR:
				setSchoolYear((SchoolYear)newValue);
				return;
			case DistrictPackage.ATTENDANCE_SUMMARY__DAYS_ENROLLED:
				setDaysEnrolled((Integer)newValue);
				return;
			case DistrictPackage.ATTENDANCE_SUMMARY__DAYS_ABSENT:
				setDaysAbsent((BigDecimal)newValue);
				return;
			case DistrictPackage.ATTENDANCE_SUMMARY__TARDIES:
				setTardies((Integer)newValue);
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
			case DistrictPackage.ATTENDANCE_SUMMARY__STUDENT:
				setStudent((Student)null);
				return;
			case DistrictPackage.ATTENDANCE_SUMMARY__SCHOOL_YEAR:
				setSchoolYear((SchoolYear)null);
				return;
			case DistrictPackage.ATTENDANCE_SUMMARY__DAYS_ENROLLED:
				setDaysEnrolled(DAYS_ENROLLED_EDEFAULT);
				return;
			case DistrictPackage.ATTENDANCE_SUMMARY__DAYS_ABSENT:
				setDaysAbsent(DAYS_ABSENT_EDEFAULT);
				return;
			case DistrictPackage.ATTENDANCE_SUMMARY__TARDIES:
				setTardies(TARDIES_EDEFAULT);
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
			case DistrictPackage.ATTENDANCE_SUMMARY__STUDENT:
				return student != null;
			case DistrictPackage.ATTENDANCE_SUMMARY__SCHOOL_YEAR:
				return schoolYear != null;
			case DistrictPackage.ATTENDANCE_SUMMARY__DAYS_ENROLLED:
				return daysEnrolled != DAYS_ENROLLED_EDEFAULT;
			case DistrictPackage.ATTENDANCE_SUMMARY__DAYS_ABSENT:
				return DAYS_ABSENT_EDEFAULT == null ? daysAbsent != null : !DAYS_ABSENT_EDEFAULT.equals(daysAbsent);
			case DistrictPackage.ATTENDANCE_SUMMARY__TARDIES:
				return tardies != TARDIES_EDEFAULT;
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
		result.append(" (daysEnrolled: ");
		result.append(daysEnrolled);
		result.append(", daysAbsent: ");
		result.append(daysAbsent);
		result.append(", tardies: ");
		result.append(tardies);
		result.append(')');
		return result.toString();
	}

} //AttendanceSummaryImpl
