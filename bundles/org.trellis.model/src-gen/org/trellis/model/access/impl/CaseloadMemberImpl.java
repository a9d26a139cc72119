/**
 */
package org.trellis.model.access.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trellis.model.access.AccessPackage;
import org.trellis.model.access.CaseloadMember;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.School;
import org.trellis.model.district.Staff;
import org.trellis.model.district.Student;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Caseload Member</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.access.impl.CaseloadMemberImpl#getStaff <em>Staff</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.CaseloadMemberImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.CaseloadMemberImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.CaseloadMemberImpl#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.CaseloadMemberImpl#getEnds <em>Ends</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CaseloadMemberImpl extends EntityImpl implements CaseloadMember {
	/**
	 * The cached value of the '{@link #getStaff() <em>Staff</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaff()
	 * @generated
	 * @ordered
	 */
	protected Staff staff;

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
	 * The cached value of the '{@link #getSchool() <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchool()
	 * @generated
	 * @ordered
	 */
	protected School school;

	/**
	 * The default value of the '{@link #getBegins() <em>Begins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegins()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate BEGINS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBegins() <em>Begins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegins()
	 * @generated
	 * @ordered
	 */
	protected LocalDate begins = BEGINS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnds() <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnds()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ENDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnds() <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnds()
	 * @generated
	 * @ordered
	 */
	protected LocalDate ends = ENDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CaseloadMemberImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AccessPackage.Literals.CASELOAD_MEMBER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Staff getStaff() {
		return staff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStaff(Staff newStaff) {
		Staff oldStaff = staff;
		staff = newStaff;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.CASELOAD_MEMBER__STAFF, oldStaff, staff));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.CASELOAD_MEMBER__STUDENT, oldStudent, student));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.CASELOAD_MEMBER__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBegins() {
		return begins;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBegins(LocalDate newBegins) {
		LocalDate oldBegins = begins;
		begins = newBegins;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.CASELOAD_MEMBER__BEGINS, oldBegins, begins));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEnds() {
		return ends;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnds(LocalDate newEnds) {
		LocalDate oldEnds = ends;
		ends = newEnds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.CASELOAD_MEMBER__ENDS, oldEnds, ends));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AccessPackage.CASELOAD_MEMBER__STAFF:
				return getStaff();
			case AccessPackage.CASELOAD_MEMBER__STUDENT:
				return getStudent();
			case AccessPackage.CASELOAD_MEMBER__SCHOOL:
				return getSchool();
			case AccessPackage.CASELOAD_MEMBER__BEGINS:
				return getBegins();
			case AccessPackage.CASELOAD_MEMBER__ENDS:
				return getEnds();
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
			case AccessPackage.CASELOAD_MEMBER__STAFF:
				setStaff((Staff)newValue);
				return;
			case AccessPackage.CASELOAD_MEMBER__STUDENT:
				setStudent((Student)newValue);
				return;
			case AccessPackage.CASELOAD_MEMBER__SCHOOL:
				setSchool((School)newValue);
				return;
			case AccessPackage.CASELOAD_MEMBER__BEGINS:
				setBegins((LocalDate)newValue);
				return;
			case AccessPackage.CASELOAD_MEMBER__ENDS:
				setEnds((LocalDate)newValue);
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
			case AccessPackage.CASELOAD_MEMBER__STAFF:
				setStaff((Staff)null);
				return;
			case AccessPackage.CASELOAD_MEMBER__STUDENT:
				setStudent((Student)null);
				return;
			case AccessPackage.CASELOAD_MEMBER__SCHOOL:
				setSchool((School)null);
				return;
			case AccessPackage.CASELOAD_MEMBER__BEGINS:
				setBegins(BEGINS_EDEFAULT);
				return;
			case AccessPackage.CASELOAD_MEMBER__ENDS:
				setEnds(ENDS_EDEFAULT);
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
			case AccessPackage.CASELOAD_MEMBER__STAFF:
				return staff != null;
			case AccessPackage.CASELOAD_MEMBER__STUDENT:
				return student != null;
			case AccessPackage.CASELOAD_MEMBER__SCHOOL:
				return school != null;
			case AccessPackage.CASELOAD_MEMBER__BEGINS:
				return BEGINS_EDEFAULT == null ? begins != null : !BEGINS_EDEFAULT.equals(begins);
			case AccessPackage.CASELOAD_MEMBER__ENDS:
				return ENDS_EDEFAULT == null ? ends != null : !ENDS_EDEFAULT.equals(ends);
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
		result.append(" (begins: ");
		result.append(begins);
		result.append(", ends: ");
		result.append(ends);
		result.append(')');
		return result.toString();
	}

} //CaseloadMemberImpl
