/**
 */
package org.trellis.model.district.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trellis.model.base.BasePackage;
import org.trellis.model.base.PostalAddress;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.District;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Grade;
import org.trellis.model.district.School;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>School</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.impl.SchoolImpl#getStreet <em>Street</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.SchoolImpl#getCity <em>City</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.SchoolImpl#getState <em>State</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.SchoolImpl#getPostalCode <em>Postal Code</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.SchoolImpl#getCountry <em>Country</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.SchoolImpl#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.SchoolImpl#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.SchoolImpl#getDistrict <em>District</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.SchoolImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.SchoolImpl#getShortName <em>Short Name</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.SchoolImpl#getLowestGrade <em>Lowest Grade</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.SchoolImpl#getHighestGrade <em>Highest Grade</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.SchoolImpl#getPhone <em>Phone</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.SchoolImpl#getWebsite <em>Website</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SchoolImpl extends EntityImpl implements School {
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
	 * The cached value of the '{@link #getDistrict() <em>District</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistrict()
	 * @generated
	 * @ordered
	 */
	protected District district;

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
	 * The default value of the '{@link #getShortName() <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortName()
	 * @generated
	 * @ordered
	 */
	protected static final String SHORT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShortName() <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortName()
	 * @generated
	 * @ordered
	 */
	protected String shortName = SHORT_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getLowestGrade() <em>Lowest Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowestGrade()
	 * @generated
	 * @ordered
	 */
	protected static final Grade LOWEST_GRADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLowestGrade() <em>Lowest Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowestGrade()
	 * @generated
	 * @ordered
	 */
	protected Grade lowestGrade = LOWEST_GRADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHighestGrade() <em>Highest Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighestGrade()
	 * @generated
	 * @ordered
	 */
	protected static final Grade HIGHEST_GRADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHighestGrade() <em>Highest Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighestGrade()
	 * @generated
	 * @ordered
	 */
	protected Grade highestGrade = HIGHEST_GRADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhone() <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhone()
	 * @generated
	 * @ordered
	 */
	protected static final String PHONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhone() <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhone()
	 * @generated
	 * @ordered
	 */
	protected String phone = PHONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWebsite() <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWebsite()
	 * @generated
	 * @ordered
	 */
	protected static final String WEBSITE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWebsite() <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWebsite()
	 * @generated
	 * @ordered
	 */
	protected String website = WEBSITE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SchoolImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DistrictPackage.Literals.SCHOOL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.SCHOOL__STREET, oldStreet, street));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.SCHOOL__CITY, oldCity, city));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.SCHOOL__STATE, oldState, state));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.SCHOOL__POSTAL_CODE, oldPostalCode, postalCode));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.SCHOOL__COUNTRY, oldCountry, country));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.SCHOOL__LATITUDE, oldLatitude, latitude));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.SCHOOL__LONGITUDE, oldLongitude, longitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public District getDistrict() {
		return district;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistrict(District newDistrict) {
		District oldDistrict = district;
		district = newDistrict;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.SCHOOL__DISTRICT, oldDistrict, district));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.SCHOOL__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShortName() {
		return shortName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortName(String newShortName) {
		String oldShortName = shortName;
		shortName = newShortName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.SCHOOL__SHORT_NAME, oldShortName, shortName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Grade getLowestGrade() {
		return lowestGrade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowestGrade(Grade newLowestGrade) {
		Grade oldLowestGrade = lowestGrade;
		lowestGrade = newLowestGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.SCHOOL__LOWEST_GRADE, oldLowestGrade, lowestGrade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Grade getHighestGrade() {
		return highestGrade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighestGrade(Grade newHighestGrade) {
		Grade oldHighestGrade = highestGrade;
		highestGrade = newHighestGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.SCHOOL__HIGHEST_GRADE, oldHighestGrade, highestGrade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhone() {
		return phone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhone(String newPhone) {
		String oldPhone = phone;
		phone = newPhone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.SCHOOL__PHONE, oldPhone, phone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWebsite() {
		return website;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWebsite(String newWebsite) {
		String oldWebsite = website;
		website = newWebsite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.SCHOOL__WEBSITE, oldWebsite, website));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DistrictPackage.SCHOOL__STREET:
				return getStreet();
			case DistrictPackage.SCHOOL__CITY:
				return getCity();
			case DistrictPackage.SCHOOL__STATE:
				return getState();
			case DistrictPackage.SCHOOL__POSTAL_CODE:
				return getPostalCode();
			case DistrictPackage.SCHOOL__COUNTRY:
				return getCountry();
			case DistrictPackage.SCHOOL__LATITUDE:
				return getLatitude();
			case DistrictPackage.SCHOOL__LONGITUDE:
				return getLongitude();
			case DistrictPackage.SCHOOL__DISTRICT:
				return getDistrict();
			case DistrictPackage.SCHOOL__NAME:
				return getName();
			case DistrictPackage.SCHOOL__SHORT_NAME:
				return getShortName();
			case DistrictPackage.SCHOOL__LOWEST_GRADE:
				return getLowestGrade();
			case DistrictPackage.SCHOOL__HIGHEST_GRADE:
				return getHighestGrade();
			case DistrictPackage.SCHOOL__PHONE:
				return getPhone();
			case DistrictPackage.SCHOOL__WEBSITE:
				return getWebsite();
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
			case DistrictPackage.SCHOOL__STREET:
				setStreet((String)newValue);
				return;
			case DistrictPackage.SCHOOL__CITY:
				setCity((String)newValue);
				return;
			case DistrictPackage.SCHOOL__STATE:
				setState((String)newValue);
				return;
			case DistrictPackage.SCHOOL__POSTAL_CODE:
				setPostalCode((String)newValue);
				return;
			case DistrictPackage.SCHOOL__COUNTRY:
				setCountry((String)newValue);
				return;
			case DistrictPackage.SCHOOL__LATITUDE:
				setLatitude((Double)newValue);
				return;
			case DistrictPackage.SCHOOL__LONGITUDE:
				setLongitude((Double)newValue);
				return;
			case DistrictPackage.SCHOOL__DISTRICT:
				setDistrict((District)newValue);
				return;
			case DistrictPackage.SCHOOL__NAME:
				setName((String)newValue);
				return;
			case DistrictPackage.SCHOOL__SHORT_NAME:
				setShortName((String)newValue);
				return;
			case DistrictPackage.SCHOOL__LOWEST_GRADE:
				setLowestGrade((Grade)newValue);
				return;
			case DistrictPackage.SCHOOL__HIGHEST_GRADE:
				setHighestGrade((Grade)newValue);
				return;
			case DistrictPackage.SCHOOL__PHONE:
				setPhone((String)newValue);
				return;
			case DistrictPackage.SCHOOL__WEBSITE:
				setWebsite((String)newValue);
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
			case DistrictPackage.SCHOOL__STREET:
				setStreet(STREET_EDEFAULT);
				return;
			case DistrictPackage.SCHOOL__CITY:
				setCity(CITY_EDEFAULT);
				return;
			case DistrictPackage.SCHOOL__STATE:
				setState(STATE_EDEFAULT);
				return;
			case DistrictPackage.SCHOOL__POSTAL_CODE:
				setPostalCode(POSTAL_CODE_EDEFAULT);
				return;
			case DistrictPackage.SCHOOL__COUNTRY:
				setCountry(COUNTRY_EDEFAULT);
				return;
			case DistrictPackage.SCHOOL__LATITUDE:
				setLatitude(LATITUDE_EDEFAULT);
				return;
			case DistrictPackage.SCHOOL__LONGITUDE:
				setLongitude(LONGITUDE_EDEFAULT);
				return;
			case DistrictPackage.SCHOOL__DISTRICT:
				setDistrict((District)null);
				return;
			case DistrictPackage.SCHOOL__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DistrictPackage.SCHOOL__SHORT_NAME:
				setShortName(SHORT_NAME_EDEFAULT);
				return;
			case DistrictPackage.SCHOOL__LOWEST_GRADE:
				setLowestGrade(LOWEST_GRADE_EDEFAULT);
				return;
			case DistrictPackage.SCHOOL__HIGHEST_GRADE:
				setHighestGrade(HIGHEST_GRADE_EDEFAULT);
				return;
			case DistrictPackage.SCHOOL__PHONE:
				setPhone(PHONE_EDEFAULT);
				return;
			case DistrictPackage.SCHOOL__WEBSITE:
				setWebsite(WEBSITE_EDEFAULT);
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
			case DistrictPackage.SCHOOL__STREET:
				return STREET_EDEFAULT == null ? street != null : !STREET_EDEFAULT.equals(street);
			case DistrictPackage.SCHOOL__CITY:
				return CITY_EDEFAULT == null ? city != null : !CITY_EDEFAULT.equals(city);
			case DistrictPackage.SCHOOL__STATE:
				return STATE_EDEFAULT == null ? state != null : !STATE_EDEFAULT.equals(state);
			case DistrictPackage.SCHOOL__POSTAL_CODE:
				return POSTAL_CODE_EDEFAULT == null ? postalCode != null : !POSTAL_CODE_EDEFAULT.equals(postalCode);
			case DistrictPackage.SCHOOL__COUNTRY:
				return COUNTRY_EDEFAULT == null ? country != null : !COUNTRY_EDEFAULT.equals(country);
			case DistrictPackage.SCHOOL__LATITUDE:
				return LATITUDE_EDEFAULT == null ? latitude != null : !LATITUDE_EDEFAULT.equals(latitude);
			case DistrictPackage.SCHOOL__LONGITUDE:
				return LONGITUDE_EDEFAULT == null ? longitude != null : !LONGITUDE_EDEFAULT.equals(longitude);
			case DistrictPackage.SCHOOL__DISTRICT:
				return district != null;
			case DistrictPackage.SCHOOL__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DistrictPackage.SCHOOL__SHORT_NAME:
				return SHORT_NAME_EDEFAULT == null ? shortName != null : !SHORT_NAME_EDEFAULT.equals(shortName);
			case DistrictPackage.SCHOOL__LOWEST_GRADE:
				return LOWEST_GRADE_EDEFAULT == null ? lowestGrade != null : !LOWEST_GRADE_EDEFAULT.equals(lowestGrade);
			case DistrictPackage.SCHOOL__HIGHEST_GRADE:
				return HIGHEST_GRADE_EDEFAULT == null ? highestGrade != null : !HIGHEST_GRADE_EDEFAULT.equals(highestGrade);
			case DistrictPackage.SCHOOL__PHONE:
				return PHONE_EDEFAULT == null ? phone != null : !PHONE_EDEFAULT.equals(phone);
			case DistrictPackage.SCHOOL__WEBSITE:
				return WEBSITE_EDEFAULT == null ? website != null : !WEBSITE_EDEFAULT.equals(website);
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
				case DistrictPackage.SCHOOL__STREET: return BasePackage.POSTAL_ADDRESS__STREET;
				case DistrictPackage.SCHOOL__CITY: return BasePackage.POSTAL_ADDRESS__CITY;
				case DistrictPackage.SCHOOL__STATE: return BasePackage.POSTAL_ADDRESS__STATE;
				case DistrictPackage.SCHOOL__POSTAL_CODE: return BasePackage.POSTAL_ADDRESS__POSTAL_CODE;
				case DistrictPackage.SCHOOL__COUNTRY: return BasePackage.POSTAL_ADDRESS__COUNTRY;
				case DistrictPackage.SCHOOL__LATITUDE: return BasePackage.POSTAL_ADDRESS__LATITUDE;
				case DistrictPackage.SCHOOL__LONGITUDE: return BasePackage.POSTAL_ADDRESS__LONGITUDE;
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
				case BasePackage.POSTAL_ADDRESS__STREET: return DistrictPackage.SCHOOL__STREET;
				case BasePackage.POSTAL_ADDRESS__CITY: return DistrictPackage.SCHOOL__CITY;
				case BasePackage.POSTAL_ADDRESS__STATE: return DistrictPackage.SCHOOL__STATE;
				case BasePackage.POSTAL_ADDRESS__POSTAL_CODE: return DistrictPackage.SCHOOL__POSTAL_CODE;
				case BasePackage.POSTAL_ADDRESS__COUNTRY: return DistrictPackage.SCHOOL__COUNTRY;
				case BasePackage.POSTAL_ADDRESS__LATITUDE: return DistrictPackage.SCHOOL__LATITUDE;
				case BasePackage.POSTAL_ADDRESS__LONGITUDE: return DistrictPackage.SCHOOL__LONGITUDE;
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
		result.append(", shortName: ");
		result.append(shortName);
		result.append(", lowestGrade: ");
		result.append(lowestGrade);
		result.append(", highestGrade: ");
		result.append(highestGrade);
		result.append(", phone: ");
		result.append(phone);
		result.append(", website: ");
		result.append(website);
		result.append(')');
		return result.toString();
	}

} //SchoolImpl
