/**
 */
package org.trellis.model.district;

import org.trellis.model.base.Entity;
import org.trellis.model.base.PostalAddress;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>District</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The school district. One database holds one district, or several on one server.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.District#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.district.District#getShortName <em>Short Name</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getDistrict()
 * @model
 * @generated
 */
public interface District extends Entity, PostalAddress {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.trellis.model.district.DistrictPackage#getDistrict_Name()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='200'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.District#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Short Name</em>' attribute.
	 * @see #setShortName(String)
	 * @see org.trellis.model.district.DistrictPackage#getDistrict_ShortName()
	 * @model annotation="http://trellis.org/store length='60'"
	 * @generated
	 */
	String getShortName();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.District#getShortName <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Name</em>' attribute.
	 * @see #getShortName()
	 * @generated
	 */
	void setShortName(String value);

} // District
