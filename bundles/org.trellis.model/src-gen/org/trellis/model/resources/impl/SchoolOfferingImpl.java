/**
 */
package org.trellis.model.resources.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.School;

import org.trellis.model.resources.ResourcesPackage;
import org.trellis.model.resources.SchoolOffering;
import org.trellis.model.resources.Service;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>School Offering</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.resources.impl.SchoolOfferingImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.SchoolOfferingImpl#getPlaces <em>Places</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.SchoolOfferingImpl#isOnSite <em>On Site</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.SchoolOfferingImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.SchoolOfferingImpl#getService <em>Service</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SchoolOfferingImpl extends EntityImpl implements SchoolOffering {
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
	 * The default value of the '{@link #getPlaces() <em>Places</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlaces()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PLACES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlaces() <em>Places</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlaces()
	 * @generated
	 * @ordered
	 */
	protected Integer places = PLACES_EDEFAULT;

	/**
	 * The default value of the '{@link #isOnSite() <em>On Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOnSite()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ON_SITE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOnSite() <em>On Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOnSite()
	 * @generated
	 * @ordered
	 */
	protected boolean onSite = ON_SITE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SchoolOfferingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ResourcesPackage.Literals.SCHOOL_OFFERING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SCHOOL_OFFERING__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPlaces() {
		return places;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlaces(Integer newPlaces) {
		Integer oldPlaces = places;
		places = newPlaces;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SCHOOL_OFFERING__PLACES, oldPlaces, places));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOnSite() {
		return onSite;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnSite(boolean newOnSite) {
		boolean oldOnSite = onSite;
		onSite = newOnSite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SCHOOL_OFFERING__ON_SITE, oldOnSite, onSite));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SCHOOL_OFFERING__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Service getService() {
		if (eContainerFeatureID() != ResourcesPackage.SCHOOL_OFFERING__SERVICE) return null;
		return (Service)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetService(Service newService, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newService, ResourcesPackage.SCHOOL_OFFERING__SERVICE, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setService(Service newService) {
		if (newService != eInternalContainer() || (eContainerFeatureID() != ResourcesPackage.SCHOOL_OFFERING__SERVICE && newService != null)) {
			if (EcoreUtil.isAncestor(this, newService))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newService != null)
				msgs = ((InternalEObject)newService).eInverseAdd(this, ResourcesPackage.SERVICE__OFFERINGS, Service.class, msgs);
			msgs = basicSetService(newService, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SCHOOL_OFFERING__SERVICE, newService, newService));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ResourcesPackage.SCHOOL_OFFERING__SERVICE:
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
			case ResourcesPackage.SCHOOL_OFFERING__SERVICE:
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
			case ResourcesPackage.SCHOOL_OFFERING__SERVICE:
				return eInternalContainer().eInverseRemove(this, ResourcesPackage.SERVICE__OFFERINGS, Service.class, msgs);
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
			case ResourcesPackage.SCHOOL_OFFERING__SCHOOL:
				return getSchool();
			case ResourcesPackage.SCHOOL_OFFERING__PLACES:
				return getPlaces();
			case ResourcesPackage.SCHOOL_OFFERING__ON_SITE:
				return isOnSite();
			case ResourcesPackage.SCHOOL_OFFERING__NOTE:
				return getNote();
			case ResourcesPackage.SCHOOL_OFFERING__SERVICE:
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
			case ResourcesPackage.SCHOOL_OFFERING__SCHOOL:
				setSchool((School)newValue);
				return;
			case ResourcesPackage.SCHOOL_OFFERING__PLACES:
				setPlaces((Integer)newValue);
				return;
			case ResourcesPackage.SCHOOL_OFFERING__ON_SITE:
				setOnSite((Boolean)newValue);
				return;
			case ResourcesPackage.SCHOOL_OFFERING__NOTE:
				setNote((String)newValue);
				return;
			case ResourcesPackage.SCHOOL_OFFERING__SERVICE:
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
			case ResourcesPackage.SCHOOL_OFFERING__SCHOOL:
				setSchool((School)null);
				return;
			case ResourcesPackage.SCHOOL_OFFERING__PLACES:
				setPlaces(PLACES_EDEFAULT);
				return;
			case ResourcesPackage.SCHOOL_OFFERING__ON_SITE:
				setOnSite(ON_SITE_EDEFAULT);
				return;
			case ResourcesPackage.SCHOOL_OFFERING__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ResourcesPackage.SCHOOL_OFFERING__SERVICE:
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
			case ResourcesPackage.SCHOOL_OFFERING__SCHOOL:
				return school != null;
			case ResourcesPackage.SCHOOL_OFFERING__PLACES:
				return PLACES_EDEFAULT == null ? places != null : !PLACES_EDEFAULT.equals(places);
			case ResourcesPackage.SCHOOL_OFFERING__ON_SITE:
				return onSite != ON_SITE_EDEFAULT;
			case ResourcesPackage.SCHOOL_OFFERING__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ResourcesPackage.SCHOOL_OFFERING__SERVICE:
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
		result.append(" (places: ");
		result.append(places);
		result.append(", onSite: ");
		result.append(onSite);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //SchoolOfferingImpl
