/**
 */
package org.trellis.model.district;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.trellis.model.district.DistrictPackage
 * @generated
 */
public interface DistrictFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DistrictFactory eINSTANCE = org.trellis.model.district.impl.DistrictFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>District</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>District</em>'.
	 * @generated
	 */
	District createDistrict();

	/**
	 * Returns a new object of class '<em>School</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>School</em>'.
	 * @generated
	 */
	School createSchool();

	/**
	 * Returns a new object of class '<em>School Year</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>School Year</em>'.
	 * @generated
	 */
	SchoolYear createSchoolYear();

	/**
	 * Returns a new object of class '<em>Term</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Term</em>'.
	 * @generated
	 */
	Term createTerm();

	/**
	 * Returns a new object of class '<em>Staff</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Staff</em>'.
	 * @generated
	 */
	Staff createStaff();

	/**
	 * Returns a new object of class '<em>Staff Assignment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Staff Assignment</em>'.
	 * @generated
	 */
	StaffAssignment createStaffAssignment();

	/**
	 * Returns a new object of class '<em>Household</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Household</em>'.
	 * @generated
	 */
	Household createHousehold();

	/**
	 * Returns a new object of class '<em>Guardian</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Guardian</em>'.
	 * @generated
	 */
	Guardian createGuardian();

	/**
	 * Returns a new object of class '<em>Student</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Student</em>'.
	 * @generated
	 */
	Student createStudent();

	/**
	 * Returns a new object of class '<em>Enrollment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Enrollment</em>'.
	 * @generated
	 */
	Enrollment createEnrollment();

	/**
	 * Returns a new object of class '<em>Student Contact</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Student Contact</em>'.
	 * @generated
	 */
	StudentContact createStudentContact();

	/**
	 * Returns a new object of class '<em>Student Flag</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Student Flag</em>'.
	 * @generated
	 */
	StudentFlag createStudentFlag();

	/**
	 * Returns a new object of class '<em>Section</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Section</em>'.
	 * @generated
	 */
	Section createSection();

	/**
	 * Returns a new object of class '<em>Section Member</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Section Member</em>'.
	 * @generated
	 */
	SectionMember createSectionMember();

	/**
	 * Returns a new object of class '<em>Room</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Room</em>'.
	 * @generated
	 */
	Room createRoom();

	/**
	 * Returns a new object of class '<em>Class Period</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Class Period</em>'.
	 * @generated
	 */
	ClassPeriod createClassPeriod();

	/**
	 * Returns a new object of class '<em>Bell Schedule</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Bell Schedule</em>'.
	 * @generated
	 */
	BellSchedule createBellSchedule();

	/**
	 * Returns a new object of class '<em>Protected Time</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Protected Time</em>'.
	 * @generated
	 */
	ProtectedTime createProtectedTime();

	/**
	 * Returns a new object of class '<em>Attendance Event</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Attendance Event</em>'.
	 * @generated
	 */
	AttendanceEvent createAttendanceEvent();

	/**
	 * Returns a new object of class '<em>Attendance Summary</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Attendance Summary</em>'.
	 * @generated
	 */
	AttendanceSummary createAttendanceSummary();

	/**
	 * Returns a new object of class '<em>Discipline Incident</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Discipline Incident</em>'.
	 * @generated
	 */
	DisciplineIncident createDisciplineIncident();

	/**
	 * Returns a new object of class '<em>Incident Participant</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Incident Participant</em>'.
	 * @generated
	 */
	IncidentParticipant createIncidentParticipant();

	/**
	 * Returns a new object of class '<em>Discipline Action</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Discipline Action</em>'.
	 * @generated
	 */
	DisciplineAction createDisciplineAction();

	/**
	 * Returns a new object of class '<em>Course Grade</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Course Grade</em>'.
	 * @generated
	 */
	CourseGrade createCourseGrade();

	/**
	 * Returns a new object of class '<em>Year Setting</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Year Setting</em>'.
	 * @generated
	 */
	YearSetting createYearSetting();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	DistrictPackage getDistrictPackage();

} //DistrictFactory
