/**
 */
package org.trellis.model.exchange;

import java.util.UUID;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Import Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One thing that an import changed or dropped, or some that it added.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.exchange.ImportChange#getRun <em>Run</em>}</li>
 *   <li>{@link org.trellis.model.exchange.ImportChange#getSequence <em>Sequence</em>}</li>
 *   <li>{@link org.trellis.model.exchange.ImportChange#getEntityType <em>Entity Type</em>}</li>
 *   <li>{@link org.trellis.model.exchange.ImportChange#getEntityId <em>Entity Id</em>}</li>
 *   <li>{@link org.trellis.model.exchange.ImportChange#getOthers <em>Others</em>}</li>
 *   <li>{@link org.trellis.model.exchange.ImportChange#getKind <em>Kind</em>}</li>
 *   <li>{@link org.trellis.model.exchange.ImportChange#getBefore <em>Before</em>}</li>
 *   <li>{@link org.trellis.model.exchange.ImportChange#getVersionAfter <em>Version After</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.exchange.ExchangePackage#getImportChange()
 * @model annotation="http://trellis.org/store growsWithStudents='true' unaudited='true' index='run,sequence'"
 * @generated
 */
public interface ImportChange extends Entity {
	/**
	 * Returns the value of the '<em><b>Run</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Run</em>' reference.
	 * @see #setRun(ImportRun)
	 * @see org.trellis.model.exchange.ExchangePackage#getImportChange_Run()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	ImportRun getRun();

	/**
	 * Sets the value of the '{@link org.trellis.model.exchange.ImportChange#getRun <em>Run</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run</em>' reference.
	 * @see #getRun()
	 * @generated
	 */
	void setRun(ImportRun value);

	/**
	 * Returns the value of the '<em><b>Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sequence</em>' attribute.
	 * @see #setSequence(int)
	 * @see org.trellis.model.exchange.ExchangePackage#getImportChange_Sequence()
	 * @model required="true"
	 *        annotation="http://trellis.org/store column='SEQ'"
	 * @generated
	 */
	int getSequence();

	/**
	 * Sets the value of the '{@link org.trellis.model.exchange.ImportChange#getSequence <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sequence</em>' attribute.
	 * @see #getSequence()
	 * @generated
	 */
	void setSequence(int value);

	/**
	 * Returns the value of the '<em><b>Entity Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Entity Type</em>' attribute.
	 * @see #setEntityType(String)
	 * @see org.trellis.model.exchange.ExchangePackage#getImportChange_EntityType()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='60'"
	 * @generated
	 */
	String getEntityType();

	/**
	 * Sets the value of the '{@link org.trellis.model.exchange.ImportChange#getEntityType <em>Entity Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entity Type</em>' attribute.
	 * @see #getEntityType()
	 * @generated
	 */
	void setEntityType(String value);

	/**
	 * Returns the value of the '<em><b>Entity Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Entity Id</em>' attribute.
	 * @see #setEntityId(UUID)
	 * @see org.trellis.model.exchange.ExchangePackage#getImportChange_EntityId()
	 * @model dataType="org.trellis.model.base.Uuid" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	UUID getEntityId();

	/**
	 * Sets the value of the '{@link org.trellis.model.exchange.ImportChange#getEntityId <em>Entity Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entity Id</em>' attribute.
	 * @see #getEntityId()
	 * @generated
	 */
	void setEntityId(UUID value);

	/**
	 * Returns the value of the '<em><b>Others</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Further things of the class that were added next, as their ids one after the other; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Others</em>' attribute.
	 * @see #setOthers(String)
	 * @see org.trellis.model.exchange.ExchangePackage#getImportChange_Others()
	 * @model annotation="http://trellis.org/store length='32000'"
	 * @generated
	 */
	String getOthers();

	/**
	 * Sets the value of the '{@link org.trellis.model.exchange.ImportChange#getOthers <em>Others</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Others</em>' attribute.
	 * @see #getOthers()
	 * @generated
	 */
	void setOthers(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trellis.model.exchange.ChangeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.trellis.model.exchange.ChangeKind
	 * @see #setKind(ChangeKind)
	 * @see org.trellis.model.exchange.ExchangePackage#getImportChange_Kind()
	 * @model required="true"
	 * @generated
	 */
	ChangeKind getKind();

	/**
	 * Sets the value of the '{@link org.trellis.model.exchange.ImportChange#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.trellis.model.exchange.ChangeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ChangeKind value);

	/**
	 * Returns the value of the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values before, as the store's text form of an aggregate; null for something added.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Before</em>' attribute.
	 * @see #setBefore(String)
	 * @see org.trellis.model.exchange.ExchangePackage#getImportChange_Before()
	 * @model annotation="http://trellis.org/store length='32000'"
	 * @generated
	 */
	String getBefore();

	/**
	 * Sets the value of the '{@link org.trellis.model.exchange.ImportChange#getBefore <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' attribute.
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(String value);

	/**
	 * Returns the value of the '<em><b>Version After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version that the import left; a later one means that somebody changed it since.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version After</em>' attribute.
	 * @see #setVersionAfter(int)
	 * @see org.trellis.model.exchange.ExchangePackage#getImportChange_VersionAfter()
	 * @model
	 * @generated
	 */
	int getVersionAfter();

	/**
	 * Sets the value of the '{@link org.trellis.model.exchange.ImportChange#getVersionAfter <em>Version After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version After</em>' attribute.
	 * @see #getVersionAfter()
	 * @generated
	 */
	void setVersionAfter(int value);

} // ImportChange
