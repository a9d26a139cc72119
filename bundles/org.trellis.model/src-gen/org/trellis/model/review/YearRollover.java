/**
 */
package org.trellis.model.review;

import java.time.Instant;

import org.trellis.model.base.Entity;

import org.trellis.model.district.School;
import org.trellis.model.district.SchoolYear;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Year Rollover</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One run from a school year into the next: what it made is found by its plans, and can be taken back (D8).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.YearRollover#getFromYear <em>From Year</em>}</li>
 *   <li>{@link org.trellis.model.review.YearRollover#getToYear <em>To Year</em>}</li>
 *   <li>{@link org.trellis.model.review.YearRollover#getSchool <em>School</em>}</li>
 *   <li>{@link org.trellis.model.review.YearRollover#getRanBy <em>Ran By</em>}</li>
 *   <li>{@link org.trellis.model.review.YearRollover#getRanAt <em>Ran At</em>}</li>
 *   <li>{@link org.trellis.model.review.YearRollover#getPlans <em>Plans</em>}</li>
 *   <li>{@link org.trellis.model.review.YearRollover#getCarriedLines <em>Carried Lines</em>}</li>
 *   <li>{@link org.trellis.model.review.YearRollover#getEndedLines <em>Ended Lines</em>}</li>
 *   <li>{@link org.trellis.model.review.YearRollover#getUndoneBy <em>Undone By</em>}</li>
 *   <li>{@link org.trellis.model.review.YearRollover#getUndoneAt <em>Undone At</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.review.ReviewPackage#getYearRollover()
 * @model
 * @generated
 */
public interface YearRollover extends Entity {
	/**
	 * Returns the value of the '<em><b>From Year</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From Year</em>' reference.
	 * @see #setFromYear(SchoolYear)
	 * @see org.trellis.model.review.ReviewPackage#getYearRollover_FromYear()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	SchoolYear getFromYear();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.YearRollover#getFromYear <em>From Year</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Year</em>' reference.
	 * @see #getFromYear()
	 * @generated
	 */
	void setFromYear(SchoolYear value);

	/**
	 * Returns the value of the '<em><b>To Year</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To Year</em>' reference.
	 * @see #setToYear(SchoolYear)
	 * @see org.trellis.model.review.ReviewPackage#getYearRollover_ToYear()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	SchoolYear getToYear();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.YearRollover#getToYear <em>To Year</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Year</em>' reference.
	 * @see #getToYear()
	 * @generated
	 */
	void setToYear(SchoolYear value);

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Null for every school of the district.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.trellis.model.review.ReviewPackage#getYearRollover_School()
	 * @model resolveProxies="false"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.YearRollover#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Ran By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sign-in name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ran By</em>' attribute.
	 * @see #setRanBy(String)
	 * @see org.trellis.model.review.ReviewPackage#getYearRollover_RanBy()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getRanBy();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.YearRollover#getRanBy <em>Ran By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ran By</em>' attribute.
	 * @see #getRanBy()
	 * @generated
	 */
	void setRanBy(String value);

	/**
	 * Returns the value of the '<em><b>Ran At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ran At</em>' attribute.
	 * @see #setRanAt(Instant)
	 * @see org.trellis.model.review.ReviewPackage#getYearRollover_RanAt()
	 * @model dataType="org.trellis.model.base.Instant" required="true"
	 * @generated
	 */
	Instant getRanAt();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.YearRollover#getRanAt <em>Ran At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ran At</em>' attribute.
	 * @see #getRanAt()
	 * @generated
	 */
	void setRanAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Plans</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Plans that it made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plans</em>' attribute.
	 * @see #setPlans(int)
	 * @see org.trellis.model.review.ReviewPackage#getYearRollover_Plans()
	 * @model
	 * @generated
	 */
	int getPlans();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.YearRollover#getPlans <em>Plans</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plans</em>' attribute.
	 * @see #getPlans()
	 * @generated
	 */
	void setPlans(int value);

	/**
	 * Returns the value of the '<em><b>Carried Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines that go on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carried Lines</em>' attribute.
	 * @see #setCarriedLines(int)
	 * @see org.trellis.model.review.ReviewPackage#getYearRollover_CarriedLines()
	 * @model
	 * @generated
	 */
	int getCarriedLines();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.YearRollover#getCarriedLines <em>Carried Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carried Lines</em>' attribute.
	 * @see #getCarriedLines()
	 * @generated
	 */
	void setCarriedLines(int value);

	/**
	 * Returns the value of the '<em><b>Ended Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines that it closed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended Lines</em>' attribute.
	 * @see #setEndedLines(int)
	 * @see org.trellis.model.review.ReviewPackage#getYearRollover_EndedLines()
	 * @model
	 * @generated
	 */
	int getEndedLines();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.YearRollover#getEndedLines <em>Ended Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended Lines</em>' attribute.
	 * @see #getEndedLines()
	 * @generated
	 */
	void setEndedLines(int value);

	/**
	 * Returns the value of the '<em><b>Undone By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sign-in name; null while it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undone By</em>' attribute.
	 * @see #setUndoneBy(String)
	 * @see org.trellis.model.review.ReviewPackage#getYearRollover_UndoneBy()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getUndoneBy();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.YearRollover#getUndoneBy <em>Undone By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undone By</em>' attribute.
	 * @see #getUndoneBy()
	 * @generated
	 */
	void setUndoneBy(String value);

	/**
	 * Returns the value of the '<em><b>Undone At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Undone At</em>' attribute.
	 * @see #setUndoneAt(Instant)
	 * @see org.trellis.model.review.ReviewPackage#getYearRollover_UndoneAt()
	 * @model dataType="org.trellis.model.base.Instant"
	 * @generated
	 */
	Instant getUndoneAt();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.YearRollover#getUndoneAt <em>Undone At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undone At</em>' attribute.
	 * @see #getUndoneAt()
	 * @generated
	 */
	void setUndoneAt(Instant value);

} // YearRollover
