/**
 */
package org.trellis.model.district;

import java.time.LocalTime;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Protected Time</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Time from which students are not taken for a visit (D27).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.ProtectedTime#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.district.ProtectedTime#getReason <em>Reason</em>}</li>
 *   <li>{@link org.trellis.model.district.ProtectedTime#getWeekday <em>Weekday</em>}</li>
 *   <li>{@link org.trellis.model.district.ProtectedTime#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.trellis.model.district.ProtectedTime#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.trellis.model.district.ProtectedTime#getGrade <em>Grade</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getProtectedTime()
 * @model
 * @generated
 */
public interface ProtectedTime extends Entity {
	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.trellis.model.district.DistrictPackage#getProtectedTime_School()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.ProtectedTime#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.trellis.model.district.DistrictPackage#getProtectedTime_Reason()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='200'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.ProtectedTime#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Weekday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Null means every school day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weekday</em>' attribute.
	 * @see #setWeekday(Weekday)
	 * @see org.trellis.model.district.DistrictPackage#getProtectedTime_Weekday()
	 * @model dataType="org.trellis.model.district.WeekdayObject"
	 * @generated
	 */
	Weekday getWeekday();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.ProtectedTime#getWeekday <em>Weekday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weekday</em>' attribute.
	 * @see #getWeekday()
	 * @generated
	 */
	void setWeekday(Weekday value);

	/**
	 * Returns the value of the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Begins</em>' attribute.
	 * @see #setBegins(LocalTime)
	 * @see org.trellis.model.district.DistrictPackage#getProtectedTime_Begins()
	 * @model dataType="org.trellis.model.base.Time" required="true"
	 * @generated
	 */
	LocalTime getBegins();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.ProtectedTime#getBegins <em>Begins</em>}' attribute.
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
	 * @see org.trellis.model.district.DistrictPackage#getProtectedTime_Ends()
	 * @model dataType="org.trellis.model.base.Time" required="true"
	 * @generated
	 */
	LocalTime getEnds();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.ProtectedTime#getEnds <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends</em>' attribute.
	 * @see #getEnds()
	 * @generated
	 */
	void setEnds(LocalTime value);

	/**
	 * Returns the value of the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Null means every grade.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grade</em>' attribute.
	 * @see #setGrade(Grade)
	 * @see org.trellis.model.district.DistrictPackage#getProtectedTime_Grade()
	 * @model dataType="org.trellis.model.district.GradeObject"
	 * @generated
	 */
	Grade getGrade();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.ProtectedTime#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(Grade value);

} // ProtectedTime
