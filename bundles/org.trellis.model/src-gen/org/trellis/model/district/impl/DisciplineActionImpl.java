/**
 */
package org.trellis.model.district.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.DisciplineAction;
import org.trellis.model.district.DisciplineIncident;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.School;
import org.trellis.model.district.Student;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Discipline Action</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.impl.DisciplineActionImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.DisciplineActionImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.DisciplineActionImpl#getIdentifier <em>Identifier</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.DisciplineActionImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.DisciplineActionImpl#getAction <em>Action</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.DisciplineActionImpl#getDays <em>Days</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.DisciplineActionImpl#getIncidents <em>Incidents</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DisciplineActionImpl extends EntityImpl implements DisciplineAction {
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
	 * The default value of the '{@link #getIdentifier() <em>Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifier()
	 * @generated
	 * @ordered
	 */
	protected static final String IDENTIFIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIdentifier() <em>Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifier()
	 * @generated
	 * @ordered
	 */
	protected String identifier = IDENTIFIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

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
	 * The default value of the '{@link #getDays() <em>Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDays()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDays() <em>Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDays()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal days = DAYS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIncidents() <em>Incidents</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncidents()
	 * @generated
	 * @ordered
	 */
	protected EList<DisciplineIncident> incidents;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DisciplineActionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DistrictPackage.Literals.DISCIPLINE_ACTION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.DISCIPLINE_ACTION__STUDENT, oldStudent, student));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.DISCIPLINE_ACTION__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIdentifier() {
		return identifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentifier(String newIdentifier) {
		String oldIdentifier = identifier;
		identifier = newIdentifier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.DISCIPLINE_ACTION__IDENTIFIER, oldIdentifier, identifier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.DISCIPLINE_ACTION__DATE, oldDate, date));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.DISCIPLINE_ACTION__ACTION, oldAction, action));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDays() {
		return days;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDays(BigDecimal newDays) {
		BigDecimal oldDays = days;
		days = newDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.DISCIPLINE_ACTION__DAYS, oldDays, days));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DisciplineIncident> getIncidents() {
		if (incidents == null) {
			incidents = new EObjectEList<DisciplineIncident>(DisciplineIncident.class, this, DistrictPackage.DISCIPLINE_ACTION__INCIDENTS);
		}
		return incidents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DistrictPackage.DISCIPLINE_ACTION__STUDENT:
				return getStudent();
			case DistrictPackage.DISCIPLINE_ACTION__SCHOOL:
				return getSchool();
			case DistrictPackage.DISCIPLINE_ACTION__IDENTIFIER:
				return getIdentifier();
			case DistrictPackage.DISCIPLINE_ACTION__DATE:
				return getDate();
			case DistrictPackage.DISCIPLINE_ACTION__ACTION:
				return getAction();
			case DistrictPackage.DISCIPLINE_ACTION__DAYS:
				return getDays();
			case DistrictPackage.DISCIPLINE_ACTION__INCIDENTS:
				return getIncidents();
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
			case DistrictPackage.DISCIPLINE_ACTION__STUDENT:
				setStudent((Student)newValue);
				return;
			case DistrictPackage.DISCIPLINE_ACTION__SCHOOL:
				setSchool((School)newValue);
				return;
			case DistrictPackage.DISCIPLINE_ACTION__IDENTIFIER:
				setIdentifier((String)newValue);
				return;
			case DistrictPackage.DISCIPLINE_ACTION__DATE:
				setDate((LocalDate)newValue);
				return;
			case DistrictPackage.DISCIPLINE_ACTION__ACTION:
				setAction((String)newValue);
				return;
			case DistrictPackage.DISCIPLINE_ACTION__DAYS:
				setDays((BigDecimal)newValue);
				return;
			case DistrictPackage.DISCIPLINE_ACTION__INCIDENTS:
				getIncidents().clear();
				getIncidents().addAll((Collection<? extends DisciplineIncident>)newValue);
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
			case DistrictPackage.DISCIPLINE_ACTION__STUDENT:
				setStudent((Student)null);
				return;
			case DistrictPackage.DISCIPLINE_ACTION__SCHOOL:
				setSchool((School)null);
				return;
			case DistrictPackage.DISCIPLINE_ACTION__IDENTIFIER:
				setIdentifier(IDENTIFIER_EDEFAULT);
				return;
			case DistrictPackage.DISCIPLINE_ACTION__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case DistrictPackage.DISCIPLINE_ACTION__ACTION:
				setAction(ACTION_EDEFAULT);
				return;
			case DistrictPackage.DISCIPLINE_ACTION__DAYS:
				setDays(DAYS_EDEFAULT);
				return;
			case DistrictPackage.DISCIPLINE_ACTION__INCIDENTS:
				getIncidents().clear();
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
			case DistrictPackage.DISCIPLINE_ACTION__STUDENT:
				return student != null;
			case DistrictPackage.DISCIPLINE_ACTION__SCHOOL:
				return school != null;
			case DistrictPackage.DISCIPLINE_ACTION__IDENTIFIER:
				return IDENTIFIER_EDEFAULT == null ? identifier != null : !IDENTIFIER_EDEFAULT.equals(identifier);
			case DistrictPackage.DISCIPLINE_ACTION__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case DistrictPackage.DISCIPLINE_ACTION__ACTION:
				return ACTION_EDEFAULT == null ? action != null : !ACTION_EDEFAULT.equals(action);
			case DistrictPackage.DISCIPLINE_ACTION__DAYS:
				return DAYS_EDEFAULT == null ? days != null : !DAYS_EDEFAULT.equals(days);
			case DistrictPackage.DISCIPLINE_ACTION__INCIDENTS:
				return incidents != null && !incidents.isEmpty();
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
		result.append(" (identifier: ");
		result.append(identifier);
		result.append(", date: ");
		result.append(date);
		result.append(", action: ");
		result.append(action);
		result.append(", days: ");
		result.append(days);
		result.append(')');
		return result.toString();
	}

} //DisciplineActionImpl
