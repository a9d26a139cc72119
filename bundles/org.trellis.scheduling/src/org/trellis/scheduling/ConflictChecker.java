package org.trellis.scheduling;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.trellis.model.district.Weekday;
import org.trellis.scheduling.internal.AskedRules;
import org.trellis.scheduling.internal.Sentences;

/**
 * Finds every conflict of a schedule, and only those (D24, D26, D27). Sessions are put in and taken out one by one, so that each
 * hand edit can be checked at once (D28): {@link #conflictsOf} looks only at the sessions that share a room, a provider or a
 * student with one. It answers exactly what a comparison of everything with everything would. Used on one thread at a time.
 */
public final class ConflictChecker {
	private record Day(UUID what, Weekday weekday) {
	}

	private static final Comparator<PlacedSession> IN_TIME = Comparator.comparing(PlacedSession::weekday).thenComparing(PlacedSession::begins)
			.thenComparing(PlacedSession::id);

	private final Timetable timetable;
	private final AskedRules rules;
	private final List<Rule> hardRules;
	private final Sentences sentences;
	private final NavigableMap<UUID, PlacedSession> sessions = new TreeMap<>();
	private final Map<Day, List<PlacedSession>> byRoom = new HashMap<>();
	private final Map<Day, List<PlacedSession>> byProvider = new HashMap<>();
	private final Map<Day, List<PlacedSession>> byStudent = new HashMap<>();
	private final Map<UUID, List<PlacedSession>> byVisit = new HashMap<>();

	/** @param rules those that are not hard are ignored: what they cost is no conflict */
	public ConflictChecker(Timetable timetable, Collection<Rule> rules) {
		this.timetable = timetable;
		this.rules = new AskedRules(rules, timetable);
		this.hardRules = this.rules.hard();
		this.sentences = new Sentences(timetable);
	}

	/** All conflicts of a whole schedule. */
	public static List<Conflict> check(Timetable timetable, Collection<Rule> rules, Collection<PlacedSession> sessions) {
		var checker = new ConflictChecker(timetable, rules);
		sessions.forEach(checker::put);
		return checker.conflicts();
	}

	/** Puts a session in, in place of the one with the same id if there is one. */
	public void put(PlacedSession session) {
		remove(session.id());
		sessions.put(session.id(), session);
		index(session, true);
	}

	/** Takes a session out; nothing happens when it is not in. */
	public void remove(UUID session) {
		var old = sessions.remove(session);
		if (old != null) index(old, false);
	}

	/** All conflicts, by weekday and time. */
	public List<Conflict> conflicts() {
		var found = new LinkedHashSet<Conflict>();
		var below = new LinkedHashSet<Conflict>();
		sessions.values().stream().sorted(IN_TIME).forEach(s -> {
			alone(s, found);
			withOthers(s, found);
			belowThreshold(timetable.visit(s.visit())).ifPresent(below::add);
		});
		found.addAll(below);
		return List.copyOf(found);
	}

	/**
	 * The conflicts that one session takes part in, with that of its visit's threshold.
	 *
	 * @throws NoSuchElementException when the session is not in
	 */
	public List<Conflict> conflictsOf(UUID session) {
		var s = sessions.get(session);
		if (s == null) throw new NoSuchElementException("No session " + session + " in the schedule");
		var found = new LinkedHashSet<Conflict>();
		alone(s, found);
		withOthers(s, found);
		belowThreshold(timetable.visit(s.visit())).ifPresent(found::add);
		return List.copyOf(found);
	}

	/** The conflicts that a session would take part in if it were put in; nothing is changed. */
	public List<Conflict> preview(PlacedSession session) {
		var before = sessions.get(session.id());
		put(session);
		try {
			return conflictsOf(session.id());
		} finally {
			if (before == null) remove(session.id());
			else put(before);
		}
	}

	/** Rules that failed when they were asked so far: what they would have said is not among the conflicts. */
	public List<RuleFailure> failures() {
		return rules.failures();
	}

	private void index(PlacedSession s, boolean in) {
		file(byVisit, s.visit(), s, in);
		if (s.room() != null) file(byRoom, new Day(s.room(), s.weekday()), s, in);
		file(byProvider, new Day(timetable.visit(s.visit()).person(), s.weekday()), s, in);
		for (var student : takenBy(s)) file(byStudent, new Day(student, s.weekday()), s, in);
	}

	private static <K> void file(Map<K, List<PlacedSession>> index, K key, PlacedSession session, boolean in) {
		var list = index.computeIfAbsent(key, k -> new ArrayList<>());
		if (in) list.add(session);
		else list.remove(session);
		if (list.isEmpty()) index.remove(key);
	}

	private static Set<UUID> takenBy(PlacedSession s) {
		var students = new LinkedHashSet<UUID>();
		for (var seat : s.seats()) if (seat.taken()) students.add(seat.student());
		return students;
	}

	/** What is wrong with a session whatever the others are. */
	private void alone(PlacedSession s, Set<Conflict> found) {
		var visit = timetable.visit(s.visit());
		var time = visit.time(s.weekday(), s.begins(), s.ends());
		if (!inside(s, visit) || !time.takesPlace()) found.add(new Conflict.OutsideVisit(s.id(), visit.id(), sentences.outsideVisit(s, visit)));
		if (visit.groupSize() > 0 && s.taken() > visit.groupSize()) {
			found.add(new Conflict.GroupTooLarge(s.id(), s.taken(), visit.groupSize(), sentences.groupTooLarge(s, visit)));
		}
		timetable.room(s.room()).ifPresentOrElse(room -> inRoom(s, visit, room, time, found), //
				() -> found.add(new Conflict.RoomMissing(s.id(), sentences.roomMissing(s))));
		for (var id : takenBy(s)) {
			var student = timetable.student(id);
			for (var rule : hardRules) {
				for (var objection : rules.seat(rule, student, visit, time)) {
					found.add(new Conflict.SeatRefused(rule.id(), s.id(), id, objection.because(), sentences.seatRefused(student, s, objection)));
				}
			}
		}
	}

	private static boolean inside(PlacedSession s, Timetable.Visit visit) {
		LocalTime begins = visit.time().begins(), ends = visit.time().ends();
		return s.weekday() == visit.time().weekday() && !s.begins().isBefore(begins) && !s.ends().isAfter(ends);
	}

	private void inRoom(PlacedSession s, Timetable.Visit visit, Timetable.Room room, WeeklyTime time, Set<Conflict> found) {
		if (room.capacity() != null && s.taken() > room.capacity()) {
			found.add(new Conflict.RoomTooSmall(s.id(), room.id(), s.taken(), room.capacity(), sentences.roomTooSmall(room, s)));
		}
		for (var rule : hardRules) {
			for (var objection : rules.room(rule, room, visit)) {
				found.add(new Conflict.RoomUnfit(rule.id(), s.id(), room.id(), objection.because(), sentences.roomUnfit(room, s, objection)));
			}
		}
		var sections = new LinkedHashSet<UUID>();
		for (var meeting : timetable.classesIn(room.id())) {
			if (time.meets(meeting.time()) && sections.add(meeting.section())) {
				found.add(new Conflict.RoomInClass(room.id(), s.id(), meeting.section(), sentences.roomInClass(room, s, meeting)));
			}
		}
	}

	private void withOthers(PlacedSession s, Set<Conflict> found) {
		timetable.room(s.room()).ifPresent(room -> {
			for (var other : meeting(s, byRoom, room.id())) {
				found.add(pair(s, other, (a, b) -> new Conflict.RoomDoubleBooked(room.id(), a.id(), b.id(), sentences.roomDoubleBooked(room, a, b))));
			}
		});
		var person = timetable.visit(s.visit()).person();
		for (var other : meeting(s, byProvider, person)) {
			found.add(pair(s, other, (a, b) -> new Conflict.ProviderDoubleBooked(person, a.id(), b.id(), sentences.providerDoubleBooked(a, b))));
		}
		for (var id : takenBy(s)) {
			var student = timetable.student(id);
			for (var other : meeting(s, byStudent, id)) {
				found.add(pair(s, other, (a, b) -> new Conflict.StudentDoubleBooked(id, a.id(), b.id(), sentences.studentDoubleBooked(student, a, b))));
			}
		}
	}

	private List<PlacedSession> meeting(PlacedSession s, Map<Day, List<PlacedSession>> index, UUID what) {
		var time = timeOf(s);
		var others = new ArrayList<PlacedSession>();
		for (var other : index.getOrDefault(new Day(what, s.weekday()), List.of())) {
			if (!other.id().equals(s.id()) && time.meets(timeOf(other))) others.add(other);
		}
		Collections.sort(others, IN_TIME);
		return others;
	}

	private WeeklyTime timeOf(PlacedSession s) {
		return timetable.visit(s.visit()).time(s.weekday(), s.begins(), s.ends());
	}

	private interface Pairing {
		Conflict of(PlacedSession first, PlacedSession second);
	}

	private static Conflict pair(PlacedSession a, PlacedSession b, Pairing pairing) {
		return a.id().compareTo(b.id()) < 0 ? pairing.of(a, b) : pairing.of(b, a);
	}

	private Optional<Conflict> belowThreshold(Timetable.Visit visit) {
		if (visit.threshold() <= 0) return Optional.empty();
		var ready = (int) byVisit.getOrDefault(visit.id(), List.of()).stream().flatMap(s -> s.seats().stream()).filter(Seat::ready).map(Seat::student).distinct().count();
		if (ready >= visit.threshold()) return Optional.empty();
		return Optional.of(new Conflict.BelowThreshold(visit.id(), ready, visit.threshold(), Sentences.belowThreshold(visit, ready)));
	}
}
