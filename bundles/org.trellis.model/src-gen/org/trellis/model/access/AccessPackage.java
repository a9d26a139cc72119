/**
 */
package org.trellis.model.access;

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
 * Who can sign in, who may see and do what by whose word, and who read what is restricted (D32, D33).
 * <!-- end-model-doc -->
 * @see org.trellis.model.access.AccessFactory
 * @model kind="package"
 * @generated
 */
public interface AccessPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "access";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://trellis.org/model/access/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "access";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	AccessPackage eINSTANCE = org.trellis.model.access.impl.AccessPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.trellis.model.access.impl.AccountImpl <em>Account</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.access.impl.AccountImpl
	 * @see org.trellis.model.access.impl.AccessPackageImpl#getAccount()
	 * @generated
	 */
	int ACCOUNT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Sign In Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__SIGN_IN_NAME = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Staff</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__STAFF = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Operating System User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__OPERATING_SYSTEM_USER = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__ACTIVE = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__BEGINS = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__ENDS = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Account</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Account</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.access.impl.AccessGrantImpl <em>Grant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.access.impl.AccessGrantImpl
	 * @see org.trellis.model.access.impl.AccessPackageImpl#getAccessGrant()
	 * @generated
	 */
	int ACCESS_GRANT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Staff</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__STAFF = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__KIND = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__SCHOOL = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Grades</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__GRADES = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Section</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__SECTION = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Flags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__FLAGS = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__ORGANIZATION = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__LABELS = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__BEGINS = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__ENDS = BasePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Granted By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__GRANTED_BY = BasePackage.ENTITY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Granted At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__GRANTED_AT = BasePackage.ENTITY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__REASON = BasePackage.ENTITY_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Ended By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__ENDED_BY = BasePackage.ENTITY_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>End Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__END_REASON = BasePackage.ENTITY_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Grant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 15;

	/**
	 * The number of operations of the '<em>Grant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.access.impl.CaseloadMemberImpl <em>Caseload Member</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.access.impl.CaseloadMemberImpl
	 * @see org.trellis.model.access.impl.AccessPackageImpl#getCaseloadMember()
	 * @generated
	 */
	int CASELOAD_MEMBER = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASELOAD_MEMBER__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASELOAD_MEMBER__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Staff</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASELOAD_MEMBER__STAFF = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASELOAD_MEMBER__STUDENT = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASELOAD_MEMBER__SCHOOL = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASELOAD_MEMBER__BEGINS = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASELOAD_MEMBER__ENDS = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Caseload Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASELOAD_MEMBER_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Caseload Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASELOAD_MEMBER_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.access.impl.RestrictedReadingImpl <em>Restricted Reading</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.access.impl.RestrictedReadingImpl
	 * @see org.trellis.model.access.impl.AccessPackageImpl#getRestrictedReading()
	 * @generated
	 */
	int RESTRICTED_READING = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTED_READING__ID = BasePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTED_READING__VERSION = BasePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTED_READING__STUDENT = BasePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Entity Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTED_READING__ENTITY_TYPE = BasePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Entity Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTED_READING__ENTITY_ID = BasePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTED_READING__FEATURE = BasePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTED_READING__LABEL = BasePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Read By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTED_READING__READ_BY = BasePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Staff</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTED_READING__STAFF = BasePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Read At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTED_READING__READ_AT = BasePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Grounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTED_READING__GROUNDS = BasePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Restricted Reading</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTED_READING_FEATURE_COUNT = BasePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Restricted Reading</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTED_READING_OPERATION_COUNT = BasePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.trellis.model.access.AccessKind <em>Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.access.AccessKind
	 * @see org.trellis.model.access.impl.AccessPackageImpl#getAccessKind()
	 * @generated
	 */
	int ACCESS_KIND = 4;

	/**
	 * The meta object id for the '{@link org.trellis.model.access.RestrictedLabel <em>Restricted Label</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.trellis.model.access.RestrictedLabel
	 * @see org.trellis.model.access.impl.AccessPackageImpl#getRestrictedLabel()
	 * @generated
	 */
	int RESTRICTED_LABEL = 5;


	/**
	 * Returns the meta object for class '{@link org.trellis.model.access.Account <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Account</em>'.
	 * @see org.trellis.model.access.Account
	 * @generated
	 */
	EClass getAccount();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.access.Account#getSignInName <em>Sign In Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sign In Name</em>'.
	 * @see org.trellis.model.access.Account#getSignInName()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_SignInName();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.access.Account#getStaff <em>Staff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Staff</em>'.
	 * @see org.trellis.model.access.Account#getStaff()
	 * @see #getAccount()
	 * @generated
	 */
	EReference getAccount_Staff();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.access.Account#getOperatingSystemUser <em>Operating System User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operating System User</em>'.
	 * @see org.trellis.model.access.Account#getOperatingSystemUser()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_OperatingSystemUser();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.access.Account#isActive <em>Active</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active</em>'.
	 * @see org.trellis.model.access.Account#isActive()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Active();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.access.Account#getBegins <em>Begins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begins</em>'.
	 * @see org.trellis.model.access.Account#getBegins()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Begins();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.access.Account#getEnds <em>Ends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends</em>'.
	 * @see org.trellis.model.access.Account#getEnds()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Ends();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.access.AccessGrant <em>Grant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Grant</em>'.
	 * @see org.trellis.model.access.AccessGrant
	 * @generated
	 */
	EClass getAccessGrant();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.access.AccessGrant#getStaff <em>Staff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Staff</em>'.
	 * @see org.trellis.model.access.AccessGrant#getStaff()
	 * @see #getAccessGrant()
	 * @generated
	 */
	EReference getAccessGrant_Staff();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.access.AccessGrant#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.trellis.model.access.AccessGrant#getKind()
	 * @see #getAccessGrant()
	 * @generated
	 */
	EAttribute getAccessGrant_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.access.AccessGrant#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.trellis.model.access.AccessGrant#getSchool()
	 * @see #getAccessGrant()
	 * @generated
	 */
	EReference getAccessGrant_School();

	/**
	 * Returns the meta object for the attribute list '{@link org.trellis.model.access.AccessGrant#getGrades <em>Grades</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Grades</em>'.
	 * @see org.trellis.model.access.AccessGrant#getGrades()
	 * @see #getAccessGrant()
	 * @generated
	 */
	EAttribute getAccessGrant_Grades();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.access.AccessGrant#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Section</em>'.
	 * @see org.trellis.model.access.AccessGrant#getSection()
	 * @see #getAccessGrant()
	 * @generated
	 */
	EReference getAccessGrant_Section();

	/**
	 * Returns the meta object for the attribute list '{@link org.trellis.model.access.AccessGrant#getFlags <em>Flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Flags</em>'.
	 * @see org.trellis.model.access.AccessGrant#getFlags()
	 * @see #getAccessGrant()
	 * @generated
	 */
	EAttribute getAccessGrant_Flags();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.access.AccessGrant#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organization</em>'.
	 * @see org.trellis.model.access.AccessGrant#getOrganization()
	 * @see #getAccessGrant()
	 * @generated
	 */
	EReference getAccessGrant_Organization();

	/**
	 * Returns the meta object for the attribute list '{@link org.trellis.model.access.AccessGrant#getLabels <em>Labels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Labels</em>'.
	 * @see org.trellis.model.access.AccessGrant#getLabels()
	 * @see #getAccessGrant()
	 * @generated
	 */
	EAttribute getAccessGrant_Labels();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.access.AccessGrant#getBegins <em>Begins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begins</em>'.
	 * @see org.trellis.model.access.AccessGrant#getBegins()
	 * @see #getAccessGrant()
	 * @generated
	 */
	EAttribute getAccessGrant_Begins();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.access.AccessGrant#getEnds <em>Ends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends</em>'.
	 * @see org.trellis.model.access.AccessGrant#getEnds()
	 * @see #getAccessGrant()
	 * @generated
	 */
	EAttribute getAccessGrant_Ends();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.access.AccessGrant#getGrantedBy <em>Granted By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Granted By</em>'.
	 * @see org.trellis.model.access.AccessGrant#getGrantedBy()
	 * @see #getAccessGrant()
	 * @generated
	 */
	EAttribute getAccessGrant_GrantedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.access.AccessGrant#getGrantedAt <em>Granted At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Granted At</em>'.
	 * @see org.trellis.model.access.AccessGrant#getGrantedAt()
	 * @see #getAccessGrant()
	 * @generated
	 */
	EAttribute getAccessGrant_GrantedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.access.AccessGrant#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.trellis.model.access.AccessGrant#getReason()
	 * @see #getAccessGrant()
	 * @generated
	 */
	EAttribute getAccessGrant_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.access.AccessGrant#getEndedBy <em>Ended By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended By</em>'.
	 * @see org.trellis.model.access.AccessGrant#getEndedBy()
	 * @see #getAccessGrant()
	 * @generated
	 */
	EAttribute getAccessGrant_EndedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.access.AccessGrant#getEndReason <em>End Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Reason</em>'.
	 * @see org.trellis.model.access.AccessGrant#getEndReason()
	 * @see #getAccessGrant()
	 * @generated
	 */
	EAttribute getAccessGrant_EndReason();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.access.CaseloadMember <em>Caseload Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Caseload Member</em>'.
	 * @see org.trellis.model.access.CaseloadMember
	 * @generated
	 */
	EClass getCaseloadMember();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.access.CaseloadMember#getStaff <em>Staff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Staff</em>'.
	 * @see org.trellis.model.access.CaseloadMember#getStaff()
	 * @see #getCaseloadMember()
	 * @generated
	 */
	EReference getCaseloadMember_Staff();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.access.CaseloadMember#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Student</em>'.
	 * @see org.trellis.model.access.CaseloadMember#getStudent()
	 * @see #getCaseloadMember()
	 * @generated
	 */
	EReference getCaseloadMember_Student();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.access.CaseloadMember#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.trellis.model.access.CaseloadMember#getSchool()
	 * @see #getCaseloadMember()
	 * @generated
	 */
	EReference getCaseloadMember_School();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.access.CaseloadMember#getBegins <em>Begins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begins</em>'.
	 * @see org.trellis.model.access.CaseloadMember#getBegins()
	 * @see #getCaseloadMember()
	 * @generated
	 */
	EAttribute getCaseloadMember_Begins();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.access.CaseloadMember#getEnds <em>Ends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends</em>'.
	 * @see org.trellis.model.access.CaseloadMember#getEnds()
	 * @see #getCaseloadMember()
	 * @generated
	 */
	EAttribute getCaseloadMember_Ends();

	/**
	 * Returns the meta object for class '{@link org.trellis.model.access.RestrictedReading <em>Restricted Reading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Restricted Reading</em>'.
	 * @see org.trellis.model.access.RestrictedReading
	 * @generated
	 */
	EClass getRestrictedReading();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.access.RestrictedReading#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Student</em>'.
	 * @see org.trellis.model.access.RestrictedReading#getStudent()
	 * @see #getRestrictedReading()
	 * @generated
	 */
	EReference getRestrictedReading_Student();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.access.RestrictedReading#getEntityType <em>Entity Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entity Type</em>'.
	 * @see org.trellis.model.access.RestrictedReading#getEntityType()
	 * @see #getRestrictedReading()
	 * @generated
	 */
	EAttribute getRestrictedReading_EntityType();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.access.RestrictedReading#getEntityId <em>Entity Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entity Id</em>'.
	 * @see org.trellis.model.access.RestrictedReading#getEntityId()
	 * @see #getRestrictedReading()
	 * @generated
	 */
	EAttribute getRestrictedReading_EntityId();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.access.RestrictedReading#getFeature <em>Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feature</em>'.
	 * @see org.trellis.model.access.RestrictedReading#getFeature()
	 * @see #getRestrictedReading()
	 * @generated
	 */
	EAttribute getRestrictedReading_Feature();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.access.RestrictedReading#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.trellis.model.access.RestrictedReading#getLabel()
	 * @see #getRestrictedReading()
	 * @generated
	 */
	EAttribute getRestrictedReading_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.access.RestrictedReading#getReadBy <em>Read By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read By</em>'.
	 * @see org.trellis.model.access.RestrictedReading#getReadBy()
	 * @see #getRestrictedReading()
	 * @generated
	 */
	EAttribute getRestrictedReading_ReadBy();

	/**
	 * Returns the meta object for the reference '{@link org.trellis.model.access.RestrictedReading#getStaff <em>Staff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Staff</em>'.
	 * @see org.trellis.model.access.RestrictedReading#getStaff()
	 * @see #getRestrictedReading()
	 * @generated
	 */
	EReference getRestrictedReading_Staff();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.access.RestrictedReading#getReadAt <em>Read At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read At</em>'.
	 * @see org.trellis.model.access.RestrictedReading#getReadAt()
	 * @see #getRestrictedReading()
	 * @generated
	 */
	EAttribute getRestrictedReading_ReadAt();

	/**
	 * Returns the meta object for the attribute '{@link org.trellis.model.access.RestrictedReading#getGrounds <em>Grounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grounds</em>'.
	 * @see org.trellis.model.access.RestrictedReading#getGrounds()
	 * @see #getRestrictedReading()
	 * @generated
	 */
	EAttribute getRestrictedReading_Grounds();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.access.AccessKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Kind</em>'.
	 * @see org.trellis.model.access.AccessKind
	 * @generated
	 */
	EEnum getAccessKind();

	/**
	 * Returns the meta object for enum '{@link org.trellis.model.access.RestrictedLabel <em>Restricted Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Restricted Label</em>'.
	 * @see org.trellis.model.access.RestrictedLabel
	 * @generated
	 */
	EEnum getRestrictedLabel();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	AccessFactory getAccessFactory();

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
		 * The meta object literal for the '{@link org.trellis.model.access.impl.AccountImpl <em>Account</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.access.impl.AccountImpl
		 * @see org.trellis.model.access.impl.AccessPackageImpl#getAccount()
		 * @generated
		 */
		EClass ACCOUNT = eINSTANCE.getAccount();

		/**
		 * The meta object literal for the '<em><b>Sign In Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__SIGN_IN_NAME = eINSTANCE.getAccount_SignInName();

		/**
		 * The meta object literal for the '<em><b>Staff</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCOUNT__STAFF = eINSTANCE.getAccount_Staff();

		/**
		 * The meta object literal for the '<em><b>Operating System User</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__OPERATING_SYSTEM_USER = eINSTANCE.getAccount_OperatingSystemUser();

		/**
		 * The meta object literal for the '<em><b>Active</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__ACTIVE = eINSTANCE.getAccount_Active();

		/**
		 * The meta object literal for the '<em><b>Begins</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__BEGINS = eINSTANCE.getAccount_Begins();

		/**
		 * The meta object literal for the '<em><b>Ends</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__ENDS = eINSTANCE.getAccount_Ends();

		/**
		 * The meta object literal for the '{@link org.trellis.model.access.impl.AccessGrantImpl <em>Grant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.access.impl.AccessGrantImpl
		 * @see org.trellis.model.access.impl.AccessPackageImpl#getAccessGrant()
		 * @generated
		 */
		EClass ACCESS_GRANT = eINSTANCE.getAccessGrant();

		/**
		 * The meta object literal for the '<em><b>Staff</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCESS_GRANT__STAFF = eINSTANCE.getAccessGrant_Staff();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCESS_GRANT__KIND = eINSTANCE.getAccessGrant_Kind();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCESS_GRANT__SCHOOL = eINSTANCE.getAccessGrant_School();

		/**
		 * The meta object literal for the '<em><b>Grades</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCESS_GRANT__GRADES = eINSTANCE.getAccessGrant_Grades();

		/**
		 * The meta object literal for the '<em><b>Section</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCESS_GRANT__SECTION = eINSTANCE.getAccessGrant_Section();

		/**
		 * The meta object literal for the '<em><b>Flags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCESS_GRANT__FLAGS = eINSTANCE.getAccessGrant_Flags();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCESS_GRANT__ORGANIZATION = eINSTANCE.getAccessGrant_Organization();

		/**
		 * The meta object literal for the '<em><b>Labels</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCESS_GRANT__LABELS = eINSTANCE.getAccessGrant_Labels();

		/**
		 * The meta object literal for the '<em><b>Begins</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCESS_GRANT__BEGINS = eINSTANCE.getAccessGrant_Begins();

		/**
		 * The meta object literal for the '<em><b>Ends</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCESS_GRANT__ENDS = eINSTANCE.getAccessGrant_Ends();

		/**
		 * The meta object literal for the '<em><b>Granted By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCESS_GRANT__GRANTED_BY = eINSTANCE.getAccessGrant_GrantedBy();

		/**
		 * The meta object literal for the '<em><b>Granted At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCESS_GRANT__GRANTED_AT = eINSTANCE.getAccessGrant_GrantedAt();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCESS_GRANT__REASON = eINSTANCE.getAccessGrant_Reason();

		/**
		 * The meta object literal for the '<em><b>Ended By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCESS_GRANT__ENDED_BY = eINSTANCE.getAccessGrant_EndedBy();

		/**
		 * The meta object literal for the '<em><b>End Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCESS_GRANT__END_REASON = eINSTANCE.getAccessGrant_EndReason();

		/**
		 * The meta object literal for the '{@link org.trellis.model.access.impl.CaseloadMemberImpl <em>Caseload Member</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.access.impl.CaseloadMemberImpl
		 * @see org.trellis.model.access.impl.AccessPackageImpl#getCaseloadMember()
		 * @generated
		 */
		EClass CASELOAD_MEMBER = eINSTANCE.getCaseloadMember();

		/**
		 * The meta object literal for the '<em><b>Staff</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASELOAD_MEMBER__STAFF = eINSTANCE.getCaseloadMember_Staff();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASELOAD_MEMBER__STUDENT = eINSTANCE.getCaseloadMember_Student();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASELOAD_MEMBER__SCHOOL = eINSTANCE.getCaseloadMember_School();

		/**
		 * The meta object literal for the '<em><b>Begins</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASELOAD_MEMBER__BEGINS = eINSTANCE.getCaseloadMember_Begins();

		/**
		 * The meta object literal for the '<em><b>Ends</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASELOAD_MEMBER__ENDS = eINSTANCE.getCaseloadMember_Ends();

		/**
		 * The meta object literal for the '{@link org.trellis.model.access.impl.RestrictedReadingImpl <em>Restricted Reading</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.access.impl.RestrictedReadingImpl
		 * @see org.trellis.model.access.impl.AccessPackageImpl#getRestrictedReading()
		 * @generated
		 */
		EClass RESTRICTED_READING = eINSTANCE.getRestrictedReading();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESTRICTED_READING__STUDENT = eINSTANCE.getRestrictedReading_Student();

		/**
		 * The meta object literal for the '<em><b>Entity Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESTRICTED_READING__ENTITY_TYPE = eINSTANCE.getRestrictedReading_EntityType();

		/**
		 * The meta object literal for the '<em><b>Entity Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESTRICTED_READING__ENTITY_ID = eINSTANCE.getRestrictedReading_EntityId();

		/**
		 * The meta object literal for the '<em><b>Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESTRICTED_READING__FEATURE = eINSTANCE.getRestrictedReading_Feature();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESTRICTED_READING__LABEL = eINSTANCE.getRestrictedReading_Label();

		/**
		 * The meta object literal for the '<em><b>Read By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESTRICTED_READING__READ_BY = eINSTANCE.getRestrictedReading_ReadBy();

		/**
		 * The meta object literal for the '<em><b>Staff</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESTRICTED_READING__STAFF = eINSTANCE.getRestrictedReading_Staff();

		/**
		 * The meta object literal for the '<em><b>Read At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESTRICTED_READING__READ_AT = eINSTANCE.getRestrictedReading_ReadAt();

		/**
		 * The meta object literal for the '<em><b>Grounds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESTRICTED_READING__GROUNDS = eINSTANCE.getRestrictedReading_Grounds();

		/**
		 * The meta object literal for the '{@link org.trellis.model.access.AccessKind <em>Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.access.AccessKind
		 * @see org.trellis.model.access.impl.AccessPackageImpl#getAccessKind()
		 * @generated
		 */
		EEnum ACCESS_KIND = eINSTANCE.getAccessKind();

		/**
		 * The meta object literal for the '{@link org.trellis.model.access.RestrictedLabel <em>Restricted Label</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.trellis.model.access.RestrictedLabel
		 * @see org.trellis.model.access.impl.AccessPackageImpl#getRestrictedLabel()
		 * @generated
		 */
		EEnum RESTRICTED_LABEL = eINSTANCE.getRestrictedLabel();

	}

} //AccessPackage
