/**
 */
package org.trellis.model.resources.impl;

import java.time.LocalDate;
import java.time.LocalTime;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.Weekday;

import org.trellis.model.resources.Location;
import org.trellis.model.resources.OpeningHours;
import org.trellis.model.resources.ResourcesPackage;
import org.trellis.model.resources.Service;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Opening Hours</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.resources.impl.OpeningHoursImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.OpeningHoursImpl#getWeekday <em>Weekday</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.OpeningHoursImpl#getOpens <em>Opens</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.OpeningHoursImpl#getCloses <em>Closes</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.OpeningHoursImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.OpeningHoursImpl#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.OpeningHoursImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.OpeningHoursImpl#getService <em>Service</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OpeningHoursImpl extends EntityImpl implements OpeningHours {
	/**
	 * The cached value of the '{@link #getLocation() <em>Location</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected Location location;

	/**
	 * The default value of the '{@link #getWeekday() <em>Weekday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeekday()
	 * @generated
	 * @ordered
	 */
	protected static final Weekday WEEKDAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWeekday() <em>Weekday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeekday()
	 * @generated
	 * @ordered
	 */
	protected Weekday weekday = WEEKDAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpens() <em>Opens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpens()
	 * @generated
	 * @ordered
	 */
	protected static final LocalTime OPENS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpens() <em>Opens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpens()
	 * @generated
	 * @ordered
	 */
	protected LocalTime opens = OPENS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCloses() <em>Closes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCloses()
	 * @generated
	 * @ordered
	 */
	protected static final LocalTime CLOSES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCloses() <em>Closes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCloses()
	 * @generated
	 * @ordered
	 */
	protected LocalTime closes = CLOSES_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALID_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validFrom = VALID_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidTo() <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidTo()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALID_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidTo() <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidTo()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validTo = VALID_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OpeningHoursImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ResourcesPackage.Literals.OPENING_HOURS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Location getLocation() {
		return location;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocation(Location newLocation) {
		Location oldLocation = location;
		location = newLocation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.OPENING_HOURS__LOCATION, oldLocation, location));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Weekday getWeekday() {
		return weekday;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeekday(Weekday newWeekday) {
		Weekday oldWeekday = weekday;
		weekday = newWeekday;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.OPENING_HOURS__WEEKDAY, oldWeekday, weekday));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalTime getOpens() {
		return opens;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpens(LocalTime newOpens) {
		LocalTime oldOpens = opens;
		opens = newOpens;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.OPENING_HOURS__OPENS, oldOpens, opens));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalTime getCloses() {
		return closes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCloses(LocalTime newCloses) {
		LocalTime oldCloses = closes;
		closes = newCloses;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.OPENING_HOURS__CLOSES, oldCloses, closes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidFrom() {
		return validFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidFrom(LocalDate newValidFrom) {
		LocalDate oldValidFrom = validFrom;
		validFrom = newValidFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.OPENING_HOURS__VALID_FROM, oldValidFrom, validFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidTo() {
		return validTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidTo(LocalDate newValidTo) {
		LocalDate oldValidTo = validTo;
		validTo = newValidTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.OPENING_HOURS__VALID_TO, oldValidTo, validTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.OPENING_HOURS__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Service getService() {
		if (eContainerFeatureID() != ResourcesPackage.OPENING_HOURS__SERVICE) return null;
		return (Service)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetService(Service newService, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newService, ResourcesPackage.OPENING_HOURS__SERVICE, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setService(Service newService) {
		if (newService != eInternalContainer() || (eContainerFeatureID() != ResourcesPackage.OPENING_HOURS__SERVICE && newService != null)) {
			if (EcoreUtil.isAncestor(this, newService))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newService != null)
				msgs = ((InternalEObject)newService).eInverseAdd(this, ResourcesPackage.SERVICE__HOURS, Service.class, msgs);
			msgs = basicSetService(newService, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.OPENING_HOURS__SERVICE, newService, newService));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ResourcesPackage.OPENING_HOURS__SERVICE:
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
			case ResourcesPackage.OPENING_HOURS__SERVICE:
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
			case ResourcesPackage.OPENING_HOURS__SERVICE:
				return eInternalContainer().eInverseRemove(this, ResourcesPackage.SERVICE__HOURS, Service.class, msgs);
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
			case ResourcesPackage.OPENING_HOURS__LOCATION:
				return getLocation();
			case ResourcesPackage.OPENING_HOURS__WEEKDAY:
				return getWeekday();
			case ResourcesPackage.OPENING_HOURS__OPENS:
				return getOpens();
			case ResourcesPackage.OPENING_HOURS__CLOSES:
				return getCloses();
			case ResourcesPackage.OPENING_HOURS__VALID_FROM:
				return getValidFrom();
			case ResourcesPackage.OPENING_HOURS__VALID_TO:
				return getValidTo();
			case ResourcesPackage.OPENING_HOURS__DESCRIPTION:
				return getDescription();
			case ResourcesPackage.OPENING_HOURS__SERVICE:
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
			case ResourcesPackage.OPENING_HOURS__LOCATION:
				setLocation((Location)newValue);
				return;
			case ResourcesPackage.OPENING_HOURS__WEEKDAY:
				setWeekday((Weekday)newValue);
				return;
			case ResourcesPackage.OPENING_HOURS__OPENS:
				setOpens((LocalTime)newValue);
				return;
			case ResourcesPackage.OPENING_HOURS__CLOSES:
				setCloses((LocalTime)newValue);
				return;
			case ResourcesPackage.OPENING_HOURS__VALID_FROM:
				setValidFrom((LocalDate)newValue);
				return;
			case ResourcesPackage.OPENING_HOURS__VALID_TO:
				setValidTo((LocalDate)newValue);
				return;
			case ResourcesPackage.OPENING_HOURS__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ResourcesPackage.OPENING_HOURS__SERVICE:
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
			case ResourcesPackage.OPENING_HOURS__LOCATION:
				setLocation((Location)null);
				return;
			case ResourcesPackage.OPENING_HOURS__WEEKDAY:
				setWeekday(WEEKDAY_EDEFAULT);
				return;
			case ResourcesPackage.OPENING_HOURS__OPENS:
				setOpens(OPENS_EDEFAULT);
				return;
			case ResourcesPackage.OPENING_HOURS__CLOSES:
				setCloses(CLOSES_EDEFAULT);
				return;
			case ResourcesPackage.OPENING_HOURS__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case ResourcesPackage.OPENING_HOURS__VALID_TO:
				setValidTo(VALID_TO_EDEFAULT);
				return;
			case ResourcesPackage.OPENING_HOURS__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ResourcesPackage.OPENING_HOURS__SERVICE:
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
			case ResourcesPackage.OPENING_HOURS__LOCATION:
				return location != null;
			case ResourcesPackage.OPENING_HOURS__WEEKDAY:
				return WEEKDAY_EDEFAULT == null ? weekday != null : !WEEKDAY_EDEFAULT.equals(weekday);
			case ResourcesPackage.OPENING_HOURS__OPENS:
				return OPENS_EDEFAULT == null ? opens != null : !OPENS_EDEFAULT.equals(opens);
			case ResourcesPackage.OPENING_HOURS__CLOSES:
				return CLOSES_EDEFAULT == null ? closes != null : !CLOSES_EDEFAULT.equals(closes);
			case ResourcesPackage.OPENING_HOURS__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case ResourcesPackage.OPENING_HOURS__VALID_TO:
				return VALID_TO_EDEFAULT == null ? validTo != null : !VALID_TO_EDEFAULT.equals(validTo);
			case ResourcesPackage.OPENING_HOURS__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ResourcesPackage.OPENING_HOURS__SERVICE:
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
		result.append(" (weekday: ");
		result.append(weekday);
		result.append(", opens: ");
		result.append(opens);
		result.append(", closes: ");
		result.append(closes);
		result.append(", validFrom: ");
		result.append(validFrom);
		result.append(", validTo: ");
		result.append(validTo);
		result.append(", description: ");
		result.append(description);
		result.append(')');
		return result.toString();
	}

} //OpeningHoursImpl
