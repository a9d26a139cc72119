/**
 */
package org.trellis.model.review;

import java.time.LocalDate;

import org.trellis.model.base.Entity;

import org.trellis.model.district.SchoolYear;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cycle</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One round of reviews in a school year.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.ReviewCycle#getSchoolYear <em>School Year</em>}</li>
 *   <li>{@link org.trellis.model.review.ReviewCycle#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.review.ReviewCycle#getSeason <em>Season</em>}</li>
 *   <li>{@link org.trellis.model.review.ReviewCycle#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.trellis.model.review.ReviewCycle#getDue <em>Due</em>}</li>
 *   <li>{@link org.trellis.model.review.ReviewCycle#isClosed <em>Closed</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.review.ReviewPackage#getReviewCycle()
 * @model annotation="http://trellis.org/store unique='schoolYear,season'"
 * @generated
 */
public interface ReviewCycle extends Entity {
	/**
	 * Returns the value of the '<em><b>School Year</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>School Year</em>' reference.
	 * @see #setSchoolYear(SchoolYear)
	 * @see org.trellis.model.review.ReviewPackage#getReviewCycle_SchoolYear()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	SchoolYear getSchoolYear();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.ReviewCycle#getSchoolYear <em>School Year</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School Year</em>' reference.
	 * @see #getSchoolYear()
	 * @generated
	 */
	void setSchoolYear(SchoolYear value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.trellis.model.review.ReviewPackage#getReviewCycle_Name()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='80'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.ReviewCycle#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Season</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.review.Season}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Season</em>' attribute.
	 * @see org.trellis.model.review.Season
	 * @see #setSeason(Season)
	 * @see org.trellis.model.review.ReviewPackage#getReviewCycle_Season()
	 * @model required="true"
	 * @generated
	 */
	Season getSeason();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.ReviewCycle#getSeason <em>Season</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Season</em>' attribute.
	 * @see org.trellis.model.review.Season
	 * @see #getSeason()
	 * @generated
	 */
	void setSeason(Season value);

	/**
	 * Returns the value of the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Begins</em>' attribute.
	 * @see #setBegins(LocalDate)
	 * @see org.trellis.model.review.ReviewPackage#getReviewCycle_Begins()
	 * @model dataType="org.trellis.model.base.Date" required="true"
	 * @generated
	 */
	LocalDate getBegins();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.ReviewCycle#getBegins <em>Begins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begins</em>' attribute.
	 * @see #getBegins()
	 * @generated
	 */
	void setBegins(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.trellis.model.review.ReviewPackage#getReviewCycle_Due()
	 * @model dataType="org.trellis.model.base.Date" required="true"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.ReviewCycle#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Closed</em>' attribute.
	 * @see #setClosed(boolean)
	 * @see org.trellis.model.review.ReviewPackage#getReviewCycle_Closed()
	 * @model
	 * @generated
	 */
	boolean isClosed();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.ReviewCycle#isClosed <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed</em>' attribute.
	 * @see #isClosed()
	 * @generated
	 */
	void setClosed(boolean value);

} // ReviewCycle
