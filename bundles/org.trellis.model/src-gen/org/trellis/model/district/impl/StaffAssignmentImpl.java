/**
 */
package org.trellis.model.district.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.School;
import org.trellis.model.district.Staff;
import org.trellis.model.district.StaffAssignment;
import org.trellis.model.district.StaffRole;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Staff Assignment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.impl.StaffAssignmentImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StaffAssignmentImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StaffAssignmentImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StaffAssignmentImpl#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StaffAssignmentImpl#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StaffAssignmentImpl#getStaff <em>Staff</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StaffAssignmentImpl extends EntityImpl implements StaffAssignment {
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
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final StaffRole ROLE_EDEFAULT = StaffRole.COORDINATOR;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected StaffRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

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
	protected StaffAssignmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DistrictPackage.Literals.STAFF_ASSIGNMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STAFF_ASSIGNMENT__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StaffRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(StaffRole newRole) {
		StaffRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STAFF_ASSIGNMENT__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STAFF_ASSIGNMENT__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STAFF_ASSIGNMENT__BEGINS, oldBegins, begins));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STAFF_ASSIGNMENT__ENDS, oldEnds, ends));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Staff getStaff() {
		if (eContainerFeatureID() != DistrictPackage.STAFF_ASSIGNMENT__STAFF) return null;
		return (Staff)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStaff(Staff newStaff, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newStaff, DistrictPackage.STAFF_ASSIGNMENT__STAFF, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStaff(Staff newStaff) {
		if (newStaff != eInternalContainer() || (eContainerFeatureID() != DistrictPackage.STAFF_ASSIGNMENT__STAFF && newStaff != null)) {
			if (EcoreUtil.isAncestor(this, newStaff))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newStaff != null)
				msgs = ((InternalEObject)newStaff).eInverseAdd(this, DistrictPackage.STAFF__ASSIGNMENTS, Staff.class, msgs);
			msgs = basicSetStaff(newStaff, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STAFF_ASSIGNMENT__STAFF, newStaff, newStaff));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DistrictPackage.STAFF_ASSIGNMENT__STAFF:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetStaff((Staff)otherEnd, msgs);
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
			case DistrictPackage.STAFF_ASSIGNMENT__STAFF:
				return basicSetStaff(null, msgs);
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
			case DistrictPackage.STAFF_ASSIGNMENT__STAFF:
				return eInternalContainer().eInverseRemove(this, DistrictPackage.STAFF__ASSIGNMENTS, Staff.class, msgs);
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
			case DistrictPackage.STAFF_ASSIGNMENT__SCHOOL:
				return getSchool();
			case DistrictPackage.STAFF_ASSIGNMENT__ROLE:
				return getRole();
			case DistrictPackage.STAFF_ASSIGNMENT__TITLE:
				return getTitle();
			case DistrictPackage.STAFF_ASSIGNMENT__BEGINS:
				return getBegins();
			case DistrictPackage.STAFF_ASSIGNMENT__ENDS:
				return getEnds();
			case DistrictPackage.STAFF_ASSIGNMENT__STAFF:
				return getStaff();
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
			case DistrictPackage.STAFF_ASSIGNMENT__SCHOOL:
				setSchool((School)newValue);
				return;
			case DistrictPackage.STAFF_ASSIGNMENT__ROLE:
				setRole((StaffRole)newValue);
				return;
			case DistrictPackage.STAFF_ASSIGNMENT__TITLE:
				setTitle((String)newValue);
				return;
			case DistrictPackage.STAFF_ASSIGNMENT__BEGINS:
				setBegins((LocalDate)newValue);
				return;
			case DistrictPackage.STAFF_ASSIGNMENT__ENDS:
				setEnds((LocalDate)newValue);
				return;
			case DistrictPackage.STAFF_ASSIGNMENT__STAFF:
				setStaff((Staff)newValue);
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
			case DistrictPackage.STAFF_ASSIGNMENT__SCHOOL:
				setSchool((School)null);
				return;
			case DistrictPackage.STAFF_ASSIGNMENT__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case DistrictPackage.STAFF_ASSIGNMENT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case DistrictPackage.STAFF_ASSIGNMENT__BEGINS:
				setBegins(BEGINS_EDEFAULT);
				return;
			case DistrictPackage.STAFF_ASSIGNMENT__ENDS:
				setEnds(ENDS_EDEFAULT);
				return;
			case DistrictPackage.STAFF_ASSIGNMENT__STAFF:
				setStaff((Staff)null);
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
			case DistrictPackage.STAFF_ASSIGNMENT__SCHOOL:
				return school != null;
			case DistrictPackage.STAFF_ASSIGNMENT__ROLE:
				return role != ROLE_EDEFAULT;
			case DistrictPackage.STAFF_ASSIGNMENT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case DistrictPackage.STAFF_ASSIGNMENT__BEGINS:
				return BEGINS_EDEFAULT == null ? begins != null : !BEGINS_EDEFAULT.equals(begins);
			case DistrictPackage.STAFF_ASSIGNMENT__ENDS:
				return ENDS_EDEFAULT == null ? ends != null : !ENDS_EDEFAULT.equals(ends);
			case DistrictPackage.STAFF_ASSIGNMENT__STAFF:
				return getStaff() != null;
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
		result.append(", title: ");
		result.append(title);
		result.append(", begins: ");
		result.append(begins);
		result.append(", ends: ");
		result.append(ends);
		result.append(')');
		return result.toString();
	}

} //StaffAssignmentImpl
