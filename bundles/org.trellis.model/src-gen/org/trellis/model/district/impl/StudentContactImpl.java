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

import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Guardian;
import org.trellis.model.district.Relation;
import org.trellis.model.district.Student;
import org.trellis.model.district.StudentContact;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Student Contact</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.impl.StudentContactImpl#getGuardian <em>Guardian</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StudentContactImpl#getRelation <em>Relation</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StudentContactImpl#isPrimaryContact <em>Primary Contact</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StudentContactImpl#isLivesWith <em>Lives With</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StudentContactImpl#isEmergencyContact <em>Emergency Contact</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StudentContactImpl#getOrder <em>Order</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.StudentContactImpl#getStudent <em>Student</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudentContactImpl extends EntityImpl implements StudentContact {
	/**
	 * The cached value of the '{@link #getGuardian() <em>Guardian</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardian()
	 * @generated
	 * @ordered
	 */
	protected Guardian guardian;

	/**
	 * The default value of the '{@link #getRelation() <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelation()
	 * @generated
	 * @ordered
	 */
	protected static final Relation RELATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRelation() <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelation()
	 * @generated
	 * @ordered
	 */
	protected Relation relation = RELATION_EDEFAULT;

	/**
	 * The default value of the '{@link #isPrimaryContact() <em>Primary Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrimaryContact()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PRIMARY_CONTACT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPrimaryContact() <em>Primary Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrimaryContact()
	 * @generated
	 * @ordered
	 */
	protected boolean primaryContact = PRIMARY_CONTACT_EDEFAULT;

	/**
	 * The default value of the '{@link #isLivesWith() <em>Lives With</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLivesWith()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LIVES_WITH_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLivesWith() <em>Lives With</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLivesWith()
	 * @generated
	 * @ordered
	 */
	protected boolean livesWith = LIVES_WITH_EDEFAULT;

	/**
	 * The default value of the '{@link #isEmergencyContact() <em>Emergency Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEmergencyContact()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EMERGENCY_CONTACT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEmergencyContact() <em>Emergency Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEmergencyContact()
	 * @generated
	 * @ordered
	 */
	protected boolean emergencyContact = EMERGENCY_CONTACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected static final int ORDER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected int order = ORDER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StudentContactImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DistrictPackage.Literals.STUDENT_CONTACT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Guardian getGuardian() {
		return guardian;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuardian(Guardian newGuardian) {
		Guardian oldGuardian = guardian;
		guardian = newGuardian;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STUDENT_CONTACT__GUARDIAN, oldGuardian, guardian));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Relation getRelation() {
		return relation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelation(Relation newRelation) {
		Relation oldRelation = relation;
		relation = newRelation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STUDENT_CONTACT__RELATION, oldRelation, relation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPrimaryContact() {
		return primaryContact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrimaryContact(boolean newPrimaryContact) {
		boolean oldPrimaryContact = primaryContact;
		primaryContact = newPrimaryContact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STUDENT_CONTACT__PRIMARY_CONTACT, oldPrimaryContact, primaryContact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLivesWith() {
		return livesWith;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLivesWith(boolean newLivesWith) {
		boolean oldLivesWith = livesWith;
		livesWith = newLivesWith;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STUDENT_CONTACT__LIVES_WITH, oldLivesWith, livesWith));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEmergencyContact() {
		return emergencyContact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmergencyContact(boolean newEmergencyContact) {
		boolean oldEmergencyContact = emergencyContact;
		emergencyContact = newEmergencyContact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STUDENT_CONTACT__EMERGENCY_CONTACT, oldEmergencyContact, emergencyContact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOrder() {
		return order;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrder(int newOrder) {
		int oldOrder = order;
		order = newOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STUDENT_CONTACT__ORDER, oldOrder, order));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Student getStudent() {
		if (eContainerFeatureID() != DistrictPackage.STUDENT_CONTACT__STUDENT) return null;
		return (Student)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStudent(Student newStudent, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newStudent, DistrictPackage.STUDENT_CONTACT__STUDENT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudent(Student newStudent) {
		if (newStudent != eInternalContainer() || (eContainerFeatureID() != DistrictPackage.STUDENT_CONTACT__STUDENT && newStudent != null)) {
			if (EcoreUtil.isAncestor(this, newStudent))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newStudent != null)
				msgs = ((InternalEObject)newStudent).eInverseAdd(this, DistrictPackage.STUDENT__CONTACTS, Student.class, msgs);
			msgs = basicSetStudent(newStudent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.STUDENT_CONTACT__STUDENT, newStudent, newStudent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DistrictPackage.STUDENT_CONTACT__STUDENT:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetStudent((Student)otherEnd, msgs);
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
			case DistrictPackage.STUDENT_CONTACT__STUDENT:
				return basicSetStudent(null, msgs);
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
			case DistrictPackage.STUDENT_CONTACT__STUDENT:
				return eInternalContainer().eInverseRemove(this, DistrictPackage.STUDENT__CONTACTS, Student.class, msgs);
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
			case DistrictPackage.STUDENT_CONTACT__GUARDIAN:
				return getGuardian();
			case DistrictPackage.STUDENT_CONTACT__RELATION:
				return getRelation();
			case DistrictPackage.STUDENT_CONTACT__PRIMARY_CONTACT:
				return isPrimaryContact();
			case DistrictPackage.STUDENT_CONTACT__LIVES_WITH:
				return isLivesWith();
			case DistrictPackage.STUDENT_CONTACT__EMERGENCY_CONTACT:
				return isEmergencyContact();
			case DistrictPackage.STUDENT_CONTACT__ORDER:
				return getOrder();
			case DistrictPackage.STUDENT_CONTACT__STUDENT:
				return getStudent();
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
			case DistrictPackage.STUDENT_CONTACT__GUARDIAN:
				setGuardian((Guardian)newValue);
				return;
			case DistrictPackage.STUDENT_CONTACT__RELATION:
				setRelation((Relation)newValue);
				return;
			case DistrictPackage.STUDENT_CONTACT__PRIMARY_CONTACT:
				setPrimaryContact((Boolean)newValue);
				return;
			case DistrictPackage.STUDENT_CONTACT__LIVES_WITH:
				setLivesWith((Boolean)newValue);
				return;
			case DistrictPackage.STUDENT_CONTACT__EMERGENCY_CONTACT:
				setEmergencyContact((Boolean)newValue);
				return;
			case DistrictPackage.STUDENT_CONTACT__ORDER:
				setOrder((Integer)newValue);
				return;
			case DistrictPackage.STUDENT_CONTACT__STUDENT:
				setStudent((Student)newValue);
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
			case DistrictPackage.STUDENT_CONTACT__GUARDIAN:
				setGuardian((Guardian)null);
				return;
			case DistrictPackage.STUDENT_CONTACT__RELATION:
				setRelation(RELATION_EDEFAULT);
				return;
			case DistrictPackage.STUDENT_CONTACT__PRIMARY_CONTACT:
				setPrimaryContact(PRIMARY_CONTACT_EDEFAULT);
				return;
			case DistrictPackage.STUDENT_CONTACT__LIVES_WITH:
				setLivesWith(LIVES_WITH_EDEFAULT);
				return;
			case DistrictPackage.STUDENT_CONTACT__EMERGENCY_CONTACT:
				setEmergencyContact(EMERGENCY_CONTACT_EDEFAULT);
				return;
			case DistrictPackage.STUDENT_CONTACT__ORDER:
				setOrder(ORDER_EDEFAULT);
				return;
			case DistrictPackage.STUDENT_CONTACT__STUDENT:
				setStudent((Student)null);
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
			case DistrictPackage.STUDENT_CONTACT__GUARDIAN:
				return guardian != null;
			case DistrictPackage.STUDENT_CONTACT__RELATION:
				return RELATION_EDEFAULT == null ? relation != null : !RELATION_EDEFAULT.equals(relation);
			case DistrictPackage.STUDENT_CONTACT__PRIMARY_CONTACT:
				return primaryContact != PRIMARY_CONTACT_EDEFAULT;
			case DistrictPackage.STUDENT_CONTACT__LIVES_WITH:
				return livesWith != LIVES_WITH_EDEFAULT;
			case DistrictPackage.STUDENT_CONTACT__EMERGENCY_CONTACT:
				return emergencyContact != EMERGENCY_CONTACT_EDEFAULT;
			case DistrictPackage.STUDENT_CONTACT__ORDER:
				return order != ORDER_EDEFAULT;
			case DistrictPackage.STUDENT_CONTACT__STUDENT:
				return getStudent() != null;
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
		result.append(" (relation: ");
		result.append(relation);
		result.append(", primaryContact: ");
		result.append(primaryContact);
		result.append(", livesWith: ");
		result.append(livesWith);
		result.append(", emergencyContact: ");
		result.append(emergencyContact);
		result.append(", order: ");
		result.append(order);
		result.append(')');
		return result.toString();
	}

} //StudentContactImpl
