/**
 */
package org.trellis.connectivity;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.trellis.connectivity.ConnectivityPackage
 * @generated
 */
public interface ConnectivityFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ConnectivityFactory eINSTANCE = org.trellis.connectivity.impl.ConnectivityFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Home Access</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Home Access</em>'.
	 * @generated
	 */
	HomeAccess createHomeAccess();

	/**
	 * Returns a new object of class '<em>Home Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Home Device</em>'.
	 * @generated
	 */
	HomeDevice createHomeDevice();

	/**
	 * Returns a new object of class '<em>Lending Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Lending Device</em>'.
	 * @generated
	 */
	LendingDevice createLendingDevice();

	/**
	 * Returns a new object of class '<em>Device Loan</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Device Loan</em>'.
	 * @generated
	 */
	DeviceLoan createDeviceLoan();

	/**
	 * Returns a new object of class '<em>Enrollment Help</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Enrollment Help</em>'.
	 * @generated
	 */
	EnrollmentHelp createEnrollmentHelp();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	ConnectivityPackage getConnectivityPackage();

} //ConnectivityFactory
