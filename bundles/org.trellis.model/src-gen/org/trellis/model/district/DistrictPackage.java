/**
 */
package org.trellis.model.district;

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
 * The district as its student information system knows it: schools, years, staff, students, families, classes, rooms, attendance, discipline.
 * <!-- end-model-doc -->
 * @see org.trellis.model.district.DistrictFactory
 * @model kind="package"
 * @generated
 */
public interface DistrictPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "district";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://trellis.org/model/district/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "district";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DistrictPackage eINSTANCE = org.trellis.model.district.impl.DistrictPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.DistrictImpl <em>District</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.DistrictImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getDistrict()
	 * @generated
	 */
	int DISTRICT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Street</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__STREET = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__CITY = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__STATE = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Postal Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__POSTAL_CODE = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__COUNTRY = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__LATITUDE = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__LONGITUDE = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__NAME = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__SHORT_NAME = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>District</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>District</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.SchoolImpl <em>School</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.SchoolImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getSchool()
	 * @generated
	 */
	int SCHOOL = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Street</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__STREET = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__CITY = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__STATE = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Postal Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__POSTAL_CODE = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__COUNTRY = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__LATITUDE = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__LONGITUDE = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>District</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__DISTRICT = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__NAME = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__SHORT_NAME = BasePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Lowest Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__LOWEST_GRADE = BasePackage.ENTITY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Highest Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__HIGHEST_GRADE = BasePackage.ENTITY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__PHONE = BasePackage.ENTITY_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Website</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__WEBSITE = BasePackage.ENTITY_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>School</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>School</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.SchoolYearImpl <em>School Year</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.SchoolYearImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getSchoolYear()
	 * @generated
	 */
	int SCHOOL_YEAR = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL_YEAR__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL_YEAR__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL_YEAR__NAME = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL_YEAR__BEGINS = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL_YEAR__ENDS = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL_YEAR__CURRENT = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL_YEAR__TERMS = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>School Year</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL_YEAR_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>School Year</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL_YEAR_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.TermImpl <em>Term</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.TermImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getTerm()
	 * @generated
	 */
	int TERM = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__NAME = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__KIND = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__BEGINS = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__ENDS = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__SCHOOL = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>School Year</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__SCHOOL_YEAR = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Term</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Term</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.StaffImpl <em>Staff</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.StaffImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getStaff()
	 * @generated
	 */
	int STAFF = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF__GIVEN_NAME = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF__FAMILY_NAME = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF__EMAIL = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF__PHONE = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF__ACTIVE = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Assignments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF__ASSIGNMENTS = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Staff</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Staff</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.StaffAssignmentImpl <em>Staff Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.StaffAssignmentImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getStaffAssignment()
	 * @generated
	 */
	int STAFF_ASSIGNMENT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT__SCHOOL = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT__ROLE = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT__TITLE = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT__BEGINS = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT__ENDS = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Staff</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT__STAFF = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Staff Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Staff Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.HouseholdImpl <em>Household</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.HouseholdImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getHousehold()
	 * @generated
	 */
	int HOUSEHOLD = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Street</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__STREET = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__CITY = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__STATE = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Postal Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__POSTAL_CODE = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__COUNTRY = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__LATITUDE = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__LONGITUDE = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__NAME = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Home Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__HOME_LANGUAGE = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__PHONE = BasePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__TRANSPORT = BasePackage.ENTITY_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Household</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Household</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.GuardianImpl <em>Guardian</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.GuardianImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getGuardian()
	 * @generated
	 */
	int GUARDIAN = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARDIAN__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARDIAN__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Household</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARDIAN__HOUSEHOLD = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARDIAN__GIVEN_NAME = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARDIAN__FAMILY_NAME = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARDIAN__EMAIL = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARDIAN__PHONE = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARDIAN__LANGUAGE = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Needs Interpreter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARDIAN__NEEDS_INTERPRETER = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Guardian</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARDIAN_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Guardian</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARDIAN_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.StudentImpl <em>Student</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.StudentImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getStudent()
	 * @generated
	 */
	int STUDENT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__GIVEN_NAME = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Middle Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__MIDDLE_NAME = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__FAMILY_NAME = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__SUFFIX = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Preferred Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__PREFERRED_NAME = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Birth Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__BIRTH_DATE = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Sex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__SEX = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Hispanic Or Latino</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__HISPANIC_OR_LATINO = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Races</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__RACES = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Home Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__HOME_LANGUAGE = BasePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__EMAIL = BasePackage.ENTITY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__ACTIVE = BasePackage.ENTITY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Household</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__HOUSEHOLD = BasePackage.ENTITY_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Enrollments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__ENROLLMENTS = BasePackage.ENTITY_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Contacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__CONTACTS = BasePackage.ENTITY_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Flags</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__FLAGS = BasePackage.ENTITY_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Student</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 16;

	/**
	 * The number of operations of the '<em>Student</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.EnrollmentImpl <em>Enrollment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.EnrollmentImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getEnrollment()
	 * @generated
	 */
	int ENROLLMENT = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__SCHOOL = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>School Year</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__SCHOOL_YEAR = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__GRADE = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Entry Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__ENTRY_DATE = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Exit Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__EXIT_DATE = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Student</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__STUDENT = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Enrollment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Enrollment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.StudentContactImpl <em>Student Contact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.StudentContactImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getStudentContact()
	 * @generated
	 */
	int STUDENT_CONTACT = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_CONTACT__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_CONTACT__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Guardian</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_CONTACT__GUARDIAN = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Relation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_CONTACT__RELATION = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Primary Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_CONTACT__PRIMARY_CONTACT = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Lives With</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_CONTACT__LIVES_WITH = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Emergency Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_CONTACT__EMERGENCY_CONTACT = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_CONTACT__ORDER = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Student</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_CONTACT__STUDENT = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Student Contact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_CONTACT_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Student Contact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_CONTACT_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.StudentFlagImpl <em>Student Flag</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.StudentFlagImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getStudentFlag()
	 * @generated
	 */
	int STUDENT_FLAG = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_FLAG__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_FLAG__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_FLAG__KIND = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_FLAG__BEGINS = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_FLAG__ENDS = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_FLAG__DETAIL = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Student</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_FLAG__STUDENT = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Student Flag</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_FLAG_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Student Flag</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_FLAG_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.SectionImpl <em>Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.SectionImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getSection()
	 * @generated
	 */
	int SECTION = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__SCHOOL = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>School Year</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__SCHOOL_YEAR = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Term</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__TERM = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__NAME = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__KIND = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__GRADE = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Course Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__COURSE_CODE = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__SUBJECT = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Room</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ROOM = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Teacher</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__TEACHER = BasePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Periods</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__PERIODS = BasePackage.ENTITY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Days</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__DAYS = BasePackage.ENTITY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Members</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__MEMBERS = BasePackage.ENTITY_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.SectionMemberImpl <em>Section Member</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.SectionMemberImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getSectionMember()
	 * @generated
	 */
	int SECTION_MEMBER = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_MEMBER__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_MEMBER__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_MEMBER__STUDENT = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_MEMBER__BEGINS = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_MEMBER__ENDS = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Section</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_MEMBER__SECTION = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Section Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_MEMBER_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Section Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_MEMBER_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.RoomImpl <em>Room</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.RoomImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getRoom()
	 * @generated
	 */
	int ROOM = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__SCHOOL = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__NAME = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__KIND = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__CAPACITY = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Confidential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__CONFIDENTIAL = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Telehealth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__TELEHEALTH = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Room</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Room</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.ClassPeriodImpl <em>Class Period</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.ClassPeriodImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getClassPeriod()
	 * @generated
	 */
	int CLASS_PERIOD = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASS_PERIOD__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASS_PERIOD__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASS_PERIOD__SCHOOL = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASS_PERIOD__NAME = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASS_PERIOD__BEGINS = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASS_PERIOD__ENDS = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Class Period</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASS_PERIOD_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Class Period</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASS_PERIOD_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.BellScheduleImpl <em>Bell Schedule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.BellScheduleImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getBellSchedule()
	 * @generated
	 */
	int BELL_SCHEDULE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BELL_SCHEDULE__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BELL_SCHEDULE__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BELL_SCHEDULE__SCHOOL = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BELL_SCHEDULE__NAME = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BELL_SCHEDULE__BEGINS = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BELL_SCHEDULE__ENDS = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Periods</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BELL_SCHEDULE__PERIODS = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Dates</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BELL_SCHEDULE__DATES = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Bell Schedule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BELL_SCHEDULE_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Bell Schedule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BELL_SCHEDULE_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.ProtectedTimeImpl <em>Protected Time</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.ProtectedTimeImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getProtectedTime()
	 * @generated
	 */
	int PROTECTED_TIME = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_TIME__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_TIME__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_TIME__SCHOOL = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_TIME__REASON = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Weekday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_TIME__WEEKDAY = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_TIME__BEGINS = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_TIME__ENDS = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_TIME__GRADE = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Protected Time</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_TIME_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Protected Time</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_TIME_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.AttendanceEventImpl <em>Attendance Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.AttendanceEventImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getAttendanceEvent()
	 * @generated
	 */
	int ATTENDANCE_EVENT = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_EVENT__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_EVENT__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_EVENT__STUDENT = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_EVENT__SCHOOL = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_EVENT__DATE = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_EVENT__KIND = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_EVENT__DAYS = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_EVENT__REASON = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Attendance Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_EVENT_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Attendance Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_EVENT_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.AttendanceSummaryImpl <em>Attendance Summary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.AttendanceSummaryImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getAttendanceSummary()
	 * @generated
	 */
	int ATTENDANCE_SUMMARY = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__STUDENT = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>School Year</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__SCHOOL_YEAR = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Days Enrolled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__DAYS_ENROLLED = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Days Absent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__DAYS_ABSENT = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tardies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__TARDIES = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Attendance Summary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Attendance Summary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.DisciplineIncidentImpl <em>Discipline Incident</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.DisciplineIncidentImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getDisciplineIncident()
	 * @generated
	 */
	int DISCIPLINE_INCIDENT = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_INCIDENT__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_INCIDENT__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_INCIDENT__SCHOOL = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_INCIDENT__IDENTIFIER = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_INCIDENT__DATE = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_INCIDENT__PLACE = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Behavior</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_INCIDENT__BEHAVIOR = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_INCIDENT__DESCRIPTION = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_INCIDENT__PARTICIPANTS = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Discipline Incident</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_INCIDENT_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Discipline Incident</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_INCIDENT_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.IncidentParticipantImpl <em>Incident Participant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.IncidentParticipantImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getIncidentParticipant()
	 * @generated
	 */
	int INCIDENT_PARTICIPANT = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_PARTICIPANT__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_PARTICIPANT__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_PARTICIPANT__STUDENT = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_PARTICIPANT__ROLE = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Discipline Incident</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_PARTICIPANT__DISCIPLINE_INCIDENT = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Incident Participant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_PARTICIPANT_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Incident Participant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_PARTICIPANT_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.DisciplineActionImpl <em>Discipline Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.DisciplineActionImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getDisciplineAction()
	 * @generated
	 */
	int DISCIPLINE_ACTION = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_ACTION__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_ACTION__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_ACTION__STUDENT = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_ACTION__SCHOOL = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_ACTION__IDENTIFIER = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_ACTION__DATE = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_ACTION__ACTION = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_ACTION__DAYS = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Incidents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_ACTION__INCIDENTS = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Discipline Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_ACTION_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Discipline Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_ACTION_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.CourseGradeImpl <em>Course Grade</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.CourseGradeImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getCourseGrade()
	 * @generated
	 */
	int COURSE_GRADE = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_GRADE__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_GRADE__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_GRADE__STUDENT = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Term</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_GRADE__TERM = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Section</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_GRADE__SECTION = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_GRADE__SUBJECT = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Mark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_GRADE__MARK = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_GRADE__VALUE = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Failing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_GRADE__FAILING = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Course Grade</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_GRADE_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Course Grade</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_GRADE_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.impl.YearSettingImpl <em>Year Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.impl.YearSettingImpl
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getYearSetting()
	 * @generated
	 */
	int YEAR_SETTING = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_SETTING__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_SETTING__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>School Year</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_SETTING__SCHOOL_YEAR = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_SETTING__KEY = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_SETTING__VALUE = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Year Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_SETTING_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Year Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_SETTING_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.Weekday <em>Weekday</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.Weekday
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getWeekday()
	 * @generated
	 */
	int WEEKDAY = 25;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.Grade <em>Grade</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.Grade
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getGrade()
	 * @generated
	 */
	int GRADE = 26;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.Sex <em>Sex</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.Sex
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getSex()
	 * @generated
	 */
	int SEX = 27;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.Race <em>Race</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.Race
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getRace()
	 * @generated
	 */
	int RACE = 28;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.Transport <em>Transport</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.Transport
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getTransport()
	 * @generated
	 */
	int TRANSPORT = 29;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.Relation <em>Relation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.Relation
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getRelation()
	 * @generated
	 */
	int RELATION = 30;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.StaffRole <em>Staff Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.StaffRole
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getStaffRole()
	 * @generated
	 */
	int STAFF_ROLE = 31;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.SectionKind <em>Section Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.SectionKind
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getSectionKind()
	 * @generated
	 */
	int SECTION_KIND = 32;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.RoomKind <em>Room Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.RoomKind
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getRoomKind()
	 * @generated
	 */
	int ROOM_KIND = 33;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.FlagKind <em>Flag Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.FlagKind
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getFlagKind()
	 * @generated
	 */
	int FLAG_KIND = 34;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.AttendanceKind <em>Attendance Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.AttendanceKind
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getAttendanceKind()
	 * @generated
	 */
	int ATTENDANCE_KIND = 35;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.TermKind <em>Term Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.TermKind
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getTermKind()
	 * @generated
	 */
	int TERM_KIND = 36;

	/**
	 * The meta object id for the '{@link org.trellis.model.district.IncidentRole <em>Incident Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.IncidentRole
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getIncidentRole()
	 * @generated
	 */
	int INCIDENT_ROLE = 37;

	/**
	 * The meta object id for the '<em>Weekday Object</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.Weekday
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getWeekdayObject()
	 * @generated
	 */
	int WEEKDAY_OBJECT = 38;

	/**
	 * The meta object id for the '<em>Grade Object</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.Grade
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getGradeObject()
	 * @generated
	 */
	int GRADE_OBJECT = 39;

	/**
	 * The meta object id for the '<em>Sex Object</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.Sex
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getSexObject()
	 * @generated
	 */
	int SEX_OBJECT = 40;

	/**
	 * The meta object id for the '<em>Transport Object</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.Transport
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getTransportObject()
	 * @generated
	 */
	int TRANSPORT_OBJECT = 41;

	/**
	 * The meta object id for the '<em>Relation Object</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.Relation
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getRelationObject()
	 * @generated
	 */
	int RELATION_OBJECT = 42;

	/**
	 * The meta object id for the '<em>Room Kind Object</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.RoomKind
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getRoomKindObject()
	 * @generated
	 */
	int ROOM_KIND_OBJECT = 43;

	/**
	 * The meta object id for the '<em>Incident Role Object</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.district.IncidentRole
	 * @see org.trellis.model.district.impl.DistrictPackageImpl#getIncidentRoleObject()
	 * @generated
	 */
	int INCIDENT_ROLE_OBJECT = 44;


	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.District <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>District</em>'.
	 * @see org.trellis.model.district.District
	 * @generated
	 */
	EClass getDistrict();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.District#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.trellis.model.district.District#getName()
	 * @see #getDistrict()
	 * @generated
	 */
	EAttribute getDistrict_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.District#getShortName <em>Short Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Name</em>'.
	 * @see org.trellis.model.district.District#getShortName()
	 * @see #getDistrict()
	 * @generated
	 */
	EAttribute getDistrict_ShortName();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.School <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>School</em>'.
	 * @see org.trellis.model.district.School
	 * @generated
	 */
	EClass getSchool();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.School#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>District</em>'.
	 * @see org.trellis.model.district.School#getDistrict()
	 * @see #getSchool()
	 * @generated
	 */
	EReference getSchool_District();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.School#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.trellis.model.district.School#getName()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.School#getShortName <em>Short Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Name</em>'.
	 * @see org.trellis.model.district.School#getShortName()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_ShortName();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.School#getLowestGrade <em>Lowest Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lowest Grade</em>'.
	 * @see org.trellis.model.district.School#getLowestGrade()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_LowestGrade();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.School#getHighestGrade <em>Highest Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Highest Grade</em>'.
	 * @see org.trellis.model.district.School#getHighestGrade()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_HighestGrade();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.School#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see org.trellis.model.district.School#getPhone()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_Phone();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.School#getWebsite <em>Website</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Website</em>'.
	 * @see org.trellis.model.district.School#getWebsite()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_Website();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.SchoolYear <em>School Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>School Year</em>'.
	 * @see org.trellis.model.district.SchoolYear
	 * @generated
	 */
	EClass getSchoolYear();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.SchoolYear#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.trellis.model.district.SchoolYear#getName()
	 * @see #getSchoolYear()
	 * @generated
	 */
	EAttribute getSchoolYear_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.SchoolYear#getBegins <em>Begins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begins</em>'.
	 * @see org.trellis.model.district.SchoolYear#getBegins()
	 * @see #getSchoolYear()
	 * @generated
	 */
	EAttribute getSchoolYear_Begins();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.SchoolYear#getEnds <em>Ends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends</em>'.
	 * @see org.trellis.model.district.SchoolYear#getEnds()
	 * @see #getSchoolYear()
	 * @generated
	 */
	EAttribute getSchoolYear_Ends();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.SchoolYear#isCurrent <em>Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Current</em>'.
	 * @see org.trellis.model.district.SchoolYear#isCurrent()
	 * @see #getSchoolYear()
	 * @generated
	 */
	EAttribute getSchoolYear_Current();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.district.SchoolYear#getTerms <em>Terms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Terms</em>'.
	 * @see org.trellis.model.district.SchoolYear#getTerms()
	 * @see #getSchoolYear()
	 * @generated
	 */
	EReference getSchoolYear_Terms();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.Term <em>Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Term</em>'.
	 * @see org.trellis.model.district.Term
	 * @generated
	 */
	EClass getTerm();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Term#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.trellis.model.district.Term#getName()
	 * @see #getTerm()
	 * @generated
	 */
	EAttribute getTerm_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Term#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.trellis.model.district.Term#getKind()
	 * @see #getTerm()
	 * @generated
	 */
	EAttribute getTerm_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Term#getBegins <em>Begins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begins</em>'.
	 * @see org.trellis.model.district.Term#getBegins()
	 * @see #getTerm()
	 * @generated
	 */
	EAttribute getTerm_Begins();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Term#getEnds <em>Ends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends</em>'.
	 * @see org.trellis.model.district.Term#getEnds()
	 * @see #getTerm()
	 * @generated
	 */
	EAttribute getTerm_Ends();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.Term#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.trellis.model.district.Term#getSchool()
	 * @see #getTerm()
	 * @generated
	 */
	EReference getTerm_School();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.district.Term#getSchoolYear <em>School Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>School Year</em>'.
	 * @see org.trellis.model.district.Term#getSchoolYear()
	 * @see #getTerm()
	 * @generated
	 */
	EReference getTerm_SchoolYear();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.Staff <em>Staff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Staff</em>'.
	 * @see org.trellis.model.district.Staff
	 * @generated
	 */
	EClass getStaff();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Staff#getGivenName <em>Given Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given Name</em>'.
	 * @see org.trellis.model.district.Staff#getGivenName()
	 * @see #getStaff()
	 * @generated
	 */
	EAttribute getStaff_GivenName();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Staff#getFamilyName <em>Family Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family Name</em>'.
	 * @see org.trellis.model.district.Staff#getFamilyName()
	 * @see #getStaff()
	 * @generated
	 */
	EAttribute getStaff_FamilyName();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Staff#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see org.trellis.model.district.Staff#getEmail()
	 * @see #getStaff()
	 * @generated
	 */
	EAttribute getStaff_Email();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Staff#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see org.trellis.model.district.Staff#getPhone()
	 * @see #getStaff()
	 * @generated
	 */
	EAttribute getStaff_Phone();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Staff#isActive <em>Active</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active</em>'.
	 * @see org.trellis.model.district.Staff#isActive()
	 * @see #getStaff()
	 * @generated
	 */
	EAttribute getStaff_Active();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.district.Staff#getAssignments <em>Assignments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assignments</em>'.
	 * @see org.trellis.model.district.Staff#getAssignments()
	 * @see #getStaff()
	 * @generated
	 */
	EReference getStaff_Assignments();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.StaffAssignment <em>Staff Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Staff Assignment</em>'.
	 * @see org.trellis.model.district.StaffAssignment
	 * @generated
	 */
	EClass getStaffAssignment();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.StaffAssignment#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.trellis.model.district.StaffAssignment#getSchool()
	 * @see #getStaffAssignment()
	 * @generated
	 */
	EReference getStaffAssignment_School();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.StaffAssignment#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.trellis.model.district.StaffAssignment#getRole()
	 * @see #getStaffAssignment()
	 * @generated
	 */
	EAttribute getStaffAssignment_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.StaffAssignment#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.trellis.model.district.StaffAssignment#getTitle()
	 * @see #getStaffAssignment()
	 * @generated
	 */
	EAttribute getStaffAssignment_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.StaffAssignment#getBegins <em>Begins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begins</em>'.
	 * @see org.trellis.model.district.StaffAssignment#getBegins()
	 * @see #getStaffAssignment()
	 * @generated
	 */
	EAttribute getStaffAssignment_Begins();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.StaffAssignment#getEnds <em>Ends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends</em>'.
	 * @see org.trellis.model.district.StaffAssignment#getEnds()
	 * @see #getStaffAssignment()
	 * @generated
	 */
	EAttribute getStaffAssignment_Ends();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.district.StaffAssignment#getStaff <em>Staff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Staff</em>'.
	 * @see org.trellis.model.district.StaffAssignment#getStaff()
	 * @see #getStaffAssignment()
	 * @generated
	 */
	EReference getStaffAssignment_Staff();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.Household <em>Household</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Household</em>'.
	 * @see org.trellis.model.district.Household
	 * @generated
	 */
	EClass getHousehold();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Household#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.trellis.model.district.Household#getName()
	 * @see #getHousehold()
	 * @generated
	 */
	EAttribute getHousehold_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Household#getHomeLanguage <em>Home Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Home Language</em>'.
	 * @see org.trellis.model.district.Household#getHomeLanguage()
	 * @see #getHousehold()
	 * @generated
	 */
	EAttribute getHousehold_HomeLanguage();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Household#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see org.trellis.model.district.Household#getPhone()
	 * @see #getHousehold()
	 * @generated
	 */
	EAttribute getHousehold_Phone();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Household#getTransport <em>Transport</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transport</em>'.
	 * @see org.trellis.model.district.Household#getTransport()
	 * @see #getHousehold()
	 * @generated
	 */
	EAttribute getHousehold_Transport();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.Guardian <em>Guardian</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guardian</em>'.
	 * @see org.trellis.model.district.Guardian
	 * @generated
	 */
	EClass getGuardian();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.Guardian#getHousehold <em>Household</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Household</em>'.
	 * @see org.trellis.model.district.Guardian#getHousehold()
	 * @see #getGuardian()
	 * @generated
	 */
	EReference getGuardian_Household();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Guardian#getGivenName <em>Given Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given Name</em>'.
	 * @see org.trellis.model.district.Guardian#getGivenName()
	 * @see #getGuardian()
	 * @generated
	 */
	EAttribute getGuardian_GivenName();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Guardian#getFamilyName <em>Family Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family Name</em>'.
	 * @see org.trellis.model.district.Guardian#getFamilyName()
	 * @see #getGuardian()
	 * @generated
	 */
	EAttribute getGuardian_FamilyName();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Guardian#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see org.trellis.model.district.Guardian#getEmail()
	 * @see #getGuardian()
	 * @generated
	 */
	EAttribute getGuardian_Email();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Guardian#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see org.trellis.model.district.Guardian#getPhone()
	 * @see #getGuardian()
	 * @generated
	 */
	EAttribute getGuardian_Phone();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Guardian#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.trellis.model.district.Guardian#getLanguage()
	 * @see #getGuardian()
	 * @generated
	 */
	EAttribute getGuardian_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Guardian#isNeedsInterpreter <em>Needs Interpreter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Needs Interpreter</em>'.
	 * @see org.trellis.model.district.Guardian#isNeedsInterpreter()
	 * @see #getGuardian()
	 * @generated
	 */
	EAttribute getGuardian_NeedsInterpreter();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.Student <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Student</em>'.
	 * @see org.trellis.model.district.Student
	 * @generated
	 */
	EClass getStudent();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Student#getGivenName <em>Given Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given Name</em>'.
	 * @see org.trellis.model.district.Student#getGivenName()
	 * @see #getStudent()
	 * @generated
	 */
	EAttribute getStudent_GivenName();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Student#getMiddleName <em>Middle Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Middle Name</em>'.
	 * @see org.trellis.model.district.Student#getMiddleName()
	 * @see #getStudent()
	 * @generated
	 */
	EAttribute getStudent_MiddleName();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Student#getFamilyName <em>Family Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family Name</em>'.
	 * @see org.trellis.model.district.Student#getFamilyName()
	 * @see #getStudent()
	 * @generated
	 */
	EAttribute getStudent_FamilyName();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Student#getSuffix <em>Suffix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suffix</em>'.
	 * @see org.trellis.model.district.Student#getSuffix()
	 * @see #getStudent()
	 * @generated
	 */
	EAttribute getStudent_Suffix();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Student#getPreferredName <em>Preferred Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preferred Name</em>'.
	 * @see org.trellis.model.district.Student#getPreferredName()
	 * @see #getStudent()
	 * @generated
	 */
	EAttribute getStudent_PreferredName();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Student#getBirthDate <em>Birth Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Birth Date</em>'.
	 * @see org.trellis.model.district.Student#getBirthDate()
	 * @see #getStudent()
	 * @generated
	 */
	EAttribute getStudent_BirthDate();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Student#getSex <em>Sex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sex</em>'.
	 * @see org.trellis.model.district.Student#getSex()
	 * @see #getStudent()
	 * @generated
	 */
	EAttribute getStudent_Sex();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Student#isHispanicOrLatino <em>Hispanic Or Latino</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hispanic Or Latino</em>'.
	 * @see org.trellis.model.district.Student#isHispanicOrLatino()
	 * @see #getStudent()
	 * @generated
	 */
	EAttribute getStudent_HispanicOrLatino();

	/**
	 * Returns the meta object for the attribute list '{@link org.trellis.model.district.Student#getRaces <em>Races</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Races</em>'.
	 * @see org.trellis.model.district.Student#getRaces()
	 * @see #getStudent()
	 * @generated
	 */
	EAttribute getStudent_Races();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Student#getHomeLanguage <em>Home Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Home Language</em>'.
	 * @see org.trellis.model.district.Student#getHomeLanguage()
	 * @see #getStudent()
	 * @generated
	 */
	EAttribute getStudent_HomeLanguage();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Student#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see org.trellis.model.district.Student#getEmail()
	 * @see #getStudent()
	 * @generated
	 */
	EAttribute getStudent_Email();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Student#isActive <em>Active</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active</em>'.
	 * @see org.trellis.model.district.Student#isActive()
	 * @see #getStudent()
	 * @generated
	 */
	EAttribute getStudent_Active();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.Student#getHousehold <em>Household</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Household</em>'.
	 * @see org.trellis.model.district.Student#getHousehold()
	 * @see #getStudent()
	 * @generated
	 */
	EReference getStudent_Household();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.district.Student#getEnrollments <em>Enrollments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Enrollments</em>'.
	 * @see org.trellis.model.district.Student#getEnrollments()
	 * @see #getStudent()
	 * @generated
	 */
	EReference getStudent_Enrollments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.district.Student#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contacts</em>'.
	 * @see org.trellis.model.district.Student#getContacts()
	 * @see #getStudent()
	 * @generated
	 */
	EReference getStudent_Contacts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.district.Student#getFlags <em>Flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Flags</em>'.
	 * @see org.trellis.model.district.Student#getFlags()
	 * @see #getStudent()
	 * @generated
	 */
	EReference getStudent_Flags();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.Enrollment <em>Enrollment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Enrollment</em>'.
	 * @see org.trellis.model.district.Enrollment
	 * @generated
	 */
	EClass getEnrollment();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.Enrollment#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.trellis.model.district.Enrollment#getSchool()
	 * @see #getEnrollment()
	 * @generated
	 */
	EReference getEnrollment_School();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.Enrollment#getSchoolYear <em>School Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School Year</em>'.
	 * @see org.trellis.model.district.Enrollment#getSchoolYear()
	 * @see #getEnrollment()
	 * @generated
	 */
	EReference getEnrollment_SchoolYear();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Enrollment#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.trellis.model.district.Enrollment#getGrade()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_Grade();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Enrollment#getEntryDate <em>Entry Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entry Date</em>'.
	 * @see org.trellis.model.district.Enrollment#getEntryDate()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_EntryDate();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Enrollment#getExitDate <em>Exit Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exit Date</em>'.
	 * @see org.trellis.model.district.Enrollment#getExitDate()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_ExitDate();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.district.Enrollment#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Student</em>'.
	 * @see org.trellis.model.district.Enrollment#getStudent()
	 * @see #getEnrollment()
	 * @generated
	 */
	EReference getEnrollment_Student();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.StudentContact <em>Student Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Student Contact</em>'.
	 * @see org.trellis.model.district.StudentContact
	 * @generated
	 */
	EClass getStudentContact();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.StudentContact#getGuardian <em>Guardian</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Guardian</em>'.
	 * @see org.trellis.model.district.StudentContact#getGuardian()
	 * @see #getStudentContact()
	 * @generated
	 */
	EReference getStudentContact_Guardian();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.StudentContact#getRelation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relation</em>'.
	 * @see org.trellis.model.district.StudentContact#getRelation()
	 * @see #getStudentContact()
	 * @generated
	 */
	EAttribute getStudentContact_Relation();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.StudentContact#isPrimaryContact <em>Primary Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Primary Contact</em>'.
	 * @see org.trellis.model.district.StudentContact#isPrimaryContact()
	 * @see #getStudentContact()
	 * @generated
	 */
	EAttribute getStudentContact_PrimaryContact();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.StudentContact#isLivesWith <em>Lives With</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lives With</em>'.
	 * @see org.trellis.model.district.StudentContact#isLivesWith()
	 * @see #getStudentContact()
	 * @generated
	 */
	EAttribute getStudentContact_LivesWith();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.StudentContact#isEmergencyContact <em>Emergency Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Emergency Contact</em>'.
	 * @see org.trellis.model.district.StudentContact#isEmergencyContact()
	 * @see #getStudentContact()
	 * @generated
	 */
	EAttribute getStudentContact_EmergencyContact();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.StudentContact#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.trellis.model.district.StudentContact#getOrder()
	 * @see #getStudentContact()
	 * @generated
	 */
	EAttribute getStudentContact_Order();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.district.StudentContact#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Student</em>'.
	 * @see org.trellis.model.district.StudentContact#getStudent()
	 * @see #getStudentContact()
	 * @generated
	 */
	EReference getStudentContact_Student();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.StudentFlag <em>Student Flag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Student Flag</em>'.
	 * @see org.trellis.model.district.StudentFlag
	 * @generated
	 */
	EClass getStudentFlag();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.StudentFlag#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.trellis.model.district.StudentFlag#getKind()
	 * @see #getStudentFlag()
	 * @generated
	 */
	EAttribute getStudentFlag_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.StudentFlag#getBegins <em>Begins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begins</em>'.
	 * @see org.trellis.model.district.StudentFlag#getBegins()
	 * @see #getStudentFlag()
	 * @generated
	 */
	EAttribute getStudentFlag_Begins();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.StudentFlag#getEnds <em>Ends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends</em>'.
	 * @see org.trellis.model.district.StudentFlag#getEnds()
	 * @see #getStudentFlag()
	 * @generated
	 */
	EAttribute getStudentFlag_Ends();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.StudentFlag#getDetail <em>Detail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Detail</em>'.
	 * @see org.trellis.model.district.StudentFlag#getDetail()
	 * @see #getStudentFlag()
	 * @generated
	 */
	EAttribute getStudentFlag_Detail();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.district.StudentFlag#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Student</em>'.
	 * @see org.trellis.model.district.StudentFlag#getStudent()
	 * @see #getStudentFlag()
	 * @generated
	 */
	EReference getStudentFlag_Student();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.Section <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section</em>'.
	 * @see org.trellis.model.district.Section
	 * @generated
	 */
	EClass getSection();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.Section#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.trellis.model.district.Section#getSchool()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_School();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.Section#getSchoolYear <em>School Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School Year</em>'.
	 * @see org.trellis.model.district.Section#getSchoolYear()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_SchoolYear();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.Section#getTerm <em>Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Term</em>'.
	 * @see org.trellis.model.district.Section#getTerm()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Term();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Section#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.trellis.model.district.Section#getName()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Section#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.trellis.model.district.Section#getKind()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Section#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.trellis.model.district.Section#getGrade()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Grade();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Section#getCourseCode <em>Course Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Course Code</em>'.
	 * @see org.trellis.model.district.Section#getCourseCode()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_CourseCode();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Section#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.trellis.model.district.Section#getSubject()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Subject();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.Section#getRoom <em>Room</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Room</em>'.
	 * @see org.trellis.model.district.Section#getRoom()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Room();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.Section#getTeacher <em>Teacher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Teacher</em>'.
	 * @see org.trellis.model.district.Section#getTeacher()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Teacher();

	/**
	 * Returns the meta object for the reference list '{@link org.trellis.model.district.Section#getPeriods <em>Periods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Periods</em>'.
	 * @see org.trellis.model.district.Section#getPeriods()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Periods();

	/**
	 * Returns the meta object for the attribute list '{@link org.trellis.model.district.Section#getDays <em>Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Days</em>'.
	 * @see org.trellis.model.district.Section#getDays()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Days();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.district.Section#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Members</em>'.
	 * @see org.trellis.model.district.Section#getMembers()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Members();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.SectionMember <em>Section Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section Member</em>'.
	 * @see org.trellis.model.district.SectionMember
	 * @generated
	 */
	EClass getSectionMember();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.SectionMember#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Student</em>'.
	 * @see org.trellis.model.district.SectionMember#getStudent()
	 * @see #getSectionMember()
	 * @generated
	 */
	EReference getSectionMember_Student();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.SectionMember#getBegins <em>Begins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begins</em>'.
	 * @see org.trellis.model.district.SectionMember#getBegins()
	 * @see #getSectionMember()
	 * @generated
	 */
	EAttribute getSectionMember_Begins();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.SectionMember#getEnds <em>Ends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends</em>'.
	 * @see org.trellis.model.district.SectionMember#getEnds()
	 * @see #getSectionMember()
	 * @generated
	 */
	EAttribute getSectionMember_Ends();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.district.SectionMember#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Section</em>'.
	 * @see org.trellis.model.district.SectionMember#getSection()
	 * @see #getSectionMember()
	 * @generated
	 */
	EReference getSectionMember_Section();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.Room <em>Room</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Room</em>'.
	 * @see org.trellis.model.district.Room
	 * @generated
	 */
	EClass getRoom();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.Room#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.trellis.model.district.Room#getSchool()
	 * @see #getRoom()
	 * @generated
	 */
	EReference getRoom_School();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Room#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.trellis.model.district.Room#getName()
	 * @see #getRoom()
	 * @generated
	 */
	EAttribute getRoom_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Room#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.trellis.model.district.Room#getKind()
	 * @see #getRoom()
	 * @generated
	 */
	EAttribute getRoom_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Room#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity</em>'.
	 * @see org.trellis.model.district.Room#getCapacity()
	 * @see #getRoom()
	 * @generated
	 */
	EAttribute getRoom_Capacity();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Room#isConfidential <em>Confidential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidential</em>'.
	 * @see org.trellis.model.district.Room#isConfidential()
	 * @see #getRoom()
	 * @generated
	 */
	EAttribute getRoom_Confidential();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.Room#isTelehealth <em>Telehealth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Telehealth</em>'.
	 * @see org.trellis.model.district.Room#isTelehealth()
	 * @see #getRoom()
	 * @generated
	 */
	EAttribute getRoom_Telehealth();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.ClassPeriod <em>Class Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Class Period</em>'.
	 * @see org.trellis.model.district.ClassPeriod
	 * @generated
	 */
	EClass getClassPeriod();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.ClassPeriod#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.trellis.model.district.ClassPeriod#getSchool()
	 * @see #getClassPeriod()
	 * @generated
	 */
	EReference getClassPeriod_School();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.ClassPeriod#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.trellis.model.district.ClassPeriod#getName()
	 * @see #getClassPeriod()
	 * @generated
	 */
	EAttribute getClassPeriod_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.ClassPeriod#getBegins <em>Begins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begins</em>'.
	 * @see org.trellis.model.district.ClassPeriod#getBegins()
	 * @see #getClassPeriod()
	 * @generated
	 */
	EAttribute getClassPeriod_Begins();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.ClassPeriod#getEnds <em>Ends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends</em>'.
	 * @see org.trellis.model.district.ClassPeriod#getEnds()
	 * @see #getClassPeriod()
	 * @generated
	 */
	EAttribute getClassPeriod_Ends();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.BellSchedule <em>Bell Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bell Schedule</em>'.
	 * @see org.trellis.model.district.BellSchedule
	 * @generated
	 */
	EClass getBellSchedule();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.BellSchedule#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.trellis.model.district.BellSchedule#getSchool()
	 * @see #getBellSchedule()
	 * @generated
	 */
	EReference getBellSchedule_School();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.BellSchedule#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.trellis.model.district.BellSchedule#getName()
	 * @see #getBellSchedule()
	 * @generated
	 */
	EAttribute getBellSchedule_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.BellSchedule#getBegins <em>Begins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begins</em>'.
	 * @see org.trellis.model.district.BellSchedule#getBegins()
	 * @see #getBellSchedule()
	 * @generated
	 */
	EAttribute getBellSchedule_Begins();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.BellSchedule#getEnds <em>Ends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends</em>'.
	 * @see org.trellis.model.district.BellSchedule#getEnds()
	 * @see #getBellSchedule()
	 * @generated
	 */
	EAttribute getBellSchedule_Ends();

	/**
	 * Returns the meta object for the reference list '{@link org.trellis.model.district.BellSchedule#getPeriods <em>Periods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Periods</em>'.
	 * @see org.trellis.model.district.BellSchedule#getPeriods()
	 * @see #getBellSchedule()
	 * @generated
	 */
	EReference getBellSchedule_Periods();

	/**
	 * Returns the meta object for the attribute list '{@link org.trellis.model.district.BellSchedule#getDates <em>Dates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Dates</em>'.
	 * @see org.trellis.model.district.BellSchedule#getDates()
	 * @see #getBellSchedule()
	 * @generated
	 */
	EAttribute getBellSchedule_Dates();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.ProtectedTime <em>Protected Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Protected Time</em>'.
	 * @see org.trellis.model.district.ProtectedTime
	 * @generated
	 */
	EClass getProtectedTime();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.ProtectedTime#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.trellis.model.district.ProtectedTime#getSchool()
	 * @see #getProtectedTime()
	 * @generated
	 */
	EReference getProtectedTime_School();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.ProtectedTime#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.trellis.model.district.ProtectedTime#getReason()
	 * @see #getProtectedTime()
	 * @generated
	 */
	EAttribute getProtectedTime_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.ProtectedTime#getWeekday <em>Weekday</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weekday</em>'.
	 * @see org.trellis.model.district.ProtectedTime#getWeekday()
	 * @see #getProtectedTime()
	 * @generated
	 */
	EAttribute getProtectedTime_Weekday();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.ProtectedTime#getBegins <em>Begins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begins</em>'.
	 * @see org.trellis.model.district.ProtectedTime#getBegins()
	 * @see #getProtectedTime()
	 * @generated
	 */
	EAttribute getProtectedTime_Begins();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.ProtectedTime#getEnds <em>Ends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends</em>'.
	 * @see org.trellis.model.district.ProtectedTime#getEnds()
	 * @see #getProtectedTime()
	 * @generated
	 */
	EAttribute getProtectedTime_Ends();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.ProtectedTime#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.trellis.model.district.ProtectedTime#getGrade()
	 * @see #getProtectedTime()
	 * @generated
	 */
	EAttribute getProtectedTime_Grade();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.AttendanceEvent <em>Attendance Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attendance Event</em>'.
	 * @see org.trellis.model.district.AttendanceEvent
	 * @generated
	 */
	EClass getAttendanceEvent();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.AttendanceEvent#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Student</em>'.
	 * @see org.trellis.model.district.AttendanceEvent#getStudent()
	 * @see #getAttendanceEvent()
	 * @generated
	 */
	EReference getAttendanceEvent_Student();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.AttendanceEvent#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.trellis.model.district.AttendanceEvent#getSchool()
	 * @see #getAttendanceEvent()
	 * @generated
	 */
	EReference getAttendanceEvent_School();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.AttendanceEvent#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.trellis.model.district.AttendanceEvent#getDate()
	 * @see #getAttendanceEvent()
	 * @generated
	 */
	EAttribute getAttendanceEvent_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.AttendanceEvent#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.trellis.model.district.AttendanceEvent#getKind()
	 * @see #getAttendanceEvent()
	 * @generated
	 */
	EAttribute getAttendanceEvent_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.AttendanceEvent#getDays <em>Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Days</em>'.
	 * @see org.trellis.model.district.AttendanceEvent#getDays()
	 * @see #getAttendanceEvent()
	 * @generated
	 */
	EAttribute getAttendanceEvent_Days();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.AttendanceEvent#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.trellis.model.district.AttendanceEvent#getReason()
	 * @see #getAttendanceEvent()
	 * @generated
	 */
	EAttribute getAttendanceEvent_Reason();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.AttendanceSummary <em>Attendance Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attendance Summary</em>'.
	 * @see org.trellis.model.district.AttendanceSummary
	 * @generated
	 */
	EClass getAttendanceSummary();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.AttendanceSummary#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Student</em>'.
	 * @see org.trellis.model.district.AttendanceSummary#getStudent()
	 * @see #getAttendanceSummary()
	 * @generated
	 */
	EReference getAttendanceSummary_Student();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.AttendanceSummary#getSchoolYear <em>School Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School Year</em>'.
	 * @see org.trellis.model.district.AttendanceSummary#getSchoolYear()
	 * @see #getAttendanceSummary()
	 * @generated
	 */
	EReference getAttendanceSummary_SchoolYear();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.AttendanceSummary#getDaysEnrolled <em>Days Enrolled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Days Enrolled</em>'.
	 * @see org.trellis.model.district.AttendanceSummary#getDaysEnrolled()
	 * @see #getAttendanceSummary()
	 * @generated
	 */
	EAttribute getAttendanceSummary_DaysEnrolled();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.AttendanceSummary#getDaysAbsent <em>Days Absent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Days Absent</em>'.
	 * @see org.trellis.model.district.AttendanceSummary#getDaysAbsent()
	 * @see #getAttendanceSummary()
	 * @generated
	 */
	EAttribute getAttendanceSummary_DaysAbsent();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.AttendanceSummary#getTardies <em>Tardies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tardies</em>'.
	 * @see org.trellis.model.district.AttendanceSummary#getTardies()
	 * @see #getAttendanceSummary()
	 * @generated
	 */
	EAttribute getAttendanceSummary_Tardies();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.DisciplineIncident <em>Discipline Incident</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Discipline Incident</em>'.
	 * @see org.trellis.model.district.DisciplineIncident
	 * @generated
	 */
	EClass getDisciplineIncident();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.DisciplineIncident#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.trellis.model.district.DisciplineIncident#getSchool()
	 * @see #getDisciplineIncident()
	 * @generated
	 */
	EReference getDisciplineIncident_School();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.DisciplineIncident#getIdentifier <em>Identifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identifier</em>'.
	 * @see org.trellis.model.district.DisciplineIncident#getIdentifier()
	 * @see #getDisciplineIncident()
	 * @generated
	 */
	EAttribute getDisciplineIncident_Identifier();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.DisciplineIncident#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.trellis.model.district.DisciplineIncident#getDate()
	 * @see #getDisciplineIncident()
	 * @generated
	 */
	EAttribute getDisciplineIncident_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.DisciplineIncident#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.trellis.model.district.DisciplineIncident#getPlace()
	 * @see #getDisciplineIncident()
	 * @generated
	 */
	EAttribute getDisciplineIncident_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.DisciplineIncident#getBehavior <em>Behavior</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Behavior</em>'.
	 * @see org.trellis.model.district.DisciplineIncident#getBehavior()
	 * @see #getDisciplineIncident()
	 * @generated
	 */
	EAttribute getDisciplineIncident_Behavior();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.DisciplineIncident#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.trellis.model.district.DisciplineIncident#getDescription()
	 * @see #getDisciplineIncident()
	 * @generated
	 */
	EAttribute getDisciplineIncident_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.trellis.model.district.DisciplineIncident#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participants</em>'.
	 * @see org.trellis.model.district.DisciplineIncident#getParticipants()
	 * @see #getDisciplineIncident()
	 * @generated
	 */
	EReference getDisciplineIncident_Participants();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.IncidentParticipant <em>Incident Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Incident Participant</em>'.
	 * @see org.trellis.model.district.IncidentParticipant
	 * @generated
	 */
	EClass getIncidentParticipant();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.IncidentParticipant#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Student</em>'.
	 * @see org.trellis.model.district.IncidentParticipant#getStudent()
	 * @see #getIncidentParticipant()
	 * @generated
	 */
	EReference getIncidentParticipant_Student();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.IncidentParticipant#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.trellis.model.district.IncidentParticipant#getRole()
	 * @see #getIncidentParticipant()
	 * @generated
	 */
	EAttribute getIncidentParticipant_Role();

	/**
	 * Returns the meta object for the container reference '{@link org.trellis.model.district.IncidentParticipant#getDisciplineIncident <em>Discipline Incident</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Discipline Incident</em>'.
	 * @see org.trellis.model.district.IncidentParticipant#getDisciplineIncident()
	 * @see #getIncidentParticipant()
	 * @generated
	 */
	EReference getIncidentParticipant_DisciplineIncident();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.DisciplineAction <em>Discipline Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Discipline Action</em>'.
	 * @see org.trellis.model.district.DisciplineAction
	 * @generated
	 */
	EClass getDisciplineAction();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.DisciplineAction#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Student</em>'.
	 * @see org.trellis.model.district.DisciplineAction#getStudent()
	 * @see #getDisciplineAction()
	 * @generated
	 */
	EReference getDisciplineAction_Student();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.DisciplineAction#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.trellis.model.district.DisciplineAction#getSchool()
	 * @see #getDisciplineAction()
	 * @generated
	 */
	EReference getDisciplineAction_School();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.DisciplineAction#getIdentifier <em>Identifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identifier</em>'.
	 * @see org.trellis.model.district.DisciplineAction#getIdentifier()
	 * @see #getDisciplineAction()
	 * @generated
	 */
	EAttribute getDisciplineAction_Identifier();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.DisciplineAction#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.trellis.model.district.DisciplineAction#getDate()
	 * @see #getDisciplineAction()
	 * @generated
	 */
	EAttribute getDisciplineAction_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.DisciplineAction#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.trellis.model.district.DisciplineAction#getAction()
	 * @see #getDisciplineAction()
	 * @generated
	 */
	EAttribute getDisciplineAction_Action();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.DisciplineAction#getDays <em>Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Days</em>'.
	 * @see org.trellis.model.district.DisciplineAction#getDays()
	 * @see #getDisciplineAction()
	 * @generated
	 */
	EAttribute getDisciplineAction_Days();

	/**
	 * Returns the meta object for the reference list '{@link org.trellis.model.district.DisciplineAction#getIncidents <em>Incidents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Incidents</em>'.
	 * @see org.trellis.model.district.DisciplineAction#getIncidents()
	 * @see #getDisciplineAction()
	 * @generated
	 */
	EReference getDisciplineAction_Incidents();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.CourseGrade <em>Course Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Course Grade</em>'.
	 * @see org.trellis.model.district.CourseGrade
	 * @generated
	 */
	EClass getCourseGrade();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.CourseGrade#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Student</em>'.
	 * @see org.trellis.model.district.CourseGrade#getStudent()
	 * @see #getCourseGrade()
	 * @generated
	 */
	EReference getCourseGrade_Student();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.CourseGrade#getTerm <em>Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Term</em>'.
	 * @see org.trellis.model.district.CourseGrade#getTerm()
	 * @see #getCourseGrade()
	 * @generated
	 */
	EReference getCourseGrade_Term();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.CourseGrade#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Section</em>'.
	 * @see org.trellis.model.district.CourseGrade#getSection()
	 * @see #getCourseGrade()
	 * @generated
	 */
	EReference getCourseGrade_Section();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.CourseGrade#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.trellis.model.district.CourseGrade#getSubject()
	 * @see #getCourseGrade()
	 * @generated
	 */
	EAttribute getCourseGrade_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.CourseGrade#getMark <em>Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mark</em>'.
	 * @see org.trellis.model.district.CourseGrade#getMark()
	 * @see #getCourseGrade()
	 * @generated
	 */
	EAttribute getCourseGrade_Mark();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.CourseGrade#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.trellis.model.district.CourseGrade#getValue()
	 * @see #getCourseGrade()
	 * @generated
	 */
	EAttribute getCourseGrade_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.CourseGrade#isFailing <em>Failing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Failing</em>'.
	 * @see org.trellis.model.district.CourseGrade#isFailing()
	 * @see #getCourseGrade()
	 * @generated
	 */
	EAttribute getCourseGrade_Failing();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.district.YearSetting <em>Year Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Year Setting</em>'.
	 * @see org.trellis.model.district.YearSetting
	 * @generated
	 */
	EClass getYearSetting();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.district.YearSetting#getSchoolYear <em>School Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School Year</em>'.
	 * @see org.trellis.model.district.YearSetting#getSchoolYear()
	 * @see #getYearSetting()
	 * @generated
	 */
	EReference getYearSetting_SchoolYear();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.YearSetting#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.trellis.model.district.YearSetting#getKey()
	 * @see #getYearSetting()
	 * @generated
	 */
	EAttribute getYearSetting_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.district.YearSetting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.trellis.model.district.YearSetting#getValue()
	 * @see #getYearSetting()
	 * @generated
	 */
	EAttribute getYearSetting_Value();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.district.Weekday <em>Weekday</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Weekday</em>'.
	 * @see org.trellis.model.district.Weekday
	 * @generated
	 */
	EEnum getWeekday();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.district.Grade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Grade</em>'.
	 * @see org.trellis.model.district.Grade
	 * @generated
	 */
	EEnum getGrade();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.district.Sex <em>Sex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sex</em>'.
	 * @see org.trellis.model.district.Sex
	 * @generated
	 */
	EEnum getSex();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.district.Race <em>Race</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Race</em>'.
	 * @see org.trellis.model.district.Race
	 * @generated
	 */
	EEnum getRace();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.district.Transport <em>Transport</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Transport</em>'.
	 * @see org.trellis.model.district.Transport
	 * @generated
	 */
	EEnum getTransport();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.district.Relation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Relation</em>'.
	 * @see org.trellis.model.district.Relation
	 * @generated
	 */
	EEnum getRelation();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.district.StaffRole <em>Staff Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Staff Role</em>'.
	 * @see org.trellis.model.district.StaffRole
	 * @generated
	 */
	EEnum getStaffRole();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.district.SectionKind <em>Section Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Section Kind</em>'.
	 * @see org.trellis.model.district.SectionKind
	 * @generated
	 */
	EEnum getSectionKind();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.district.RoomKind <em>Room Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Room Kind</em>'.
	 * @see org.trellis.model.district.RoomKind
	 * @generated
	 */
	EEnum getRoomKind();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.district.FlagKind <em>Flag Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Flag Kind</em>'.
	 * @see org.trellis.model.district.FlagKind
	 * @generated
	 */
	EEnum getFlagKind();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.district.AttendanceKind <em>Attendance Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Attendance Kind</em>'.
	 * @see org.trellis.model.district.AttendanceKind
	 * @generated
	 */
	EEnum getAttendanceKind();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.district.TermKind <em>Term Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Term Kind</em>'.
	 * @see org.trellis.model.district.TermKind
	 * @generated
	 */
	EEnum getTermKind();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.district.IncidentRole <em>Incident Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Incident Role</em>'.
	 * @see org.trellis.model.district.IncidentRole
	 * @generated
	 */
	EEnum getIncidentRole();

	/**
	 * Returns the meta object for data type '{@link org.trellis.model.district.Weekday <em>Weekday Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A day of the school week; null when not known or not stated.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Weekday Object</em>'.
	 * @see org.trellis.model.district.Weekday
	 * @model instanceClass="org.trellis.model.district.Weekday"
	 *        extendedMetaData="name='Weekday:Object' baseType='Weekday'"
	 * @generated
	 */
	EDataType getWeekdayObject();

	/**
	 * Returns the meta object for data type '{@link org.trellis.model.district.Grade <em>Grade Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Grade level, youngest first; null when not known or not stated.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Grade Object</em>'.
	 * @see org.trellis.model.district.Grade
	 * @model instanceClass="org.trellis.model.district.Grade"
	 *        extendedMetaData="name='Grade:Object' baseType='Grade'"
	 * @generated
	 */
	EDataType getGradeObject();

	/**
	 * Returns the meta object for data type '{@link org.trellis.model.district.Sex <em>Sex Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * As the student information system reports it; null when not known or not stated.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Sex Object</em>'.
	 * @see org.trellis.model.district.Sex
	 * @model instanceClass="org.trellis.model.district.Sex"
	 *        extendedMetaData="name='Sex:Object' baseType='Sex'"
	 * @generated
	 */
	EDataType getSexObject();

	/**
	 * Returns the meta object for data type '{@link org.trellis.model.district.Transport <em>Transport Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How a family gets about; decides how far a service may be (D12); null when not known or not stated.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Transport Object</em>'.
	 * @see org.trellis.model.district.Transport
	 * @model instanceClass="org.trellis.model.district.Transport"
	 *        extendedMetaData="name='Transport:Object' baseType='Transport'"
	 * @generated
	 */
	EDataType getTransportObject();

	/**
	 * Returns the meta object for data type '{@link org.trellis.model.district.Relation <em>Relation Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What an adult is to the student; null when not known or not stated.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Relation Object</em>'.
	 * @see org.trellis.model.district.Relation
	 * @model instanceClass="org.trellis.model.district.Relation"
	 *        extendedMetaData="name='Relation:Object' baseType='Relation'"
	 * @generated
	 */
	EDataType getRelationObject();

	/**
	 * Returns the meta object for data type '{@link org.trellis.model.district.RoomKind <em>Room Kind Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What a room is made for (D24); null when not known or not stated.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Room Kind Object</em>'.
	 * @see org.trellis.model.district.RoomKind
	 * @model instanceClass="org.trellis.model.district.RoomKind"
	 *        extendedMetaData="name='RoomKind:Object' baseType='RoomKind'"
	 * @generated
	 */
	EDataType getRoomKindObject();

	/**
	 * Returns the meta object for data type '{@link org.trellis.model.district.IncidentRole <em>Incident Role Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What a student was in an incident; null when not known or not stated.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Incident Role Object</em>'.
	 * @see org.trellis.model.district.IncidentRole
	 * @model instanceClass="org.trellis.model.district.IncidentRole"
	 *        extendedMetaData="name='IncidentRole:Object' baseType='IncidentRole'"
	 * @generated
	 */
	EDataType getIncidentRoleObject();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	DistrictFactory getDistrictFactory();

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
		 * The meta object literal for the '{@link org.trellis.model.district.impl.DistrictImpl <em>District</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.DistrictImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getDistrict()
		 * @generated
		 */
		EClass DISTRICT = eINSTANCE.getDistrict();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRICT__NAME = eINSTANCE.getDistrict_Name();

		/**
		 * The meta object literal for the '<em><b>Short Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRICT__SHORT_NAME = eINSTANCE.getDistrict_ShortName();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.SchoolImpl <em>School</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.SchoolImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getSchool()
		 * @generated
		 */
		EClass SCHOOL = eINSTANCE.getSchool();

		/**
		 * The meta object literal for the '<em><b>District</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHOOL__DISTRICT = eINSTANCE.getSchool_District();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__NAME = eINSTANCE.getSchool_Name();

		/**
		 * The meta object literal for the '<em><b>Short Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__SHORT_NAME = eINSTANCE.getSchool_ShortName();

		/**
		 * The meta object literal for the '<em><b>Lowest Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__LOWEST_GRADE = eINSTANCE.getSchool_LowestGrade();

		/**
		 * The meta object literal for the '<em><b>Highest Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__HIGHEST_GRADE = eINSTANCE.getSchool_HighestGrade();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__PHONE = eINSTANCE.getSchool_Phone();

		/**
		 * The meta object literal for the '<em><b>Website</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__WEBSITE = eINSTANCE.getSchool_Website();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.SchoolYearImpl <em>School Year</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.SchoolYearImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getSchoolYear()
		 * @generated
		 */
		EClass SCHOOL_YEAR = eINSTANCE.getSchoolYear();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL_YEAR__NAME = eINSTANCE.getSchoolYear_Name();

		/**
		 * The meta object literal for the '<em><b>Begins</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL_YEAR__BEGINS = eINSTANCE.getSchoolYear_Begins();

		/**
		 * The meta object literal for the '<em><b>Ends</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL_YEAR__ENDS = eINSTANCE.getSchoolYear_Ends();

		/**
		 * The meta object literal for the '<em><b>Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL_YEAR__CURRENT = eINSTANCE.getSchoolYear_Current();

		/**
		 * The meta object literal for the '<em><b>Terms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHOOL_YEAR__TERMS = eINSTANCE.getSchoolYear_Terms();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.TermImpl <em>Term</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.TermImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getTerm()
		 * @generated
		 */
		EClass TERM = eINSTANCE.getTerm();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM__NAME = eINSTANCE.getTerm_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM__KIND = eINSTANCE.getTerm_Kind();

		/**
		 * The meta object literal for the '<em><b>Begins</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM__BEGINS = eINSTANCE.getTerm_Begins();

		/**
		 * The meta object literal for the '<em><b>Ends</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM__ENDS = eINSTANCE.getTerm_Ends();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TERM__SCHOOL = eINSTANCE.getTerm_School();

		/**
		 * The meta object literal for the '<em><b>School Year</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TERM__SCHOOL_YEAR = eINSTANCE.getTerm_SchoolYear();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.StaffImpl <em>Staff</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.StaffImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getStaff()
		 * @generated
		 */
		EClass STAFF = eINSTANCE.getStaff();

		/**
		 * The meta object literal for the '<em><b>Given Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF__GIVEN_NAME = eINSTANCE.getStaff_GivenName();

		/**
		 * The meta object literal for the '<em><b>Family Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF__FAMILY_NAME = eINSTANCE.getStaff_FamilyName();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF__EMAIL = eINSTANCE.getStaff_Email();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF__PHONE = eINSTANCE.getStaff_Phone();

		/**
		 * The meta object literal for the '<em><b>Active</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF__ACTIVE = eINSTANCE.getStaff_Active();

		/**
		 * The meta object literal for the '<em><b>Assignments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAFF__ASSIGNMENTS = eINSTANCE.getStaff_Assignments();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.StaffAssignmentImpl <em>Staff Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.StaffAssignmentImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getStaffAssignment()
		 * @generated
		 */
		EClass STAFF_ASSIGNMENT = eINSTANCE.getStaffAssignment();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAFF_ASSIGNMENT__SCHOOL = eINSTANCE.getStaffAssignment_School();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_ASSIGNMENT__ROLE = eINSTANCE.getStaffAssignment_Role();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_ASSIGNMENT__TITLE = eINSTANCE.getStaffAssignment_Title();

		/**
		 * The meta object literal for the '<em><b>Begins</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_ASSIGNMENT__BEGINS = eINSTANCE.getStaffAssignment_Begins();

		/**
		 * The meta object literal for the '<em><b>Ends</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_ASSIGNMENT__ENDS = eINSTANCE.getStaffAssignment_Ends();

		/**
		 * The meta object literal for the '<em><b>Staff</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAFF_ASSIGNMENT__STAFF = eINSTANCE.getStaffAssignment_Staff();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.HouseholdImpl <em>Household</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.HouseholdImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getHousehold()
		 * @generated
		 */
		EClass HOUSEHOLD = eINSTANCE.getHousehold();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOUSEHOLD__NAME = eINSTANCE.getHousehold_Name();

		/**
		 * The meta object literal for the '<em><b>Home Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOUSEHOLD__HOME_LANGUAGE = eINSTANCE.getHousehold_HomeLanguage();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOUSEHOLD__PHONE = eINSTANCE.getHousehold_Phone();

		/**
		 * The meta object literal for the '<em><b>Transport</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOUSEHOLD__TRANSPORT = eINSTANCE.getHousehold_Transport();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.GuardianImpl <em>Guardian</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.GuardianImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getGuardian()
		 * @generated
		 */
		EClass GUARDIAN = eINSTANCE.getGuardian();

		/**
		 * The meta object literal for the '<em><b>Household</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUARDIAN__HOUSEHOLD = eINSTANCE.getGuardian_Household();

		/**
		 * The meta object literal for the '<em><b>Given Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUARDIAN__GIVEN_NAME = eINSTANCE.getGuardian_GivenName();

		/**
		 * The meta object literal for the '<em><b>Family Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUARDIAN__FAMILY_NAME = eINSTANCE.getGuardian_FamilyName();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUARDIAN__EMAIL = eINSTANCE.getGuardian_Email();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUARDIAN__PHONE = eINSTANCE.getGuardian_Phone();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUARDIAN__LANGUAGE = eINSTANCE.getGuardian_Language();

		/**
		 * The meta object literal for the '<em><b>Needs Interpreter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUARDIAN__NEEDS_INTERPRETER = eINSTANCE.getGuardian_NeedsInterpreter();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.StudentImpl <em>Student</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.StudentImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getStudent()
		 * @generated
		 */
		EClass STUDENT = eINSTANCE.getStudent();

		/**
		 * The meta object literal for the '<em><b>Given Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT__GIVEN_NAME = eINSTANCE.getStudent_GivenName();

		/**
		 * The meta object literal for the '<em><b>Middle Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT__MIDDLE_NAME = eINSTANCE.getStudent_MiddleName();

		/**
		 * The meta object literal for the '<em><b>Family Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT__FAMILY_NAME = eINSTANCE.getStudent_FamilyName();

		/**
		 * The meta object literal for the '<em><b>Suffix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT__SUFFIX = eINSTANCE.getStudent_Suffix();

		/**
		 * The meta object literal for the '<em><b>Preferred Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT__PREFERRED_NAME = eINSTANCE.getStudent_PreferredName();

		/**
		 * The meta object literal for the '<em><b>Birth Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT__BIRTH_DATE = eINSTANCE.getStudent_BirthDate();

		/**
		 * The meta object literal for the '<em><b>Sex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT__SEX = eINSTANCE.getStudent_Sex();

		/**
		 * The meta object literal for the '<em><b>Hispanic Or Latino</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT__HISPANIC_OR_LATINO = eINSTANCE.getStudent_HispanicOrLatino();

		/**
		 * The meta object literal for the '<em><b>Races</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT__RACES = eINSTANCE.getStudent_Races();

		/**
		 * The meta object literal for the '<em><b>Home Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT__HOME_LANGUAGE = eINSTANCE.getStudent_HomeLanguage();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT__EMAIL = eINSTANCE.getStudent_Email();

		/**
		 * The meta object literal for the '<em><b>Active</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT__ACTIVE = eINSTANCE.getStudent_Active();

		/**
		 * The meta object literal for the '<em><b>Household</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT__HOUSEHOLD = eINSTANCE.getStudent_Household();

		/**
		 * The meta object literal for the '<em><b>Enrollments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT__ENROLLMENTS = eINSTANCE.getStudent_Enrollments();

		/**
		 * The meta object literal for the '<em><b>Contacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT__CONTACTS = eINSTANCE.getStudent_Contacts();

		/**
		 * The meta object literal for the '<em><b>Flags</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT__FLAGS = eINSTANCE.getStudent_Flags();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.EnrollmentImpl <em>Enrollment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.EnrollmentImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getEnrollment()
		 * @generated
		 */
		EClass ENROLLMENT = eINSTANCE.getEnrollment();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENROLLMENT__SCHOOL = eINSTANCE.getEnrollment_School();

		/**
		 * The meta object literal for the '<em><b>School Year</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENROLLMENT__SCHOOL_YEAR = eINSTANCE.getEnrollment_SchoolYear();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__GRADE = eINSTANCE.getEnrollment_Grade();

		/**
		 * The meta object literal for the '<em><b>Entry Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__ENTRY_DATE = eINSTANCE.getEnrollment_EntryDate();

		/**
		 * The meta object literal for the '<em><b>Exit Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__EXIT_DATE = eINSTANCE.getEnrollment_ExitDate();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENROLLMENT__STUDENT = eINSTANCE.getEnrollment_Student();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.StudentContactImpl <em>Student Contact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.StudentContactImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getStudentContact()
		 * @generated
		 */
		EClass STUDENT_CONTACT = eINSTANCE.getStudentContact();

		/**
		 * The meta object literal for the '<em><b>Guardian</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT_CONTACT__GUARDIAN = eINSTANCE.getStudentContact_Guardian();

		/**
		 * The meta object literal for the '<em><b>Relation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_CONTACT__RELATION = eINSTANCE.getStudentContact_Relation();

		/**
		 * The meta object literal for the '<em><b>Primary Contact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_CONTACT__PRIMARY_CONTACT = eINSTANCE.getStudentContact_PrimaryContact();

		/**
		 * The meta object literal for the '<em><b>Lives With</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_CONTACT__LIVES_WITH = eINSTANCE.getStudentContact_LivesWith();

		/**
		 * The meta object literal for the '<em><b>Emergency Contact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_CONTACT__EMERGENCY_CONTACT = eINSTANCE.getStudentContact_EmergencyContact();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_CONTACT__ORDER = eINSTANCE.getStudentContact_Order();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT_CONTACT__STUDENT = eINSTANCE.getStudentContact_Student();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.StudentFlagImpl <em>Student Flag</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.StudentFlagImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getStudentFlag()
		 * @generated
		 */
		EClass STUDENT_FLAG = eINSTANCE.getStudentFlag();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_FLAG__KIND = eINSTANCE.getStudentFlag_Kind();

		/**
		 * The meta object literal for the '<em><b>Begins</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_FLAG__BEGINS = eINSTANCE.getStudentFlag_Begins();

		/**
		 * The meta object literal for the '<em><b>Ends</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_FLAG__ENDS = eINSTANCE.getStudentFlag_Ends();

		/**
		 * The meta object literal for the '<em><b>Detail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_FLAG__DETAIL = eINSTANCE.getStudentFlag_Detail();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT_FLAG__STUDENT = eINSTANCE.getStudentFlag_Student();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.SectionImpl <em>Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.SectionImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getSection()
		 * @generated
		 */
		EClass SECTION = eINSTANCE.getSection();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__SCHOOL = eINSTANCE.getSection_School();

		/**
		 * The meta object literal for the '<em><b>School Year</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__SCHOOL_YEAR = eINSTANCE.getSection_SchoolYear();

		/**
		 * The meta object literal for the '<em><b>Term</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__TERM = eINSTANCE.getSection_Term();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__NAME = eINSTANCE.getSection_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__KIND = eINSTANCE.getSection_Kind();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__GRADE = eINSTANCE.getSection_Grade();

		/**
		 * The meta object literal for the '<em><b>Course Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__COURSE_CODE = eINSTANCE.getSection_CourseCode();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__SUBJECT = eINSTANCE.getSection_Subject();

		/**
		 * The meta object literal for the '<em><b>Room</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__ROOM = eINSTANCE.getSection_Room();

		/**
		 * The meta object literal for the '<em><b>Teacher</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__TEACHER = eINSTANCE.getSection_Teacher();

		/**
		 * The meta object literal for the '<em><b>Periods</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__PERIODS = eINSTANCE.getSection_Periods();

		/**
		 * The meta object literal for the '<em><b>Days</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__DAYS = eINSTANCE.getSection_Days();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__MEMBERS = eINSTANCE.getSection_Members();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.SectionMemberImpl <em>Section Member</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.SectionMemberImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getSectionMember()
		 * @generated
		 */
		EClass SECTION_MEMBER = eINSTANCE.getSectionMember();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION_MEMBER__STUDENT = eINSTANCE.getSectionMember_Student();

		/**
		 * The meta object literal for the '<em><b>Begins</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION_MEMBER__BEGINS = eINSTANCE.getSectionMember_Begins();

		/**
		 * The meta object literal for the '<em><b>Ends</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION_MEMBER__ENDS = eINSTANCE.getSectionMember_Ends();

		/**
		 * The meta object literal for the '<em><b>Section</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION_MEMBER__SECTION = eINSTANCE.getSectionMember_Section();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.RoomImpl <em>Room</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.RoomImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getRoom()
		 * @generated
		 */
		EClass ROOM = eINSTANCE.getRoom();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROOM__SCHOOL = eINSTANCE.getRoom_School();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM__NAME = eINSTANCE.getRoom_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM__KIND = eINSTANCE.getRoom_Kind();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM__CAPACITY = eINSTANCE.getRoom_Capacity();

		/**
		 * The meta object literal for the '<em><b>Confidential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM__CONFIDENTIAL = eINSTANCE.getRoom_Confidential();

		/**
		 * The meta object literal for the '<em><b>Telehealth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM__TELEHEALTH = eINSTANCE.getRoom_Telehealth();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.ClassPeriodImpl <em>Class Period</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.ClassPeriodImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getClassPeriod()
		 * @generated
		 */
		EClass CLASS_PERIOD = eINSTANCE.getClassPeriod();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLASS_PERIOD__SCHOOL = eINSTANCE.getClassPeriod_School();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASS_PERIOD__NAME = eINSTANCE.getClassPeriod_Name();

		/**
		 * The meta object literal for the '<em><b>Begins</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASS_PERIOD__BEGINS = eINSTANCE.getClassPeriod_Begins();

		/**
		 * The meta object literal for the '<em><b>Ends</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASS_PERIOD__ENDS = eINSTANCE.getClassPeriod_Ends();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.BellScheduleImpl <em>Bell Schedule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.BellScheduleImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getBellSchedule()
		 * @generated
		 */
		EClass BELL_SCHEDULE = eINSTANCE.getBellSchedule();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BELL_SCHEDULE__SCHOOL = eINSTANCE.getBellSchedule_School();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BELL_SCHEDULE__NAME = eINSTANCE.getBellSchedule_Name();

		/**
		 * The meta object literal for the '<em><b>Begins</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BELL_SCHEDULE__BEGINS = eINSTANCE.getBellSchedule_Begins();

		/**
		 * The meta object literal for the '<em><b>Ends</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BELL_SCHEDULE__ENDS = eINSTANCE.getBellSchedule_Ends();

		/**
		 * The meta object literal for the '<em><b>Periods</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BELL_SCHEDULE__PERIODS = eINSTANCE.getBellSchedule_Periods();

		/**
		 * The meta object literal for the '<em><b>Dates</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BELL_SCHEDULE__DATES = eINSTANCE.getBellSchedule_Dates();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.ProtectedTimeImpl <em>Protected Time</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.ProtectedTimeImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getProtectedTime()
		 * @generated
		 */
		EClass PROTECTED_TIME = eINSTANCE.getProtectedTime();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTECTED_TIME__SCHOOL = eINSTANCE.getProtectedTime_School();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTED_TIME__REASON = eINSTANCE.getProtectedTime_Reason();

		/**
		 * The meta object literal for the '<em><b>Weekday</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTED_TIME__WEEKDAY = eINSTANCE.getProtectedTime_Weekday();

		/**
		 * The meta object literal for the '<em><b>Begins</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTED_TIME__BEGINS = eINSTANCE.getProtectedTime_Begins();

		/**
		 * The meta object literal for the '<em><b>Ends</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTED_TIME__ENDS = eINSTANCE.getProtectedTime_Ends();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTED_TIME__GRADE = eINSTANCE.getProtectedTime_Grade();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.AttendanceEventImpl <em>Attendance Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.AttendanceEventImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getAttendanceEvent()
		 * @generated
		 */
		EClass ATTENDANCE_EVENT = eINSTANCE.getAttendanceEvent();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTENDANCE_EVENT__STUDENT = eINSTANCE.getAttendanceEvent_Student();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTENDANCE_EVENT__SCHOOL = eINSTANCE.getAttendanceEvent_School();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE_EVENT__DATE = eINSTANCE.getAttendanceEvent_Date();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE_EVENT__KIND = eINSTANCE.getAttendanceEvent_Kind();

		/**
		 * The meta object literal for the '<em><b>Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE_EVENT__DAYS = eINSTANCE.getAttendanceEvent_Days();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE_EVENT__REASON = eINSTANCE.getAttendanceEvent_Reason();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.AttendanceSummaryImpl <em>Attendance Summary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.AttendanceSummaryImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getAttendanceSummary()
		 * @generated
		 */
		EClass ATTENDANCE_SUMMARY = eINSTANCE.getAttendanceSummary();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTENDANCE_SUMMARY__STUDENT = eINSTANCE.getAttendanceSummary_Student();

		/**
		 * The meta object literal for the '<em><b>School Year</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTENDANCE_SUMMARY__SCHOOL_YEAR = eINSTANCE.getAttendanceSummary_SchoolYear();

		/**
		 * The meta object literal for the '<em><b>Days Enrolled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE_SUMMARY__DAYS_ENROLLED = eINSTANCE.getAttendanceSummary_DaysEnrolled();

		/**
		 * The meta object literal for the '<em><b>Days Absent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE_SUMMARY__DAYS_ABSENT = eINSTANCE.getAttendanceSummary_DaysAbsent();

		/**
		 * The meta object literal for the '<em><b>Tardies</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE_SUMMARY__TARDIES = eINSTANCE.getAttendanceSummary_Tardies();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.DisciplineIncidentImpl <em>Discipline Incident</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.DisciplineIncidentImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getDisciplineIncident()
		 * @generated
		 */
		EClass DISCIPLINE_INCIDENT = eINSTANCE.getDisciplineIncident();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISCIPLINE_INCIDENT__SCHOOL = eINSTANCE.getDisciplineIncident_School();

		/**
		 * The meta object literal for the '<em><b>Identifier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCIPLINE_INCIDENT__IDENTIFIER = eINSTANCE.getDisciplineIncident_Identifier();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCIPLINE_INCIDENT__DATE = eINSTANCE.getDisciplineIncident_Date();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCIPLINE_INCIDENT__PLACE = eINSTANCE.getDisciplineIncident_Place();

		/**
		 * The meta object literal for the '<em><b>Behavior</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCIPLINE_INCIDENT__BEHAVIOR = eINSTANCE.getDisciplineIncident_Behavior();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCIPLINE_INCIDENT__DESCRIPTION = eINSTANCE.getDisciplineIncident_Description();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISCIPLINE_INCIDENT__PARTICIPANTS = eINSTANCE.getDisciplineIncident_Participants();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.IncidentParticipantImpl <em>Incident Participant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.IncidentParticipantImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getIncidentParticipant()
		 * @generated
		 */
		EClass INCIDENT_PARTICIPANT = eINSTANCE.getIncidentParticipant();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT_PARTICIPANT__STUDENT = eINSTANCE.getIncidentParticipant_Student();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT_PARTICIPANT__ROLE = eINSTANCE.getIncidentParticipant_Role();

		/**
		 * The meta object literal for the '<em><b>Discipline Incident</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT_PARTICIPANT__DISCIPLINE_INCIDENT = eINSTANCE.getIncidentParticipant_DisciplineIncident();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.DisciplineActionImpl <em>Discipline Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.DisciplineActionImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getDisciplineAction()
		 * @generated
		 */
		EClass DISCIPLINE_ACTION = eINSTANCE.getDisciplineAction();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISCIPLINE_ACTION__STUDENT = eINSTANCE.getDisciplineAction_Student();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISCIPLINE_ACTION__SCHOOL = eINSTANCE.getDisciplineAction_School();

		/**
		 * The meta object literal for the '<em><b>Identifier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCIPLINE_ACTION__IDENTIFIER = eINSTANCE.getDisciplineAction_Identifier();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCIPLINE_ACTION__DATE = eINSTANCE.getDisciplineAction_Date();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCIPLINE_ACTION__ACTION = eINSTANCE.getDisciplineAction_Action();

		/**
		 * The meta object literal for the '<em><b>Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCIPLINE_ACTION__DAYS = eINSTANCE.getDisciplineAction_Days();

		/**
		 * The meta object literal for the '<em><b>Incidents</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISCIPLINE_ACTION__INCIDENTS = eINSTANCE.getDisciplineAction_Incidents();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.CourseGradeImpl <em>Course Grade</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.CourseGradeImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getCourseGrade()
		 * @generated
		 */
		EClass COURSE_GRADE = eINSTANCE.getCourseGrade();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COURSE_GRADE__STUDENT = eINSTANCE.getCourseGrade_Student();

		/**
		 * The meta object literal for the '<em><b>Term</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COURSE_GRADE__TERM = eINSTANCE.getCourseGrade_Term();

		/**
		 * The meta object literal for the '<em><b>Section</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COURSE_GRADE__SECTION = eINSTANCE.getCourseGrade_Section();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE_GRADE__SUBJECT = eINSTANCE.getCourseGrade_Subject();

		/**
		 * The meta object literal for the '<em><b>Mark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE_GRADE__MARK = eINSTANCE.getCourseGrade_Mark();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE_GRADE__VALUE = eINSTANCE.getCourseGrade_Value();

		/**
		 * The meta object literal for the '<em><b>Failing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE_GRADE__FAILING = eINSTANCE.getCourseGrade_Failing();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.impl.YearSettingImpl <em>Year Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.impl.YearSettingImpl
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getYearSetting()
		 * @generated
		 */
		EClass YEAR_SETTING = eINSTANCE.getYearSetting();

		/**
		 * The meta object literal for the '<em><b>School Year</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference YEAR_SETTING__SCHOOL_YEAR = eINSTANCE.getYearSetting_SchoolYear();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute YEAR_SETTING__KEY = eINSTANCE.getYearSetting_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute YEAR_SETTING__VALUE = eINSTANCE.getYearSetting_Value();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.Weekday <em>Weekday</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.Weekday
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getWeekday()
		 * @generated
		 */
		EEnum WEEKDAY = eINSTANCE.getWeekday();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.Grade <em>Grade</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.Grade
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getGrade()
		 * @generated
		 */
		EEnum GRADE = eINSTANCE.getGrade();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.Sex <em>Sex</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.Sex
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getSex()
		 * @generated
		 */
		EEnum SEX = eINSTANCE.getSex();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.Race <em>Race</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.Race
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getRace()
		 * @generated
		 */
		EEnum RACE = eINSTANCE.getRace();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.Transport <em>Transport</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.Transport
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getTransport()
		 * @generated
		 */
		EEnum TRANSPORT = eINSTANCE.getTransport();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.Relation <em>Relation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.Relation
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getRelation()
		 * @generated
		 */
		EEnum RELATION = eINSTANCE.getRelation();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.StaffRole <em>Staff Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.StaffRole
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getStaffRole()
		 * @generated
		 */
		EEnum STAFF_ROLE = eINSTANCE.getStaffRole();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.SectionKind <em>Section Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.SectionKind
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getSectionKind()
		 * @generated
		 */
		EEnum SECTION_KIND = eINSTANCE.getSectionKind();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.RoomKind <em>Room Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.RoomKind
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getRoomKind()
		 * @generated
		 */
		EEnum ROOM_KIND = eINSTANCE.getRoomKind();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.FlagKind <em>Flag Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.FlagKind
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getFlagKind()
		 * @generated
		 */
		EEnum FLAG_KIND = eINSTANCE.getFlagKind();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.AttendanceKind <em>Attendance Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.AttendanceKind
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getAttendanceKind()
		 * @generated
		 */
		EEnum ATTENDANCE_KIND = eINSTANCE.getAttendanceKind();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.TermKind <em>Term Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.TermKind
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getTermKind()
		 * @generated
		 */
		EEnum TERM_KIND = eINSTANCE.getTermKind();

		/**
		 * The meta object literal for the '{@link org.trellis.model.district.IncidentRole <em>Incident Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.IncidentRole
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getIncidentRole()
		 * @generated
		 */
		EEnum INCIDENT_ROLE = eINSTANCE.getIncidentRole();

		/**
		 * The meta object literal for the '<em>Weekday Object</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.Weekday
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getWeekdayObject()
		 * @generated
		 */
		EDataType WEEKDAY_OBJECT = eINSTANCE.getWeekdayObject();

		/**
		 * The meta object literal for the '<em>Grade Object</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.Grade
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getGradeObject()
		 * @generated
		 */
		EDataType GRADE_OBJECT = eINSTANCE.getGradeObject();

		/**
		 * The meta object literal for the '<em>Sex Object</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.Sex
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getSexObject()
		 * @generated
		 */
		EDataType SEX_OBJECT = eINSTANCE.getSexObject();

		/**
		 * The meta object literal for the '<em>Transport Object</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.Transport
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getTransportObject()
		 * @generated
		 */
		EDataType TRANSPORT_OBJECT = eINSTANCE.getTransportObject();

		/**
		 * The meta object literal for the '<em>Relation Object</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.Relation
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getRelationObject()
		 * @generated
		 */
		EDataType RELATION_OBJECT = eINSTANCE.getRelationObject();

		/**
		 * The meta object literal for the '<em>Room Kind Object</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.RoomKind
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getRoomKindObject()
		 * @generated
		 */
		EDataType ROOM_KIND_OBJECT = eINSTANCE.getRoomKindObject();

		/**
		 * The meta object literal for the '<em>Incident Role Object</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.district.IncidentRole
		 * @see org.trellis.model.district.impl.DistrictPackageImpl#getIncidentRoleObject()
		 * @generated
		 */
		EDataType INCIDENT_ROLE_OBJECT = eINSTANCE.getIncidentRoleObject();

	}

} //DistrictPackage
