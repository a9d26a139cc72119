/**
 */
package org.trellis.model.district;

import org.trellis.model.base.Entity;
import org.trellis.model.base.PostalAddress;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Household</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A home: who lives together shares address, language and means of travel.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.Household#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.district.Household#getHomeLanguage <em>Home Language</em>}</li>
 *   <li>{@link org.trellis.model.district.Household#getPhone <em>Phone</em>}</li>
 *   <li>{@link org.trellis.model.district.Household#getTransport <em>Transport</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getHousehold()
 * @model annotation="http://trellis.org/store growsWithStudents='true'"
 * @generated
 */
public interface Household extends Entity, PostalAddress {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the household is called in lists, usually the family name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.trellis.model.district.DistrictPackage#getHousehold_Name()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Household#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Home Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 language tag of the language spoken at home, for example ht.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Home Language</em>' attribute.
	 * @see #setHomeLanguage(String)
	 * @see org.trellis.model.district.DistrictPackage#getHousehold_HomeLanguage()
	 * @model annotation="http://trellis.org/store length='35'"
	 * @generated
	 */
	String getHomeLanguage();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Household#getHomeLanguage <em>Home Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Home Language</em>' attribute.
	 * @see #getHomeLanguage()
	 * @generated
	 */
	void setHomeLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #setPhone(String)
	 * @see org.trellis.model.district.DistrictPackage#getHousehold_Phone()
	 * @model annotation="http://trellis.org/store length='40'"
	 * @generated
	 */
	String getPhone();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Household#getPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone</em>' attribute.
	 * @see #getPhone()
	 * @generated
	 */
	void setPhone(String value);

	/**
	 * Returns the value of the '<em><b>Transport</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Transport</em>' attribute.
	 * @see #setTransport(Transport)
	 * @see org.trellis.model.district.DistrictPackage#getHousehold_Transport()
	 * @model dataType="org.trellis.model.district.TransportObject"
	 * @generated
	 */
	Transport getTransport();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Household#getTransport <em>Transport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transport</em>' attribute.
	 * @see #getTransport()
	 * @generated
	 */
	void setTransport(Transport value);

} // Household
