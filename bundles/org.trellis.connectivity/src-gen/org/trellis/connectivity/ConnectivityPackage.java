/**
 */
package org.trellis.connectivity;

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
 * Devices and internet at home: what a household has, what the district lends, and who helps families to sign up.
 * <!-- end-model-doc -->
 * @see org.trellis.connectivity.ConnectivityFactory
 * @model kind="package"
 * @generated
 */
public interface ConnectivityPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "connectivity";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://trellis.org/connectivity/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "connectivity";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ConnectivityPackage eINSTANCE = org.trellis.connectivity.impl.ConnectivityPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.trellis.connectivity.impl.HomeAccessImpl <em>Home Access</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.connectivity.impl.HomeAccessImpl
	 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getHomeAccess()
	 * @generated
	 */
	int HOME_ACCESS = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOME_ACCESS__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOME_ACCESS__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Household</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOME_ACCESS__HOUSEHOLD = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Internet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOME_ACCESS__INTERNET = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Private Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOME_ACCESS__PRIVATE_PLACE = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Private From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOME_ACCESS__PRIVATE_FROM = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Private Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOME_ACCESS__PRIVATE_UNTIL = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Asked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOME_ACCESS__ASKED_ON = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOME_ACCESS__NOTE = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOME_ACCESS__DEVICES = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Home Access</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOME_ACCESS_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Home Access</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOME_ACCESS_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.connectivity.impl.HomeDeviceImpl <em>Home Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.connectivity.impl.HomeDeviceImpl
	 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getHomeDevice()
	 * @generated
	 */
	int HOME_DEVICE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOME_DEVICE__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOME_DEVICE__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOME_DEVICE__KIND = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>How Many</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOME_DEVICE__HOW_MANY = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Home Access</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOME_DEVICE__HOME_ACCESS = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Home Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOME_DEVICE_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Home Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOME_DEVICE_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.connectivity.impl.LendingDeviceImpl <em>Lending Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.connectivity.impl.LendingDeviceImpl
	 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getLendingDevice()
	 * @generated
	 */
	int LENDING_DEVICE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENDING_DEVICE__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENDING_DEVICE__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Tag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENDING_DEVICE__TAG = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENDING_DEVICE__KIND = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENDING_DEVICE__MODEL = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENDING_DEVICE__SERIAL_NUMBER = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENDING_DEVICE__STATUS = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Lending Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENDING_DEVICE_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Lending Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENDING_DEVICE_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.connectivity.impl.DeviceLoanImpl <em>Device Loan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.connectivity.impl.DeviceLoanImpl
	 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getDeviceLoan()
	 * @generated
	 */
	int DEVICE_LOAN = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_LOAN__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_LOAN__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_LOAN__STUDENT = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_LOAN__DEVICE = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Lent On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_LOAN__LENT_ON = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_LOAN__DUE_ON = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Returned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_LOAN__RETURNED_ON = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_LOAN__NOTE = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Device Loan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_LOAN_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Device Loan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_LOAN_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.connectivity.impl.EnrollmentHelpImpl <em>Enrollment Help</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.connectivity.impl.EnrollmentHelpImpl
	 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getEnrollmentHelp()
	 * @generated
	 */
	int ENROLLMENT_HELP = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT_HELP__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT_HELP__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Household</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT_HELP__HOUSEHOLD = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Partner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT_HELP__PARTNER = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Program</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT_HELP__PROGRAM = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Offered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT_HELP__OFFERED_ON = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT_HELP__STATE = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT_HELP__ENDED_ON = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT_HELP__NOTE = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Enrollment Help</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT_HELP_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Enrollment Help</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT_HELP_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.connectivity.InternetKind <em>Internet Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.connectivity.InternetKind
	 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getInternetKind()
	 * @generated
	 */
	int INTERNET_KIND = 5;

	/**
	 * The meta object id for the '{@link org.trellis.connectivity.PrivatePlace <em>Private Place</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.connectivity.PrivatePlace
	 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getPrivatePlace()
	 * @generated
	 */
	int PRIVATE_PLACE = 6;

	/**
	 * The meta object id for the '{@link org.trellis.connectivity.DeviceKind <em>Device Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.connectivity.DeviceKind
	 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getDeviceKind()
	 * @generated
	 */
	int DEVICE_KIND = 7;

	/**
	 * The meta object id for the '{@link org.trellis.connectivity.DeviceStatus <em>Device Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.connectivity.DeviceStatus
	 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getDeviceStatus()
	 * @generated
	 */
	int DEVICE_STATUS = 8;

	/**
	 * The meta object id for the '{@link org.trellis.connectivity.HelpState <em>Help State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.connectivity.HelpState
	 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getHelpState()
	 * @generated
	 */
	int HELP_STATE = 9;

	/**
	 * The meta object id for the '<em>Internet Kind Object</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.connectivity.InternetKind
	 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getInternetKindObject()
	 * @generated
	 */
	int INTERNET_KIND_OBJECT = 10;

	/**
	 * The meta object id for the '<em>Private Place Object</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.connectivity.PrivatePlace
	 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getPrivatePlaceObject()
	 * @generated
	 */
	int PRIVATE_PLACE_OBJECT = 11;


	/**
	 * Returns the meta object for class '{@link org.trellis.connectivity.HomeAccess <em>Home Access</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Home Access</em>'.
	 * @see org.trellis.connectivity.HomeAccess
	 * @generated
	 */
	EClass getHomeAccess();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.connectivity.HomeAccess#getHousehold <em>Household</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Household</em>'.
	 * @see org.trellis.connectivity.HomeAccess#getHousehold()
	 * @see #getHomeAccess()
	 * @generated
	 */
	EReference getHomeAccess_Household();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.connectivity.HomeAccess#getInternet <em>Internet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Internet</em>'.
	 * @see org.trellis.connectivity.HomeAccess#getInternet()
	 * @see #getHomeAccess()
	 * @generated
	 */
	EAttribute getHomeAccess_Internet();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.connectivity.HomeAccess#getPrivatePlace <em>Private Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Private Place</em>'.
	 * @see org.trellis.connectivity.HomeAccess#getPrivatePlace()
	 * @see #getHomeAccess()
	 * @generated
	 */
	EAttribute getHomeAccess_PrivatePlace();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.connectivity.HomeAccess#getPrivateFrom <em>Private From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Private From</em>'.
	 * @see org.trellis.connectivity.HomeAccess#getPrivateFrom()
	 * @see #getHomeAccess()
	 * @generated
	 */
	EAttribute getHomeAccess_PrivateFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.connectivity.HomeAccess#getPrivateUntil <em>Private Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Private Until</em>'.
	 * @see org.trellis.connectivity.HomeAccess#getPrivateUntil()
	 * @see #getHomeAccess()
	 * @generated
	 */
	EAttribute getHomeAccess_PrivateUntil();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.connectivity.HomeAccess#getAskedOn <em>Asked On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Asked On</em>'.
	 * @see org.trellis.connectivity.HomeAccess#getAskedOn()
	 * @see #getHomeAccess()
	 * @generated
	 */
	EAttribute getHomeAccess_AskedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.connectivity.HomeAccess#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.trellis.connectivity.HomeAccess#getNote()
	 * @see #getHomeAccess()
	 * @generated
	 */
	EAttribute getHomeAccess_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.connectivity.HomeAccess#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Devices</em>'.
	 * @see org.trellis.connectivity.HomeAccess#getDevices()
	 * @see #getHomeAccess()
	 * @generated
	 */
	EReference getHomeAccess_Devices();

	/**
	 * Returns the meta object for class '{@link org.trellis.connectivity.HomeDevice <em>Home Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Home Device</em>'.
	 * @see org.trellis.connectivity.HomeDevice
	 * @generated
	 */
	EClass getHomeDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.connectivity.HomeDevice#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.trellis.connectivity.HomeDevice#getKind()
	 * @see #getHomeDevice()
	 * @generated
	 */
	EAttribute getHomeDevice_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.connectivity.HomeDevice#getHowMany <em>How Many</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>How Many</em>'.
	 * @see org.trellis.connectivity.HomeDevice#getHowMany()
	 * @see #getHomeDevice()
	 * @generated
	 */
	EAttribute getHomeDevice_HowMany();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.connectivity.HomeDevice#getHomeAccess <em>Home Access</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Home Access</em>'.
	 * @see org.trellis.connectivity.HomeDevice#getHomeAccess()
	 * @see #getHomeDevice()
	 * @generated
	 */
	EReference getHomeDevice_HomeAccess();

	/**
	 * Returns the meta object for class '{@link org.trellis.connectivity.LendingDevice <em>Lending Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lending Device</em>'.
	 * @see org.trellis.connectivity.LendingDevice
	 * @generated
	 */
	EClass getLendingDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.connectivity.LendingDevice#getTag <em>Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tag</em>'.
	 * @see org.trellis.connectivity.LendingDevice#getTag()
	 * @see #getLendingDevice()
	 * @generated
	 */
	EAttribute getLendingDevice_Tag();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.connectivity.LendingDevice#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.trellis.connectivity.LendingDevice#getKind()
	 * @see #getLendingDevice()
	 * @generated
	 */
	EAttribute getLendingDevice_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.connectivity.LendingDevice#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.trellis.connectivity.LendingDevice#getModel()
	 * @see #getLendingDevice()
	 * @generated
	 */
	EAttribute getLendingDevice_Model();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.connectivity.LendingDevice#getSerialNumber <em>Serial Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial Number</em>'.
	 * @see org.trellis.connectivity.LendingDevice#getSerialNumber()
	 * @see #getLendingDevice()
	 * @generated
	 */
	EAttribute getLendingDevice_SerialNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.connectivity.LendingDevice#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.trellis.connectivity.LendingDevice#getStatus()
	 * @see #getLendingDevice()
	 * @generated
	 */
	EAttribute getLendingDevice_Status();

	/**
	 * Returns the meta object for class '{@link org.trellis.connectivity.DeviceLoan <em>Device Loan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Device Loan</em>'.
	 * @see org.trellis.connectivity.DeviceLoan
	 * @generated
	 */
	EClass getDeviceLoan();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.connectivity.DeviceLoan#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Student</em>'.
	 * @see org.trellis.connectivity.DeviceLoan#getStudent()
	 * @see #getDeviceLoan()
	 * @generated
	 */
	EReference getDeviceLoan_Student();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.connectivity.DeviceLoan#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.trellis.connectivity.DeviceLoan#getDevice()
	 * @see #getDeviceLoan()
	 * @generated
	 */
	EReference getDeviceLoan_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.connectivity.DeviceLoan#getLentOn <em>Lent On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lent On</em>'.
	 * @see org.trellis.connectivity.DeviceLoan#getLentOn()
	 * @see #getDeviceLoan()
	 * @generated
	 */
	EAttribute getDeviceLoan_LentOn();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.connectivity.DeviceLoan#getDueOn <em>Due On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due On</em>'.
	 * @see org.trellis.connectivity.DeviceLoan#getDueOn()
	 * @see #getDeviceLoan()
	 * @generated
	 */
	EAttribute getDeviceLoan_DueOn();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.connectivity.DeviceLoan#getReturnedOn <em>Returned On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Returned On</em>'.
	 * @see org.trellis.connectivity.DeviceLoan#getReturnedOn()
	 * @see #getDeviceLoan()
	 * @generated
	 */
	EAttribute getDeviceLoan_ReturnedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.connectivity.DeviceLoan#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.trellis.connectivity.DeviceLoan#getNote()
	 * @see #getDeviceLoan()
	 * @generated
	 */
	EAttribute getDeviceLoan_Note();

	/**
	 * Returns the meta object for class '{@link org.trellis.connectivity.EnrollmentHelp <em>Enrollment Help</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Enrollment Help</em>'.
	 * @see org.trellis.connectivity.EnrollmentHelp
	 * @generated
	 */
	EClass getEnrollmentHelp();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.connectivity.EnrollmentHelp#getHousehold <em>Household</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Household</em>'.
	 * @see org.trellis.connectivity.EnrollmentHelp#getHousehold()
	 * @see #getEnrollmentHelp()
	 * @generated
	 */
	EReference getEnrollmentHelp_Household();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.connectivity.EnrollmentHelp#getPartner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Partner</em>'.
	 * @see org.trellis.connectivity.EnrollmentHelp#getPartner()
	 * @see #getEnrollmentHelp()
	 * @generated
	 */
	EReference getEnrollmentHelp_Partner();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.connectivity.EnrollmentHelp#getProgram <em>Program</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Program</em>'.
	 * @see org.trellis.connectivity.EnrollmentHelp#getProgram()
	 * @see #getEnrollmentHelp()
	 * @generated
	 */
	EAttribute getEnrollmentHelp_Program();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.connectivity.EnrollmentHelp#getOfferedOn <em>Offered On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offered On</em>'.
	 * @see org.trellis.connectivity.EnrollmentHelp#getOfferedOn()
	 * @see #getEnrollmentHelp()
	 * @generated
	 */
	EAttribute getEnrollmentHelp_OfferedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.connectivity.EnrollmentHelp#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.trellis.connectivity.EnrollmentHelp#getState()
	 * @see #getEnrollmentHelp()
	 * @generated
	 */
	EAttribute getEnrollmentHelp_State();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.connectivity.EnrollmentHelp#getEndedOn <em>Ended On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended On</em>'.
	 * @see org.trellis.connectivity.EnrollmentHelp#getEndedOn()
	 * @see #getEnrollmentHelp()
	 * @generated
	 */
	EAttribute getEnrollmentHelp_EndedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.connectivity.EnrollmentHelp#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.trellis.connectivity.EnrollmentHelp#getNote()
	 * @see #getEnrollmentHelp()
	 * @generated
	 */
	EAttribute getEnrollmentHelp_Note();

	/**
	 * Returns the meta object for enum '{@link org.trellis.connectivity.InternetKind <em>Internet Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Internet Kind</em>'.
	 * @see org.trellis.connectivity.InternetKind
	 * @generated
	 */
	EEnum getInternetKind();

	/**
	 * Returns the meta object for enum '{@link org.trellis.connectivity.PrivatePlace <em>Private Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Private Place</em>'.
	 * @see org.trellis.connectivity.PrivatePlace
	 * @generated
	 */
	EEnum getPrivatePlace();

	/**
	 * Returns the meta object for enum '{@link org.trellis.connectivity.DeviceKind <em>Device Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Device Kind</em>'.
	 * @see org.trellis.connectivity.DeviceKind
	 * @generated
	 */
	EEnum getDeviceKind();

	/**
	 * Returns the meta object for enum '{@link org.trellis.connectivity.DeviceStatus <em>Device Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Device Status</em>'.
	 * @see org.trellis.connectivity.DeviceStatus
	 * @generated
	 */
	EEnum getDeviceStatus();

	/**
	 * Returns the meta object for enum '{@link org.trellis.connectivity.HelpState <em>Help State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Help State</em>'.
	 * @see org.trellis.connectivity.HelpState
	 * @generated
	 */
	EEnum getHelpState();

	/**
	 * Returns the meta object for data type '{@link org.trellis.connectivity.InternetKind <em>Internet Kind Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How a household gets onto the internet, best first; null when not known or not stated.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Internet Kind Object</em>'.
	 * @see org.trellis.connectivity.InternetKind
	 * @model instanceClass="org.trellis.connectivity.InternetKind"
	 *        extendedMetaData="name='InternetKind:Object' baseType='InternetKind'"
	 * @generated
	 */
	EDataType getInternetKindObject();

	/**
	 * Returns the meta object for data type '{@link org.trellis.connectivity.PrivatePlace <em>Private Place Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whether a student can talk at home without being overheard, most often first; null when not known or not stated.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Private Place Object</em>'.
	 * @see org.trellis.connectivity.PrivatePlace
	 * @model instanceClass="org.trellis.connectivity.PrivatePlace"
	 *        extendedMetaData="name='PrivatePlace:Object' baseType='PrivatePlace'"
	 * @generated
	 */
	EDataType getPrivatePlaceObject();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ConnectivityFactory getConnectivityFactory();

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
		 * The meta object literal for the '{@link org.trellis.connectivity.impl.HomeAccessImpl <em>Home Access</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.connectivity.impl.HomeAccessImpl
		 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getHomeAccess()
		 * @generated
		 */
		EClass HOME_ACCESS = eINSTANCE.getHomeAccess();

		/**
		 * The meta object literal for the '<em><b>Household</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOME_ACCESS__HOUSEHOLD = eINSTANCE.getHomeAccess_Household();

		/**
		 * The meta object literal for the '<em><b>Internet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOME_ACCESS__INTERNET = eINSTANCE.getHomeAccess_Internet();

		/**
		 * The meta object literal for the '<em><b>Private Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOME_ACCESS__PRIVATE_PLACE = eINSTANCE.getHomeAccess_PrivatePlace();

		/**
		 * The meta object literal for the '<em><b>Private From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOME_ACCESS__PRIVATE_FROM = eINSTANCE.getHomeAccess_PrivateFrom();

		/**
		 * The meta object literal for the '<em><b>Private Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOME_ACCESS__PRIVATE_UNTIL = eINSTANCE.getHomeAccess_PrivateUntil();

		/**
		 * The meta object literal for the '<em><b>Asked On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOME_ACCESS__ASKED_ON = eINSTANCE.getHomeAccess_AskedOn();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOME_ACCESS__NOTE = eINSTANCE.getHomeAccess_Note();

		/**
		 * The meta object literal for the '<em><b>Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOME_ACCESS__DEVICES = eINSTANCE.getHomeAccess_Devices();

		/**
		 * The meta object literal for the '{@link org.trellis.connectivity.impl.HomeDeviceImpl <em>Home Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.connectivity.impl.HomeDeviceImpl
		 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getHomeDevice()
		 * @generated
		 */
		EClass HOME_DEVICE = eINSTANCE.getHomeDevice();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOME_DEVICE__KIND = eINSTANCE.getHomeDevice_Kind();

		/**
		 * The meta object literal for the '<em><b>How Many</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOME_DEVICE__HOW_MANY = eINSTANCE.getHomeDevice_HowMany();

		/**
		 * The meta object literal for the '<em><b>Home Access</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOME_DEVICE__HOME_ACCESS = eINSTANCE.getHomeDevice_HomeAccess();

		/**
		 * The meta object literal for the '{@link org.trellis.connectivity.impl.LendingDeviceImpl <em>Lending Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.connectivity.impl.LendingDeviceImpl
		 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getLendingDevice()
		 * @generated
		 */
		EClass LENDING_DEVICE = eINSTANCE.getLendingDevice();

		/**
		 * The meta object literal for the '<em><b>Tag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LENDING_DEVICE__TAG = eINSTANCE.getLendingDevice_Tag();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LENDING_DEVICE__KIND = eINSTANCE.getLendingDevice_Kind();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LENDING_DEVICE__MODEL = eINSTANCE.getLendingDevice_Model();

		/**
		 * The meta object literal for the '<em><b>Serial Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LENDING_DEVICE__SERIAL_NUMBER = eINSTANCE.getLendingDevice_SerialNumber();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LENDING_DEVICE__STATUS = eINSTANCE.getLendingDevice_Status();

		/**
		 * The meta object literal for the '{@link org.trellis.connectivity.impl.DeviceLoanImpl <em>Device Loan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.connectivity.impl.DeviceLoanImpl
		 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getDeviceLoan()
		 * @generated
		 */
		EClass DEVICE_LOAN = eINSTANCE.getDeviceLoan();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE_LOAN__STUDENT = eINSTANCE.getDeviceLoan_Student();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE_LOAN__DEVICE = eINSTANCE.getDeviceLoan_Device();

		/**
		 * The meta object literal for the '<em><b>Lent On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_LOAN__LENT_ON = eINSTANCE.getDeviceLoan_LentOn();

		/**
		 * The meta object literal for the '<em><b>Due On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_LOAN__DUE_ON = eINSTANCE.getDeviceLoan_DueOn();

		/**
		 * The meta object literal for the '<em><b>Returned On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_LOAN__RETURNED_ON = eINSTANCE.getDeviceLoan_ReturnedOn();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_LOAN__NOTE = eINSTANCE.getDeviceLoan_Note();

		/**
		 * The meta object literal for the '{@link org.trellis.connectivity.impl.EnrollmentHelpImpl <em>Enrollment Help</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.connectivity.impl.EnrollmentHelpImpl
		 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getEnrollmentHelp()
		 * @generated
		 */
		EClass ENROLLMENT_HELP = eINSTANCE.getEnrollmentHelp();

		/**
		 * The meta object literal for the '<em><b>Household</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENROLLMENT_HELP__HOUSEHOLD = eINSTANCE.getEnrollmentHelp_Household();

		/**
		 * The meta object literal for the '<em><b>Partner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENROLLMENT_HELP__PARTNER = eINSTANCE.getEnrollmentHelp_Partner();

		/**
		 * The meta object literal for the '<em><b>Program</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT_HELP__PROGRAM = eINSTANCE.getEnrollmentHelp_Program();

		/**
		 * The meta object literal for the '<em><b>Offered On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT_HELP__OFFERED_ON = eINSTANCE.getEnrollmentHelp_OfferedOn();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT_HELP__STATE = eINSTANCE.getEnrollmentHelp_State();

		/**
		 * The meta object literal for the '<em><b>Ended On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT_HELP__ENDED_ON = eINSTANCE.getEnrollmentHelp_EndedOn();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT_HELP__NOTE = eINSTANCE.getEnrollmentHelp_Note();

		/**
		 * The meta object literal for the '{@link org.trellis.connectivity.InternetKind <em>Internet Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.connectivity.InternetKind
		 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getInternetKind()
		 * @generated
		 */
		EEnum INTERNET_KIND = eINSTANCE.getInternetKind();

		/**
		 * The meta object literal for the '{@link org.trellis.connectivity.PrivatePlace <em>Private Place</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.connectivity.PrivatePlace
		 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getPrivatePlace()
		 * @generated
		 */
		EEnum PRIVATE_PLACE = eINSTANCE.getPrivatePlace();

		/**
		 * The meta object literal for the '{@link org.trellis.connectivity.DeviceKind <em>Device Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.connectivity.DeviceKind
		 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getDeviceKind()
		 * @generated
		 */
		EEnum DEVICE_KIND = eINSTANCE.getDeviceKind();

		/**
		 * The meta object literal for the '{@link org.trellis.connectivity.DeviceStatus <em>Device Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.connectivity.DeviceStatus
		 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getDeviceStatus()
		 * @generated
		 */
		EEnum DEVICE_STATUS = eINSTANCE.getDeviceStatus();

		/**
		 * The meta object literal for the '{@link org.trellis.connectivity.HelpState <em>Help State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.connectivity.HelpState
		 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getHelpState()
		 * @generated
		 */
		EEnum HELP_STATE = eINSTANCE.getHelpState();

		/**
		 * The meta object literal for the '<em>Internet Kind Object</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.connectivity.InternetKind
		 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getInternetKindObject()
		 * @generated
		 */
		EDataType INTERNET_KIND_OBJECT = eINSTANCE.getInternetKindObject();

		/**
		 * The meta object literal for the '<em>Private Place Object</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.connectivity.PrivatePlace
		 * @see org.trellis.connectivity.impl.ConnectivityPackageImpl#getPrivatePlaceObject()
		 * @generated
		 */
		EDataType PRIVATE_PLACE_OBJECT = eINSTANCE.getPrivatePlaceObject();

	}

} //ConnectivityPackage
