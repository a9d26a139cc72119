/**
 */
package org.trellis.model.base;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Postal Address</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A postal address with its coordinates, part of whatever has it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.base.PostalAddress#getStreet <em>Street</em>}</li>
 *   <li>{@link org.trellis.model.base.PostalAddress#getCity <em>City</em>}</li>
 *   <li>{@link org.trellis.model.base.PostalAddress#getState <em>State</em>}</li>
 *   <li>{@link org.trellis.model.base.PostalAddress#getPostalCode <em>Postal Code</em>}</li>
 *   <li>{@link org.trellis.model.base.PostalAddress#getCountry <em>Country</em>}</li>
 *   <li>{@link org.trellis.model.base.PostalAddress#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link org.trellis.model.base.PostalAddress#getLongitude <em>Longitude</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.base.BasePackage#getPostalAddress()
 * @model abstract="true"
 * @generated
 */
public interface PostalAddress extends EObject {
	/**
	 * Returns the value of the '<em><b>Street</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number, street and unit on one line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Street</em>' attribute.
	 * @see #setStreet(String)
	 * @see org.trellis.model.base.BasePackage#getPostalAddress_Street()
	 * @model annotation="http://trellis.org/store length='200'"
	 * @generated
	 */
	String getStreet();

	/**
	 * Sets the value of the '{@link org.trellis.model.base.PostalAddress#getStreet <em>Street</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Street</em>' attribute.
	 * @see #getStreet()
	 * @generated
	 */
	void setStreet(String value);

	/**
	 * Returns the value of the '<em><b>City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>City</em>' attribute.
	 * @see #setCity(String)
	 * @see org.trellis.model.base.BasePackage#getPostalAddress_City()
	 * @model annotation="http://trellis.org/store length='100'"
	 * @generated
	 */
	String getCity();

	/**
	 * Sets the value of the '{@link org.trellis.model.base.PostalAddress#getCity <em>City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>City</em>' attribute.
	 * @see #getCity()
	 * @generated
	 */
	void setCity(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State or province, as the source writes it; in the United States the two-letter code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see #setState(String)
	 * @see org.trellis.model.base.BasePackage#getPostalAddress_State()
	 * @model annotation="http://trellis.org/store length='50'"
	 * @generated
	 */
	String getState();

	/**
	 * Sets the value of the '{@link org.trellis.model.base.PostalAddress#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see #getState()
	 * @generated
	 */
	void setState(String value);

	/**
	 * Returns the value of the '<em><b>Postal Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Postal Code</em>' attribute.
	 * @see #setPostalCode(String)
	 * @see org.trellis.model.base.BasePackage#getPostalAddress_PostalCode()
	 * @model annotation="http://trellis.org/store length='20' index='true'"
	 * @generated
	 */
	String getPostalCode();

	/**
	 * Sets the value of the '{@link org.trellis.model.base.PostalAddress#getPostalCode <em>Postal Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Postal Code</em>' attribute.
	 * @see #getPostalCode()
	 * @generated
	 */
	void setPostalCode(String value);

	/**
	 * Returns the value of the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 3166-1 alpha-2; null means the district's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Country</em>' attribute.
	 * @see #setCountry(String)
	 * @see org.trellis.model.base.BasePackage#getPostalAddress_Country()
	 * @model annotation="http://trellis.org/store length='2'"
	 * @generated
	 */
	String getCountry();

	/**
	 * Sets the value of the '{@link org.trellis.model.base.PostalAddress#getCountry <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Country</em>' attribute.
	 * @see #getCountry()
	 * @generated
	 */
	void setCountry(String value);

	/**
	 * Returns the value of the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Degrees north, WGS 84; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latitude</em>' attribute.
	 * @see #setLatitude(Double)
	 * @see org.trellis.model.base.BasePackage#getPostalAddress_Latitude()
	 * @model
	 * @generated
	 */
	Double getLatitude();

	/**
	 * Sets the value of the '{@link org.trellis.model.base.PostalAddress#getLatitude <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latitude</em>' attribute.
	 * @see #getLatitude()
	 * @generated
	 */
	void setLatitude(Double value);

	/**
	 * Returns the value of the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Degrees east, WGS 84; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Longitude</em>' attribute.
	 * @see #setLongitude(Double)
	 * @see org.trellis.model.base.BasePackage#getPostalAddress_Longitude()
	 * @model
	 * @generated
	 */
	Double getLongitude();

	/**
	 * Sets the value of the '{@link org.trellis.model.base.PostalAddress#getLongitude <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Longitude</em>' attribute.
	 * @see #getLongitude()
	 * @generated
	 */
	void setLongitude(Double value);

} // PostalAddress
