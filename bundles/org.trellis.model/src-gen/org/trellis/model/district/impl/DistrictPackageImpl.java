/**
 */
package org.trellis.model.district.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.trellis.model.access.AccessPackage;

import org.trellis.model.access.impl.AccessPackageImpl;

import org.trellis.model.base.BasePackage;

import org.trellis.model.base.impl.BasePackageImpl;

import org.trellis.model.district.AttendanceEvent;
import org.trellis.model.district.AttendanceKind;
import org.trellis.model.district.AttendanceSummary;
import org.trellis.model.district.BellSchedule;
import org.trellis.model.district.ClassPeriod;
import org.trellis.model.district.CourseGrade;
import org.trellis.model.district.DisciplineAction;
import org.trellis.model.district.DisciplineIncident;
import org.trellis.model.district.District;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Enrollment;
import org.trellis.model.district.FlagKind;
import org.trellis.model.district.Grade;
import org.trellis.model.district.Guardian;
import org.trellis.model.district.Household;
import org.trellis.model.district.IncidentParticipant;
import org.trellis.model.district.IncidentRole;
import org.trellis.model.district.ProtectedTime;
import org.trellis.model.district.Race;
import org.trellis.model.district.Relation;
import org.trellis.model.district.Room;
import org.trellis.model.district.RoomKind;
import org.trellis.model.district.School;
import org.trellis.model.district.SchoolYear;
import org.trellis.model.district.Section;
import org.trellis.model.district.SectionKind;
import org.trellis.model.district.SectionMember;
import org.trellis.model.district.Sex;
import org.trellis.model.district.Staff;
import org.trellis.model.district.StaffAssignment;
import org.trellis.model.district.StaffRole;
import org.trellis.model.district.Student;
import org.trellis.model.district.StudentContact;
import org.trellis.model.district.StudentFlag;
import org.trellis.model.district.Term;
import org.trellis.model.district.TermKind;
import org.trellis.model.district.Transport;
import org.trellis.model.district.Weekday;
import org.trellis.model.district.YearSetting;

import org.trellis.model.exchange.ExchangePackage;

import org.trellis.model.exchange.impl.ExchangePackageImpl;

import org.trellis.model.referral.ReferralPackage;

import org.trellis.model.referral.impl.ReferralPackageImpl;

import org.trellis.model.resources.ResourcesPackage;

import org.trellis.model.resources.impl.ResourcesPackageImpl;

import org.trellis.model.review.ReviewPackage;

import org.trellis.model.review.impl.ReviewPackageImpl;

import org.trellis.model.scheduling.SchedulingPackage;

import org.trellis.model.scheduling.impl.SchedulingPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class DistrictPackageImpl extends EPackageImpl implements DistrictPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass districtEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass schoolEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass schoolYearEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass termEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass staffEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass staffAssignmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass householdEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass guardianEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass studentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass enrollmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass studentContactEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass studentFlagEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sectionMemberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass roomEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass classPeriodEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bellScheduleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass protectedTimeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attendanceEventEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attendanceSummaryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass disciplineIncidentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass incidentParticipantEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass disciplineActionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass courseGradeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass yearSettingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum weekdayEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum gradeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sexEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum raceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum transportEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum relationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum staffRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sectionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum roomKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum flagKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum attendanceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum termKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum incidentRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType weekdayObjectEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType gradeObjectEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType sexObjectEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType transportObjectEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType relationObjectEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType roomKindObjectEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType incidentRoleObjectEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.trellis.model.district.DistrictPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private DistrictPackageImpl() {
		super(eNS_URI, DistrictFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link DistrictPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static DistrictPackage init() {
		if (isInited) return (DistrictPackage)EPackage.Registry.INSTANCE.getEPackage(DistrictPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredDistrictPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		DistrictPackageImpl theDistrictPackage = registeredDistrictPackage instanceof DistrictPackageImpl ? (DistrictPackageImpl)registeredDistrictPackage : new DistrictPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AccessPackage.eNS_URI);
		AccessPackageImpl theAccessPackage = (AccessPackageImpl)(registeredPackage instanceof AccessPackageImpl ? registeredPackage : AccessPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ExchangePackage.eNS_URI);
		ExchangePackageImpl theExchangePackage = (ExchangePackageImpl)(registeredPackage instanceof ExchangePackageImpl ? registeredPackage : ExchangePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ReferralPackage.eNS_URI);
		ReferralPackageImpl theReferralPackage = (ReferralPackageImpl)(registeredPackage instanceof ReferralPackageImpl ? registeredPackage : ReferralPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ResourcesPackage.eNS_URI);
		ResourcesPackageImpl theResourcesPackage = (ResourcesPackageImpl)(registeredPackage instanceof ResourcesPackageImpl ? registeredPackage : ResourcesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ReviewPackage.eNS_URI);
		ReviewPackageImpl theReviewPackage = (ReviewPackageImpl)(registeredPackage instanceof ReviewPackageImpl ? registeredPackage : ReviewPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SchedulingPackage.eNS_URI);
		SchedulingPackageImpl theSchedulingPackage = (SchedulingPackageImpl)(registeredPackage instanceof SchedulingPackageImpl ? registeredPackage : SchedulingPackage.eINSTANCE);

		// Create package meta-data objects
		theDistrictPackage.createPackageContents();
		theAccessPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theExchangePackage.createPackageContents();
		theReferralPackage.createPackageContents();
		theResourcesPackage.createPackageContents();
		theReviewPackage.createPackageContents();
		theSchedulingPackage.createPackageContents();

		// Initialize created meta-data
		theDistrictPackage.initializePackageContents();
		theAccessPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theExchangePackage.initializePackageContents();
		theReferralPackage.initializePackageContents();
		theResourcesPackage.initializePackageContents();
		theReviewPackage.initializePackageContents();
		theSchedulingPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theDistrictPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(DistrictPackage.eNS_URI, theDistrictPackage);
		return theDistrictPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDistrict() {
		return districtEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistrict_Name() {
		return (EAttribute)districtEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistrict_ShortName() {
		return (EAttribute)districtEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSchool() {
		return schoolEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSchool_District() {
		return (EReference)schoolEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_Name() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_ShortName() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_LowestGrade() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_HighestGrade() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_Phone() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_Website() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSchoolYear() {
		return schoolYearEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchoolYear_Name() {
		return (EAttribute)schoolYearEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchoolYear_Begins() {
		return (EAttribute)schoolYearEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchoolYear_Ends() {
		return (EAttribute)schoolYearEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchoolYear_Current() {
		return (EAttribute)schoolYearEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSchoolYear_Terms() {
		return (EReference)schoolYearEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTerm() {
		return termEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTerm_Name() {
		return (EAttribute)termEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTerm_Kind() {
		return (EAttribute)termEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTerm_Begins() {
		return (EAttribute)termEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTerm_Ends() {
		return (EAttribute)termEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTerm_School() {
		return (EReference)termEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTerm_SchoolYear() {
		return (EReference)termEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStaff() {
		return staffEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaff_GivenName() {
		return (EAttribute)staffEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaff_FamilyName() {
		return (EAttribute)staffEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaff_Email() {
		return (EAttribute)staffEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaff_Phone() {
		return (EAttribute)staffEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaff_Active() {
		return (EAttribute)staffEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStaff_Assignments() {
		return (EReference)staffEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStaffAssignment() {
		return staffAssignmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStaffAssignment_School() {
		return (EReference)staffAssignmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffAssignment_Role() {
		return (EAttribute)staffAssignmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffAssignment_Title() {
		return (EAttribute)staffAssignmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffAssignment_Begins() {
		return (EAttribute)staffAssignmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffAssignment_Ends() {
		return (EAttribute)staffAssignmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStaffAssignment_Staff() {
		return (EReference)staffAssignmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHousehold() {
		return householdEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHousehold_Name() {
		return (EAttribute)householdEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHousehold_HomeLanguage() {
		return (EAttribute)householdEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHousehold_Phone() {
		return (EAttribute)householdEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHousehold_Transport() {
		return (EAttribute)householdEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGuardian() {
		return guardianEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGuardian_Household() {
		return (EReference)guardianEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuardian_GivenName() {
		return (EAttribute)guardianEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuardian_FamilyName() {
		return (EAttribute)guardianEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuardian_Email() {
		return (EAttribute)guardianEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuardian_Phone() {
		return (EAttribute)guardianEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuardian_Language() {
		return (EAttribute)guardianEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuardian_NeedsInterpreter() {
		return (EAttribute)guardianEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStudent() {
		return studentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudent_GivenName() {
		return (EAttribute)studentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudent_MiddleName() {
		return (EAttribute)studentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudent_FamilyName() {
		return (EAttribute)studentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudent_Suffix() {
		return (EAttribute)studentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudent_PreferredName() {
		return (EAttribute)studentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudent_BirthDate() {
		return (EAttribute)studentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudent_Sex() {
		return (EAttribute)studentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudent_HispanicOrLatino() {
		return (EAttribute)studentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudent_Races() {
		return (EAttribute)studentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudent_HomeLanguage() {
		return (EAttribute)studentEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudent_Email() {
		return (EAttribute)studentEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudent_Active() {
		return (EAttribute)studentEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudent_Household() {
		return (EReference)studentEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudent_Enrollments() {
		return (EReference)studentEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudent_Contacts() {
		return (EReference)studentEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudent_Flags() {
		return (EReference)studentEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEnrollment() {
		return enrollmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEnrollment_School() {
		return (EReference)enrollmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEnrollment_SchoolYear() {
		return (EReference)enrollmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_Grade() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_EntryDate() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_ExitDate() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEnrollment_Student() {
		return (EReference)enrollmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStudentContact() {
		return studentContactEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudentContact_Guardian() {
		return (EReference)studentContactEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentContact_Relation() {
		return (EAttribute)studentContactEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentContact_PrimaryContact() {
		return (EAttribute)studentContactEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentContact_LivesWith() {
		return (EAttribute)studentContactEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentContact_EmergencyContact() {
		return (EAttribute)studentContactEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentContact_Order() {
		return (EAttribute)studentContactEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudentContact_Student() {
		return (EReference)studentContactEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStudentFlag() {
		return studentFlagEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentFlag_Kind() {
		return (EAttribute)studentFlagEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentFlag_Begins() {
		return (EAttribute)studentFlagEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentFlag_Ends() {
		return (EAttribute)studentFlagEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentFlag_Detail() {
		return (EAttribute)studentFlagEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudentFlag_Student() {
		return (EReference)studentFlagEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSection() {
		return sectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSection_School() {
		return (EReference)sectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSection_SchoolYear() {
		return (EReference)sectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSection_Term() {
		return (EReference)sectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_Name() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_Kind() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_Grade() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_CourseCode() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_Subject() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSection_Room() {
		return (EReference)sectionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSection_Teacher() {
		return (EReference)sectionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSection_Periods() {
		return (EReference)sectionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_Days() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSection_Members() {
		return (EReference)sectionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSectionMember() {
		return sectionMemberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSectionMember_Student() {
		return (EReference)sectionMemberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSectionMember_Begins() {
		return (EAttribute)sectionMemberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSectionMember_Ends() {
		return (EAttribute)sectionMemberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSectionMember_Section() {
		return (EReference)sectionMemberEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRoom() {
		return roomEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoom_School() {
		return (EReference)roomEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoom_Name() {
		return (EAttribute)roomEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoom_Kind() {
		return (EAttribute)roomEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoom_Capacity() {
		return (EAttribute)roomEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoom_Confidential() {
		return (EAttribute)roomEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoom_Telehealth() {
		return (EAttribute)roomEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClassPeriod() {
		return classPeriodEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClassPeriod_School() {
		return (EReference)classPeriodEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassPeriod_Name() {
		return (EAttribute)classPeriodEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassPeriod_Begins() {
		return (EAttribute)classPeriodEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassPeriod_Ends() {
		return (EAttribute)classPeriodEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBellSchedule() {
		return bellScheduleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBellSchedule_School() {
		return (EReference)bellScheduleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBellSchedule_Name() {
		return (EAttribute)bellScheduleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBellSchedule_Begins() {
		return (EAttribute)bellScheduleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBellSchedule_Ends() {
		return (EAttribute)bellScheduleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBellSchedule_Periods() {
		return (EReference)bellScheduleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBellSchedule_Dates() {
		return (EAttribute)bellScheduleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProtectedTime() {
		return protectedTimeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProtectedTime_School() {
		return (EReference)protectedTimeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtectedTime_Reason() {
		return (EAttribute)protectedTimeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtectedTime_Weekday() {
		return (EAttribute)protectedTimeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtectedTime_Begins() {
		return (EAttribute)protectedTimeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtectedTime_Ends() {
		return (EAttribute)protectedTimeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtectedTime_Grade() {
		return (EAttribute)protectedTimeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttendanceEvent() {
		return attendanceEventEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAttendanceEvent_Student() {
		return (EReference)attendanceEventEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAttendanceEvent_School() {
		return (EReference)attendanceEventEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendanceEvent_Date() {
		return (EAttribute)attendanceEventEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendanceEvent_Kind() {
		return (EAttribute)attendanceEventEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendanceEvent_Days() {
		return (EAttribute)attendanceEventEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendanceEvent_Reason() {
		return (EAttribute)attendanceEventEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttendanceSummary() {
		return attendanceSummaryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAttendanceSummary_Student() {
		return (EReference)attendanceSummaryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAttendanceSummary_SchoolYear() {
		return (EReference)attendanceSummaryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendanceSummary_DaysEnrolled() {
		return (EAttribute)attendanceSummaryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendanceSummary_DaysAbsent() {
		return (EAttribute)attendanceSummaryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendanceSummary_Tardies() {
		return (EAttribute)attendanceSummaryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDisciplineIncident() {
		return disciplineIncidentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisciplineIncident_School() {
		return (EReference)disciplineIncidentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisciplineIncident_Identifier() {
		return (EAttribute)disciplineIncidentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisciplineIncident_Date() {
		return (EAttribute)disciplineIncidentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisciplineIncident_Place() {
		return (EAttribute)disciplineIncidentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisciplineIncident_Behavior() {
		return (EAttribute)disciplineIncidentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisciplineIncident_Description() {
		return (EAttribute)disciplineIncidentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisciplineIncident_Participants() {
		return (EReference)disciplineIncidentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIncidentParticipant() {
		return incidentParticipantEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIncidentParticipant_Student() {
		return (EReference)incidentParticipantEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIncidentParticipant_Role() {
		return (EAttribute)incidentParticipantEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIncidentParticipant_DisciplineIncident() {
		return (EReference)incidentParticipantEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDisciplineAction() {
		return disciplineActionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisciplineAction_Student() {
		return (EReference)disciplineActionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisciplineAction_School() {
		return (EReference)disciplineActionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisciplineAction_Identifier() {
		return (EAttribute)disciplineActionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisciplineAction_Date() {
		return (EAttribute)disciplineActionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisciplineAction_Action() {
		return (EAttribute)disciplineActionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisciplineAction_Days() {
		return (EAttribute)disciplineActionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisciplineAction_Incidents() {
		return (EReference)disciplineActionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCourseGrade() {
		return courseGradeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCourseGrade_Student() {
		return (EReference)courseGradeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCourseGrade_Term() {
		return (EReference)courseGradeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCourseGrade_Section() {
		return (EReference)courseGradeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCourseGrade_Subject() {
		return (EAttribute)courseGradeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCourseGrade_Mark() {
		return (EAttribute)courseGradeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCourseGrade_Value() {
		return (EAttribute)courseGradeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCourseGrade_Failing() {
		return (EAttribute)courseGradeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getYearSetting() {
		return yearSettingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getYearSetting_SchoolYear() {
		return (EReference)yearSettingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getYearSetting_Key() {
		return (EAttribute)yearSettingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getYearSetting_Value() {
		return (EAttribute)yearSettingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getWeekday() {
		return weekdayEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGrade() {
		return gradeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSex() {
		return sexEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRace() {
		return raceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTransport() {
		return transportEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRelation() {
		return relationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStaffRole() {
		return staffRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSectionKind() {
		return sectionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRoomKind() {
		return roomKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFlagKind() {
		return flagKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAttendanceKind() {
		return attendanceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTermKind() {
		return termKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIncidentRole() {
		return incidentRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getWeekdayObject() {
		return weekdayObjectEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getGradeObject() {
		return gradeObjectEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getSexObject() {
		return sexObjectEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getTransportObject() {
		return transportObjectEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getRelationObject() {
		return relationObjectEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getRoomKindObject() {
		return roomKindObjectEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getIncidentRoleObject() {
		return incidentRoleObjectEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DistrictFactory getDistrictFactory() {
		return (DistrictFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		districtEClass = createEClass(DISTRICT);
		createEAttribute(districtEClass, DISTRICT__NAME);
		createEAttribute(districtEClass, DISTRICT__SHORT_NAME);

		schoolEClass = createEClass(SCHOOL);
		createEReference(schoolEClass, SCHOOL__DISTRICT);
		createEAttribute(schoolEClass, SCHOOL__NAME);
		createEAttribute(schoolEClass, SCHOOL__SHORT_NAME);
		createEAttribute(schoolEClass, SCHOOL__LOWEST_GRADE);
		createEAttribute(schoolEClass, SCHOOL__HIGHEST_GRADE);
		createEAttribute(schoolEClass, SCHOOL__PHONE);
		createEAttribute(schoolEClass, SCHOOL__WEBSITE);

		schoolYearEClass = createEClass(SCHOOL_YEAR);
		createEAttribute(schoolYearEClass, SCHOOL_YEAR__NAME);
		createEAttribute(schoolYearEClass, SCHOOL_YEAR__BEGINS);
		createEAttribute(schoolYearEClass, SCHOOL_YEAR__ENDS);
		createEAttribute(schoolYearEClass, SCHOOL_YEAR__CURRENT);
		createEReference(schoolYearEClass, SCHOOL_YEAR__TERMS);

		termEClass = createEClass(TERM);
		createEAttribute(termEClass, TERM__NAME);
		createEAttribute(termEClass, TERM__KIND);
		createEAttribute(termEClass, TERM__BEGINS);
		createEAttribute(termEClass, TERM__ENDS);
		createEReference(termEClass, TERM__SCHOOL);
		createEReference(termEClass, TERM__SCHOOL_YEAR);

		staffEClass = createEClass(STAFF);
		createEAttribute(staffEClass, STAFF__GIVEN_NAME);
		createEAttribute(staffEClass, STAFF__FAMILY_NAME);
		createEAttribute(staffEClass, STAFF__EMAIL);
		createEAttribute(staffEClass, STAFF__PHONE);
		createEAttribute(staffEClass, STAFF__ACTIVE);
		createEReference(staffEClass, STAFF__ASSIGNMENTS);

		staffAssignmentEClass = createEClass(STAFF_ASSIGNMENT);
		createEReference(staffAssignmentEClass, STAFF_ASSIGNMENT__SCHOOL);
		createEAttribute(staffAssignmentEClass, STAFF_ASSIGNMENT__ROLE);
		createEAttribute(staffAssignmentEClass, STAFF_ASSIGNMENT__TITLE);
		createEAttribute(staffAssignmentEClass, STAFF_ASSIGNMENT__BEGINS);
		createEAttribute(staffAssignmentEClass, STAFF_ASSIGNMENT__ENDS);
		createEReference(staffAssignmentEClass, STAFF_ASSIGNMENT__STAFF);

		householdEClass = createEClass(HOUSEHOLD);
		createEAttribute(householdEClass, HOUSEHOLD__NAME);
		createEAttribute(householdEClass, HOUSEHOLD__HOME_LANGUAGE);
		createEAttribute(householdEClass, HOUSEHOLD__PHONE);
		createEAttribute(householdEClass, HOUSEHOLD__TRANSPORT);

		guardianEClass = createEClass(GUARDIAN);
		createEReference(guardianEClass, GUARDIAN__HOUSEHOLD);
		createEAttribute(guardianEClass, GUARDIAN__GIVEN_NAME);
		createEAttribute(guardianEClass, GUARDIAN__FAMILY_NAME);
		createEAttribute(guardianEClass, GUARDIAN__EMAIL);
		createEAttribute(guardianEClass, GUARDIAN__PHONE);
		createEAttribute(guardianEClass, GUARDIAN__LANGUAGE);
		createEAttribute(guardianEClass, GUARDIAN__NEEDS_INTERPRETER);

		studentEClass = createEClass(STUDENT);
		createEAttribute(studentEClass, STUDENT__GIVEN_NAME);
		createEAttribute(studentEClass, STUDENT__MIDDLE_NAME);
		createEAttribute(studentEClass, STUDENT__FAMILY_NAME);
		createEAttribute(studentEClass, STUDENT__SUFFIX);
		createEAttribute(studentEClass, STUDENT__PREFERRED_NAME);
		createEAttribute(studentEClass, STUDENT__BIRTH_DATE);
		createEAttribute(studentEClass, STUDENT__SEX);
		createEAttribute(studentEClass, STUDENT__HISPANIC_OR_LATINO);
		createEAttribute(studentEClass, STUDENT__RACES);
		createEAttribute(studentEClass, STUDENT__HOME_LANGUAGE);
		createEAttribute(studentEClass, STUDENT__EMAIL);
		createEAttribute(studentEClass, STUDENT__ACTIVE);
		createEReference(studentEClass, STUDENT__HOUSEHOLD);
		createEReference(studentEClass, STUDENT__ENROLLMENTS);
		createEReference(studentEClass, STUDENT__CONTACTS);
		createEReference(studentEClass, STUDENT__FLAGS);

		enrollmentEClass = createEClass(ENROLLMENT);
		createEReference(enrollmentEClass, ENROLLMENT__SCHOOL);
		createEReference(enrollmentEClass, ENROLLMENT__SCHOOL_YEAR);
		createEAttribute(enrollmentEClass, ENROLLMENT__GRADE);
		createEAttribute(enrollmentEClass, ENROLLMENT__ENTRY_DATE);
		createEAttribute(enrollmentEClass, ENROLLMENT__EXIT_DATE);
		createEReference(enrollmentEClass, ENROLLMENT__STUDENT);

		studentContactEClass = createEClass(STUDENT_CONTACT);
		createEReference(studentContactEClass, STUDENT_CONTACT__GUARDIAN);
		createEAttribute(studentContactEClass, STUDENT_CONTACT__RELATION);
		createEAttribute(studentContactEClass, STUDENT_CONTACT__PRIMARY_CONTACT);
		createEAttribute(studentContactEClass, STUDENT_CONTACT__LIVES_WITH);
		createEAttribute(studentContactEClass, STUDENT_CONTACT__EMERGENCY_CONTACT);
		createEAttribute(studentContactEClass, STUDENT_CONTACT__ORDER);
		createEReference(studentContactEClass, STUDENT_CONTACT__STUDENT);

		studentFlagEClass = createEClass(STUDENT_FLAG);
		createEAttribute(studentFlagEClass, STUDENT_FLAG__KIND);
		createEAttribute(studentFlagEClass, STUDENT_FLAG__BEGINS);
		createEAttribute(studentFlagEClass, STUDENT_FLAG__ENDS);
		createEAttribute(studentFlagEClass, STUDENT_FLAG__DETAIL);
		createEReference(studentFlagEClass, STUDENT_FLAG__STUDENT);

		sectionEClass = createEClass(SECTION);
		createEReference(sectionEClass, SECTION__SCHOOL);
		createEReference(sectionEClass, SECTION__SCHOOL_YEAR);
		createEReference(sectionEClass, SECTION__TERM);
		createEAttribute(sectionEClass, SECTION__NAME);
		createEAttribute(sectionEClass, SECTION__KIND);
		createEAttribute(sectionEClass, SECTION__GRADE);
		createEAttribute(sectionEClass, SECTION__COURSE_CODE);
		createEAttribute(sectionEClass, SECTION__SUBJECT);
		createEReference(sectionEClass, SECTION__ROOM);
		createEReference(sectionEClass, SECTION__TEACHER);
		createEReference(sectionEClass, SECTION__PERIODS);
		createEAttribute(sectionEClass, SECTION__DAYS);
		createEReference(sectionEClass, SECTION__MEMBERS);

		sectionMemberEClass = createEClass(SECTION_MEMBER);
		createEReference(sectionMemberEClass, SECTION_MEMBER__STUDENT);
		createEAttribute(sectionMemberEClass, SECTION_MEMBER__BEGINS);
		createEAttribute(sectionMemberEClass, SECTION_MEMBER__ENDS);
		createEReference(sectionMemberEClass, SECTION_MEMBER__SECTION);

		roomEClass = createEClass(ROOM);
		createEReference(roomEClass, ROOM__SCHOOL);
		createEAttribute(roomEClass, ROOM__NAME);
		createEAttribute(roomEClass, ROOM__KIND);
		createEAttribute(roomEClass, ROOM__CAPACITY);
		createEAttribute(roomEClass, ROOM__CONFIDENTIAL);
		createEAttribute(roomEClass, ROOM__TELEHEALTH);

		classPeriodEClass = createEClass(CLASS_PERIOD);
		createEReference(classPeriodEClass, CLASS_PERIOD__SCHOOL);
		createEAttribute(classPeriodEClass, CLASS_PERIOD__NAME);
		createEAttribute(classPeriodEClass, CLASS_PERIOD__BEGINS);
		createEAttribute(classPeriodEClass, CLASS_PERIOD__ENDS);

		bellScheduleEClass = createEClass(BELL_SCHEDULE);
		createEReference(bellScheduleEClass, BELL_SCHEDULE__SCHOOL);
		createEAttribute(bellScheduleEClass, BELL_SCHEDULE__NAME);
		createEAttribute(bellScheduleEClass, BELL_SCHEDULE__BEGINS);
		createEAttribute(bellScheduleEClass, BELL_SCHEDULE__ENDS);
		createEReference(bellScheduleEClass, BELL_SCHEDULE__PERIODS);
		createEAttribute(bellScheduleEClass, BELL_SCHEDULE__DATES);

		protectedTimeEClass = createEClass(PROTECTED_TIME);
		createEReference(protectedTimeEClass, PROTECTED_TIME__SCHOOL);
		createEAttribute(protectedTimeEClass, PROTECTED_TIME__REASON);
		createEAttribute(protectedTimeEClass, PROTECTED_TIME__WEEKDAY);
		createEAttribute(protectedTimeEClass, PROTECTED_TIME__BEGINS);
		createEAttribute(protectedTimeEClass, PROTECTED_TIME__ENDS);
		createEAttribute(protectedTimeEClass, PROTECTED_TIME__GRADE);

		attendanceEventEClass = createEClass(ATTENDANCE_EVENT);
		createEReference(attendanceEventEClass, ATTENDANCE_EVENT__STUDENT);
		createEReference(attendanceEventEClass, ATTENDANCE_EVENT__SCHOOL);
		createEAttribute(attendanceEventEClass, ATTENDANCE_EVENT__DATE);
		createEAttribute(attendanceEventEClass, ATTENDANCE_EVENT__KIND);
		createEAttribute(attendanceEventEClass, ATTENDANCE_EVENT__DAYS);
		createEAttribute(attendanceEventEClass, ATTENDANCE_EVENT__REASON);

		attendanceSummaryEClass = createEClass(ATTENDANCE_SUMMARY);
		createEReference(attendanceSummaryEClass, ATTENDANCE_SUMMARY__STUDENT);
		createEReference(attendanceSummaryEClass, ATTENDANCE_SUMMARY__SCHOOL_YEAR);
		createEAttribute(attendanceSummaryEClass, ATTENDANCE_SUMMARY__DAYS_ENROLLED);
		createEAttribute(attendanceSummaryEClass, ATTENDANCE_SUMMARY__DAYS_ABSENT);
		createEAttribute(attendanceSummaryEClass, ATTENDANCE_SUMMARY__TARDIES);

		disciplineIncidentEClass = createEClass(DISCIPLINE_INCIDENT);
		createEReference(disciplineIncidentEClass, DISCIPLINE_INCIDENT__SCHOOL);
		createEAttribute(disciplineIncidentEClass, DISCIPLINE_INCIDENT__IDENTIFIER);
		createEAttribute(disciplineIncidentEClass, DISCIPLINE_INCIDENT__DATE);
		createEAttribute(disciplineIncidentEClass, DISCIPLINE_INCIDENT__PLACE);
		createEAttribute(disciplineIncidentEClass, DISCIPLINE_INCIDENT__BEHAVIOR);
		createEAttribute(disciplineIncidentEClass, DISCIPLINE_INCIDENT__DESCRIPTION);
		createEReference(disciplineIncidentEClass, DISCIPLINE_INCIDENT__PARTICIPANTS);

		incidentParticipantEClass = createEClass(INCIDENT_PARTICIPANT);
		createEReference(incidentParticipantEClass, INCIDENT_PARTICIPANT__STUDENT);
		createEAttribute(incidentParticipantEClass, INCIDENT_PARTICIPANT__ROLE);
		createEReference(incidentParticipantEClass, INCIDENT_PARTICIPANT__DISCIPLINE_INCIDENT);

		disciplineActionEClass = createEClass(DISCIPLINE_ACTION);
		createEReference(disciplineActionEClass, DISCIPLINE_ACTION__STUDENT);
		createEReference(disciplineActionEClass, DISCIPLINE_ACTION__SCHOOL);
		createEAttribute(disciplineActionEClass, DISCIPLINE_ACTION__IDENTIFIER);
		createEAttribute(disciplineActionEClass, DISCIPLINE_ACTION__DATE);
		createEAttribute(disciplineActionEClass, DISCIPLINE_ACTION__ACTION);
		createEAttribute(disciplineActionEClass, DISCIPLINE_ACTION__DAYS);
		createEReference(disciplineActionEClass, DISCIPLINE_ACTION__INCIDENTS);

		courseGradeEClass = createEClass(COURSE_GRADE);
		createEReference(courseGradeEClass, COURSE_GRADE__STUDENT);
		createEReference(courseGradeEClass, COURSE_GRADE__TERM);
		createEReference(courseGradeEClass, COURSE_GRADE__SECTION);
		createEAttribute(courseGradeEClass, COURSE_GRADE__SUBJECT);
		createEAttribute(courseGradeEClass, COURSE_GRADE__MARK);
		createEAttribute(courseGradeEClass, COURSE_GRADE__VALUE);
		createEAttribute(courseGradeEClass, COURSE_GRADE__FAILING);

		yearSettingEClass = createEClass(YEAR_SETTING);
		createEReference(yearSettingEClass, YEAR_SETTING__SCHOOL_YEAR);
		createEAttribute(yearSettingEClass, YEAR_SETTING__KEY);
		createEAttribute(yearSettingEClass, YEAR_SETTING__VALUE);

		// Create enums
		weekdayEEnum = createEEnum(WEEKDAY);
		gradeEEnum = createEEnum(GRADE);
		sexEEnum = createEEnum(SEX);
		raceEEnum = createEEnum(RACE);
		transportEEnum = createEEnum(TRANSPORT);
		relationEEnum = createEEnum(RELATION);
		staffRoleEEnum = createEEnum(STAFF_ROLE);
		sectionKindEEnum = createEEnum(SECTION_KIND);
		roomKindEEnum = createEEnum(ROOM_KIND);
		flagKindEEnum = createEEnum(FLAG_KIND);
		attendanceKindEEnum = createEEnum(ATTENDANCE_KIND);
		termKindEEnum = createEEnum(TERM_KIND);
		incidentRoleEEnum = createEEnum(INCIDENT_ROLE);

		// Create data types
		weekdayObjectEDataType = createEDataType(WEEKDAY_OBJECT);
		gradeObjectEDataType = createEDataType(GRADE_OBJECT);
		sexObjectEDataType = createEDataType(SEX_OBJECT);
		transportObjectEDataType = createEDataType(TRANSPORT_OBJECT);
		relationObjectEDataType = createEDataType(RELATION_OBJECT);
		roomKindObjectEDataType = createEDataType(ROOM_KIND_OBJECT);
		incidentRoleObjectEDataType = createEDataType(INCIDENT_ROLE_OBJECT);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		BasePackage theBasePackage = (BasePackage)EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		districtEClass.getESuperTypes().add(theBasePackage.getEntity());
		districtEClass.getESuperTypes().add(theBasePackage.getPostalAddress());
		schoolEClass.getESuperTypes().add(theBasePackage.getEntity());
		schoolEClass.getESuperTypes().add(theBasePackage.getPostalAddress());
		schoolYearEClass.getESuperTypes().add(theBasePackage.getEntity());
		termEClass.getESuperTypes().add(theBasePackage.getEntity());
		staffEClass.getESuperTypes().add(theBasePackage.getEntity());
		staffAssignmentEClass.getESuperTypes().add(theBasePackage.getEntity());
		householdEClass.getESuperTypes().add(theBasePackage.getEntity());
		householdEClass.getESuperTypes().add(theBasePackage.getPostalAddress());
		guardianEClass.getESuperTypes().add(theBasePackage.getEntity());
		studentEClass.getESuperTypes().add(theBasePackage.getEntity());
		enrollmentEClass.getESuperTypes().add(theBasePackage.getEntity());
		studentContactEClass.getESuperTypes().add(theBasePackage.getEntity());
		studentFlagEClass.getESuperTypes().add(theBasePackage.getEntity());
		sectionEClass.getESuperTypes().add(theBasePackage.getEntity());
		sectionMemberEClass.getESuperTypes().add(theBasePackage.getEntity());
		roomEClass.getESuperTypes().add(theBasePackage.getEntity());
		classPeriodEClass.getESuperTypes().add(theBasePackage.getEntity());
		bellScheduleEClass.getESuperTypes().add(theBasePackage.getEntity());
		protectedTimeEClass.getESuperTypes().add(theBasePackage.getEntity());
		attendanceEventEClass.getESuperTypes().add(theBasePackage.getEntity());
		attendanceSummaryEClass.getESuperTypes().add(theBasePackage.getEntity());
		disciplineIncidentEClass.getESuperTypes().add(theBasePackage.getEntity());
		incidentParticipantEClass.getESuperTypes().add(theBasePackage.getEntity());
		disciplineActionEClass.getESuperTypes().add(theBasePackage.getEntity());
		courseGradeEClass.getESuperTypes().add(theBasePackage.getEntity());
		yearSettingEClass.getESuperTypes().add(theBasePackage.getEntity());

		// Initialize classes, features, and operations; add parameters
		initEClass(districtEClass, District.class, "District", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDistrict_Name(), ecorePackage.getEString(), "name", null, 1, 1, District.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDistrict_ShortName(), ecorePackage.getEString(), "shortName", null, 0, 1, District.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(schoolEClass, School.class, "School", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSchool_District(), this.getDistrict(), null, "district", null, 1, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_Name(), ecorePackage.getEString(), "name", null, 1, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_ShortName(), ecorePackage.getEString(), "shortName", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_LowestGrade(), this.getGradeObject(), "lowestGrade", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_HighestGrade(), this.getGradeObject(), "highestGrade", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_Phone(), ecorePackage.getEString(), "phone", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_Website(), ecorePackage.getEString(), "website", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(schoolYearEClass, SchoolYear.class, "SchoolYear", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSchoolYear_Name(), ecorePackage.getEString(), "name", null, 1, 1, SchoolYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchoolYear_Begins(), theBasePackage.getDate(), "begins", null, 1, 1, SchoolYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchoolYear_Ends(), theBasePackage.getDate(), "ends", null, 1, 1, SchoolYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchoolYear_Current(), ecorePackage.getEBoolean(), "current", null, 0, 1, SchoolYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSchoolYear_Terms(), this.getTerm(), this.getTerm_SchoolYear(), "terms", null, 0, -1, SchoolYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(termEClass, Term.class, "Term", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTerm_Name(), ecorePackage.getEString(), "name", null, 1, 1, Term.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTerm_Kind(), this.getTermKind(), "kind", null, 1, 1, Term.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTerm_Begins(), theBasePackage.getDate(), "begins", null, 1, 1, Term.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTerm_Ends(), theBasePackage.getDate(), "ends", null, 1, 1, Term.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTerm_School(), this.getSchool(), null, "school", null, 0, 1, Term.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTerm_SchoolYear(), this.getSchoolYear(), this.getSchoolYear_Terms(), "schoolYear", null, 0, 1, Term.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(staffEClass, Staff.class, "Staff", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStaff_GivenName(), ecorePackage.getEString(), "givenName", null, 1, 1, Staff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaff_FamilyName(), ecorePackage.getEString(), "familyName", null, 1, 1, Staff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaff_Email(), ecorePackage.getEString(), "email", null, 0, 1, Staff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaff_Phone(), ecorePackage.getEString(), "phone", null, 0, 1, Staff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaff_Active(), ecorePackage.getEBoolean(), "active", null, 0, 1, Staff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStaff_Assignments(), this.getStaffAssignment(), this.getStaffAssignment_Staff(), "assignments", null, 0, -1, Staff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(staffAssignmentEClass, StaffAssignment.class, "StaffAssignment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStaffAssignment_School(), this.getSchool(), null, "school", null, 0, 1, StaffAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffAssignment_Role(), this.getStaffRole(), "role", null, 1, 1, StaffAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffAssignment_Title(), ecorePackage.getEString(), "title", null, 0, 1, StaffAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffAssignment_Begins(), theBasePackage.getDate(), "begins", null, 0, 1, StaffAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffAssignment_Ends(), theBasePackage.getDate(), "ends", null, 0, 1, StaffAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStaffAssignment_Staff(), this.getStaff(), this.getStaff_Assignments(), "staff", null, 0, 1, StaffAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(householdEClass, Household.class, "Household", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHousehold_Name(), ecorePackage.getEString(), "name", null, 0, 1, Household.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHousehold_HomeLanguage(), ecorePackage.getEString(), "homeLanguage", null, 0, 1, Household.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHousehold_Phone(), ecorePackage.getEString(), "phone", null, 0, 1, Household.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHousehold_Transport(), this.getTransportObject(), "transport", null, 0, 1, Household.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(guardianEClass, Guardian.class, "Guardian", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getGuardian_Household(), this.getHousehold(), null, "household", null, 0, 1, Guardian.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuardian_GivenName(), ecorePackage.getEString(), "givenName", null, 1, 1, Guardian.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuardian_FamilyName(), ecorePackage.getEString(), "familyName", null, 1, 1, Guardian.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuardian_Email(), ecorePackage.getEString(), "email", null, 0, 1, Guardian.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuardian_Phone(), ecorePackage.getEString(), "phone", null, 0, 1, Guardian.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuardian_Language(), ecorePackage.getEString(), "language", null, 0, 1, Guardian.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuardian_NeedsInterpreter(), ecorePackage.getEBoolean(), "needsInterpreter", null, 0, 1, Guardian.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(studentEClass, Student.class, "Student", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStudent_GivenName(), ecorePackage.getEString(), "givenName", null, 1, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudent_MiddleName(), ecorePackage.getEString(), "middleName", null, 0, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudent_FamilyName(), ecorePackage.getEString(), "familyName", null, 1, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudent_Suffix(), ecorePackage.getEString(), "suffix", null, 0, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudent_PreferredName(), ecorePackage.getEString(), "preferredName", null, 0, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudent_BirthDate(), theBasePackage.getDate(), "birthDate", null, 0, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudent_Sex(), this.getSexObject(), "sex", null, 0, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudent_HispanicOrLatino(), ecorePackage.getEBoolean(), "hispanicOrLatino", null, 0, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudent_Races(), this.getRace(), "races", null, 0, -1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudent_HomeLanguage(), ecorePackage.getEString(), "homeLanguage", null, 0, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudent_Email(), ecorePackage.getEString(), "email", null, 0, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudent_Active(), ecorePackage.getEBoolean(), "active", null, 0, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudent_Household(), this.getHousehold(), null, "household", null, 0, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudent_Enrollments(), this.getEnrollment(), this.getEnrollment_Student(), "enrollments", null, 0, -1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudent_Contacts(), this.getStudentContact(), this.getStudentContact_Student(), "contacts", null, 0, -1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudent_Flags(), this.getStudentFlag(), this.getStudentFlag_Student(), "flags", null, 0, -1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(enrollmentEClass, Enrollment.class, "Enrollment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getEnrollment_School(), this.getSchool(), null, "school", null, 1, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEnrollment_SchoolYear(), this.getSchoolYear(), null, "schoolYear", null, 1, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_Grade(), this.getGradeObject(), "grade", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_EntryDate(), theBasePackage.getDate(), "entryDate", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_ExitDate(), theBasePackage.getDate(), "exitDate", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEnrollment_Student(), this.getStudent(), this.getStudent_Enrollments(), "student", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(studentContactEClass, StudentContact.class, "StudentContact", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStudentContact_Guardian(), this.getGuardian(), null, "guardian", null, 1, 1, StudentContact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentContact_Relation(), this.getRelationObject(), "relation", null, 0, 1, StudentContact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentContact_PrimaryContact(), ecorePackage.getEBoolean(), "primaryContact", null, 0, 1, StudentContact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentContact_LivesWith(), ecorePackage.getEBoolean(), "livesWith", null, 0, 1, StudentContact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentContact_EmergencyContact(), ecorePackage.getEBoolean(), "emergencyContact", null, 0, 1, StudentContact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentContact_Order(), ecorePackage.getEInt(), "order", null, 0, 1, StudentContact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudentContact_Student(), this.getStudent(), this.getStudent_Contacts(), "student", null, 0, 1, StudentContact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(studentFlagEClass, StudentFlag.class, "StudentFlag", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStudentFlag_Kind(), this.getFlagKind(), "kind", null, 1, 1, StudentFlag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentFlag_Begins(), theBasePackage.getDate(), "begins", null, 0, 1, StudentFlag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentFlag_Ends(), theBasePackage.getDate(), "ends", null, 0, 1, StudentFlag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentFlag_Detail(), ecorePackage.getEString(), "detail", null, 0, 1, StudentFlag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudentFlag_Student(), this.getStudent(), this.getStudent_Flags(), "student", null, 0, 1, StudentFlag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sectionEClass, Section.class, "Section", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSection_School(), this.getSchool(), null, "school", null, 1, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSection_SchoolYear(), this.getSchoolYear(), null, "schoolYear", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSection_Term(), this.getTerm(), null, "term", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_Name(), ecorePackage.getEString(), "name", null, 1, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_Kind(), this.getSectionKind(), "kind", null, 1, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_Grade(), this.getGradeObject(), "grade", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_CourseCode(), ecorePackage.getEString(), "courseCode", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_Subject(), ecorePackage.getEString(), "subject", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSection_Room(), this.getRoom(), null, "room", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSection_Teacher(), this.getStaff(), null, "teacher", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSection_Periods(), this.getClassPeriod(), null, "periods", null, 0, -1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_Days(), this.getWeekday(), "days", null, 0, -1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSection_Members(), this.getSectionMember(), this.getSectionMember_Section(), "members", null, 0, -1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sectionMemberEClass, SectionMember.class, "SectionMember", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSectionMember_Student(), this.getStudent(), null, "student", null, 1, 1, SectionMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSectionMember_Begins(), theBasePackage.getDate(), "begins", null, 0, 1, SectionMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSectionMember_Ends(), theBasePackage.getDate(), "ends", null, 0, 1, SectionMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSectionMember_Section(), this.getSection(), this.getSection_Members(), "section", null, 0, 1, SectionMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(roomEClass, Room.class, "Room", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRoom_School(), this.getSchool(), null, "school", null, 1, 1, Room.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoom_Name(), ecorePackage.getEString(), "name", null, 1, 1, Room.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoom_Kind(), this.getRoomKindObject(), "kind", null, 0, 1, Room.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoom_Capacity(), ecorePackage.getEIntegerObject(), "capacity", null, 0, 1, Room.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoom_Confidential(), ecorePackage.getEBoolean(), "confidential", null, 0, 1, Room.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoom_Telehealth(), ecorePackage.getEBoolean(), "telehealth", null, 0, 1, Room.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(classPeriodEClass, ClassPeriod.class, "ClassPeriod", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getClassPeriod_School(), this.getSchool(), null, "school", null, 1, 1, ClassPeriod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClassPeriod_Name(), ecorePackage.getEString(), "name", null, 1, 1, ClassPeriod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClassPeriod_Begins(), theBasePackage.getTime(), "begins", null, 0, 1, ClassPeriod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClassPeriod_Ends(), theBasePackage.getTime(), "ends", null, 0, 1, ClassPeriod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bellScheduleEClass, BellSchedule.class, "BellSchedule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBellSchedule_School(), this.getSchool(), null, "school", null, 1, 1, BellSchedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBellSchedule_Name(), ecorePackage.getEString(), "name", null, 1, 1, BellSchedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBellSchedule_Begins(), theBasePackage.getTime(), "begins", null, 0, 1, BellSchedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBellSchedule_Ends(), theBasePackage.getTime(), "ends", null, 0, 1, BellSchedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBellSchedule_Periods(), this.getClassPeriod(), null, "periods", null, 0, -1, BellSchedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBellSchedule_Dates(), theBasePackage.getDate(), "dates", null, 0, -1, BellSchedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(protectedTimeEClass, ProtectedTime.class, "ProtectedTime", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getProtectedTime_School(), this.getSchool(), null, "school", null, 1, 1, ProtectedTime.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProtectedTime_Reason(), ecorePackage.getEString(), "reason", null, 1, 1, ProtectedTime.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProtectedTime_Weekday(), this.getWeekdayObject(), "weekday", null, 0, 1, ProtectedTime.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProtectedTime_Begins(), theBasePackage.getTime(), "begins", null, 1, 1, ProtectedTime.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProtectedTime_Ends(), theBasePackage.getTime(), "ends", null, 1, 1, ProtectedTime.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProtectedTime_Grade(), this.getGradeObject(), "grade", null, 0, 1, ProtectedTime.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(attendanceEventEClass, AttendanceEvent.class, "AttendanceEvent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAttendanceEvent_Student(), this.getStudent(), null, "student", null, 1, 1, AttendanceEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAttendanceEvent_School(), this.getSchool(), null, "school", null, 0, 1, AttendanceEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendanceEvent_Date(), theBasePackage.getDate(), "date", null, 1, 1, AttendanceEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendanceEvent_Kind(), this.getAttendanceKind(), "kind", null, 1, 1, AttendanceEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendanceEvent_Days(), ecorePackage.getEBigDecimal(), "days", null, 0, 1, AttendanceEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendanceEvent_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, AttendanceEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(attendanceSummaryEClass, AttendanceSummary.class, "AttendanceSummary", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAttendanceSummary_Student(), this.getStudent(), null, "student", null, 1, 1, AttendanceSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAttendanceSummary_SchoolYear(), this.getSchoolYear(), null, "schoolYear", null, 1, 1, AttendanceSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendanceSummary_DaysEnrolled(), ecorePackage.getEInt(), "daysEnrolled", null, 0, 1, AttendanceSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendanceSummary_DaysAbsent(), ecorePackage.getEBigDecimal(), "daysAbsent", null, 0, 1, AttendanceSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendanceSummary_Tardies(), ecorePackage.getEInt(), "tardies", null, 0, 1, AttendanceSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(disciplineIncidentEClass, DisciplineIncident.class, "DisciplineIncident", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDisciplineIncident_School(), this.getSchool(), null, "school", null, 0, 1, DisciplineIncident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisciplineIncident_Identifier(), ecorePackage.getEString(), "identifier", null, 0, 1, DisciplineIncident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisciplineIncident_Date(), theBasePackage.getDate(), "date", null, 1, 1, DisciplineIncident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisciplineIncident_Place(), ecorePackage.getEString(), "place", null, 0, 1, DisciplineIncident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisciplineIncident_Behavior(), ecorePackage.getEString(), "behavior", null, 0, 1, DisciplineIncident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisciplineIncident_Description(), ecorePackage.getEString(), "description", null, 0, 1, DisciplineIncident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisciplineIncident_Participants(), this.getIncidentParticipant(), this.getIncidentParticipant_DisciplineIncident(), "participants", null, 0, -1, DisciplineIncident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(incidentParticipantEClass, IncidentParticipant.class, "IncidentParticipant", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getIncidentParticipant_Student(), this.getStudent(), null, "student", null, 1, 1, IncidentParticipant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIncidentParticipant_Role(), this.getIncidentRoleObject(), "role", null, 0, 1, IncidentParticipant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIncidentParticipant_DisciplineIncident(), this.getDisciplineIncident(), this.getDisciplineIncident_Participants(), "disciplineIncident", null, 0, 1, IncidentParticipant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(disciplineActionEClass, DisciplineAction.class, "DisciplineAction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDisciplineAction_Student(), this.getStudent(), null, "student", null, 1, 1, DisciplineAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisciplineAction_School(), this.getSchool(), null, "school", null, 0, 1, DisciplineAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisciplineAction_Identifier(), ecorePackage.getEString(), "identifier", null, 0, 1, DisciplineAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisciplineAction_Date(), theBasePackage.getDate(), "date", null, 1, 1, DisciplineAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisciplineAction_Action(), ecorePackage.getEString(), "action", null, 1, 1, DisciplineAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisciplineAction_Days(), ecorePackage.getEBigDecimal(), "days", null, 0, 1, DisciplineAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisciplineAction_Incidents(), this.getDisciplineIncident(), null, "incidents", null, 0, -1, DisciplineAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(courseGradeEClass, CourseGrade.class, "CourseGrade", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCourseGrade_Student(), this.getStudent(), null, "student", null, 1, 1, CourseGrade.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCourseGrade_Term(), this.getTerm(), null, "term", null, 1, 1, CourseGrade.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCourseGrade_Section(), this.getSection(), null, "section", null, 0, 1, CourseGrade.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCourseGrade_Subject(), ecorePackage.getEString(), "subject", null, 1, 1, CourseGrade.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCourseGrade_Mark(), ecorePackage.getEString(), "mark", null, 0, 1, CourseGrade.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCourseGrade_Value(), ecorePackage.getEBigDecimal(), "value", null, 0, 1, CourseGrade.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCourseGrade_Failing(), ecorePackage.getEBoolean(), "failing", null, 0, 1, CourseGrade.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(yearSettingEClass, YearSetting.class, "YearSetting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getYearSetting_SchoolYear(), this.getSchoolYear(), null, "schoolYear", null, 1, 1, YearSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getYearSetting_Key(), ecorePackage.getEString(), "key", null, 1, 1, YearSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getYearSetting_Value(), ecorePackage.getEBigDecimal(), "value", null, 1, 1, YearSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(weekdayEEnum, Weekday.class, "Weekday");
		addEEnumLiteral(weekdayEEnum, Weekday.MONDAY);
		addEEnumLiteral(weekdayEEnum, Weekday.TUESDAY);
		addEEnumLiteral(weekdayEEnum, Weekday.WEDNESDAY);
		addEEnumLiteral(weekdayEEnum, Weekday.THURSDAY);
		addEEnumLiteral(weekdayEEnum, Weekday.FRIDAY);
		addEEnumLiteral(weekdayEEnum, Weekday.SATURDAY);
		addEEnumLiteral(weekdayEEnum, Weekday.SUNDAY);

		initEEnum(gradeEEnum, Grade.class, "Grade");
		addEEnumLiteral(gradeEEnum, Grade.INFANT);
		addEEnumLiteral(gradeEEnum, Grade.PRESCHOOL);
		addEEnumLiteral(gradeEEnum, Grade.PREKINDERGARTEN);
		addEEnumLiteral(gradeEEnum, Grade.KINDERGARTEN);
		addEEnumLiteral(gradeEEnum, Grade.GRADE_1);
		addEEnumLiteral(gradeEEnum, Grade.GRADE_2);
		addEEnumLiteral(gradeEEnum, Grade.GRADE_3);
		addEEnumLiteral(gradeEEnum, Grade.GRADE_4);
		addEEnumLiteral(gradeEEnum, Grade.GRADE_5);
		addEEnumLiteral(gradeEEnum, Grade.GRADE_6);
		addEEnumLiteral(gradeEEnum, Grade.GRADE_7);
		addEEnumLiteral(gradeEEnum, Grade.GRADE_8);
		addEEnumLiteral(gradeEEnum, Grade.GRADE_9);
		addEEnumLiteral(gradeEEnum, Grade.GRADE_10);
		addEEnumLiteral(gradeEEnum, Grade.GRADE_11);
		addEEnumLiteral(gradeEEnum, Grade.GRADE_12);
		addEEnumLiteral(gradeEEnum, Grade.POSTSECONDARY);
		addEEnumLiteral(gradeEEnum, Grade.UNGRADED);
		addEEnumLiteral(gradeEEnum, Grade.UNKNOWN);

		initEEnum(sexEEnum, Sex.class, "Sex");
		addEEnumLiteral(sexEEnum, Sex.UNKNOWN);
		addEEnumLiteral(sexEEnum, Sex.FEMALE);
		addEEnumLiteral(sexEEnum, Sex.MALE);
		addEEnumLiteral(sexEEnum, Sex.NONBINARY);

		initEEnum(raceEEnum, Race.class, "Race");
		addEEnumLiteral(raceEEnum, Race.AMERICAN_INDIAN_OR_ALASKA_NATIVE);
		addEEnumLiteral(raceEEnum, Race.ASIAN);
		addEEnumLiteral(raceEEnum, Race.BLACK_OR_AFRICAN_AMERICAN);
		addEEnumLiteral(raceEEnum, Race.NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER);
		addEEnumLiteral(raceEEnum, Race.WHITE);
		addEEnumLiteral(raceEEnum, Race.OTHER);
		addEEnumLiteral(raceEEnum, Race.DECLINED);

		initEEnum(transportEEnum, Transport.class, "Transport");
		addEEnumLiteral(transportEEnum, Transport.UNKNOWN);
		addEEnumLiteral(transportEEnum, Transport.WALK);
		addEEnumLiteral(transportEEnum, Transport.PUBLIC_TRANSIT);
		addEEnumLiteral(transportEEnum, Transport.CAR);

		initEEnum(relationEEnum, Relation.class, "Relation");
		addEEnumLiteral(relationEEnum, Relation.MOTHER);
		addEEnumLiteral(relationEEnum, Relation.FATHER);
		addEEnumLiteral(relationEEnum, Relation.GUARDIAN);
		addEEnumLiteral(relationEEnum, Relation.GRANDPARENT);
		addEEnumLiteral(relationEEnum, Relation.FOSTER_PARENT);
		addEEnumLiteral(relationEEnum, Relation.STEP_PARENT);
		addEEnumLiteral(relationEEnum, Relation.SIBLING);
		addEEnumLiteral(relationEEnum, Relation.OTHER);

		initEEnum(staffRoleEEnum, StaffRole.class, "StaffRole");
		addEEnumLiteral(staffRoleEEnum, StaffRole.COORDINATOR);
		addEEnumLiteral(staffRoleEEnum, StaffRole.TEACHER);
		addEEnumLiteral(staffRoleEEnum, StaffRole.PRINCIPAL);
		addEEnumLiteral(staffRoleEEnum, StaffRole.COUNSELOR);
		addEEnumLiteral(staffRoleEEnum, StaffRole.NURSE);
		addEEnumLiteral(staffRoleEEnum, StaffRole.SPECIALIST);
		addEEnumLiteral(staffRoleEEnum, StaffRole.AIDE);
		addEEnumLiteral(staffRoleEEnum, StaffRole.DISTRICT_STAFF);
		addEEnumLiteral(staffRoleEEnum, StaffRole.ANALYST);
		addEEnumLiteral(staffRoleEEnum, StaffRole.ADMINISTRATOR);
		addEEnumLiteral(staffRoleEEnum, StaffRole.OTHER);

		initEEnum(sectionKindEEnum, SectionKind.class, "SectionKind");
		addEEnumLiteral(sectionKindEEnum, SectionKind.HOMEROOM);
		addEEnumLiteral(sectionKindEEnum, SectionKind.COURSE);

		initEEnum(roomKindEEnum, RoomKind.class, "RoomKind");
		addEEnumLiteral(roomKindEEnum, RoomKind.CLASSROOM);
		addEEnumLiteral(roomKindEEnum, RoomKind.OFFICE);
		addEEnumLiteral(roomKindEEnum, RoomKind.COUNSELING);
		addEEnumLiteral(roomKindEEnum, RoomKind.HEALTH);
		addEEnumLiteral(roomKindEEnum, RoomKind.GYM);
		addEEnumLiteral(roomKindEEnum, RoomKind.LIBRARY);
		addEEnumLiteral(roomKindEEnum, RoomKind.CAFETERIA);
		addEEnumLiteral(roomKindEEnum, RoomKind.AUDITORIUM);
		addEEnumLiteral(roomKindEEnum, RoomKind.LAB);
		addEEnumLiteral(roomKindEEnum, RoomKind.OUTDOOR);
		addEEnumLiteral(roomKindEEnum, RoomKind.ONLINE);
		addEEnumLiteral(roomKindEEnum, RoomKind.OTHER);

		initEEnum(flagKindEEnum, FlagKind.class, "FlagKind");
		addEEnumLiteral(flagKindEEnum, FlagKind.IEP);
		addEEnumLiteral(flagKindEEnum, FlagKind.SECTION_504);
		addEEnumLiteral(flagKindEEnum, FlagKind.ENGLISH_LEARNER);
		addEEnumLiteral(flagKindEEnum, FlagKind.HOMELESS);
		addEEnumLiteral(flagKindEEnum, FlagKind.MIGRANT);
		addEEnumLiteral(flagKindEEnum, FlagKind.FOSTER_CARE);
		addEEnumLiteral(flagKindEEnum, FlagKind.NEGLECTED_OR_DELINQUENT);
		addEEnumLiteral(flagKindEEnum, FlagKind.FREE_OR_REDUCED_LUNCH);
		addEEnumLiteral(flagKindEEnum, FlagKind.TITLE_I);
		addEEnumLiteral(flagKindEEnum, FlagKind.GIFTED);
		addEEnumLiteral(flagKindEEnum, FlagKind.CAREER_TECHNICAL);
		addEEnumLiteral(flagKindEEnum, FlagKind.MEDICAL);
		addEEnumLiteral(flagKindEEnum, FlagKind.OTHER);

		initEEnum(attendanceKindEEnum, AttendanceKind.class, "AttendanceKind");
		addEEnumLiteral(attendanceKindEEnum, AttendanceKind.EXCUSED_ABSENCE);
		addEEnumLiteral(attendanceKindEEnum, AttendanceKind.UNEXCUSED_ABSENCE);
		addEEnumLiteral(attendanceKindEEnum, AttendanceKind.TARDY);
		addEEnumLiteral(attendanceKindEEnum, AttendanceKind.EARLY_DEPARTURE);
		addEEnumLiteral(attendanceKindEEnum, AttendanceKind.IN_ATTENDANCE);
		addEEnumLiteral(attendanceKindEEnum, AttendanceKind.PARTIAL_DAY);

		initEEnum(termKindEEnum, TermKind.class, "TermKind");
		addEEnumLiteral(termKindEEnum, TermKind.TERM);
		addEEnumLiteral(termKindEEnum, TermKind.GRADING_PERIOD);

		initEEnum(incidentRoleEEnum, IncidentRole.class, "IncidentRole");
		addEEnumLiteral(incidentRoleEEnum, IncidentRole.PERPETRATOR);
		addEEnumLiteral(incidentRoleEEnum, IncidentRole.VICTIM);
		addEEnumLiteral(incidentRoleEEnum, IncidentRole.WITNESS);
		addEEnumLiteral(incidentRoleEEnum, IncidentRole.REPORTER);
		addEEnumLiteral(incidentRoleEEnum, IncidentRole.OTHER);

		// Initialize data types
		initEDataType(weekdayObjectEDataType, Weekday.class, "WeekdayObject", IS_SERIALIZABLE, IS_GENERATED_INSTANCE_CLASS);
		initEDataType(gradeObjectEDataType, Grade.class, "GradeObject", IS_SERIALIZABLE, IS_GENERATED_INSTANCE_CLASS);
		initEDataType(sexObjectEDataType, Sex.class, "SexObject", IS_SERIALIZABLE, IS_GENERATED_INSTANCE_CLASS);
		initEDataType(transportObjectEDataType, Transport.class, "TransportObject", IS_SERIALIZABLE, IS_GENERATED_INSTANCE_CLASS);
		initEDataType(relationObjectEDataType, Relation.class, "RelationObject", IS_SERIALIZABLE, IS_GENERATED_INSTANCE_CLASS);
		initEDataType(roomKindObjectEDataType, RoomKind.class, "RoomKindObject", IS_SERIALIZABLE, IS_GENERATED_INSTANCE_CLASS);
		initEDataType(incidentRoleObjectEDataType, IncidentRole.class, "IncidentRoleObject", IS_SERIALIZABLE, IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http:///org/eclipse/emf/ecore/util/ExtendedMetaData
		createExtendedMetaDataAnnotations();
		// http://trellis.org/store
		createStoreAnnotations();
		// http://trellis.org/privacy
		createPrivacyAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http:///org/eclipse/emf/ecore/util/ExtendedMetaData</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createExtendedMetaDataAnnotations() {
		String source = "http:///org/eclipse/emf/ecore/util/ExtendedMetaData";
		addAnnotation
		  (weekdayObjectEDataType,
		   source,
		   new String[] {
			   "name", "Weekday:Object",
			   "baseType", "Weekday"
		   });
		addAnnotation
		  (gradeObjectEDataType,
		   source,
		   new String[] {
			   "name", "Grade:Object",
			   "baseType", "Grade"
		   });
		addAnnotation
		  (sexObjectEDataType,
		   source,
		   new String[] {
			   "name", "Sex:Object",
			   "baseType", "Sex"
		   });
		addAnnotation
		  (transportObjectEDataType,
		   source,
		   new String[] {
			   "name", "Transport:Object",
			   "baseType", "Transport"
		   });
		addAnnotation
		  (relationObjectEDataType,
		   source,
		   new String[] {
			   "name", "Relation:Object",
			   "baseType", "Relation"
		   });
		addAnnotation
		  (roomKindObjectEDataType,
		   source,
		   new String[] {
			   "name", "RoomKind:Object",
			   "baseType", "RoomKind"
		   });
		addAnnotation
		  (incidentRoleObjectEDataType,
		   source,
		   new String[] {
			   "name", "IncidentRole:Object",
			   "baseType", "IncidentRole"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://trellis.org/store</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createStoreAnnotations() {
		String source = "http://trellis.org/store";
		addAnnotation
		  (getDistrict_Name(),
		   source,
		   new String[] {
			   "length", "200"
		   });
		addAnnotation
		  (getDistrict_ShortName(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (getSchool_Name(),
		   source,
		   new String[] {
			   "length", "200",
			   "index", "true"
		   });
		addAnnotation
		  (getSchool_ShortName(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (getSchool_Phone(),
		   source,
		   new String[] {
			   "length", "40"
		   });
		addAnnotation
		  (getSchoolYear_Name(),
		   source,
		   new String[] {
			   "length", "40"
		   });
		addAnnotation
		  (getSchoolYear_Current(),
		   source,
		   new String[] {
			   "column", "IS_CURRENT"
		   });
		addAnnotation
		  (getTerm_Name(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getStaff_GivenName(),
		   source,
		   new String[] {
			   "length", "80"
		   });
		addAnnotation
		  (getStaff_FamilyName(),
		   source,
		   new String[] {
			   "length", "80",
			   "index", "true"
		   });
		addAnnotation
		  (getStaff_Email(),
		   source,
		   new String[] {
			   "length", "200"
		   });
		addAnnotation
		  (getStaff_Phone(),
		   source,
		   new String[] {
			   "length", "40"
		   });
		addAnnotation
		  (getStaffAssignment_Title(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (householdEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true"
		   });
		addAnnotation
		  (getHousehold_Name(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getHousehold_HomeLanguage(),
		   source,
		   new String[] {
			   "length", "35"
		   });
		addAnnotation
		  (getHousehold_Phone(),
		   source,
		   new String[] {
			   "length", "40"
		   });
		addAnnotation
		  (guardianEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true"
		   });
		addAnnotation
		  (getGuardian_Household(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getGuardian_GivenName(),
		   source,
		   new String[] {
			   "length", "80"
		   });
		addAnnotation
		  (getGuardian_FamilyName(),
		   source,
		   new String[] {
			   "length", "80",
			   "index", "true"
		   });
		addAnnotation
		  (getGuardian_Email(),
		   source,
		   new String[] {
			   "length", "200"
		   });
		addAnnotation
		  (getGuardian_Phone(),
		   source,
		   new String[] {
			   "length", "40"
		   });
		addAnnotation
		  (getGuardian_Language(),
		   source,
		   new String[] {
			   "length", "35"
		   });
		addAnnotation
		  (studentEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student",
			   "index", "familyName,givenName,id"
		   });
		addAnnotation
		  (getStudent_GivenName(),
		   source,
		   new String[] {
			   "length", "80"
		   });
		addAnnotation
		  (getStudent_MiddleName(),
		   source,
		   new String[] {
			   "length", "80"
		   });
		addAnnotation
		  (getStudent_FamilyName(),
		   source,
		   new String[] {
			   "length", "80"
		   });
		addAnnotation
		  (getStudent_Suffix(),
		   source,
		   new String[] {
			   "length", "20"
		   });
		addAnnotation
		  (getStudent_PreferredName(),
		   source,
		   new String[] {
			   "length", "80"
		   });
		addAnnotation
		  (getStudent_HomeLanguage(),
		   source,
		   new String[] {
			   "length", "35"
		   });
		addAnnotation
		  (getStudent_Email(),
		   source,
		   new String[] {
			   "length", "200"
		   });
		addAnnotation
		  (getStudent_Household(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (enrollmentEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student",
			   "index", "school,schoolYear,grade"
		   });
		addAnnotation
		  (studentContactEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student"
		   });
		addAnnotation
		  (getStudentContact_Guardian(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getStudentContact_Order(),
		   source,
		   new String[] {
			   "column", "CONTACT_ORDER"
		   });
		addAnnotation
		  (studentFlagEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student"
		   });
		addAnnotation
		  (sectionEClass,
		   source,
		   new String[] {
			   "index", "school,kind,name"
		   });
		addAnnotation
		  (getSection_Name(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getSection_CourseCode(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (getSection_Subject(),
		   source,
		   new String[] {
			   "length", "80"
		   });
		addAnnotation
		  (getSection_Room(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getSection_Teacher(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (sectionMemberEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student"
		   });
		addAnnotation
		  (getSectionMember_Student(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (roomEClass,
		   source,
		   new String[] {
			   "index", "school,name"
		   });
		addAnnotation
		  (getRoom_Name(),
		   source,
		   new String[] {
			   "length", "80"
		   });
		addAnnotation
		  (classPeriodEClass,
		   source,
		   new String[] {
			   "index", "school,name"
		   });
		addAnnotation
		  (getClassPeriod_Name(),
		   source,
		   new String[] {
			   "length", "80"
		   });
		addAnnotation
		  (bellScheduleEClass,
		   source,
		   new String[] {
			   "index", "school,name"
		   });
		addAnnotation
		  (getBellSchedule_Name(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getProtectedTime_Reason(),
		   source,
		   new String[] {
			   "length", "200"
		   });
		addAnnotation
		  (attendanceEventEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student",
			   "index", "student,date"
		   });
		addAnnotation
		  (getAttendanceEvent_Date(),
		   source,
		   new String[] {
			   "column", "EVENT_DATE"
		   });
		addAnnotation
		  (attendanceSummaryEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student",
			   "unique", "student,schoolYear"
		   });
		addAnnotation
		  (disciplineIncidentEClass,
		   source,
		   new String[] {
			   "index", "school,date"
		   });
		addAnnotation
		  (getDisciplineIncident_Identifier(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (getDisciplineIncident_Date(),
		   source,
		   new String[] {
			   "column", "INCIDENT_DATE"
		   });
		addAnnotation
		  (getDisciplineIncident_Place(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getDisciplineIncident_Description(),
		   source,
		   new String[] {
			   "length", "4000"
		   });
		addAnnotation
		  (incidentParticipantEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student"
		   });
		addAnnotation
		  (getIncidentParticipant_Student(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (disciplineActionEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student",
			   "index", "student,date"
		   });
		addAnnotation
		  (getDisciplineAction_Identifier(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (getDisciplineAction_Date(),
		   source,
		   new String[] {
			   "column", "ACTION_DATE"
		   });
		addAnnotation
		  (courseGradeEClass,
		   source,
		   new String[] {
			   "growsWithStudents", "true",
			   "scope", "student",
			   "index", "student,term"
		   });
		addAnnotation
		  (getCourseGrade_Subject(),
		   source,
		   new String[] {
			   "length", "80"
		   });
		addAnnotation
		  (getCourseGrade_Mark(),
		   source,
		   new String[] {
			   "length", "20"
		   });
		addAnnotation
		  (getCourseGrade_Value(),
		   source,
		   new String[] {
			   "column", "GRADE_VALUE"
		   });
		addAnnotation
		  (yearSettingEClass,
		   source,
		   new String[] {
			   "unique", "schoolYear,key"
		   });
		addAnnotation
		  (getYearSetting_Key(),
		   source,
		   new String[] {
			   "length", "120",
			   "column", "SETTING_KEY"
		   });
		addAnnotation
		  (getYearSetting_Value(),
		   source,
		   new String[] {
			   "column", "SETTING_VALUE"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://trellis.org/privacy</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createPrivacyAnnotations() {
		String source = "http://trellis.org/privacy";
		addAnnotation
		  (getDisciplineIncident_Description(),
		   source,
		   new String[] {
			   "restricted", "true",
			   "label", "DISCIPLINE"
		   });
	}

} //DistrictPackageImpl
