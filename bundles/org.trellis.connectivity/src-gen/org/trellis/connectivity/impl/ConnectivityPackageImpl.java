/**
 */
package org.trellis.connectivity.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.trellis.connectivity.ConnectivityFactory;
import org.trellis.connectivity.ConnectivityPackage;
import org.trellis.connectivity.DeviceKind;
import org.trellis.connectivity.DeviceLoan;
import org.trellis.connectivity.DeviceStatus;
import org.trellis.connectivity.EnrollmentHelp;
import org.trellis.connectivity.HelpState;
import org.trellis.connectivity.HomeAccess;
import org.trellis.connectivity.HomeDevice;
import org.trellis.connectivity.InternetKind;
import org.trellis.connectivity.LendingDevice;
import org.trellis.connectivity.PrivatePlace;

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
public class ConnectivityPackageImpl extends EPackageImpl implements ConnectivityPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass homeAccessEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass homeDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lendingDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deviceLoanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass enrollmentHelpEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum internetKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum privatePlaceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum deviceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum deviceStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum helpStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType internetKindObjectEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType privatePlaceObjectEDataType = null;

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
	 * @see org.trellis.connectivity.ConnectivityPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ConnectivityPackageImpl() {
		super(eNS_URI, ConnectivityFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link ConnectivityPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ConnectivityPackage init() {
		if (isInited) return (ConnectivityPackage)EPackage.Registry.INSTANCE.getEPackage(ConnectivityPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredConnectivityPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ConnectivityPackageImpl theConnectivityPackage = registeredConnectivityPackage instanceof ConnectivityPackageImpl ? (ConnectivityPackageImpl)registeredConnectivityPackage : new ConnectivityPackageImpl();

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
		theConnectivityPackage.createPackageContents();

		// Initialize created meta-data
		theConnectivityPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theConnectivityPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ConnectivityPackage.eNS_URI, theConnectivityPackage);
		return theConnectivityPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHomeAccess() {
		return homeAccessEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHomeAccess_Household() {
		return (EReference)homeAccessEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHomeAccess_Internet() {
		return (EAttribute)homeAccessEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHomeAccess_PrivatePlace() {
		return (EAttribute)homeAccessEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHomeAccess_PrivateFrom() {
		return (EAttribute)homeAccessEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHomeAccess_PrivateUntil() {
		return (EAttribute)homeAccessEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHomeAccess_AskedOn() {
		return (EAttribute)homeAccessEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHomeAccess_Note() {
		return (EAttribute)homeAccessEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHomeAccess_Devices() {
		return (EReference)homeAccessEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHomeDevice() {
		return homeDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHomeDevice_Kind() {
		return (EAttribute)homeDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHomeDevice_HowMany() {
		return (EAttribute)homeDeviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHomeDevice_HomeAccess() {
		return (EReference)homeDeviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLendingDevice() {
		return lendingDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLendingDevice_Tag() {
		return (EAttribute)lendingDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLendingDevice_Kind() {
		return (EAttribute)lendingDeviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLendingDevice_Model() {
		return (EAttribute)lendingDeviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLendingDevice_SerialNumber() {
		return (EAttribute)lendingDeviceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLendingDevice_Status() {
		return (EAttribute)lendingDeviceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeviceLoan() {
		return deviceLoanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviceLoan_Student() {
		return (EReference)deviceLoanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviceLoan_Device() {
		return (EReference)deviceLoanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceLoan_LentOn() {
		return (EAttribute)deviceLoanEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceLoan_DueOn() {
		return (EAttribute)deviceLoanEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceLoan_ReturnedOn() {
		return (EAttribute)deviceLoanEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceLoan_Note() {
		return (EAttribute)deviceLoanEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEnrollmentHelp() {
		return enrollmentHelpEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEnrollmentHelp_Household() {
		return (EReference)enrollmentHelpEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEnrollmentHelp_Partner() {
		return (EReference)enrollmentHelpEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollmentHelp_Program() {
		return (EAttribute)enrollmentHelpEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollmentHelp_OfferedOn() {
		return (EAttribute)enrollmentHelpEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollmentHelp_State() {
		return (EAttribute)enrollmentHelpEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollmentHelp_EndedOn() {
		return (EAttribute)enrollmentHelpEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollmentHelp_Note() {
		return (EAttribute)enrollmentHelpEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInternetKind() {
		return internetKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPrivatePlace() {
		return privatePlaceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDeviceKind() {
		return deviceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDeviceStatus() {
		return deviceStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getHelpState() {
		return helpStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getInternetKindObject() {
		return internetKindObjectEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getPrivatePlaceObject() {
		return privatePlaceObjectEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConnectivityFactory getConnectivityFactory() {
		return (ConnectivityFactory)getEFactoryInstance();
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
		homeAccessEClass = createEClass(HOME_ACCESS);
		createEReference(homeAccessEClass, HOME_ACCESS__HOUSEHOLD);
		createEAttribute(homeAccessEClass, HOME_ACCESS__INTERNET);
		createEAttribute(homeAccessEClass, HOME_ACCESS__PRIVATE_PLACE);
		createEAttribute(homeAccessEClass, HOME_ACCESS__PRIVATE_FROM);
		createEAttribute(homeAccessEClass, HOME_ACCESS__PRIVATE_UNTIL);
		createEAttribute(homeAccessEClass, HOME_ACCESS__ASKED_ON);
		createEAttribute(homeAccessEClass, HOME_ACCESS__NOTE);
		createEReference(homeAccessEClass, HOME_ACCESS__DEVICES);

		homeDeviceEClass = createEClass(HOME_DEVICE);
		createEAttribute(homeDeviceEClass, HOME_DEVICE__KIND);
		createEAttribute(homeDeviceEClass, HOME_DEVICE__HOW_MANY);
		createEReference(homeDeviceEClass, HOME_DEVICE__HOME_ACCESS);

		lendingDeviceEClass = createEClass(LENDING_DEVICE);
		createEAttribute(lendingDeviceEClass, LENDING_DEVICE__TAG);
		createEAttribute(lendingDeviceEClass, LENDING_DEVICE__KIND);
		createEAttribute(lendingDeviceEClass, LENDING_DEVICE__MODEL);
		createEAttribute(lendingDeviceEClass, LENDING_DEVICE__SERIAL_NUMBER);
		createEAttribute(lendingDeviceEClass, LENDING_DEVICE__STATUS);

		deviceLoanEClass = createEClass(DEVICE_LOAN);
		createEReference(deviceLoanEClass, DEVICE_LOAN__STUDENT);
		createEReference(deviceLoanEClass, DEVICE_LOAN__DEVICE);
		createEAttribute(deviceLoanEClass, DEVICE_LOAN__LENT_ON);
		createEAttribute(deviceLoanEClass, DEVICE_LOAN__DUE_ON);
		createEAttribute(deviceLoanEClass, DEVICE_LOAN__RETURNED_ON);
		createEAttribute(deviceLoanEClass, DEVICE_LOAN__NOTE);

		enrollmentHelpEClass = createEClass(ENROLLMENT_HELP);
		createEReference(enrollmentHelpEClass, ENROLLMENT_HELP__HOUSEHOLD);
		createEReference(enrollmentHelpEClass, ENROLLMENT_HELP__PARTNER);
		createEAttribute(enrollmentHelpEClass, ENROLLMENT_HELP__PROGRAM);
		createEAttribute(enrollmentHelpEClass, ENROLLMENT_HELP__OFFERED_ON);
		createEAttribute(enrollmentHelpEClass, ENROLLMENT_HELP__STATE);
		createEAttribute(enrollmentHelpEClass, ENROLLMENT_HELP__ENDED_ON);
		createEAttribute(enrollmentHelpEClass, ENROLLMENT_HELP__NOTE);

		// Create enums
		internetKindEEnum = createEEnum(INTERNET_KIND);
		privatePlaceEEnum = createEEnum(PRIVATE_PLACE);
		deviceKindEEnum = createEEnum(DEVICE_KIND);
		deviceStatusEEnum = createEEnum(DEVICE_STATUS);
		helpStateEEnum = createEEnum(HELP_STATE);

		// Create data types
		internetKindObjectEDataType = createEDataType(INTERNET_KIND_OBJECT);
		privatePlaceObjectEDataType = createEDataType(PRIVATE_PLACE_OBJECT);
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
		homeAccessEClass.getESuperTypes().add(theBasePackage.getEntity());
		homeDeviceEClass.getESuperTypes().add(theBasePackage.getEntity());
		lendingDeviceEClass.getESuperTypes().add(theBasePackage.getEntity());
		deviceLoanEClass.getESuperTypes().add(theBasePackage.getEntity());
		enrollmentHelpEClass.getESuperTypes().add(theBasePackage.getEntity());

		// Initialize classes, features, and operations; add parameters
		initEClass(homeAccessEClass, HomeAccess.class, "HomeAccess", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getHomeAccess_Household(), theDistrictPackage.getHousehold(), null, "household", null, 1, 1, HomeAccess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHomeAccess_Internet(), this.getInternetKindObject(), "internet", null, 0, 1, HomeAccess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHomeAccess_PrivatePlace(), this.getPrivatePlaceObject(), "privatePlace", null, 0, 1, HomeAccess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHomeAccess_PrivateFrom(), theBasePackage.getTime(), "privateFrom", null, 0, 1, HomeAccess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHomeAccess_PrivateUntil(), theBasePackage.getTime(), "privateUntil", null, 0, 1, HomeAccess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHomeAccess_AskedOn(), theBasePackage.getDate(), "askedOn", null, 0, 1, HomeAccess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHomeAccess_Note(), ecorePackage.getEString(), "note", null, 0, 1, HomeAccess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHomeAccess_Devices(), this.getHomeDevice(), this.getHomeDevice_HomeAccess(), "devices", null, 0, -1, HomeAccess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(homeDeviceEClass, HomeDevice.class, "HomeDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHomeDevice_Kind(), this.getDeviceKind(), "kind", null, 1, 1, HomeDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHomeDevice_HowMany(), ecorePackage.getEInt(), "howMany", null, 0, 1, HomeDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHomeDevice_HomeAccess(), this.getHomeAccess(), this.getHomeAccess_Devices(), "homeAccess", null, 0, 1, HomeDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lendingDeviceEClass, LendingDevice.class, "LendingDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLendingDevice_Tag(), ecorePackage.getEString(), "tag", null, 1, 1, LendingDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLendingDevice_Kind(), this.getDeviceKind(), "kind", null, 1, 1, LendingDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLendingDevice_Model(), ecorePackage.getEString(), "model", null, 0, 1, LendingDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLendingDevice_SerialNumber(), ecorePackage.getEString(), "serialNumber", null, 0, 1, LendingDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLendingDevice_Status(), this.getDeviceStatus(), "status", null, 1, 1, LendingDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deviceLoanEClass, DeviceLoan.class, "DeviceLoan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDeviceLoan_Student(), theDistrictPackage.getStudent(), null, "student", null, 1, 1, DeviceLoan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeviceLoan_Device(), this.getLendingDevice(), null, "device", null, 1, 1, DeviceLoan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceLoan_LentOn(), theBasePackage.getDate(), "lentOn", null, 1, 1, DeviceLoan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceLoan_DueOn(), theBasePackage.getDate(), "dueOn", null, 0, 1, DeviceLoan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceLoan_ReturnedOn(), theBasePackage.getDate(), "returnedOn", null, 0, 1, DeviceLoan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceLoan_Note(), ecorePackage.getEString(), "note", null, 0, 1, DeviceLoan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(enrollmentHelpEClass, EnrollmentHelp.class, "EnrollmentHelp", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getEnrollmentHelp_Household(), theDistrictPackage.getHousehold(), null, "household", null, 1, 1, EnrollmentHelp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEnrollmentHelp_Partner(), theResourcesPackage.getOrganization(), null, "partner", null, 1, 1, EnrollmentHelp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollmentHelp_Program(), ecorePackage.getEString(), "program", null, 0, 1, EnrollmentHelp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollmentHelp_OfferedOn(), theBasePackage.getDate(), "offeredOn", null, 1, 1, EnrollmentHelp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollmentHelp_State(), this.getHelpState(), "state", null, 1, 1, EnrollmentHelp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollmentHelp_EndedOn(), theBasePackage.getDate(), "endedOn", null, 0, 1, EnrollmentHelp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollmentHelp_Note(), ecorePackage.getEString(), "note", null, 0, 1, EnrollmentHelp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(internetKindEEnum, InternetKind.class, "InternetKind");
		addEEnumLiteral(internetKindEEnum, InternetKind.BROADBAND);
		addEEnumLiteral(internetKindEEnum, InternetKind.MOBILE_DATA);
		addEEnumLiteral(internetKindEEnum, InternetKind.PUBLIC_PLACES);
		addEEnumLiteral(internetKindEEnum, InternetKind.NONE);

		initEEnum(privatePlaceEEnum, PrivatePlace.class, "PrivatePlace");
		addEEnumLiteral(privatePlaceEEnum, PrivatePlace.ALWAYS);
		addEEnumLiteral(privatePlaceEEnum, PrivatePlace.AT_TIMES);
		addEEnumLiteral(privatePlaceEEnum, PrivatePlace.NEVER);

		initEEnum(deviceKindEEnum, DeviceKind.class, "DeviceKind");
		addEEnumLiteral(deviceKindEEnum, DeviceKind.LAPTOP);
		addEEnumLiteral(deviceKindEEnum, DeviceKind.TABLET);
		addEEnumLiteral(deviceKindEEnum, DeviceKind.DESKTOP);
		addEEnumLiteral(deviceKindEEnum, DeviceKind.PHONE);
		addEEnumLiteral(deviceKindEEnum, DeviceKind.HOTSPOT);

		initEEnum(deviceStatusEEnum, DeviceStatus.class, "DeviceStatus");
		addEEnumLiteral(deviceStatusEEnum, DeviceStatus.AVAILABLE);
		addEEnumLiteral(deviceStatusEEnum, DeviceStatus.IN_REPAIR);
		addEEnumLiteral(deviceStatusEEnum, DeviceStatus.LOST);
		addEEnumLiteral(deviceStatusEEnum, DeviceStatus.RETIRED);

		initEEnum(helpStateEEnum, HelpState.class, "HelpState");
		addEEnumLiteral(helpStateEEnum, HelpState.OFFERED);
		addEEnumLiteral(helpStateEEnum, HelpState.UNDER_WAY);
		addEEnumLiteral(helpStateEEnum, HelpState.ENROLLED);
		addEEnumLiteral(helpStateEEnum, HelpState.DECLINED);
		addEEnumLiteral(helpStateEEnum, HelpState.NOT_REACHED);

		// Initialize data types
		initEDataType(internetKindObjectEDataType, InternetKind.class, "InternetKindObject", IS_SERIALIZABLE, IS_GENERATED_INSTANCE_CLASS);
		initEDataType(privatePlaceObjectEDataType, PrivatePlace.class, "PrivatePlaceObject", IS_SERIALIZABLE, IS_GENERATED_INSTANCE_CLASS);

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
		  (internetKindObjectEDataType,
		   source,
		   new String[] {
			   "name", "InternetKind:Object",
			   "baseType", "InternetKind"
		   });
		addAnnotation
		  (privatePlaceObjectEDataType,
		   source,
		   new String[] {
			   "name", "PrivatePlace:Object",
			   "baseType", "PrivatePlace"
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
		  (homeAccessEClass,
		   source,
		   new String[] {
			   "scope", "student",
			   "growsWithStudents", "true",
			   "unique", "household"
		   });
		addAnnotation
		  (getHomeAccess_Note(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (homeDeviceEClass,
		   source,
		   new String[] {
			   "scope", "student",
			   "growsWithStudents", "true"
		   });
		addAnnotation
		  (lendingDeviceEClass,
		   source,
		   new String[] {
			   "scope", "nobody",
			   "unique", "tag",
			   "index", "kind,tag"
		   });
		addAnnotation
		  (getLendingDevice_Tag(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (getLendingDevice_Model(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getLendingDevice_SerialNumber(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (deviceLoanEClass,
		   source,
		   new String[] {
			   "scope", "student",
			   "growsWithStudents", "true"
		   });
		addAnnotation
		  (getDeviceLoan_Student(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getDeviceLoan_Device(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getDeviceLoan_DueOn(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getDeviceLoan_Note(),
		   source,
		   new String[] {
			   "length", "500"
		   });
		addAnnotation
		  (enrollmentHelpEClass,
		   source,
		   new String[] {
			   "scope", "student",
			   "growsWithStudents", "true"
		   });
		addAnnotation
		  (getEnrollmentHelp_Household(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getEnrollmentHelp_Partner(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getEnrollmentHelp_Program(),
		   source,
		   new String[] {
			   "length", "200"
		   });
		addAnnotation
		  (getEnrollmentHelp_Note(),
		   source,
		   new String[] {
			   "length", "500"
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
		  (getHomeAccess_Note(),
		   source,
		   new String[] {
			   "restricted", "true"
		   });
	}

} //ConnectivityPackageImpl
