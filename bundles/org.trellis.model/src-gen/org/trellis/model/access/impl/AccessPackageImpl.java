/**
 */
package org.trellis.model.access.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.trellis.model.access.AccessFactory;
import org.trellis.model.access.AccessGrant;
import org.trellis.model.access.AccessKind;
import org.trellis.model.access.AccessPackage;
import org.trellis.model.access.Account;
import org.trellis.model.access.CaseloadMember;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.model.access.RestrictedReading;

import org.trellis.model.base.BasePackage;

import org.trellis.model.base.impl.BasePackageImpl;

import org.trellis.model.district.DistrictPackage;

import org.trellis.model.district.impl.DistrictPackageImpl;

import org.trellis.model.exchange.ExchangePackage;

import org.trellis.model.exchange.impl.ExchangePackageImpl;

import org.trellis.model.referral.ReferralPackage;

import org.trellis.model.referral.impl.ReferralPackageImpl;

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
public class AccessPackageImpl extends EPackageImpl implements AccessPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass accountEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass accessGrantEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass caseloadMemberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass restrictedReadingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum accessKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum restrictedLabelEEnum = null;

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
	 * @see org.trellis.model.access.AccessPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private AccessPackageImpl() {
		super(eNS_URI, AccessFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link AccessPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static AccessPackage init() {
		if (isInited) return (AccessPackage)EPackage.Registry.INSTANCE.getEPackage(AccessPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredAccessPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		AccessPackageImpl theAccessPackage = registeredAccessPackage instanceof AccessPackageImpl ? (AccessPackageImpl)registeredAccessPackage : new AccessPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DistrictPackage.eNS_URI);
		DistrictPackageImpl theDistrictPackage = (DistrictPackageImpl)(registeredPackage instanceof DistrictPackageImpl ? registeredPackage : DistrictPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ExchangePackage.eNS_URI);
		ExchangePackageImpl theExchangePackage = (ExchangePackageImpl)(registeredPackage instanceof ExchangePackageImpl ? registeredPackage : ExchangePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ReferralPackage.eNS_URI);
		ReferralPackageImpl theReferralPackage = (ReferralPackageImpl)(registeredPackage instanceof ReferralPackageImpl ? registeredPackage : ReferralPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ResourcesPackage.eNS_URI);
		ResourcesPackageImpl theResourcesPackage = (ResourcesPackageImpl)(registeredPackage instanceof ResourcesPackageImpl ? registeredPackage : ResourcesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ReviewPackage.eNS_URI);
		ReviewPackageImpl theReviewPackage = (ReviewPackageImpl)(registeredPackage instanceof ReviewPackageImpl ? registeredPackage : ReviewPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SchedulingPackage.eNS_URI);
		SchedulingPackageImpl theSchedulingPackage = (SchedulingPackageImpl)(registeredPackage instanceof SchedulingPackageImpl ? registeredPackage : SchedulingPackage.eINSTANCE);

		// Create package meta-data objects
		theAccessPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theDistrictPackage.createPackageContents();
		theExchangePackage.createPackageContents();
		theReferralPackage.createPackageContents();
		theResourcesPackage.createPackageContents();
		theReviewPackage.createPackageContents();
		theSchedulingPackage.createPackageContents();

		// Initialize created meta-data
		theAccessPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theDistrictPackage.initializePackageContents();
		theExchangePackage.initializePackageContents();
		theReferralPackage.initializePackageContents();
		theResourcesPackage.initializePackageContents();
		theReviewPackage.initializePackageContents();
		theSchedulingPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theAccessPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(AccessPackage.eNS_URI, theAccessPackage);
		return theAccessPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAccount() {
		return accountEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccount_SignInName() {
		return (EAttribute)accountEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAccount_Staff() {
		return (EReference)accountEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccount_OperatingSystemUser() {
		return (EAttribute)accountEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccount_Active() {
		return (EAttribute)accountEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccount_Begins() {
		return (EAttribute)accountEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccount_Ends() {
		return (EAttribute)accountEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAccessGrant() {
		return accessGrantEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAccessGrant_Staff() {
		return (EReference)accessGrantEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccessGrant_Kind() {
		return (EAttribute)accessGrantEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAccessGrant_School() {
		return (EReference)accessGrantEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccessGrant_Grades() {
		return (EAttribute)accessGrantEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAccessGrant_Section() {
		return (EReference)accessGrantEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccessGrant_Flags() {
		return (EAttribute)accessGrantEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAccessGrant_Organization() {
		return (EReference)accessGrantEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccessGrant_Labels() {
		return (EAttribute)accessGrantEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccessGrant_Begins() {
		return (EAttribute)accessGrantEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccessGrant_Ends() {
		return (EAttribute)accessGrantEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccessGrant_GrantedBy() {
		return (EAttribute)accessGrantEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccessGrant_GrantedAt() {
		return (EAttribute)accessGrantEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccessGrant_Reason() {
		return (EAttribute)accessGrantEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccessGrant_EndedBy() {
		return (EAttribute)accessGrantEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccessGrant_EndReason() {
		return (EAttribute)accessGrantEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCaseloadMember() {
		return caseloadMemberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCaseloadMember_Staff() {
		return (EReference)caseloadMemberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCaseloadMember_Student() {
		return (EReference)caseloadMemberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCaseloadMember_School() {
		return (EReference)caseloadMemberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCaseloadMember_Begins() {
		return (EAttribute)caseloadMemberEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCaseloadMember_Ends() {
		return (EAttribute)caseloadMemberEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRestrictedReading() {
		return restrictedReadingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRestrictedReading_Student() {
		return (EReference)restrictedReadingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRestrictedReading_EntityType() {
		return (EAttribute)restrictedReadingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRestrictedReading_EntityId() {
		return (EAttribute)restrictedReadingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRestrictedReading_Feature() {
		return (EAttribute)restrictedReadingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRestrictedReading_Label() {
		return (EAttribute)restrictedReadingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRestrictedReading_ReadBy() {
		return (EAttribute)restrictedReadingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRestrictedReading_Staff() {
		return (EReference)restrictedReadingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRestrictedReading_ReadAt() {
		return (EAttribute)restrictedReadingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRestrictedReading_Grounds() {
		return (EAttribute)restrictedReadingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAccessKind() {
		return accessKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRestrictedLabel() {
		return restrictedLabelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AccessFactory getAccessFactory() {
		return (AccessFactory)getEFactoryInstance();
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
		accountEClass = createEClass(ACCOUNT);
		createEAttribute(accountEClass, ACCOUNT__SIGN_IN_NAME);
		createEReference(accountEClass, ACCOUNT__STAFF);
		createEAttribute(accountEClass, ACCOUNT__OPERATING_SYSTEM_USER);
		createEAttribute(accountEClass, ACCOUNT__ACTIVE);
		createEAttribute(accountEClass, ACCOUNT__BEGINS);
		createEAttribute(accountEClass, ACCOUNT__ENDS);

		accessGrantEClass = createEClass(ACCESS_GRANT);
		createEReference(accessGrantEClass, ACCESS_GRANT__STAFF);
		createEAttribute(accessGrantEClass, ACCESS_GRANT__KIND);
		createEReference(accessGrantEClass, ACCESS_GRANT__SCHOOL);
		createEAttribute(accessGrantEClass, ACCESS_GRANT__GRADES);
		createEReference(accessGrantEClass, ACCESS_GRANT__SECTION);
		createEAttribute(accessGrantEClass, ACCESS_GRANT__FLAGS);
		createEReference(accessGrantEClass, ACCESS_GRANT__ORGANIZATION);
		createEAttribute(accessGrantEClass, ACCESS_GRANT__LABELS);
		createEAttribute(accessGrantEClass, ACCESS_GRANT__BEGINS);
		createEAttribute(accessGrantEClass, ACCESS_GRANT__ENDS);
		createEAttribute(accessGrantEClass, ACCESS_GRANT__GRANTED_BY);
		createEAttribute(accessGrantEClass, ACCESS_GRANT__GRANTED_AT);
		createEAttribute(accessGrantEClass, ACCESS_GRANT__REASON);
		createEAttribute(accessGrantEClass, ACCESS_GRANT__ENDED_BY);
		createEAttribute(accessGrantEClass, ACCESS_GRANT__END_REASON);

		caseloadMemberEClass = createEClass(CASELOAD_MEMBER);
		createEReference(caseloadMemberEClass, CASELOAD_MEMBER__STAFF);
		createEReference(caseloadMemberEClass, CASELOAD_MEMBER__STUDENT);
		createEReference(caseloadMemberEClass, CASELOAD_MEMBER__SCHOOL);
		createEAttribute(caseloadMemberEClass, CASELOAD_MEMBER__BEGINS);
		createEAttribute(caseloadMemberEClass, CASELOAD_MEMBER__ENDS);

		restrictedReadingEClass = createEClass(RESTRICTED_READING);
		createEReference(restrictedReadingEClass, RESTRICTED_READING__STUDENT);
		createEAttribute(restrictedReadingEClass, RESTRICTED_READING__ENTITY_TYPE);
		createEAttribute(restrictedReadingEClass, RESTRICTED_READING__ENTITY_ID);
		createEAttribute(restrictedReadingEClass, RESTRICTED_READING__FEATURE);
		createEAttribute(restrictedReadingEClass, RESTRICTED_READING__LABEL);
		createEAttribute(restrictedReadingEClass, RESTRICTED_READING__READ_BY);
		createEReference(restrictedReadingEClass, RESTRICTED_READING__STAFF);
		createEAttribute(restrictedReadingEClass, RESTRICTED_READING__READ_AT);
		createEAttribute(restrictedReadingEClass, RESTRICTED_READING__GROUNDS);

		// Create enums
		accessKindEEnum = createEEnum(ACCESS_KIND);
		restrictedLabelEEnum = createEEnum(RESTRICTED_LABEL);
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

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		accountEClass.getESuperTypes().add(theBasePackage.getEntity());
		accessGrantEClass.getESuperTypes().add(theBasePackage.getEntity());
		caseloadMemberEClass.getESuperTypes().add(theBasePackage.getEntity());
		restrictedReadingEClass.getESuperTypes().add(theBasePackage.getEntity());

		// Initialize classes, features, and operations; add parameters
		initEClass(accountEClass, Account.class, "Account", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAccount_SignInName(), ecorePackage.getEString(), "signInName", null, 1, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAccount_Staff(), theDistrictPackage.getStaff(), null, "staff", null, 0, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccount_OperatingSystemUser(), ecorePackage.getEString(), "operatingSystemUser", null, 0, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccount_Active(), ecorePackage.getEBoolean(), "active", null, 0, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccount_Begins(), theBasePackage.getDate(), "begins", null, 0, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccount_Ends(), theBasePackage.getDate(), "ends", null, 0, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(accessGrantEClass, AccessGrant.class, "AccessGrant", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAccessGrant_Staff(), theDistrictPackage.getStaff(), null, "staff", null, 1, 1, AccessGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccessGrant_Kind(), this.getAccessKind(), "kind", null, 1, 1, AccessGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAccessGrant_School(), theDistrictPackage.getSchool(), null, "school", null, 0, 1, AccessGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccessGrant_Grades(), theDistrictPackage.getGrade(), "grades", null, 0, -1, AccessGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAccessGrant_Section(), theDistrictPackage.getSection(), null, "section", null, 0, 1, AccessGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccessGrant_Flags(), theDistrictPackage.getFlagKind(), "flags", null, 0, -1, AccessGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAccessGrant_Organization(), theResourcesPackage.getOrganization(), null, "organization", null, 0, 1, AccessGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccessGrant_Labels(), this.getRestrictedLabel(), "labels", null, 0, -1, AccessGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccessGrant_Begins(), theBasePackage.getDate(), "begins", null, 1, 1, AccessGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccessGrant_Ends(), theBasePackage.getDate(), "ends", null, 0, 1, AccessGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccessGrant_GrantedBy(), ecorePackage.getEString(), "grantedBy", null, 1, 1, AccessGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccessGrant_GrantedAt(), theBasePackage.getInstant(), "grantedAt", null, 1, 1, AccessGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccessGrant_Reason(), ecorePackage.getEString(), "reason", null, 1, 1, AccessGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccessGrant_EndedBy(), ecorePackage.getEString(), "endedBy", null, 0, 1, AccessGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccessGrant_EndReason(), ecorePackage.getEString(), "endReason", null, 0, 1, AccessGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(caseloadMemberEClass, CaseloadMember.class, "CaseloadMember", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCaseloadMember_Staff(), theDistrictPackage.getStaff(), null, "staff", null, 1, 1, CaseloadMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseloadMember_Student(), theDistrictPackage.getStudent(), null, "student", null, 1, 1, CaseloadMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseloadMember_School(), theDistrictPackage.getSchool(), null, "school", null, 0, 1, CaseloadMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCaseloadMember_Begins(), theBasePackage.getDate(), "begins", null, 0, 1, CaseloadMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCaseloadMember_Ends(), theBasePackage.getDate(), "ends", null, 0, 1, CaseloadMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(restrictedReadingEClass, RestrictedReading.class, "RestrictedReading", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRestrictedReading_Student(), theDistrictPackage.getStudent(), null, "student", null, 1, 1, RestrictedReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRestrictedReading_EntityType(), ecorePackage.getEString(), "entityType", null, 1, 1, RestrictedReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRestrictedReading_EntityId(), theBasePackage.getUuid(), "entityId", null, 1, 1, RestrictedReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRestrictedReading_Feature(), ecorePackage.getEString(), "feature", null, 1, 1, RestrictedReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRestrictedReading_Label(), this.getRestrictedLabel(), "label", null, 1, 1, RestrictedReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRestrictedReading_ReadBy(), ecorePackage.getEString(), "readBy", null, 1, 1, RestrictedReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRestrictedReading_Staff(), theDistrictPackage.getStaff(), null, "staff", null, 0, 1, RestrictedReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRestrictedReading_ReadAt(), theBasePackage.getInstant(), "readAt", null, 1, 1, RestrictedReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRestrictedReading_Grounds(), ecorePackage.getEString(), "grounds", null, 1, 1, RestrictedReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(accessKindEEnum, AccessKind.class, "AccessKind");
		addEEnumLiteral(accessKindEEnum, AccessKind.DISTRICT);
		addEEnumLiteral(accessKindEEnum, AccessKind.SCHOOL);
		addEEnumLiteral(accessKindEEnum, AccessKind.GRADE);
		addEEnumLiteral(accessKindEEnum, AccessKind.SECTION);
		addEEnumLiteral(accessKindEEnum, AccessKind.CASELOAD);
		addEEnumLiteral(accessKindEEnum, AccessKind.PROGRAM);
		addEEnumLiteral(accessKindEEnum, AccessKind.PARTNER);
		addEEnumLiteral(accessKindEEnum, AccessKind.ANALYST);
		addEEnumLiteral(accessKindEEnum, AccessKind.ADMINISTRATOR);

		initEEnum(restrictedLabelEEnum, RestrictedLabel.class, "RestrictedLabel");
		addEEnumLiteral(restrictedLabelEEnum, RestrictedLabel.REVIEW);
		addEEnumLiteral(restrictedLabelEEnum, RestrictedLabel.HEALTH);
		addEEnumLiteral(restrictedLabelEEnum, RestrictedLabel.DISCIPLINE);
		addEEnumLiteral(restrictedLabelEEnum, RestrictedLabel.FAMILY);
		addEEnumLiteral(restrictedLabelEEnum, RestrictedLabel.SPECIAL_EDUCATION);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://trellis.org/store
		createStoreAnnotations();
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
		  (accountEClass,
		   source,
		   new String[] {
			   "unique", "signInName"
		   });
		addAnnotation
		  (getAccount_SignInName(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getAccount_Staff(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getAccount_OperatingSystemUser(),
		   source,
		   new String[] {
			   "index", "true",
			   "length", "120"
		   });
		addAnnotation
		  (accessGrantEClass,
		   source,
		   new String[] {
			   "index", "staff,kind"
		   });
		addAnnotation
		  (getAccessGrant_GrantedBy(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getAccessGrant_Reason(),
		   source,
		   new String[] {
			   "length", "255"
		   });
		addAnnotation
		  (getAccessGrant_EndedBy(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getAccessGrant_EndReason(),
		   source,
		   new String[] {
			   "length", "255"
		   });
		addAnnotation
		  (caseloadMemberEClass,
		   source,
		   new String[] {
			   "scope", "student",
			   "scopeBy", "student",
			   "growsWithStudents", "true",
			   "index", "staff,student"
		   });
		addAnnotation
		  (getCaseloadMember_Student(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (restrictedReadingEClass,
		   source,
		   new String[] {
			   "scope", "student",
			   "scopeBy", "student",
			   "growsWithStudents", "true",
			   "index", "student,readAt"
		   });
		addAnnotation
		  (getRestrictedReading_EntityType(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (getRestrictedReading_Feature(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (getRestrictedReading_ReadBy(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getRestrictedReading_Grounds(),
		   source,
		   new String[] {
			   "length", "500"
		   });
	}

} //AccessPackageImpl
