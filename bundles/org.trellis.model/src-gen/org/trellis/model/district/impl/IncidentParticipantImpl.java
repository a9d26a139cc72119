/**
 */
package org.trellis.model.district.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.DisciplineIncident;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.IncidentParticipant;
import org.trellis.model.district.IncidentRole;
import org.trellis.model.district.Student;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Incident Participant</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.impl.IncidentParticipantImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.IncidentParticipantImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.IncidentParticipantImpl#getDisciplineIncident <em>Discipline Incident</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IncidentParticipantImpl extends EntityImpl implements IncidentParticipant {
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
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final IncidentRole ROLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected IncidentRole role = ROLE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IncidentParticipantImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DistrictPackage.Literals.INCIDENT_PARTICIPANT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.INCIDENT_PARTICIPANT__STUDENT, oldStudent, student));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IncidentRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(IncidentRole newRole) {
		IncidentRole oldRole = role;
		role = newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.INCIDENT_PARTICIPANT__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DisciplineIncident getDisciplineIncident() {
		if (eContainerFeatureID() != DistrictPackage.INCIDENT_PARTICIPANT__DISCIPLINE_INCIDENT) return null;
		return (DisciplineIncident)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDisciplineIncident(DisciplineIncident newDisciplineIncident, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newDisciplineIncident, DistrictPackage.INCIDENT_PARTICIPANT__DISCIPLINE_INCIDENT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisciplineIncident(DisciplineIncident newDisciplineIncident) {
		if (newDisciplineIncident != eInternalContainer() || (eContainerFeatureID() != DistrictPackage.INCIDENT_PARTICIPANT__DISCIPLINE_INCIDENT && newDisciplineIncident != null)) {
			if (EcoreUtil.isAncestor(this, newDisciplineIncident))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newDisciplineIncident != null)
				msgs = ((InternalEObject)newDisciplineIncident).eInverseAdd(this, DistrictPackage.DISCIPLINE_INCIDENT__PARTICIPANTS, DisciplineIncident.class, msgs);
			msgs = basicSetDisciplineIncident(newDisciplineIncident, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.INCIDENT_PARTICIPANT__DISCIPLINE_INCIDENT, newDisciplineIncident, newDisciplineIncident));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DistrictPackage.INCIDENT_PARTICIPANT__DISCIPLINE_INCIDENT:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetDisciplineIncident((DisciplineIncident)otherEnd, msgs);
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
			case DistrictPackage.INCIDENT_PARTICIPANT__DISCIPLINE_INCIDENT:
				return basicSetDisciplineIncident(null, msgs);
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
			case DistrictPackage.INCIDENT_PARTICIPANT__DISCIPLINE_INCIDENT:
				return eInternalContainer().eInverseRemove(this, DistrictPackage.DISCIPLINE_INCIDENT__PARTICIPANTS, DisciplineIncident.class, msgs);
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
			case DistrictPackage.INCIDENT_PARTICIPANT__STUDENT:
				return getStudent();
			case DistrictPackage.INCIDENT_PARTICIPANT__ROLE:
				return getRole();
			case DistrictPackage.INCIDENT_PARTICIPANT__DISCIPLINE_INCIDENT:
				return getDisciplineIncident();
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
			case DistrictPackage.INCIDENT_PARTICIPANT__STUDENT:
				setStudent((Student)newValue);
				return;
			case DistrictPackage.INCIDENT_PARTICIPANT__ROLE:
				setRole((IncidentRole)newValue);
				return;
			case DistrictPackage.INCIDENT_PARTICIPANT__DISCIPLINE_INCIDENT:
				setDisciplineIncident((DisciplineIncident)newValue);
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
			case DistrictPackage.INCIDENT_PARTICIPANT__STUDENT:
				setStudent((Student)null);
				return;
			case DistrictPackage.INCIDENT_PARTICIPANT__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case DistrictPackage.INCIDENT_PARTICIPANT__DISCIPLINE_INCIDENT:
				setDisciplineIncident((DisciplineIncident)null);
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
			case DistrictPackage.INCIDENT_PARTICIPANT__STUDENT:
				return student != null;
			case DistrictPackage.INCIDENT_PARTICIPANT__ROLE:
				return ROLE_EDEFAULT == null ? role != null : !ROLE_EDEFAULT.equals(role);
			case DistrictPackage.INCIDENT_PARTICIPANT__DISCIPLINE_INCIDENT:
				return getDisciplineIncident() != null;
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
		result.append(" (role: ");
		result.append(role);
		result.append(')');
		return result.toString();
	}

} //IncidentParticipantImpl
