/**
 */
package org.trellis.model.exchange;

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
 * The journal of imports, from which they are undone (D44).
 * <!-- end-model-doc -->
 * @see org.trellis.model.exchange.ExchangeFactory
 * @model kind="package"
 * @generated
 */
public interface ExchangePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "exchange";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://trellis.org/model/exchange/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "exchange";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ExchangePackage eINSTANCE = org.trellis.model.exchange.impl.ExchangePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.trellis.model.exchange.impl.ImportRunImpl <em>Import Run</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.exchange.impl.ImportRunImpl
	 * @see org.trellis.model.exchange.impl.ExchangePackageImpl#getImportRun()
	 * @generated
	 */
	int IMPORT_RUN = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RUN__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RUN__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RUN__FORMAT = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RUN__SOURCE = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Chosen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RUN__CHOSEN = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Files</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RUN__FILES = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Started At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RUN__STARTED_AT = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Started By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RUN__STARTED_BY = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Added</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RUN__ADDED = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RUN__CHANGED = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Dropped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RUN__DROPPED = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Rejected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RUN__REJECTED = BasePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Undone At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RUN__UNDONE_AT = BasePackage.ENTITY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Undone By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RUN__UNDONE_BY = BasePackage.ENTITY_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Import Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RUN_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Import Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RUN_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.exchange.impl.ImportChangeImpl <em>Import Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.exchange.impl.ImportChangeImpl
	 * @see org.trellis.model.exchange.impl.ExchangePackageImpl#getImportChange()
	 * @generated
	 */
	int IMPORT_CHANGE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_CHANGE__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_CHANGE__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Run</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_CHANGE__RUN = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_CHANGE__SEQUENCE = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Entity Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_CHANGE__ENTITY_TYPE = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Entity Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_CHANGE__ENTITY_ID = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Others</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_CHANGE__OTHERS = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_CHANGE__KIND = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_CHANGE__BEFORE = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Version After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_CHANGE__VERSION_AFTER = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Import Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_CHANGE_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Import Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_CHANGE_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.exchange.ChangeKind <em>Change Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.exchange.ChangeKind
	 * @see org.trellis.model.exchange.impl.ExchangePackageImpl#getChangeKind()
	 * @generated
	 */
	int CHANGE_KIND = 2;


	/**
	 * Returns the meta object for class '{@link org.trellis.model.exchange.ImportRun <em>Import Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Import Run</em>'.
	 * @see org.trellis.model.exchange.ImportRun
	 * @generated
	 */
	EClass getImportRun();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.exchange.ImportRun#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.trellis.model.exchange.ImportRun#getFormat()
	 * @see #getImportRun()
	 * @generated
	 */
	EAttribute getImportRun_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.exchange.ImportRun#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.trellis.model.exchange.ImportRun#getSource()
	 * @see #getImportRun()
	 * @generated
	 */
	EAttribute getImportRun_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.exchange.ImportRun#getChosen <em>Chosen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chosen</em>'.
	 * @see org.trellis.model.exchange.ImportRun#getChosen()
	 * @see #getImportRun()
	 * @generated
	 */
	EAttribute getImportRun_Chosen();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.exchange.ImportRun#getFiles <em>Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Files</em>'.
	 * @see org.trellis.model.exchange.ImportRun#getFiles()
	 * @see #getImportRun()
	 * @generated
	 */
	EAttribute getImportRun_Files();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.exchange.ImportRun#getStartedAt <em>Started At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started At</em>'.
	 * @see org.trellis.model.exchange.ImportRun#getStartedAt()
	 * @see #getImportRun()
	 * @generated
	 */
	EAttribute getImportRun_StartedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.exchange.ImportRun#getStartedBy <em>Started By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started By</em>'.
	 * @see org.trellis.model.exchange.ImportRun#getStartedBy()
	 * @see #getImportRun()
	 * @generated
	 */
	EAttribute getImportRun_StartedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.exchange.ImportRun#getAdded <em>Added</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Added</em>'.
	 * @see org.trellis.model.exchange.ImportRun#getAdded()
	 * @see #getImportRun()
	 * @generated
	 */
	EAttribute getImportRun_Added();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.exchange.ImportRun#getChanged <em>Changed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Changed</em>'.
	 * @see org.trellis.model.exchange.ImportRun#getChanged()
	 * @see #getImportRun()
	 * @generated
	 */
	EAttribute getImportRun_Changed();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.exchange.ImportRun#getDropped <em>Dropped</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dropped</em>'.
	 * @see org.trellis.model.exchange.ImportRun#getDropped()
	 * @see #getImportRun()
	 * @generated
	 */
	EAttribute getImportRun_Dropped();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.exchange.ImportRun#getRejected <em>Rejected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rejected</em>'.
	 * @see org.trellis.model.exchange.ImportRun#getRejected()
	 * @see #getImportRun()
	 * @generated
	 */
	EAttribute getImportRun_Rejected();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.exchange.ImportRun#getUndoneAt <em>Undone At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undone At</em>'.
	 * @see org.trellis.model.exchange.ImportRun#getUndoneAt()
	 * @see #getImportRun()
	 * @generated
	 */
	EAttribute getImportRun_UndoneAt();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.exchange.ImportRun#getUndoneBy <em>Undone By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undone By</em>'.
	 * @see org.trellis.model.exchange.ImportRun#getUndoneBy()
	 * @see #getImportRun()
	 * @generated
	 */
	EAttribute getImportRun_UndoneBy();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.exchange.ImportChange <em>Import Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Import Change</em>'.
	 * @see org.trellis.model.exchange.ImportChange
	 * @generated
	 */
	EClass getImportChange();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.exchange.ImportChange#getRun <em>Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Run</em>'.
	 * @see org.trellis.model.exchange.ImportChange#getRun()
	 * @see #getImportChange()
	 * @generated
	 */
	EReference getImportChange_Run();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.exchange.ImportChange#getSequence <em>Sequence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sequence</em>'.
	 * @see org.trellis.model.exchange.ImportChange#getSequence()
	 * @see #getImportChange()
	 * @generated
	 */
	EAttribute getImportChange_Sequence();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.exchange.ImportChange#getEntityType <em>Entity Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entity Type</em>'.
	 * @see org.trellis.model.exchange.ImportChange#getEntityType()
	 * @see #getImportChange()
	 * @generated
	 */
	EAttribute getImportChange_EntityType();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.exchange.ImportChange#getEntityId <em>Entity Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entity Id</em>'.
	 * @see org.trellis.model.exchange.ImportChange#getEntityId()
	 * @see #getImportChange()
	 * @generated
	 */
	EAttribute getImportChange_EntityId();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.exchange.ImportChange#getOthers <em>Others</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Others</em>'.
	 * @see org.trellis.model.exchange.ImportChange#getOthers()
	 * @see #getImportChange()
	 * @generated
	 */
	EAttribute getImportChange_Others();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.exchange.ImportChange#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.trellis.model.exchange.ImportChange#getKind()
	 * @see #getImportChange()
	 * @generated
	 */
	EAttribute getImportChange_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.exchange.ImportChange#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see org.trellis.model.exchange.ImportChange#getBefore()
	 * @see #getImportChange()
	 * @generated
	 */
	EAttribute getImportChange_Before();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.exchange.ImportChange#getVersionAfter <em>Version After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version After</em>'.
	 * @see org.trellis.model.exchange.ImportChange#getVersionAfter()
	 * @see #getImportChange()
	 * @generated
	 */
	EAttribute getImportChange_VersionAfter();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.exchange.ChangeKind <em>Change Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Change Kind</em>'.
	 * @see org.trellis.model.exchange.ChangeKind
	 * @generated
	 */
	EEnum getChangeKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ExchangeFactory getExchangeFactory();

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
		 * The meta object literal for the '{@link org.trellis.model.exchange.impl.ImportRunImpl <em>Import Run</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.exchange.impl.ImportRunImpl
		 * @see org.trellis.model.exchange.impl.ExchangePackageImpl#getImportRun()
		 * @generated
		 */
		EClass IMPORT_RUN = eINSTANCE.getImportRun();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_RUN__FORMAT = eINSTANCE.getImportRun_Format();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_RUN__SOURCE = eINSTANCE.getImportRun_Source();

		/**
		 * The meta object literal for the '<em><b>Chosen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_RUN__CHOSEN = eINSTANCE.getImportRun_Chosen();

		/**
		 * The meta object literal for the '<em><b>Files</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_RUN__FILES = eINSTANCE.getImportRun_Files();

		/**
		 * The meta object literal for the '<em><b>Started At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_RUN__STARTED_AT = eINSTANCE.getImportRun_StartedAt();

		/**
		 * The meta object literal for the '<em><b>Started By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_RUN__STARTED_BY = eINSTANCE.getImportRun_StartedBy();

		/**
		 * The meta object literal for the '<em><b>Added</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_RUN__ADDED = eINSTANCE.getImportRun_Added();

		/**
		 * The meta object literal for the '<em><b>Changed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_RUN__CHANGED = eINSTANCE.getImportRun_Changed();

		/**
		 * The meta object literal for the '<em><b>Dropped</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_RUN__DROPPED = eINSTANCE.getImportRun_Dropped();

		/**
		 * The meta object literal for the '<em><b>Rejected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_RUN__REJECTED = eINSTANCE.getImportRun_Rejected();

		/**
		 * The meta object literal for the '<em><b>Undone At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_RUN__UNDONE_AT = eINSTANCE.getImportRun_UndoneAt();

		/**
		 * The meta object literal for the '<em><b>Undone By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_RUN__UNDONE_BY = eINSTANCE.getImportRun_UndoneBy();

		/**
		 * The meta object literal for the '{@link org.trellis.model.exchange.impl.ImportChangeImpl <em>Import Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.exchange.impl.ImportChangeImpl
		 * @see org.trellis.model.exchange.impl.ExchangePackageImpl#getImportChange()
		 * @generated
		 */
		EClass IMPORT_CHANGE = eINSTANCE.getImportChange();

		/**
		 * The meta object literal for the '<em><b>Run</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPORT_CHANGE__RUN = eINSTANCE.getImportChange_Run();

		/**
		 * The meta object literal for the '<em><b>Sequence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_CHANGE__SEQUENCE = eINSTANCE.getImportChange_Sequence();

		/**
		 * The meta object literal for the '<em><b>Entity Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_CHANGE__ENTITY_TYPE = eINSTANCE.getImportChange_EntityType();

		/**
		 * The meta object literal for the '<em><b>Entity Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_CHANGE__ENTITY_ID = eINSTANCE.getImportChange_EntityId();

		/**
		 * The meta object literal for the '<em><b>Others</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_CHANGE__OTHERS = eINSTANCE.getImportChange_Others();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_CHANGE__KIND = eINSTANCE.getImportChange_Kind();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_CHANGE__BEFORE = eINSTANCE.getImportChange_Before();

		/**
		 * The meta object literal for the '<em><b>Version After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_CHANGE__VERSION_AFTER = eINSTANCE.getImportChange_VersionAfter();

		/**
		 * The meta object literal for the '{@link org.trellis.model.exchange.ChangeKind <em>Change Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.exchange.ChangeKind
		 * @see org.trellis.model.exchange.impl.ExchangePackageImpl#getChangeKind()
		 * @generated
		 */
		EEnum CHANGE_KIND = eINSTANCE.getChangeKind();

	}

} //ExchangePackage
