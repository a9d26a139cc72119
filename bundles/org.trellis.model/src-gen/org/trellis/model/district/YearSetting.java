/**
 */
package org.trellis.model.district;

import java.math.BigDecimal;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Year Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A number that the district sets, and that holds from a school year on until it is set for a later one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.YearSetting#getSchoolYear <em>School Year</em>}</li>
 *   <li>{@link org.trellis.model.district.YearSetting#getKey <em>Key</em>}</li>
 *   <li>{@link org.trellis.model.district.YearSetting#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getYearSetting()
 * @model annotation="http://trellis.org/store unique='schoolYear,key'"
 * @generated
 */
public interface YearSetting extends Entity {
	/**
	 * Returns the value of the '<em><b>School Year</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first one in which it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School Year</em>' reference.
	 * @see #setSchoolYear(SchoolYear)
	 * @see org.trellis.model.district.DistrictPackage#getYearSetting_SchoolYear()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	SchoolYear getSchoolYear();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.YearSetting#getSchoolYear <em>School Year</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School Year</em>' reference.
	 * @see #getSchoolYear()
	 * @generated
	 */
	void setSchoolYear(SchoolYear value);

	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is set, with the name of the contributing bundle in front, for example org.trellis.review.absence.moderate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.trellis.model.district.DistrictPackage#getYearSetting_Key()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='120' column='SETTING_KEY'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.YearSetting#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.trellis.model.district.DistrictPackage#getYearSetting_Value()
	 * @model required="true"
	 *        annotation="http://trellis.org/store column='SETTING_VALUE'"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.YearSetting#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

} // YearSetting
