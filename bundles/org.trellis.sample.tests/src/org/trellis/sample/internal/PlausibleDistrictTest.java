package org.trellis.sample.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.referral.ReferralState;
import org.trellis.sample.SampleDistrict;
import org.trellis.testing.Engine;

/** A district of 2,500 students, on both databases, looked at by plain SQL. */
class PlausibleDistrictTest {
	private static final int STUDENTS = 2500;
	private static final String NOW = "(SELECT y.ID FROM SCHOOL_YEAR y WHERE y.NAME = '2026-2027')";
	private static final String BEFORE = "(SELECT y.ID FROM SCHOOL_YEAR y WHERE y.NAME = '2025-2026')";
	@TempDir
	static Path folder;
	private static final Map<Engine, Written> DISTRICTS = new EnumMap<>(Engine.class);

	@BeforeAll
	static void write() throws SQLException {
		for (var engine : Engine.values()) DISTRICTS.put(engine, Written.of(new SampleDistrict(STUDENTS, 11), engine, folder));
	}

	@AfterAll
	static void close() {
		DISTRICTS.values().forEach(Written::close);
		DISTRICTS.clear();
	}

	private static void between(double least, double most, double value) {
		assertTrue(least <= value && value <= most, value + " is not between " + least + " and " + most);
	}

	private static double share(Written district, String ofStudents) throws SQLException {
		return (double) district.number("SELECT COUNT(DISTINCT t.STUDENT_ID) FROM " + ofStudents) / STUDENTS;
	}

	@ParameterizedTest
	@EnumSource
	void asManyStudentsAsAskedAreEnrolled(Engine engine) throws Exception {
		var district = DISTRICTS.get(engine);
		assertEquals(STUDENTS, district.number("SELECT COUNT(*) FROM ENROLLMENT WHERE SCHOOL_YEAR_ID = " + NOW));
		assertEquals(STUDENTS, district.number("SELECT COUNT(*) FROM STUDENT WHERE ACTIVE = TRUE"));
		between(.02, .15, district.number("SELECT COUNT(*) FROM STUDENT WHERE ACTIVE = FALSE") / (double) STUDENTS);
		assertEquals(1, district.number("SELECT COUNT(*) FROM SCHOOL WHERE LOWEST_GRADE = 'GRADE_6'"));
		assertEquals(3, district.number("SELECT COUNT(*) FROM SCHOOL WHERE LOWEST_GRADE = 'KINDERGARTEN'"));
	}

	@ParameterizedTest
	@EnumSource
	void studentsMoveUpOneGrade(Engine engine) throws Exception {
		var district = DISTRICTS.get(engine);
		assertEquals(List.of("GRADE_4 GRADE_5"), district.texts("SELECT DISTINCT b.GRADE || ' ' || n.GRADE FROM ENROLLMENT b JOIN ENROLLMENT n ON n.STUDENT_ID = b.STUDENT_ID"
				+ " WHERE b.SCHOOL_YEAR_ID = " + BEFORE + " AND n.SCHOOL_YEAR_ID = " + NOW + " AND n.GRADE = 'GRADE_5'"));
		between(.8, .95, district.number("SELECT COUNT(*) FROM ENROLLMENT b JOIN ENROLLMENT n ON n.STUDENT_ID = b.STUDENT_ID WHERE b.SCHOOL_YEAR_ID = " + BEFORE
				+ " AND n.SCHOOL_YEAR_ID = " + NOW) / (double) STUDENTS);
	}

	@ParameterizedTest
	@EnumSource
	void everyForeignKeyHolds(Engine engine) throws Exception {
		var checked = new ArrayList<String>();
		assertEquals(List.of(), DISTRICTS.get(engine).brokenKeys(checked));
		assertTrue(checked.size() > 60, "only " + checked.size() + " foreign keys were found");
	}

	@ParameterizedTest
	@EnumSource
	void siblingsShareHouseholdAdultsAndLanguage(Engine engine) throws Exception {
		var district = DISTRICTS.get(engine);
		between(.35, .75, district.number("SELECT COUNT(*) FROM STUDENT s WHERE EXISTS (SELECT 1 FROM STUDENT o WHERE o.HOUSEHOLD_ID = s.HOUSEHOLD_ID AND o.ID <> s.ID)") / (STUDENTS * 1.09));
		assertEquals(0, district.number("SELECT COUNT(*) FROM STUDENT_CONTACT c JOIN STUDENT s ON s.ID = c.STUDENT_ID JOIN GUARDIAN g ON g.ID = c.GUARDIAN_ID WHERE g.HOUSEHOLD_ID <> s.HOUSEHOLD_ID"));
		assertEquals(0, district.number("SELECT COUNT(*) FROM GUARDIAN g JOIN HOUSEHOLD h ON h.ID = g.HOUSEHOLD_ID WHERE g.LANGUAGE NOT IN (h.HOME_LANGUAGE, 'en')"));
		assertEquals(0, district.number("SELECT COUNT(*) FROM STUDENT a JOIN STUDENT b ON a.HOUSEHOLD_ID = b.HOUSEHOLD_ID AND a.ID < b.ID WHERE a.FAMILY_NAME <> b.FAMILY_NAME"));
	}

	@ParameterizedTest
	@EnumSource
	void languagesFlagsAndAbsenceAreWithinBands(Engine engine) throws Exception {
		var district = DISTRICTS.get(engine);
		double households = district.number("SELECT COUNT(*) FROM HOUSEHOLD");
		between(.5, .72, district.number("SELECT COUNT(*) FROM HOUSEHOLD WHERE HOME_LANGUAGE = 'en'") / households);
		assertEquals(7, district.number("SELECT COUNT(DISTINCT HOME_LANGUAGE) FROM HOUSEHOLD"));
		between(.11, .19, share(district, "STUDENT_FLAG t WHERE t.KIND = 'IEP'"));
		between(.08, .22, share(district, "STUDENT_FLAG t WHERE t.KIND = 'ENGLISH_LEARNER'"));
		between(.01, .06, share(district, "STUDENT_FLAG t WHERE t.KIND = 'HOMELESS'"));
		between(.14, .28, share(district, "ATTENDANCE_SUMMARY t WHERE t.SCHOOL_YEAR_ID = " + BEFORE + " AND t.DAYS_ABSENT >= .1 * t.DAYS_ENROLLED"));
		assertEquals(0, district.number("SELECT COUNT(*) FROM ATTENDANCE_SUMMARY WHERE DAYS_ABSENT > DAYS_ENROLLED"));
	}

	/** Below some weeks a share of days missed says nothing, so that reviewers would be proposed no tier from it (D4). */
	@ParameterizedTest
	@EnumSource
	void thisYearsSchoolDaysAreEnoughToTellWhoIsChronicallyAbsent(Engine engine) throws Exception {
		var district = DISTRICTS.get(engine);
		var summaries = "ATTENDANCE_SUMMARY t WHERE t.SCHOOL_YEAR_ID = " + NOW;
		assertEquals(STUDENTS, district.number("SELECT COUNT(*) FROM " + summaries));
		assertEquals(STUDENTS, district.number("SELECT COUNT(*) FROM " + summaries + " AND t.DAYS_ENROLLED BETWEEN 50 AND 65"));
		between(.14, .28, share(district, summaries + " AND t.DAYS_ABSENT >= .1 * t.DAYS_ENROLLED"));
		between(.003, .06, share(district, summaries + " AND t.DAYS_ABSENT >= .2 * t.DAYS_ENROLLED"));
	}

	@ParameterizedTest
	@EnumSource
	void attendanceEventsNeverSayMoreThanTheSummary(Engine engine) throws Exception {
		var district = DISTRICTS.get(engine);
		between(.05, 4, district.number("SELECT COUNT(*) FROM ATTENDANCE_EVENT") / (double) STUDENTS);
		assertEquals(0, district.number("SELECT COUNT(*) FROM ATTENDANCE_SUMMARY a WHERE a.SCHOOL_YEAR_ID = " + NOW + " AND a.DAYS_ABSENT <"
				+ " (SELECT COUNT(*) FROM ATTENDANCE_EVENT e WHERE e.STUDENT_ID = a.STUDENT_ID AND e.KIND <> 'TARDY')"));
	}

	@ParameterizedTest
	@EnumSource
	void everyEnrolledStudentSitsInOneHomeroomOfAboutTwentyFive(Engine engine) throws Exception {
		var district = DISTRICTS.get(engine);
		var members = "SECTION_MEMBER m JOIN SECTION s ON s.ID = m.SECTION_ID WHERE s.KIND = 'HOMEROOM' AND s.SCHOOL_YEAR_ID = " + NOW;
		assertEquals(STUDENTS, district.number("SELECT COUNT(*) FROM " + members));
		assertEquals(STUDENTS, district.number("SELECT COUNT(DISTINCT m.STUDENT_ID) FROM " + members));
		between(20, 30, STUDENTS / (double) district.number("SELECT COUNT(DISTINCT s.ID) FROM " + members));
		assertEquals(0, district.number("SELECT COUNT(*) FROM " + members + " AND NOT EXISTS (SELECT 1 FROM ENROLLMENT e WHERE e.STUDENT_ID = m.STUDENT_ID AND e.SCHOOL_ID = s.SCHOOL_ID"
				+ " AND e.SCHOOL_YEAR_ID = s.SCHOOL_YEAR_ID AND e.GRADE = s.GRADE)"));
	}

	@ParameterizedTest
	@EnumSource
	void lastYearIsReviewedAndThisYearIsOnItsWay(Engine engine) throws Exception {
		var district = DISTRICTS.get(engine);
		var inCycle = "STUDENT_REVIEW t JOIN REVIEW_CYCLE c ON c.ID = t.CYCLE_ID WHERE c.SCHOOL_YEAR_ID = ";
		assertEquals(district.number("SELECT COUNT(*) FROM ENROLLMENT WHERE SCHOOL_YEAR_ID = " + BEFORE), district.number("SELECT COUNT(*) FROM " + inCycle + BEFORE + " AND c.SEASON = 'FALL' AND t.STATUS = 'REVIEWED'"));
		between(.33, .5, share(district, inCycle + NOW + " AND t.STATUS = 'REVIEWED'"));
		between(1, 20, district.number("SELECT COUNT(*) FROM " + inCycle + NOW + " AND t.STATUS = 'IN_PROGRESS'"));
		assertEquals(0, district.number("SELECT COUNT(*) FROM STUDENT_REVIEW r WHERE r.STATUS = 'REVIEWED' AND NOT EXISTS (SELECT 1 FROM TIER_DECISION d WHERE d.STUDENT_REVIEW_ID = r.ID)"));
		assertEquals(0, district.number("SELECT COUNT(*) FROM TIER_DECISION WHERE PROPOSED IS NOT NULL AND PROPOSED <> TIER AND REASON IS NULL"));
	}

	/** A matrix of fall against spring has something to show (D4): most stay, some move, a few were not seen again. */
	@ParameterizedTest
	@EnumSource
	void lastYearsTiersWereSetAgainInSpring(Engine engine) throws Exception {
		var district = DISTRICTS.get(engine);
		double both = district.number("SELECT COUNT(*) FROM REPORTING.TIER_MOVEMENT WHERE FALL_TIER IS NOT NULL AND SPRING_TIER IS NOT NULL");
		between(.7, .9, district.number("SELECT COUNT(*) FROM REPORTING.TIER_MOVEMENT WHERE FALL_TIER = SPRING_TIER") / both);
		between(.01, .1, district.number("SELECT COUNT(*) FROM REPORTING.TIER_MOVEMENT v JOIN SCHOOL_YEAR y ON CAST(y.ID AS VARCHAR(36)) = v.SCHOOL_YEAR_ID WHERE y.NAME = '2025-2026' AND v.SPRING_TIER IS NULL") / both);
		assertEquals(0, district.number("SELECT COUNT(*) FROM REPORTING.TIER_MOVEMENT v JOIN SCHOOL_YEAR y ON CAST(y.ID AS VARCHAR(36)) = v.SCHOOL_YEAR_ID WHERE y.NAME = '2026-2027' AND v.SPRING_TIER IS NOT NULL"));
	}

	@ParameterizedTest
	@EnumSource
	void gradesOfEndedQuartersFollowTheYearAndFewAreFailed(Engine engine) throws Exception {
		var district = DISTRICTS.get(engine);
		var now = "COURSE_GRADE t JOIN TERM p ON p.ID = t.TERM_ID WHERE p.KIND = 'GRADING_PERIOD' AND p.SCHOOL_YEAR_ID = " + NOW;
		assertEquals(district.number("SELECT COUNT(*) FROM ENROLLMENT WHERE SCHOOL_YEAR_ID = " + NOW + " AND GRADE NOT IN ('KINDERGARTEN', 'GRADE_1', 'GRADE_2')"),
				district.number("SELECT COUNT(DISTINCT t.STUDENT_ID) FROM " + now));
		assertEquals(List.of("Quarter 1"), district.texts("SELECT DISTINCT p.NAME FROM " + now));
		double grades = district.number("SELECT COUNT(*) FROM COURSE_GRADE");
		between(.02, .12, district.number("SELECT COUNT(*) FROM COURSE_GRADE WHERE FAILING = TRUE") / grades);
		assertEquals(0, district.number("SELECT COUNT(*) FROM COURSE_GRADE WHERE FAILING = TRUE AND GRADE_VALUE >= 60 OR FAILING = FALSE AND GRADE_VALUE < 60"));
	}

	@ParameterizedTest
	@EnumSource
	void theIntensiveTierIsMoreOftenAbsent(Engine engine) throws Exception {
		var district = DISTRICTS.get(engine);
		var absence = "SELECT AVG(CAST(a.DAYS_ABSENT AS DOUBLE PRECISION)) FROM ATTENDANCE_SUMMARY a JOIN STUDENT_REVIEW r ON r.STUDENT_ID = a.STUDENT_ID JOIN REVIEW_CYCLE c ON c.ID = r.CYCLE_ID"
				+ " JOIN TIER_DECISION d ON d.STUDENT_REVIEW_ID = r.ID WHERE a.SCHOOL_YEAR_ID = " + BEFORE + " AND c.SCHOOL_YEAR_ID = " + BEFORE + " AND d.TIER = ";
		assertTrue(district.real(absence + "'INTENSIVE'") > 1.3 * district.real(absence + "'MINIMAL'"));
	}

	@ParameterizedTest
	@EnumSource
	void theSmallestSchoolHasNoIntensiveHealthService(Engine engine) throws Exception {
		var district = DISTRICTS.get(engine);
		var cell = "SERVICE_DOMAINS d JOIN SERVICE_INTENSITIES i ON i.SERVICE_ID = d.SERVICE_ID";
		assertEquals(12, district.texts("SELECT DISTINCT d.DOMAINS || ' ' || i.INTENSITIES FROM " + cell + " WHERE d.DOMAINS IN ('academic', 'social', 'health', 'family')").size());
		var smallest = district.texts("SELECT e.SCHOOL_ID FROM ENROLLMENT e WHERE e.SCHOOL_YEAR_ID = " + NOW + " GROUP BY e.SCHOOL_ID ORDER BY COUNT(*)").getFirst();
		var intensiveHealth = "FROM " + cell + " WHERE d.DOMAINS = 'health' AND i.INTENSITIES = 'INTENSIVE'";
		assertTrue(district.number("SELECT COUNT(*) " + intensiveHealth) > 0);
		assertEquals(0, district.number("SELECT COUNT(*) " + intensiveHealth + " AND (NOT EXISTS (SELECT 1 FROM SCHOOL_OFFERING o WHERE o.SERVICE_ID = d.SERVICE_ID)"
				+ " OR EXISTS (SELECT 1 FROM SCHOOL_OFFERING o WHERE o.SERVICE_ID = d.SERVICE_ID AND o.SCHOOL_ID = '" + smallest + "'))"));
	}

	@ParameterizedTest
	@EnumSource
	void referralsAreInEveryStateAndTheirWayEndsThere(Engine engine) throws Exception {
		var district = DISTRICTS.get(engine);
		assertEquals(ReferralState.VALUES.size(), district.number("SELECT COUNT(DISTINCT STATE) FROM REFERRAL"));
		assertEquals(0, district.number("SELECT COUNT(*) FROM REFERRAL r WHERE NOT EXISTS (SELECT 1 FROM REFERRAL_STATE_CHANGE c WHERE c.REFERRAL_ID = r.ID AND c.STATE_AFTER = r.STATE"
				+ " AND c.CHANGED_AT = (SELECT MAX(l.CHANGED_AT) FROM REFERRAL_STATE_CHANGE l WHERE l.REFERRAL_ID = r.ID))"));
		assertEquals(0, district.number("SELECT COUNT(*) FROM REFERRAL r WHERE r.STATE IN ('SENT', 'ACCEPTED', 'WAITLISTED', 'STARTED', 'COMPLETED') AND r.CONSENT_ID IS NULL"), "nothing is sent without consent (D19)");
		assertEquals(0, district.number("SELECT COUNT(*) FROM REFERRAL r JOIN CONSENT c ON c.ID = r.CONSENT_ID WHERE c.STUDENT_ID <> r.STUDENT_ID"));
		assertEquals(0, district.number("SELECT COUNT(*) FROM SERVICE_CAPACITY WHERE FILLED > MAXIMUM"));
	}

	/** A coordinator reads both: what a referral waits for, and how many places the directory says there are. */
	@ParameterizedTest
	@EnumSource
	void nobodyWaitsBecauseAllPlacesAreTakenWhereThereAreSome(Engine engine) throws Exception {
		var district = DISTRICTS.get(engine);
		var open = "EXISTS (SELECT 1 FROM SERVICE_CAPACITY k WHERE k.SERVICE_ID = r.SERVICE_ID AND k.FILLED < k.MAXIMUM)";
		var because = "SELECT COUNT(*) FROM REFERRAL r JOIN REFERRAL_STATE_CHANGE c ON c.REFERRAL_ID = r.ID AND c.STATE_AFTER = 'WAITLISTED' WHERE c.REASON ";
		assertEquals(0, district.number(because + "= 'All places are taken.' AND " + open));
		assertTrue(district.number(because + "<> 'All places are taken.' AND " + open) > 0);
	}

	@ParameterizedTest
	@EnumSource
	void schoolsHaveHeldMeetingsWithDecisionsAndPlanTheNext(Engine engine) throws Exception {
		var district = DISTRICTS.get(engine);
		assertTrue(district.number("SELECT COUNT(*) FROM MEETING WHERE STATUS = 'HELD'") > 0);
		assertTrue(district.number("SELECT COUNT(*) FROM MEETING WHERE STATUS = 'PLANNED'") > 0);
		assertEquals(0, district.number("SELECT COUNT(*) FROM SCHOOL s WHERE (SELECT COUNT(*) FROM MEETING m WHERE m.SCHOOL_ID = s.ID) > 3"), "no more at a large school than at a small one");
		assertEquals(0, district.number("SELECT COUNT(*) FROM DISCUSSION d WHERE d.BEGUN IS NOT NULL AND NOT EXISTS (SELECT 1 FROM DECISION x WHERE x.DISCUSSION_ID = d.ID AND x.RESPONSIBLE_ID IS NOT NULL AND x.DUE IS NOT NULL)"));
		assertEquals(0, district.number("SELECT COUNT(*) FROM DECISION x WHERE x.KIND = 'ACTION' AND (SELECT COUNT(*) FROM TASK t WHERE t.DECISION_ID = x.ID) <> 1"));
		assertEquals(0, district.number("SELECT COUNT(*) FROM TASK t JOIN DECISION x ON x.ID = t.DECISION_ID JOIN DISCUSSION d ON d.ID = x.DISCUSSION_ID WHERE d.STUDENT_ID <> t.STUDENT_ID"));
		assertTrue(district.number("SELECT COUNT(*) FROM TASK WHERE STATUS = 'DONE'") > 0 && district.number("SELECT COUNT(*) FROM TASK WHERE STATUS = 'OPEN'") > 0);
	}

	@ParameterizedTest
	@EnumSource
	void plansInForceHaveARevisionReadingsAndWordsForTheFamily(Engine engine) throws Exception {
		var district = DISTRICTS.get(engine);
		assertTrue(district.number("SELECT COUNT(*) FROM PLAN WHERE STATUS = 'ACTIVE'") > 0);
		assertEquals(0, district.number("SELECT COUNT(*) FROM PLAN p WHERE p.REVISION <> (SELECT COUNT(*) FROM PLAN_REVISION v WHERE v.PLAN_ID = p.ID)"));
		assertEquals(0, district.number("SELECT COUNT(*) FROM REVISION_LINE l WHERE l.SUPPORT IS NULL"));
		assertEquals(0, district.number("SELECT COUNT(*) FROM PROGRESS_ENTRY e JOIN PLAN_LINE l ON l.ID = e.PLAN_LINE_ID JOIN PLAN p ON p.ID = l.PLAN_ID WHERE p.STUDENT_ID <> e.STUDENT_ID OR l.STATUS <> 'ACTIVE'"));
		assertTrue(district.number("SELECT COUNT(*) FROM PROGRESS_ENTRY") > 50);
		assertTrue(district.number("SELECT COUNT(*) FROM FAMILY_WORDS WHERE LANGUAGE = 'ht'") > 0);
		assertTrue(district.number("SELECT COUNT(*) FROM TRANSITION_NOTE") > 0);
		assertTrue(district.number("SELECT COUNT(*) FROM PLAN WHERE SEE_FIRST IS NOT NULL") > 0);
	}

	@ParameterizedTest
	@EnumSource
	void nobodyIsBookedTwice(Engine engine) throws Exception {
		var district = DISTRICTS.get(engine);
		assertTrue(district.number("SELECT COUNT(*) FROM BOOKING") > 20);
		var pairs = "FROM SESSION a JOIN SESSION b ON a.ID < b.ID AND a.WEEKDAY = b.WEEKDAY AND a.BEGINS < b.ENDS AND b.BEGINS < a.ENDS";
		assertEquals(0, district.number("SELECT COUNT(*) " + pairs + " WHERE a.ROOM_ID = b.ROOM_ID"), "rooms");
		assertEquals(0, district.number("SELECT COUNT(*) " + pairs + " JOIN VISIT v ON v.ID = a.VISIT_ID JOIN VISIT w ON w.ID = b.VISIT_ID WHERE v.PROVIDER_ID = w.PROVIDER_ID"), "providers");
		assertEquals(0, district.number("SELECT COUNT(*) " + pairs + " JOIN BOOKING x ON x.SESSION_ID = a.ID JOIN BOOKING y ON y.SESSION_ID = b.ID WHERE x.STUDENT_ID = y.STUDENT_ID"), "students");
		assertEquals(0, district.number("SELECT COUNT(*) FROM SESSION s JOIN ROOM r ON r.ID = s.ROOM_ID JOIN VISIT v ON v.ID = s.VISIT_ID WHERE (v.CONFIDENTIAL = TRUE AND r.CONFIDENTIAL = FALSE)"
				+ " OR (v.TELEHEALTH = TRUE AND r.TELEHEALTH = FALSE) OR r.CAPACITY < (SELECT COUNT(*) FROM BOOKING b WHERE b.SESSION_ID = s.ID) OR r.SCHOOL_ID <> s.SCHOOL_ID"), "fitting rooms");
	}

	@ParameterizedTest
	@EnumSource
	void nobodyIsTakenFromProtectedTimeOrFromTheSubjectTheyGetHelpIn(Engine engine) throws Exception {
		var district = DISTRICTS.get(engine);
		var booked = "FROM BOOKING b JOIN SESSION s ON s.ID = b.SESSION_ID JOIN VISIT v ON v.ID = s.VISIT_ID JOIN ENROLLMENT e ON e.STUDENT_ID = b.STUDENT_ID AND e.SCHOOL_YEAR_ID = " + NOW;
		assertEquals(0, district.number("SELECT COUNT(*) " + booked + " JOIN PROTECTED_TIME p ON p.SCHOOL_ID = s.SCHOOL_ID AND (p.WEEKDAY IS NULL OR p.WEEKDAY = s.WEEKDAY)"
				+ " AND (p.GRADE IS NULL OR p.GRADE = e.GRADE) AND p.BEGINS < s.ENDS AND s.BEGINS < p.ENDS"));
		assertEquals(0, district.number("SELECT COUNT(*) " + booked + " JOIN SECTION_MEMBER m ON m.STUDENT_ID = b.STUDENT_ID JOIN SECTION c ON c.ID = m.SECTION_ID AND c.SUBJECT = v.SUBJECT"
				+ " JOIN SECTION_PERIODS x ON x.SECTION_ID = c.ID JOIN CLASS_PERIOD p ON p.ID = x.PERIODS_ID WHERE p.BEGINS < s.ENDS AND s.BEGINS < p.ENDS"));
		assertEquals(0, district.number("SELECT COUNT(*) " + booked + " WHERE e.SCHOOL_ID <> s.SCHOOL_ID"), "students are seen at their own school");
	}

	@ParameterizedTest
	@EnumSource
	void noRoomTeacherOrStudentHasTwoClassesAtOnce(Engine engine) throws Exception {
		var district = DISTRICTS.get(engine);
		var taught = "SECTION a JOIN SECTION b ON a.ID < b.ID AND a.SCHOOL_YEAR_ID = b.SCHOOL_YEAR_ID JOIN SECTION_PERIODS p ON p.SECTION_ID = a.ID JOIN SECTION_PERIODS q ON q.SECTION_ID = b.ID AND q.PERIODS_ID = p.PERIODS_ID";
		assertTrue(district.number("SELECT COUNT(*) FROM " + taught) > 0);
		assertEquals(0, district.number("SELECT COUNT(*) FROM " + taught + " WHERE a.ROOM_ID = b.ROOM_ID OR a.TEACHER_ID = b.TEACHER_ID"));
		assertEquals(0, district.number("SELECT COUNT(*) FROM " + taught + " JOIN SECTION_MEMBER m ON m.SECTION_ID = a.ID JOIN SECTION_MEMBER n ON n.SECTION_ID = b.ID WHERE m.STUDENT_ID = n.STUDENT_ID"));
	}

	/** The clinician's Thursday, at the school that a coordinator sees first: seven are wanted and five are ready. */
	@ParameterizedTest
	@EnumSource
	void onThursdayOneVisitOfTheFirstSchoolLacksTwoAndFourCouldFillIt(Engine engine) throws Exception {
		var district = DISTRICTS.get(engine);
		var school = district.texts("SELECT NAME FROM SCHOOL ORDER BY NAME").getFirst();
		var visit = "VISIT v JOIN SCHOOL k ON k.ID = v.SCHOOL_ID AND k.NAME = '" + school + "' WHERE v.WEEKDAY = 'THURSDAY' AND v.THRESHOLD = 7 AND v.SUBJECT = 'Mathematics'";
		assertEquals(1, district.number("SELECT COUNT(*) FROM " + visit));
		var ofVisit = " IN (SELECT %s FROM " + visit + ")";
		assertEquals(2, district.number("SELECT COUNT(DISTINCT s.BEGINS) FROM SESSION s WHERE s.PUBLISHED = TRUE AND s.VISIT_ID" + ofVisit.formatted("v.ID")));
		var seats = "SELECT COUNT(*) FROM BOOKING b JOIN SESSION s ON s.ID = b.SESSION_ID JOIN REFERRAL r ON r.ID = b.REFERRAL_ID WHERE s.VISIT_ID" + ofVisit.formatted("v.ID");
		assertEquals(5, district.number(seats + " AND b.STATUS = 'READY' AND r.STATE = 'ACCEPTED'"));
		assertEquals(2, district.number(seats + " AND b.STATUS = 'NOT_READY' AND r.STATE = 'CONSENT_NEEDED' AND b.MISSING = 'the annual form'"));
		var unseated = "REFERRAL r WHERE r.SERVICE_ID" + ofVisit.formatted("v.SERVICE_ID") + " AND NOT EXISTS (SELECT 1 FROM BOOKING b WHERE b.REFERRAL_ID = r.ID)";
		assertEquals(List.of("ACCEPTED", "WAITLISTED"), district.texts("SELECT r.STATE FROM " + unseated + " ORDER BY r.STATE"));
		var atFirst = "SELECT COUNT(*) FROM SECTION_MEMBER m JOIN SECTION c ON c.ID = m.SECTION_ID AND c.SUBJECT = 'Mathematics' JOIN SECTION_PERIODS x ON x.SECTION_ID = c.ID JOIN CLASS_PERIOD p ON p.ID = x.PERIODS_ID"
				+ " JOIN SESSION s ON p.BEGINS < s.ENDS AND s.BEGINS < p.ENDS AND s.VISIT_ID" + ofVisit.formatted("v.ID") + " WHERE m.STUDENT_ID IN (SELECT r.STUDENT_ID FROM " + unseated + " AND r.STATE = 'ACCEPTED')";
		assertEquals(1, district.number(atFirst), "mathematics is at one of the two hours");
	}

	@ParameterizedTest
	@EnumSource
	void someVisitsAreShortOfTheirThreshold(Engine engine) throws Exception {
		var district = DISTRICTS.get(engine);
		var ready = "(SELECT COUNT(*) FROM BOOKING b JOIN SESSION s ON s.ID = b.SESSION_ID WHERE s.VISIT_ID = v.ID AND b.STATUS = 'READY')";
		var withSessions = "FROM VISIT v WHERE EXISTS (SELECT 1 FROM SESSION s WHERE s.VISIT_ID = v.ID) AND v.THRESHOLD ";
		assertTrue(district.number("SELECT COUNT(*) " + withSessions + "> " + ready) > 0);
		assertTrue(district.number("SELECT COUNT(*) " + withSessions + "<= " + ready) > 0);
	}
}
