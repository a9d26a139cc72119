/**
 */
package org.trellis.model.exchange.impl;

import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.exchange.ChangeKind;
import org.trellis.model.exchange.ExchangePackage;
import org.trellis.model.exchange.ImportChange;
import org.trellis.model.exchange.ImportRun;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Import Change</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.exchange.impl.ImportChangeImpl#getRun <em>Run</em>}</li>
 *   <li>{@link org.trellis.model.exchange.impl.ImportChangeImpl#getSequence <em>Sequence</em>}</li>
 *   <li>{@link org.trellis.model.exchange.impl.ImportChangeImpl#getEntityType <em>Entity Type</em>}</li>
 *   <li>{@link org.trellis.model.exchange.impl.ImportChangeImpl#getEntityId <em>Entity Id</em>}</li>
 *   <li>{@link org.trellis.model.exchange.impl.ImportChangeImpl#getOthers <em>Others</em>}</li>
 *   <li>{@link org.trellis.model.exchange.impl.ImportChangeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.trellis.model.exchange.impl.ImportChangeImpl#getBefore <em>Before</em>}</li>
 *   <li>{@link org.trellis.model.exchange.impl.ImportChangeImpl#getVersionAfter <em>Version After</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImportChangeImpl extends EntityImpl implements ImportChange {
	/**
	 * The cached value of the '{@link #getRun() <em>Run</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRun()
	 * @generated
	 * @ordered
	 */
	protected ImportRun run;

	/**
	 * The default value of the '{@link #getSequence() <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSequence()
	 * @generated
	 * @ordered
	 */
	protected static final int SEQUENCE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSequence() <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSequence()
	 * @generated
	 * @ordered
	 */
	protected int sequence = SEQUENCE_EDEFAULT;

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
	 * The default value of the '{@link #getOthers() <em>Others</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOthers()
	 * @generated
	 * @ordered
	 */
	protected static final String OTHERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOthers() <em>Others</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOthers()
	 * @generated
	 * @ordered
	 */
	protected String others = OTHERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ChangeKind KIND_EDEFAULT = ChangeKind.ADDED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ChangeKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected static final String BEFORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected String before = BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersionAfter() <em>Version After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersionAfter()
	 * @generated
	 * @ordered
	 */
	protected static final int VERSION_AFTER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getVersionAfter() <em>Version After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersionAfter()
	 * @generated
	 * @ordered
	 */
	protected int versionAfter = VERSION_AFTER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ImportChangeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExchangePackage.Literals.IMPORT_CHANGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImportRun getRun() {
		return run;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRun(ImportRun newRun) {
		ImportRun oldRun = run;
		run = newRun;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExchangePackage.IMPORT_CHANGE__RUN, oldRun, run));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSequence() {
		return sequence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSequence(int newSequence) {
		int oldSequence = sequence;
		sequence = newSequence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExchangePackage.IMPORT_CHANGE__SEQUENCE, oldSequence, sequence));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExchangePackage.IMPORT_CHANGE__ENTITY_TYPE, oldEntityType, entityType));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExchangePackage.IMPORT_CHANGE__ENTITY_ID, oldEntityId, entityId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOthers() {
		return others;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOthers(String newOthers) {
		String oldOthers = others;
		others = newOthers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExchangePackage.IMPORT_CHANGE__OTHERS, oldOthers, others));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChangeKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ChangeKind newKind) {
		ChangeKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExchangePackage.IMPORT_CHANGE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBefore() {
		return before;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBefore(String newBefore) {
		String oldBefore = before;
		before = newBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExchangePackage.IMPORT_CHANGE__BEFORE, oldBefore, before));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVersionAfter() {
		return versionAfter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersionAfter(int newVersionAfter) {
		int oldVersionAfter = versionAfter;
		versionAfter = newVersionAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExchangePackage.IMPORT_CHANGE__VERSION_AFTER, oldVersionAfter, versionAfter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExchangePackage.IMPORT_CHANGE__RUN:
				return getRun();
			case ExchangePackage.IMPORT_CHANGE__SEQUENCE:
				return getSequence();
			case ExchangePackage.IMPORT_CHANGE__ENTITY_TYPE:
				return getEntityType();
			case ExchangePackage.IMPORT_CHANGE__ENTITY_ID:
				return getEntityId();
			case ExchangePackage.IMPORT_CHANGE__OTHERS:
				return getOthers();
			case ExchangePackage.IMPORT_CHANGE__KIND:
				return getKind();
			case ExchangePackage.IMPORT_CHANGE__BEFORE:
				return getBefore();
			case ExchangePackage.IMPORT_CHANGE__VERSION_AFTER:
				return getVersionAfter();
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
			case ExchangePackage.IMPORT_CHANGE__RUN:
				setRun((ImportRun)newValue);
				return;
			case ExchangePackage.IMPORT_CHANGE__SEQUENCE:
				setSequence((Integer)newValue);
				return;
			case ExchangePackage.IMPORT_CHANGE__ENTITY_TYPE:
				setEntityType((String)newValue);
				return;
			case ExchangePackage.IMPORT_CHANGE__ENTITY_ID:
				setEntityId((UUID)newValue);
				return;
			case ExchangePackage.IMPORT_CHANGE__OTHERS:
				setOthers((String)newValue);
				return;
			case ExchangePackage.IMPORT_CHANGE__KIND:
				setKind((ChangeKind)newValue);
				return;
			case ExchangePackage.IMPORT_CHANGE__BEFORE:
				setBefore((String)newValue);
				return;
			case ExchangePackage.IMPORT_CHANGE__VERSION_AFTER:
				setVersionAfter((Integer)newValue);
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
			case ExchangePackage.IMPORT_CHANGE__RUN:
				setRun((ImportRun)null);
				return;
			case ExchangePackage.IMPORT_CHANGE__SEQUENCE:
				setSequence(SEQUENCE_EDEFAULT);
				return;
			case ExchangePackage.IMPORT_CHANGE__ENTITY_TYPE:
				setEntityType(ENTITY_TYPE_EDEFAULT);
				return;
			case ExchangePackage.IMPORT_CHANGE__ENTITY_ID:
				setEntityId(ENTITY_ID_EDEFAULT);
				return;
			case ExchangePackage.IMPORT_CHANGE__OTHERS:
				setOthers(OTHERS_EDEFAULT);
				return;
			case ExchangePackage.IMPORT_CHANGE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ExchangePackage.IMPORT_CHANGE__BEFORE:
				setBefore(BEFORE_EDEFAULT);
				return;
			case ExchangePackage.IMPORT_CHANGE__VERSION_AFTER:
				setVersionAfter(VERSION_AFTER_EDEFAULT);
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
			case ExchangePackage.IMPORT_CHANGE__RUN:
				return run != null;
			case ExchangePackage.IMPORT_CHANGE__SEQUENCE:
				return sequence != SEQUENCE_EDEFAULT;
			case ExchangePackage.IMPORT_CHANGE__ENTITY_TYPE:
				return ENTITY_TYPE_EDEFAULT == null ? entityType != null : !ENTITY_TYPE_EDEFAULT.equals(entityType);
			case ExchangePackage.IMPORT_CHANGE__ENTITY_ID:
				return ENTITY_ID_EDEFAULT == null ? entityId != null : !ENTITY_ID_EDEFAULT.equals(entityId);
			case ExchangePackage.IMPORT_CHANGE__OTHERS:
				return OTHERS_EDEFAULT == null ? others != null : !OTHERS_EDEFAULT.equals(others);
			case ExchangePackage.IMPORT_CHANGE__KIND:
				return kind != KIND_EDEFAULT;
			case ExchangePackage.IMPORT_CHANGE__BEFORE:
				return BEFORE_EDEFAULT == null ? before != null : !BEFORE_EDEFAULT.equals(before);
			case ExchangePackage.IMPORT_CHANGE__VERSION_AFTER:
				return versionAfter != VERSION_AFTER_EDEFAULT;
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
		result.append(" (sequence: ");
		result.append(sequence);
		result.append(", entityType: ");
		result.append(entityType);
		result.append(", entityId: ");
		result.append(entityId);
		result.append(", others: ");
		result.append(others);
		result.append(", kind: ");
		result.append(kind);
		result.append(", before: ");
		result.append(before);
		result.append(", versionAfter: ");
		result.append(versionAfter);
		result.append(')');
		return result.toString();
	}

} //ImportChangeImpl
