package org.trellis.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.trellis.model.district.Grade;
import org.trellis.model.district.Weekday;
import org.trellis.model.scheduling.SeatStatus;
import org.trellis.store.Progress;

/** A clinic on Thursdays from nine to eleven in four sessions of half an hour, room 12, and who wants to be seen. */
class VisitPlannerTest {
	private static final UUID SCHOOL = new UUID(1, 1);
	private static final UUID SERVICE = new UUID(2, 1);
	private static final UUID CLINIC = new UUID(3, 1);
	private static final UUID ROOM = new UUID(4, 1);
	private static final LocalTime NINE = LocalTime.of(9, 0);
	private static final Progress CANCELLED = new Progress() {
		@Override
		public void at(String what, long done, long total) {
		}

		@Override
		public boolean cancelled() {
			return true;
		}
	};
	private static final PlanSettings SETTINGS = new PlanSettings(1, 3000);

	private final Map<String, UUID> names = new HashMap<>();
	private final List<Timetable.Student> students = new ArrayList<>();
	private final List<Timetable.ProtectedTime> protectedTimes = new ArrayList<>();
	private final List<Timetable.Room> rooms = new ArrayList<>(List.of(new Timetable.Room(ROOM, SCHOOL, "12", null, 6, false, false)));
	private final List<PlanRequest> requests = new ArrayList<>();
	private final List<PlacedSession> current = new ArrayList<>();
	private final List<Rule> rules = new ArrayList<>(Rules.CORE);
	private int threshold;
	private int groupSize = 1;

	private UUID student(String name, Grade grade) {
		return names.computeIfAbsent(name, n -> {
			var id = new UUID(5, names.size() + 1);
			students.add(new Timetable.Student(id, n, grade, List.of()));
			return id;
		});
	}

	private UUID student(String name) {
		return student(name, Grade.GRADE_3);
	}

	private void wants(String... all) {
		for (var name : all) requests.add(new PlanRequest(student(name), SERVICE, null, SeatStatus.READY, null));
	}

	private void sessionAt(LocalTime begins, boolean published, Seat... seats) {
		current.add(new PlacedSession(new UUID(6, current.size() + 1), CLINIC, ROOM, Weekday.THURSDAY, begins, begins.plusMinutes(30), published, List.of(seats)));
	}

	private Seat seat(String name, SeatStatus status) {
		return new Seat(student(name), status, null, status == SeatStatus.NOT_READY ? "the annual form" : null);
	}

	/** Only the third grade, so that a fourth grader can be seen then. */
	private void quiet(LocalTime begins, LocalTime ends) {
		protectedTimes.add(new Timetable.ProtectedTime(new UUID(7, protectedTimes.size()), SCHOOL, "Reading", Weekday.THURSDAY, begins, ends, Grade.GRADE_3));
	}

	private Proposal plan() {
		var clinic = new Timetable.Visit(CLINIC, SCHOOL, SERVICE, "Clinic", null, null, new WeeklyTime(Weekday.THURSDAY, NINE, LocalTime.of(11, 0), null, null), threshold, 30, groupSize, null, false,
				false, null);
		var timetable = new Timetable(rooms, List.of(clinic), students, List.of(), protectedTimes);
		return new VisitPlanner(rules).plan(new PlanningTask(timetable, Set.of(CLINIC), requests, current, List.of()), SETTINGS);
	}

	private Map<LocalTime, List<String>> seats(Proposal proposal) {
		var seats = new TreeMap<LocalTime, List<String>>();
		for (var s : proposal.sessions()) {
			seats.put(s.begins(), s.seats().stream().filter(Seat::taken).map(seat -> names.entrySet().stream().filter(e -> e.getValue().equals(seat.student())).findFirst().orElseThrow().getKey()).sorted().toList());
		}
		return seats;
	}

	@Test
	void whoHasAPublishedSeatKeepsItAndOthersGoAround() {
		sessionAt(LocalTime.of(10, 30), true, seat("Ana", SeatStatus.READY));
		wants("Ben", "Cy", "Dee", "Eve");
		var proposal = plan();
		assertEquals(List.of("Ana"), seats(proposal).get(LocalTime.of(10, 30)));
		assertTrue(proposal.sessions().stream().anyMatch(s -> s.id().equals(new UUID(6, 1)) && s.published()));
		assertEquals(1, proposal.unplaced().size());
		assertEquals("All 4 Thursday times are full; free on Thursday 9:00 AM if \"Clinic\" took one more student at a time.", proposal.unplaced().getFirst().reason());
	}

	@Test
	void aPublishedSeatMovesWhereSomebodyWouldBeLeftOutOtherwise() {
		quiet(LocalTime.of(9, 30), LocalTime.of(11, 0));
		sessionAt(NINE, true, new Seat(student("Ana", Grade.GRADE_4), SeatStatus.READY, null, null));
		wants("Ben");
		var proposal = plan();
		assertEquals(List.of(), proposal.unplaced());
		assertEquals(List.of("Ben"), seats(proposal).get(NINE));
		var moved = proposal.sessions().stream().filter(s -> s.seats().getFirst().student().equals(student("Ana"))).findFirst().orElseThrow();
		assertFalse(moved.published(), "families were told another time");
	}

	@Test
	void aWeightedRuleIsFollowedUntilItCostsASeat() {
		rules.add(new Rule("com.example.late", "Not early", 100, new SchedulingConstraint.Judge() {
			@Override
			public List<Objection> seat(Timetable.Student student, Timetable.Visit visit, WeeklyTime time, Timetable timetable) {
				return time.begins().isBefore(LocalTime.of(10, 0)) ? List.of(new Objection(null, "the first hours", "it were later")) : List.of();
			}
		}));
		wants("Ana", "Ben");
		assertEquals(Set.of(LocalTime.of(10, 0), LocalTime.of(10, 30)), seats(plan()).keySet());
		assertEquals(0, plan().weight());
		wants("Cy");
		assertEquals(3, seats(plan()).size());
		assertEquals(100, plan().weight());
	}

	@Test
	void aPublishedVisitBelowItsThresholdStaysAndSaysWhatItLacks() {
		threshold = 3;
		groupSize = 6;
		sessionAt(NINE, true, seat("Ana", SeatStatus.READY), seat("Ben", SeatStatus.NOT_READY));
		wants("Cy");
		quiet(NINE, LocalTime.of(11, 0));
		student("Dee", Grade.GRADE_4);
		var proposal = plan();
		assertEquals(List.of(), proposal.sessions(), "reading is protected now: nobody can keep the seat");

		protectedTimes.clear();
		var below = plan().belowThreshold().getFirst();
		assertEquals("\"Clinic\" on Thursday is made with 3 ready students; 1 is ready.", below.sentence());
		assertTrue(below.kept());
		assertEquals(List.of("Ana", "Ben"), seats(plan()).get(NINE));
		assertEquals(List.of("Ben lacks the annual form", "Cy lacks nothing but a seat; Thursday 9:00 AM is free"), below.candidates().stream().map(c -> c.studentName() + " lacks " + c.lacks()).toList());
		wants("Dee");
		assertEquals(List.of(), plan().belowThreshold(), "with Cy and Dee it is made");
	}

	@Test
	void whereEverybodyStaysNothingIsChangedWhateverTheOrderOfTheList() {
		groupSize = 6;
		student("Ana");
		student("Ben");
		sessionAt(NINE, true, seat("Ben", SeatStatus.READY), seat("Ana", SeatStatus.READY));
		assertEquals(current, plan().sessions());
	}

	/** Journey 6: one is elsewhere at the first hour, and free at the other; that is told, and can be done. */
	@Test
	void whoCouldFillAVisitIsToldAtWhichHourAndWhyNotAtTheOthers() {
		threshold = 3;
		groupSize = 6;
		sessionAt(LocalTime.of(9, 30), true, seat("Ana", SeatStatus.READY));
		quiet(NINE, LocalTime.of(9, 30));
		quiet(LocalTime.of(10, 0), LocalTime.of(10, 30));
		wants("Cy");
		var cy = plan().belowThreshold().getFirst().candidates().getFirst();
		assertEquals("nothing but a seat; Thursday 9:30 AM is free; at 9:00 AM it clashes with protected time (Reading)", cy.lacks());
		assertEquals(current.getFirst(), cy.before());
		assertEquals(List.of(student("Ana"), student("Cy")), cy.after().seats().stream().map(Seat::student).toList());
		assertEquals(LocalTime.of(9, 30), cy.after().begins());
	}

	@Test
	void whoDeclinedIsNotAskedAgain() {
		sessionAt(NINE, false, seat("Ana", SeatStatus.DECLINED), seat("Ben", SeatStatus.READY));
		wants("Ana");
		var proposal = plan();
		assertEquals("All 4 Thursday times were declined by the family; free on Thursday 9:30 AM if the family agreed after all.", proposal.unplaced().getFirst().reason());
		assertEquals(SeatStatus.DECLINED, proposal.sessions().getFirst().seats().stream().filter(s -> s.student().equals(student("Ana"))).findFirst().orElseThrow().status());
	}

	@Test
	void aGroupThatGrowsMovesToALargerRoom() {
		groupSize = 8;
		rooms.add(new Timetable.Room(new UUID(4, 2), SCHOOL, "Library", null, 8, false, false));
		quiet(LocalTime.of(9, 30), LocalTime.of(11, 0));
		wants("A", "B", "C", "D", "E", "F", "G");
		var proposal = plan();
		assertEquals(List.of(), proposal.unplaced());
		assertEquals(new UUID(4, 2), proposal.sessions().getFirst().room());
	}

	@Test
	void withoutAnybodyWhoAsksThereIsNothingToDo() {
		var proposal = plan();
		assertEquals(List.of(), proposal.sessions());
		assertEquals(List.of(), proposal.unplaced());
		assertEquals(List.of(), proposal.belowThreshold());
	}

	@Test
	void aVisitTooShortForASessionSaysSo() {
		wants("Ana");
		var clinic = new Timetable.Visit(CLINIC, SCHOOL, SERVICE, "Clinic", null, null, new WeeklyTime(Weekday.THURSDAY, NINE, LocalTime.of(9, 20), null, null), 0, 30, 0, null, false, false, null);
		var task = new PlanningTask(new Timetable(rooms, List.of(clinic), students, List.of(), List.of()), Set.of(CLINIC), requests, List.of(), List.of());
		assertEquals("\"Clinic\" has no time that is long enough for a session.", new VisitPlanner(rules).plan(task, SETTINGS).unplaced().getFirst().reason());
	}

	@Test
	void aCancelledPlanIsStillWithoutConflict() {
		wants("Ana", "Ben", "Cy");
		var clinic = new Timetable.Visit(CLINIC, SCHOOL, SERVICE, "Clinic", null, null, new WeeklyTime(Weekday.THURSDAY, NINE, LocalTime.of(11, 0), null, null), 0, 30, 1, null, false, false, null);
		var task = new PlanningTask(new Timetable(rooms, List.of(clinic), students, List.of(), List.of()), Set.of(CLINIC), requests, List.of(), List.of());
		var proposal = new VisitPlanner(rules).plan(task, SETTINGS, CANCELLED);
		assertEquals(3, proposal.sessions().size());
		assertEquals(List.of(), ConflictChecker.check(task.timetable(), rules, proposal.sessions()));
	}
}
