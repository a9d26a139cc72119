/**
 */
package org.trellis.model.exchange.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
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

import org.trellis.model.exchange.ChangeKind;
import org.trellis.model.exchange.ExchangeFactory;
import org.trellis.model.exchange.ExchangePackage;
import org.trellis.model.exchange.ImportChange;
import org.trellis.model.exchange.ImportRun;

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
public class ExchangePackageImpl extends EPackageImpl implements ExchangePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass importRunEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass importChangeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum changeKindEEnum = null;

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
	 * @see org.trellis.model.exchange.ExchangePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ExchangePackageImpl() {
		super(eNS_URI, ExchangeFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link ExchangePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ExchangePackage init() {
		if (isInited) return (ExchangePackage)EPackage.Registry.INSTANCE.getEPackage(ExchangePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredExchangePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ExchangePackageImpl theExchangePackage = registeredExchangePackage instanceof ExchangePackageImpl ? (ExchangePackageImpl)registeredExchangePackage : new ExchangePackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AccessPackage.eNS_URI);
		AccessPackageImpl theAccessPackage = (AccessPackageImpl)(registeredPackage instanceof AccessPackageImpl ? registeredPackage : AccessPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DistrictPackage.eNS_URI);
		DistrictPackageImpl theDistrictPackage = (DistrictPackageImpl)(registeredPackage instanceof DistrictPackageImpl ? registeredPackage : DistrictPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ReferralPackage.eNS_URI);
		ReferralPackageImpl theReferralPackage = (ReferralPackageImpl)(registeredPackage instanceof ReferralPackageImpl ? registeredPackage : ReferralPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ResourcesPackage.eNS_URI);
		ResourcesPackageImpl theResourcesPackage = (ResourcesPackageImpl)(registeredPackage instanceof ResourcesPackageImpl ? registeredPackage : ResourcesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ReviewPackage.eNS_URI);
		ReviewPackageImpl theReviewPackage = (ReviewPackageImpl)(registeredPackage instanceof ReviewPackageImpl ? registeredPackage : ReviewPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SchedulingPackage.eNS_URI);
		SchedulingPackageImpl theSchedulingPackage = (SchedulingPackageImpl)(registeredPackage instanceof SchedulingPackageImpl ? registeredPackage : SchedulingPackage.eINSTANCE);

		// Create package meta-data objects
		theExchangePackage.createPackageContents();
		theAccessPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theDistrictPackage.createPackageContents();
		theReferralPackage.createPackageContents();
		theResourcesPackage.createPackageContents();
		theReviewPackage.createPackageContents();
		theSchedulingPackage.createPackageContents();

		// Initialize created meta-data
		theExchangePackage.initializePackageContents();
		theAccessPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theDistrictPackage.initializePackageContents();
		theReferralPackage.initializePackageContents();
		theResourcesPackage.initializePackageContents();
		theReviewPackage.initializePackageContents();
		theSchedulingPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theExchangePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ExchangePackage.eNS_URI, theExchangePackage);
		return theExchangePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImportRun() {
		return importRunEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportRun_Format() {
		return (EAttribute)importRunEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportRun_Source() {
		return (EAttribute)importRunEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportRun_Chosen() {
		return (EAttribute)importRunEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportRun_Files() {
		return (EAttribute)importRunEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportRun_StartedAt() {
		return (EAttribute)importRunEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportRun_StartedBy() {
		return (EAttribute)importRunEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportRun_Added() {
		return (EAttribute)importRunEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportRun_Changed() {
		return (EAttribute)importRunEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportRun_Dropped() {
		return (EAttribute)importRunEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportRun_Rejected() {
		return (EAttribute)importRunEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportRun_UndoneAt() {
		return (EAttribute)importRunEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportRun_UndoneBy() {
		return (EAttribute)importRunEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImportChange() {
		return importChangeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImportChange_Run() {
		return (EReference)importChangeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportChange_Sequence() {
		return (EAttribute)importChangeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportChange_EntityType() {
		return (EAttribute)importChangeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportChange_EntityId() {
		return (EAttribute)importChangeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportChange_Others() {
		return (EAttribute)importChangeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportChange_Kind() {
		return (EAttribute)importChangeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportChange_Before() {
		return (EAttribute)importChangeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportChange_VersionAfter() {
		return (EAttribute)importChangeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChangeKind() {
		return changeKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExchangeFactory getExchangeFactory() {
		return (ExchangeFactory)getEFactoryInstance();
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
		importRunEClass = createEClass(IMPORT_RUN);
		createEAttribute(importRunEClass, IMPORT_RUN__FORMAT);
		createEAttribute(importRunEClass, IMPORT_RUN__SOURCE);
		createEAttribute(importRunEClass, IMPORT_RUN__CHOSEN);
		createEAttribute(importRunEClass, IMPORT_RUN__FILES);
		createEAttribute(importRunEClass, IMPORT_RUN__STARTED_AT);
		createEAttribute(importRunEClass, IMPORT_RUN__STARTED_BY);
		createEAttribute(importRunEClass, IMPORT_RUN__ADDED);
		createEAttribute(importRunEClass, IMPORT_RUN__CHANGED);
		createEAttribute(importRunEClass, IMPORT_RUN__DROPPED);
		createEAttribute(importRunEClass, IMPORT_RUN__REJECTED);
		createEAttribute(importRunEClass, IMPORT_RUN__UNDONE_AT);
		createEAttribute(importRunEClass, IMPORT_RUN__UNDONE_BY);

		importChangeEClass = createEClass(IMPORT_CHANGE);
		createEReference(importChangeEClass, IMPORT_CHANGE__RUN);
		createEAttribute(importChangeEClass, IMPORT_CHANGE__SEQUENCE);
		createEAttribute(importChangeEClass, IMPORT_CHANGE__ENTITY_TYPE);
		createEAttribute(importChangeEClass, IMPORT_CHANGE__ENTITY_ID);
		createEAttribute(importChangeEClass, IMPORT_CHANGE__OTHERS);
		createEAttribute(importChangeEClass, IMPORT_CHANGE__KIND);
		createEAttribute(importChangeEClass, IMPORT_CHANGE__BEFORE);
		createEAttribute(importChangeEClass, IMPORT_CHANGE__VERSION_AFTER);

		// Create enums
		changeKindEEnum = createEEnum(CHANGE_KIND);
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

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		importRunEClass.getESuperTypes().add(theBasePackage.getEntity());
		importChangeEClass.getESuperTypes().add(theBasePackage.getEntity());

		// Initialize classes, features, and operations; add parameters
		initEClass(importRunEClass, ImportRun.class, "ImportRun", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getImportRun_Format(), ecorePackage.getEString(), "format", null, 1, 1, ImportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportRun_Source(), ecorePackage.getEString(), "source", null, 0, 1, ImportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportRun_Chosen(), ecorePackage.getEString(), "chosen", null, 0, 1, ImportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportRun_Files(), ecorePackage.getEString(), "files", null, 1, 1, ImportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportRun_StartedAt(), theBasePackage.getInstant(), "startedAt", null, 1, 1, ImportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportRun_StartedBy(), ecorePackage.getEString(), "startedBy", null, 1, 1, ImportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportRun_Added(), ecorePackage.getEInt(), "added", null, 0, 1, ImportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportRun_Changed(), ecorePackage.getEInt(), "changed", null, 0, 1, ImportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportRun_Dropped(), ecorePackage.getEInt(), "dropped", null, 0, 1, ImportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportRun_Rejected(), ecorePackage.getEInt(), "rejected", null, 0, 1, ImportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportRun_UndoneAt(), theBasePackage.getInstant(), "undoneAt", null, 0, 1, ImportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportRun_UndoneBy(), ecorePackage.getEString(), "undoneBy", null, 0, 1, ImportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(importChangeEClass, ImportChange.class, "ImportChange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getImportChange_Run(), this.getImportRun(), null, "run", null, 1, 1, ImportChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportChange_Sequence(), ecorePackage.getEInt(), "sequence", null, 1, 1, ImportChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportChange_EntityType(), ecorePackage.getEString(), "entityType", null, 1, 1, ImportChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportChange_EntityId(), theBasePackage.getUuid(), "entityId", null, 1, 1, ImportChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportChange_Others(), ecorePackage.getEString(), "others", null, 0, 1, ImportChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportChange_Kind(), this.getChangeKind(), "kind", null, 1, 1, ImportChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportChange_Before(), ecorePackage.getEString(), "before", null, 0, 1, ImportChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportChange_VersionAfter(), ecorePackage.getEInt(), "versionAfter", null, 0, 1, ImportChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(changeKindEEnum, ChangeKind.class, "ChangeKind");
		addEEnumLiteral(changeKindEEnum, ChangeKind.ADDED);
		addEEnumLiteral(changeKindEEnum, ChangeKind.CHANGED);
		addEEnumLiteral(changeKindEEnum, ChangeKind.DROPPED);

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
		  (importRunEClass,
		   source,
		   new String[] {
			   "index", "startedAt"
		   });
		addAnnotation
		  (getImportRun_Format(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (getImportRun_Source(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (getImportRun_Chosen(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getImportRun_Files(),
		   source,
		   new String[] {
			   "length", "4000"
		   });
		addAnnotation
		  (getImportRun_StartedBy(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getImportRun_UndoneBy(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (importChangeEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "unaudited", "true",
			   "index", "run,sequence"
		   });
		addAnnotation
		  (getImportChange_Sequence(),
		   source,
		   new String[] {
			   "column", "SEQ"
		   });
		addAnnotation
		  (getImportChange_EntityType(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (getImportChange_EntityId(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getImportChange_Others(),
		   source,
		   new String[] {
			   "length", "32000"
		   });
		addAnnotation
		  (getImportChange_Before(),
		   source,
		   new String[] {
			   "length", "32000"
		   });
	}

} //ExchangePackageImpl
