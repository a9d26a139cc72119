/**
 */
package org.trellis.model.access.impl;

import java.time.Instant;

import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trellis.model.access.AccessPackage;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.model.access.RestrictedReading;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.Staff;
import org.trellis.model.district.Student;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Restricted Reading</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.access.impl.RestrictedReadingImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.RestrictedReadingImpl#getEntityType <em>Entity Type</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.RestrictedReadingImpl#getEntityId <em>Entity Id</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.RestrictedReadingImpl#getFeature <em>Feature</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.RestrictedReadingImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.RestrictedReadingImpl#getReadBy <em>Read By</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.RestrictedReadingImpl#getStaff <em>Staff</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.RestrictedReadingImpl#getReadAt <em>Read At</em>}</li>
 *   <li>{@link org.trellis.model.access.impl.RestrictedReadingImpl#getGrounds <em>Grounds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RestrictedReadingImpl extends EntityImpl implements RestrictedReading {
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
	 * The default value of the '{@link #getEntityType() <em>Entity Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntityType()
	 * @generated
	 * @ordered
	 */
	protected static final String ENTITY_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEntityType() <em>Entity Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntityType()
	 * @generated
	 * @ordered
	 */
	protected String entityType = ENTITY_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEntityId() <em>Entity Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntityId()
	 * @generated
	 * @ordered
	 */
	protected static final UUID ENTITY_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEntityId() <em>Entity Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntityId()
	 * @generated
	 * @ordered
	 */
	protected UUID entityId = ENTITY_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getFeature() <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeature()
	 * @generated
	 * @ordered
	 */
	protected static final String FEATURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFeature() <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeature()
	 * @generated
	 * @ordered
	 */
	protected String feature = FEATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final RestrictedLabel LABEL_EDEFAULT = RestrictedLabel.REVIEW;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected RestrictedLabel label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getReadBy() <em>Read By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadBy()
	 * @generated
	 * @ordered
	 */
	protected static final String READ_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReadBy() <em>Read By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadBy()
	 * @generated
	 * @ordered
	 */
	protected String readBy = READ_BY_EDEFAULT;

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
	 * The default value of the '{@link #getReadAt() <em>Read At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant READ_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReadAt() <em>Read At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadAt()
	 * @generated
	 * @ordered
	 */
	protected Instant readAt = READ_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrounds() <em>Grounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrounds()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUNDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrounds() <em>Grounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrounds()
	 * @generated
	 * @ordered
	 */
	protected String grounds = GROUNDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RestrictedReadingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AccessPackage.Literals.RESTRICTED_READING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.RESTRICTED_READING__STUDENT, oldStudent, student));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEntityType() {
		return entityType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEntityType(String newEntityType) {
		String oldEntityType = entityType;
		entityType = newEntityType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.RESTRICTED_READING__ENTITY_TYPE, oldEntityType, entityType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UUID getEntityId() {
		return entityId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEntityId(UUID newEntityId) {
		UUID oldEntityId = entityId;
		entityId = newEntityId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.RESTRICTED_READING__ENTITY_ID, oldEntityId, entityId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFeature() {
		return feature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeature(String newFeature) {
		String oldFeature = feature;
		feature = newFeature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.RESTRICTED_READING__FEATURE, oldFeature, feature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RestrictedLabel getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(RestrictedLabel newLabel) {
		RestrictedLabel oldLabel = label;
		label = newLabel == null ? LABEL_EDEFAULT : newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.RESTRICTED_READING__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReadBy() {
		return readBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadBy(String newReadBy) {
		String oldReadBy = readBy;
		readBy = newReadBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.RESTRICTED_READING__READ_BY, oldReadBy, readBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.RESTRICTED_READING__STAFF, oldStaff, staff));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getReadAt() {
		return readAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadAt(Instant newReadAt) {
		Instant oldReadAt = readAt;
		readAt = newReadAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.RESTRICTED_READING__READ_AT, oldReadAt, readAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGrounds() {
		return grounds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrounds(String newGrounds) {
		String oldGrounds = grounds;
		grounds = newGrounds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AccessPackage.RESTRICTED_READING__GROUNDS, oldGrounds, grounds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AccessPackage.RESTRICTED_READING__STUDENT:
				return getStudent();
			case AccessPackage.RESTRICTED_READING__ENTITY_TYPE:
				return getEntityType();
			case AccessPackage.RESTRICTED_READING__ENTITY_ID:
				return getEntityId();
			case AccessPackage.RESTRICTED_READING__FEATURE:
				return getFeature();
			case AccessPackage.RESTRICTED_READING__LABEL:
				return getLabel();
			case AccessPackage.RESTRICTED_READING__READ_BY:
				return getReadBy();
			case AccessPackage.RESTRICTED_READING__STAFF:
				return getStaff();
			case AccessPackage.RESTRICTED_READING__READ_AT:
				return getReadAt();
			case AccessPackage.RESTRICTED_READING__GROUNDS:
				return getGrounds();
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
			case AccessPackage.RESTRICTED_READING__STUDENT:
				setStudent((Student)newValue);
				return;
			case AccessPackage.RESTRICTED_READING__ENTITY_TYPE:
				setEntityType((String)newValue);
				return;
			case AccessPackage.RESTRICTED_READING__ENTITY_ID:
				setEntityId((UUID)newValue);
				return;
			case AccessPackage.RESTRICTED_READING__FEATURE:
				setFeature((String)newValue);
				return;
			case AccessPackage.RESTRICTED_READING__LABEL:
				setLabel((RestrictedLabel)newValue);
				return;
			case AccessPackage.RESTRICTED_READING__READ_BY:
				setReadBy((String)newValue);
				return;
			case AccessPackage.RESTRICTED_READING__STAFF:
				setStaff((Staff)newValue);
				return;
			case AccessPackage.RESTRICTED_READING__READ_AT:
				setReadAt((Instant)newValue);
				return;
			case AccessPackage.RESTRICTED_READING__GROUNDS:
				setGrounds((String)newValue);
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
			case AccessPackage.RESTRICTED_READING__STUDENT:
				setStudent((Student)null);
				return;
			case AccessPackage.RESTRICTED_READING__ENTITY_TYPE:
				setEntityType(ENTITY_TYPE_EDEFAULT);
				return;
			case AccessPackage.RESTRICTED_READING__ENTITY_ID:
				setEntityId(ENTITY_ID_EDEFAULT);
				return;
			case AccessPackage.RESTRICTED_READING__FEATURE:
				setFeature(FEATURE_EDEFAULT);
				return;
			case AccessPackage.RESTRICTED_READING__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case AccessPackage.RESTRICTED_READING__READ_BY:
				setReadBy(READ_BY_EDEFAULT);
				return;
			case AccessPackage.RESTRICTED_READING__STAFF:
				setStaff((Staff)null);
				return;
			case AccessPackage.RESTRICTED_READING__READ_AT:
				setReadAt(READ_AT_EDEFAULT);
				return;
			case AccessPackage.RESTRICTED_READING__GROUNDS:
				setGrounds(GROUNDS_EDEFAULT);
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
			case AccessPackage.RESTRICTED_READING__STUDENT:
				return student != null;
			case AccessPackage.RESTRICTED_READING__ENTITY_TYPE:
				return ENTITY_TYPE_EDEFAULT == null ? entityType != null : !ENTITY_TYPE_EDEFAULT.equals(entityType);
			case AccessPackage.RESTRICTED_READING__ENTITY_ID:
				return ENTITY_ID_EDEFAULT == null ? entityId != null : !ENTITY_ID_EDEFAULT.equals(entityId);
			case AccessPackage.RESTRICTED_READING__FEATURE:
				return FEATURE_EDEFAULT == null ? feature != null : !FEATURE_EDEFAULT.equals(feature);
			case AccessPackage.RESTRICTED_READING__LABEL:
				return label != LABEL_EDEFAULT;
			case AccessPackage.RESTRICTED_READING__READ_BY:
				return READ_BY_EDEFAULT == null ? readBy != null : !READ_BY_EDEFAULT.equals(readBy);
			case AccessPackage.RESTRICTED_READING__STAFF:
				return staff != null;
			case AccessPackage.RESTRICTED_READING__READ_AT:
				return READ_AT_EDEFAULT == null ? readAt != null : !READ_AT_EDEFAULT.equals(readAt);
			case AccessPackage.RESTRICTED_READING__GROUNDS:
				return GROUNDS_EDEFAULT == null ? grounds != null : !GROUNDS_EDEFAULT.equals(grounds);
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
		result.append(" (entityType: ");
		result.append(entityType);
		result.append(", entityId: ");
		result.append(entityId);
		result.append(", feature: ");
		result.append(feature);
		result.append(", label: ");
		result.append(label);
		result.append(", readBy: ");
		result.append(readBy);
		result.append(", readAt: ");
		result.append(readAt);
		result.append(", grounds: ");
		result.append(grounds);
		result.append(')');
		return result.toString();
	}

} //RestrictedReadingImpl
