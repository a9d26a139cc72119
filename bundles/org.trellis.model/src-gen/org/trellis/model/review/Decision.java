/**
 */
package org.trellis.model.review;

import java.time.LocalDate;

import org.trellis.model.base.Entity;

import org.trellis.model.district.Staff;

import org.trellis.model.resources.Service;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was decided for a student: what, from whom, by when (D5). Nothing restricted is written here: it is printed in the recap.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.Decision#getKind <em>Kind</em>}</li>
 *   <li>{@link org.trellis.model.review.Decision#getText <em>Text</em>}</li>
 *   <li>{@link org.trellis.model.review.Decision#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.trellis.model.review.Decision#getIntensity <em>Intensity</em>}</li>
 *   <li>{@link org.trellis.model.review.Decision#getService <em>Service</em>}</li>
 *   <li>{@link org.trellis.model.review.Decision#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.trellis.model.review.Decision#getDue <em>Due</em>}</li>
 *   <li>{@link org.trellis.model.review.Decision#getDiscussion <em>Discussion</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.review.ReviewPackage#getDecision()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student'"
 * @generated
 */
public interface Decision extends Entity {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.review.DecisionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.trellis.model.review.DecisionKind
	 * @see #setKind(DecisionKind)
	 * @see org.trellis.model.review.ReviewPackage#getDecision_Kind()
	 * @model required="true"
	 * @generated
	 */
	DecisionKind getKind();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Decision#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.trellis.model.review.DecisionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DecisionKind value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.trellis.model.review.ReviewPackage#getDecision_Text()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='500'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Decision#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the domain that it is about; null for none in particular.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domain</em>' attribute.
	 * @see #setDomain(String)
	 * @see org.trellis.model.review.ReviewPackage#getDecision_Domain()
	 * @model annotation="http://trellis.org/store length='60'"
	 * @generated
	 */
	String getDomain();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Decision#getDomain <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' attribute.
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(String value);

	/**
	 * Returns the value of the '<em><b>Intensity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Intensity</em>' attribute.
	 * @see #setIntensity(Intensity)
	 * @see org.trellis.model.review.ReviewPackage#getDecision_Intensity()
	 * @model dataType="org.trellis.model.review.IntensityObject"
	 * @generated
	 */
	Intensity getIntensity();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Decision#getIntensity <em>Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intensity</em>' attribute.
	 * @see #getIntensity()
	 * @generated
	 */
	void setIntensity(Intensity value);

	/**
	 * Returns the value of the '<em><b>Service</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For SERVICE and REFERRAL.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' reference.
	 * @see #setService(Service)
	 * @see org.trellis.model.review.ReviewPackage#getDecision_Service()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Service getService();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Decision#getService <em>Service</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' reference.
	 * @see #getService()
	 * @generated
	 */
	void setService(Service value);

	/**
	 * Returns the value of the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Responsible</em>' reference.
	 * @see #setResponsible(Staff)
	 * @see org.trellis.model.review.ReviewPackage#getDecision_Responsible()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Staff getResponsible();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Decision#getResponsible <em>Responsible</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsible</em>' reference.
	 * @see #getResponsible()
	 * @generated
	 */
	void setResponsible(Staff value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.trellis.model.review.ReviewPackage#getDecision_Due()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Decision#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Discussion</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.review.Discussion#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The discussion that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discussion</em>' container reference.
	 * @see #setDiscussion(Discussion)
	 * @see org.trellis.model.review.ReviewPackage#getDecision_Discussion()
	 * @see org.trellis.model.review.Discussion#getDecisions
	 * @model opposite="decisions" resolveProxies="false" transient="false"
	 * @generated
	 */
	Discussion getDiscussion();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.Decision#getDiscussion <em>Discussion</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discussion</em>' container reference.
	 * @see #getDiscussion()
	 * @generated
	 */
	void setDiscussion(Discussion value);

} // Decision
