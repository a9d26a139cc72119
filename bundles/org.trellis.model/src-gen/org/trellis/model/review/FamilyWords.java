/**
 */
package org.trellis.model.review;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Family Words</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a line of the plan means, in plain words for the family, in one language.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.FamilyWords#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.trellis.model.review.FamilyWords#getText <em>Text</em>}</li>
 *   <li>{@link org.trellis.model.review.FamilyWords#getPlanLine <em>Plan Line</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.review.ReviewPackage#getFamilyWords()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student'"
 * @generated
 */
public interface FamilyWords extends Entity {
	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IETF BCP 47 tag, for example ht.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.trellis.model.review.ReviewPackage#getFamilyWords_Language()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='35'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.FamilyWords#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.trellis.model.review.ReviewPackage#getFamilyWords_Text()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='1000'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.FamilyWords#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Plan Line</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.review.PlanLine#getFamilyWords <em>Family Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The planLine that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan Line</em>' container reference.
	 * @see #setPlanLine(PlanLine)
	 * @see org.trellis.model.review.ReviewPackage#getFamilyWords_PlanLine()
	 * @see org.trellis.model.review.PlanLine#getFamilyWords
	 * @model opposite="familyWords" resolveProxies="false" transient="false"
	 * @generated
	 */
	PlanLine getPlanLine();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.FamilyWords#getPlanLine <em>Plan Line</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan Line</em>' container reference.
	 * @see #getPlanLine()
	 * @generated
	 */
	void setPlanLine(PlanLine value);

} // FamilyWords
