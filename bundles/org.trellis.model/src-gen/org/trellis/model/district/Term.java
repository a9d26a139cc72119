/**
 */
package org.trellis.model.district;

import java.time.LocalDate;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Term</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A term or semester of a school year at one school or at all, or a grading period within one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.district.Term#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.district.Term#getKind <em>Kind</em>}</li>
 *   <li>{@link org.trellis.model.district.Term#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.trellis.model.district.Term#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.trellis.model.district.Term#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.district.Term#getSchoolYear <em>School Year</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.district.DistrictPackage#getTerm()
 * @model
 * @generated
 */
public interface Term extends Entity {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.trellis.model.district.DistrictPackage#getTerm_Name()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='100'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Term#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.district.TermKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.trellis.model.district.TermKind
	 * @see #setKind(TermKind)
	 * @see org.trellis.model.district.DistrictPackage#getTerm_Kind()
	 * @model required="true"
	 * @generated
	 */
	TermKind getKind();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Term#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.trellis.model.district.TermKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(TermKind value);

	/**
	 * Returns the value of the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Begins</em>' attribute.
	 * @see #setBegins(LocalDate)
	 * @see org.trellis.model.district.DistrictPackage#getTerm_Begins()
	 * @model dataType="org.trellis.model.base.Date" required="true"
	 * @generated
	 */
	LocalDate getBegins();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Term#getBegins <em>Begins</em>}' attribute.
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
	 * @see org.trellis.model.district.DistrictPackage#getTerm_Ends()
	 * @model dataType="org.trellis.model.base.Date" required="true"
	 * @generated
	 */
	LocalDate getEnds();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Term#getEnds <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends</em>' attribute.
	 * @see #getEnds()
	 * @generated
	 */
	void setEnds(LocalDate value);

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Null when the term holds for the whole district.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.trellis.model.district.DistrictPackage#getTerm_School()
	 * @model resolveProxies="false"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Term#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>School Year</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.district.SchoolYear#getTerms <em>Terms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The schoolYear that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School Year</em>' container reference.
	 * @see #setSchoolYear(SchoolYear)
	 * @see org.trellis.model.district.DistrictPackage#getTerm_SchoolYear()
	 * @see org.trellis.model.district.SchoolYear#getTerms
	 * @model opposite="terms" resolveProxies="false" transient="false"
	 * @generated
	 */
	SchoolYear getSchoolYear();

	/**
	 * Sets the value of the '{@link org.trellis.model.district.Term#getSchoolYear <em>School Year</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School Year</em>' container reference.
	 * @see #getSchoolYear()
	 * @generated
	 */
	void setSchoolYear(SchoolYear value);

} // Term
