/**
 */
package org.trellis.model.district;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guardian</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A parent or other adult who answers for a student.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.Guardian#getHousehold <em>Household</em>}</li>
 *   <li>{@link org.trellis.model.district.Guardian#getGivenName <em>Given Name</em>}</li>
 *   <li>{@link org.trellis.model.district.Guardian#getFamilyName <em>Family Name</em>}</li>
 *   <li>{@link org.trellis.model.district.Guardian#getEmail <em>Email</em>}</li>
 *   <li>{@link org.trellis.model.district.Guardian#getPhone <em>Phone</em>}</li>
 *   <li>{@link org.trellis.model.district.Guardian#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.trellis.model.district.Guardian#isNeedsInterpreter <em>Needs Interpreter</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getGuardian()
 * @model annotation="http://trellis.org/store growsWithStudents='true'"
 * @generated
 */
public interface Guardian extends Entity {
	/**
	 * Returns the value of the '<em><b>Household</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Household</em>' reference.
	 * @see #setHousehold(Household)
	 * @see org.trellis.model.district.DistrictPackage#getGuardian_Household()
	 * @model resolveProxies="false"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Household getHousehold();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Guardian#getHousehold <em>Household</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Household</em>' reference.
	 * @see #getHousehold()
	 * @generated
	 */
	void setHousehold(Household value);

	/**
	 * Returns the value of the '<em><b>Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Given Name</em>' attribute.
	 * @see #setGivenName(String)
	 * @see org.trellis.model.district.DistrictPackage#getGuardian_GivenName()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='80'"
	 * @generated
	 */
	String getGivenName();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Guardian#getGivenName <em>Given Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Given Name</em>' attribute.
	 * @see #getGivenName()
	 * @generated
	 */
	void setGivenName(String value);

	/**
	 * Returns the value of the '<em><b>Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Family Name</em>' attribute.
	 * @see #setFamilyName(String)
	 * @see org.trellis.model.district.DistrictPackage#getGuardian_FamilyName()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='80' index='true'"
	 * @generated
	 */
	String getFamilyName();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Guardian#getFamilyName <em>Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family Name</em>' attribute.
	 * @see #getFamilyName()
	 * @generated
	 */
	void setFamilyName(String value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see org.trellis.model.district.DistrictPackage#getGuardian_Email()
	 * @model annotation="http://trellis.org/store length='200'"
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Guardian#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #setPhone(String)
	 * @see org.trellis.model.district.DistrictPackage#getGuardian_Phone()
	 * @model annotation="http://trellis.org/store length='40'"
	 * @generated
	 */
	String getPhone();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Guardian#getPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone</em>' attribute.
	 * @see #getPhone()
	 * @generated
	 */
	void setPhone(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 tag of the language this adult wants to be spoken to in; matching looks at this one, because the child never interprets (D12).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.trellis.model.district.DistrictPackage#getGuardian_Language()
	 * @model annotation="http://trellis.org/store length='35'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Guardian#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Needs Interpreter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Needs Interpreter</em>' attribute.
	 * @see #setNeedsInterpreter(boolean)
	 * @see org.trellis.model.district.DistrictPackage#getGuardian_NeedsInterpreter()
	 * @model
	 * @generated
	 */
	boolean isNeedsInterpreter();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Guardian#isNeedsInterpreter <em>Needs Interpreter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Needs Interpreter</em>' attribute.
	 * @see #isNeedsInterpreter()
	 * @generated
	 */
	void setNeedsInterpreter(boolean value);

} // Guardian
