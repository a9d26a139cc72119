/**
 */
package org.trellis.model.resources.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.trellis.model.base.BasePackage;
import org.trellis.model.base.PostalAddress;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.School;

import org.trellis.model.resources.ContactPoint;
import org.trellis.model.resources.Location;
import org.trellis.model.resources.LocationKind;
import org.trellis.model.resources.Organization;
import org.trellis.model.resources.ResourcesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Location</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.resources.impl.LocationImpl#getStreet <em>Street</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.LocationImpl#getCity <em>City</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.LocationImpl#getState <em>State</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.LocationImpl#getPostalCode <em>Postal Code</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.LocationImpl#getCountry <em>Country</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.LocationImpl#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.LocationImpl#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.LocationImpl#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.LocationImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.LocationImpl#getAlternateName <em>Alternate Name</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.LocationImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.LocationImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.LocationImpl#getTransportation <em>Transportation</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.LocationImpl#getAccessibility <em>Accessibility</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.LocationImpl#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.LocationImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.LocationImpl#getContacts <em>Contacts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LocationImpl extends EntityImpl implements Location {
	/**
	 * The default value of the '{@link #getStreet() <em>Street</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStreet()
	 * @generated
	 * @ordered
	 */
	protected static final String STREET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStreet() <em>Street</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStreet()
	 * @generated
	 * @ordered
	 */
	protected String street = STREET_EDEFAULT;

	/**
	 * The default value of the '{@link #getCity() <em>City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCity()
	 * @generated
	 * @ordered
	 */
	protected static final String CITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCity() <em>City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCity()
	 * @generated
	 * @ordered
	 */
	protected String city = CITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final String STATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected String state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPostalCode() <em>Postal Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostalCode()
	 * @generated
	 * @ordered
	 */
	protected static final String POSTAL_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPostalCode() <em>Postal Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostalCode()
	 * @generated
	 * @ordered
	 */
	protected String postalCode = POSTAL_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCountry() <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountry()
	 * @generated
	 * @ordered
	 */
	protected static final String COUNTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCountry() <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountry()
	 * @generated
	 * @ordered
	 */
	protected String country = COUNTRY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLatitude() <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatitude()
	 * @generated
	 * @ordered
	 */
	protected static final Double LATITUDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLatitude() <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatitude()
	 * @generated
	 * @ordered
	 */
	protected Double latitude = LATITUDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLongitude() <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongitude()
	 * @generated
	 * @ordered
	 */
	protected static final Double LONGITUDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLongitude() <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongitude()
	 * @generated
	 * @ordered
	 */
	protected Double longitude = LONGITUDE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOrganization() <em>Organization</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected Organization organization;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getAlternateName() <em>Alternate Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternateName()
	 * @generated
	 * @ordered
	 */
	protected static final String ALTERNATE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAlternateName() <em>Alternate Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternateName()
	 * @generated
	 * @ordered
	 */
	protected String alternateName = ALTERNATE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final LocationKind KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected LocationKind kind = KIND_EDEFAULT;

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
	 * The default value of the '{@link #getTransportation() <em>Transportation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransportation()
	 * @generated
	 * @ordered
	 */
	protected static final String TRANSPORTATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTransportation() <em>Transportation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransportation()
	 * @generated
	 * @ordered
	 */
	protected String transportation = TRANSPORTATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccessibility() <em>Accessibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccessibility()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCESSIBILITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccessibility() <em>Accessibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccessibility()
	 * @generated
	 * @ordered
	 */
	protected String accessibility = ACCESSIBILITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLanguages() <em>Languages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguages()
	 * @generated
	 * @ordered
	 */
	protected EList<String> languages;

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
	 * The cached value of the '{@link #getContacts() <em>Contacts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContacts()
	 * @generated
	 * @ordered
	 */
	protected EList<ContactPoint> contacts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LocationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ResourcesPackage.Literals.LOCATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStreet() {
		return street;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStreet(String newStreet) {
		String oldStreet = street;
		street = newStreet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.LOCATION__STREET, oldStreet, street));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCity() {
		return city;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCity(String newCity) {
		String oldCity = city;
		city = newCity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.LOCATION__CITY, oldCity, city));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(String newState) {
		String oldState = state;
		state = newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.LOCATION__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPostalCode() {
		return postalCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPostalCode(String newPostalCode) {
		String oldPostalCode = postalCode;
		postalCode = newPostalCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.LOCATION__POSTAL_CODE, oldPostalCode, postalCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCountry() {
		return country;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCountry(String newCountry) {
		String oldCountry = country;
		country = newCountry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.LOCATION__COUNTRY, oldCountry, country));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLatitude() {
		return latitude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatitude(Double newLatitude) {
		Double oldLatitude = latitude;
		latitude = newLatitude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.LOCATION__LATITUDE, oldLatitude, latitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLongitude() {
		return longitude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLongitude(Double newLongitude) {
		Double oldLongitude = longitude;
		longitude = newLongitude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.LOCATION__LONGITUDE, oldLongitude, longitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organization getOrganization() {
		return organization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganization(Organization newOrganization) {
		Organization oldOrganization = organization;
		organization = newOrganization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.LOCATION__ORGANIZATION, oldOrganization, organization));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.LOCATION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAlternateName() {
		return alternateName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlternateName(String newAlternateName) {
		String oldAlternateName = alternateName;
		alternateName = newAlternateName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.LOCATION__ALTERNATE_NAME, oldAlternateName, alternateName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocationKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(LocationKind newKind) {
		LocationKind oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.LOCATION__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.LOCATION__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTransportation() {
		return transportation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTransportation(String newTransportation) {
		String oldTransportation = transportation;
		transportation = newTransportation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.LOCATION__TRANSPORTATION, oldTransportation, transportation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccessibility() {
		return accessibility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccessibility(String newAccessibility) {
		String oldAccessibility = accessibility;
		accessibility = newAccessibility;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.LOCATION__ACCESSIBILITY, oldAccessibility, accessibility));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLanguages() {
		if (languages == null) {
			languages = new EDataTypeUniqueEList<String>(String.class, this, ResourcesPackage.LOCATION__LANGUAGES);
		}
		return languages;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.LOCATION__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ContactPoint> getContacts() {
		if (contacts == null) {
			contacts = new EObjectContainmentWithInverseEList<ContactPoint>(ContactPoint.class, this, ResourcesPackage.LOCATION__CONTACTS, ResourcesPackage.CONTACT_POINT__LOCATION);
		}
		return contacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ResourcesPackage.LOCATION__CONTACTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getContacts()).basicAdd(otherEnd, msgs);
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
			case ResourcesPackage.LOCATION__CONTACTS:
				return ((InternalEList<?>)getContacts()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ResourcesPackage.LOCATION__STREET:
				return getStreet();
			case ResourcesPackage.LOCATION__CITY:
				return getCity();
			case ResourcesPackage.LOCATION__STATE:
				return getState();
			case ResourcesPackage.LOCATION__POSTAL_CODE:
				return getPostalCode();
			case ResourcesPackage.LOCATION__COUNTRY:
				return getCountry();
			case ResourcesPackage.LOCATION__LATITUDE:
				return getLatitude();
			case ResourcesPackage.LOCATION__LONGITUDE:
				return getLongitude();
			case ResourcesPackage.LOCATION__ORGANIZATION:
				return getOrganization();
			case ResourcesPackage.LOCATION__NAME:
				return getName();
			case ResourcesPackage.LOCATION__ALTERNATE_NAME:
				return getAlternateName();
			case ResourcesPackage.LOCATION__KIND:
				return getKind();
			case ResourcesPackage.LOCATION__DESCRIPTION:
				return getDescription();
			case ResourcesPackage.LOCATION__TRANSPORTATION:
				return getTransportation();
			case ResourcesPackage.LOCATION__ACCESSIBILITY:
				return getAccessibility();
			case ResourcesPackage.LOCATION__LANGUAGES:
				return getLanguages();
			case ResourcesPackage.LOCATION__SCHOOL:
				return getSchool();
			case ResourcesPackage.LOCATION__CONTACTS:
				return getContacts();
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
			case ResourcesPackage.LOCATION__STREET:
				setStreet((String)newValue);
				return;
			case ResourcesPackage.LOCATION__CITY:
				setCity((String)newValue);
				return;
			case ResourcesPackage.LOCATION__STATE:
				setState((String)newValue);
				return;
			case ResourcesPackage.LOCATION__POSTAL_CODE:
				setPostalCode((String)newValue);
				return;
			case ResourcesPackage.LOCATION__COUNTRY:
				setCountry((String)newValue);
				return;
			case ResourcesPackage.LOCATION__LATITUDE:
				setLatitude((Double)newValue);
				return;
			case ResourcesPackage.LOCATION__LONGITUDE:
				setLongitude((Double)newValue);
				return;
			case ResourcesPackage.LOCATION__ORGANIZATION:
				setOrganization((Organization)newValue);
				return;
			case ResourcesPackage.LOCATION__NAME:
				setName((String)newValue);
				return;
			case ResourcesPackage.LOCATION__ALTERNATE_NAME:
				setAlternateName((String)newValue);
				return;
			case ResourcesPackage.LOCATION__KIND:
				setKind((LocationKind)newValue);
				return;
			case ResourcesPackage.LOCATION__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ResourcesPackage.LOCATION__TRANSPORTATION:
				setTransportation((String)newValue);
				return;
			case ResourcesPackage.LOCATION__ACCESSIBILITY:
				setAccessibility((String)newValue);
				return;
			case ResourcesPackage.LOCATION__LANGUAGES:
				getLanguages().clear();
				getLanguages().addAll((Collection<? extends String>)newValue);
				return;
			case ResourcesPackage.LOCATION__SCHOOL:
				setSchool((School)newValue);
				return;
			case ResourcesPackage.LOCATION__CONTACTS:
				getContacts().clear();
				getContacts().addAll((Collection<? extends ContactPoint>)newValue);
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
			case ResourcesPackage.LOCATION__STREET:
				setStreet(STREET_EDEFAULT);
				return;
			case ResourcesPackage.LOCATION__CITY:
				setCity(CITY_EDEFAULT);
				return;
			case ResourcesPackage.LOCATION__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ResourcesPackage.LOCATION__POSTAL_CODE:
				setPostalCode(POSTAL_CODE_EDEFAULT);
				return;
			case ResourcesPackage.LOCATION__COUNTRY:
				setCountry(COUNTRY_EDEFAULT);
				return;
			case ResourcesPackage.LOCATION__LATITUDE:
				setLatitude(LATITUDE_EDEFAULT);
				return;
			case ResourcesPackage.LOCATION__LONGITUDE:
				setLongitude(LONGITUDE_EDEFAULT);
				return;
			case ResourcesPackage.LOCATION__ORGANIZATION:
				setOrganization((Organization)null);
				return;
			case ResourcesPackage.LOCATION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ResourcesPackage.LOCATION__ALTERNATE_NAME:
				setAlternateName(ALTERNATE_NAME_EDEFAULT);
				return;
			case ResourcesPackage.LOCATION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ResourcesPackage.LOCATION__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ResourcesPackage.LOCATION__TRANSPORTATION:
				setTransportation(TRANSPORTATION_EDEFAULT);
				return;
			case ResourcesPackage.LOCATION__ACCESSIBILITY:
				setAccessibility(ACCESSIBILITY_EDEFAULT);
				return;
			case ResourcesPackage.LOCATION__LANGUAGES:
				getLanguages().clear();
				return;
			case ResourcesPackage.LOCATION__SCHOOL:
				setSchool((School)null);
				return;
			case ResourcesPackage.LOCATION__CONTACTS:
				getContacts().clear();
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
			case ResourcesPackage.LOCATION__STREET:
				return STREET_EDEFAULT == null ? street != null : !STREET_EDEFAULT.equals(street);
			case ResourcesPackage.LOCATION__CITY:
				return CITY_EDEFAULT == null ? city != null : !CITY_EDEFAULT.equals(city);
			case ResourcesPackage.LOCATION__STATE:
				return STATE_EDEFAULT == null ? state != null : !STATE_EDEFAULT.equals(state);
			case ResourcesPackage.LOCATION__POSTAL_CODE:
				return POSTAL_CODE_EDEFAULT == null ? postalCode != null : !POSTAL_CODE_EDEFAULT.equals(postalCode);
			case ResourcesPackage.LOCATION__COUNTRY:
				return COUNTRY_EDEFAULT == null ? country != null : !COUNTRY_EDEFAULT.equals(country);
			case ResourcesPackage.LOCATION__LATITUDE:
				return LATITUDE_EDEFAULT == null ? latitude != null : !LATITUDE_EDEFAULT.equals(latitude);
			case ResourcesPackage.LOCATION__LONGITUDE:
				return LONGITUDE_EDEFAULT == null ? longitude != null : !LONGITUDE_EDEFAULT.equals(longitude);
			case ResourcesPackage.LOCATION__ORGANIZATION:
				return organization != null;
			case ResourcesPackage.LOCATION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ResourcesPackage.LOCATION__ALTERNATE_NAME:
				return ALTERNATE_NAME_EDEFAULT == null ? alternateName != null : !ALTERNATE_NAME_EDEFAULT.equals(alternateName);
			case ResourcesPackage.LOCATION__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case ResourcesPackage.LOCATION__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ResourcesPackage.LOCATION__TRANSPORTATION:
				return TRANSPORTATION_EDEFAULT == null ? transportation != null : !TRANSPORTATION_EDEFAULT.equals(transportation);
			case ResourcesPackage.LOCATION__ACCESSIBILITY:
				return ACCESSIBILITY_EDEFAULT == null ? accessibility != null : !ACCESSIBILITY_EDEFAULT.equals(accessibility);
			case ResourcesPackage.LOCATION__LANGUAGES:
				return languages != null && !languages.isEmpty();
			case ResourcesPackage.LOCATION__SCHOOL:
				return school != null;
			case ResourcesPackage.LOCATION__CONTACTS:
				return contacts != null && !contacts.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == PostalAddress.class) {
			switch (derivedFeatureID) {
				case ResourcesPackage.LOCATION__STREET: return BasePackage.POSTAL_ADDRESS__STREET;
				case ResourcesPackage.LOCATION__CITY: return BasePackage.POSTAL_ADDRESS__CITY;
				case ResourcesPackage.LOCATION__STATE: return BasePackage.POSTAL_ADDRESS__STATE;
				case ResourcesPackage.LOCATION__POSTAL_CODE: return BasePackage.POSTAL_ADDRESS__POSTAL_CODE;
				case ResourcesPackage.LOCATION__COUNTRY: return BasePackage.POSTAL_ADDRESS__COUNTRY;
				case ResourcesPackage.LOCATION__LATITUDE: return BasePackage.POSTAL_ADDRESS__LATITUDE;
				case ResourcesPackage.LOCATION__LONGITUDE: return BasePackage.POSTAL_ADDRESS__LONGITUDE;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == PostalAddress.class) {
			switch (baseFeatureID) {
				case BasePackage.POSTAL_ADDRESS__STREET: return ResourcesPackage.LOCATION__STREET;
				case BasePackage.POSTAL_ADDRESS__CITY: return ResourcesPackage.LOCATION__CITY;
				case BasePackage.POSTAL_ADDRESS__STATE: return ResourcesPackage.LOCATION__STATE;
				case BasePackage.POSTAL_ADDRESS__POSTAL_CODE: return ResourcesPackage.LOCATION__POSTAL_CODE;
				case BasePackage.POSTAL_ADDRESS__COUNTRY: return ResourcesPackage.LOCATION__COUNTRY;
				case BasePackage.POSTAL_ADDRESS__LATITUDE: return ResourcesPackage.LOCATION__LATITUDE;
				case BasePackage.POSTAL_ADDRESS__LONGITUDE: return ResourcesPackage.LOCATION__LONGITUDE;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(" (street: ");
		result.append(street);
		result.append(", city: ");
		result.append(city);
		result.append(", state: ");
		result.append(state);
		result.append(", postalCode: ");
		result.append(postalCode);
		result.append(", country: ");
		result.append(country);
		result.append(", latitude: ");
		result.append(latitude);
		result.append(", longitude: ");
		result.append(longitude);
		result.append(", name: ");
		result.append(name);
		result.append(", alternateName: ");
		result.append(alternateName);
		result.append(", kind: ");
		result.append(kind);
		result.append(", description: ");
		result.append(description);
		result.append(", transportation: ");
		result.append(transportation);
		result.append(", accessibility: ");
		result.append(accessibility);
		result.append(", languages: ");
		result.append(languages);
		result.append(')');
		return result.toString();
	}

} //LocationImpl
