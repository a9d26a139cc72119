/**
 */
package org.trellis.model.district.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.trellis.model.district.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class DistrictFactoryImpl extends EFactoryImpl implements DistrictFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static DistrictFactory init() {
		try {
			DistrictFactory theDistrictFactory = (DistrictFactory)EPackage.Registry.INSTANCE.getEFactory(DistrictPackage.eNS_URI);
			if (theDistrictFactory != null) {
				return theDistrictFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new DistrictFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DistrictFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case DistrictPackage.DISTRICT: return createDistrict();
			case DistrictPackage.SCHOOL: return createSchool();
			case DistrictPackage.SCHOOL_YEAR: return createSchoolYear();
			case DistrictPackage.TERM: return createTerm();
			case DistrictPackage.STAFF: return createStaff();
			case DistrictPackage.STAFF_ASSIGNMENT: return createStaffAssignment();
			case DistrictPackage.HOUSEHOLD: return createHousehold();
			case DistrictPackage.GUARDIAN: return createGuardian();
			case DistrictPackage.STUDENT: return createStudent();
			case DistrictPackage.ENROLLMENT: return createEnrollment();
			case DistrictPackage.STUDENT_CONTACT: return createStudentContact();
			case DistrictPackage.STUDENT_FLAG: return createStudentFlag();
			case DistrictPackage.SECTION: return createSection();
			case DistrictPackage.SECTION_MEMBER: return createSectionMember();
			case DistrictPackage.ROOM: return createRoom();
			case DistrictPackage.CLASS_PERIOD: return createClassPeriod();
			case DistrictPackage.BELL_SCHEDULE: return createBellSchedule();
			case DistrictPackage.PROTECTED_TIME: return createProtectedTime();
			case DistrictPackage.ATTENDANCE_EVENT: return createAttendanceEvent();
			case DistrictPackage.ATTENDANCE_SUMMARY: return createAttendanceSummary();
			case DistrictPackage.DISCIPLINE_INCIDENT: return createDisciplineIncident();
			case DistrictPackage.INCIDENT_PARTICIPANT: return createIncidentParticipant();
			case DistrictPackage.DISCIPLINE_ACTION: return createDisciplineAction();
			case DistrictPackage.COURSE_GRADE: return createCourseGrade();
			case DistrictPackage.YEAR_SETTING: return createYearSetting();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case DistrictPackage.WEEKDAY:
				return createWeekdayFromString(eDataType, initialValue);
			case DistrictPackage.GRADE:
				return createGradeFromString(eDataType, initialValue);
			case DistrictPackage.SEX:
				return createSexFromString(eDataType, initialValue);
			case DistrictPackage.RACE:
				return createRaceFromString(eDataType, initialValue);
			case DistrictPackage.TRANSPORT:
				return createTransportFromString(eDataType, initialValue);
			case DistrictPackage.RELATION:
				return createRelationFromString(eDataType, initialValue);
			case DistrictPackage.STAFF_ROLE:
				return createStaffRoleFromString(eDataType, initialValue);
			case DistrictPackage.SECTION_KIND:
				return createSectionKindFromString(eDataType, initialValue);
			case DistrictPackage.ROOM_KIND:
				return createRoomKindFromString(eDataType, initialValue);
			case DistrictPackage.FLAG_KIND:
				return createFlagKindFromString(eDataType, initialValue);
			case DistrictPackage.ATTENDANCE_KIND:
				return createAttendanceKindFromString(eDataType, initialValue);
			case DistrictPackage.TERM_KIND:
				return createTermKindFromString(eDataType, initialValue);
			case DistrictPackage.INCIDENT_ROLE:
				return createIncidentRoleFromString(eDataType, initialValue);
			case DistrictPackage.WEEKDAY_OBJECT:
				return createWeekdayObjectFromString(eDataType, initialValue);
			case DistrictPackage.GRADE_OBJECT:
				return createGradeObjectFromString(eDataType, initialValue);
			case DistrictPackage.SEX_OBJECT:
				return createSexObjectFromString(eDataType, initialValue);
			case DistrictPackage.TRANSPORT_OBJECT:
				return createTransportObjectFromString(eDataType, initialValue);
			case DistrictPackage.RELATION_OBJECT:
				return createRelationObjectFromString(eDataType, initialValue);
			case DistrictPackage.ROOM_KIND_OBJECT:
				return createRoomKindObjectFromString(eDataType, initialValue);
			case DistrictPackage.INCIDENT_ROLE_OBJECT:
				return createIncidentRoleObjectFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case DistrictPackage.WEEKDAY:
				return convertWeekdayToString(eDataType, instanceValue);
			case DistrictPackage.GRADE:
				return convertGradeToString(eDataType, instanceValue);
			case DistrictPackage.SEX:
				return convertSexToString(eDataType, instanceValue);
			case DistrictPackage.RACE:
				return convertRaceToString(eDataType, instanceValue);
			case DistrictPackage.TRANSPORT:
				return convertTransportToString(eDataType, instanceValue);
			case DistrictPackage.RELATION:
				return convertRelationToString(eDataType, instanceValue);
			case DistrictPackage.STAFF_ROLE:
				return convertStaffRoleToString(eDataType, instanceValue);
			case DistrictPackage.SECTION_KIND:
				return convertSectionKindToString(eDataType, instanceValue);
			case DistrictPackage.ROOM_KIND:
				return convertRoomKindToString(eDataType, instanceValue);
			case DistrictPackage.FLAG_KIND:
				return convertFlagKindToString(eDataType, instanceValue);
			case DistrictPackage.ATTENDANCE_KIND:
				return convertAttendanceKindToString(eDataType, instanceValue);
			case DistrictPackage.TERM_KIND:
				return convertTermKindToString(eDataType, instanceValue);
			case DistrictPackage.INCIDENT_ROLE:
				return convertIncidentRoleToString(eDataType, instanceValue);
			case DistrictPackage.WEEKDAY_OBJECT:
				return convertWeekdayObjectToString(eDataType, instanceValue);
			case DistrictPackage.GRADE_OBJECT:
				return convertGradeObjectToString(eDataType, instanceValue);
			case DistrictPackage.SEX_OBJECT:
				return convertSexObjectToString(eDataType, instanceValue);
			case DistrictPackage.TRANSPORT_OBJECT:
				return convertTransportObjectToString(eDataType, instanceValue);
			case DistrictPackage.RELATION_OBJECT:
				return convertRelationObjectToString(eDataType, instanceValue);
			case DistrictPackage.ROOM_KIND_OBJECT:
				return convertRoomKindObjectToString(eDataType, instanceValue);
			case DistrictPackage.INCIDENT_ROLE_OBJECT:
				return convertIncidentRoleObjectToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public District createDistrict() {
		DistrictImpl district = new DistrictImpl();
		return district;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public School createSchool() {
		SchoolImpl school = new SchoolImpl();
		return school;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SchoolYear createSchoolYear() {
		SchoolYearImpl schoolYear = new SchoolYearImpl();
		return schoolYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Term createTerm() {
		TermImpl term = new TermImpl();
		return term;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Staff createStaff() {
		StaffImpl staff = new StaffImpl();
		return staff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StaffAssignment createStaffAssignment() {
		StaffAssignmentImpl staffAssignment = new StaffAssignmentImpl();
		return staffAssignment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Household createHousehold() {
		HouseholdImpl household = new HouseholdImpl();
		return household;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Guardian createGuardian() {
		GuardianImpl guardian = new GuardianImpl();
		return guardian;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Student createStudent() {
		StudentImpl student = new StudentImpl();
		return student;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Enrollment createEnrollment() {
		EnrollmentImpl enrollment = new EnrollmentImpl();
		return enrollment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StudentContact createStudentContact() {
		StudentContactImpl studentContact = new StudentContactImpl();
		return studentContact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StudentFlag createStudentFlag() {
		StudentFlagImpl studentFlag = new StudentFlagImpl();
		return studentFlag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Section createSection() {
		SectionImpl section = new SectionImpl();
		return section;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SectionMember createSectionMember() {
		SectionMemberImpl sectionMember = new SectionMemberImpl();
		return sectionMember;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Room createRoom() {
		RoomImpl room = new RoomImpl();
		return room;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClassPeriod createClassPeriod() {
		ClassPeriodImpl classPeriod = new ClassPeriodImpl();
		return classPeriod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BellSchedule createBellSchedule() {
		BellScheduleImpl bellSchedule = new BellScheduleImpl();
		return bellSchedule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProtectedTime createProtectedTime() {
		ProtectedTimeImpl protectedTime = new ProtectedTimeImpl();
		return protectedTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AttendanceEvent createAttendanceEvent() {
		AttendanceEventImpl attendanceEvent = new AttendanceEventImpl();
		return attendanceEvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AttendanceSummary createAttendanceSummary() {
		AttendanceSummaryImpl attendanceSummary = new AttendanceSummaryImpl();
		return attendanceSummary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DisciplineIncident createDisciplineIncident() {
		DisciplineIncidentImpl disciplineIncident = new DisciplineIncidentImpl();
		return disciplineIncident;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IncidentParticipant createIncidentParticipant() {
		IncidentParticipantImpl incidentParticipant = new IncidentParticipantImpl();
		return incidentParticipant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DisciplineAction createDisciplineAction() {
		DisciplineActionImpl disciplineAction = new DisciplineActionImpl();
		return disciplineAction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CourseGrade createCourseGrade() {
		CourseGradeImpl courseGrade = new CourseGradeImpl();
		return courseGrade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public YearSetting createYearSetting() {
		YearSettingImpl yearSetting = new YearSettingImpl();
		return yearSetting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Weekday createWeekdayFromString(EDataType eDataType, String initialValue) {
		Weekday result = Weekday.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWeekdayToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Grade createGradeFromString(EDataType eDataType, String initialValue) {
		Grade result = Grade.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGradeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Sex createSexFromString(EDataType eDataType, String initialValue) {
		Sex result = Sex.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSexToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Race createRaceFromString(EDataType eDataType, String initialValue) {
		Race result = Race.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRaceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Transport createTransportFromString(EDataType eDataType, String initialValue) {
		Transport result = Transport.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTransportToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Relation createRelationFromString(EDataType eDataType, String initialValue) {
		Relation result = Relation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRelationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StaffRole createStaffRoleFromString(EDataType eDataType, String initialValue) {
		StaffRole result = StaffRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStaffRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SectionKind createSectionKindFromString(EDataType eDataType, String initialValue) {
		SectionKind result = SectionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSectionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RoomKind createRoomKindFromString(EDataType eDataType, String initialValue) {
		RoomKind result = RoomKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRoomKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FlagKind createFlagKindFromString(EDataType eDataType, String initialValue) {
		FlagKind result = FlagKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFlagKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AttendanceKind createAttendanceKindFromString(EDataType eDataType, String initialValue) {
		AttendanceKind result = AttendanceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAttendanceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TermKind createTermKindFromString(EDataType eDataType, String initialValue) {
		TermKind result = TermKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTermKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IncidentRole createIncidentRoleFromString(EDataType eDataType, String initialValue) {
		IncidentRole result = IncidentRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIncidentRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Weekday createWeekdayObjectFromString(EDataType eDataType, String initialValue) {
		return createWeekdayFromString(DistrictPackage.Literals.WEEKDAY, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWeekdayObjectToString(EDataType eDataType, Object instanceValue) {
		return convertWeekdayToString(DistrictPackage.Literals.WEEKDAY, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Grade createGradeObjectFromString(EDataType eDataType, String initialValue) {
		return createGradeFromString(DistrictPackage.Literals.GRADE, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGradeObjectToString(EDataType eDataType, Object instanceValue) {
		return convertGradeToString(DistrictPackage.Literals.GRADE, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Sex createSexObjectFromString(EDataType eDataType, String initialValue) {
		return createSexFromString(DistrictPackage.Literals.SEX, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSexObjectToString(EDataType eDataType, Object instanceValue) {
		return convertSexToString(DistrictPackage.Literals.SEX, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Transport createTransportObjectFromString(EDataType eDataType, String initialValue) {
		return createTransportFromString(DistrictPackage.Literals.TRANSPORT, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTransportObjectToString(EDataType eDataType, Object instanceValue) {
		return convertTransportToString(DistrictPackage.Literals.TRANSPORT, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Relation createRelationObjectFromString(EDataType eDataType, String initialValue) {
		return createRelationFromString(DistrictPackage.Literals.RELATION, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRelationObjectToString(EDataType eDataType, Object instanceValue) {
		return convertRelationToString(DistrictPackage.Literals.RELATION, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RoomKind createRoomKindObjectFromString(EDataType eDataType, String initialValue) {
		return createRoomKindFromString(DistrictPackage.Literals.ROOM_KIND, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRoomKindObjectToString(EDataType eDataType, Object instanceValue) {
		return convertRoomKindToString(DistrictPackage.Literals.ROOM_KIND, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IncidentRole createIncidentRoleObjectFromString(EDataType eDataType, String initialValue) {
		return createIncidentRoleFromString(DistrictPackage.Literals.INCIDENT_ROLE, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIncidentRoleObjectToString(EDataType eDataType, Object instanceValue) {
		return convertIncidentRoleToString(DistrictPackage.Literals.INCIDENT_ROLE, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DistrictPackage getDistrictPackage() {
		return (DistrictPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static DistrictPackage getPackage() {
		return DistrictPackage.eINSTANCE;
	}

} //DistrictFactoryImpl
