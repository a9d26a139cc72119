/**
 */
package org.trellis.model.district;

import org.trellis.model.base.Entity;
import org.trellis.model.base.PostalAddress;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>School</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A school of the district.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.School#getDistrict <em>District</em>}</li>
 *   <li>{@link org.trellis.model.district.School#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.district.School#getShortName <em>Short Name</em>}</li>
 *   <li>{@link org.trellis.model.district.School#getLowestGrade <em>Lowest Grade</em>}</li>
 *   <li>{@link org.trellis.model.district.School#getHighestGrade <em>Highest Grade</em>}</li>
 *   <li>{@link org.trellis.model.district.School#getPhone <em>Phone</em>}</li>
 *   <li>{@link org.trellis.model.district.School#getWebsite <em>Website</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getSchool()
 * @model
 * @generated
 */
public interface School extends Entity, PostalAddress {
	/**
	 * Returns the value of the '<em><b>District</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>District</em>' reference.
	 * @see #setDistrict(District)
	 * @see org.trellis.model.district.DistrictPackage#getSchool_District()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	District getDistrict();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.School#getDistrict <em>District</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>District</em>' reference.
	 * @see #getDistrict()
	 * @generated
	 */
	void setDistrict(District value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.trellis.model.district.DistrictPackage#getSchool_Name()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='200' index='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.School#getName <em>Name</em>}' attribute.
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
	 * @see org.trellis.model.district.DistrictPackage#getSchool_ShortName()
	 * @model annotation="http://trellis.org/store length='60'"
	 * @generated
	 */
	String getShortName();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.School#getShortName <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Name</em>' attribute.
	 * @see #getShortName()
	 * @generated
	 */
	void setShortName(String value);

	/**
	 * Returns the value of the '<em><b>Lowest Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lowest Grade</em>' attribute.
	 * @see #setLowestGrade(Grade)
	 * @see org.trellis.model.district.DistrictPackage#getSchool_LowestGrade()
	 * @model dataType="org.trellis.model.district.GradeObject"
	 * @generated
	 */
	Grade getLowestGrade();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.School#getLowestGrade <em>Lowest Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lowest Grade</em>' attribute.
	 * @see #getLowestGrade()
	 * @generated
	 */
	void setLowestGrade(Grade value);

	/**
	 * Returns the value of the '<em><b>Highest Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Highest Grade</em>' attribute.
	 * @see #setHighestGrade(Grade)
	 * @see org.trellis.model.district.DistrictPackage#getSchool_HighestGrade()
	 * @model dataType="org.trellis.model.district.GradeObject"
	 * @generated
	 */
	Grade getHighestGrade();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.School#getHighestGrade <em>Highest Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Highest Grade</em>' attribute.
	 * @see #getHighestGrade()
	 * @generated
	 */
	void setHighestGrade(Grade value);

	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #setPhone(String)
	 * @see org.trellis.model.district.DistrictPackage#getSchool_Phone()
	 * @model annotation="http://trellis.org/store length='40'"
	 * @generated
	 */
	String getPhone();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.School#getPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone</em>' attribute.
	 * @see #getPhone()
	 * @generated
	 */
	void setPhone(String value);

	/**
	 * Returns the value of the '<em><b>Website</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Website</em>' attribute.
	 * @see #setWebsite(String)
	 * @see org.trellis.model.district.DistrictPackage#getSchool_Website()
	 * @model
	 * @generated
	 */
	String getWebsite();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.School#getWebsite <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Website</em>' attribute.
	 * @see #getWebsite()
	 * @generated
	 */
	void setWebsite(String value);

} // School
