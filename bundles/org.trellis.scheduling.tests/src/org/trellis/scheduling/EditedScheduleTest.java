package org.trellis.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.district.Room;
import org.trellis.model.district.School;
import org.trellis.model.district.Weekday;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.resources.Service;
import org.trellis.model.review.Intensity;
import org.trellis.model.scheduling.Session;
import org.trellis.model.scheduling.Visit;
import org.trellis.scheduling.SaveOutcome.Clashed;
import org.trellis.scheduling.SaveOutcome.Saved;
import org.trellis.scheduling.internal.StoredSchedules;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** A schedule edited by hand: checked at each step, undone, stored as one, and never over what somebody else stored meanwhile (D28). */
class EditedScheduleTest {
	private static final LocalTime NINE = LocalTime.of(9, 0);
	private static final LocalTime TEN = LocalTime.of(10, 0);

	@TempDir
	Path folder;

	private final VisitSchedules schedules = new StoredSchedules(Rules.contributed(), GivenDistrict.CLOCK);
	private GivenDistrict given;
	private School lincoln;
	private Service counseling;
	private Room room;
	private Visit visit;
	private Session first;
	private Session second;

	private Database district(Engine engine) {
		var database = TestStore.create(engine, folder);
		given = new GivenDistrict(database);
		lincoln = given.school("Lincoln Elementary");
		counseling = given.aService("Counseling").in("social", Intensity.EARLY_INTERVENTION).stored();
		room = given.room(lincoln, "12", r -> r.setCapacity(4));
		visit = given.visit(lincoln, counseling, "Counseling", v -> v.setGroupSize(2));
		first = given.session(visit, room, NINE, given.aStudent("Ana").at(lincoln).stored());
		second = given.session(visit, room, TEN, given.aStudent("Ben").at(lincoln).stored());
		return database;
	}

	private ScheduleDraft draft(Database database) {
		var task = schedules.task(database, TestStore.EVERYBODY, lincoln.getId());
		return new ScheduleDraft(task, schedules.rules(database, TestStore.EVERYBODY, task.timetable()));
	}

	private SaveOutcome save(Database database, ScheduleDraft draft) {
		return schedules.save(database, TestStore.TESTER, TestStore.EVERYBODY, lincoln.getId(), draft.unsaved());
	}

	private static PlacedSession at(ScheduleDraft draft, Session session, LocalTime begins) {
		var now = draft.session(session.getId()).orElseThrow();
		return now.at(now.weekday(), begins, begins.plusMinutes(30));
	}

	private static Session stored(Database database, Session session) {
		return database.load(Session.class, session.getId(), TestStore.EVERYBODY).orElseThrow().root();
	}

	@ParameterizedTest
	@EnumSource
	void twoSessionsChangePlacesInOneSaveAlthoughTheyMeetOnTheWay(Engine engine) {
		try (var database = district(engine)) {
			var draft = draft(database);
			draft.put(at(draft, first, TEN));
			assertEquals(2, draft.conflicts().size(), "the room and the counselor twice");
			assertFalse(draft.preview(at(draft, second, TEN)).isEmpty());
			draft.put(at(draft, second, NINE));
			assertEquals(List.of(), draft.conflicts());
			assertEquals(NINE, stored(database, first).getBegins(), "nothing is stored yet");
			var saved = (Saved) save(database, draft);
			assertEquals(2, saved.stored().size());
			assertEquals(TEN, stored(database, first).getBegins());
			assertEquals(NINE, stored(database, second).getBegins());
			draft.saved(draft.unsaved(), saved.stored());
			assertEquals(List.of(), draft.unsaved());
		}
	}

	@ParameterizedTest
	@EnumSource
	void whatIsUndoneAfterASaveIsStoredAgain(Engine engine) {
		try (var database = district(engine)) {
			var draft = draft(database);
			draft.remove(first.getId());
			var changes = draft.unsaved();
			draft.saved(changes, ((Saved) save(database, draft)).stored());
			assertTrue(database.load(Session.class, first.getId(), TestStore.EVERYBODY).isEmpty());
			assertEquals(1, draft.undo().size());
			save(database, draft);
			assertEquals(1, stored(database, first).getBookings().size());
			assertEquals(room.getId(), References.id(stored(database, first).getRoom()));
		}
	}

	@ParameterizedTest
	@EnumSource
	void aSessionWithoutARoomIsStoredAndToldAsAConflict(Engine engine) {
		try (var database = district(engine)) {
			var draft = draft(database);
			draft.put(draft.session(first.getId()).orElseThrow().withRoom(null));
			assertEquals(List.of("The session of \"Counseling\", Thursday 9:00 AM has no room."), draft.conflicts().stream().map(Conflict::sentence).toList());
			save(database, draft);
			assertEquals(null, stored(database, first).getRoom());
		}
	}

	@ParameterizedTest
	@EnumSource
	void whatTwoChangedIsNotOverwrittenAndNothingElseIsWrittenWithIt(Engine engine) {
		try (var database = district(engine)) {
			var mine = draft(database);
			var theirs = draft(database);
			theirs.put(at(theirs, first, LocalTime.of(9, 30)));
			save(database, theirs);
			mine.put(at(mine, first, TEN));
			mine.put(at(mine, second, NINE));
			var clashed = (Clashed) save(database, mine);
			assertEquals(1, clashed.clashes().size());
			var clash = clashed.clashes().getFirst();
			assertEquals(List.of(NINE, TEN, LocalTime.of(9, 30)), List.of(clash.base().begins(), clash.mine().begins(), clash.theirs().begins()));
			assertEquals(TEN, stored(database, second).getBegins(), "one transaction");
			mine.settle(clash, clash.theirs());
			assertTrue(save(database, mine) instanceof Saved);
			assertEquals(LocalTime.of(9, 30), stored(database, first).getBegins());
			assertEquals(NINE, stored(database, second).getBegins());
		}
	}

	@ParameterizedTest
	@EnumSource
	void whatOthersStoreIsTakenInAndOnesOwnEditsStay(Engine engine) {
		try (var database = district(engine)) {
			var mine = draft(database);
			mine.put(at(mine, first, LocalTime.of(9, 30)));
			var theirs = draft(database);
			theirs.put(at(theirs, second, LocalTime.of(10, 30)));
			save(database, theirs);
			var task = schedules.task(database, TestStore.EVERYBODY, lincoln.getId());
			mine.refresh(task, schedules.rules(database, TestStore.EVERYBODY, task.timetable()));
			assertEquals(LocalTime.of(10, 30), mine.session(second.getId()).orElseThrow().begins());
			assertEquals(LocalTime.of(9, 30), mine.session(first.getId()).orElseThrow().begins());
			assertEquals(List.of(first.getId()), mine.unsaved().stream().map(SessionChange::id).toList());
		}
	}

	@ParameterizedTest
	@EnumSource
	void everybodyWhoWaitsIsToldWhereOrWhyNot(Engine engine) {
		try (var database = district(engine)) {
			given.protectedTime(lincoln, "Reading", LocalTime.of(9, 30), LocalTime.of(11, 0), p -> p.setWeekday(Weekday.THURSDAY));
			var cy = given.aStudent("Cy").at(lincoln).inGrade(3).stored();
			given.referral(cy, counseling, lincoln, "social", ReferralState.ACCEPTED);
			var draft = draft(database);
			var opening = new VisitPlanner(draft.rules()).openings(draft.task()).getFirst();
			assertEquals("There is a free seat on Thursday 9:00 AM, Room 12, with 1 other student.", opening.reason());
			assertEquals(first.getId(), opening.before().id());
			draft.edit(List.of(new SessionChange(opening.before(), opening.after())));
			assertEquals(List.of(), draft.waiting());
			assertEquals(List.of(), new VisitPlanner(draft.rules()).openings(draft.task()));
			assertTrue(draft.conflictsOf(first.getId()).isEmpty());

			var dee = given.aStudent("Dee").at(lincoln).inGrade(3).stored();
			given.referral(dee, counseling, lincoln, "social", ReferralState.ACCEPTED);
			var task = schedules.task(database, TestStore.EVERYBODY, lincoln.getId());
			draft.refresh(task, schedules.rules(database, TestStore.EVERYBODY, task.timetable()));
			var none = new VisitPlanner(draft.rules()).openings(draft.task()).getFirst();
			assertFalse(none.free());
			assertEquals("Of 4 Thursday times, 3 clash with protected time (Reading), 1 is full; free on Thursday 9:00 AM if \"Counseling\" took one more student at a time.", none.reason());
			assertFalse(draft.preview(none.after()).isEmpty(), "what has to give shows as a conflict");
		}
	}

	@ParameterizedTest
	@EnumSource
	void aPlanAfterAMoveByHandMakesNoSessionTwice(Engine engine) {
		try (var database = district(engine)) {
			var draft = draft(database);
			draft.remove(first.getId());
			draft.remove(second.getId());
			save(database, draft);
			for (var name : List.of("Cy", "Dee", "Eve", "Fay", "Gil", "Hal")) given.referral(given.aStudent(name).at(lincoln).stored(), counseling, lincoln, "social", ReferralState.ACCEPTED);
			var settings = new PlanSettings(1, 2000);
			schedules.accept(database, TestStore.TESTER, TestStore.EVERYBODY, lincoln.getId(), schedules.propose(database, TestStore.EVERYBODY, lincoln.getId(), settings, Progress.NONE));
			var planned = draft(database);
			var moved = planned.sessions().stream().filter(s -> s.begins().equals(NINE)).findFirst().orElseThrow();
			planned.put(moved.at(Weekday.FRIDAY, NINE, NINE.plusMinutes(30)));
			var again = new VisitPlanner(planned.rules()).plan(planned.task(), settings);
			var ids = again.sessions().stream().map(PlacedSession::id).toList();
			assertEquals(ids.size(), ids.stream().distinct().count());
		}
	}

	@ParameterizedTest
	@EnumSource
	void schoolsAreListedWithTheirVisitsAndStudentsAreFoundByName(Engine engine) {
		try (var database = district(engine)) {
			given.school("Adams");
			assertEquals(List.of("Adams 0", "Lincoln Elementary 1"), schedules.schools(database, TestStore.EVERYBODY).stream().map(s -> s.name() + " " + s.visits()).toList());
			given.aStudent("Anatole").at(lincoln).inGrade(5).stored();
			given.aStudent("Anabel").at(given.school("Madison")).stored();
			assertEquals(List.of("Ana Invented", "Anatole Invented"), schedules.students(database, TestStore.EVERYBODY, lincoln.getId(), "ANA", 10).stream().map(Timetable.Student::name).toList());
			assertEquals(1, schedules.students(database, TestStore.EVERYBODY, lincoln.getId(), "ana", 1).size());
			assertEquals(List.of(), schedules.students(database, TestStore.EVERYBODY, lincoln.getId(), "100%", 10));
			assertEquals(List.of(), schedules.students(database, new Scope.Schools(Set.of(UUID.randomUUID()), "principal of another school"), lincoln.getId(), "ana", 10));
		}
	}
}
