/**
 */
package org.trellis.model.resources;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contact Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person, telephone or address to turn to, at an organization, a location or for a service.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.resources.ContactPoint#getName <em>Name</em>}</li>
 *   <li>{@link org.trellis.model.resources.ContactPoint#getTitle <em>Title</em>}</li>
 *   <li>{@link org.trellis.model.resources.ContactPoint#getDepartment <em>Department</em>}</li>
 *   <li>{@link org.trellis.model.resources.ContactPoint#getEmail <em>Email</em>}</li>
 *   <li>{@link org.trellis.model.resources.ContactPoint#getPhone <em>Phone</em>}</li>
 *   <li>{@link org.trellis.model.resources.ContactPoint#getExtension <em>Extension</em>}</li>
 *   <li>{@link org.trellis.model.resources.ContactPoint#getKind <em>Kind</em>}</li>
 *   <li>{@link org.trellis.model.resources.ContactPoint#getDescription <em>Description</em>}</li>
 *   <li>{@link org.trellis.model.resources.ContactPoint#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.trellis.model.resources.ContactPoint#getLocation <em>Location</em>}</li>
 *   <li>{@link org.trellis.model.resources.ContactPoint#getService <em>Service</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.resources.ResourcesPackage#getContactPoint()
 * @model
 * @generated
 */
public interface ContactPoint extends Entity {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getContactPoint_Name()
	 * @model annotation="http://trellis.org/store length='200'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ContactPoint#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getContactPoint_Title()
	 * @model annotation="http://trellis.org/store length='200'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ContactPoint#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Department</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Department</em>' attribute.
	 * @see #setDepartment(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getContactPoint_Department()
	 * @model annotation="http://trellis.org/store length='200'"
	 * @generated
	 */
	String getDepartment();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ContactPoint#getDepartment <em>Department</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Department</em>' attribute.
	 * @see #getDepartment()
	 * @generated
	 */
	void setDepartment(String value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getContactPoint_Email()
	 * @model annotation="http://trellis.org/store length='200'"
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ContactPoint#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #setPhone(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getContactPoint_Phone()
	 * @model annotation="http://trellis.org/store length='60'"
	 * @generated
	 */
	String getPhone();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ContactPoint#getPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone</em>' attribute.
	 * @see #getPhone()
	 * @generated
	 */
	void setPhone(String value);

	/**
	 * Returns the value of the '<em><b>Extension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Extension</em>' attribute.
	 * @see #setExtension(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getContactPoint_Extension()
	 * @model annotation="http://trellis.org/store length='20'"
	 * @generated
	 */
	String getExtension();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ContactPoint#getExtension <em>Extension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extension</em>' attribute.
	 * @see #getExtension()
	 * @generated
	 */
	void setExtension(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * voice, fax, text, cell, video, pager or textphone (HSDS).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getContactPoint_Kind()
	 * @model annotation="http://trellis.org/store length='40'"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ContactPoint#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.trellis.model.resources.ResourcesPackage#getContactPoint_Description()
	 * @model annotation="http://trellis.org/store length='500'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ContactPoint#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Organization</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.resources.Organization#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organization that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organization</em>' container reference.
	 * @see #setOrganization(Organization)
	 * @see org.trellis.model.resources.ResourcesPackage#getContactPoint_Organization()
	 * @see org.trellis.model.resources.Organization#getContacts
	 * @model opposite="contacts" resolveProxies="false" transient="false"
	 * @generated
	 */
	Organization getOrganization();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ContactPoint#getOrganization <em>Organization</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' container reference.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(Organization value);

	/**
	 * Returns the value of the '<em><b>Location</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.resources.Location#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The location that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location</em>' container reference.
	 * @see #setLocation(Location)
	 * @see org.trellis.model.resources.ResourcesPackage#getContactPoint_Location()
	 * @see org.trellis.model.resources.Location#getContacts
	 * @model opposite="contacts" resolveProxies="false" transient="false"
	 * @generated
	 */
	Location getLocation();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ContactPoint#getLocation <em>Location</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' container reference.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(Location value);

	/**
	 * Returns the value of the '<em><b>Service</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.trellis.model.resources.Service#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service that this belongs to; null while detached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' container reference.
	 * @see #setService(Service)
	 * @see org.trellis.model.resources.ResourcesPackage#getContactPoint_Service()
	 * @see org.trellis.model.resources.Service#getContacts
	 * @model opposite="contacts" resolveProxies="false" transient="false"
	 * @generated
	 */
	Service getService();

	/**
	 * Sets the value of the '{@link org.trellis.model.resources.ContactPoint#getService <em>Service</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' container reference.
	 * @see #getService()
	 * @generated
	 */
	void setService(Service value);

} // ContactPoint
