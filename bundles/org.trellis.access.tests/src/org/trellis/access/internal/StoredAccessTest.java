package org.trellis.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.trellis.access.Action;
import org.trellis.access.Decision;
import org.trellis.access.NewGrant;
import org.trellis.access.SignedIn;
import org.trellis.access.SignedIn.Who;
import org.trellis.access.Subject;
import org.trellis.access.TextRead;
import org.trellis.model.access.AccessGrant;
import org.trellis.model.access.AccessKind;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.model.district.DisciplineIncident;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.School;
import org.trellis.model.district.Section;
import org.trellis.model.district.Staff;
import org.trellis.model.district.StaffRole;
import org.trellis.model.district.Student;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.ReviewPackage;
import org.trellis.model.review.ReviewStatus;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation.PostgresUrl;
import org.trellis.store.ListQuery;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** Rights in the words of a district, from the first administrator to a restricted text (D32, D33). */
class StoredAccessTest {
	private static final ListQuery<UUID> STUDENTS = ListQuery.select("s.ID").from("STUDENT s").ofStudent("s.ID").orderBy("s.ID").as(r -> r.uuid(1));
	private static final ListQuery<String> READINGS = ListQuery.select("l.READ_BY, l.ENTITY_TYPE, l.FEATURE, l.LABEL, s.GIVEN_NAME").from("RESTRICTED_READING l JOIN STUDENT s ON s.ID = l.STUDENT_ID").ofStudent("l.STUDENT_ID").orderBy("s.GIVEN_NAME", "l.ID")
			.as(r -> Stream.of(1, 2, 3, 4, 5).map(r::text).reduce((a, b) -> a + " " + b).orElseThrow());

	@TempDir
	Path folder;

	private Database database;
	private GivenDistrict given;
	private GivenStaff staff;
	private School lincoln;
	private Student ada;
	private Student ben;

	private void in(Engine engine, Consumer<Database> work) {
		try (var opened = TestStore.create(engine, folder)) {
			database = opened;
			given = new GivenDistrict(database);
			staff = new GivenStaff(database, given.year());
			lincoln = given.school("Lincoln");
			ada = given.aStudent("Ada").at(lincoln).stored();
			ben = given.aStudent("Ben").at(lincoln).stored();
			work.accept(database);
		}
	}

	private Decision may(SignedIn person, Action action, Subject subject) {
		return staff.access.may(database, person, action, subject);
	}

	private static Subject.OfStudent record(Student student) {
		return new Subject.OfStudent(student.getId());
	}

	private static String refused(StoreException e) {
		return e.getMessage();
	}

	@Test
	void asLongAsNoRightWasGivenWhoeverOpensTheDistrictAdministersIt() {
		in(Engine.DERBY, db -> {
			var owner = staff.access.signIn(db, "test");
			staff.aStaff("Nina", StaffRole.NURSE, lincoln, null);
			staff.grants.account(db, owner, staff.aStaff("Otto"), "otto", "otto-os");
			assertEquals(owner, staff.as("owner"), "accounts alone change nothing");
			for (var action : Action.values()) assertEquals(new Decision.Allowed("administrator of the district"), may(owner, action, record(ada)));
			assertFalse(may(owner, Action.SEE, new Subject.OfStudent(UUID.randomUUID())).isAllowed(), "nobody of that id");
			assertEquals(List.of("Whoever can open the district"), staff.access.whoSees(db, owner, ada.getId()).stream().map(v -> v.name()).toList());
		});
	}

	@ParameterizedTest
	@EnumSource
	void theFirstRightMakesAnAdministratorWhoCanSignInAndEndsThatOfTheOwner(Engine engine) {
		in(engine, db -> {
			var owner = staff.access.signIn(db, "test");
			var chief = staff.aStaff("Chief");
			for (var first : List.of(NewGrant.of(AccessKind.DISTRICT, chief, "all"), NewGrant.of(AccessKind.ADMINISTRATOR, chief, "no account yet"))) {
				assertTrue(refused(assertThrows(StoreException.class, () -> staff.grants.grant(db, owner, first))).startsWith("The first right must be that of an administrator"));
			}
			assertEquals(owner, staff.access.signIn(db, "test"), "nothing was given");
			staff.grants.account(db, owner, chief, "chief", "Chief-OS");
			staff.grants.grant(db, owner, NewGrant.of(AccessKind.ADMINISTRATOR, chief, "runs the system"));

			assertEquals(new Scope.Nobody("the user owner of this computer has no account here; ask Chief Staffer"), staff.as("owner").scope());
			assertEquals(new Decision.Refused("rights have been given here since you opened the district", "Ask Chief Staffer for a grant, and say why you need it."), may(owner, Action.SEE, record(ada)), "also where the program went on running");
			var administrator = staff.as("chief-os");
			assertEquals("chief", administrator.actor().name());
			assertEquals(new Who.OfStaff(chief), administrator.who());
			assertTrue(may(administrator, Action.MANAGE_ACCESS, new Subject.OfDistrict()).isAllowed());
		});
	}

	@Test
	void nobodyGetsEverythingBackByRemovingRights() {
		in(Engine.DERBY, db -> {
			var administrator = staff.administrator();
			var only = staff.grants.list(db, administrator).getFirst();
			var sentence = "Nobody could sign in and manage access any more; give somebody else that right without an end first. Nothing was changed.";
			assertEquals(sentence, refused(assertThrows(StoreException.class, () -> staff.grants.revoke(db, administrator, only.id(), "leaves"))));
			var account = db.list(ListQuery.select("u.ID").from("ACCOUNT u").withoutPeople().as(r -> r.uuid(1)), EVERYBODY).getFirst();
			assertEquals(sentence, refused(assertThrows(StoreException.class, () -> staff.grants.activate(db, administrator, account, false))));
			assertEquals(sentence, refused(assertThrows(StoreException.class, () -> staff.grants.account(db, administrator, only.staff(), "chief", null))));
			assertThrows(StoreException.class, () -> db.write(TestStore.TESTER, null, unit -> {
				unit.delete(unit.load(AccessGrant.class, only.id(), EVERYBODY).orElseThrow());
				return null;
			}), "nor whoever gets at the store itself and removes the row");
			assertInstanceOf(Scope.Nobody.class, staff.as("owner").scope());
			assertFalse(may(new SignedIn(TestStore.TESTER, EVERYBODY), Action.SEE, record(ada)).isAllowed());
		});
	}

	@ParameterizedTest
	@EnumSource
	void anAdministratorSeesNoStudentAndCanImport(Engine engine) {
		in(engine, db -> {
			var administrator = staff.administrator();
			assertEquals(List.of(), db.list(STUDENTS, administrator.scope()));
			var refusal = assertInstanceOf(Decision.Refused.class, may(administrator, Action.SEE, record(ada)));
			assertEquals("none of your rights is one to see students", refusal.reason());
			assertTrue(staff.access.scopeFor(db, administrator, Action.IMPORT).coversDistrict());
			assertEquals(administrator.scope(), staff.access.scopeFor(db, administrator, Action.SEE));
			// in a school of one office the same person does all, by two grants
			staff.grants.grant(db, administrator, NewGrant.of(AccessKind.DISTRICT, staffOf(administrator), "the school's only coordinator"));
			assertEquals(2, db.list(STUDENTS, staff.as("chief-os").scope()).size());
			assertEquals(new Decision.Allowed("granted all students of the district by chief: the school's only coordinator"), may(administrator, Action.PLAN, record(ada)));
			var nurse = staff.as(administrator, staff.aStaff("Nina", StaffRole.NURSE, lincoln, null));
			assertThrows(StoreException.class, () -> staff.access.scopeFor(db, nurse, Action.IMPORT));
		});
	}

	private static UUID staffOf(SignedIn person) {
		return ((Who.OfStaff) person.who()).staff();
	}

	@ParameterizedTest
	@EnumSource
	void theDistrictsRecordsGiveRightsWithoutTyping(Engine engine) {
		in(engine, db -> {
			var administrator = staff.administrator();
			var today = Governed.today(db);
			var teacher = staff.aStaff("Tess", StaffRole.TEACHER, lincoln, null);
			staff.aClass("3A", lincoln, teacher, List.of(ada.getId()));
			assertEquals(new Decision.Allowed("teacher of 3A"), may(staff.as(administrator, teacher), Action.SEE, record(ada)));
			assertFalse(may(staff.as(administrator, teacher), Action.SEE, record(ben)).isAllowed());
			var principal = staff.aStaff("Pia", StaffRole.PRINCIPAL, lincoln, today.plusDays(1));
			assertEquals(new Decision.Allowed("principal of Lincoln"), may(staff.as(administrator, principal), Action.EXPORT, record(ben)));
			var left = staff.aStaff("Lou", StaffRole.PRINCIPAL, lincoln, today);
			assertEquals(new Scope.Nobody("no right has been given and none follows from the district's records; ask Chief Staffer"), staff.as(administrator, left).scope(), "left today");
			for (var role : List.of(StaffRole.ADMINISTRATOR, StaffRole.DISTRICT_STAFF, StaffRole.ANALYST, StaffRole.PRINCIPAL, StaffRole.OTHER)) {
				var office = staff.as(administrator, staff.aStaff("Office", role, null, null));
				assertEquals(List.of(), db.list(STUDENTS, office.scope()), role.getName());
				assertFalse(may(office, Action.MANAGE_ACCESS, new Subject.OfDistrict()).isAllowed(), "nobody administers by what a student information system calls him");
			}
			assertEquals(List.of("Pia Staffer", "Tess Staffer"), staff.access.whoSees(db, administrator, ada.getId()).stream().map(v -> v.name()).toList());
			var teacherRemembered = staff.as(administrator, teacher);
			assertThrows(StoreException.class, () -> staff.access.whoSees(db, teacherRemembered, ben.getId()), "a child that he does not see");
		});
	}

	@ParameterizedTest
	@EnumSource
	void aTeacherLoadsHisClassAndNoOtherNorWhatTheSchoolKeepsOnOthers(Engine engine) {
		in(engine, db -> {
			var administrator = staff.administrator();
			var teacher = staff.aStaff("Tess");
			var own = staff.aClass("3A", lincoln, teacher, List.of(ada.getId()));
			var other = staff.aClass("3B", lincoln, null, List.of(ben.getId()));
			var incident = incident(ada, ben);
			var scope = staff.as(administrator, teacher).scope();
			assertEquals("3A", db.load(Section.class, own, scope).orElseThrow().root().getName());
			assertTrue(db.load(Section.class, other, scope).isEmpty(), "its members are not for her");
			assertTrue(db.load(DisciplineIncident.class, incident, scope).isEmpty());
			assertEquals(List.of("Lincoln"), db.list(ListQuery.select("k.NAME").from("SCHOOL k").ofSchool("k.ID").as(r -> r.text(1)), scope));
			var principal = staff.as(administrator, staff.aStaff("Pia", StaffRole.PRINCIPAL, lincoln, null)).scope();
			assertTrue(db.load(DisciplineIncident.class, incident, principal).isPresent());
			assertTrue(db.load(Section.class, other, principal).isPresent());
		});
	}

	private UUID incident(Student... participants) {
		var incident = DistrictFactory.eINSTANCE.createDisciplineIncident();
		incident.setSchool(References.to(lincoln));
		incident.setDate(LocalDate.of(2026, 10, 1));
		incident.setDescription("Pushed in the corridor");
		for (var student : participants) {
			var part = DistrictFactory.eINSTANCE.createIncidentParticipant();
			part.setStudent(References.to(student));
			incident.getParticipants().add(part);
		}
		return staff.stored(incident).getId();
	}

	@ParameterizedTest
	@EnumSource
	void aRestrictedTextIsGivenOnlyWithALineOfWhoReadIt(Engine engine) {
		in(engine, db -> {
			var administrator = staff.administrator();
			var counselor = staff.as(administrator, staff.aStaff("Cora", StaffRole.COUNSELOR, lincoln, null));
			var nurse = staff.as(administrator, staff.aStaff("Nina", StaffRole.NURSE, lincoln, null));
			var review = review(ada, "Talks of leaving home");
			var read = staff.access.readRestricted(db, counselor, ReviewPackage.Literals.STUDENT_REVIEW__NOTE, review);
			assertEquals(new TextRead.Given("Talks of leaving home", "counselor of Lincoln"), read);
			assertEquals(List.of(counselor.actor().name() + " StudentReview note REVIEW Ada"), db.list(READINGS, EVERYBODY));
			var refusal = assertInstanceOf(TextRead.Withheld.class, staff.access.readRestricted(db, nurse, ReviewPackage.Literals.STUDENT_REVIEW__NOTE, review)).refusal();
			assertEquals("no right of yours that reaches this student opens restricted texts about reviews", refusal.reason());
			assertInstanceOf(TextRead.Withheld.class, staff.access.readRestricted(db, administrator, ReviewPackage.Literals.STUDENT_REVIEW__NOTE, review));
			assertInstanceOf(TextRead.Withheld.class, staff.access.readRestricted(db, counselor, ReviewPackage.Literals.STUDENT_REVIEW__NOTE, UUID.randomUUID()));
			assertEquals(new TextRead.Given("", "counselor of Lincoln"), staff.access.readRestricted(db, counselor, ReviewPackage.Literals.STUDENT_REVIEW__NOTE, review(ben, null)));
			assertEquals(1, db.list(READINGS, EVERYBODY).size(), "a refusal and an empty text leave no line");
			staff.access.readRestricted(db, counselor, ReviewPackage.Literals.STUDENT_REVIEW__NOTE, review);
			assertEquals(2, db.list(READINGS, EVERYBODY).size(), "each reading its line");
			var lines = db.changesSince(0, 1000).stream().filter(c -> c.type().equals("RestrictedReading")).toList();
			assertEquals(2, lines.size(), "in the audit's chain");
		});
	}

	private UUID review(Student student, String note) {
		var review = ReviewFactory.eINSTANCE.createStudentReview();
		review.setCycle(References.to(given.fall()));
		review.setStudent(References.to(student));
		review.setStatus(ReviewStatus.REVIEWED);
		review.setNote(note);
		var finding = ReviewFactory.eINSTANCE.createFinding();
		finding.setDomain("health");
		finding.setNote("Asthma");
		review.getFindings().add(finding);
		return staff.stored(review).getId();
	}

	@ParameterizedTest
	@EnumSource
	void whatAnIncidentTellsOfSeveralIsReadByWhoMayReadOfEach(Engine engine) {
		in(engine, db -> {
			var administrator = staff.administrator();
			var helper = staff.aStaff("Hal");
			staff.stored(toAdaAlone(helper));
			var both = incident(ada, ben);
			var hal = staff.as(administrator, helper);
			assertTrue(may(hal, Action.READ_RESTRICTED, new Subject.OfRestrictedText(ada.getId(), RestrictedLabel.DISCIPLINE)).isAllowed());
			assertInstanceOf(TextRead.Withheld.class, staff.access.readRestricted(db, hal, DistrictPackage.Literals.DISCIPLINE_INCIDENT__DESCRIPTION, both));
			assertInstanceOf(TextRead.Given.class, staff.access.readRestricted(db, hal, DistrictPackage.Literals.DISCIPLINE_INCIDENT__DESCRIPTION, incident(ada)));
			assertInstanceOf(TextRead.Withheld.class, staff.access.readRestricted(db, hal, DistrictPackage.Literals.DISCIPLINE_INCIDENT__DESCRIPTION, incident()), "about whom is not known");
			var principal = staff.as(administrator, staff.aStaff("Pia", StaffRole.PRINCIPAL, lincoln, null));
			assertEquals(new TextRead.Given("Pushed in the corridor", "principal of Lincoln"), staff.access.readRestricted(db, principal, DistrictPackage.Literals.DISCIPLINE_INCIDENT__DESCRIPTION, both));
			assertEquals(List.of("Ada", "Ada", "Ben"), db.list(READINGS, EVERYBODY).stream().map(l -> l.substring(l.lastIndexOf(' ') + 1)).toList());
		});
	}

	/** A class of Ada alone, opened with its discipline. */
	private AccessGrant toAdaAlone(UUID helper) {
		var section = staff.aClass("Check-in", lincoln, null, List.of(ada.getId()));
		var grant = staff.grant(helper, AccessKind.SECTION, LocalDate.of(2026, 9, 1), null, RestrictedLabel.DISCIPLINE);
		grant.setSection(References.to(DistrictPackage.Literals.SECTION, section));
		return grant;
	}

	@Test
	void theLabelOfAFindingIsThatOfItsDomain() {
		in(Engine.DERBY, db -> {
			var administrator = staff.administrator();
			var nurse = staff.as(administrator, staff.aStaff("Nina", StaffRole.NURSE, lincoln, null));
			var counselor = staff.as(administrator, staff.aStaff("Cora", StaffRole.COUNSELOR, lincoln, null));
			review(ada, null);
			var finding = db.list(ListQuery.select("f.ID").from("FINDING f").of(ReviewPackage.Literals.FINDING, "f").as(r -> r.uuid(1)), EVERYBODY).getFirst();
			assertEquals(new TextRead.Given("Asthma", "nurse of Lincoln"), staff.access.readRestricted(db, nurse, ReviewPackage.Literals.FINDING__NOTE, finding));
			assertInstanceOf(TextRead.Withheld.class, staff.access.readRestricted(db, counselor, ReviewPackage.Literals.FINDING__NOTE, finding));
		});
	}

	@Test
	void combinationsWithoutARuleAreRefusedToWhoeverMayMost() {
		in(Engine.DERBY, db -> {
			var administrator = staff.administrator();
			staff.grants.grant(db, administrator, NewGrant.of(AccessKind.DISTRICT, staffOf(administrator), "does all").opening(Set.of(RestrictedLabel.HEALTH)));
			for (var action : List.of(Action.IMPORT, Action.MANAGE_ACCESS, Action.SEE_AGGREGATES, Action.READ_RESTRICTED)) assertFalse(may(administrator, action, record(ada)).isAllowed(), action + " of a student");
			for (var action : Action.values()) if (action != Action.READ_RESTRICTED) assertFalse(may(administrator, action, new Subject.OfRestrictedText(ada.getId(), RestrictedLabel.HEALTH)).isAllowed(), action + " of a text");
			for (var action : List.of(Action.REVIEW, Action.REFER, Action.READ_RESTRICTED)) assertFalse(may(administrator, action, new Subject.OfDistrict()).isAllowed(), action + " of the district");
			assertTrue(may(administrator, Action.REVIEW, new Subject.OfSchool(lincoln.getId())).isAllowed(), "the meetings of a school");
			for (var action : List.of(Action.APPROVE, Action.REFER, Action.READ_RESTRICTED)) assertFalse(may(administrator, action, new Subject.OfSchool(lincoln.getId())).isAllowed(), action + " of a school");
			assertFalse(may(administrator, Action.READ_RESTRICTED, new Subject.OfRestrictedText(ada.getId(), RestrictedLabel.DISCIPLINE)).isAllowed(), "a label that the grant does not open");
			assertFalse(may(administrator, Action.SEE, new Subject.OfStudent(UUID.randomUUID())).isAllowed(), "nobody of that id");
			assertTrue(may(administrator, Action.READ_RESTRICTED, new Subject.OfRestrictedText(ada.getId(), RestrictedLabel.HEALTH)).isAllowed());
		});
	}

	@Test
	void aKindThatALaterProgramWroteGivesNothing() {
		in(Engine.POSTGRESQL, db -> {
			var administrator = staff.administrator();
			var someone = staff.aStaff("Sam");
			var grant = staff.grant(someone, AccessKind.SCHOOL, LocalDate.of(2026, 9, 1), null);
			grant.setSchool(References.to(lincoln));
			staff.stored(grant);
			assertEquals(2, db.list(STUDENTS, staff.as(administrator, someone).scope()).size());
			sql("UPDATE TRELLIS.ACCESS_GRANT SET KIND = 'REGION' WHERE ID = '" + grant.getId() + "'");
			assertInstanceOf(Scope.Nobody.class, staff.as(administrator, someone).scope());
			assertEquals(List.of(), staff.access.whoSees(db, administrator, ada.getId()));
			assertEquals(1, staff.grants.list(db, administrator).size(), "the list goes on working");
		});
	}

	private void sql(String statement) {
		var source = new PGSimpleDataSource();
		source.setUrl(((PostgresUrl) database.location()).url());
		try (var connection = source.getConnection(); var s = connection.createStatement()) {
			assertEquals(1, s.executeUpdate(statement));
		} catch (SQLException e) {
			throw new AssertionError(e);
		}
	}

	@ParameterizedTest
	@EnumSource
	void whoSignsInIsFoundByTheUserOfTheComputer(Engine engine) {
		in(engine, db -> {
			var administrator = staff.administrator();
			var nina = staff.aStaff("Nina", StaffRole.NURSE, lincoln, null);
			var account = staff.grants.account(db, administrator, nina, "nina", "NFARROW");
			var person = staff.as("nfarrow");
			assertEquals("nina", person.actor().name());
			assertEquals("nurse of Lincoln", person.scope().reason());
			assertEquals(account, staff.grants.account(db, administrator, nina, "nina", "nf2"), "the account that is there is changed");
			assertInstanceOf(Scope.Nobody.class, staff.as("nfarrow").scope());
			staff.grants.activate(db, administrator, account, false);
			assertEquals("the account nina is closed; ask Chief Staffer", staff.as("nf2").scope().reason());
			assertTrue(refused(assertThrows(StoreException.class, () -> staff.grants.account(db, administrator, staff.aStaff("Otto"), "Nina", "otto"))).startsWith("Nina belongs to the account of somebody else"));
			assertThrows(StoreException.class, () -> staff.grants.account(db, person, nina, "nina", "nf3"), "a nurse manages no accounts");
		});
	}

	@ParameterizedTest
	@EnumSource
	void whoeverIsNoLongerInTheStaffSeesNobodyFromTheNextStatementOn(Engine engine) {
		in(engine, db -> {
			var administrator = staff.administrator();
			var pia = staff.aStaff("Pia", StaffRole.PRINCIPAL, lincoln, null);
			staff.grants.grant(db, administrator, NewGrant.of(AccessKind.DISTRICT, pia, "stands in"));
			var morning = staff.as(administrator, pia).scope();
			assertEquals(2, db.list(STUDENTS, morning).size());
			var loaded = db.load(Staff.class, pia, EVERYBODY).orElseThrow();
			loaded.root().setActive(false);
			db.save(TestStore.TESTER, loaded);
			assertEquals(List.of(), db.list(STUDENTS, morning));
			assertEquals(0, db.count(STUDENTS, morning));
			assertTrue(db.load(Student.class, ada.getId(), morning).isEmpty());
		});
	}

	@Test
	void aGrantSaysWhatItsKindNeedsAndNothingElse() {
		in(Engine.DERBY, db -> {
			var administrator = staff.administrator();
			var someone = staff.aStaff("Sam");
			var today = Governed.today(db);
			assertRefused(administrator, NewGrant.of(AccessKind.SCHOOL, someone, "x"), "A grant of kind SCHOOL needs a school.");
			assertRefused(administrator, NewGrant.of(AccessKind.DISTRICT, someone, "x").at(lincoln.getId()), "A grant of kind DISTRICT does not go with a school; leave it out, so that nobody takes the right for narrower than it is.");
			assertRefused(administrator, NewGrant.of(AccessKind.GRADE, someone, "x"), "A grant of kind GRADE needs grades.");
			assertRefused(administrator, NewGrant.of(AccessKind.PROGRAM, someone, "x"), "A grant of kind PROGRAM needs flags of a program.");
			assertRefused(administrator, NewGrant.of(AccessKind.ANALYST, someone, "x").opening(Set.of(RestrictedLabel.HEALTH)), "A grant of kind ANALYST does not go with labels of restricted texts; leave it out, so that nobody takes the right for narrower than it is.");
			assertRefused(administrator, NewGrant.of(AccessKind.DISTRICT, someone, " "), "Say why, in at most 255 characters.");
			assertRefused(administrator, NewGrant.of(AccessKind.DISTRICT, someone, "x").until(today), "A right ends after the day on which it begins.");
			assertRefused(administrator, NewGrant.of(AccessKind.DISTRICT, UUID.randomUUID(), "x"), "Rights are given to active members of the staff only; look whether the person has left.");
			var sam = staff.as(administrator, someone);
			assertTrue(refused(assertThrows(StoreException.class, () -> staff.grants.grant(db, sam, NewGrant.of(AccessKind.DISTRICT, someone, "helps himself")))).startsWith("It is not allowed, because you have no right here."));
			var id = staff.grants.grant(db, administrator, NewGrant.of(AccessKind.SCHOOL, someone, "stands in").at(lincoln.getId()).until(today.plusDays(3)));
			staff.grants.revoke(db, administrator, id, "came back early");
			var line = staff.grants.list(db, administrator).stream().filter(g -> g.id().equals(id)).findFirst().orElseThrow();
			assertEquals("the students of Lincoln " + today + " false", line.what() + " " + line.ends() + " " + line.holds(), "it is still known");
			assertThrows(StoreException.class, () -> staff.grants.revoke(db, administrator, id, "again"));
		});
	}

	private void assertRefused(SignedIn administrator, NewGrant grant, String sentence) {
		assertEquals(sentence, refused(assertThrows(StoreException.class, () -> staff.grants.grant(database, administrator, grant))));
	}

	@Test
	void reachIsCountedByRight() {
		in(Engine.DERBY, db -> {
			var administrator = staff.administrator();
			var pia = staff.aStaff("Pia", StaffRole.PRINCIPAL, lincoln, null);
			staff.aClass("3A", lincoln, pia, List.of(ada.getId()));
			assertEquals(List.of("principal of Lincoln 2", "teacher of the class 1"), staff.access.reachOf(db, administrator, pia).stream().map(r -> r.reason() + " " + r.students()).toList());
			assertEquals(2, staff.access.reachOf(db, staff.as(administrator, pia), pia).size(), "of oneself");
			assertThrows(StoreException.class, () -> staff.access.reachOf(db, staff.as(administrator, pia), staffOf(administrator)));
		});
	}

	@ParameterizedTest
	@EnumSource
	void anImportThatNoLongerListsTheLastAdministratorIsRefused(Engine engine) {
		in(engine, db -> {
			var administrator = staff.administrator();
			var chief = db.load(Staff.class, staffOf(administrator), EVERYBODY).orElseThrow();
			chief.root().setActive(false);
			var sentence = refused(assertThrows(StoreException.class, () -> db.save(TestStore.TESTER, chief)));
			assertTrue(sentence.startsWith("Nobody could sign in and manage access any more"), sentence);
			var second = staff.aStaff("Second");
			staff.grants.account(db, administrator, second, "second", "second-os");
			staff.grants.grant(db, administrator, NewGrant.of(AccessKind.ADMINISTRATOR, second, "runs it too"));
			db.save(TestStore.TESTER, chief);
			assertFalse(may(administrator, Action.MANAGE_ACCESS, new Subject.OfDistrict()).isAllowed(), "left");
			assertTrue(may(staff.as("second-os"), Action.MANAGE_ACCESS, new Subject.OfDistrict()).isAllowed());
		});
	}

	@ParameterizedTest
	@EnumSource
	void twoWhoEndEachOthersRightInTheSameMomentLeaveOne(Engine engine) {
		in(engine, db -> {
			var one = staff.administrator();
			var second = staff.aStaff("Second");
			staff.grants.account(db, one, second, "second", "second-os");
			var theirs = staff.grants.grant(db, one, NewGrant.of(AccessKind.ADMINISTRATOR, second, "runs it too"));
			var other = staff.as("second-os");
			var mine = staff.grants.list(db, one).stream().filter(g -> g.staff().equals(staffOf(one))).findFirst().orElseThrow().id();
			try (var threads = java.util.concurrent.Executors.newFixedThreadPool(2)) {
				var start = new java.util.concurrent.CyclicBarrier(2);
				var ends = List.of(threads.submit(() -> ended(start, () -> staff.grants.revoke(db, one, theirs, "at once"))), threads.submit(() -> ended(start, () -> staff.grants.revoke(db, other, mine, "at once"))));
				int ended = 0;
				for (var end : ends) if (end.get()) ended++;
				assertTrue(ended <= 1, "both were ended");
			} catch (Exception e) {
				throw new AssertionError(e);
			}
			assertTrue(Stream.of("chief-os", "second-os").anyMatch(user -> may(staff.as(user), Action.MANAGE_ACCESS, new Subject.OfDistrict()).isAllowed()));
		});
	}

	private static boolean ended(java.util.concurrent.CyclicBarrier start, Runnable work) throws Exception {
		start.await();
		try {
			work.run();
			return true;
		} catch (StoreException e) {
			return false;
		}
	}

	@ParameterizedTest
	@EnumSource
	void workOnTheWholeDistrictEndsWithWhatItsRightRestsOn(Engine engine) {
		in(engine, db -> {
			var all = ListQuery.select("s.ID").from("STUDENT s").ofWholeDistrict().as(r -> r.uuid(1));
			var owner = staff.access.signIn(db, "test");
			assertEquals(2, db.count(all, owner.scope()));
			var importing = staff.access.scopeFor(db, owner, Action.IMPORT);
			var administrator = staff.administrator();
			for (var ended : List.of(owner.scope(), importing)) refusedWhole(ended, all);
			assertEquals(List.of(), db.list(STUDENTS, owner.scope()), "the owner's open window");

			var dora = staff.aStaff("Dora");
			var account = staff.grants.account(db, administrator, dora, "dora", "dora-os");
			var grant = staff.grants.grant(db, administrator, NewGrant.of(AccessKind.DISTRICT, dora, "all"));
			var window = staff.as("dora-os");
			assertEquals(2, db.count(all, window.scope()));
			staff.grants.activate(db, administrator, account, false);
			refusedWhole(window.scope(), all);
			assertEquals(0, db.count(STUDENTS, window.scope()), "a closed account, in the window that is open");
			assertEquals("the account dora was closed, or its owner is no longer in the staff", may(window, Action.SEE, record(ada)).reason());
			staff.grants.activate(db, administrator, account, true);
			assertEquals(2, db.count(all, window.scope()));
			staff.grants.revoke(db, administrator, grant, "leaves");
			refusedWhole(window.scope(), all);
			assertThrows(StoreException.class, () -> staff.access.scopeFor(db, window, Action.IMPORT));
		});
	}

	private void refusedWhole(Scope scope, ListQuery<UUID> all) {
		var sentence = refused(assertThrows(StoreException.class, () -> database.list(all, scope)));
		assertTrue(sentence.startsWith("The right to work on the whole district has ended"), sentence);
		assertThrows(StoreException.class, () -> database.count(all, scope));
		assertThrows(StoreException.class, () -> database.reportingConnection(scope));
	}

	@Test
	void whoSeesNobodyOfATextIsToldTheSameAsForOneThatIsNotThere() {
		in(Engine.DERBY, db -> {
			var administrator = staff.administrator();
			var review = review(ada, "Talks of leaving home");
			var stranger = staff.as(administrator, staff.aStaff("Stan"));
			assertEquals(staff.access.readRestricted(db, stranger, ReviewPackage.Literals.STUDENT_REVIEW__NOTE, UUID.randomUUID()), staff.access.readRestricted(db, stranger, ReviewPackage.Literals.STUDENT_REVIEW__NOTE, review));
		});
	}

	@Test
	void todayIsTheDayOfTheDatabaseAndNotOfTheWorkstation() {
		var before = java.util.TimeZone.getDefault();
		try {
			in(Engine.POSTGRESQL, db -> {
				var there = Governed.today(db);
				for (var zone : List.of("Pacific/Kiritimati", "Etc/GMT+12")) {
					java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone(zone));
					try (var again = TestStore.databases().openReady(db.location(), null)) {
						assertEquals(there, Governed.today(again), zone);
					}
				}
			});
		} finally {
			java.util.TimeZone.setDefault(before);
		}
	}
}
