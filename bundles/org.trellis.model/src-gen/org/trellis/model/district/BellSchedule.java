/**
 */
package org.trellis.model.district;

import java.time.LocalDate;
import java.time.LocalTime;

import org.eclipse.emf.common.util.EList;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bell Schedule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Which periods a school runs on which days.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.BellSchedule#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.district.BellSchedule#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.district.BellSchedule#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.trellis.model.district.BellSchedule#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.trellis.model.district.BellSchedule#getPeriods <em>Periods</em>}</li>
 *   <li>{@link org.trellis.model.district.BellSchedule#getDates <em>Dates</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getBellSchedule()
 * @model annotation="http://trellis.org/store index='school,name'"
 * @generated
 */
public interface BellSchedule extends Entity {
	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.trellis.model.district.DistrictPackage#getBellSchedule_School()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.BellSchedule#getSchool <em>School</em>}' reference.
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
	 * @see org.trellis.model.district.DistrictPackage#getBellSchedule_Name()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.BellSchedule#getName <em>Name</em>}' attribute.
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
	 * @see org.trellis.model.district.DistrictPackage#getBellSchedule_Begins()
	 * @model dataType="org.trellis.model.base.Time"
	 * @generated
	 */
	LocalTime getBegins();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.BellSchedule#getBegins <em>Begins</em>}' attribute.
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
	 * @see org.trellis.model.district.DistrictPackage#getBellSchedule_Ends()
	 * @model dataType="org.trellis.model.base.Time"
	 * @generated
	 */
	LocalTime getEnds();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.BellSchedule#getEnds <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends</em>' attribute.
	 * @see #getEnds()
	 * @generated
	 */
	void setEnds(LocalTime value);

	/**
	 * Returns the value of the '<em><b>Periods</b></em>' reference list.
	 * The list contents are of type {@link org.trellis.model.district.ClassPeriod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Periods</em>' reference list.
	 * @see org.trellis.model.district.DistrictPackage#getBellSchedule_Periods()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<ClassPeriod> getPeriods();

	/**
	 * Returns the value of the '<em><b>Dates</b></em>' attribute list.
	 * The list contents are of type {@link java.time.LocalDate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The days on which it runs; empty means every day that no other schedule of the school names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dates</em>' attribute list.
	 * @see org.trellis.model.district.DistrictPackage#getBellSchedule_Dates()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	EList<LocalDate> getDates();

} // BellSchedule
