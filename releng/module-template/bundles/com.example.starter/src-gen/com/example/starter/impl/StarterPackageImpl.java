/**
 */
package com.example.starter.impl;

import com.example.starter.StarterAnswer;
import com.example.starter.StarterChoice;
import com.example.starter.StarterFactory;
import com.example.starter.StarterPackage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.trellis.model.access.AccessPackage;

import org.trellis.model.base.BasePackage;

import org.trellis.model.district.DistrictPackage;

import org.trellis.model.exchange.ExchangePackage;

import org.trellis.model.referral.ReferralPackage;

import org.trellis.model.resources.ResourcesPackage;

import org.trellis.model.review.ReviewPackage;

import org.trellis.model.scheduling.SchedulingPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class StarterPackageImpl extends EPackageImpl implements StarterPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass starterAnswerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum starterChoiceEEnum = null;

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
	 * @see com.example.starter.StarterPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private StarterPackageImpl() {
		super(eNS_URI, StarterFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link StarterPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static StarterPackage init() {
		if (isInited) return (StarterPackage)EPackage.Registry.INSTANCE.getEPackage(StarterPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredStarterPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		StarterPackageImpl theStarterPackage = registeredStarterPackage instanceof StarterPackageImpl ? (StarterPackageImpl)registeredStarterPackage : new StarterPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		AccessPackage.eINSTANCE.eClass();
		BasePackage.eINSTANCE.eClass();
		DistrictPackage.eINSTANCE.eClass();
		ExchangePackage.eINSTANCE.eClass();
		ReferralPackage.eINSTANCE.eClass();
		ResourcesPackage.eINSTANCE.eClass();
		ReviewPackage.eINSTANCE.eClass();
		SchedulingPackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theStarterPackage.createPackageContents();

		// Initialize created meta-data
		theStarterPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theStarterPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(StarterPackage.eNS_URI, theStarterPackage);
		return theStarterPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStarterAnswer() {
		return starterAnswerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStarterAnswer_Student() {
		return (EReference)starterAnswerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStarterAnswer_Choice() {
		return (EAttribute)starterAnswerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStarterAnswer_AnsweredOn() {
		return (EAttribute)starterAnswerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStarterAnswer_Note() {
		return (EAttribute)starterAnswerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStarterChoice() {
		return starterChoiceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StarterFactory getStarterFactory() {
		return (StarterFactory)getEFactoryInstance();
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
		starterAnswerEClass = createEClass(STARTER_ANSWER);
		createEReference(starterAnswerEClass, STARTER_ANSWER__STUDENT);
		createEAttribute(starterAnswerEClass, STARTER_ANSWER__CHOICE);
		createEAttribute(starterAnswerEClass, STARTER_ANSWER__ANSWERED_ON);
		createEAttribute(starterAnswerEClass, STARTER_ANSWER__NOTE);

		// Create enums
		starterChoiceEEnum = createEEnum(STARTER_CHOICE);
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

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		starterAnswerEClass.getESuperTypes().add(theBasePackage.getEntity());

		// Initialize classes, features, and operations; add parameters
		initEClass(starterAnswerEClass, StarterAnswer.class, "StarterAnswer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStarterAnswer_Student(), theDistrictPackage.getStudent(), null, "student", null, 1, 1, StarterAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStarterAnswer_Choice(), this.getStarterChoice(), "choice", null, 1, 1, StarterAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStarterAnswer_AnsweredOn(), theBasePackage.getDate(), "answeredOn", null, 1, 1, StarterAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStarterAnswer_Note(), ecorePackage.getEString(), "note", null, 0, 1, StarterAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(starterChoiceEEnum, StarterChoice.class, "StarterChoice");
		addEEnumLiteral(starterChoiceEEnum, StarterChoice.YES);
		addEEnumLiteral(starterChoiceEEnum, StarterChoice.LATER);
		addEEnumLiteral(starterChoiceEEnum, StarterChoice.NO);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://trellis.org/store
		createStoreAnnotations();
		// http://trellis.org/privacy
		createPrivacyAnnotations();
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
		  (starterAnswerEClass,
		   source,
		   new String[] {
			   "scope", "student",
			   "unique", "student"
		   });
		addAnnotation
		  (getStarterAnswer_Note(),
		   source,
		   new String[] {
			   "length", "1000"
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
		  (getStarterAnswer_Note(),
		   source,
		   new String[] {
			   "restricted", "true"
		   });
	}

} //StarterPackageImpl
