/**
 */
package org.trellis.model.review;

import java.time.LocalDate;

import java.util.UUID;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Revision Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One line of a plan as it was; names instead of references, because they may change.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.RevisionLine#getLineId <em>Line Id</em>}</li>
 *   <li>{@link org.trellis.model.review.RevisionLine#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.trellis.model.review.RevisionLine#getIntensity <em>Intensity</em>}</li>
 *   <li>{@link org.trellis.model.review.RevisionLine#getSupport <em>Support</em>}</li>
 *   <li>{@link org.trellis.model.review.RevisionLine#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.trellis.model.review.RevisionLine#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.trellis.model.review.RevisionLine#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.trellis.model.review.RevisionLine#getTarget <em>Target</em>}</li>
 *   <li>{@link org.trellis.model.review.RevisionLine#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.trellis.model.review.RevisionLine#getReviewOn <em>Review On</em>}</li>
 *   <li>{@link org.trellis.model.review.RevisionLine#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.trellis.model.review.RevisionLine#getStepDown <em>Step Down</em>}</li>
 *   <li>{@link org.trellis.model.review.RevisionLine#getSummer <em>Summer</em>}</li>
 *   <li>{@link org.trellis.model.review.RevisionLine#getStatus <em>Status</em>}</li>
 *   <li>{@link org.trellis.model.review.RevisionLine#getPlanRevision <em>Plan Revision</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.review.ReviewPackage#getRevisionLine()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student'"
 * @generated
 */
public interface RevisionLine extends Entity {
	/**
	 * Returns the value of the '<em><b>Line Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the PlanLine that it was copied from, which may be gone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line Id</em>' attribute.
	 * @see #setLineId(UUID)
	 * @see org.trellis.model.review.ReviewPackage#getRevisionLine_LineId()
	 * @model dataType="org.trellis.model.base.Uuid" required="true"
	 * @generated
	 */
	UUID getLineId();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.RevisionLine#getLineId <em>Line Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line Id</em>' attribute.
	 * @see #getLineId()
	 * @generated
	 */
	void setLineId(UUID value);

	/**
	 * Returns the value of the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Domain</em>' attribute.
	 * @see #setDomain(String)
	 * @see org.trellis.model.review.ReviewPackage#getRevisionLine_Domain()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='60'"
	 * @generated
	 */
	String getDomain();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.RevisionLine#getDomain <em>Domain</em>}' attribute.
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
	 * @see org.trellis.model.review.ReviewPackage#getRevisionLine_Intensity()
	 * @model dataType="org.trellis.model.review.IntensityObject"
	 * @generated
	 */
	Intensity getIntensity();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.RevisionLine#getIntensity <em>Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intensity</em>' attribute.
	 * @see #getIntensity()
	 * @generated
	 */
	void setIntensity(Intensity value);

	/**
	 * Returns the value of the '<em><b>Support</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the service, or the action.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Support</em>' attribute.
	 * @see #setSupport(String)
	 * @see org.trellis.model.review.ReviewPackage#getRevisionLine_Support()
	 * @model annotation="http://trellis.org/store length='500'"
	 * @generated
	 */
	String getSupport();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.RevisionLine#getSupport <em>Support</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Support</em>' attribute.
	 * @see #getSupport()
	 * @generated
	 */
	void setSupport(String value);

	/**
	 * Returns the value of the '<em><b>Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Goal</em>' attribute.
	 * @see #setGoal(String)
	 * @see org.trellis.model.review.ReviewPackage#getRevisionLine_Goal()
	 * @model annotation="http://trellis.org/store length='1000'"
	 * @generated
	 */
	String getGoal();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.RevisionLine#getGoal <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goal</em>' attribute.
	 * @see #getGoal()
	 * @generated
	 */
	void setGoal(String value);

	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see #setMeasure(String)
	 * @see org.trellis.model.review.ReviewPackage#getRevisionLine_Measure()
	 * @model annotation="http://trellis.org/store length='255'"
	 * @generated
	 */
	String getMeasure();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.RevisionLine#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(String value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Baseline</em>' attribute.
	 * @see #setBaseline(String)
	 * @see org.trellis.model.review.ReviewPackage#getRevisionLine_Baseline()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getBaseline();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.RevisionLine#getBaseline <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' attribute.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(String)
	 * @see org.trellis.model.review.ReviewPackage#getRevisionLine_Target()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getTarget();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.RevisionLine#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(String value);

	/**
	 * Returns the value of the '<em><b>Responsible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Given and family name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responsible</em>' attribute.
	 * @see #setResponsible(String)
	 * @see org.trellis.model.review.ReviewPackage#getRevisionLine_Responsible()
	 * @model annotation="http://trellis.org/store length='200'"
	 * @generated
	 */
	String getResponsible();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.RevisionLine#getResponsible <em>Responsible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsible</em>' attribute.
	 * @see #getResponsible()
	 * @generated
	 */
	void setResponsible(String value);

	/**
	 * Returns the value of the '<em><b>Review On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Review On</em>' attribute.
	 * @see #setReviewOn(LocalDate)
	 * @see org.trellis.model.review.ReviewPackage#getRevisionLine_ReviewOn()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getReviewOn();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.RevisionLine#getReviewOn <em>Review On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review On</em>' attribute.
	 * @see #getReviewOn()
	 * @generated
	 */
	void setReviewOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(Duration)
	 * @see org.trellis.model.review.ReviewPackage#getRevisionLine_Duration()
	 * @model dataType="org.trellis.model.review.DurationObject"
	 * @generated
	 */
	Duration getDuration();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.RevisionLine#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Duration value);

	/**
	 * Returns the value of the '<em><b>Step Down</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Step Down</em>' attribute.
	 * @see #setStepDown(String)
	 * @see org.trellis.model.review.ReviewPackage#getRevisionLine_StepDown()
	 * @model annotation="http://trellis.org/store length='500'"
	 * @generated
	 */
	String getStepDown();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.RevisionLine#getStepDown <em>Step Down</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step Down</em>' attribute.
	 * @see #getStepDown()
	 * @generated
	 */
	void setStepDown(String value);

	/**
	 * Returns the value of the '<em><b>Summer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Summer</em>' attribute.
	 * @see #setSummer(String)
	 * @see org.trellis.model.review.ReviewPackage#getRevisionLine_Summer()
	 * @model annotation="http://trellis.org/store length='500'"
	 * @generated
	 */
	String getSummer();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.RevisionLine#getSummer <em>Summer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summer</em>' attribute.
	 * @see #getSummer()
	 * @generated
	 */
	void setSummer(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.review.PlanLineStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.trellis.model.review.PlanLineStatus
	 * @see #setStatus(PlanLineStatus)
	 * @see org.trellis.model.review.ReviewPackage#getRevisionLine_Status()
	 * @model required="true"
	 * @generated
	 */
	PlanLineStatus getStatus();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.RevisionLine#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.trellis.model.review.PlanLineStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(PlanLineStatus value);

	/**
	 * Returns the value of the '<em><b>Plan Revision</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.review.PlanRevision#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The planRevision that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan Revision</em>' container reference.
	 * @see #setPlanRevision(PlanRevision)
	 * @see org.trellis.model.review.ReviewPackage#getRevisionLine_PlanRevision()
	 * @see org.trellis.model.review.PlanRevision#getLines
	 * @model opposite="lines" resolveProxies="false" transient="false"
	 * @generated
	 */
	PlanRevision getPlanRevision();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.RevisionLine#getPlanRevision <em>Plan Revision</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan Revision</em>' container reference.
	 * @see #getPlanRevision()
	 * @generated
	 */
	void setPlanRevision(PlanRevision value);

} // RevisionLine
