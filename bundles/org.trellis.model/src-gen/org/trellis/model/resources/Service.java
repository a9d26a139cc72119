/**
 */
package org.trellis.model.resources;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.trellis.model.base.Entity;

import org.trellis.model.district.Grade;

import org.trellis.model.review.Intensity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an organization offers (D11).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.resources.Service#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getAlternateName <em>Alternate Name</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getDescription <em>Description</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getStatus <em>Status</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getSetting <em>Setting</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getDomains <em>Domains</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getIntensities <em>Intensities</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getMinimumAge <em>Minimum Age</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getMaximumAge <em>Maximum Age</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getLowestGrade <em>Lowest Grade</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getHighestGrade <em>Highest Grade</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getInterpretation <em>Interpretation</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getEligibility <em>Eligibility</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getApplicationProcess <em>Application Process</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getWaitTime <em>Wait Time</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getEnrollmentOpens <em>Enrollment Opens</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getEnrollmentCloses <em>Enrollment Closes</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#isWaitlistOpen <em>Waitlist Open</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getCost <em>Cost</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getFees <em>Fees</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getInsuranceAccepted <em>Insurance Accepted</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getPostalCodes <em>Postal Codes</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getServiceArea <em>Service Area</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#isTransportOffered <em>Transport Offered</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getTreatmentType <em>Treatment Type</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getCulturalNotes <em>Cultural Notes</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getRequiredDocuments <em>Required Documents</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getAccreditations <em>Accreditations</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getWebsite <em>Website</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getEmail <em>Email</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getLastVerified <em>Last Verified</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getVerifiedBy <em>Verified By</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getCapacities <em>Capacities</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getOfferings <em>Offerings</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getPlaces <em>Places</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getHours <em>Hours</em>}</li>
 *   <li>{@link org.trellis.model.resources.Service#getContacts <em>Contacts</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.resources.ResourcesPackage#getService()
 * @model annotation="http://trellis.org/store index='status,name'"
 * @generated
 */
public interface Service extends Entity {
	/**
	 * Returns the value of the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Organization</em>' reference.
	 * @see #setOrganization(Organization)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_Organization()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	Organization getOrganization();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getOrganization <em>Organization</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' reference.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(Organization value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Alternate Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Alternate Name</em>' attribute.
	 * @see #setAlternateName(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_AlternateName()
	 * @model
	 * @generated
	 */
	String getAlternateName();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getAlternateName <em>Alternate Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alternate Name</em>' attribute.
	 * @see #getAlternateName()
	 * @generated
	 */
	void setAlternateName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_Description()
	 * @model annotation="http://trellis.org/store length='4000'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.resources.ServiceStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.trellis.model.resources.ServiceStatus
	 * @see #setStatus(ServiceStatus)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_Status()
	 * @model required="true"
	 * @generated
	 */
	ServiceStatus getStatus();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.trellis.model.resources.ServiceStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ServiceStatus value);

	/**
	 * Returns the value of the '<em><b>Setting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Setting</em>' attribute.
	 * @see #setSetting(ServiceSetting)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_Setting()
	 * @model dataType="org.trellis.model.resources.ServiceSettingObject"
	 * @generated
	 */
	ServiceSetting getSetting();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getSetting <em>Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Setting</em>' attribute.
	 * @see #getSetting()
	 * @generated
	 */
	void setSetting(ServiceSetting value);

	/**
	 * Returns the value of the '<em><b>Domains</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keys of domains; a service may serve several.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domains</em>' attribute list.
	 * @see org.trellis.model.resources.ResourcesPackage#getService_Domains()
	 * @model annotation="http://trellis.org/store length='60'"
	 * @generated
	 */
	EList<String> getDomains();

	/**
	 * Returns the value of the '<em><b>Intensities</b></em>' attribute list.
	 * The list contents are of type {@link org.trellis.model.review.Intensity}.
	 * The literals are from the enumeration {@link org.trellis.model.review.Intensity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Intensities</em>' attribute list.
	 * @see org.trellis.model.review.Intensity
	 * @see org.trellis.model.resources.ResourcesPackage#getService_Intensities()
	 * @model
	 * @generated
	 */
	EList<Intensity> getIntensities();

	/**
	 * Returns the value of the '<em><b>Minimum Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Years; null without a limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Age</em>' attribute.
	 * @see #setMinimumAge(Integer)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_MinimumAge()
	 * @model
	 * @generated
	 */
	Integer getMinimumAge();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getMinimumAge <em>Minimum Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Age</em>' attribute.
	 * @see #getMinimumAge()
	 * @generated
	 */
	void setMinimumAge(Integer value);

	/**
	 * Returns the value of the '<em><b>Maximum Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Years, inclusive; null without a limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Age</em>' attribute.
	 * @see #setMaximumAge(Integer)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_MaximumAge()
	 * @model
	 * @generated
	 */
	Integer getMaximumAge();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getMaximumAge <em>Maximum Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Age</em>' attribute.
	 * @see #getMaximumAge()
	 * @generated
	 */
	void setMaximumAge(Integer value);

	/**
	 * Returns the value of the '<em><b>Lowest Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lowest Grade</em>' attribute.
	 * @see #setLowestGrade(Grade)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_LowestGrade()
	 * @model dataType="org.trellis.model.district.GradeObject"
	 * @generated
	 */
	Grade getLowestGrade();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getLowestGrade <em>Lowest Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lowest Grade</em>' attribute.
	 * @see #getLowestGrade()
	 * @generated
	 */
	void setLowestGrade(Grade value);

	/**
	 * Returns the value of the '<em><b>Highest Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Highest Grade</em>' attribute.
	 * @see #setHighestGrade(Grade)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_HighestGrade()
	 * @model dataType="org.trellis.model.district.GradeObject"
	 * @generated
	 */
	Grade getHighestGrade();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getHighestGrade <em>Highest Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Highest Grade</em>' attribute.
	 * @see #getHighestGrade()
	 * @generated
	 */
	void setHighestGrade(Grade value);

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 tags in which the service is given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Languages</em>' attribute list.
	 * @see org.trellis.model.resources.ResourcesPackage#getService_Languages()
	 * @model annotation="http://trellis.org/store length='35'"
	 * @generated
	 */
	EList<String> getLanguages();

	/**
	 * Returns the value of the '<em><b>Interpretation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Interpretation</em>' attribute.
	 * @see #setInterpretation(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_Interpretation()
	 * @model annotation="http://trellis.org/store length='500'"
	 * @generated
	 */
	String getInterpretation();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getInterpretation <em>Interpretation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interpretation</em>' attribute.
	 * @see #getInterpretation()
	 * @generated
	 */
	void setInterpretation(String value);

	/**
	 * Returns the value of the '<em><b>Eligibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Eligibility</em>' attribute.
	 * @see #setEligibility(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_Eligibility()
	 * @model annotation="http://trellis.org/store length='4000'"
	 * @generated
	 */
	String getEligibility();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getEligibility <em>Eligibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Eligibility</em>' attribute.
	 * @see #getEligibility()
	 * @generated
	 */
	void setEligibility(String value);

	/**
	 * Returns the value of the '<em><b>Application Process</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Application Process</em>' attribute.
	 * @see #setApplicationProcess(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_ApplicationProcess()
	 * @model annotation="http://trellis.org/store length='4000'"
	 * @generated
	 */
	String getApplicationProcess();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getApplicationProcess <em>Application Process</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Application Process</em>' attribute.
	 * @see #getApplicationProcess()
	 * @generated
	 */
	void setApplicationProcess(String value);

	/**
	 * Returns the value of the '<em><b>Wait Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Wait Time</em>' attribute.
	 * @see #setWaitTime(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_WaitTime()
	 * @model
	 * @generated
	 */
	String getWaitTime();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getWaitTime <em>Wait Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wait Time</em>' attribute.
	 * @see #getWaitTime()
	 * @generated
	 */
	void setWaitTime(String value);

	/**
	 * Returns the value of the '<em><b>Enrollment Opens</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Enrollment Opens</em>' attribute.
	 * @see #setEnrollmentOpens(LocalDate)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_EnrollmentOpens()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getEnrollmentOpens();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getEnrollmentOpens <em>Enrollment Opens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enrollment Opens</em>' attribute.
	 * @see #getEnrollmentOpens()
	 * @generated
	 */
	void setEnrollmentOpens(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Enrollment Closes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Enrollment Closes</em>' attribute.
	 * @see #setEnrollmentCloses(LocalDate)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_EnrollmentCloses()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getEnrollmentCloses();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getEnrollmentCloses <em>Enrollment Closes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enrollment Closes</em>' attribute.
	 * @see #getEnrollmentCloses()
	 * @generated
	 */
	void setEnrollmentCloses(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Waitlist Open</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Waitlist Open</em>' attribute.
	 * @see #setWaitlistOpen(boolean)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_WaitlistOpen()
	 * @model
	 * @generated
	 */
	boolean isWaitlistOpen();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#isWaitlistOpen <em>Waitlist Open</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Waitlist Open</em>' attribute.
	 * @see #isWaitlistOpen()
	 * @generated
	 */
	void setWaitlistOpen(boolean value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(CostKind)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_Cost()
	 * @model dataType="org.trellis.model.resources.CostKindObject"
	 * @generated
	 */
	CostKind getCost();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(CostKind value);

	/**
	 * Returns the value of the '<em><b>Fees</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fees</em>' attribute.
	 * @see #setFees(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_Fees()
	 * @model annotation="http://trellis.org/store length='2000'"
	 * @generated
	 */
	String getFees();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getFees <em>Fees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fees</em>' attribute.
	 * @see #getFees()
	 * @generated
	 */
	void setFees(String value);

	/**
	 * Returns the value of the '<em><b>Insurance Accepted</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Insurance Accepted</em>' attribute list.
	 * @see org.trellis.model.resources.ResourcesPackage#getService_InsuranceAccepted()
	 * @model annotation="http://trellis.org/store length='80'"
	 * @generated
	 */
	EList<String> getInsuranceAccepted();

	/**
	 * Returns the value of the '<em><b>Postal Codes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Neighborhoods served; empty means no limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Postal Codes</em>' attribute list.
	 * @see org.trellis.model.resources.ResourcesPackage#getService_PostalCodes()
	 * @model annotation="http://trellis.org/store length='20'"
	 * @generated
	 */
	EList<String> getPostalCodes();

	/**
	 * Returns the value of the '<em><b>Service Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The area in the words of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service Area</em>' attribute.
	 * @see #setServiceArea(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_ServiceArea()
	 * @model annotation="http://trellis.org/store length='1000'"
	 * @generated
	 */
	String getServiceArea();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getServiceArea <em>Service Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service Area</em>' attribute.
	 * @see #getServiceArea()
	 * @generated
	 */
	void setServiceArea(String value);

	/**
	 * Returns the value of the '<em><b>Transport Offered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Transport Offered</em>' attribute.
	 * @see #setTransportOffered(boolean)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_TransportOffered()
	 * @model
	 * @generated
	 */
	boolean isTransportOffered();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#isTransportOffered <em>Transport Offered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transport Offered</em>' attribute.
	 * @see #isTransportOffered()
	 * @generated
	 */
	void setTransportOffered(boolean value);

	/**
	 * Returns the value of the '<em><b>Treatment Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Treatment Type</em>' attribute.
	 * @see #setTreatmentType(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_TreatmentType()
	 * @model
	 * @generated
	 */
	String getTreatmentType();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getTreatmentType <em>Treatment Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Treatment Type</em>' attribute.
	 * @see #getTreatmentType()
	 * @generated
	 */
	void setTreatmentType(String value);

	/**
	 * Returns the value of the '<em><b>Cultural Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cultural Notes</em>' attribute.
	 * @see #setCulturalNotes(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_CulturalNotes()
	 * @model annotation="http://trellis.org/store length='1000'"
	 * @generated
	 */
	String getCulturalNotes();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getCulturalNotes <em>Cultural Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cultural Notes</em>' attribute.
	 * @see #getCulturalNotes()
	 * @generated
	 */
	void setCulturalNotes(String value);

	/**
	 * Returns the value of the '<em><b>Required Documents</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Required Documents</em>' attribute.
	 * @see #setRequiredDocuments(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_RequiredDocuments()
	 * @model annotation="http://trellis.org/store length='2000'"
	 * @generated
	 */
	String getRequiredDocuments();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getRequiredDocuments <em>Required Documents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required Documents</em>' attribute.
	 * @see #getRequiredDocuments()
	 * @generated
	 */
	void setRequiredDocuments(String value);

	/**
	 * Returns the value of the '<em><b>Accreditations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Accreditations</em>' attribute.
	 * @see #setAccreditations(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_Accreditations()
	 * @model annotation="http://trellis.org/store length='1000'"
	 * @generated
	 */
	String getAccreditations();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getAccreditations <em>Accreditations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accreditations</em>' attribute.
	 * @see #getAccreditations()
	 * @generated
	 */
	void setAccreditations(String value);

	/**
	 * Returns the value of the '<em><b>Website</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Website</em>' attribute.
	 * @see #setWebsite(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_Website()
	 * @model
	 * @generated
	 */
	String getWebsite();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getWebsite <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Website</em>' attribute.
	 * @see #getWebsite()
	 * @generated
	 */
	void setWebsite(String value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_Email()
	 * @model annotation="http://trellis.org/store length='200'"
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Last Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Last Verified</em>' attribute.
	 * @see #setLastVerified(LocalDate)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_LastVerified()
	 * @model dataType="org.trellis.model.base.Date"
	 * @generated
	 */
	LocalDate getLastVerified();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getLastVerified <em>Last Verified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Verified</em>' attribute.
	 * @see #getLastVerified()
	 * @generated
	 */
	void setLastVerified(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Verified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verified By</em>' attribute.
	 * @see #setVerifiedBy(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getService_VerifiedBy()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getVerifiedBy();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.Service#getVerifiedBy <em>Verified By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified By</em>' attribute.
	 * @see #getVerifiedBy()
	 * @generated
	 */
	void setVerifiedBy(String value);

	/**
	 * Returns the value of the '<em><b>Categories</b></em>' reference list.
	 * The list contents are of type {@link org.trellis.model.resources.TaxonomyTerm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Categories</em>' reference list.
	 * @see org.trellis.model.resources.ResourcesPackage#getService_Categories()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<TaxonomyTerm> getCategories();

	/**
	 * Returns the value of the '<em><b>Capacities</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.resources.ServiceCapacity}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.resources.ServiceCapacity#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Capacities</em>' containment reference list.
	 * @see org.trellis.model.resources.ResourcesPackage#getService_Capacities()
	 * @see org.trellis.model.resources.ServiceCapacity#getService
	 * @model opposite="service" containment="true"
	 * @generated
	 */
	EList<ServiceCapacity> getCapacities();

	/**
	 * Returns the value of the '<em><b>Offerings</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.resources.SchoolOffering}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.resources.SchoolOffering#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Offerings</em>' containment reference list.
	 * @see org.trellis.model.resources.ResourcesPackage#getService_Offerings()
	 * @see org.trellis.model.resources.SchoolOffering#getService
	 * @model opposite="service" containment="true"
	 * @generated
	 */
	EList<SchoolOffering> getOfferings();

	/**
	 * Returns the value of the '<em><b>Places</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.resources.ServiceAtLocation}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.resources.ServiceAtLocation#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Places</em>' containment reference list.
	 * @see org.trellis.model.resources.ResourcesPackage#getService_Places()
	 * @see org.trellis.model.resources.ServiceAtLocation#getService
	 * @model opposite="service" containment="true"
	 * @generated
	 */
	EList<ServiceAtLocation> getPlaces();

	/**
	 * Returns the value of the '<em><b>Hours</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.resources.OpeningHours}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.resources.OpeningHours#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hours</em>' containment reference list.
	 * @see org.trellis.model.resources.ResourcesPackage#getService_Hours()
	 * @see org.trellis.model.resources.OpeningHours#getService
	 * @model opposite="service" containment="true"
	 * @generated
	 */
	EList<OpeningHours> getHours();

	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.trellis.model.resources.ContactPoint}.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.resources.ContactPoint#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contacts</em>' containment reference list.
	 * @see org.trellis.model.resources.ResourcesPackage#getService_Contacts()
	 * @see org.trellis.model.resources.ContactPoint#getService
	 * @model opposite="service" containment="true"
	 * @generated
	 */
	EList<ContactPoint> getContacts();

} // Service
