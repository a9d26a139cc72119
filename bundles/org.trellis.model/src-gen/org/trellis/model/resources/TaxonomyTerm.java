/**
 */
package org.trellis.model.resources;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Taxonomy Term</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A term of an imported taxonomy.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.resources.TaxonomyTerm#getTaxonomy <em>Taxonomy</em>}</li>
 *   <li>{@link org.trellis.model.resources.TaxonomyTerm#getCode <em>Code</em>}</li>
 *   <li>{@link org.trellis.model.resources.TaxonomyTerm#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.resources.TaxonomyTerm#getDescription <em>Description</em>}</li>
 *   <li>{@link org.trellis.model.resources.TaxonomyTerm#getParent <em>Parent</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.resources.ResourcesPackage#getTaxonomyTerm()
 * @model annotation="http://trellis.org/store unique='taxonomy,code'"
 * @generated
 */
public interface TaxonomyTerm extends Entity {
	/**
	 * Returns the value of the '<em><b>Taxonomy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Taxonomy</em>' attribute.
	 * @see #setTaxonomy(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getTaxonomyTerm_Taxonomy()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='100'"
	 * @generated
	 */
	String getTaxonomy();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.TaxonomyTerm#getTaxonomy <em>Taxonomy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taxonomy</em>' attribute.
	 * @see #getTaxonomy()
	 * @generated
	 */
	void setTaxonomy(String value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getTaxonomyTerm_Code()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='100'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.TaxonomyTerm#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getTaxonomyTerm_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.TaxonomyTerm#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getTaxonomyTerm_Description()
	 * @model annotation="http://trellis.org/store length='1000'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.TaxonomyTerm#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(TaxonomyTerm)
	 * @see org.trellis.model.resources.ResourcesPackage#getTaxonomyTerm_Parent()
	 * @model resolveProxies="false"
	 * @generated
	 */
	TaxonomyTerm getParent();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.TaxonomyTerm#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(TaxonomyTerm value);

} // TaxonomyTerm
