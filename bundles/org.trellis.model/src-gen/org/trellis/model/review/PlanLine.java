/**
 */
package org.trellis.model.review;

import java.time.LocalDate;

import java.util.UUID;

import org.eclipse.emf.common.util.EList;

import org.trellis.model.base.Entity;

import org.trellis.model.district.Staff;

import org.trellis.model.resources.Service;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One line of a plan: finding, service, goal, measure, who, when (D6, D7).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.review.PlanLine#getFinding <em>Finding</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanLine#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanLine#getIntensity <em>Intensity</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanLine#getService <em>Service</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanLine#getAction <em>Action</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanLine#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanLine#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanLine#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanLine#getTarget <em>Target</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanLine#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanLine#getReviewOn <em>Review On</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanLine#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanLine#getStepDown <em>Step Down</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanLine#getSummer <em>Summer</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanLine#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanLine#getEndNote <em>End Note</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanLine#getCarriedFrom <em>Carried From</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanLine#getFamilyWords <em>Family Words</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanLine#getStatus <em>Status</em>}</li>
 *   <li>{@link org.trellis.model.review.PlanLine#getPlan <em>Plan</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.review.ReviewPackage#getPlanLine()
 * @model annotation="http://trellis.org/store growsWithStudents='true' scope='student'"
 * @generated
 */
public interface PlanLine extends Entity {
	/**
	 * Returns the value of the '<em><b>Finding</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Finding</em>' reference.
	 * @see #setFinding(Finding)
	 * @see org.trellis.model.review.ReviewPackage#getPlanLine_Finding()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Finding getFinding();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanLine#getFinding <em>Finding</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finding</em>' reference.
	 * @see #getFinding()
	 * @generated
	 */
	void setFinding(Finding value);

	/**
	 * Returns the value of the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Domain</em>' attribute.
	 * @see #setDomain(String)
	 * @see org.trellis.model.review.ReviewPackage#getPlanLine_Domain()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='60'"
	 * @generated
	 */
	String getDomain();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanLine#getDomain <em>Domain</em>}' attribute.
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
	 * @see org.trellis.model.review.ReviewPackage#getPlanLine_Intensity()
	 * @model dataType="org.trellis.model.review.IntensityObject"
	 * @generated
	 */
	Intensity getIntensity();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanLine#getIntensity <em>Intensity</em>}' attribute.
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
	 * @return the value of the '<em>Service</em>' reference.
	 * @see #setService(Service)
	 * @see org.trellis.model.review.ReviewPackage#getPlanLine_Service()
	 * @model resolveProxies="false"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Service getService();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanLine#getService <em>Service</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' reference.
	 * @see #getService()
	 * @generated
	 */
	void setService(Service value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done where no service of the directory is meant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see #setAction(String)
	 * @see org.trellis.model.review.ReviewPackage#getPlanLine_Action()
	 * @model annotation="http://trellis.org/store length='500'"
	 * @generated
	 */
	String getAction();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanLine#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(String value);

	/**
	 * Returns the value of the '<em><b>Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Goal</em>' attribute.
	 * @see #setGoal(String)
	 * @see org.trellis.model.review.ReviewPackage#getPlanLine_Goal()
	 * @model annotation="http://trellis.org/store length='1000'"
	 * @generated
	 */
	String getGoal();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanLine#getGoal <em>Goal</em>}' attribute.
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
	 * @see org.trellis.model.review.ReviewPackage#getPlanLine_Measure()
	 * @model
	 * @generated
	 */
	String getMeasure();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanLine#getMeasure <em>Measure</em>}' attribute.
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
	 * @see org.trellis.model.review.ReviewPackage#getPlanLine_Baseline()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getBaseline();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanLine#getBaseline <em>Baseline</em>}' attribute.
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
	 * @see org.trellis.model.review.ReviewPackage#getPlanLine_Target()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getTarget();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanLine#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(String value);

	/**
	 * Returns the value of the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Responsible</em>' reference.
	 * @see #setResponsible(Staff)
	 * @see org.trellis.model.review.ReviewPackage#getPlanLine_Responsible()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Staff getResponsible();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanLine#getResponsible <em>Responsible</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsible</em>' reference.
	 * @see #getResponsible()
	 * @generated
	 */
	void setResponsible(Staff value);

	/**
	 * Returns the value of the '<em><b>Review On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Review On</em>' attribute.
	 * @see #setReviewOn(LocalDate)
	 * @see org.trellis.model.review.ReviewPackage#getPlanLine_ReviewOn()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getReviewOn();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanLine#getReviewOn <em>Review On</em>}' attribute.
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
	 * @see org.trellis.model.review.ReviewPackage#getPlanLine_Duration()
	 * @model dataType="org.trellis.model.review.DurationObject"
	 * @generated
	 */
	Duration getDuration();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanLine#getDuration <em>Duration</em>}' attribute.
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
	 * @see org.trellis.model.review.ReviewPackage#getPlanLine_StepDown()
	 * @model annotation="http://trellis.org/store length='500'"
	 * @generated
	 */
	String getStepDown();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanLine#getStepDown <em>Step Down</em>}' attribute.
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
	 * <!-- begin-model-doc -->
	 * What happens with it over the summer and closures (D7).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summer</em>' attribute.
	 * @see #setSummer(String)
	 * @see org.trellis.model.review.ReviewPackage#getPlanLine_Summer()
	 * @model annotation="http://trellis.org/store length='500'"
	 * @generated
	 */
	String getSummer();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanLine#getSummer <em>Summer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summer</em>' attribute.
	 * @see #getSummer()
	 * @generated
	 */
	void setSummer(String value);

	/**
	 * Returns the value of the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was done or stopped; null before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended On</em>' attribute.
	 * @see #setEndedOn(LocalDate)
	 * @see org.trellis.model.review.ReviewPackage#getPlanLine_EndedOn()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getEndedOn();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanLine#getEndedOn <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended On</em>' attribute.
	 * @see #getEndedOn()
	 * @generated
	 */
	void setEndedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>End Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it ended, or why it was stopped.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Note</em>' attribute.
	 * @see #setEndNote(String)
	 * @see org.trellis.model.review.ReviewPackage#getPlanLine_EndNote()
	 * @model annotation="http://trellis.org/store length='1000'"
	 * @generated
	 */
	String getEndNote();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanLine#getEndNote <em>End Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Note</em>' attribute.
	 * @see #getEndNote()
	 * @generated
	 */
	void setEndNote(String value);

	/**
	 * Returns the value of the '<em><b>Carried From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the line of the year before that goes on here; null for a new one (D8).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carried From</em>' attribute.
	 * @see #setCarriedFrom(UUID)
	 * @see org.trellis.model.review.ReviewPackage#getPlanLine_CarriedFrom()
	 * @model dataType="org.trellis.model.base.Uuid"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	UUID getCarriedFrom();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanLine#getCarriedFrom <em>Carried From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carried From</em>' attribute.
	 * @see #getCarriedFrom()
	 * @generated
	 */
	void setCarriedFrom(UUID value);

	/**
	 * Returns the value of the '<em><b>Family Words</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.review.FamilyWords}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.review.FamilyWords#getPlanLine <em>Plan Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Family Words</em>' containment reference list.
	 * @see org.trellis.model.review.ReviewPackage#getPlanLine_FamilyWords()
	 * @see org.trellis.model.review.FamilyWords#getPlanLine
	 * @model opposite="planLine" containment="true"
	 * @generated
	 */
	EList<FamilyWords> getFamilyWords();

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.review.PlanLineStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.trellis.model.review.PlanLineStatus
	 * @see #setStatus(PlanLineStatus)
	 * @see org.trellis.model.review.ReviewPackage#getPlanLine_Status()
	 * @model required="true"
	 * @generated
	 */
	PlanLineStatus getStatus();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanLine#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.trellis.model.review.PlanLineStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(PlanLineStatus value);

	/**
	 * Returns the value of the '<em><b>Plan</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.review.Plan#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The plan that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan</em>' container reference.
	 * @see #setPlan(Plan)
	 * @see org.trellis.model.review.ReviewPackage#getPlanLine_Plan()
	 * @see org.trellis.model.review.Plan#getLines
	 * @model opposite="lines" resolveProxies="false" transient="false"
	 * @generated
	 */
	Plan getPlan();

	/**
	 * Sets the value of the '{@link org.trellis.model.review.PlanLine#getPlan <em>Plan</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan</em>' container reference.
	 * @see #getPlan()
	 * @generated
	 */
	void setPlan(Plan value);

} // PlanLine
