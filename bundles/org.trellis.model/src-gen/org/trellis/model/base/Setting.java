/**
 */
package org.trellis.model.base;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One setting of the district.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.base.Setting#getKey <em>Key</em>}</li>
 *   <li>{@link org.trellis.model.base.Setting#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.base.BasePackage#getSetting()
 * @model annotation="http://trellis.org/store unique='key'"
 * @generated
 */
public interface Setting extends Entity {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.trellis.model.base.BasePackage#getSetting_Key()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='120' column='SETTING_KEY'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.trellis.model.base.Setting#getKey <em>Key</em>}' attribute.
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
	 * @see #setValue(String)
	 * @see org.trellis.model.base.BasePackage#getSetting_Value()
	 * @model annotation="http://trellis.org/store length='4000' column='SETTING_VALUE'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.trellis.model.base.Setting#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // Setting
