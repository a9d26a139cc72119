/**
 */
package org.trellis.connectivity.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.trellis.connectivity.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ConnectivityFactoryImpl extends EFactoryImpl implements ConnectivityFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ConnectivityFactory init() {
		try {
			ConnectivityFactory theConnectivityFactory = (ConnectivityFactory)EPackage.Registry.INSTANCE.getEFactory(ConnectivityPackage.eNS_URI);
			if (theConnectivityFactory != null) {
				return theConnectivityFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ConnectivityFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConnectivityFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ConnectivityPackage.HOME_ACCESS: return createHomeAccess();
			case ConnectivityPackage.HOME_DEVICE: return createHomeDevice();
			case ConnectivityPackage.LENDING_DEVICE: return createLendingDevice();
			case ConnectivityPackage.DEVICE_LOAN: return createDeviceLoan();
			case ConnectivityPackage.ENROLLMENT_HELP: return createEnrollmentHelp();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ConnectivityPackage.INTERNET_KIND:
				return createInternetKindFromString(eDataType, initialValue);
			case ConnectivityPackage.PRIVATE_PLACE:
				return createPrivatePlaceFromString(eDataType, initialValue);
			case ConnectivityPackage.DEVICE_KIND:
				return createDeviceKindFromString(eDataType, initialValue);
			case ConnectivityPackage.DEVICE_STATUS:
				return createDeviceStatusFromString(eDataType, initialValue);
			case ConnectivityPackage.HELP_STATE:
				return createHelpStateFromString(eDataType, initialValue);
			case ConnectivityPackage.INTERNET_KIND_OBJECT:
				return createInternetKindObjectFromString(eDataType, initialValue);
			case ConnectivityPackage.PRIVATE_PLACE_OBJECT:
				return createPrivatePlaceObjectFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ConnectivityPackage.INTERNET_KIND:
				return convertInternetKindToString(eDataType, instanceValue);
			case ConnectivityPackage.PRIVATE_PLACE:
				return convertPrivatePlaceToString(eDataType, instanceValue);
			case ConnectivityPackage.DEVICE_KIND:
				return convertDeviceKindToString(eDataType, instanceValue);
			case ConnectivityPackage.DEVICE_STATUS:
				return convertDeviceStatusToString(eDataType, instanceValue);
			case ConnectivityPackage.HELP_STATE:
				return convertHelpStateToString(eDataType, instanceValue);
			case ConnectivityPackage.INTERNET_KIND_OBJECT:
				return convertInternetKindObjectToString(eDataType, instanceValue);
			case ConnectivityPackage.PRIVATE_PLACE_OBJECT:
				return convertPrivatePlaceObjectToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HomeAccess createHomeAccess() {
		HomeAccessImpl homeAccess = new HomeAccessImpl();
		return homeAccess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HomeDevice createHomeDevice() {
		HomeDeviceImpl homeDevice = new HomeDeviceImpl();
		return homeDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LendingDevice createLendingDevice() {
		LendingDeviceImpl lendingDevice = new LendingDeviceImpl();
		return lendingDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceLoan createDeviceLoan() {
		DeviceLoanImpl deviceLoan = new DeviceLoanImpl();
		return deviceLoan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EnrollmentHelp createEnrollmentHelp() {
		EnrollmentHelpImpl enrollmentHelp = new EnrollmentHelpImpl();
		return enrollmentHelp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InternetKind createInternetKindFromString(EDataType eDataType, String initialValue) {
		InternetKind result = InternetKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInternetKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PrivatePlace createPrivatePlaceFromString(EDataType eDataType, String initialValue) {
		PrivatePlace result = PrivatePlace.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPrivatePlaceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DeviceKind createDeviceKindFromString(EDataType eDataType, String initialValue) {
		DeviceKind result = DeviceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDeviceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DeviceStatus createDeviceStatusFromString(EDataType eDataType, String initialValue) {
		DeviceStatus result = DeviceStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDeviceStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HelpState createHelpStateFromString(EDataType eDataType, String initialValue) {
		HelpState result = HelpState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHelpStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InternetKind createInternetKindObjectFromString(EDataType eDataType, String initialValue) {
		return createInternetKindFromString(ConnectivityPackage.Literals.INTERNET_KIND, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInternetKindObjectToString(EDataType eDataType, Object instanceValue) {
		return convertInternetKindToString(ConnectivityPackage.Literals.INTERNET_KIND, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PrivatePlace createPrivatePlaceObjectFromString(EDataType eDataType, String initialValue) {
		return createPrivatePlaceFromString(ConnectivityPackage.Literals.PRIVATE_PLACE, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPrivatePlaceObjectToString(EDataType eDataType, Object instanceValue) {
		return convertPrivatePlaceToString(ConnectivityPackage.Literals.PRIVATE_PLACE, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConnectivityPackage getConnectivityPackage() {
		return (ConnectivityPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ConnectivityPackage getPackage() {
		return ConnectivityPackage.eINSTANCE;
	}

} //ConnectivityFactoryImpl
