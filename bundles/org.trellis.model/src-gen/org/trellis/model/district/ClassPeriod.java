/**
 */
package org.trellis.model.district;

import java.time.LocalTime;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Class Period</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A line of the bell schedule.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.ClassPeriod#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.district.ClassPeriod#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.district.ClassPeriod#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.trellis.model.district.ClassPeriod#getEnds <em>Ends</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getClassPeriod()
 * @model annotation="http://trellis.org/store index='school,name'"
 * @generated
 */
public interface ClassPeriod extends Entity {
	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.trellis.model.district.DistrictPackage#getClassPeriod_School()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.ClassPeriod#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.trellis.model.district.DistrictPackage#getClassPeriod_Name()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='80'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.ClassPeriod#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Begins</em>' attribute.
	 * @see #setBegins(LocalTime)
	 * @see org.trellis.model.district.DistrictPackage#getClassPeriod_Begins()
	 * @model dataType="org.trellis.model.base.Time"
	 * @generated
	 */
	LocalTime getBegins();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.ClassPeriod#getBegins <em>Begins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begins</em>' attribute.
	 * @see #getBegins()
	 * @generated
	 */
	void setBegins(LocalTime value);

	/**
	 * Returns the value of the '<em><b>Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ends</em>' attribute.
	 * @see #setEnds(LocalTime)
	 * @see org.trellis.model.district.DistrictPackage#getClassPeriod_Ends()
	 * @model dataType="org.trellis.model.base.Time"
	 * @generated
	 */
	LocalTime getEnds();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.ClassPeriod#getEnds <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends</em>' attribute.
	 * @see #getEnds()
	 * @generated
	 */
	void setEnds(LocalTime value);

} // ClassPeriod
