/**
 */
package org.trellis.model.district;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>School Year</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A school year, for example 2026-2027.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.SchoolYear#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.district.SchoolYear#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.trellis.model.district.SchoolYear#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.trellis.model.district.SchoolYear#isCurrent <em>Current</em>}</li>
 *   <li>{@link org.trellis.model.district.SchoolYear#getTerms <em>Terms</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getSchoolYear()
 * @model
 * @generated
 */
public interface SchoolYear extends Entity {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.trellis.model.district.DistrictPackage#getSchoolYear_Name()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='40'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.SchoolYear#getName <em>Name</em>}' attribute.
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
	 * @see #setBegins(LocalDate)
	 * @see org.trellis.model.district.DistrictPackage#getSchoolYear_Begins()
	 * @model dataType="org.trellis.model.base.Date" required="true"
	 * @generated
	 */
	LocalDate getBegins();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.SchoolYear#getBegins <em>Begins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begins</em>' attribute.
	 * @see #getBegins()
	 * @generated
	 */
	void setBegins(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ends</em>' attribute.
	 * @see #setEnds(LocalDate)
	 * @see org.trellis.model.district.DistrictPackage#getSchoolYear_Ends()
	 * @model dataType="org.trellis.model.base.Date" required="true"
	 * @generated
	 */
	LocalDate getEnds();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.SchoolYear#getEnds <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends</em>' attribute.
	 * @see #getEnds()
	 * @generated
	 */
	void setEnds(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for the one year that lists and maps mean when they do not say which.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Current</em>' attribute.
	 * @see #setCurrent(boolean)
	 * @see org.trellis.model.district.DistrictPackage#getSchoolYear_Current()
	 * @model annotation="http://trellis.org/store column='IS_CURRENT'"
	 * @generated
	 */
	boolean isCurrent();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.SchoolYear#isCurrent <em>Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Current</em>' attribute.
	 * @see #isCurrent()
	 * @generated
	 */
	void setCurrent(boolean value);

	/**
	 * Returns the value of the '<em><b>Terms</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.district.Term}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.district.Term#getSchoolYear <em>School Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Terms</em>' containment reference list.
	 * @see org.trellis.model.district.DistrictPackage#getSchoolYear_Terms()
	 * @see org.trellis.model.district.Term#getSchoolYear
	 * @model opposite="schoolYear" containment="true"
	 * @generated
	 */
	EList<Term> getTerms();

} // SchoolYear
