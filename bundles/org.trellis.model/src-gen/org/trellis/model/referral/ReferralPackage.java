/**
 */
package org.trellis.model.referral;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.trellis.model.base.BasePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * From a student asked into a service to its outcome, with consent (D18-D22, D30).
 * <!-- end-model-doc -->
 * @see org.trellis.model.referral.ReferralFactory
 * @model kind="package"
 * @generated
 */
public interface ReferralPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "referral";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://trellis.org/model/referral/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "referral";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ReferralPackage eINSTANCE = org.trellis.model.referral.impl.ReferralPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.trellis.model.referral.impl.ReferralImpl <em>Referral</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.referral.impl.ReferralImpl
	 * @see org.trellis.model.referral.impl.ReferralPackageImpl#getReferral()
	 * @generated
	 */
	int REFERRAL = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__STUDENT = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Service</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__SERVICE = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__SCHOOL = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Finding</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__FINDING = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__DOMAIN = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Intensity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__INTENSITY = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__STATE = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__CREATED_ON = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__DUE = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Requested By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__REQUESTED_BY = BasePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Consent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__CONSENT = BasePackage.ENTITY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__NOTE = BasePackage.ENTITY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__OUTCOME = BasePackage.ENTITY_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__CHANGES = BasePackage.ENTITY_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Attempts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__ATTEMPTS = BasePackage.ENTITY_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Referral</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 15;

	/**
	 * The number of operations of the '<em>Referral</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.referral.impl.ReferralStateChangeImpl <em>State Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.referral.impl.ReferralStateChangeImpl
	 * @see org.trellis.model.referral.impl.ReferralPackageImpl#getReferralStateChange()
	 * @generated
	 */
	int REFERRAL_STATE_CHANGE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_STATE_CHANGE__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_STATE_CHANGE__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_STATE_CHANGE__BEFORE = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_STATE_CHANGE__AFTER = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_STATE_CHANGE__AT = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_STATE_CHANGE__BY = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_STATE_CHANGE__REASON = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Referral</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_STATE_CHANGE__REFERRAL = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>State Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_STATE_CHANGE_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>State Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_STATE_CHANGE_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.referral.impl.ContactAttemptImpl <em>Contact Attempt</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.referral.impl.ContactAttemptImpl
	 * @see org.trellis.model.referral.impl.ReferralPackageImpl#getContactAttempt()
	 * @generated
	 */
	int CONTACT_ATTEMPT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_ATTEMPT__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_ATTEMPT__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_ATTEMPT__AT = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_ATTEMPT__BY = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Guardian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_ATTEMPT__GUARDIAN = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_ATTEMPT__CHANNEL = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_ATTEMPT__LANGUAGE = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Interpreter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_ATTEMPT__INTERPRETER = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_ATTEMPT__OUTCOME = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Strength First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_ATTEMPT__STRENGTH_FIRST = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_ATTEMPT__NOTE = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Referral</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_ATTEMPT__REFERRAL = BasePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Contact Attempt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_ATTEMPT_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Contact Attempt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_ATTEMPT_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.referral.impl.ConsentImpl <em>Consent</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.referral.impl.ConsentImpl
	 * @see org.trellis.model.referral.impl.ReferralPackageImpl#getConsent()
	 * @generated
	 */
	int CONSENT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__STUDENT = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__KIND = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__PARTY = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__PURPOSE = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Records</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__RECORDS = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Signed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__SIGNED_ON = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Signed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__SIGNED_BY = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__EXPIRES_ON = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Revoked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__REVOKED_ON = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Consent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Consent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.referral.ReferralState <em>State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.referral.ReferralState
	 * @see org.trellis.model.referral.impl.ReferralPackageImpl#getReferralState()
	 * @generated
	 */
	int REFERRAL_STATE = 4;

	/**
	 * The meta object id for the '{@link org.trellis.model.referral.Channel <em>Channel</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.referral.Channel
	 * @see org.trellis.model.referral.impl.ReferralPackageImpl#getChannel()
	 * @generated
	 */
	int CHANNEL = 5;

	/**
	 * The meta object id for the '{@link org.trellis.model.referral.ContactOutcome <em>Contact Outcome</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.referral.ContactOutcome
	 * @see org.trellis.model.referral.impl.ReferralPackageImpl#getContactOutcome()
	 * @generated
	 */
	int CONTACT_OUTCOME = 6;

	/**
	 * The meta object id for the '{@link org.trellis.model.referral.ConsentKind <em>Consent Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.referral.ConsentKind
	 * @see org.trellis.model.referral.impl.ReferralPackageImpl#getConsentKind()
	 * @generated
	 */
	int CONSENT_KIND = 7;

	/**
	 * The meta object id for the '<em>State Object</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.referral.ReferralState
	 * @see org.trellis.model.referral.impl.ReferralPackageImpl#getReferralStateObject()
	 * @generated
	 */
	int REFERRAL_STATE_OBJECT = 8;


	/**
	 * Returns the meta object for class '{@link org.trellis.model.referral.Referral <em>Referral</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Referral</em>'.
	 * @see org.trellis.model.referral.Referral
	 * @generated
	 */
	EClass getReferral();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.referral.Referral#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Student</em>'.
	 * @see org.trellis.model.referral.Referral#getStudent()
	 * @see #getReferral()
	 * @generated
	 */
	EReference getReferral_Student();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.referral.Referral#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Service</em>'.
	 * @see org.trellis.model.referral.Referral#getService()
	 * @see #getReferral()
	 * @generated
	 */
	EReference getReferral_Service();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.referral.Referral#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.trellis.model.referral.Referral#getSchool()
	 * @see #getReferral()
	 * @generated
	 */
	EReference getReferral_School();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.referral.Referral#getFinding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Finding</em>'.
	 * @see org.trellis.model.referral.Referral#getFinding()
	 * @see #getReferral()
	 * @generated
	 */
	EReference getReferral_Finding();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.Referral#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain</em>'.
	 * @see org.trellis.model.referral.Referral#getDomain()
	 * @see #getReferral()
	 * @generated
	 */
	EAttribute getReferral_Domain();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.Referral#getIntensity <em>Intensity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intensity</em>'.
	 * @see org.trellis.model.referral.Referral#getIntensity()
	 * @see #getReferral()
	 * @generated
	 */
	EAttribute getReferral_Intensity();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.Referral#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.trellis.model.referral.Referral#getState()
	 * @see #getReferral()
	 * @generated
	 */
	EAttribute getReferral_State();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.Referral#getCreatedOn <em>Created On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created On</em>'.
	 * @see org.trellis.model.referral.Referral#getCreatedOn()
	 * @see #getReferral()
	 * @generated
	 */
	EAttribute getReferral_CreatedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.Referral#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.trellis.model.referral.Referral#getDue()
	 * @see #getReferral()
	 * @generated
	 */
	EAttribute getReferral_Due();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.referral.Referral#getRequestedBy <em>Requested By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Requested By</em>'.
	 * @see org.trellis.model.referral.Referral#getRequestedBy()
	 * @see #getReferral()
	 * @generated
	 */
	EReference getReferral_RequestedBy();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.referral.Referral#getConsent <em>Consent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Consent</em>'.
	 * @see org.trellis.model.referral.Referral#getConsent()
	 * @see #getReferral()
	 * @generated
	 */
	EReference getReferral_Consent();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.Referral#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.trellis.model.referral.Referral#getNote()
	 * @see #getReferral()
	 * @generated
	 */
	EAttribute getReferral_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.Referral#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.trellis.model.referral.Referral#getOutcome()
	 * @see #getReferral()
	 * @generated
	 */
	EAttribute getReferral_Outcome();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.referral.Referral#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Changes</em>'.
	 * @see org.trellis.model.referral.Referral#getChanges()
	 * @see #getReferral()
	 * @generated
	 */
	EReference getReferral_Changes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.referral.Referral#getAttempts <em>Attempts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attempts</em>'.
	 * @see org.trellis.model.referral.Referral#getAttempts()
	 * @see #getReferral()
	 * @generated
	 */
	EReference getReferral_Attempts();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.referral.ReferralStateChange <em>State Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>State Change</em>'.
	 * @see org.trellis.model.referral.ReferralStateChange
	 * @generated
	 */
	EClass getReferralStateChange();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.ReferralStateChange#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see org.trellis.model.referral.ReferralStateChange#getBefore()
	 * @see #getReferralStateChange()
	 * @generated
	 */
	EAttribute getReferralStateChange_Before();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.ReferralStateChange#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see org.trellis.model.referral.ReferralStateChange#getAfter()
	 * @see #getReferralStateChange()
	 * @generated
	 */
	EAttribute getReferralStateChange_After();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.ReferralStateChange#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.trellis.model.referral.ReferralStateChange#getAt()
	 * @see #getReferralStateChange()
	 * @generated
	 */
	EAttribute getReferralStateChange_At();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.ReferralStateChange#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.trellis.model.referral.ReferralStateChange#getBy()
	 * @see #getReferralStateChange()
	 * @generated
	 */
	EAttribute getReferralStateChange_By();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.ReferralStateChange#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.trellis.model.referral.ReferralStateChange#getReason()
	 * @see #getReferralStateChange()
	 * @generated
	 */
	EAttribute getReferralStateChange_Reason();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.referral.ReferralStateChange#getReferral <em>Referral</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Referral</em>'.
	 * @see org.trellis.model.referral.ReferralStateChange#getReferral()
	 * @see #getReferralStateChange()
	 * @generated
	 */
	EReference getReferralStateChange_Referral();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.referral.ContactAttempt <em>Contact Attempt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contact Attempt</em>'.
	 * @see org.trellis.model.referral.ContactAttempt
	 * @generated
	 */
	EClass getContactAttempt();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.ContactAttempt#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.trellis.model.referral.ContactAttempt#getAt()
	 * @see #getContactAttempt()
	 * @generated
	 */
	EAttribute getContactAttempt_At();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.ContactAttempt#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.trellis.model.referral.ContactAttempt#getBy()
	 * @see #getContactAttempt()
	 * @generated
	 */
	EAttribute getContactAttempt_By();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.referral.ContactAttempt#getGuardian <em>Guardian</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Guardian</em>'.
	 * @see org.trellis.model.referral.ContactAttempt#getGuardian()
	 * @see #getContactAttempt()
	 * @generated
	 */
	EReference getContactAttempt_Guardian();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.ContactAttempt#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.trellis.model.referral.ContactAttempt#getChannel()
	 * @see #getContactAttempt()
	 * @generated
	 */
	EAttribute getContactAttempt_Channel();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.ContactAttempt#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.trellis.model.referral.ContactAttempt#getLanguage()
	 * @see #getContactAttempt()
	 * @generated
	 */
	EAttribute getContactAttempt_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.ContactAttempt#getInterpreter <em>Interpreter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interpreter</em>'.
	 * @see org.trellis.model.referral.ContactAttempt#getInterpreter()
	 * @see #getContactAttempt()
	 * @generated
	 */
	EAttribute getContactAttempt_Interpreter();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.ContactAttempt#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.trellis.model.referral.ContactAttempt#getOutcome()
	 * @see #getContactAttempt()
	 * @generated
	 */
	EAttribute getContactAttempt_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.ContactAttempt#isStrengthFirst <em>Strength First</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strength First</em>'.
	 * @see org.trellis.model.referral.ContactAttempt#isStrengthFirst()
	 * @see #getContactAttempt()
	 * @generated
	 */
	EAttribute getContactAttempt_StrengthFirst();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.ContactAttempt#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.trellis.model.referral.ContactAttempt#getNote()
	 * @see #getContactAttempt()
	 * @generated
	 */
	EAttribute getContactAttempt_Note();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.referral.ContactAttempt#getReferral <em>Referral</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Referral</em>'.
	 * @see org.trellis.model.referral.ContactAttempt#getReferral()
	 * @see #getContactAttempt()
	 * @generated
	 */
	EReference getContactAttempt_Referral();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.referral.Consent <em>Consent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Consent</em>'.
	 * @see org.trellis.model.referral.Consent
	 * @generated
	 */
	EClass getConsent();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.referral.Consent#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Student</em>'.
	 * @see org.trellis.model.referral.Consent#getStudent()
	 * @see #getConsent()
	 * @generated
	 */
	EReference getConsent_Student();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.Consent#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.trellis.model.referral.Consent#getKind()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.referral.Consent#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Party</em>'.
	 * @see org.trellis.model.referral.Consent#getParty()
	 * @see #getConsent()
	 * @generated
	 */
	EReference getConsent_Party();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.Consent#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.trellis.model.referral.Consent#getPurpose()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Purpose();

	/**
	 * Returns the meta object for the attribute list '{@link org.trellis.model.referral.Consent#getRecords <em>Records</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Records</em>'.
	 * @see org.trellis.model.referral.Consent#getRecords()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Records();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.Consent#getSignedOn <em>Signed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed On</em>'.
	 * @see org.trellis.model.referral.Consent#getSignedOn()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_SignedOn();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.referral.Consent#getSignedBy <em>Signed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Signed By</em>'.
	 * @see org.trellis.model.referral.Consent#getSignedBy()
	 * @see #getConsent()
	 * @generated
	 */
	EReference getConsent_SignedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.Consent#getExpiresOn <em>Expires On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expires On</em>'.
	 * @see org.trellis.model.referral.Consent#getExpiresOn()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_ExpiresOn();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.referral.Consent#getRevokedOn <em>Revoked On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revoked On</em>'.
	 * @see org.trellis.model.referral.Consent#getRevokedOn()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_RevokedOn();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.referral.ReferralState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>State</em>'.
	 * @see org.trellis.model.referral.ReferralState
	 * @generated
	 */
	EEnum getReferralState();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.referral.Channel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Channel</em>'.
	 * @see org.trellis.model.referral.Channel
	 * @generated
	 */
	EEnum getChannel();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.referral.ContactOutcome <em>Contact Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Contact Outcome</em>'.
	 * @see org.trellis.model.referral.ContactOutcome
	 * @generated
	 */
	EEnum getContactOutcome();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.referral.ConsentKind <em>Consent Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Consent Kind</em>'.
	 * @see org.trellis.model.referral.ConsentKind
	 * @generated
	 */
	EEnum getConsentKind();

	/**
	 * Returns the meta object for data type '{@link org.trellis.model.referral.ReferralState <em>State Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * States of D18; null when not known or not stated.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>State Object</em>'.
	 * @see org.trellis.model.referral.ReferralState
	 * @model instanceClass="org.trellis.model.referral.ReferralState"
	 *        extendedMetaData="name='ReferralState:Object' baseType='ReferralState'"
	 * @generated
	 */
	EDataType getReferralStateObject();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ReferralFactory getReferralFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.trellis.model.referral.impl.ReferralImpl <em>Referral</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.referral.impl.ReferralImpl
		 * @see org.trellis.model.referral.impl.ReferralPackageImpl#getReferral()
		 * @generated
		 */
		EClass REFERRAL = eINSTANCE.getReferral();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERRAL__STUDENT = eINSTANCE.getReferral_Student();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERRAL__SERVICE = eINSTANCE.getReferral_Service();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERRAL__SCHOOL = eINSTANCE.getReferral_School();

		/**
		 * The meta object literal for the '<em><b>Finding</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERRAL__FINDING = eINSTANCE.getReferral_Finding();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL__DOMAIN = eINSTANCE.getReferral_Domain();

		/**
		 * The meta object literal for the '<em><b>Intensity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL__INTENSITY = eINSTANCE.getReferral_Intensity();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL__STATE = eINSTANCE.getReferral_State();

		/**
		 * The meta object literal for the '<em><b>Created On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL__CREATED_ON = eINSTANCE.getReferral_CreatedOn();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL__DUE = eINSTANCE.getReferral_Due();

		/**
		 * The meta object literal for the '<em><b>Requested By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERRAL__REQUESTED_BY = eINSTANCE.getReferral_RequestedBy();

		/**
		 * The meta object literal for the '<em><b>Consent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERRAL__CONSENT = eINSTANCE.getReferral_Consent();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL__NOTE = eINSTANCE.getReferral_Note();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL__OUTCOME = eINSTANCE.getReferral_Outcome();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERRAL__CHANGES = eINSTANCE.getReferral_Changes();

		/**
		 * The meta object literal for the '<em><b>Attempts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERRAL__ATTEMPTS = eINSTANCE.getReferral_Attempts();

		/**
		 * The meta object literal for the '{@link org.trellis.model.referral.impl.ReferralStateChangeImpl <em>State Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.referral.impl.ReferralStateChangeImpl
		 * @see org.trellis.model.referral.impl.ReferralPackageImpl#getReferralStateChange()
		 * @generated
		 */
		EClass REFERRAL_STATE_CHANGE = eINSTANCE.getReferralStateChange();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL_STATE_CHANGE__BEFORE = eINSTANCE.getReferralStateChange_Before();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL_STATE_CHANGE__AFTER = eINSTANCE.getReferralStateChange_After();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL_STATE_CHANGE__AT = eINSTANCE.getReferralStateChange_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL_STATE_CHANGE__BY = eINSTANCE.getReferralStateChange_By();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL_STATE_CHANGE__REASON = eINSTANCE.getReferralStateChange_Reason();

		/**
		 * The meta object literal for the '<em><b>Referral</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERRAL_STATE_CHANGE__REFERRAL = eINSTANCE.getReferralStateChange_Referral();

		/**
		 * The meta object literal for the '{@link org.trellis.model.referral.impl.ContactAttemptImpl <em>Contact Attempt</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.referral.impl.ContactAttemptImpl
		 * @see org.trellis.model.referral.impl.ReferralPackageImpl#getContactAttempt()
		 * @generated
		 */
		EClass CONTACT_ATTEMPT = eINSTANCE.getContactAttempt();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_ATTEMPT__AT = eINSTANCE.getContactAttempt_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_ATTEMPT__BY = eINSTANCE.getContactAttempt_By();

		/**
		 * The meta object literal for the '<em><b>Guardian</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTACT_ATTEMPT__GUARDIAN = eINSTANCE.getContactAttempt_Guardian();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_ATTEMPT__CHANNEL = eINSTANCE.getContactAttempt_Channel();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_ATTEMPT__LANGUAGE = eINSTANCE.getContactAttempt_Language();

		/**
		 * The meta object literal for the '<em><b>Interpreter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_ATTEMPT__INTERPRETER = eINSTANCE.getContactAttempt_Interpreter();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_ATTEMPT__OUTCOME = eINSTANCE.getContactAttempt_Outcome();

		/**
		 * The meta object literal for the '<em><b>Strength First</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_ATTEMPT__STRENGTH_FIRST = eINSTANCE.getContactAttempt_StrengthFirst();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_ATTEMPT__NOTE = eINSTANCE.getContactAttempt_Note();

		/**
		 * The meta object literal for the '<em><b>Referral</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTACT_ATTEMPT__REFERRAL = eINSTANCE.getContactAttempt_Referral();

		/**
		 * The meta object literal for the '{@link org.trellis.model.referral.impl.ConsentImpl <em>Consent</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.referral.impl.ConsentImpl
		 * @see org.trellis.model.referral.impl.ReferralPackageImpl#getConsent()
		 * @generated
		 */
		EClass CONSENT = eINSTANCE.getConsent();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSENT__STUDENT = eINSTANCE.getConsent_Student();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__KIND = eINSTANCE.getConsent_Kind();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSENT__PARTY = eINSTANCE.getConsent_Party();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__PURPOSE = eINSTANCE.getConsent_Purpose();

		/**
		 * The meta object literal for the '<em><b>Records</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__RECORDS = eINSTANCE.getConsent_Records();

		/**
		 * The meta object literal for the '<em><b>Signed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__SIGNED_ON = eINSTANCE.getConsent_SignedOn();

		/**
		 * The meta object literal for the '<em><b>Signed By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSENT__SIGNED_BY = eINSTANCE.getConsent_SignedBy();

		/**
		 * The meta object literal for the '<em><b>Expires On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__EXPIRES_ON = eINSTANCE.getConsent_ExpiresOn();

		/**
		 * The meta object literal for the '<em><b>Revoked On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__REVOKED_ON = eINSTANCE.getConsent_RevokedOn();

		/**
		 * The meta object literal for the '{@link org.trellis.model.referral.ReferralState <em>State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.referral.ReferralState
		 * @see org.trellis.model.referral.impl.ReferralPackageImpl#getReferralState()
		 * @generated
		 */
		EEnum REFERRAL_STATE = eINSTANCE.getReferralState();

		/**
		 * The meta object literal for the '{@link org.trellis.model.referral.Channel <em>Channel</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.referral.Channel
		 * @see org.trellis.model.referral.impl.ReferralPackageImpl#getChannel()
		 * @generated
		 */
		EEnum CHANNEL = eINSTANCE.getChannel();

		/**
		 * The meta object literal for the '{@link org.trellis.model.referral.ContactOutcome <em>Contact Outcome</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.referral.ContactOutcome
		 * @see org.trellis.model.referral.impl.ReferralPackageImpl#getContactOutcome()
		 * @generated
		 */
		EEnum CONTACT_OUTCOME = eINSTANCE.getContactOutcome();

		/**
		 * The meta object literal for the '{@link org.trellis.model.referral.ConsentKind <em>Consent Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.referral.ConsentKind
		 * @see org.trellis.model.referral.impl.ReferralPackageImpl#getConsentKind()
		 * @generated
		 */
		EEnum CONSENT_KIND = eINSTANCE.getConsentKind();

		/**
		 * The meta object literal for the '<em>State Object</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.referral.ReferralState
		 * @see org.trellis.model.referral.impl.ReferralPackageImpl#getReferralStateObject()
		 * @generated
		 */
		EDataType REFERRAL_STATE_OBJECT = eINSTANCE.getReferralStateObject();

	}

} //ReferralPackage
