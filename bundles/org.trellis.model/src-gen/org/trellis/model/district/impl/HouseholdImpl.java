/**
 */
package org.trellis.model.district.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trellis.model.base.BasePackage;
import org.trellis.model.base.PostalAddress;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Household;
import org.trellis.model.district.Transport;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Household</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.impl.HouseholdImpl#getStreet <em>Street</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.HouseholdImpl#getCity <em>City</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.HouseholdImpl#getState <em>State</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.HouseholdImpl#getPostalCode <em>Postal Code</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.HouseholdImpl#getCountry <em>Country</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.HouseholdImpl#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.HouseholdImpl#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.HouseholdImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.HouseholdImpl#getHomeLanguage <em>Home Language</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.HouseholdImpl#getPhone <em>Phone</em>}</li>
 *   <li>{@link org.trellis.model.district.impl.HouseholdImpl#getTransport <em>Transport</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HouseholdImpl extends EntityImpl implements Household {
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
	 * The default value of the '{@link #getHomeLanguage() <em>Home Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHomeLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String HOME_LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHomeLanguage() <em>Home Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHomeLanguage()
	 * @generated
	 * @ordered
	 */
	protected String homeLanguage = HOME_LANGUAGE_EDEFAULT;

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
	 * The default value of the '{@link #getTransport() <em>Transport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransport()
	 * @generated
	 * @ordered
	 */
	protected static final Transport TRANSPORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTransport() <em>Transport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransport()
	 * @generated
	 * @ordered
	 */
	protected Transport transport = TRANSPORT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HouseholdImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DistrictPackage.Literals.HOUSEHOLD;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.HOUSEHOLD__STREET, oldStreet, street));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.HOUSEHOLD__CITY, oldCity, city));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.HOUSEHOLD__STATE, oldState, state));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.HOUSEHOLD__POSTAL_CODE, oldPostalCode, postalCode));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.HOUSEHOLD__COUNTRY, oldCountry, country));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.HOUSEHOLD__LATITUDE, oldLatitude, latitude));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.HOUSEHOLD__LONGITUDE, oldLongitude, longitude));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.HOUSEHOLD__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHomeLanguage() {
		return homeLanguage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHomeLanguage(String newHomeLanguage) {
		String oldHomeLanguage = homeLanguage;
		homeLanguage = newHomeLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.HOUSEHOLD__HOME_LANGUAGE, oldHomeLanguage, homeLanguage));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.HOUSEHOLD__PHONE, oldPhone, phone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Transport getTransport() {
		return transport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTransport(Transport newTransport) {
		Transport oldTransport = transport;
		transport = newTransport;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DistrictPackage.HOUSEHOLD__TRANSPORT, oldTransport, transport));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DistrictPackage.HOUSEHOLD__STREET:
				return getStreet();
			case DistrictPackage.HOUSEHOLD__CITY:
				return getCity();
			case DistrictPackage.HOUSEHOLD__STATE:
				return getState();
			case DistrictPackage.HOUSEHOLD__POSTAL_CODE:
				return getPostalCode();
			case DistrictPackage.HOUSEHOLD__COUNTRY:
				return getCountry();
			case DistrictPackage.HOUSEHOLD__LATITUDE:
				return getLatitude();
			case DistrictPackage.HOUSEHOLD__LONGITUDE:
				return getLongitude();
			case DistrictPackage.HOUSEHOLD__NAME:
				return getName();
			case DistrictPackage.HOUSEHOLD__HOME_LANGUAGE:
				return getHomeLanguage();
			case DistrictPackage.HOUSEHOLD__PHONE:
				return getPhone();
			case DistrictPackage.HOUSEHOLD__TRANSPORT:
				return getTransport();
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
			case DistrictPackage.HOUSEHOLD__STREET:
				setStreet((String)newValue);
				return;
			case DistrictPackage.HOUSEHOLD__CITY:
				setCity((String)newValue);
				return;
			case DistrictPackage.HOUSEHOLD__STATE:
				setState((String)newValue);
				return;
			case DistrictPackage.HOUSEHOLD__POSTAL_CODE:
				setPostalCode((String)newValue);
				return;
			case DistrictPackage.HOUSEHOLD__COUNTRY:
				setCountry((String)newValue);
				return;
			case DistrictPackage.HOUSEHOLD__LATITUDE:
				setLatitude((Double)newValue);
				return;
			case DistrictPackage.HOUSEHOLD__LONGITUDE:
				setLongitude((Double)newValue);
				return;
			case DistrictPackage.HOUSEHOLD__NAME:
				setName((String)newValue);
				return;
			case DistrictPackage.HOUSEHOLD__HOME_LANGUAGE:
				setHomeLanguage((String)newValue);
				return;
			case DistrictPackage.HOUSEHOLD__PHONE:
				setPhone((String)newValue);
				return;
			case DistrictPackage.HOUSEHOLD__TRANSPORT:
				setTransport((Transport)newValue);
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
			case DistrictPackage.HOUSEHOLD__STREET:
				setStreet(STREET_EDEFAULT);
				return;
			case DistrictPackage.HOUSEHOLD__CITY:
				setCity(CITY_EDEFAULT);
				return;
			case DistrictPackage.HOUSEHOLD__STATE:
				setState(STATE_EDEFAULT);
				return;
			case DistrictPackage.HOUSEHOLD__POSTAL_CODE:
				setPostalCode(POSTAL_CODE_EDEFAULT);
				return;
			case DistrictPackage.HOUSEHOLD__COUNTRY:
				setCountry(COUNTRY_EDEFAULT);
				return;
			case DistrictPackage.HOUSEHOLD__LATITUDE:
				setLatitude(LATITUDE_EDEFAULT);
				return;
			case DistrictPackage.HOUSEHOLD__LONGITUDE:
				setLongitude(LONGITUDE_EDEFAULT);
				return;
			case DistrictPackage.HOUSEHOLD__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DistrictPackage.HOUSEHOLD__HOME_LANGUAGE:
				setHomeLanguage(HOME_LANGUAGE_EDEFAULT);
				return;
			case DistrictPackage.HOUSEHOLD__PHONE:
				setPhone(PHONE_EDEFAULT);
				return;
			case DistrictPackage.HOUSEHOLD__TRANSPORT:
				setTransport(TRANSPORT_EDEFAULT);
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
			case DistrictPackage.HOUSEHOLD__STREET:
				return STREET_EDEFAULT == null ? street != null : !STREET_EDEFAULT.equals(street);
			case DistrictPackage.HOUSEHOLD__CITY:
				return CITY_EDEFAULT == null ? city != null : !CITY_EDEFAULT.equals(city);
			case DistrictPackage.HOUSEHOLD__STATE:
				return STATE_EDEFAULT == null ? state != null : !STATE_EDEFAULT.equals(state);
			case DistrictPackage.HOUSEHOLD__POSTAL_CODE:
				return POSTAL_CODE_EDEFAULT == null ? postalCode != null : !POSTAL_CODE_EDEFAULT.equals(postalCode);
			case DistrictPackage.HOUSEHOLD__COUNTRY:
				return COUNTRY_EDEFAULT == null ? country != null : !COUNTRY_EDEFAULT.equals(country);
			case DistrictPackage.HOUSEHOLD__LATITUDE:
				return LATITUDE_EDEFAULT == null ? latitude != null : !LATITUDE_EDEFAULT.equals(latitude);
			case DistrictPackage.HOUSEHOLD__LONGITUDE:
				return LONGITUDE_EDEFAULT == null ? longitude != null : !LONGITUDE_EDEFAULT.equals(longitude);
			case DistrictPackage.HOUSEHOLD__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DistrictPackage.HOUSEHOLD__HOME_LANGUAGE:
				return HOME_LANGUAGE_EDEFAULT == null ? homeLanguage != null : !HOME_LANGUAGE_EDEFAULT.equals(homeLanguage);
			case DistrictPackage.HOUSEHOLD__PHONE:
				return PHONE_EDEFAULT == null ? phone != null : !PHONE_EDEFAULT.equals(phone);
			case DistrictPackage.HOUSEHOLD__TRANSPORT:
				return TRANSPORT_EDEFAULT == null ? transport != null : !TRANSPORT_EDEFAULT.equals(transport);
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
				case DistrictPackage.HOUSEHOLD__STREET: return BasePackage.POSTAL_ADDRESS__STREET;
				case DistrictPackage.HOUSEHOLD__CITY: return BasePackage.POSTAL_ADDRESS__CITY;
				case DistrictPackage.HOUSEHOLD__STATE: return BasePackage.POSTAL_ADDRESS__STATE;
				case DistrictPackage.HOUSEHOLD__POSTAL_CODE: return BasePackage.POSTAL_ADDRESS__POSTAL_CODE;
				case DistrictPackage.HOUSEHOLD__COUNTRY: return BasePackage.POSTAL_ADDRESS__COUNTRY;
				case DistrictPackage.HOUSEHOLD__LATITUDE: return BasePackage.POSTAL_ADDRESS__LATITUDE;
				case DistrictPackage.HOUSEHOLD__LONGITUDE: return BasePackage.POSTAL_ADDRESS__LONGITUDE;
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
				case BasePackage.POSTAL_ADDRESS__STREET: return DistrictPackage.HOUSEHOLD__STREET;
				case BasePackage.POSTAL_ADDRESS__CITY: return DistrictPackage.HOUSEHOLD__CITY;
				case BasePackage.POSTAL_ADDRESS__STATE: return DistrictPackage.HOUSEHOLD__STATE;
				case BasePackage.POSTAL_ADDRESS__POSTAL_CODE: return DistrictPackage.HOUSEHOLD__POSTAL_CODE;
				case BasePackage.POSTAL_ADDRESS__COUNTRY: return DistrictPackage.HOUSEHOLD__COUNTRY;
				case BasePackage.POSTAL_ADDRESS__LATITUDE: return DistrictPackage.HOUSEHOLD__LATITUDE;
				case BasePackage.POSTAL_ADDRESS__LONGITUDE: return DistrictPackage.HOUSEHOLD__LONGITUDE;
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
		result.append(", homeLanguage: ");
		result.append(homeLanguage);
		result.append(", phone: ");
		result.append(phone);
		result.append(", transport: ");
		result.append(transport);
		result.append(')');
		return result.toString();
	}

} //HouseholdImpl
