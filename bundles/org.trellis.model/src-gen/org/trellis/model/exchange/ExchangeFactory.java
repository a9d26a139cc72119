/**
 */
package org.trellis.model.exchange;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.trellis.model.exchange.ExchangePackage
 * @generated
 */
public interface ExchangeFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ExchangeFactory eINSTANCE = org.trellis.model.exchange.impl.ExchangeFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Import Run</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Import Run</em>'.
	 * @generated
	 */
	ImportRun createImportRun();

	/**
	 * Returns a new object of class '<em>Import Change</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Import Change</em>'.
	 * @generated
	 */
	ImportChange createImportChange();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	ExchangePackage getExchangePackage();

} //ExchangeFactory
