/**
 */
package com.example.starter;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
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
 * What families answer about Starter.
 * <!-- end-model-doc -->
 * @see com.example.starter.StarterFactory
 * @model kind="package"
 * @generated
 */
public interface StarterPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "starter";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://com.example.starter/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "starter";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StarterPackage eINSTANCE = com.example.starter.impl.StarterPackageImpl.init();

	/**
	 * The meta object id for the '{@link com.example.starter.impl.StarterAnswerImpl <em>Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see com.example.starter.impl.StarterAnswerImpl
	 * @see com.example.starter.impl.StarterPackageImpl#getStarterAnswer()
	 * @generated
	 */
	int STARTER_ANSWER = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STARTER_ANSWER__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STARTER_ANSWER__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STARTER_ANSWER__STUDENT = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Choice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STARTER_ANSWER__CHOICE = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Answered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STARTER_ANSWER__ANSWERED_ON = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STARTER_ANSWER__NOTE = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STARTER_ANSWER_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STARTER_ANSWER_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link com.example.starter.StarterChoice <em>Choice</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see com.example.starter.StarterChoice
	 * @see com.example.starter.impl.StarterPackageImpl#getStarterChoice()
	 * @generated
	 */
	int STARTER_CHOICE = 1;


	/**
	 * Returns the meta object for class '{@link com.example.starter.StarterAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer</em>'.
	 * @see com.example.starter.StarterAnswer
	 * @generated
	 */
	EClass getStarterAnswer();

	/**
	 * Returns the meta object for the reference '{@link com.example.starter.StarterAnswer#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Student</em>'.
	 * @see com.example.starter.StarterAnswer#getStudent()
	 * @see #getStarterAnswer()
	 * @generated
	 */
	EReference getStarterAnswer_Student();

	/**
	 * Returns the meta object for the attribute '{@link com.example.starter.StarterAnswer#getChoice <em>Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Choice</em>'.
	 * @see com.example.starter.StarterAnswer#getChoice()
	 * @see #getStarterAnswer()
	 * @generated
	 */
	EAttribute getStarterAnswer_Choice();

	/**
	 * Returns the meta object for the attribute '{@link com.example.starter.StarterAnswer#getAnsweredOn <em>Answered On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answered On</em>'.
	 * @see com.example.starter.StarterAnswer#getAnsweredOn()
	 * @see #getStarterAnswer()
	 * @generated
	 */
	EAttribute getStarterAnswer_AnsweredOn();

	/**
	 * Returns the meta object for the attribute '{@link com.example.starter.StarterAnswer#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see com.example.starter.StarterAnswer#getNote()
	 * @see #getStarterAnswer()
	 * @generated
	 */
	EAttribute getStarterAnswer_Note();

	/**
	 * Returns the meta object for enum '{@link com.example.starter.StarterChoice <em>Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Choice</em>'.
	 * @see com.example.starter.StarterChoice
	 * @generated
	 */
	EEnum getStarterChoice();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	StarterFactory getStarterFactory();

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
		 * The meta object literal for the '{@link com.example.starter.impl.StarterAnswerImpl <em>Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see com.example.starter.impl.StarterAnswerImpl
		 * @see com.example.starter.impl.StarterPackageImpl#getStarterAnswer()
		 * @generated
		 */
		EClass STARTER_ANSWER = eINSTANCE.getStarterAnswer();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STARTER_ANSWER__STUDENT = eINSTANCE.getStarterAnswer_Student();

		/**
		 * The meta object literal for the '<em><b>Choice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STARTER_ANSWER__CHOICE = eINSTANCE.getStarterAnswer_Choice();

		/**
		 * The meta object literal for the '<em><b>Answered On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STARTER_ANSWER__ANSWERED_ON = eINSTANCE.getStarterAnswer_AnsweredOn();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STARTER_ANSWER__NOTE = eINSTANCE.getStarterAnswer_Note();

		/**
		 * The meta object literal for the '{@link com.example.starter.StarterChoice <em>Choice</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see com.example.starter.StarterChoice
		 * @see com.example.starter.impl.StarterPackageImpl#getStarterChoice()
		 * @generated
		 */
		EEnum STARTER_CHOICE = eINSTANCE.getStarterChoice();

	}

} //StarterPackage
