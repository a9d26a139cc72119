package org.trellis.review.internal.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.access.Action;
import org.trellis.access.SignedIn;
import org.trellis.model.Domain;
import org.trellis.model.Domains;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.School;
import org.trellis.model.district.SectionKind;
import org.trellis.model.district.Staff;
import org.trellis.model.district.Student;
import org.trellis.model.referral.Referral;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.resources.Service;
import org.trellis.model.review.DecisionKind;
import org.trellis.model.review.Discussion;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.MeetingStatus;
import org.trellis.model.review.Plan;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.TaskStatus;
import org.trellis.review.meetings.MeetingDesk;
import org.trellis.review.meetings.MeetingDesk.AgendaItem;
import org.trellis.review.meetings.MeetingDesk.Among;
import org.trellis.review.meetings.MeetingDesk.Decided;
import org.trellis.review.meetings.MeetingDesk.NewMeeting;
import org.trellis.review.meetings.MeetingDesk.NotMet;
import org.trellis.review.meetings.MeetingDesk.Outcome;
import org.trellis.review.meetings.MeetingTemplate;
import org.trellis.review.meetings.QueueReason;
import org.trellis.review.meetings.Tasks;
import org.trellis.store.Actor;
import org.trellis.store.Aggregate;
import org.trellis.store.Database;
import org.trellis.store.Ids;
import org.trellis.store.ListQuery;
import org.trellis.store.PageKey;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestRegistry;
import org.trellis.testing.TestStore;

/** Meetings, what they decide and what follows, on real databases (D5). */
class MeetingsTest {
	private static final Scope ALL = TestStore.EVERYBODY;
	private static final LocalDate TODAY = GivenDistrict.TODAY;
	private static final Domains DOMAINS = Domains.of(List.of(new Domain("health", "Health and wellbeing", "Health", 30, 'h', List.of()), new Domain("social", "Social", "Social", 20, 's', List.of())));

	@TempDir
	Path folder;

	private final Ids ids = new Ids();
	private Database database;
	private GivenDistrict given;
	private School lincoln;
	private School roosevelt;
	private Student ana;
	private Student ben;
	private Student eve;
	private Staff nurse;
	private Service clinic;
	/** The time of the meetings; a test moves it on. */
	private Instant time;
	private Permission permission;

	@BeforeEach
	void nineOClock() {
		time = GivenDistrict.CLOCK.instant();
		permission = (reader, person, action, student) -> Optional.empty();
	}

	@AfterEach
	void close() {
		if (database != null) database.close();
	}

	private void givenTwoSchools(Engine engine) {
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

	private static List<MeetingTemplate> templates() {
		return TemplatePoint.read(new TestRegistry(MeetingTemplate.class.getClassLoader()).withPluginOf(MeetingTemplate.class, "org.trellis.review").registry(), (what, why) -> {
			throw new AssertionError(what, why);
		});
	}

	private MeetingsService service() {
		return MeetingsService.of(templates(), DOMAINS, permission, Clock.fixed(time, ZoneOffset.UTC));
	}

	private MeetingDesk desk(String who, Scope scope) {
		return service().desk(database, new SignedIn(new Actor(who, "test"), scope));
	}

	private MeetingDesk desk() {
		return desk("coordinator", ALL);
	}

	private Tasks tasks(String who, Scope scope) {
		return service().tasks(database, new SignedIn(new Actor(who, "test"), scope));
	}

	private UUID planned() {
		return desk().plan(new NewMeeting(lincoln.getId(), "individual", null, TODAY, null));
	}

	private UUID called(UUID meeting, Student student) {
		var discussion = desk().putOn(meeting, student.getId(), "asked for by the teacher");
		desk().call(discussion);
		return discussion;
	}

	private Decided action(String text, LocalDate due) {
		return new Decided(ids.next(), DecisionKind.ACTION, text, null, null, null, nurse.getId(), due);
	}

	private Decided gives(DecisionKind kind, String text) {
		return new Decided(ids.next(), kind, text, null, null, clinic.getId(), nurse.getId(), TODAY.plusWeeks(4));
	}

	private static Outcome outcome(Decided... decisions) {
		return new Outcome(null, List.of(decisions));
	}

	private static List<String> names(List<AgendaItem> agenda) {
		return agenda.stream().map(AgendaItem::name).toList();
	}

	private List<Plan> plans(Student student) {
		var found = database.list(ListQuery.select("p.ID").from("PLAN p").ofStudent("p.STUDENT_ID").where("p.STUDENT_ID = ?", student.getId()).orderBy("p.ID").as(r -> r.uuid(1)), ALL);
		return database.loadAll(Plan.class, found, ALL).stream().map(Aggregate::root).toList();
	}

	private List<Referral> referrals(Student student) {
		var found = database.list(ListQuery.select("p.ID").from("REFERRAL p").ofStudent("p.STUDENT_ID").where("p.STUDENT_ID = ?", student.getId()).orderBy("p.ID").as(r -> r.uuid(1)), ALL);
		return database.loadAll(Referral.class, found, ALL).stream().map(Aggregate::root).toList();
	}

	private List<Tasks.TaskLine> tasksOf(Student student) {
		return tasks("coordinator", ALL).page(Tasks.Which.of(student.getId()), PageKey.START, 50).rows();
	}

	@Test
	void theCoresTemplatesComeThroughTheExtensionPoint() {
		assertEquals(List.of("individual", "cohort"), templates().stream().map(MeetingTemplate::key).toList());
		assertEquals(Set.of(QueueReason.values()), templates().getFirst().agenda());
		assertEquals(7, templates().getLast().everyDays());
	}

	@Test
	void aTemplateThatIsNotInOrderIsNamedAndLeftOut() {
		var said = new ArrayList<String>();
		var registry = new TestRegistry(MeetingTemplate.class.getClassLoader()).withPluginOf(MeetingTemplate.class, "org.trellis.review")
				.with("other", "<extension point=\"org.trellis.review.meetingTemplates\"><template key=\"odd\" name=\"Odd\" title=\"Odd\"><agenda reason=\"moon\"/></template><template key=\"cohort\" name=\"Again\" title=\"Again\"/></extension>").registry();
		assertEquals(2, TemplatePoint.read(registry, (what, why) -> said.add(what)).size());
		assertEquals(2, said.size());
		assertTrue(said.stream().anyMatch(s -> s.contains("odd of other")), said.toString());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void theQueueSaysWhyAndFillsTheAgenda(Engine engine) {
		givenTwoSchools(engine);
		tasks("coordinator", ALL).add(ben.getId(), "Call home", nurse.getId(), TODAY.minusDays(3));
		var queue = desk().queue(lincoln.getId());
		assertEquals(List.of("Invented, Ana", "Invented, Ben"), queue.stream().map(q -> q.name()).toList());
		assertEquals(List.of("needs intensive support: Health and wellbeing"), queue.getFirst().reasons());
		assertEquals(List.of(QueueReason.OVERDUE_TASKS), queue.getLast().kinds());

		var meeting = planned();
		assertEquals(2, desk().fill(meeting));
		assertEquals(0, desk().fill(meeting), "nobody twice");
		assertEquals(List.of("Invented, Ana", "Invented, Ben"), names(desk().agenda(meeting)));
		assertEquals("needs intensive support: Health and wellbeing", desk().agenda(meeting).getFirst().reason());
		assertEquals(List.of(), desk().queue(lincoln.getId()), "who is on an agenda waits for it");

		desk().cancel(meeting);
		assertTrue(desk().queue(lincoln.getId()).stream().allMatch(q -> q.kinds().contains(QueueReason.NOT_REACHED)), "whoever was on it comes back");
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aTalkEndsTheReasonAndADayToTalkAgainBringsItBack(Engine engine) {
		givenTwoSchools(engine);
		var meeting = planned();
		var discussion = called(meeting, ana);
		desk().save(discussion, Outcome.NONE, new Outcome(TODAY.plusDays(14), List.of()), null);
		desk().close(meeting, TODAY.plusDays(14));
		assertEquals(List.of(), desk().queue(lincoln.getId()));
		time = time.plus(Duration.ofDays(14));
		assertEquals(List.of(QueueReason.NEXT_ON), desk().queue(lincoln.getId()).getFirst().kinds());
		assertEquals(LocalDate.of(2026, 10, 15), desk().meeting(meeting).orElseThrow().nextOn());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aMeetingRunsStudentAfterStudent(Engine engine) {
		givenTwoSchools(engine);
		var meeting = planned();
		var first = desk().putOn(meeting, ana.getId(), null);
		var second = desk().putOn(meeting, ben.getId(), "asked for by hand");
		assertEquals(second, desk().putOn(meeting, ben.getId(), "again"), "nobody twice");
		desk().move(second, -1);
		assertEquals(List.of("Invented, Ben", "Invented, Ana"), names(desk().agenda(meeting)));
		assertEquals(MeetingStatus.PLANNED, desk().meeting(meeting).orElseThrow().status());

		desk().call(second);
		time = time.plusSeconds(600);
		assertEquals(first, desk().next(second).orElseThrow().discussion());
		desk().call(first);
		assertEquals(Optional.empty(), desk().next(first));
		assertEquals(time.minusSeconds(600), desk().meeting(meeting).orElseThrow().begun());
		assertEquals(2, desk().meeting(meeting).orElseThrow().discussed());
		assertThrows(StoreException.class, () -> desk().takeOff(first));
		assertThrows(StoreException.class, () -> desk().cancel(meeting));
		desk().close(meeting, null);
		assertThrows(StoreException.class, () -> desk().putOn(meeting, eve.getId(), null));
		assertEquals(service().templates().getFirst().roles(), desk().participants(meeting).stream().map(p -> p.role()).toList());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aCohortMeetingTakesItsClass(Engine engine) {
		givenTwoSchools(engine);
		var ninth = given.section(lincoln, "Cohort 9 A", null, List.of(), s -> {
			s.setKind(SectionKind.HOMEROOM);
			GivenDistrict.attendedBy(s, ben, ana);
		});
		var meeting = desk().plan(new NewMeeting(lincoln.getId(), "cohort", null, TODAY, null));
		assertEquals(2, desk().putOnClass(meeting, ninth.getId()));
		assertEquals(List.of("Invented, Ana", "Invented, Ben"), names(desk().agenda(meeting)));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void decisionsBecomeATaskAPlanLineAndADraftOnceOnly(Engine engine) {
		givenTwoSchools(engine);
		var discussion = called(planned(), ana);
		var decided = outcome(action("Call the mother", TODAY.plusDays(2)), gives(DecisionKind.SERVICE, "Weekly visit"), gives(DecisionKind.REFERRAL, "Ask the clinic"));
		var saved = desk().save(discussion, Outcome.NONE, decided, "Mother works at night.");
		assertEquals(decided, saved.outcome());
		assertTrue(saved.noted());
		desk().save(discussion, Outcome.NONE, decided, "Mother works at night.");

		var task = tasksOf(ana);
		assertEquals(1, task.size());
		assertEquals("Call the mother", task.getFirst().text());
		assertEquals("Nurse, Nora", task.getFirst().responsible());
		assertEquals(1, tasks("nora@lincoln.example", ALL).count(Tasks.Which.MINE));
		assertEquals(1, plans(ana).size());
		var line = plans(ana).getFirst().getLines();
		assertEquals(1, line.size());
		assertEquals(PlanLineStatus.PROPOSED, line.getFirst().getStatus());
		assertEquals("health", line.getFirst().getDomain());
		assertEquals(Intensity.INTENSIVE, line.getFirst().getIntensity(), "of the finding that it answers");
		assertEquals(clinic.getId(), References.id(line.getFirst().getService()));
		assertEquals(TODAY.plusWeeks(4), line.getFirst().getReviewOn());
		assertEquals(nurse.getId(), References.id(line.getFirst().getResponsible()));
		assertEquals(List.of(ReferralState.DRAFTED), referrals(ana).stream().map(Referral::getState).toList());
		assertEquals(lincoln.getId(), References.id(referrals(ana).getFirst().getSchool()));
		assertEquals("Mother works at night.", database.load(Discussion.class, discussion, Texts.appending(ALL)).orElseThrow().root().getNotes(), "a note that is saved twice stands once");
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aDecisionThatChangesTakesItsResultAlongUnlessSomebodyWentOnWithIt(Engine engine) {
		givenTwoSchools(engine);
		var discussion = called(planned(), ana);
		var call = action("Call the mother", TODAY.plusDays(2));
		var done = action("Fetch the inhaler", TODAY.plusDays(1));
		var first = outcome(call, done);
		desk().save(discussion, Outcome.NONE, first, null);
		tasks("coordinator", ALL).done(Results.id("task", done.id()), "it is in the office");

		var later = new Decided(call.id(), DecisionKind.ACTION, "Call the mother at night", null, null, null, nurse.getId(), TODAY.plusDays(5));
		var second = outcome(later);
		desk().save(discussion, first, second, null);
		assertEquals(List.of("Fetch the inhaler DONE", "Call the mother at night OPEN"), tasksOf(ana).stream().map(t -> t.text() + " " + t.status()).toList());

		var service = new Decided(call.id(), DecisionKind.SERVICE, "The clinic instead", null, null, clinic.getId(), null, null);
		desk().save(discussion, second, outcome(service), null);
		assertEquals(TaskStatus.DROPPED, tasksOf(ana).getLast().status());
		assertEquals(1, plans(ana).getFirst().getLines().size());
		desk().save(discussion, outcome(service), Outcome.NONE, null);
		assertEquals(0, plans(ana).getFirst().getLines().size());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aServiceDecisionWithoutServiceIsRefusedAndNothingIsWritten(Engine engine) {
		givenTwoSchools(engine);
		var discussion = called(planned(), ana);
		var without = new Decided(ids.next(), DecisionKind.SERVICE, "Something", null, null, null, null, null);
		var refused = assertThrows(StoreException.class, () -> desk().save(discussion, Outcome.NONE, outcome(action("Call", TODAY), without), "kept by the writer"));
		assertTrue(refused.getMessage().contains("Something"), refused.getMessage());
		assertEquals(List.of(), tasksOf(ana));
		assertFalse(desk().discussion(discussion).noted());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void twoAtOneAgendaLoseNothing(Engine engine) {
		givenTwoSchools(engine);
		var meeting = planned();
		var discussion = called(meeting, ana);
		var mine = outcome(action("Call the mother", TODAY));
		var theirs = outcome(action("Ask the teacher", TODAY));
		desk("coordinator", ALL).save(discussion, Outcome.NONE, mine, "mine");
		desk("nurse", ALL).save(discussion, Outcome.NONE, theirs, "theirs");
		assertEquals(2, desk().discussion(discussion).outcome().decisions().size());
		assertEquals(2, tasksOf(ana).size());
		assertEquals("mine\ntheirs", database.load(Discussion.class, discussion, Texts.appending(ALL)).orElseThrow().root().getNotes());

		var id = mine.decisions().getFirst().id();
		desk("nurse", ALL).save(discussion, mine, outcome(new Decided(id, DecisionKind.ACTION, "Write to the mother", null, null, null, null, TODAY)), null);
		var clash = assertThrows(StoreException.class, () -> desk().save(discussion, mine, outcome(new Decided(id, DecisionKind.ACTION, "Visit the mother", null, null, null, null, TODAY)), null));
		assertTrue(clash.getMessage().contains("Visit the mother"), clash.getMessage());
		assertTrue(tasksOf(ana).stream().anyMatch(t -> t.text().equals("Write to the mother")));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whoMayNotSeeAStudentSeesNothingOfIt(Engine engine) {
		givenTwoSchools(engine);
		var meeting = planned();
		var own = called(meeting, ana);
		var foreign = called(meeting, eve);
		desk().save(own, Outcome.NONE, outcome(action("Call", TODAY.minusDays(1))), null);
		desk().save(foreign, Outcome.NONE, outcome(action("Visit", TODAY.minusDays(1))), null);
		var narrow = enrolledAt(lincoln);
		assertEquals(List.of("Invented, Ana"), names(desk("aide", narrow).agenda(meeting)));
		assertEquals(1, desk("aide", narrow).meeting(meeting).orElseThrow().students());
		assertEquals(1, desk("aide", narrow).meeting(meeting).orElseThrow().discussed());
		assertThrows(StoreException.class, () -> desk("aide", narrow).discussion(foreign));
		assertThrows(StoreException.class, () -> desk("aide", narrow).save(foreign, Outcome.NONE, outcome(action("x", TODAY)), null));
		assertEquals(List.of("Call"), desk("aide", narrow).recap(null, time.minusSeconds(1), time.plusSeconds(1)).stream().map(r -> r.text()).toList());
		assertEquals(1, tasks("aide", narrow).count(Tasks.Which.OVERDUE));
		assertEquals(0, tasks("aide", narrow).count(Tasks.Which.of(eve.getId())));
		assertThrows(StoreException.class, () -> tasks("aide", narrow).done(tasksOf(eve).getFirst().id(), null));
		assertThrows(StoreException.class, () -> tasks("aide", narrow).add(eve.getId(), "x", null, null));
		assertThrows(StoreException.class, () -> desk("aide", narrow).putOn(meeting, eve.getId(), "x"));
	}

	/** A scope asks the day of the database's computer, not that of the test, so everybody is enrolled since ever. */
	private Scope enrolledAt(School school) {
		for (var student : List.of(ana, ben, eve)) {
			var loaded = database.load(Student.class, student.getId(), ALL).orElseThrow();
			loaded.root().getEnrollments().forEach(e -> e.setEntryDate(null));
			database.save(TestStore.TESTER, loaded);
		}
		return new Scope.Schools(Set.of(school.getId()), "works there");
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whoMayNotPlanGivesNoService(Engine engine) {
		givenTwoSchools(engine);
		var discussion = called(planned(), ana);
		permission = (reader, person, action, student) -> action == Action.PLAN ? Optional.of("Ask the coordinator.") : Optional.empty();
		assertEquals("Ask the coordinator.", assertThrows(StoreException.class, () -> desk().save(discussion, Outcome.NONE, outcome(gives(DecisionKind.SERVICE, "Weekly visit")), null)).getMessage());
		assertEquals(List.of(), plans(ana));
		assertEquals(List.of(), desk().discussion(discussion).outcome().decisions());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void theRecapHasEverybodyDiscussedBetweenTwoTimes(Engine engine) {
		givenTwoSchools(engine);
		var meeting = planned();
		var first = called(meeting, ana);
		desk().save(first, Outcome.NONE, outcome(gives(DecisionKind.REFERRAL, "Ask the clinic"), action("Call", TODAY.plusDays(1))), null);
		time = time.plusSeconds(600);
		called(meeting, ben);
		desk().putOn(meeting, eve.getId(), "not reached");

		var all = desk().recap(lincoln.getId(), time.minusSeconds(600), time.plusSeconds(1));
		assertEquals(List.of("Invented, Ana Asthma clinic Nurse, Nora 2026-10-29", "Invented, Ana null Nurse, Nora 2026-10-02", "Invented, Ben null null null"),
				all.stream().map(r -> r.name() + " " + r.service() + " " + r.responsible() + " " + r.due()).toList());
		assertNull(all.getLast().kind());
		assertEquals(List.of("Invented, Ben"), desk().recap(lincoln.getId(), time, time.plusSeconds(1)).stream().map(r -> r.name()).toList(), "the beginning is in it");
		assertEquals(2, desk().recap(lincoln.getId(), time.minusSeconds(600), time).size(), "the end is not");
		assertEquals(List.of(), desk().recap(roosevelt.getId(), time.minusSeconds(600), time.plusSeconds(1)));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void studentsNobodyHasMetLatelyComeInPages(Engine engine) {
		givenTwoSchools(engine);
		Stream.of("Carl", "Dina", "Emil").forEach(n -> given.aStudent(n).at(lincoln).stored());
		called(planned(), ana);
		var visit = given.visit(lincoln, clinic, "Thursdays", v -> {
		});
		given.session(visit, given.room(lincoln, "Room 4", r -> {
		}), visit.getBegins(), ben);
		var first = desk().notMet(new Among.AtSchool(lincoln.getId()), 6, PageKey.START, 2);
		assertEquals(List.of("Invented, Carl", "Invented, Dina"), first.rows().stream().map(NotMet::name).toList());
		assertEquals(List.of("Invented, Emil"), desk().notMet(new Among.AtSchool(lincoln.getId()), 6, first.next(), 2).rows().stream().map(NotMet::name).toList());
		time = time.plus(Duration.ofDays(50));
		assertTrue(desk().notMet(new Among.AtSchool(lincoln.getId()), 6, PageKey.START, 9).rows().stream().anyMatch(n -> n.name().equals("Invented, Ana") && n.lastDiscussed() != null));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aTaskIsDoneDroppedAndOpenedAgain(Engine engine) {
		givenTwoSchools(engine);
		var tasks = tasks("coordinator", ALL);
		var late = tasks.add(ana.getId(), "Call", nurse.getId(), TODAY.minusDays(1));
		tasks.add(ben.getId(), "Whenever", null, null);
		var open = tasks.page(Tasks.Which.OPEN.at(lincoln.getId()), PageKey.START, 9).rows();
		assertEquals(List.of("Call true", "Whenever false"), open.stream().map(t -> t.text() + " " + t.overdue()).toList());
		tasks.done(late, "spoke with her");
		assertEquals(0, tasks.count(Tasks.Which.OVERDUE));
		assertEquals("spoke with her", tasksOf(ana).getFirst().outcome());
		assertEquals(TODAY, tasksOf(ana).getFirst().closedOn());
		tasks.reopen(late);
		assertThrows(StoreException.class, () -> tasks.drop(late, " "));
		tasks.drop(late, "moved away");
		assertEquals(TaskStatus.DROPPED, tasksOf(ana).getFirst().status());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void servicesAndPeopleAreFoundByTheirFirstLetters(Engine engine) {
		givenTwoSchools(engine);
		assertEquals(List.of("Asthma clinic"), desk().services("cli", 5).stream().map(c -> c.name()).toList());
		assertEquals(List.of(), desk().services("%", 5));
		assertEquals(List.of("Nurse, Nora"), desk().staff("no", 5).stream().map(c -> c.name()).toList());
		assertEquals(Optional.of(nurse.getId()), desk("Nora@lincoln.example", ALL).myself().map(c -> c.id()));
	}
}
