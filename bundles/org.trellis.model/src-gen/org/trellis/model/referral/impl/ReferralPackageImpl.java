/**
 */
package org.trellis.model.referral.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.trellis.model.access.AccessPackage;

import org.trellis.model.access.impl.AccessPackageImpl;

import org.trellis.model.base.BasePackage;

import org.trellis.model.base.impl.BasePackageImpl;

import org.trellis.model.district.DistrictPackage;

import org.trellis.model.district.impl.DistrictPackageImpl;

import org.trellis.model.exchange.ExchangePackage;

import org.trellis.model.exchange.impl.ExchangePackageImpl;

import org.trellis.model.referral.Channel;
import org.trellis.model.referral.Consent;
import org.trellis.model.referral.ConsentKind;
import org.trellis.model.referral.ContactAttempt;
import org.trellis.model.referral.ContactOutcome;
import org.trellis.model.referral.Referral;
import org.trellis.model.referral.ReferralFactory;
import org.trellis.model.referral.ReferralPackage;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.referral.ReferralStateChange;

import org.trellis.model.resources.ResourcesPackage;

import org.trellis.model.resources.impl.ResourcesPackageImpl;

import org.trellis.model.review.ReviewPackage;

import org.trellis.model.review.impl.ReviewPackageImpl;

import org.trellis.model.scheduling.SchedulingPackage;

import org.trellis.model.scheduling.impl.SchedulingPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ReferralPackageImpl extends EPackageImpl implements ReferralPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass referralEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass referralStateChangeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contactAttemptEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass consentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum referralStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum channelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contactOutcomeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum consentKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType referralStateObjectEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.trellis.model.referral.ReferralPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ReferralPackageImpl() {
		super(eNS_URI, ReferralFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ReferralPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ReferralPackage init() {
		if (isInited) return (ReferralPackage)EPackage.Registry.INSTANCE.getEPackage(ReferralPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredReferralPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ReferralPackageImpl theReferralPackage = registeredReferralPackage instanceof ReferralPackageImpl ? (ReferralPackageImpl)registeredReferralPackage : new ReferralPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AccessPackage.eNS_URI);
		AccessPackageImpl theAccessPackage = (AccessPackageImpl)(registeredPackage instanceof AccessPackageImpl ? registeredPackage : AccessPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DistrictPackage.eNS_URI);
		DistrictPackageImpl theDistrictPackage = (DistrictPackageImpl)(registeredPackage instanceof DistrictPackageImpl ? registeredPackage : DistrictPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ExchangePackage.eNS_URI);
		ExchangePackageImpl theExchangePackage = (ExchangePackageImpl)(registeredPackage instanceof ExchangePackageImpl ? registeredPackage : ExchangePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ResourcesPackage.eNS_URI);
		ResourcesPackageImpl theResourcesPackage = (ResourcesPackageImpl)(registeredPackage instanceof ResourcesPackageImpl ? registeredPackage : ResourcesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ReviewPackage.eNS_URI);
		ReviewPackageImpl theReviewPackage = (ReviewPackageImpl)(registeredPackage instanceof ReviewPackageImpl ? registeredPackage : ReviewPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SchedulingPackage.eNS_URI);
		SchedulingPackageImpl theSchedulingPackage = (SchedulingPackageImpl)(registeredPackage instanceof SchedulingPackageImpl ? registeredPackage : SchedulingPackage.eINSTANCE);

		// Create package meta-data objects
		theReferralPackage.createPackageContents();
		theAccessPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theDistrictPackage.createPackageContents();
		theExchangePackage.createPackageContents();
		theResourcesPackage.createPackageContents();
		theReviewPackage.createPackageContents();
		theSchedulingPackage.createPackageContents();

		// Initialize created meta-data
		theReferralPackage.initializePackageContents();
		theAccessPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theDistrictPackage.initializePackageContents();
		theExchangePackage.initializePackageContents();
		theResourcesPackage.initializePackageContents();
		theReviewPackage.initializePackageContents();
		theSchedulingPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theReferralPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ReferralPackage.eNS_URI, theReferralPackage);
		return theReferralPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReferral() {
		return referralEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReferral_Student() {
		return (EReference)referralEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReferral_Service() {
		return (EReference)referralEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReferral_School() {
		return (EReference)referralEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReferral_Finding() {
		return (EReference)referralEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferral_Domain() {
		return (EAttribute)referralEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferral_Intensity() {
		return (EAttribute)referralEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferral_State() {
		return (EAttribute)referralEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferral_CreatedOn() {
		return (EAttribute)referralEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferral_Due() {
		return (EAttribute)referralEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReferral_RequestedBy() {
		return (EReference)referralEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReferral_Consent() {
		return (EReference)referralEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferral_Note() {
		return (EAttribute)referralEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferral_Outcome() {
		return (EAttribute)referralEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReferral_Changes() {
		return (EReference)referralEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReferral_Attempts() {
		return (EReference)referralEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReferralStateChange() {
		return referralStateChangeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferralStateChange_Before() {
		return (EAttribute)referralStateChangeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferralStateChange_After() {
		return (EAttribute)referralStateChangeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferralStateChange_At() {
		return (EAttribute)referralStateChangeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferralStateChange_By() {
		return (EAttribute)referralStateChangeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferralStateChange_Reason() {
		return (EAttribute)referralStateChangeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReferralStateChange_Referral() {
		return (EReference)referralStateChangeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContactAttempt() {
		return contactAttemptEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactAttempt_At() {
		return (EAttribute)contactAttemptEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactAttempt_By() {
		return (EAttribute)contactAttemptEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContactAttempt_Guardian() {
		return (EReference)contactAttemptEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactAttempt_Channel() {
		return (EAttribute)contactAttemptEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactAttempt_Language() {
		return (EAttribute)contactAttemptEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactAttempt_Interpreter() {
		return (EAttribute)contactAttemptEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactAttempt_Outcome() {
		return (EAttribute)contactAttemptEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactAttempt_StrengthFirst() {
		return (EAttribute)contactAttemptEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactAttempt_Note() {
		return (EAttribute)contactAttemptEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContactAttempt_Referral() {
		return (EReference)contactAttemptEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConsent() {
		return consentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsent_Student() {
		return (EReference)consentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Kind() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsent_Party() {
		return (EReference)consentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Purpose() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Records() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_SignedOn() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsent_SignedBy() {
		return (EReference)consentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_ExpiresOn() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_RevokedOn() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReferralState() {
		return referralStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChannel() {
		return channelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContactOutcome() {
		return contactOutcomeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConsentKind() {
		return consentKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getReferralStateObject() {
		return referralStateObjectEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReferralFactory getReferralFactory() {
		return (ReferralFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		referralEClass = createEClass(REFERRAL);
		createEReference(referralEClass, REFERRAL__STUDENT);
		createEReference(referralEClass, REFERRAL__SERVICE);
		createEReference(referralEClass, REFERRAL__SCHOOL);
		createEReference(referralEClass, REFERRAL__FINDING);
		createEAttribute(referralEClass, REFERRAL__DOMAIN);
		createEAttribute(referralEClass, REFERRAL__INTENSITY);
		createEAttribute(referralEClass, REFERRAL__STATE);
		createEAttribute(referralEClass, REFERRAL__CREATED_ON);
		createEAttribute(referralEClass, REFERRAL__DUE);
		createEReference(referralEClass, REFERRAL__REQUESTED_BY);
		createEReference(referralEClass, REFERRAL__CONSENT);
		createEAttribute(referralEClass, REFERRAL__NOTE);
		createEAttribute(referralEClass, REFERRAL__OUTCOME);
		createEReference(referralEClass, REFERRAL__CHANGES);
		createEReference(referralEClass, REFERRAL__ATTEMPTS);

		referralStateChangeEClass = createEClass(REFERRAL_STATE_CHANGE);
		createEAttribute(referralStateChangeEClass, REFERRAL_STATE_CHANGE__BEFORE);
		createEAttribute(referralStateChangeEClass, REFERRAL_STATE_CHANGE__AFTER);
		createEAttribute(referralStateChangeEClass, REFERRAL_STATE_CHANGE__AT);
		createEAttribute(referralStateChangeEClass, REFERRAL_STATE_CHANGE__BY);
		createEAttribute(referralStateChangeEClass, REFERRAL_STATE_CHANGE__REASON);
		createEReference(referralStateChangeEClass, REFERRAL_STATE_CHANGE__REFERRAL);

		contactAttemptEClass = createEClass(CONTACT_ATTEMPT);
		createEAttribute(contactAttemptEClass, CONTACT_ATTEMPT__AT);
		createEAttribute(contactAttemptEClass, CONTACT_ATTEMPT__BY);
		createEReference(contactAttemptEClass, CONTACT_ATTEMPT__GUARDIAN);
		createEAttribute(contactAttemptEClass, CONTACT_ATTEMPT__CHANNEL);
		createEAttribute(contactAttemptEClass, CONTACT_ATTEMPT__LANGUAGE);
		createEAttribute(contactAttemptEClass, CONTACT_ATTEMPT__INTERPRETER);
		createEAttribute(contactAttemptEClass, CONTACT_ATTEMPT__OUTCOME);
		createEAttribute(contactAttemptEClass, CONTACT_ATTEMPT__STRENGTH_FIRST);
		createEAttribute(contactAttemptEClass, CONTACT_ATTEMPT__NOTE);
		createEReference(contactAttemptEClass, CONTACT_ATTEMPT__REFERRAL);

		consentEClass = createEClass(CONSENT);
		createEReference(consentEClass, CONSENT__STUDENT);
		createEAttribute(consentEClass, CONSENT__KIND);
		createEReference(consentEClass, CONSENT__PARTY);
		createEAttribute(consentEClass, CONSENT__PURPOSE);
		createEAttribute(consentEClass, CONSENT__RECORDS);
		createEAttribute(consentEClass, CONSENT__SIGNED_ON);
		createEReference(consentEClass, CONSENT__SIGNED_BY);
		createEAttribute(consentEClass, CONSENT__EXPIRES_ON);
		createEAttribute(consentEClass, CONSENT__REVOKED_ON);

		// Create enums
		referralStateEEnum = createEEnum(REFERRAL_STATE);
		channelEEnum = createEEnum(CHANNEL);
		contactOutcomeEEnum = createEEnum(CONTACT_OUTCOME);
		consentKindEEnum = createEEnum(CONSENT_KIND);

		// Create data types
		referralStateObjectEDataType = createEDataType(REFERRAL_STATE_OBJECT);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		BasePackage theBasePackage = (BasePackage)EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		DistrictPackage theDistrictPackage = (DistrictPackage)EPackage.Registry.INSTANCE.getEPackage(DistrictPackage.eNS_URI);
		ResourcesPackage theResourcesPackage = (ResourcesPackage)EPackage.Registry.INSTANCE.getEPackage(ResourcesPackage.eNS_URI);
		ReviewPackage theReviewPackage = (ReviewPackage)EPackage.Registry.INSTANCE.getEPackage(ReviewPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		referralEClass.getESuperTypes().add(theBasePackage.getEntity());
		referralStateChangeEClass.getESuperTypes().add(theBasePackage.getEntity());
		contactAttemptEClass.getESuperTypes().add(theBasePackage.getEntity());
		consentEClass.getESuperTypes().add(theBasePackage.getEntity());

		// Initialize classes, features, and operations; add parameters
		initEClass(referralEClass, Referral.class, "Referral", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getReferral_Student(), theDistrictPackage.getStudent(), null, "student", null, 1, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReferral_Service(), theResourcesPackage.getService(), null, "service", null, 1, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReferral_School(), theDistrictPackage.getSchool(), null, "school", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReferral_Finding(), theReviewPackage.getFinding(), null, "finding", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferral_Domain(), ecorePackage.getEString(), "domain", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferral_Intensity(), theReviewPackage.getIntensityObject(), "intensity", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferral_State(), this.getReferralState(), "state", null, 1, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferral_CreatedOn(), theBasePackage.getDate(), "createdOn", null, 1, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferral_Due(), theBasePackage.getDate(), "due", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReferral_RequestedBy(), theDistrictPackage.getStaff(), null, "requestedBy", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReferral_Consent(), this.getConsent(), null, "consent", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferral_Note(), ecorePackage.getEString(), "note", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferral_Outcome(), ecorePackage.getEString(), "outcome", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReferral_Changes(), this.getReferralStateChange(), this.getReferralStateChange_Referral(), "changes", null, 0, -1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReferral_Attempts(), this.getContactAttempt(), this.getContactAttempt_Referral(), "attempts", null, 0, -1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(referralStateChangeEClass, ReferralStateChange.class, "ReferralStateChange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReferralStateChange_Before(), this.getReferralStateObject(), "before", null, 0, 1, ReferralStateChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferralStateChange_After(), this.getReferralState(), "after", null, 1, 1, ReferralStateChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferralStateChange_At(), theBasePackage.getInstant(), "at", null, 1, 1, ReferralStateChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferralStateChange_By(), ecorePackage.getEString(), "by", null, 0, 1, ReferralStateChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferralStateChange_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, ReferralStateChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReferralStateChange_Referral(), this.getReferral(), this.getReferral_Changes(), "referral", null, 0, 1, ReferralStateChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contactAttemptEClass, ContactAttempt.class, "ContactAttempt", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContactAttempt_At(), theBasePackage.getInstant(), "at", null, 1, 1, ContactAttempt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactAttempt_By(), ecorePackage.getEString(), "by", null, 0, 1, ContactAttempt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContactAttempt_Guardian(), theDistrictPackage.getGuardian(), null, "guardian", null, 0, 1, ContactAttempt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactAttempt_Channel(), this.getChannel(), "channel", null, 1, 1, ContactAttempt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactAttempt_Language(), ecorePackage.getEString(), "language", null, 0, 1, ContactAttempt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactAttempt_Interpreter(), ecorePackage.getEString(), "interpreter", null, 0, 1, ContactAttempt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactAttempt_Outcome(), this.getContactOutcome(), "outcome", null, 1, 1, ContactAttempt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactAttempt_StrengthFirst(), ecorePackage.getEBoolean(), "strengthFirst", null, 0, 1, ContactAttempt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactAttempt_Note(), ecorePackage.getEString(), "note", null, 0, 1, ContactAttempt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContactAttempt_Referral(), this.getReferral(), this.getReferral_Attempts(), "referral", null, 0, 1, ContactAttempt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consentEClass, Consent.class, "Consent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getConsent_Student(), theDistrictPackage.getStudent(), null, "student", null, 1, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_Kind(), this.getConsentKind(), "kind", null, 1, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsent_Party(), theResourcesPackage.getOrganization(), null, "party", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_Purpose(), ecorePackage.getEString(), "purpose", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_Records(), ecorePackage.getEString(), "records", null, 0, -1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_SignedOn(), theBasePackage.getDate(), "signedOn", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsent_SignedBy(), theDistrictPackage.getGuardian(), null, "signedBy", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_ExpiresOn(), theBasePackage.getDate(), "expiresOn", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_RevokedOn(), theBasePackage.getDate(), "revokedOn", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(referralStateEEnum, ReferralState.class, "ReferralState");
		addEEnumLiteral(referralStateEEnum, ReferralState.DRAFTED);
		addEEnumLiteral(referralStateEEnum, ReferralState.CONSENT_NEEDED);
		addEEnumLiteral(referralStateEEnum, ReferralState.SENT);
		addEEnumLiteral(referralStateEEnum, ReferralState.ACCEPTED);
		addEEnumLiteral(referralStateEEnum, ReferralState.WAITLISTED);
		addEEnumLiteral(referralStateEEnum, ReferralState.STARTED);
		addEEnumLiteral(referralStateEEnum, ReferralState.COMPLETED);
		addEEnumLiteral(referralStateEEnum, ReferralState.DECLINED_BY_FAMILY);
		addEEnumLiteral(referralStateEEnum, ReferralState.REJECTED_BY_PROVIDER);
		addEEnumLiteral(referralStateEEnum, ReferralState.COULD_NOT_REACH);
		addEEnumLiteral(referralStateEEnum, ReferralState.REVOKED);

		initEEnum(channelEEnum, Channel.class, "Channel");
		addEEnumLiteral(channelEEnum, Channel.PHONE);
		addEEnumLiteral(channelEEnum, Channel.TEXT);
		addEEnumLiteral(channelEEnum, Channel.EMAIL);
		addEEnumLiteral(channelEEnum, Channel.LETTER);
		addEEnumLiteral(channelEEnum, Channel.IN_PERSON);
		addEEnumLiteral(channelEEnum, Channel.HOME_VISIT);
		addEEnumLiteral(channelEEnum, Channel.VIDEO);
		addEEnumLiteral(channelEEnum, Channel.MESSENGER);

		initEEnum(contactOutcomeEEnum, ContactOutcome.class, "ContactOutcome");
		addEEnumLiteral(contactOutcomeEEnum, ContactOutcome.REACHED);
		addEEnumLiteral(contactOutcomeEEnum, ContactOutcome.LEFT_MESSAGE);
		addEEnumLiteral(contactOutcomeEEnum, ContactOutcome.NO_ANSWER);
		addEEnumLiteral(contactOutcomeEEnum, ContactOutcome.WRONG_NUMBER);
		addEEnumLiteral(contactOutcomeEEnum, ContactOutcome.REFUSED);
		addEEnumLiteral(contactOutcomeEEnum, ContactOutcome.SCHEDULED);

		initEEnum(consentKindEEnum, ConsentKind.class, "ConsentKind");
		addEEnumLiteral(consentKindEEnum, ConsentKind.FERPA);
		addEEnumLiteral(consentKindEEnum, ConsentKind.HIPAA);
		addEEnumLiteral(consentKindEEnum, ConsentKind.COPPA);

		// Initialize data types
		initEDataType(referralStateObjectEDataType, ReferralState.class, "ReferralStateObject", IS_SERIALIZABLE, IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http:///org/eclipse/emf/ecore/util/ExtendedMetaData
		createExtendedMetaDataAnnotations();
		// http://trellis.org/store
		createStoreAnnotations();
		// http://trellis.org/privacy
		createPrivacyAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http:///org/eclipse/emf/ecore/util/ExtendedMetaData</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createExtendedMetaDataAnnotations() {
		String source = "http:///org/eclipse/emf/ecore/util/ExtendedMetaData";
		addAnnotation
		  (referralStateObjectEDataType,
		   source,
		   new String[] {
			   "name", "ReferralState:Object",
			   "baseType", "ReferralState"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://trellis.org/store</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createStoreAnnotations() {
		String source = "http://trellis.org/store";
		addAnnotation
		  (referralEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student",
			   "index", "state,due"
		   });
		addAnnotation
		  (getReferral_Student(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getReferral_Service(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getReferral_School(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getReferral_Domain(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (getReferral_Note(),
		   source,
		   new String[] {
			   "length", "2000"
		   });
		addAnnotation
		  (getReferral_Outcome(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (referralStateChangeEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student"
		   });
		addAnnotation
		  (getReferralStateChange_Before(),
		   source,
		   new String[] {
			   "column", "STATE_BEFORE"
		   });
		addAnnotation
		  (getReferralStateChange_After(),
		   source,
		   new String[] {
			   "column", "STATE_AFTER"
		   });
		addAnnotation
		  (getReferralStateChange_At(),
		   source,
		   new String[] {
			   "column", "CHANGED_AT"
		   });
		addAnnotation
		  (getReferralStateChange_By(),
		   source,
		   new String[] {
			   "length", "120",
			   "column", "CHANGED_BY"
		   });
		addAnnotation
		  (getReferralStateChange_Reason(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (contactAttemptEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student"
		   });
		addAnnotation
		  (getContactAttempt_At(),
		   source,
		   new String[] {
			   "column", "ATTEMPTED_AT"
		   });
		addAnnotation
		  (getContactAttempt_By(),
		   source,
		   new String[] {
			   "length", "120",
			   "column", "ATTEMPTED_BY"
		   });
		addAnnotation
		  (getContactAttempt_Language(),
		   source,
		   new String[] {
			   "length", "35"
		   });
		addAnnotation
		  (getContactAttempt_Interpreter(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getContactAttempt_Note(),
		   source,
		   new String[] {
			   "length", "2000"
		   });
		addAnnotation
		  (consentEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student"
		   });
		addAnnotation
		  (getConsent_Student(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getConsent_Purpose(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getConsent_Records(),
		   source,
		   new String[] {
			   "length", "80"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://trellis.org/privacy</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createPrivacyAnnotations() {
		String source = "http://trellis.org/privacy";
		addAnnotation
		  (getReferral_Note(),
		   source,
		   new String[] {
			   "restricted", "true",
			   "label", "REVIEW"
		   });
		addAnnotation
		  (getContactAttempt_Note(),
		   source,
		   new String[] {
			   "restricted", "true",
			   "label", "FAMILY"
		   });
	}

} //ReferralPackageImpl
