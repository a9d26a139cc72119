/**
 */
package org.trellis.model.district;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Student</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A student. Every student is reviewed every school year (D1).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.Student#getGivenName <em>Given Name</em>}</li>
 *   <li>{@link org.trellis.model.district.Student#getMiddleName <em>Middle Name</em>}</li>
 *   <li>{@link org.trellis.model.district.Student#getFamilyName <em>Family Name</em>}</li>
 *   <li>{@link org.trellis.model.district.Student#getSuffix <em>Suffix</em>}</li>
 *   <li>{@link org.trellis.model.district.Student#getPreferredName <em>Preferred Name</em>}</li>
 *   <li>{@link org.trellis.model.district.Student#getBirthDate <em>Birth Date</em>}</li>
 *   <li>{@link org.trellis.model.district.Student#getSex <em>Sex</em>}</li>
 *   <li>{@link org.trellis.model.district.Student#isHispanicOrLatino <em>Hispanic Or Latino</em>}</li>
 *   <li>{@link org.trellis.model.district.Student#getRaces <em>Races</em>}</li>
 *   <li>{@link org.trellis.model.district.Student#getHomeLanguage <em>Home Language</em>}</li>
 *   <li>{@link org.trellis.model.district.Student#getEmail <em>Email</em>}</li>
 *   <li>{@link org.trellis.model.district.Student#isActive <em>Active</em>}</li>
 *   <li>{@link org.trellis.model.district.Student#getHousehold <em>Household</em>}</li>
 *   <li>{@link org.trellis.model.district.Student#getEnrollments <em>Enrollments</em>}</li>
 *   <li>{@link org.trellis.model.district.Student#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.trellis.model.district.Student#getFlags <em>Flags</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getStudent()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student' index='familyName,givenName,id'"
 * @generated
 */
public interface Student extends Entity {
	/**
	 * Returns the value of the '<em><b>Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Given Name</em>' attribute.
	 * @see #setGivenName(String)
	 * @see org.trellis.model.district.DistrictPackage#getStudent_GivenName()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='80'"
	 * @generated
	 */
	String getGivenName();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Student#getGivenName <em>Given Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Given Name</em>' attribute.
	 * @see #getGivenName()
	 * @generated
	 */
	void setGivenName(String value);

	/**
	 * Returns the value of the '<em><b>Middle Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Middle Name</em>' attribute.
	 * @see #setMiddleName(String)
	 * @see org.trellis.model.district.DistrictPackage#getStudent_MiddleName()
	 * @model annotation="http://trellis.org/store length='80'"
	 * @generated
	 */
	String getMiddleName();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Student#getMiddleName <em>Middle Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Middle Name</em>' attribute.
	 * @see #getMiddleName()
	 * @generated
	 */
	void setMiddleName(String value);

	/**
	 * Returns the value of the '<em><b>Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Family Name</em>' attribute.
	 * @see #setFamilyName(String)
	 * @see org.trellis.model.district.DistrictPackage#getStudent_FamilyName()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='80'"
	 * @generated
	 */
	String getFamilyName();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Student#getFamilyName <em>Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family Name</em>' attribute.
	 * @see #getFamilyName()
	 * @generated
	 */
	void setFamilyName(String value);

	/**
	 * Returns the value of the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Suffix</em>' attribute.
	 * @see #setSuffix(String)
	 * @see org.trellis.model.district.DistrictPackage#getStudent_Suffix()
	 * @model annotation="http://trellis.org/store length='20'"
	 * @generated
	 */
	String getSuffix();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Student#getSuffix <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suffix</em>' attribute.
	 * @see #getSuffix()
	 * @generated
	 */
	void setSuffix(String value);

	/**
	 * Returns the value of the '<em><b>Preferred Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Preferred Name</em>' attribute.
	 * @see #setPreferredName(String)
	 * @see org.trellis.model.district.DistrictPackage#getStudent_PreferredName()
	 * @model annotation="http://trellis.org/store length='80'"
	 * @generated
	 */
	String getPreferredName();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Student#getPreferredName <em>Preferred Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preferred Name</em>' attribute.
	 * @see #getPreferredName()
	 * @generated
	 */
	void setPreferredName(String value);

	/**
	 * Returns the value of the '<em><b>Birth Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Birth Date</em>' attribute.
	 * @see #setBirthDate(LocalDate)
	 * @see org.trellis.model.district.DistrictPackage#getStudent_BirthDate()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getBirthDate();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Student#getBirthDate <em>Birth Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birth Date</em>' attribute.
	 * @see #getBirthDate()
	 * @generated
	 */
	void setBirthDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Sex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sex</em>' attribute.
	 * @see #setSex(Sex)
	 * @see org.trellis.model.district.DistrictPackage#getStudent_Sex()
	 * @model dataType="org.trellis.model.district.SexObject"
	 * @generated
	 */
	Sex getSex();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Student#getSex <em>Sex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sex</em>' attribute.
	 * @see #getSex()
	 * @generated
	 */
	void setSex(Sex value);

	/**
	 * Returns the value of the '<em><b>Hispanic Or Latino</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hispanic Or Latino</em>' attribute.
	 * @see #setHispanicOrLatino(boolean)
	 * @see org.trellis.model.district.DistrictPackage#getStudent_HispanicOrLatino()
	 * @model
	 * @generated
	 */
	boolean isHispanicOrLatino();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Student#isHispanicOrLatino <em>Hispanic Or Latino</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hispanic Or Latino</em>' attribute.
	 * @see #isHispanicOrLatino()
	 * @generated
	 */
	void setHispanicOrLatino(boolean value);

	/**
	 * Returns the value of the '<em><b>Races</b></em>' attribute list.
	 * The list contents are of type {@link org.trellis.model.district.Race}.
	 * The literals are from the enumeration {@link org.trellis.model.district.Race}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Races</em>' attribute list.
	 * @see org.trellis.model.district.Race
	 * @see org.trellis.model.district.DistrictPackage#getStudent_Races()
	 * @model
	 * @generated
	 */
	EList<Race> getRaces();

	/**
	 * Returns the value of the '<em><b>Home Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 tag; where null the household's holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Home Language</em>' attribute.
	 * @see #setHomeLanguage(String)
	 * @see org.trellis.model.district.DistrictPackage#getStudent_HomeLanguage()
	 * @model annotation="http://trellis.org/store length='35'"
	 * @generated
	 */
	String getHomeLanguage();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Student#getHomeLanguage <em>Home Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Home Language</em>' attribute.
	 * @see #getHomeLanguage()
	 * @generated
	 */
	void setHomeLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see org.trellis.model.district.DistrictPackage#getStudent_Email()
	 * @model annotation="http://trellis.org/store length='200'"
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Student#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * False once the student has left the district; the record stays.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active</em>' attribute.
	 * @see #setActive(boolean)
	 * @see org.trellis.model.district.DistrictPackage#getStudent_Active()
	 * @model
	 * @generated
	 */
	boolean isActive();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Student#isActive <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active</em>' attribute.
	 * @see #isActive()
	 * @generated
	 */
	void setActive(boolean value);

	/**
	 * Returns the value of the '<em><b>Household</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Household</em>' reference.
	 * @see #setHousehold(Household)
	 * @see org.trellis.model.district.DistrictPackage#getStudent_Household()
	 * @model resolveProxies="false"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Household getHousehold();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Student#getHousehold <em>Household</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Household</em>' reference.
	 * @see #getHousehold()
	 * @generated
	 */
	void setHousehold(Household value);

	/**
	 * Returns the value of the '<em><b>Enrollments</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.district.Enrollment}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.district.Enrollment#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Enrollments</em>' containment reference list.
	 * @see org.trellis.model.district.DistrictPackage#getStudent_Enrollments()
	 * @see org.trellis.model.district.Enrollment#getStudent
	 * @model opposite="student" containment="true"
	 * @generated
	 */
	EList<Enrollment> getEnrollments();

	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.district.StudentContact}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.district.StudentContact#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contacts</em>' containment reference list.
	 * @see org.trellis.model.district.DistrictPackage#getStudent_Contacts()
	 * @see org.trellis.model.district.StudentContact#getStudent
	 * @model opposite="student" containment="true"
	 * @generated
	 */
	EList<StudentContact> getContacts();

	/**
	 * Returns the value of the '<em><b>Flags</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.district.StudentFlag}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.district.StudentFlag#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Flags</em>' containment reference list.
	 * @see org.trellis.model.district.DistrictPackage#getStudent_Flags()
	 * @see org.trellis.model.district.StudentFlag#getStudent
	 * @model opposite="student" containment="true"
	 * @generated
	 */
	EList<StudentFlag> getFlags();

} // Student
