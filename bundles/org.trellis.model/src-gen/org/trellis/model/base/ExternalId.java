/**
 */
package org.trellis.model.base;

import java.util.UUID;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>External Id</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The identity of one of our things in another system: one system may know a thing by several.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.base.ExternalId#getEntityType <em>Entity Type</em>}</li>
 *   <li>{@link org.trellis.model.base.ExternalId#getEntityId <em>Entity Id</em>}</li>
 *   <li>{@link org.trellis.model.base.ExternalId#getSource <em>Source</em>}</li>
 *   <li>{@link org.trellis.model.base.ExternalId#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.base.BasePackage#getExternalId()
 * @model annotation="http://trellis.org/store growsWithStudents='true' unaudited='true' unique='entityType,source,value'"
 * @generated
 */
public interface ExternalId extends Entity {
	/**
	 * Returns the value of the '<em><b>Entity Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the class, for example Student.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entity Type</em>' attribute.
	 * @see #setEntityType(String)
	 * @see org.trellis.model.base.BasePackage#getExternalId_EntityType()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='60'"
	 * @generated
	 */
	String getEntityType();

	/**
	 * Sets the value of the '{@link org.trellis.model.base.ExternalId#getEntityType <em>Entity Type</em>}' attribute.
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
	 * <!-- begin-model-doc -->
	 * The id of our thing. Not a foreign key, because it points to any class; the store removes the line together with the thing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entity Id</em>' attribute.
	 * @see #setEntityId(UUID)
	 * @see org.trellis.model.base.BasePackage#getExternalId_EntityId()
	 * @model dataType="org.trellis.model.base.Uuid" required="true"
	 *        annotation="http://trellis.org/store index='true'"
	 * @generated
	 */
	UUID getEntityId();

	/**
	 * Sets the value of the '{@link org.trellis.model.base.ExternalId#getEntityId <em>Entity Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entity Id</em>' attribute.
	 * @see #getEntityId()
	 * @generated
	 */
	void setEntityId(UUID value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The other system, for example edfi or hsds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.trellis.model.base.BasePackage#getExternalId_Source()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='60'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.trellis.model.base.ExternalId#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The identity there, exactly as the source wrote it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.trellis.model.base.BasePackage#getExternalId_Value()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='200' column='EXTERNAL_VALUE'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.trellis.model.base.ExternalId#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // ExternalId
