/**
 */
package org.trellis.model.resources.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.resources.CapacityStatus;
import org.trellis.model.resources.ResourcesPackage;
import org.trellis.model.resources.Service;
import org.trellis.model.resources.ServiceCapacity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Service Capacity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.resources.impl.ServiceCapacityImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceCapacityImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceCapacityImpl#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceCapacityImpl#getFunded <em>Funded</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceCapacityImpl#getFilled <em>Filled</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceCapacityImpl#getUpdatedOn <em>Updated On</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceCapacityImpl#getService <em>Service</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServiceCapacityImpl extends EntityImpl implements ServiceCapacity {
	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final CapacityStatus STATUS_EDEFAULT = CapacityStatus.CAPACITY;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected CapacityStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected static final int MAXIMUM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected int maximum = MAXIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getFunded() <em>Funded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunded()
	 * @generated
	 * @ordered
	 */
	protected static final Integer FUNDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFunded() <em>Funded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunded()
	 * @generated
	 * @ordered
	 */
	protected Integer funded = FUNDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getFilled() <em>Filled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilled()
	 * @generated
	 * @ordered
	 */
	protected static final int FILLED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFilled() <em>Filled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilled()
	 * @generated
	 * @ordered
	 */
	protected int filled = FILLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getUpdatedOn() <em>Updated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpdatedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate UPDATED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUpdatedOn() <em>Updated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpdatedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate updatedOn = UPDATED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServiceCapacityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ResourcesPackage.Literals.SERVICE_CAPACITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE_CAPACITY__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CapacityStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(CapacityStatus newStatus) {
		CapacityStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE_CAPACITY__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaximum() {
		return maximum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximum(int newMaximum) {
		int oldMaximum = maximum;
		maximum = newMaximum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE_CAPACITY__MAXIMUM, oldMaximum, maximum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getFunded() {
		return funded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunded(Integer newFunded) {
		Integer oldFunded = funded;
		funded = newFunded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE_CAPACITY__FUNDED, oldFunded, funded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFilled() {
		return filled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilled(int newFilled) {
		int oldFilled = filled;
		filled = newFilled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE_CAPACITY__FILLED, oldFilled, filled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getUpdatedOn() {
		return updatedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUpdatedOn(LocalDate newUpdatedOn) {
		LocalDate oldUpdatedOn = updatedOn;
		updatedOn = newUpdatedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE_CAPACITY__UPDATED_ON, oldUpdatedOn, updatedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Service getService() {
		if (eContainerFeatureID() != ResourcesPackage.SERVICE_CAPACITY__SERVICE) return null;
		return (Service)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetService(Service newService, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newService, ResourcesPackage.SERVICE_CAPACITY__SERVICE, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setService(Service newService) {
		if (newService != eInternalContainer() || (eContainerFeatureID() != ResourcesPackage.SERVICE_CAPACITY__SERVICE && newService != null)) {
			if (EcoreUtil.isAncestor(this, newService))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newService != null)
				msgs = ((InternalEObject)newService).eInverseAdd(this, ResourcesPackage.SERVICE__CAPACITIES, Service.class, msgs);
			msgs = basicSetService(newService, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE_CAPACITY__SERVICE, newService, newService));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ResourcesPackage.SERVICE_CAPACITY__SERVICE:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetService((Service)otherEnd, msgs);
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
			case ResourcesPackage.SERVICE_CAPACITY__SERVICE:
				return basicSetService(null, msgs);
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
			case ResourcesPackage.SERVICE_CAPACITY__SERVICE:
				return eInternalContainer().eInverseRemove(this, ResourcesPackage.SERVICE__CAPACITIES, Service.class, msgs);
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
			case ResourcesPackage.SERVICE_CAPACITY__UNIT:
				return getUnit();
			case ResourcesPackage.SERVICE_CAPACITY__STATUS:
				return getStatus();
			case ResourcesPackage.SERVICE_CAPACITY__MAXIMUM:
				return getMaximum();
			case ResourcesPackage.SERVICE_CAPACITY__FUNDED:
				return getFunded();
			case ResourcesPackage.SERVICE_CAPACITY__FILLED:
				return getFilled();
			case ResourcesPackage.SERVICE_CAPACITY__UPDATED_ON:
				return getUpdatedOn();
			case ResourcesPackage.SERVICE_CAPACITY__SERVICE:
				return getService();
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
			case ResourcesPackage.SERVICE_CAPACITY__UNIT:
				setUnit((String)newValue);
				return;
			case ResourcesPackage.SERVICE_CAPACITY__STATUS:
				setStatus((CapacityStatus)newValue);
				return;
			case ResourcesPackage.SERVICE_CAPACITY__MAXIMUM:
				setMaximum((Integer)newValue);
				return;
			case ResourcesPackage.SERVICE_CAPACITY__FUNDED:
				setFunded((Integer)newValue);
				return;
			case ResourcesPackage.SERVICE_CAPACITY__FILLED:
				setFilled((Integer)newValue);
				return;
			case ResourcesPackage.SERVICE_CAPACITY__UPDATED_ON:
				setUpdatedOn((LocalDate)newValue);
				return;
			case ResourcesPackage.SERVICE_CAPACITY__SERVICE:
				setService((Service)newValue);
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
			case ResourcesPackage.SERVICE_CAPACITY__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE_CAPACITY__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE_CAPACITY__MAXIMUM:
				setMaximum(MAXIMUM_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE_CAPACITY__FUNDED:
				setFunded(FUNDED_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE_CAPACITY__FILLED:
				setFilled(FILLED_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE_CAPACITY__UPDATED_ON:
				setUpdatedOn(UPDATED_ON_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE_CAPACITY__SERVICE:
				setService((Service)null);
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
			case ResourcesPackage.SERVICE_CAPACITY__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case ResourcesPackage.SERVICE_CAPACITY__STATUS:
				return status != STATUS_EDEFAULT;
			case ResourcesPackage.SERVICE_CAPACITY__MAXIMUM:
				return maximum != MAXIMUM_EDEFAULT;
			case ResourcesPackage.SERVICE_CAPACITY__FUNDED:
				return FUNDED_EDEFAULT == null ? funded != null : !FUNDED_EDEFAULT.equals(funded);
			case ResourcesPackage.SERVICE_CAPACITY__FILLED:
				return filled != FILLED_EDEFAULT;
			case ResourcesPackage.SERVICE_CAPACITY__UPDATED_ON:
				return UPDATED_ON_EDEFAULT == null ? updatedOn != null : !UPDATED_ON_EDEFAULT.equals(updatedOn);
			case ResourcesPackage.SERVICE_CAPACITY__SERVICE:
				return getService() != null;
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
		result.append(" (unit: ");
		result.append(unit);
		result.append(", status: ");
		result.append(status);
		result.append(", maximum: ");
		result.append(maximum);
		result.append(", funded: ");
		result.append(funded);
		result.append(", filled: ");
		result.append(filled);
		result.append(", updatedOn: ");
		result.append(updatedOn);
		result.append(')');
		return result.toString();
	}

} //ServiceCapacityImpl
