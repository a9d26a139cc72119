/**
 */
package org.trellis.model.resources.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.district.Grade;

import org.trellis.model.resources.ContactPoint;
import org.trellis.model.resources.CostKind;
import org.trellis.model.resources.OpeningHours;
import org.trellis.model.resources.Organization;
import org.trellis.model.resources.ResourcesPackage;
import org.trellis.model.resources.SchoolOffering;
import org.trellis.model.resources.Service;
import org.trellis.model.resources.ServiceAtLocation;
import org.trellis.model.resources.ServiceCapacity;
import org.trellis.model.resources.ServiceSetting;
import org.trellis.model.resources.ServiceStatus;
import org.trellis.model.resources.TaxonomyTerm;

import org.trellis.model.review.Intensity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Service</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getAlternateName <em>Alternate Name</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getSetting <em>Setting</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getDomains <em>Domains</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getIntensities <em>Intensities</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getMinimumAge <em>Minimum Age</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getMaximumAge <em>Maximum Age</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getLowestGrade <em>Lowest Grade</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getHighestGrade <em>Highest Grade</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getInterpretation <em>Interpretation</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getEligibility <em>Eligibility</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getApplicationProcess <em>Application Process</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getWaitTime <em>Wait Time</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getEnrollmentOpens <em>Enrollment Opens</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getEnrollmentCloses <em>Enrollment Closes</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#isWaitlistOpen <em>Waitlist Open</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getCost <em>Cost</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getFees <em>Fees</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getInsuranceAccepted <em>Insurance Accepted</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getPostalCodes <em>Postal Codes</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getServiceArea <em>Service Area</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#isTransportOffered <em>Transport Offered</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getTreatmentType <em>Treatment Type</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getCulturalNotes <em>Cultural Notes</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getRequiredDocuments <em>Required Documents</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getAccreditations <em>Accreditations</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getWebsite <em>Website</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getEmail <em>Email</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getLastVerified <em>Last Verified</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getVerifiedBy <em>Verified By</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getCapacities <em>Capacities</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getOfferings <em>Offerings</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getPlaces <em>Places</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getHours <em>Hours</em>}</li>
 *   <li>{@link org.trellis.model.resources.impl.ServiceImpl#getContacts <em>Contacts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServiceImpl extends EntityImpl implements Service {
	/**
	 * The cached value of the '{@link #getOrganization() <em>Organization</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected Organization organization;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getAlternateName() <em>Alternate Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternateName()
	 * @generated
	 * @ordered
	 */
	protected static final String ALTERNATE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAlternateName() <em>Alternate Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternateName()
	 * @generated
	 * @ordered
	 */
	protected String alternateName = ALTERNATE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ServiceStatus STATUS_EDEFAULT = ServiceStatus.ACTIVE;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ServiceStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSetting() <em>Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetting()
	 * @generated
	 * @ordered
	 */
	protected static final ServiceSetting SETTING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSetting() <em>Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetting()
	 * @generated
	 * @ordered
	 */
	protected ServiceSetting setting = SETTING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDomains() <em>Domains</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomains()
	 * @generated
	 * @ordered
	 */
	protected EList<String> domains;

	/**
	 * The cached value of the '{@link #getIntensities() <em>Intensities</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntensities()
	 * @generated
	 * @ordered
	 */
	protected EList<Intensity> intensities;

	/**
	 * The default value of the '{@link #getMinimumAge() <em>Minimum Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumAge()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MINIMUM_AGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimumAge() <em>Minimum Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumAge()
	 * @generated
	 * @ordered
	 */
	protected Integer minimumAge = MINIMUM_AGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumAge() <em>Maximum Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumAge()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MAXIMUM_AGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximumAge() <em>Maximum Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumAge()
	 * @generated
	 * @ordered
	 */
	protected Integer maximumAge = MAXIMUM_AGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLowestGrade() <em>Lowest Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowestGrade()
	 * @generated
	 * @ordered
	 */
	protected static final Grade LOWEST_GRADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLowestGrade() <em>Lowest Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowestGrade()
	 * @generated
	 * @ordered
	 */
	protected Grade lowestGrade = LOWEST_GRADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHighestGrade() <em>Highest Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighestGrade()
	 * @generated
	 * @ordered
	 */
	protected static final Grade HIGHEST_GRADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHighestGrade() <em>Highest Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighestGrade()
	 * @generated
	 * @ordered
	 */
	protected Grade highestGrade = HIGHEST_GRADE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLanguages() <em>Languages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguages()
	 * @generated
	 * @ordered
	 */
	protected EList<String> languages;

	/**
	 * The default value of the '{@link #getInterpretation() <em>Interpretation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterpretation()
	 * @generated
	 * @ordered
	 */
	protected static final String INTERPRETATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInterpretation() <em>Interpretation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterpretation()
	 * @generated
	 * @ordered
	 */
	protected String interpretation = INTERPRETATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getEligibility() <em>Eligibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEligibility()
	 * @generated
	 * @ordered
	 */
	protected static final String ELIGIBILITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEligibility() <em>Eligibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEligibility()
	 * @generated
	 * @ordered
	 */
	protected String eligibility = ELIGIBILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getApplicationProcess() <em>Application Process</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplicationProcess()
	 * @generated
	 * @ordered
	 */
	protected static final String APPLICATION_PROCESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApplicationProcess() <em>Application Process</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplicationProcess()
	 * @generated
	 * @ordered
	 */
	protected String applicationProcess = APPLICATION_PROCESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getWaitTime() <em>Wait Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaitTime()
	 * @generated
	 * @ordered
	 */
	protected static final String WAIT_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWaitTime() <em>Wait Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaitTime()
	 * @generated
	 * @ordered
	 */
	protected String waitTime = WAIT_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnrollmentOpens() <em>Enrollment Opens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnrollmentOpens()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ENROLLMENT_OPENS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnrollmentOpens() <em>Enrollment Opens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnrollmentOpens()
	 * @generated
	 * @ordered
	 */
	protected LocalDate enrollmentOpens = ENROLLMENT_OPENS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnrollmentCloses() <em>Enrollment Closes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnrollmentCloses()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ENROLLMENT_CLOSES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnrollmentCloses() <em>Enrollment Closes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnrollmentCloses()
	 * @generated
	 * @ordered
	 */
	protected LocalDate enrollmentCloses = ENROLLMENT_CLOSES_EDEFAULT;

	/**
	 * The default value of the '{@link #isWaitlistOpen() <em>Waitlist Open</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWaitlistOpen()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WAITLIST_OPEN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWaitlistOpen() <em>Waitlist Open</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWaitlistOpen()
	 * @generated
	 * @ordered
	 */
	protected boolean waitlistOpen = WAITLIST_OPEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected static final CostKind COST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected CostKind cost = COST_EDEFAULT;

	/**
	 * The default value of the '{@link #getFees() <em>Fees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFees()
	 * @generated
	 * @ordered
	 */
	protected static final String FEES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFees() <em>Fees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFees()
	 * @generated
	 * @ordered
	 */
	protected String fees = FEES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInsuranceAccepted() <em>Insurance Accepted</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsuranceAccepted()
	 * @generated
	 * @ordered
	 */
	protected EList<String> insuranceAccepted;

	/**
	 * The cached value of the '{@link #getPostalCodes() <em>Postal Codes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostalCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> postalCodes;

	/**
	 * The default value of the '{@link #getServiceArea() <em>Service Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceArea()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVICE_AREA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServiceArea() <em>Service Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceArea()
	 * @generated
	 * @ordered
	 */
	protected String serviceArea = SERVICE_AREA_EDEFAULT;

	/**
	 * The default value of the '{@link #isTransportOffered() <em>Transport Offered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTransportOffered()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TRANSPORT_OFFERED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTransportOffered() <em>Transport Offered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTransportOffered()
	 * @generated
	 * @ordered
	 */
	protected boolean transportOffered = TRANSPORT_OFFERED_EDEFAULT;

	/**
	 * The default value of the '{@link #getTreatmentType() <em>Treatment Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatmentType()
	 * @generated
	 * @ordered
	 */
	protected static final String TREATMENT_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTreatmentType() <em>Treatment Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatmentType()
	 * @generated
	 * @ordered
	 */
	protected String treatmentType = TREATMENT_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCulturalNotes() <em>Cultural Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCulturalNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String CULTURAL_NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCulturalNotes() <em>Cultural Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCulturalNotes()
	 * @generated
	 * @ordered
	 */
	protected String culturalNotes = CULTURAL_NOTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getRequiredDocuments() <em>Required Documents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredDocuments()
	 * @generated
	 * @ordered
	 */
	protected static final String REQUIRED_DOCUMENTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRequiredDocuments() <em>Required Documents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredDocuments()
	 * @generated
	 * @ordered
	 */
	protected String requiredDocuments = REQUIRED_DOCUMENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccreditations() <em>Accreditations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccreditations()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCREDITATIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccreditations() <em>Accreditations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccreditations()
	 * @generated
	 * @ordered
	 */
	protected String accreditations = ACCREDITATIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getWebsite() <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWebsite()
	 * @generated
	 * @ordered
	 */
	protected static final String WEBSITE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWebsite() <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWebsite()
	 * @generated
	 * @ordered
	 */
	protected String website = WEBSITE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmail() <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmail()
	 * @generated
	 * @ordered
	 */
	protected static final String EMAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEmail() <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmail()
	 * @generated
	 * @ordered
	 */
	protected String email = EMAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastVerified() <em>Last Verified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastVerified()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate LAST_VERIFIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastVerified() <em>Last Verified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastVerified()
	 * @generated
	 * @ordered
	 */
	protected LocalDate lastVerified = LAST_VERIFIED_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerifiedBy() <em>Verified By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifiedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String VERIFIED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVerifiedBy() <em>Verified By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifiedBy()
	 * @generated
	 * @ordered
	 */
	protected String verifiedBy = VERIFIED_BY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCategories() <em>Categories</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategories()
	 * @generated
	 * @ordered
	 */
	protected EList<TaxonomyTerm> categories;

	/**
	 * The cached value of the '{@link #getCapacities() <em>Capacities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacities()
	 * @generated
	 * @ordered
	 */
	protected EList<ServiceCapacity> capacities;

	/**
	 * The cached value of the '{@link #getOfferings() <em>Offerings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfferings()
	 * @generated
	 * @ordered
	 */
	protected EList<SchoolOffering> offerings;

	/**
	 * The cached value of the '{@link #getPlaces() <em>Places</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlaces()
	 * @generated
	 * @ordered
	 */
	protected EList<ServiceAtLocation> places;

	/**
	 * The cached value of the '{@link #getHours() <em>Hours</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHours()
	 * @generated
	 * @ordered
	 */
	protected EList<OpeningHours> hours;

	/**
	 * The cached value of the '{@link #getContacts() <em>Contacts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContacts()
	 * @generated
	 * @ordered
	 */
	protected EList<ContactPoint> contacts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServiceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ResourcesPackage.Literals.SERVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organization getOrganization() {
		return organization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganization(Organization newOrganization) {
		Organization oldOrganization = organization;
		organization = newOrganization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__ORGANIZATION, oldOrganization, organization));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAlternateName() {
		return alternateName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlternateName(String newAlternateName) {
		String oldAlternateName = alternateName;
		alternateName = newAlternateName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__ALTERNATE_NAME, oldAlternateName, alternateName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ServiceStatus newStatus) {
		ServiceStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceSetting getSetting() {
		return setting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSetting(ServiceSetting newSetting) {
		ServiceSetting oldSetting = setting;
		setting = newSetting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__SETTING, oldSetting, setting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getDomains() {
		if (domains == null) {
			domains = new EDataTypeUniqueEList<String>(String.class, this, ResourcesPackage.SERVICE__DOMAINS);
		}
		return domains;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Intensity> getIntensities() {
		if (intensities == null) {
			intensities = new EDataTypeUniqueEList<Intensity>(Intensity.class, this, ResourcesPackage.SERVICE__INTENSITIES);
		}
		return intensities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMinimumAge() {
		return minimumAge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumAge(Integer newMinimumAge) {
		Integer oldMinimumAge = minimumAge;
		minimumAge = newMinimumAge;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__MINIMUM_AGE, oldMinimumAge, minimumAge));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMaximumAge() {
		return maximumAge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumAge(Integer newMaximumAge) {
		Integer oldMaximumAge = maximumAge;
		maximumAge = newMaximumAge;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__MAXIMUM_AGE, oldMaximumAge, maximumAge));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Grade getLowestGrade() {
		return lowestGrade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowestGrade(Grade newLowestGrade) {
		Grade oldLowestGrade = lowestGrade;
		lowestGrade = newLowestGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__LOWEST_GRADE, oldLowestGrade, lowestGrade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Grade getHighestGrade() {
		return highestGrade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighestGrade(Grade newHighestGrade) {
		Grade oldHighestGrade = highestGrade;
		highestGrade = newHighestGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__HIGHEST_GRADE, oldHighestGrade, highestGrade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLanguages() {
		if (languages == null) {
			languages = new EDataTypeUniqueEList<String>(String.class, this, ResourcesPackage.SERVICE__LANGUAGES);
		}
		return languages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInterpretation() {
		return interpretation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterpretation(String newInterpretation) {
		String oldInterpretation = interpretation;
		interpretation = newInterpretation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__INTERPRETATION, oldInterpretation, interpretation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEligibility() {
		return eligibility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEligibility(String newEligibility) {
		String oldEligibility = eligibility;
		eligibility = newEligibility;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__ELIGIBILITY, oldEligibility, eligibility));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getApplicationProcess() {
		return applicationProcess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApplicationProcess(String newApplicationProcess) {
		String oldApplicationProcess = applicationProcess;
		applicationProcess = newApplicationProcess;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__APPLICATION_PROCESS, oldApplicationProcess, applicationProcess));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWaitTime() {
		return waitTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaitTime(String newWaitTime) {
		String oldWaitTime = waitTime;
		waitTime = newWaitTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__WAIT_TIME, oldWaitTime, waitTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEnrollmentOpens() {
		return enrollmentOpens;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnrollmentOpens(LocalDate newEnrollmentOpens) {
		LocalDate oldEnrollmentOpens = enrollmentOpens;
		enrollmentOpens = newEnrollmentOpens;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__ENROLLMENT_OPENS, oldEnrollmentOpens, enrollmentOpens));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEnrollmentCloses() {
		return enrollmentCloses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnrollmentCloses(LocalDate newEnrollmentCloses) {
		LocalDate oldEnrollmentCloses = enrollmentCloses;
		enrollmentCloses = newEnrollmentCloses;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__ENROLLMENT_CLOSES, oldEnrollmentCloses, enrollmentCloses));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWaitlistOpen() {
		return waitlistOpen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaitlistOpen(boolean newWaitlistOpen) {
		boolean oldWaitlistOpen = waitlistOpen;
		waitlistOpen = newWaitlistOpen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__WAITLIST_OPEN, oldWaitlistOpen, waitlistOpen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CostKind getCost() {
		return cost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCost(CostKind newCost) {
		CostKind oldCost = cost;
		cost = newCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__COST, oldCost, cost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFees() {
		return fees;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFees(String newFees) {
		String oldFees = fees;
		fees = newFees;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__FEES, oldFees, fees));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getInsuranceAccepted() {
		if (insuranceAccepted == null) {
			insuranceAccepted = new EDataTypeUniqueEList<String>(String.class, this, ResourcesPackage.SERVICE__INSURANCE_ACCEPTED);
		}
		return insuranceAccepted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPostalCodes() {
		if (postalCodes == null) {
			postalCodes = new EDataTypeUniqueEList<String>(String.class, this, ResourcesPackage.SERVICE__POSTAL_CODES);
		}
		return postalCodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getServiceArea() {
		return serviceArea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServiceArea(String newServiceArea) {
		String oldServiceArea = serviceArea;
		serviceArea = newServiceArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__SERVICE_AREA, oldServiceArea, serviceArea));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTransportOffered() {
		return transportOffered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTransportOffered(boolean newTransportOffered) {
		boolean oldTransportOffered = transportOffered;
		transportOffered = newTransportOffered;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__TRANSPORT_OFFERED, oldTransportOffered, transportOffered));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTreatmentType() {
		return treatmentType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTreatmentType(String newTreatmentType) {
		String oldTreatmentType = treatmentType;
		treatmentType = newTreatmentType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__TREATMENT_TYPE, oldTreatmentType, treatmentType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCulturalNotes() {
		return culturalNotes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCulturalNotes(String newCulturalNotes) {
		String oldCulturalNotes = culturalNotes;
		culturalNotes = newCulturalNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__CULTURAL_NOTES, oldCulturalNotes, culturalNotes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRequiredDocuments() {
		return requiredDocuments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequiredDocuments(String newRequiredDocuments) {
		String oldRequiredDocuments = requiredDocuments;
		requiredDocuments = newRequiredDocuments;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__REQUIRED_DOCUMENTS, oldRequiredDocuments, requiredDocuments));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccreditations() {
		return accreditations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccreditations(String newAccreditations) {
		String oldAccreditations = accreditations;
		accreditations = newAccreditations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__ACCREDITATIONS, oldAccreditations, accreditations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWebsite() {
		return website;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWebsite(String newWebsite) {
		String oldWebsite = website;
		website = newWebsite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__WEBSITE, oldWebsite, website));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEmail() {
		return email;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmail(String newEmail) {
		String oldEmail = email;
		email = newEmail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__EMAIL, oldEmail, email));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLastVerified() {
		return lastVerified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastVerified(LocalDate newLastVerified) {
		LocalDate oldLastVerified = lastVerified;
		lastVerified = newLastVerified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__LAST_VERIFIED, oldLastVerified, lastVerified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVerifiedBy() {
		return verifiedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerifiedBy(String newVerifiedBy) {
		String oldVerifiedBy = verifiedBy;
		verifiedBy = newVerifiedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SERVICE__VERIFIED_BY, oldVerifiedBy, verifiedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TaxonomyTerm> getCategories() {
		if (categories == null) {
			categories = new EObjectEList<TaxonomyTerm>(TaxonomyTerm.class, this, ResourcesPackage.SERVICE__CATEGORIES);
		}
		return categories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServiceCapacity> getCapacities() {
		if (capacities == null) {
			capacities = new EObjectContainmentWithInverseEList<ServiceCapacity>(ServiceCapacity.class, this, ResourcesPackage.SERVICE__CAPACITIES, ResourcesPackage.SERVICE_CAPACITY__SERVICE);
		}
		return capacities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SchoolOffering> getOfferings() {
		if (offerings == null) {
			offerings = new EObjectContainmentWithInverseEList<SchoolOffering>(SchoolOffering.class, this, ResourcesPackage.SERVICE__OFFERINGS, ResourcesPackage.SCHOOL_OFFERING__SERVICE);
		}
		return offerings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServiceAtLocation> getPlaces() {
		if (places == null) {
			places = new EObjectContainmentWithInverseEList<ServiceAtLocation>(ServiceAtLocation.class, this, ResourcesPackage.SERVICE__PLACES, ResourcesPackage.SERVICE_AT_LOCATION__SERVICE);
		}
		return places;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OpeningHours> getHours() {
		if (hours == null) {
			hours = new EObjectContainmentWithInverseEList<OpeningHours>(OpeningHours.class, this, ResourcesPackage.SERVICE__HOURS, ResourcesPackage.OPENING_HOURS__SERVICE);
		}
		return hours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ContactPoint> getContacts() {
		if (contacts == null) {
			contacts = new EObjectContainmentWithInverseEList<ContactPoint>(ContactPoint.class, this, ResourcesPackage.SERVICE__CONTACTS, ResourcesPackage.CONTACT_POINT__SERVICE);
		}
		return contacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ResourcesPackage.SERVICE__CAPACITIES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getCapacities()).basicAdd(otherEnd, msgs);
			case ResourcesPackage.SERVICE__OFFERINGS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getOfferings()).basicAdd(otherEnd, msgs);
			case ResourcesPackage.SERVICE__PLACES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getPlaces()).basicAdd(otherEnd, msgs);
			case ResourcesPackage.SERVICE__HOURS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getHours()).basicAdd(otherEnd, msgs);
			case ResourcesPackage.SERVICE__CONTACTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getContacts()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ResourcesPackage.SERVICE__CAPACITIES:
				return ((InternalEList<?>)getCapacities()).basicRemove(otherEnd, msgs);
			case ResourcesPackage.SERVICE__OFFERINGS:
				return ((InternalEList<?>)getOfferings()).basicRemove(otherEnd, msgs);
			case ResourcesPackage.SERVICE__PLACES:
				return ((InternalEList<?>)getPlaces()).basicRemove(otherEnd, msgs);
			case ResourcesPackage.SERVICE__HOURS:
				return ((InternalEList<?>)getHours()).basicRemove(otherEnd, msgs);
			case ResourcesPackage.SERVICE__CONTACTS:
				return ((InternalEList<?>)getContacts()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ResourcesPackage.SERVICE__ORGANIZATION:
				return getOrganization();
			case ResourcesPackage.SERVICE__NAME:
				return getName();
			case ResourcesPackage.SERVICE__ALTERNATE_NAME:
				return getAlternateName();
			case ResourcesPackage.SERVICE__DESCRIPTION:
				return getDescription();
			case ResourcesPackage.SERVICE__STATUS:
				return getStatus();
			case ResourcesPackage.SERVICE__SETTING:
				return getSetting();
			case ResourcesPackage.SERVICE__DOMAINS:
				return getDomains();
			case ResourcesPackage.SERVICE__INTENSITIES:
				return getIntensities();
			case ResourcesPackage.SERVICE__MINIMUM_AGE:
				return getMinimumAge();
			case ResourcesPackage.SERVICE__MAXIMUM_AGE:
				return getMaximumAge();
			case ResourcesPackage.SERVICE__LOWEST_GRADE:
				return getLowestGrade();
			case ResourcesPackage.SERVICE__HIGHEST_GRADE:
				return getHighestGrade();
			case ResourcesPackage.SERVICE__LANGUAGES:
				return getLanguages();
			case ResourcesPackage.SERVICE__INTERPRETATION:
				return getInterpretation();
			case ResourcesPackage.SERVICE__ELIGIBILITY:
				return getEligibility();
			case ResourcesPackage.SERVICE__APPLICATION_PROCESS:
				return getApplicationProcess();
			case ResourcesPackage.SERVICE__WAIT_TIME:
				return getWaitTime();
			case ResourcesPackage.SERVICE__ENROLLMENT_OPENS:
				return getEnrollmentOpens();
			case ResourcesPackage.SERVICE__ENROLLMENT_CLOSES:
				return getEnrollmentCloses();
			case ResourcesPackage.SERVICE__WAITLIST_OPEN:
				return isWaitlistOpen();
			case ResourcesPackage.SERVICE__COST:
				return getCost();
			case ResourcesPackage.SERVICE__FEES:
				return getFees();
			case ResourcesPackage.SERVICE__INSURANCE_ACCEPTED:
				return getInsuranceAccepted();
			case ResourcesPackage.SERVICE__POSTAL_CODES:
				return getPostalCodes();
			case ResourcesPackage.SERVICE__SERVICE_AREA:
				return getServiceArea();
			case ResourcesPackage.SERVICE__TRANSPORT_OFFERED:
				return isTransportOffered();
			case ResourcesPackage.SERVICE__TREATMENT_TYPE:
				return getTreatmentType();
			case ResourcesPackage.SERVICE__CULTURAL_NOTES:
				return getCulturalNotes();
			case ResourcesPackage.SERVICE__REQUIRED_DOCUMENTS:
				return getRequiredDocuments();
			case ResourcesPackage.SERVICE__ACCREDITATIONS:
				return getAccreditations();
			case ResourcesPackage.SERVICE__WEBSITE:
				return getWebsite();
			case ResourcesPackage.SERVICE__EMAIL:
				return getEmail();
			case ResourcesPackage.SERVICE__LAST_VERIFIED:
				return getLastVerified();
			case ResourcesPackage.SERVICE__VERIFIED_BY:
				return getVerifiedBy();
			case ResourcesPackage.SERVICE__CATEGORIES:
				return getCategories();
			case ResourcesPackage.SERVICE__CAPACITIES:
				return getCapacities();
			case ResourcesPackage.SERVICE__OFFERINGS:
				return getOfferings();
			case ResourcesPackage.SERVICE__PLACES:
				return getPlaces();
			case ResourcesPackage.SERVICE__HOURS:
				return getHours();
			case ResourcesPackage.SERVICE__CONTACTS:
				return getContacts();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ResourcesPackage.SERVICE__ORGANIZATION:
				setOrganization((Organization)newValue);
				return;
			case ResourcesPackage.SERVICE__NAME:
				setName((String)newValue);
				return;
			case ResourcesPackage.SERVICE__ALTERNATE_NAME:
				setAlternateName((String)newValue);
				return;
			case ResourcesPackage.SERVICE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ResourcesPackage.SERVICE__STATUS:
				setStatus((ServiceStatus)newValue);
				return;
			case ResourcesPackage.SERVICE__SETTING:
				setSetting((ServiceSetting)newValue);
				return;
			case ResourcesPackage.SERVICE__DOMAINS:
				getDomains().clear();
				getDomains().addAll((Collection<? extends String>)newValue);
				return;
			case ResourcesPackage.SERVICE__INTENSITIES:
				getIntensities().clear();
				getIntensities().addAll((Collection<? extends Intensity>)newValue);
				return;
			case ResourcesPackage.SERVICE__MINIMUM_AGE:
				setMinimumAge((Integer)newValue);
				return;
			case ResourcesPackage.SERVICE__MAXIMUM_AGE:
				setMaximumAge((Integer)newValue);
				return;
			case ResourcesPackage.SERVICE__LOWEST_GRADE:
				setLowestGrade((Grade)newValue);
				return;
			case ResourcesPackage.SERVICE__HIGHEST_GRADE:
				setHighestGrade((Grade)newValue);
				return;
			case ResourcesPackage.SERVICE__LANGUAGES:
				getLanguages().clear();
				getLanguages().addAll((Collection<? extends String>)newValue);
				return;
			case ResourcesPackage.SERVICE__INTERPRETATION:
				setInterpretation((String)newValue);
				return;
			case ResourcesPackage.SERVICE__ELIGIBILITY:
				setEligibility((String)newValue);
				return;
			case ResourcesPackage.SERVICE__APPLICATION_PROCESS:
				setApplicationProcess((String)newValue);
				return;
			case ResourcesPackage.SERVICE__WAIT_TIME:
				setWaitTime((String)newValue);
				return;
			case ResourcesPackage.SERVICE__ENROLLMENT_OPENS:
				setEnrollmentOpens((LocalDate)newValue);
				return;
			case ResourcesPackage.SERVICE__ENROLLMENT_CLOSES:
				setEnrollmentCloses((LocalDate)newValue);
				return;
			case ResourcesPackage.SERVICE__WAITLIST_OPEN:
				setWaitlistOpen((Boolean)newValue);
				return;
			case ResourcesPackage.SERVICE__COST:
				setCost((CostKind)newValue);
				return;
			case ResourcesPackage.SERVICE__FEES:
				setFees((String)newValue);
				return;
			case ResourcesPackage.SERVICE__INSURANCE_ACCEPTED:
				getInsuranceAccepted().clear();
				getInsuranceAccepted().addAll((Collection<? extends String>)newValue);
				return;
			case ResourcesPackage.SERVICE__POSTAL_CODES:
				getPostalCodes().clear();
				getPostalCodes().addAll((Collection<? extends String>)newValue);
				return;
			case ResourcesPackage.SERVICE__SERVICE_AREA:
				setServiceArea((String)newValue);
				return;
			case ResourcesPackage.SERVICE__TRANSPORT_OFFERED:
				setTransportOffered((Boolean)newValue);
				return;
			case ResourcesPackage.SERVICE__TREATMENT_TYPE:
				setTreatmentType((String)newValue);
				return;
			case ResourcesPackage.SERVICE__CULTURAL_NOTES:
				setCulturalNotes((String)newValue);
				return;
			case ResourcesPackage.SERVICE__REQUIRED_DOCUMENTS:
				setRequiredDocuments((String)newValue);
				return;
			case ResourcesPackage.SERVICE__ACCREDITATIONS:
				setAccreditations((String)newValue);
				return;
			case ResourcesPackage.SERVICE__WEBSITE:
				setWebsite((String)newValue);
				return;
			case ResourcesPackage.SERVICE__EMAIL:
				setEmail((String)newValue);
				return;
			case ResourcesPackage.SERVICE__LAST_VERIFIED:
				setLastVerified((LocalDate)newValue);
				return;
			case ResourcesPackage.SERVICE__VERIFIED_BY:
				setVerifiedBy((String)newValue);
				return;
			case ResourcesPackage.SERVICE__CATEGORIES:
				getCategories().clear();
				getCategories().addAll((Collection<? extends TaxonomyTerm>)newValue);
				return;
			case ResourcesPackage.SERVICE__CAPACITIES:
				getCapacities().clear();
				getCapacities().addAll((Collection<? extends ServiceCapacity>)newValue);
				return;
			case ResourcesPackage.SERVICE__OFFERINGS:
				getOfferings().clear();
				getOfferings().addAll((Collection<? extends SchoolOffering>)newValue);
				return;
			case ResourcesPackage.SERVICE__PLACES:
				getPlaces().clear();
				getPlaces().addAll((Collection<? extends ServiceAtLocation>)newValue);
				return;
			case ResourcesPackage.SERVICE__HOURS:
				getHours().clear();
				getHours().addAll((Collection<? extends OpeningHours>)newValue);
				return;
			case ResourcesPackage.SERVICE__CONTACTS:
				getContacts().clear();
				getContacts().addAll((Collection<? extends ContactPoint>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ResourcesPackage.SERVICE__ORGANIZATION:
				setOrganization((Organization)null);
				return;
			case ResourcesPackage.SERVICE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__ALTERNATE_NAME:
				setAlternateName(ALTERNATE_NAME_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__SETTING:
				setSetting(SETTING_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__DOMAINS:
				getDomains().clear();
				return;
			case ResourcesPackage.SERVICE__INTENSITIES:
				getIntensities().clear();
				return;
			case ResourcesPackage.SERVICE__MINIMUM_AGE:
				setMinimumAge(MINIMUM_AGE_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__MAXIMUM_AGE:
				setMaximumAge(MAXIMUM_AGE_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__LOWEST_GRADE:
				setLowestGrade(LOWEST_GRADE_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__HIGHEST_GRADE:
				setHighestGrade(HIGHEST_GRADE_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__LANGUAGES:
				getLanguages().clear();
				return;
			case ResourcesPackage.SERVICE__INTERPRETATION:
				setInterpretation(INTERPRETATION_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__ELIGIBILITY:
				setEligibility(ELIGIBILITY_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__APPLICATION_PROCESS:
				setApplicationProcess(APPLICATION_PROCESS_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__WAIT_TIME:
				setWaitTime(WAIT_TIME_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__ENROLLMENT_OPENS:
				setEnrollmentOpens(ENROLLMENT_OPENS_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__ENROLLMENT_CLOSES:
				setEnrollmentCloses(ENROLLMENT_CLOSES_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__WAITLIST_OPEN:
				setWaitlistOpen(WAITLIST_OPEN_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__COST:
				setCost(COST_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__FEES:
				setFees(FEES_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__INSURANCE_ACCEPTED:
				getInsuranceAccepted().clear();
				return;
			case ResourcesPackage.SERVICE__POSTAL_CODES:
				getPostalCodes().clear();
				return;
			case ResourcesPackage.SERVICE__SERVICE_AREA:
				setServiceArea(SERVICE_AREA_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__TRANSPORT_OFFERED:
				setTransportOffered(TRANSPORT_OFFERED_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__TREATMENT_TYPE:
				setTreatmentType(TREATMENT_TYPE_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__CULTURAL_NOTES:
				setCulturalNotes(CULTURAL_NOTES_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__REQUIRED_DOCUMENTS:
				setRequiredDocuments(REQUIRED_DOCUMENTS_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__ACCREDITATIONS:
				setAccreditations(ACCREDITATIONS_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__WEBSITE:
				setWebsite(WEBSITE_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__EMAIL:
				setEmail(EMAIL_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__LAST_VERIFIED:
				setLastVerified(LAST_VERIFIED_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__VERIFIED_BY:
				setVerifiedBy(VERIFIED_BY_EDEFAULT);
				return;
			case ResourcesPackage.SERVICE__CATEGORIES:
				getCategories().clear();
				return;
			case ResourcesPackage.SERVICE__CAPACITIES:
				getCapacities().clear();
				return;
			case ResourcesPackage.SERVICE__OFFERINGS:
				getOfferings().clear();
				return;
			case ResourcesPackage.SERVICE__PLACES:
				getPlaces().clear();
				return;
			case ResourcesPackage.SERVICE__HOURS:
				getHours().clear();
				return;
			case ResourcesPackage.SERVICE__CONTACTS:
				getContacts().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ResourcesPackage.SERVICE__ORGANIZATION:
				return organization != null;
			case ResourcesPackage.SERVICE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ResourcesPackage.SERVICE__ALTERNATE_NAME:
				return ALTERNATE_NAME_EDEFAULT == null ? alternateName != null : !ALTERNATE_NAME_EDEFAULT.equals(alternateName);
			case ResourcesPackage.SERVICE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ResourcesPackage.SERVICE__STATUS:
				return status != STATUS_EDEFAULT;
			case ResourcesPackage.SERVICE__SETTING:
				return SETTING_EDEFAULT == null ? setting != null : !SETTING_EDEFAULT.equals(setting);
			case ResourcesPackage.SERVICE__DOMAINS:
				return domains != null && !domains.isEmpty();
			case ResourcesPackage.SERVICE__INTENSITIES:
				return intensities != null && !intensities.isEmpty();
			case ResourcesPackage.SERVICE__MINIMUM_AGE:
				return MINIMUM_AGE_EDEFAULT == null ? minimumAge != null : !MINIMUM_AGE_EDEFAULT.equals(minimumAge);
			case ResourcesPackage.SERVICE__MAXIMUM_AGE:
				return MAXIMUM_AGE_EDEFAULT == null ? maximumAge != null : !MAXIMUM_AGE_EDEFAULT.equals(maximumAge);
			case ResourcesPackage.SERVICE__LOWEST_GRADE:
				return LOWEST_GRADE_EDEFAULT == null ? lowestGrade != null : !LOWEST_GRADE_EDEFAULT.equals(lowestGrade);
			case ResourcesPackage.SERVICE__HIGHEST_GRADE:
				return HIGHEST_GRADE_EDEFAULT == null ? highestGrade != null : !HIGHEST_GRADE_EDEFAULT.equals(highestGrade);
			case ResourcesPackage.SERVICE__LANGUAGES:
				return languages != null && !languages.isEmpty();
			case ResourcesPackage.SERVICE__INTERPRETATION:
				return INTERPRETATION_EDEFAULT == null ? interpretation != null : !INTERPRETATION_EDEFAULT.equals(interpretation);
			case ResourcesPackage.SERVICE__ELIGIBILITY:
				return ELIGIBILITY_EDEFAULT == null ? eligibility != null : !ELIGIBILITY_EDEFAULT.equals(eligibility);
			case ResourcesPackage.SERVICE__APPLICATION_PROCESS:
				return APPLICATION_PROCESS_EDEFAULT == null ? applicationProcess != null : !APPLICATION_PROCESS_EDEFAULT.equals(applicationProcess);
			case ResourcesPackage.SERVICE__WAIT_TIME:
				return WAIT_TIME_EDEFAULT == null ? waitTime != null : !WAIT_TIME_EDEFAULT.equals(waitTime);
			case ResourcesPackage.SERVICE__ENROLLMENT_OPENS:
				return ENROLLMENT_OPENS_EDEFAULT == null ? enrollmentOpens != null : !ENROLLMENT_OPENS_EDEFAULT.equals(enrollmentOpens);
			case ResourcesPackage.SERVICE__ENROLLMENT_CLOSES:
				return ENROLLMENT_CLOSES_EDEFAULT == null ? enrollmentCloses != null : !ENROLLMENT_CLOSES_EDEFAULT.equals(enrollmentCloses);
			case ResourcesPackage.SERVICE__WAITLIST_OPEN:
				return waitlistOpen != WAITLIST_OPEN_EDEFAULT;
			case ResourcesPackage.SERVICE__COST:
				return COST_EDEFAULT == null ? cost != null : !COST_EDEFAULT.equals(cost);
			case ResourcesPackage.SERVICE__FEES:
				return FEES_EDEFAULT == null ? fees != null : !FEES_EDEFAULT.equals(fees);
			case ResourcesPackage.SERVICE__INSURANCE_ACCEPTED:
				return insuranceAccepted != null && !insuranceAccepted.isEmpty();
			case ResourcesPackage.SERVICE__POSTAL_CODES:
				return postalCodes != null && !postalCodes.isEmpty();
			case ResourcesPackage.SERVICE__SERVICE_AREA:
				return SERVICE_AREA_EDEFAULT == null ? serviceArea != null : !SERVICE_AREA_EDEFAULT.equals(serviceArea);
			case ResourcesPackage.SERVICE__TRANSPORT_OFFERED:
				return transportOffered != TRANSPORT_OFFERED_EDEFAULT;
			case ResourcesPackage.SERVICE__TREATMENT_TYPE:
				return TREATMENT_TYPE_EDEFAULT == null ? treatmentType != null : !TREATMENT_TYPE_EDEFAULT.equals(treatmentType);
			case ResourcesPackage.SERVICE__CULTURAL_NOTES:
				return CULTURAL_NOTES_EDEFAULT == null ? culturalNotes != null : !CULTURAL_NOTES_EDEFAULT.equals(culturalNotes);
			case ResourcesPackage.SERVICE__REQUIRED_DOCUMENTS:
				return REQUIRED_DOCUMENTS_EDEFAULT == null ? requiredDocuments != null : !REQUIRED_DOCUMENTS_EDEFAULT.equals(requiredDocuments);
			case ResourcesPackage.SERVICE__ACCREDITATIONS:
				return ACCREDITATIONS_EDEFAULT == null ? accreditations != null : !ACCREDITATIONS_EDEFAULT.equals(accreditations);
			case ResourcesPackage.SERVICE__WEBSITE:
				return WEBSITE_EDEFAULT == null ? website != null : !WEBSITE_EDEFAULT.equals(website);
			case ResourcesPackage.SERVICE__EMAIL:
				return EMAIL_EDEFAULT == null ? email != null : !EMAIL_EDEFAULT.equals(email);
			case ResourcesPackage.SERVICE__LAST_VERIFIED:
				return LAST_VERIFIED_EDEFAULT == null ? lastVerified != null : !LAST_VERIFIED_EDEFAULT.equals(lastVerified);
			case ResourcesPackage.SERVICE__VERIFIED_BY:
				return VERIFIED_BY_EDEFAULT == null ? verifiedBy != null : !VERIFIED_BY_EDEFAULT.equals(verifiedBy);
			case ResourcesPackage.SERVICE__CATEGORIES:
				return categories != null && !categories.isEmpty();
			case ResourcesPackage.SERVICE__CAPACITIES:
				return capacities != null && !capacities.isEmpty();
			case ResourcesPackage.SERVICE__OFFERINGS:
				return offerings != null && !offerings.isEmpty();
			case ResourcesPackage.SERVICE__PLACES:
				return places != null && !places.isEmpty();
			case ResourcesPackage.SERVICE__HOURS:
				return hours != null && !hours.isEmpty();
			case ResourcesPackage.SERVICE__CONTACTS:
				return contacts != null && !contacts.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", alternateName: ");
		result.append(alternateName);
		result.append(", description: ");
		result.append(description);
		result.append(", status: ");
		result.append(status);
		result.append(", setting: ");
		result.append(setting);
		result.append(", domains: ");
		result.append(domains);
		result.append(", intensities: ");
		result.append(intensities);
		result.append(", minimumAge: ");
		result.append(minimumAge);
		result.append(", maximumAge: ");
		result.append(maximumAge);
		result.append(", lowestGrade: ");
		result.append(lowestGrade);
		result.append(", highestGrade: ");
		result.append(highestGrade);
		result.append(", languages: ");
		result.append(languages);
		result.append(", interpretation: ");
		result.append(interpretation);
		result.append(", eligibility: ");
		result.append(eligibility);
		result.append(", applicationProcess: ");
		result.append(applicationProcess);
		result.append(", waitTime: ");
		result.append(waitTime);
		result.append(", enrollmentOpens: ");
		result.append(enrollmentOpens);
		result.append(", enrollmentCloses: ");
		result.append(enrollmentCloses);
		result.append(", waitlistOpen: ");
		result.append(waitlistOpen);
		result.append(", cost: ");
		result.append(cost);
		result.append(", fees: ");
		result.append(fees);
		result.append(", insuranceAccepted: ");
		result.append(insuranceAccepted);
		result.append(", postalCodes: ");
		result.append(postalCodes);
		result.append(", serviceArea: ");
		result.append(serviceArea);
		result.append(", transportOffered: ");
		result.append(transportOffered);
		result.append(", treatmentType: ");
		result.append(treatmentType);
		result.append(", culturalNotes: ");
		result.append(culturalNotes);
		result.append(", requiredDocuments: ");
		result.append(requiredDocuments);
		result.append(", accreditations: ");
		result.append(accreditations);
		result.append(", website: ");
		result.append(website);
		result.append(", email: ");
		result.append(email);
		result.append(", lastVerified: ");
		result.append(lastVerified);
		result.append(", verifiedBy: ");
		result.append(verifiedBy);
		result.append(')');
		return result.toString();
	}

} //ServiceImpl
