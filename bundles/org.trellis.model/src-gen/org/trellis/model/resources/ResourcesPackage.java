/**
 */
package org.trellis.model.resources;

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
 * The resources around a student: organizations, places, services, capacity, in the words of the Human Services Data Specification (D10-D15).
 * <!-- end-model-doc -->
 * @see org.trellis.model.resources.ResourcesFactory
 * @model kind="package"
 * @generated
 */
public interface ResourcesPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "resources";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://trellis.org/model/resources/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "resources";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ResourcesPackage eINSTANCE = org.trellis.model.resources.impl.ResourcesPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.trellis.model.resources.impl.OrganizationImpl <em>Organization</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.resources.impl.OrganizationImpl
	 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getOrganization()
	 * @generated
	 */
	int ORGANIZATION = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__NAME = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Alternate Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__ALTERNATE_NAME = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__DESCRIPTION = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__EMAIL = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Website</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__WEBSITE = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Tax Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__TAX_STATUS = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Legal Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__LEGAL_STATUS = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Funding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__FUNDING = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Vetting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__VETTING = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Agreement Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__AGREEMENT_UNTIL = BasePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Licenses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__LICENSES = BasePackage.ENTITY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Staff</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__STAFF = BasePackage.ENTITY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Contacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__CONTACTS = BasePackage.ENTITY_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Organization</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Organization</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.resources.impl.LicenseImpl <em>License</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.resources.impl.LicenseImpl
	 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getLicense()
	 * @generated
	 */
	int LICENSE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__NAME = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Issuer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__ISSUER = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__NUMBER = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__STATUS = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__BEGINS = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__EXPIRES = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE__ORGANIZATION = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>License</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>License</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENSE_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.resources.impl.ProviderStaffImpl <em>Provider Staff</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.resources.impl.ProviderStaffImpl
	 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getProviderStaff()
	 * @generated
	 */
	int PROVIDER_STAFF = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER_STAFF__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER_STAFF__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER_STAFF__GIVEN_NAME = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER_STAFF__FAMILY_NAME = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER_STAFF__TITLE = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER_STAFF__EMAIL = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER_STAFF__PHONE = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Languages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER_STAFF__LANGUAGES = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Leaves On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER_STAFF__LEAVES_ON = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER_STAFF__ORGANIZATION = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Provider Staff</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER_STAFF_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Provider Staff</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVIDER_STAFF_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.resources.impl.ContactPointImpl <em>Contact Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.resources.impl.ContactPointImpl
	 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getContactPoint()
	 * @generated
	 */
	int CONTACT_POINT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__NAME = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__TITLE = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Department</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__DEPARTMENT = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__EMAIL = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__PHONE = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Extension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__EXTENSION = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__KIND = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__DESCRIPTION = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__ORGANIZATION = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Location</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__LOCATION = BasePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Service</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__SERVICE = BasePackage.ENTITY_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Contact Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Contact Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.resources.impl.LocationImpl <em>Location</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.resources.impl.LocationImpl
	 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getLocation()
	 * @generated
	 */
	int LOCATION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Street</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__STREET = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__CITY = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__STATE = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Postal Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__POSTAL_CODE = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__COUNTRY = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__LATITUDE = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__LONGITUDE = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__ORGANIZATION = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__NAME = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Alternate Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__ALTERNATE_NAME = BasePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__KIND = BasePackage.ENTITY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__DESCRIPTION = BasePackage.ENTITY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Transportation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__TRANSPORTATION = BasePackage.ENTITY_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Accessibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__ACCESSIBILITY = BasePackage.ENTITY_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Languages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__LANGUAGES = BasePackage.ENTITY_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__SCHOOL = BasePackage.ENTITY_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Contacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__CONTACTS = BasePackage.ENTITY_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Location</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 17;

	/**
	 * The number of operations of the '<em>Location</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.resources.impl.TaxonomyTermImpl <em>Taxonomy Term</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.resources.impl.TaxonomyTermImpl
	 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getTaxonomyTerm()
	 * @generated
	 */
	int TAXONOMY_TERM = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_TERM__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_TERM__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Taxonomy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_TERM__TAXONOMY = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_TERM__CODE = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_TERM__NAME = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_TERM__DESCRIPTION = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_TERM__PARENT = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Taxonomy Term</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_TERM_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Taxonomy Term</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_TERM_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.resources.impl.ServiceImpl <em>Service</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.resources.impl.ServiceImpl
	 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getService()
	 * @generated
	 */
	int SERVICE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__ORGANIZATION = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__NAME = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Alternate Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__ALTERNATE_NAME = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__DESCRIPTION = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__STATUS = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Setting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__SETTING = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Domains</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__DOMAINS = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Intensities</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__INTENSITIES = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Minimum Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__MINIMUM_AGE = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Maximum Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__MAXIMUM_AGE = BasePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Lowest Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__LOWEST_GRADE = BasePackage.ENTITY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Highest Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__HIGHEST_GRADE = BasePackage.ENTITY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Languages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__LANGUAGES = BasePackage.ENTITY_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Interpretation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__INTERPRETATION = BasePackage.ENTITY_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Eligibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__ELIGIBILITY = BasePackage.ENTITY_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Application Process</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__APPLICATION_PROCESS = BasePackage.ENTITY_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Wait Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__WAIT_TIME = BasePackage.ENTITY_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Enrollment Opens</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__ENROLLMENT_OPENS = BasePackage.ENTITY_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Enrollment Closes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__ENROLLMENT_CLOSES = BasePackage.ENTITY_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Waitlist Open</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__WAITLIST_OPEN = BasePackage.ENTITY_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__COST = BasePackage.ENTITY_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Fees</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__FEES = BasePackage.ENTITY_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Insurance Accepted</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__INSURANCE_ACCEPTED = BasePackage.ENTITY_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Postal Codes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__POSTAL_CODES = BasePackage.ENTITY_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Service Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__SERVICE_AREA = BasePackage.ENTITY_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Transport Offered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__TRANSPORT_OFFERED = BasePackage.ENTITY_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Treatment Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__TREATMENT_TYPE = BasePackage.ENTITY_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Cultural Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__CULTURAL_NOTES = BasePackage.ENTITY_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Required Documents</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__REQUIRED_DOCUMENTS = BasePackage.ENTITY_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Accreditations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__ACCREDITATIONS = BasePackage.ENTITY_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Website</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__WEBSITE = BasePackage.ENTITY_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__EMAIL = BasePackage.ENTITY_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Last Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__LAST_VERIFIED = BasePackage.ENTITY_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Verified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__VERIFIED_BY = BasePackage.ENTITY_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__CATEGORIES = BasePackage.ENTITY_FEATURE_COUNT + 34;

	/**
	 * The feature id for the '<em><b>Capacities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__CAPACITIES = BasePackage.ENTITY_FEATURE_COUNT + 35;

	/**
	 * The feature id for the '<em><b>Offerings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__OFFERINGS = BasePackage.ENTITY_FEATURE_COUNT + 36;

	/**
	 * The feature id for the '<em><b>Places</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__PLACES = BasePackage.ENTITY_FEATURE_COUNT + 37;

	/**
	 * The feature id for the '<em><b>Hours</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__HOURS = BasePackage.ENTITY_FEATURE_COUNT + 38;

	/**
	 * The feature id for the '<em><b>Contacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__CONTACTS = BasePackage.ENTITY_FEATURE_COUNT + 39;

	/**
	 * The number of structural features of the '<em>Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 40;

	/**
	 * The number of operations of the '<em>Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.resources.impl.ServiceCapacityImpl <em>Service Capacity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.resources.impl.ServiceCapacityImpl
	 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getServiceCapacity()
	 * @generated
	 */
	int SERVICE_CAPACITY = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CAPACITY__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CAPACITY__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CAPACITY__UNIT = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CAPACITY__STATUS = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CAPACITY__MAXIMUM = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Funded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CAPACITY__FUNDED = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Filled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CAPACITY__FILLED = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Updated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CAPACITY__UPDATED_ON = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Service</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CAPACITY__SERVICE = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Service Capacity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CAPACITY_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Service Capacity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CAPACITY_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.resources.impl.SchoolOfferingImpl <em>School Offering</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.resources.impl.SchoolOfferingImpl
	 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getSchoolOffering()
	 * @generated
	 */
	int SCHOOL_OFFERING = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL_OFFERING__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL_OFFERING__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL_OFFERING__SCHOOL = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Places</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL_OFFERING__PLACES = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>On Site</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL_OFFERING__ON_SITE = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL_OFFERING__NOTE = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Service</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL_OFFERING__SERVICE = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>School Offering</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL_OFFERING_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>School Offering</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL_OFFERING_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.resources.impl.ServiceAtLocationImpl <em>Service At Location</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.resources.impl.ServiceAtLocationImpl
	 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getServiceAtLocation()
	 * @generated
	 */
	int SERVICE_AT_LOCATION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AT_LOCATION__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AT_LOCATION__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Location</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AT_LOCATION__LOCATION = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AT_LOCATION__DESCRIPTION = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Service</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AT_LOCATION__SERVICE = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Service At Location</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AT_LOCATION_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Service At Location</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AT_LOCATION_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.resources.impl.OpeningHoursImpl <em>Opening Hours</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.resources.impl.OpeningHoursImpl
	 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getOpeningHours()
	 * @generated
	 */
	int OPENING_HOURS = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPENING_HOURS__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPENING_HOURS__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Location</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPENING_HOURS__LOCATION = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Weekday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPENING_HOURS__WEEKDAY = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Opens</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPENING_HOURS__OPENS = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Closes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPENING_HOURS__CLOSES = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPENING_HOURS__VALID_FROM = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPENING_HOURS__VALID_TO = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPENING_HOURS__DESCRIPTION = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Service</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPENING_HOURS__SERVICE = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Opening Hours</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPENING_HOURS_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Opening Hours</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPENING_HOURS_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.resources.VettingStatus <em>Vetting Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.resources.VettingStatus
	 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getVettingStatus()
	 * @generated
	 */
	int VETTING_STATUS = 11;

	/**
	 * The meta object id for the '{@link org.trellis.model.resources.ServiceSetting <em>Service Setting</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.resources.ServiceSetting
	 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getServiceSetting()
	 * @generated
	 */
	int SERVICE_SETTING = 12;

	/**
	 * The meta object id for the '{@link org.trellis.model.resources.ServiceStatus <em>Service Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.resources.ServiceStatus
	 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getServiceStatus()
	 * @generated
	 */
	int SERVICE_STATUS = 13;

	/**
	 * The meta object id for the '{@link org.trellis.model.resources.CostKind <em>Cost Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.resources.CostKind
	 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getCostKind()
	 * @generated
	 */
	int COST_KIND = 14;

	/**
	 * The meta object id for the '{@link org.trellis.model.resources.CapacityStatus <em>Capacity Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.resources.CapacityStatus
	 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getCapacityStatus()
	 * @generated
	 */
	int CAPACITY_STATUS = 15;

	/**
	 * The meta object id for the '{@link org.trellis.model.resources.LocationKind <em>Location Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.resources.LocationKind
	 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getLocationKind()
	 * @generated
	 */
	int LOCATION_KIND = 16;

	/**
	 * The meta object id for the '<em>Service Setting Object</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.resources.ServiceSetting
	 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getServiceSettingObject()
	 * @generated
	 */
	int SERVICE_SETTING_OBJECT = 17;

	/**
	 * The meta object id for the '<em>Cost Kind Object</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.resources.CostKind
	 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getCostKindObject()
	 * @generated
	 */
	int COST_KIND_OBJECT = 18;

	/**
	 * The meta object id for the '<em>Location Kind Object</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.resources.LocationKind
	 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getLocationKindObject()
	 * @generated
	 */
	int LOCATION_KIND_OBJECT = 19;


	/**
	 * Returns the meta object for class '{@link org.trellis.model.resources.Organization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organization</em>'.
	 * @see org.trellis.model.resources.Organization
	 * @generated
	 */
	EClass getOrganization();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Organization#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.trellis.model.resources.Organization#getName()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Organization#getAlternateName <em>Alternate Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alternate Name</em>'.
	 * @see org.trellis.model.resources.Organization#getAlternateName()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_AlternateName();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Organization#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.trellis.model.resources.Organization#getDescription()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Organization#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see org.trellis.model.resources.Organization#getEmail()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Email();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Organization#getWebsite <em>Website</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Website</em>'.
	 * @see org.trellis.model.resources.Organization#getWebsite()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Website();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Organization#getTaxStatus <em>Tax Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tax Status</em>'.
	 * @see org.trellis.model.resources.Organization#getTaxStatus()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_TaxStatus();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Organization#getLegalStatus <em>Legal Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal Status</em>'.
	 * @see org.trellis.model.resources.Organization#getLegalStatus()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_LegalStatus();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Organization#getFunding <em>Funding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Funding</em>'.
	 * @see org.trellis.model.resources.Organization#getFunding()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Funding();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Organization#getVetting <em>Vetting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vetting</em>'.
	 * @see org.trellis.model.resources.Organization#getVetting()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Vetting();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Organization#getAgreementUntil <em>Agreement Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agreement Until</em>'.
	 * @see org.trellis.model.resources.Organization#getAgreementUntil()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_AgreementUntil();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.resources.Organization#getLicenses <em>Licenses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Licenses</em>'.
	 * @see org.trellis.model.resources.Organization#getLicenses()
	 * @see #getOrganization()
	 * @generated
	 */
	EReference getOrganization_Licenses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.resources.Organization#getStaff <em>Staff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Staff</em>'.
	 * @see org.trellis.model.resources.Organization#getStaff()
	 * @see #getOrganization()
	 * @generated
	 */
	EReference getOrganization_Staff();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.resources.Organization#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contacts</em>'.
	 * @see org.trellis.model.resources.Organization#getContacts()
	 * @see #getOrganization()
	 * @generated
	 */
	EReference getOrganization_Contacts();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.resources.License <em>License</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>License</em>'.
	 * @see org.trellis.model.resources.License
	 * @generated
	 */
	EClass getLicense();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.License#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.trellis.model.resources.License#getName()
	 * @see #getLicense()
	 * @generated
	 */
	EAttribute getLicense_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.License#getIssuer <em>Issuer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issuer</em>'.
	 * @see org.trellis.model.resources.License#getIssuer()
	 * @see #getLicense()
	 * @generated
	 */
	EAttribute getLicense_Issuer();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.License#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.trellis.model.resources.License#getNumber()
	 * @see #getLicense()
	 * @generated
	 */
	EAttribute getLicense_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.License#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.trellis.model.resources.License#getStatus()
	 * @see #getLicense()
	 * @generated
	 */
	EAttribute getLicense_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.License#getBegins <em>Begins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begins</em>'.
	 * @see org.trellis.model.resources.License#getBegins()
	 * @see #getLicense()
	 * @generated
	 */
	EAttribute getLicense_Begins();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.License#getExpires <em>Expires</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expires</em>'.
	 * @see org.trellis.model.resources.License#getExpires()
	 * @see #getLicense()
	 * @generated
	 */
	EAttribute getLicense_Expires();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.resources.License#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Organization</em>'.
	 * @see org.trellis.model.resources.License#getOrganization()
	 * @see #getLicense()
	 * @generated
	 */
	EReference getLicense_Organization();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.resources.ProviderStaff <em>Provider Staff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Provider Staff</em>'.
	 * @see org.trellis.model.resources.ProviderStaff
	 * @generated
	 */
	EClass getProviderStaff();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.ProviderStaff#getGivenName <em>Given Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given Name</em>'.
	 * @see org.trellis.model.resources.ProviderStaff#getGivenName()
	 * @see #getProviderStaff()
	 * @generated
	 */
	EAttribute getProviderStaff_GivenName();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.ProviderStaff#getFamilyName <em>Family Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family Name</em>'.
	 * @see org.trellis.model.resources.ProviderStaff#getFamilyName()
	 * @see #getProviderStaff()
	 * @generated
	 */
	EAttribute getProviderStaff_FamilyName();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.ProviderStaff#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.trellis.model.resources.ProviderStaff#getTitle()
	 * @see #getProviderStaff()
	 * @generated
	 */
	EAttribute getProviderStaff_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.ProviderStaff#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see org.trellis.model.resources.ProviderStaff#getEmail()
	 * @see #getProviderStaff()
	 * @generated
	 */
	EAttribute getProviderStaff_Email();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.ProviderStaff#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see org.trellis.model.resources.ProviderStaff#getPhone()
	 * @see #getProviderStaff()
	 * @generated
	 */
	EAttribute getProviderStaff_Phone();

	/**
	 * Returns the meta object for the attribute list '{@link org.trellis.model.resources.ProviderStaff#getLanguages <em>Languages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Languages</em>'.
	 * @see org.trellis.model.resources.ProviderStaff#getLanguages()
	 * @see #getProviderStaff()
	 * @generated
	 */
	EAttribute getProviderStaff_Languages();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.ProviderStaff#getLeavesOn <em>Leaves On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Leaves On</em>'.
	 * @see org.trellis.model.resources.ProviderStaff#getLeavesOn()
	 * @see #getProviderStaff()
	 * @generated
	 */
	EAttribute getProviderStaff_LeavesOn();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.resources.ProviderStaff#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Organization</em>'.
	 * @see org.trellis.model.resources.ProviderStaff#getOrganization()
	 * @see #getProviderStaff()
	 * @generated
	 */
	EReference getProviderStaff_Organization();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.resources.ContactPoint <em>Contact Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contact Point</em>'.
	 * @see org.trellis.model.resources.ContactPoint
	 * @generated
	 */
	EClass getContactPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.ContactPoint#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.trellis.model.resources.ContactPoint#getName()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.ContactPoint#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.trellis.model.resources.ContactPoint#getTitle()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.ContactPoint#getDepartment <em>Department</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Department</em>'.
	 * @see org.trellis.model.resources.ContactPoint#getDepartment()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Department();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.ContactPoint#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see org.trellis.model.resources.ContactPoint#getEmail()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Email();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.ContactPoint#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see org.trellis.model.resources.ContactPoint#getPhone()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Phone();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.ContactPoint#getExtension <em>Extension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extension</em>'.
	 * @see org.trellis.model.resources.ContactPoint#getExtension()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Extension();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.ContactPoint#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.trellis.model.resources.ContactPoint#getKind()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.ContactPoint#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.trellis.model.resources.ContactPoint#getDescription()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Description();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.resources.ContactPoint#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Organization</em>'.
	 * @see org.trellis.model.resources.ContactPoint#getOrganization()
	 * @see #getContactPoint()
	 * @generated
	 */
	EReference getContactPoint_Organization();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.resources.ContactPoint#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Location</em>'.
	 * @see org.trellis.model.resources.ContactPoint#getLocation()
	 * @see #getContactPoint()
	 * @generated
	 */
	EReference getContactPoint_Location();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.resources.ContactPoint#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Service</em>'.
	 * @see org.trellis.model.resources.ContactPoint#getService()
	 * @see #getContactPoint()
	 * @generated
	 */
	EReference getContactPoint_Service();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.resources.Location <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Location</em>'.
	 * @see org.trellis.model.resources.Location
	 * @generated
	 */
	EClass getLocation();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.resources.Location#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organization</em>'.
	 * @see org.trellis.model.resources.Location#getOrganization()
	 * @see #getLocation()
	 * @generated
	 */
	EReference getLocation_Organization();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Location#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.trellis.model.resources.Location#getName()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Location#getAlternateName <em>Alternate Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alternate Name</em>'.
	 * @see org.trellis.model.resources.Location#getAlternateName()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_AlternateName();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Location#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.trellis.model.resources.Location#getKind()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Location#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.trellis.model.resources.Location#getDescription()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Location#getTransportation <em>Transportation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transportation</em>'.
	 * @see org.trellis.model.resources.Location#getTransportation()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_Transportation();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Location#getAccessibility <em>Accessibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accessibility</em>'.
	 * @see org.trellis.model.resources.Location#getAccessibility()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_Accessibility();

	/**
	 * Returns the meta object for the attribute list '{@link org.trellis.model.resources.Location#getLanguages <em>Languages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Languages</em>'.
	 * @see org.trellis.model.resources.Location#getLanguages()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_Languages();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.resources.Location#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.trellis.model.resources.Location#getSchool()
	 * @see #getLocation()
	 * @generated
	 */
	EReference getLocation_School();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.resources.Location#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contacts</em>'.
	 * @see org.trellis.model.resources.Location#getContacts()
	 * @see #getLocation()
	 * @generated
	 */
	EReference getLocation_Contacts();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.resources.TaxonomyTerm <em>Taxonomy Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Taxonomy Term</em>'.
	 * @see org.trellis.model.resources.TaxonomyTerm
	 * @generated
	 */
	EClass getTaxonomyTerm();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.TaxonomyTerm#getTaxonomy <em>Taxonomy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taxonomy</em>'.
	 * @see org.trellis.model.resources.TaxonomyTerm#getTaxonomy()
	 * @see #getTaxonomyTerm()
	 * @generated
	 */
	EAttribute getTaxonomyTerm_Taxonomy();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.TaxonomyTerm#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.trellis.model.resources.TaxonomyTerm#getCode()
	 * @see #getTaxonomyTerm()
	 * @generated
	 */
	EAttribute getTaxonomyTerm_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.TaxonomyTerm#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.trellis.model.resources.TaxonomyTerm#getName()
	 * @see #getTaxonomyTerm()
	 * @generated
	 */
	EAttribute getTaxonomyTerm_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.TaxonomyTerm#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.trellis.model.resources.TaxonomyTerm#getDescription()
	 * @see #getTaxonomyTerm()
	 * @generated
	 */
	EAttribute getTaxonomyTerm_Description();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.resources.TaxonomyTerm#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.trellis.model.resources.TaxonomyTerm#getParent()
	 * @see #getTaxonomyTerm()
	 * @generated
	 */
	EReference getTaxonomyTerm_Parent();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.resources.Service <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service</em>'.
	 * @see org.trellis.model.resources.Service
	 * @generated
	 */
	EClass getService();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.resources.Service#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organization</em>'.
	 * @see org.trellis.model.resources.Service#getOrganization()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Organization();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.trellis.model.resources.Service#getName()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getAlternateName <em>Alternate Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alternate Name</em>'.
	 * @see org.trellis.model.resources.Service#getAlternateName()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_AlternateName();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.trellis.model.resources.Service#getDescription()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.trellis.model.resources.Service#getStatus()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getSetting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Setting</em>'.
	 * @see org.trellis.model.resources.Service#getSetting()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Setting();

	/**
	 * Returns the meta object for the attribute list '{@link org.trellis.model.resources.Service#getDomains <em>Domains</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Domains</em>'.
	 * @see org.trellis.model.resources.Service#getDomains()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Domains();

	/**
	 * Returns the meta object for the attribute list '{@link org.trellis.model.resources.Service#getIntensities <em>Intensities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Intensities</em>'.
	 * @see org.trellis.model.resources.Service#getIntensities()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Intensities();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getMinimumAge <em>Minimum Age</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Age</em>'.
	 * @see org.trellis.model.resources.Service#getMinimumAge()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_MinimumAge();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getMaximumAge <em>Maximum Age</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Age</em>'.
	 * @see org.trellis.model.resources.Service#getMaximumAge()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_MaximumAge();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getLowestGrade <em>Lowest Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lowest Grade</em>'.
	 * @see org.trellis.model.resources.Service#getLowestGrade()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_LowestGrade();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getHighestGrade <em>Highest Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Highest Grade</em>'.
	 * @see org.trellis.model.resources.Service#getHighestGrade()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_HighestGrade();

	/**
	 * Returns the meta object for the attribute list '{@link org.trellis.model.resources.Service#getLanguages <em>Languages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Languages</em>'.
	 * @see org.trellis.model.resources.Service#getLanguages()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Languages();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getInterpretation <em>Interpretation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interpretation</em>'.
	 * @see org.trellis.model.resources.Service#getInterpretation()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Interpretation();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getEligibility <em>Eligibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Eligibility</em>'.
	 * @see org.trellis.model.resources.Service#getEligibility()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Eligibility();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getApplicationProcess <em>Application Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Application Process</em>'.
	 * @see org.trellis.model.resources.Service#getApplicationProcess()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_ApplicationProcess();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getWaitTime <em>Wait Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wait Time</em>'.
	 * @see org.trellis.model.resources.Service#getWaitTime()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_WaitTime();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getEnrollmentOpens <em>Enrollment Opens</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enrollment Opens</em>'.
	 * @see org.trellis.model.resources.Service#getEnrollmentOpens()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_EnrollmentOpens();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getEnrollmentCloses <em>Enrollment Closes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enrollment Closes</em>'.
	 * @see org.trellis.model.resources.Service#getEnrollmentCloses()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_EnrollmentCloses();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#isWaitlistOpen <em>Waitlist Open</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Waitlist Open</em>'.
	 * @see org.trellis.model.resources.Service#isWaitlistOpen()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_WaitlistOpen();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.trellis.model.resources.Service#getCost()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Cost();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getFees <em>Fees</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fees</em>'.
	 * @see org.trellis.model.resources.Service#getFees()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Fees();

	/**
	 * Returns the meta object for the attribute list '{@link org.trellis.model.resources.Service#getInsuranceAccepted <em>Insurance Accepted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Insurance Accepted</em>'.
	 * @see org.trellis.model.resources.Service#getInsuranceAccepted()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_InsuranceAccepted();

	/**
	 * Returns the meta object for the attribute list '{@link org.trellis.model.resources.Service#getPostalCodes <em>Postal Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Postal Codes</em>'.
	 * @see org.trellis.model.resources.Service#getPostalCodes()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_PostalCodes();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getServiceArea <em>Service Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service Area</em>'.
	 * @see org.trellis.model.resources.Service#getServiceArea()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_ServiceArea();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#isTransportOffered <em>Transport Offered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transport Offered</em>'.
	 * @see org.trellis.model.resources.Service#isTransportOffered()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_TransportOffered();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getTreatmentType <em>Treatment Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Treatment Type</em>'.
	 * @see org.trellis.model.resources.Service#getTreatmentType()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_TreatmentType();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getCulturalNotes <em>Cultural Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cultural Notes</em>'.
	 * @see org.trellis.model.resources.Service#getCulturalNotes()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_CulturalNotes();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getRequiredDocuments <em>Required Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required Documents</em>'.
	 * @see org.trellis.model.resources.Service#getRequiredDocuments()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_RequiredDocuments();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getAccreditations <em>Accreditations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accreditations</em>'.
	 * @see org.trellis.model.resources.Service#getAccreditations()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Accreditations();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getWebsite <em>Website</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Website</em>'.
	 * @see org.trellis.model.resources.Service#getWebsite()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Website();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see org.trellis.model.resources.Service#getEmail()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Email();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getLastVerified <em>Last Verified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Verified</em>'.
	 * @see org.trellis.model.resources.Service#getLastVerified()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_LastVerified();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.Service#getVerifiedBy <em>Verified By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified By</em>'.
	 * @see org.trellis.model.resources.Service#getVerifiedBy()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_VerifiedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.trellis.model.resources.Service#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Categories</em>'.
	 * @see org.trellis.model.resources.Service#getCategories()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Categories();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.resources.Service#getCapacities <em>Capacities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Capacities</em>'.
	 * @see org.trellis.model.resources.Service#getCapacities()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Capacities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.resources.Service#getOfferings <em>Offerings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Offerings</em>'.
	 * @see org.trellis.model.resources.Service#getOfferings()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Offerings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.resources.Service#getPlaces <em>Places</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Places</em>'.
	 * @see org.trellis.model.resources.Service#getPlaces()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Places();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.resources.Service#getHours <em>Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hours</em>'.
	 * @see org.trellis.model.resources.Service#getHours()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Hours();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.resources.Service#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contacts</em>'.
	 * @see org.trellis.model.resources.Service#getContacts()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Contacts();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.resources.ServiceCapacity <em>Service Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service Capacity</em>'.
	 * @see org.trellis.model.resources.ServiceCapacity
	 * @generated
	 */
	EClass getServiceCapacity();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.ServiceCapacity#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.trellis.model.resources.ServiceCapacity#getUnit()
	 * @see #getServiceCapacity()
	 * @generated
	 */
	EAttribute getServiceCapacity_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.ServiceCapacity#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.trellis.model.resources.ServiceCapacity#getStatus()
	 * @see #getServiceCapacity()
	 * @generated
	 */
	EAttribute getServiceCapacity_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.ServiceCapacity#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.trellis.model.resources.ServiceCapacity#getMaximum()
	 * @see #getServiceCapacity()
	 * @generated
	 */
	EAttribute getServiceCapacity_Maximum();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.ServiceCapacity#getFunded <em>Funded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Funded</em>'.
	 * @see org.trellis.model.resources.ServiceCapacity#getFunded()
	 * @see #getServiceCapacity()
	 * @generated
	 */
	EAttribute getServiceCapacity_Funded();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.ServiceCapacity#getFilled <em>Filled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filled</em>'.
	 * @see org.trellis.model.resources.ServiceCapacity#getFilled()
	 * @see #getServiceCapacity()
	 * @generated
	 */
	EAttribute getServiceCapacity_Filled();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.ServiceCapacity#getUpdatedOn <em>Updated On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Updated On</em>'.
	 * @see org.trellis.model.resources.ServiceCapacity#getUpdatedOn()
	 * @see #getServiceCapacity()
	 * @generated
	 */
	EAttribute getServiceCapacity_UpdatedOn();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.resources.ServiceCapacity#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Service</em>'.
	 * @see org.trellis.model.resources.ServiceCapacity#getService()
	 * @see #getServiceCapacity()
	 * @generated
	 */
	EReference getServiceCapacity_Service();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.resources.SchoolOffering <em>School Offering</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>School Offering</em>'.
	 * @see org.trellis.model.resources.SchoolOffering
	 * @generated
	 */
	EClass getSchoolOffering();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.resources.SchoolOffering#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.trellis.model.resources.SchoolOffering#getSchool()
	 * @see #getSchoolOffering()
	 * @generated
	 */
	EReference getSchoolOffering_School();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.SchoolOffering#getPlaces <em>Places</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Places</em>'.
	 * @see org.trellis.model.resources.SchoolOffering#getPlaces()
	 * @see #getSchoolOffering()
	 * @generated
	 */
	EAttribute getSchoolOffering_Places();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.SchoolOffering#isOnSite <em>On Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On Site</em>'.
	 * @see org.trellis.model.resources.SchoolOffering#isOnSite()
	 * @see #getSchoolOffering()
	 * @generated
	 */
	EAttribute getSchoolOffering_OnSite();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.SchoolOffering#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.trellis.model.resources.SchoolOffering#getNote()
	 * @see #getSchoolOffering()
	 * @generated
	 */
	EAttribute getSchoolOffering_Note();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.resources.SchoolOffering#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Service</em>'.
	 * @see org.trellis.model.resources.SchoolOffering#getService()
	 * @see #getSchoolOffering()
	 * @generated
	 */
	EReference getSchoolOffering_Service();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.resources.ServiceAtLocation <em>Service At Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service At Location</em>'.
	 * @see org.trellis.model.resources.ServiceAtLocation
	 * @generated
	 */
	EClass getServiceAtLocation();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.resources.ServiceAtLocation#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Location</em>'.
	 * @see org.trellis.model.resources.ServiceAtLocation#getLocation()
	 * @see #getServiceAtLocation()
	 * @generated
	 */
	EReference getServiceAtLocation_Location();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.ServiceAtLocation#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.trellis.model.resources.ServiceAtLocation#getDescription()
	 * @see #getServiceAtLocation()
	 * @generated
	 */
	EAttribute getServiceAtLocation_Description();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.resources.ServiceAtLocation#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Service</em>'.
	 * @see org.trellis.model.resources.ServiceAtLocation#getService()
	 * @see #getServiceAtLocation()
	 * @generated
	 */
	EReference getServiceAtLocation_Service();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.resources.OpeningHours <em>Opening Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Opening Hours</em>'.
	 * @see org.trellis.model.resources.OpeningHours
	 * @generated
	 */
	EClass getOpeningHours();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.resources.OpeningHours#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Location</em>'.
	 * @see org.trellis.model.resources.OpeningHours#getLocation()
	 * @see #getOpeningHours()
	 * @generated
	 */
	EReference getOpeningHours_Location();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.OpeningHours#getWeekday <em>Weekday</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weekday</em>'.
	 * @see org.trellis.model.resources.OpeningHours#getWeekday()
	 * @see #getOpeningHours()
	 * @generated
	 */
	EAttribute getOpeningHours_Weekday();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.OpeningHours#getOpens <em>Opens</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opens</em>'.
	 * @see org.trellis.model.resources.OpeningHours#getOpens()
	 * @see #getOpeningHours()
	 * @generated
	 */
	EAttribute getOpeningHours_Opens();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.OpeningHours#getCloses <em>Closes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closes</em>'.
	 * @see org.trellis.model.resources.OpeningHours#getCloses()
	 * @see #getOpeningHours()
	 * @generated
	 */
	EAttribute getOpeningHours_Closes();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.OpeningHours#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see org.trellis.model.resources.OpeningHours#getValidFrom()
	 * @see #getOpeningHours()
	 * @generated
	 */
	EAttribute getOpeningHours_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.OpeningHours#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid To</em>'.
	 * @see org.trellis.model.resources.OpeningHours#getValidTo()
	 * @see #getOpeningHours()
	 * @generated
	 */
	EAttribute getOpeningHours_ValidTo();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.resources.OpeningHours#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.trellis.model.resources.OpeningHours#getDescription()
	 * @see #getOpeningHours()
	 * @generated
	 */
	EAttribute getOpeningHours_Description();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.resources.OpeningHours#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Service</em>'.
	 * @see org.trellis.model.resources.OpeningHours#getService()
	 * @see #getOpeningHours()
	 * @generated
	 */
	EReference getOpeningHours_Service();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.resources.VettingStatus <em>Vetting Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Vetting Status</em>'.
	 * @see org.trellis.model.resources.VettingStatus
	 * @generated
	 */
	EEnum getVettingStatus();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.resources.ServiceSetting <em>Service Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Service Setting</em>'.
	 * @see org.trellis.model.resources.ServiceSetting
	 * @generated
	 */
	EEnum getServiceSetting();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.resources.ServiceStatus <em>Service Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Service Status</em>'.
	 * @see org.trellis.model.resources.ServiceStatus
	 * @generated
	 */
	EEnum getServiceStatus();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.resources.CostKind <em>Cost Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cost Kind</em>'.
	 * @see org.trellis.model.resources.CostKind
	 * @generated
	 */
	EEnum getCostKind();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.resources.CapacityStatus <em>Capacity Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Capacity Status</em>'.
	 * @see org.trellis.model.resources.CapacityStatus
	 * @generated
	 */
	EEnum getCapacityStatus();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.resources.LocationKind <em>Location Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Location Kind</em>'.
	 * @see org.trellis.model.resources.LocationKind
	 * @generated
	 */
	EEnum getLocationKind();

	/**
	 * Returns the meta object for data type '{@link org.trellis.model.resources.ServiceSetting <em>Service Setting Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where a service is given; null when not known or not stated.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Service Setting Object</em>'.
	 * @see org.trellis.model.resources.ServiceSetting
	 * @model instanceClass="org.trellis.model.resources.ServiceSetting"
	 *        extendedMetaData="name='ServiceSetting:Object' baseType='ServiceSetting'"
	 * @generated
	 */
	EDataType getServiceSettingObject();

	/**
	 * Returns the meta object for data type '{@link org.trellis.model.resources.CostKind <em>Cost Kind Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What a family pays; null when not known or not stated.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Cost Kind Object</em>'.
	 * @see org.trellis.model.resources.CostKind
	 * @model instanceClass="org.trellis.model.resources.CostKind"
	 *        extendedMetaData="name='CostKind:Object' baseType='CostKind'"
	 * @generated
	 */
	EDataType getCostKindObject();

	/**
	 * Returns the meta object for data type '{@link org.trellis.model.resources.LocationKind <em>Location Kind Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * HSDS location type; null when not known or not stated.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Location Kind Object</em>'.
	 * @see org.trellis.model.resources.LocationKind
	 * @model instanceClass="org.trellis.model.resources.LocationKind"
	 *        extendedMetaData="name='LocationKind:Object' baseType='LocationKind'"
	 * @generated
	 */
	EDataType getLocationKindObject();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ResourcesFactory getResourcesFactory();

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
		 * The meta object literal for the '{@link org.trellis.model.resources.impl.OrganizationImpl <em>Organization</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.resources.impl.OrganizationImpl
		 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getOrganization()
		 * @generated
		 */
		EClass ORGANIZATION = eINSTANCE.getOrganization();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__NAME = eINSTANCE.getOrganization_Name();

		/**
		 * The meta object literal for the '<em><b>Alternate Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__ALTERNATE_NAME = eINSTANCE.getOrganization_AlternateName();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__DESCRIPTION = eINSTANCE.getOrganization_Description();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__EMAIL = eINSTANCE.getOrganization_Email();

		/**
		 * The meta object literal for the '<em><b>Website</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__WEBSITE = eINSTANCE.getOrganization_Website();

		/**
		 * The meta object literal for the '<em><b>Tax Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__TAX_STATUS = eINSTANCE.getOrganization_TaxStatus();

		/**
		 * The meta object literal for the '<em><b>Legal Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__LEGAL_STATUS = eINSTANCE.getOrganization_LegalStatus();

		/**
		 * The meta object literal for the '<em><b>Funding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__FUNDING = eINSTANCE.getOrganization_Funding();

		/**
		 * The meta object literal for the '<em><b>Vetting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__VETTING = eINSTANCE.getOrganization_Vetting();

		/**
		 * The meta object literal for the '<em><b>Agreement Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__AGREEMENT_UNTIL = eINSTANCE.getOrganization_AgreementUntil();

		/**
		 * The meta object literal for the '<em><b>Licenses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANIZATION__LICENSES = eINSTANCE.getOrganization_Licenses();

		/**
		 * The meta object literal for the '<em><b>Staff</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANIZATION__STAFF = eINSTANCE.getOrganization_Staff();

		/**
		 * The meta object literal for the '<em><b>Contacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANIZATION__CONTACTS = eINSTANCE.getOrganization_Contacts();

		/**
		 * The meta object literal for the '{@link org.trellis.model.resources.impl.LicenseImpl <em>License</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.resources.impl.LicenseImpl
		 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getLicense()
		 * @generated
		 */
		EClass LICENSE = eINSTANCE.getLicense();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENSE__NAME = eINSTANCE.getLicense_Name();

		/**
		 * The meta object literal for the '<em><b>Issuer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENSE__ISSUER = eINSTANCE.getLicense_Issuer();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENSE__NUMBER = eINSTANCE.getLicense_Number();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENSE__STATUS = eINSTANCE.getLicense_Status();

		/**
		 * The meta object literal for the '<em><b>Begins</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENSE__BEGINS = eINSTANCE.getLicense_Begins();

		/**
		 * The meta object literal for the '<em><b>Expires</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENSE__EXPIRES = eINSTANCE.getLicense_Expires();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LICENSE__ORGANIZATION = eINSTANCE.getLicense_Organization();

		/**
		 * The meta object literal for the '{@link org.trellis.model.resources.impl.ProviderStaffImpl <em>Provider Staff</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.resources.impl.ProviderStaffImpl
		 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getProviderStaff()
		 * @generated
		 */
		EClass PROVIDER_STAFF = eINSTANCE.getProviderStaff();

		/**
		 * The meta object literal for the '<em><b>Given Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVIDER_STAFF__GIVEN_NAME = eINSTANCE.getProviderStaff_GivenName();

		/**
		 * The meta object literal for the '<em><b>Family Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVIDER_STAFF__FAMILY_NAME = eINSTANCE.getProviderStaff_FamilyName();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVIDER_STAFF__TITLE = eINSTANCE.getProviderStaff_Title();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVIDER_STAFF__EMAIL = eINSTANCE.getProviderStaff_Email();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVIDER_STAFF__PHONE = eINSTANCE.getProviderStaff_Phone();

		/**
		 * The meta object literal for the '<em><b>Languages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVIDER_STAFF__LANGUAGES = eINSTANCE.getProviderStaff_Languages();

		/**
		 * The meta object literal for the '<em><b>Leaves On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVIDER_STAFF__LEAVES_ON = eINSTANCE.getProviderStaff_LeavesOn();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROVIDER_STAFF__ORGANIZATION = eINSTANCE.getProviderStaff_Organization();

		/**
		 * The meta object literal for the '{@link org.trellis.model.resources.impl.ContactPointImpl <em>Contact Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.resources.impl.ContactPointImpl
		 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getContactPoint()
		 * @generated
		 */
		EClass CONTACT_POINT = eINSTANCE.getContactPoint();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__NAME = eINSTANCE.getContactPoint_Name();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__TITLE = eINSTANCE.getContactPoint_Title();

		/**
		 * The meta object literal for the '<em><b>Department</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__DEPARTMENT = eINSTANCE.getContactPoint_Department();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__EMAIL = eINSTANCE.getContactPoint_Email();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__PHONE = eINSTANCE.getContactPoint_Phone();

		/**
		 * The meta object literal for the '<em><b>Extension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__EXTENSION = eINSTANCE.getContactPoint_Extension();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__KIND = eINSTANCE.getContactPoint_Kind();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__DESCRIPTION = eINSTANCE.getContactPoint_Description();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTACT_POINT__ORGANIZATION = eINSTANCE.getContactPoint_Organization();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTACT_POINT__LOCATION = eINSTANCE.getContactPoint_Location();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTACT_POINT__SERVICE = eINSTANCE.getContactPoint_Service();

		/**
		 * The meta object literal for the '{@link org.trellis.model.resources.impl.LocationImpl <em>Location</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.resources.impl.LocationImpl
		 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getLocation()
		 * @generated
		 */
		EClass LOCATION = eINSTANCE.getLocation();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LOCATION__ORGANIZATION = eINSTANCE.getLocation_Organization();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__NAME = eINSTANCE.getLocation_Name();

		/**
		 * The meta object literal for the '<em><b>Alternate Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__ALTERNATE_NAME = eINSTANCE.getLocation_AlternateName();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__KIND = eINSTANCE.getLocation_Kind();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__DESCRIPTION = eINSTANCE.getLocation_Description();

		/**
		 * The meta object literal for the '<em><b>Transportation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__TRANSPORTATION = eINSTANCE.getLocation_Transportation();

		/**
		 * The meta object literal for the '<em><b>Accessibility</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__ACCESSIBILITY = eINSTANCE.getLocation_Accessibility();

		/**
		 * The meta object literal for the '<em><b>Languages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__LANGUAGES = eINSTANCE.getLocation_Languages();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LOCATION__SCHOOL = eINSTANCE.getLocation_School();

		/**
		 * The meta object literal for the '<em><b>Contacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LOCATION__CONTACTS = eINSTANCE.getLocation_Contacts();

		/**
		 * The meta object literal for the '{@link org.trellis.model.resources.impl.TaxonomyTermImpl <em>Taxonomy Term</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.resources.impl.TaxonomyTermImpl
		 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getTaxonomyTerm()
		 * @generated
		 */
		EClass TAXONOMY_TERM = eINSTANCE.getTaxonomyTerm();

		/**
		 * The meta object literal for the '<em><b>Taxonomy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAXONOMY_TERM__TAXONOMY = eINSTANCE.getTaxonomyTerm_Taxonomy();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAXONOMY_TERM__CODE = eINSTANCE.getTaxonomyTerm_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAXONOMY_TERM__NAME = eINSTANCE.getTaxonomyTerm_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAXONOMY_TERM__DESCRIPTION = eINSTANCE.getTaxonomyTerm_Description();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TAXONOMY_TERM__PARENT = eINSTANCE.getTaxonomyTerm_Parent();

		/**
		 * The meta object literal for the '{@link org.trellis.model.resources.impl.ServiceImpl <em>Service</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.resources.impl.ServiceImpl
		 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getService()
		 * @generated
		 */
		EClass SERVICE = eINSTANCE.getService();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__ORGANIZATION = eINSTANCE.getService_Organization();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__NAME = eINSTANCE.getService_Name();

		/**
		 * The meta object literal for the '<em><b>Alternate Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__ALTERNATE_NAME = eINSTANCE.getService_AlternateName();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__DESCRIPTION = eINSTANCE.getService_Description();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__STATUS = eINSTANCE.getService_Status();

		/**
		 * The meta object literal for the '<em><b>Setting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__SETTING = eINSTANCE.getService_Setting();

		/**
		 * The meta object literal for the '<em><b>Domains</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__DOMAINS = eINSTANCE.getService_Domains();

		/**
		 * The meta object literal for the '<em><b>Intensities</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__INTENSITIES = eINSTANCE.getService_Intensities();

		/**
		 * The meta object literal for the '<em><b>Minimum Age</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__MINIMUM_AGE = eINSTANCE.getService_MinimumAge();

		/**
		 * The meta object literal for the '<em><b>Maximum Age</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__MAXIMUM_AGE = eINSTANCE.getService_MaximumAge();

		/**
		 * The meta object literal for the '<em><b>Lowest Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__LOWEST_GRADE = eINSTANCE.getService_LowestGrade();

		/**
		 * The meta object literal for the '<em><b>Highest Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__HIGHEST_GRADE = eINSTANCE.getService_HighestGrade();

		/**
		 * The meta object literal for the '<em><b>Languages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__LANGUAGES = eINSTANCE.getService_Languages();

		/**
		 * The meta object literal for the '<em><b>Interpretation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__INTERPRETATION = eINSTANCE.getService_Interpretation();

		/**
		 * The meta object literal for the '<em><b>Eligibility</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__ELIGIBILITY = eINSTANCE.getService_Eligibility();

		/**
		 * The meta object literal for the '<em><b>Application Process</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__APPLICATION_PROCESS = eINSTANCE.getService_ApplicationProcess();

		/**
		 * The meta object literal for the '<em><b>Wait Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__WAIT_TIME = eINSTANCE.getService_WaitTime();

		/**
		 * The meta object literal for the '<em><b>Enrollment Opens</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__ENROLLMENT_OPENS = eINSTANCE.getService_EnrollmentOpens();

		/**
		 * The meta object literal for the '<em><b>Enrollment Closes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__ENROLLMENT_CLOSES = eINSTANCE.getService_EnrollmentCloses();

		/**
		 * The meta object literal for the '<em><b>Waitlist Open</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__WAITLIST_OPEN = eINSTANCE.getService_WaitlistOpen();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__COST = eINSTANCE.getService_Cost();

		/**
		 * The meta object literal for the '<em><b>Fees</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__FEES = eINSTANCE.getService_Fees();

		/**
		 * The meta object literal for the '<em><b>Insurance Accepted</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__INSURANCE_ACCEPTED = eINSTANCE.getService_InsuranceAccepted();

		/**
		 * The meta object literal for the '<em><b>Postal Codes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__POSTAL_CODES = eINSTANCE.getService_PostalCodes();

		/**
		 * The meta object literal for the '<em><b>Service Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__SERVICE_AREA = eINSTANCE.getService_ServiceArea();

		/**
		 * The meta object literal for the '<em><b>Transport Offered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__TRANSPORT_OFFERED = eINSTANCE.getService_TransportOffered();

		/**
		 * The meta object literal for the '<em><b>Treatment Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__TREATMENT_TYPE = eINSTANCE.getService_TreatmentType();

		/**
		 * The meta object literal for the '<em><b>Cultural Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__CULTURAL_NOTES = eINSTANCE.getService_CulturalNotes();

		/**
		 * The meta object literal for the '<em><b>Required Documents</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__REQUIRED_DOCUMENTS = eINSTANCE.getService_RequiredDocuments();

		/**
		 * The meta object literal for the '<em><b>Accreditations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__ACCREDITATIONS = eINSTANCE.getService_Accreditations();

		/**
		 * The meta object literal for the '<em><b>Website</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__WEBSITE = eINSTANCE.getService_Website();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__EMAIL = eINSTANCE.getService_Email();

		/**
		 * The meta object literal for the '<em><b>Last Verified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__LAST_VERIFIED = eINSTANCE.getService_LastVerified();

		/**
		 * The meta object literal for the '<em><b>Verified By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__VERIFIED_BY = eINSTANCE.getService_VerifiedBy();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__CATEGORIES = eINSTANCE.getService_Categories();

		/**
		 * The meta object literal for the '<em><b>Capacities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__CAPACITIES = eINSTANCE.getService_Capacities();

		/**
		 * The meta object literal for the '<em><b>Offerings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__OFFERINGS = eINSTANCE.getService_Offerings();

		/**
		 * The meta object literal for the '<em><b>Places</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__PLACES = eINSTANCE.getService_Places();

		/**
		 * The meta object literal for the '<em><b>Hours</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__HOURS = eINSTANCE.getService_Hours();

		/**
		 * The meta object literal for the '<em><b>Contacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__CONTACTS = eINSTANCE.getService_Contacts();

		/**
		 * The meta object literal for the '{@link org.trellis.model.resources.impl.ServiceCapacityImpl <em>Service Capacity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.resources.impl.ServiceCapacityImpl
		 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getServiceCapacity()
		 * @generated
		 */
		EClass SERVICE_CAPACITY = eINSTANCE.getServiceCapacity();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_CAPACITY__UNIT = eINSTANCE.getServiceCapacity_Unit();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_CAPACITY__STATUS = eINSTANCE.getServiceCapacity_Status();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_CAPACITY__MAXIMUM = eINSTANCE.getServiceCapacity_Maximum();

		/**
		 * The meta object literal for the '<em><b>Funded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_CAPACITY__FUNDED = eINSTANCE.getServiceCapacity_Funded();

		/**
		 * The meta object literal for the '<em><b>Filled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_CAPACITY__FILLED = eINSTANCE.getServiceCapacity_Filled();

		/**
		 * The meta object literal for the '<em><b>Updated On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_CAPACITY__UPDATED_ON = eINSTANCE.getServiceCapacity_UpdatedOn();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_CAPACITY__SERVICE = eINSTANCE.getServiceCapacity_Service();

		/**
		 * The meta object literal for the '{@link org.trellis.model.resources.impl.SchoolOfferingImpl <em>School Offering</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.resources.impl.SchoolOfferingImpl
		 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getSchoolOffering()
		 * @generated
		 */
		EClass SCHOOL_OFFERING = eINSTANCE.getSchoolOffering();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHOOL_OFFERING__SCHOOL = eINSTANCE.getSchoolOffering_School();

		/**
		 * The meta object literal for the '<em><b>Places</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL_OFFERING__PLACES = eINSTANCE.getSchoolOffering_Places();

		/**
		 * The meta object literal for the '<em><b>On Site</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL_OFFERING__ON_SITE = eINSTANCE.getSchoolOffering_OnSite();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL_OFFERING__NOTE = eINSTANCE.getSchoolOffering_Note();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHOOL_OFFERING__SERVICE = eINSTANCE.getSchoolOffering_Service();

		/**
		 * The meta object literal for the '{@link org.trellis.model.resources.impl.ServiceAtLocationImpl <em>Service At Location</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.resources.impl.ServiceAtLocationImpl
		 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getServiceAtLocation()
		 * @generated
		 */
		EClass SERVICE_AT_LOCATION = eINSTANCE.getServiceAtLocation();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_AT_LOCATION__LOCATION = eINSTANCE.getServiceAtLocation_Location();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_AT_LOCATION__DESCRIPTION = eINSTANCE.getServiceAtLocation_Description();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_AT_LOCATION__SERVICE = eINSTANCE.getServiceAtLocation_Service();

		/**
		 * The meta object literal for the '{@link org.trellis.model.resources.impl.OpeningHoursImpl <em>Opening Hours</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.resources.impl.OpeningHoursImpl
		 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getOpeningHours()
		 * @generated
		 */
		EClass OPENING_HOURS = eINSTANCE.getOpeningHours();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPENING_HOURS__LOCATION = eINSTANCE.getOpeningHours_Location();

		/**
		 * The meta object literal for the '<em><b>Weekday</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPENING_HOURS__WEEKDAY = eINSTANCE.getOpeningHours_Weekday();

		/**
		 * The meta object literal for the '<em><b>Opens</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPENING_HOURS__OPENS = eINSTANCE.getOpeningHours_Opens();

		/**
		 * The meta object literal for the '<em><b>Closes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPENING_HOURS__CLOSES = eINSTANCE.getOpeningHours_Closes();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPENING_HOURS__VALID_FROM = eINSTANCE.getOpeningHours_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPENING_HOURS__VALID_TO = eINSTANCE.getOpeningHours_ValidTo();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPENING_HOURS__DESCRIPTION = eINSTANCE.getOpeningHours_Description();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPENING_HOURS__SERVICE = eINSTANCE.getOpeningHours_Service();

		/**
		 * The meta object literal for the '{@link org.trellis.model.resources.VettingStatus <em>Vetting Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.resources.VettingStatus
		 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getVettingStatus()
		 * @generated
		 */
		EEnum VETTING_STATUS = eINSTANCE.getVettingStatus();

		/**
		 * The meta object literal for the '{@link org.trellis.model.resources.ServiceSetting <em>Service Setting</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.resources.ServiceSetting
		 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getServiceSetting()
		 * @generated
		 */
		EEnum SERVICE_SETTING = eINSTANCE.getServiceSetting();

		/**
		 * The meta object literal for the '{@link org.trellis.model.resources.ServiceStatus <em>Service Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.resources.ServiceStatus
		 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getServiceStatus()
		 * @generated
		 */
		EEnum SERVICE_STATUS = eINSTANCE.getServiceStatus();

		/**
		 * The meta object literal for the '{@link org.trellis.model.resources.CostKind <em>Cost Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.resources.CostKind
		 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getCostKind()
		 * @generated
		 */
		EEnum COST_KIND = eINSTANCE.getCostKind();

		/**
		 * The meta object literal for the '{@link org.trellis.model.resources.CapacityStatus <em>Capacity Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.resources.CapacityStatus
		 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getCapacityStatus()
		 * @generated
		 */
		EEnum CAPACITY_STATUS = eINSTANCE.getCapacityStatus();

		/**
		 * The meta object literal for the '{@link org.trellis.model.resources.LocationKind <em>Location Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.resources.LocationKind
		 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getLocationKind()
		 * @generated
		 */
		EEnum LOCATION_KIND = eINSTANCE.getLocationKind();

		/**
		 * The meta object literal for the '<em>Service Setting Object</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.resources.ServiceSetting
		 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getServiceSettingObject()
		 * @generated
		 */
		EDataType SERVICE_SETTING_OBJECT = eINSTANCE.getServiceSettingObject();

		/**
		 * The meta object literal for the '<em>Cost Kind Object</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.resources.CostKind
		 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getCostKindObject()
		 * @generated
		 */
		EDataType COST_KIND_OBJECT = eINSTANCE.getCostKindObject();

		/**
		 * The meta object literal for the '<em>Location Kind Object</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.resources.LocationKind
		 * @see org.trellis.model.resources.impl.ResourcesPackageImpl#getLocationKindObject()
		 * @generated
		 */
		EDataType LOCATION_KIND_OBJECT = eINSTANCE.getLocationKindObject();

	}

} //ResourcesPackage
