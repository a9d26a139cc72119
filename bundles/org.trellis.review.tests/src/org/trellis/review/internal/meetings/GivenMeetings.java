package org.trellis.review.internal.meetings;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.access.SignedIn;
import org.trellis.model.Domain;
import org.trellis.model.Domains;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.School;
import org.trellis.model.district.Staff;
import org.trellis.model.district.Student;
import org.trellis.model.referral.Referral;
import org.trellis.model.resources.Service;
import org.trellis.model.review.DecisionKind;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Plan;
import org.trellis.review.meetings.MeetingDesk.AgendaItem;
import org.trellis.review.meetings.MeetingDesk.Decided;
import org.trellis.review.meetings.MeetingDesk.NewMeeting;
import org.trellis.review.meetings.MeetingDesk.Outcome;
import org.trellis.review.meetings.MeetingDesk;
import org.trellis.review.meetings.MeetingTemplate;
import org.trellis.review.meetings.Tasks;
import org.trellis.store.Actor;
import org.trellis.store.Aggregate;
import org.trellis.store.Database;
import org.trellis.store.Ids;
import org.trellis.store.ListQuery;
import org.trellis.store.PageKey;
import org.trellis.store.Scope;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestRegistry;
import org.trellis.testing.TestStore;

/** Two schools, their students, a nurse and a clinic, on a real database, with the desk before them. */
abstract class GivenMeetings {
	static final Scope ALL = TestStore.EVERYBODY;
	static final LocalDate TODAY = GivenDistrict.TODAY;
	static final Domains DOMAINS = Domains.of(List.of(new Domain("health", "Health and wellbeing", "Health", 30, 'h', List.of()), new Domain("social", "Social", "Social", 20, 's', List.of())));

	@TempDir
	Path folder;

	final Ids ids = new Ids();
	Database database;
	GivenDistrict given;
	School lincoln;
	School roosevelt;
	Student ana;
	Student ben;
	Student eve;
	Staff nurse;
	Service clinic;
	/** The time of the meetings; a test moves it on. */
	Instant time;
	Permission permission;

	@BeforeEach
	void nineOClock() {
		time = GivenDistrict.CLOCK.instant();
		permission = (reader, person, action, student) -> Optional.empty();
	}

	@AfterEach
	void close() {
		if (database != null) database.close();
	}

	void givenTwoSchools(Engine engine) {
		database = TestStore.create(engine, folder);
		given = new GivenDistrict(database);
		lincoln = given.school("Lincoln School");
		roosevelt = given.school("Roosevelt School");
		ana = given.aStudent("Ana").at(lincoln).withNeed("health", Intensity.INTENSIVE).stored();
		ben = given.aStudent("Ben").at(lincoln).withNeed("social", Intensity.PREVENTION).stored();
		eve = given.aStudent("Eve").at(roosevelt).stored();
		nurse = DistrictFactory.eINSTANCE.createStaff();
		nurse.setGivenName("Nora");
		nurse.setFamilyName("Nurse");
		nurse.setEmail("nora@lincoln.example");
		nurse.setActive(true);
		given.stored(nurse);
		clinic = given.aService("Asthma clinic").in("health", Intensity.INTENSIVE).stored();
	}

	static List<MeetingTemplate> templates() {
		return TemplatePoint.read(new TestRegistry(MeetingTemplate.class.getClassLoader()).withPluginOf(MeetingTemplate.class, "org.trellis.review").registry(), (what, why) -> {
			throw new AssertionError(what, why);
		});
	}

	MeetingsService service() {
		return MeetingsService.of(templates(), DOMAINS, permission, Clock.fixed(time, ZoneOffset.UTC));
	}

	MeetingDesk desk(String who, Scope scope) {
		return service().desk(database, new SignedIn(new Actor(who, "test"), scope));
	}

	MeetingDesk desk() {
		return desk("coordinator", ALL);
	}

	Tasks tasks(String who, Scope scope) {
		return service().tasks(database, new SignedIn(new Actor(who, "test"), scope));
	}

	UUID planned() {
		return desk().plan(new NewMeeting(lincoln.getId(), "individual", null, TODAY, null));
	}

	UUID called(UUID meeting, Student student) {
		var discussion = desk().putOn(meeting, student.getId(), "asked for by the teacher");
		desk().call(discussion);
		return discussion;
	}

	Decided action(String text, LocalDate due) {
		return new Decided(ids.next(), DecisionKind.ACTION, text, null, null, null, nurse.getId(), due);
	}

	Decided gives(DecisionKind kind, String text) {
		return new Decided(ids.next(), kind, text, null, null, clinic.getId(), nurse.getId(), TODAY.plusWeeks(4));
	}

	static Outcome outcome(Decided... decisions) {
		return new Outcome(null, List.of(decisions));
	}

	static List<String> names(List<AgendaItem> agenda) {
		return agenda.stream().map(AgendaItem::name).toList();
	}

	List<Plan> plans(Student student) {
		var found = database.list(ListQuery.select("p.ID").from("PLAN p").ofStudent("p.STUDENT_ID").where("p.STUDENT_ID = ?", student.getId()).orderBy("p.ID").as(r -> r.uuid(1)), ALL);
		return database.loadAll(Plan.class, found, ALL).stream().map(Aggregate::root).toList();
	}

	List<Referral> referrals(Student student) {
		var found = database.list(ListQuery.select("p.ID").from("REFERRAL p").ofStudent("p.STUDENT_ID").where("p.STUDENT_ID = ?", student.getId()).orderBy("p.ID").as(r -> r.uuid(1)), ALL);
		return database.loadAll(Referral.class, found, ALL).stream().map(Aggregate::root).toList();
	}

	List<Tasks.TaskLine> tasksOf(Student student) {
		return tasks("coordinator", ALL).page(Tasks.Which.of(student.getId()), PageKey.START, 50).rows();
	}

	/** A scope asks the day of the database's computer, not that of the test, so everybody is enrolled since ever. */
	Scope enrolledAt(School school) {
		for (var student : List.of(ana, ben, eve)) {
			var loaded = database.load(Student.class, student.getId(), ALL).orElseThrow();
			loaded.root().getEnrollments().forEach(e -> e.setEntryDate(null));
			database.save(TestStore.TESTER, loaded);
		}
		return new Scope.Schools(Set.of(school.getId()), "works there");
	}
}
