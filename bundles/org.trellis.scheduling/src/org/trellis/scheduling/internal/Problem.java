package org.trellis.scheduling.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.PlanRequest;
import org.trellis.scheduling.PlanningTask;
import org.trellis.scheduling.Rule;
import org.trellis.scheduling.Seat;
import org.trellis.scheduling.Timetable;
import org.trellis.scheduling.WeeklyTime;

/**
 * A planning task with everything that does not change while the planner searches worked out: which slots there are, which of
 * them meet, who may sit where and at what cost, which rooms suit. Requests, slots, visits and rooms are numbers from here on.
 */
final class Problem {
	/**
	 * A time in a visit that one session can take.
	 *
	 * @param stored the session that is there now; null when there is none
	 */
	record Slot(int visit, WeeklyTime time, PlacedSession stored) {
	}

	/**
	 * A seat that is asked for.
	 *
	 * @param home slot in which the student sits now; -1 when in none
	 * @param published the seat was given out
	 */
	record Wish(PlanRequest request, int student, int home, boolean published) {
	}

	static final int NONE = -1;

	final PlanningTask task;
	final AskedRules rules;
	final List<Timetable.Visit> visits;
	final List<Timetable.Room> rooms;
	final List<Slot> slots;
	final List<Wish> wishes = new ArrayList<>();
	final int[][] slotsOfVisit;
	/** Wishes before this one have a seat now; this and those after it ask for one. */
	int firstAsked;
	/** Slots that share a moment with a slot, itself not among them. */
	final int[][] meeting;
	/** Slots that share a moment with a slot and need the same provider. */
	final int[][] sameProvider;
	/** Rooms that suit a slot's visit and are not taken by a class or a fixed session, smallest first. */
	final int[][] roomsOfSlot;
	/** Slots in which a fixed session has the provider. */
	final BitSet providerElsewhere = new BitSet();
	/** Slots in which a wish can be met as far as hard rules and fixed sessions go. */
	final int[][] slotsOfWish;
	final BitSet[] allowed;
	/** What the weighted rules cost for a wish in a slot; same order as slotsOfWish. */
	final Map<Long, Integer> seatCost = new HashMap<>();
	final Map<Long, Integer> roomCost = new HashMap<>();
	/** Other wishes of the same student. */
	final int[][] siblings;
	private final Map<UUID, Integer> studentNumbers = new HashMap<>();
	private final Map<Long, Boolean> suits = new HashMap<>();

	Problem(PlanningTask task, List<Rule> rules) {
		this.task = task;
		this.rules = new AskedRules(rules, task.timetable());
		var timetable = task.timetable();
		visits = task.visits().stream().sorted().map(timetable::visit).toList();
		rooms = timetable.rooms().stream()
				.sorted(Comparator.comparingInt((Timetable.Room r) -> seats(r)).thenComparing(Timetable.Room::id)).toList();
		slots = Slots.of(task, visits);
		slotsOfVisit = new int[visits.size()][];
		for (var v = 0; v < visits.size(); v++) slotsOfVisit[v] = slotsOf(v);
		meeting = new int[slots.size()][];
		sameProvider = new int[slots.size()][];
		for (var s = 0; s < slots.size(); s++) findMeeting(s);
		roomsOfSlot = new int[slots.size()][];
		for (var s = 0; s < slots.size(); s++) roomsOfSlot[s] = freeRooms(s);
		markProvidersElsewhere();
		makeWishes();
		slotsOfWish = new int[wishes.size()][];
		allowed = new BitSet[wishes.size()];
		for (var w = 0; w < wishes.size(); w++) findSlots(w);
		siblings = new int[wishes.size()][];
		findSiblings();
	}

	static int seats(Timetable.Room room) {
		return room.capacity() == null ? Integer.MAX_VALUE : room.capacity();
	}

	Timetable.Visit visitOf(int slot) {
		return visits.get(slots.get(slot).visit());
	}

	Timetable.Student student(int wish) {
		return task.timetable().student(wishes.get(wish).request().student());
	}

	int groupSize(int slot) {
		var size = visitOf(slot).groupSize();
		return size > 0 ? size : Integer.MAX_VALUE;
	}

	int costOfSeat(int wish, int slot) {
		return seatCost.getOrDefault(pair(wish, slot), 0);
	}

	int costOfRoom(int visit, int room) {
		return roomCost.getOrDefault(pair(visit, room), 0);
	}

	private static long pair(int a, int b) {
		return (long) a << 32 | b;
	}

	private int[] slotsOf(int visit) {
		var found = new ArrayList<Integer>();
		for (var s = 0; s < slots.size(); s++) if (slots.get(s).visit() == visit) found.add(s);
		found.sort(Comparator.comparing(s -> slots.get(s).time().begins()));
		return ints(found);
	}

	private void findMeeting(int slot) {
		var time = slots.get(slot).time();
		var all = new ArrayList<Integer>();
		var provider = new ArrayList<Integer>();
		for (var other = 0; other < slots.size(); other++) {
			if (other == slot || !time.meets(slots.get(other).time())) continue;
			all.add(other);
			if (visitOf(other).person().equals(visitOf(slot).person())) provider.add(other);
		}
		meeting[slot] = ints(all);
		sameProvider[slot] = ints(provider);
	}

	private int[] freeRooms(int slot) {
		var found = new ArrayList<Integer>();
		for (var r = 0; r < rooms.size(); r++) {
			if (suits(r, slots.get(slot).visit()) && roomIsFree(rooms.get(r), slots.get(slot).time())) found.add(r);
		}
		return ints(found);
	}

	/** Whether a room suits a visit, and what the weighted rules say of it; asked once per pair. */
	boolean suits(int room, int visit) {
		return suits.computeIfAbsent(pair(visit, room), key -> {
			if (seats(rooms.get(room)) <= 0) return false;
			var cost = 0;
			for (var rule : rules.all()) {
				var objections = rules.room(rule, rooms.get(room), visits.get(visit));
				if (rule.hard() && !objections.isEmpty()) return false;
				cost += rule.weight() * objections.size();
			}
			if (cost > 0) roomCost.put(key, cost);
			return true;
		});
	}

	private boolean roomIsFree(Timetable.Room room, WeeklyTime time) {
		for (var c : task.timetable().classesIn(room.id())) if (time.meets(c.time())) return false;
		for (var f : task.fixed()) if (room.id().equals(f.room()) && time.meets(timeOf(f))) return false;
		return true;
	}

	WeeklyTime timeOf(PlacedSession session) {
		return task.timetable().visit(session.visit()).time(session.weekday(), session.begins(), session.ends());
	}

	private void markProvidersElsewhere() {
		for (var s = 0; s < slots.size(); s++) {
			for (var f : task.fixed()) {
				var same = task.timetable().visit(f.visit()).person().equals(visitOf(s).person());
				if (same && slots.get(s).time().meets(timeOf(f))) providerElsewhere.set(s);
			}
		}
	}

	private void makeWishes() {
		var seated = new HashSet<List<UUID>>();
		var homes = new HashMap<PlacedSession, Integer>();
		for (var s = 0; s < slots.size(); s++) if (slots.get(s).stored() != null) homes.put(slots.get(s).stored(), s);
		for (var session : task.current().stream().sorted(Comparator.comparing(PlacedSession::published).reversed().thenComparing(PlacedSession::id)).toList()) {
			var service = task.timetable().visit(session.visit()).service();
			var here = new HashSet<UUID>();
			for (var seat : session.seats()) {
				if (!seat.taken() || !here.add(seat.student())) continue;
				var request = new PlanRequest(seat.student(), service, seat.referral(), seat.status(), seat.missing());
				wishes.add(new Wish(request, number(seat.student()), homes.getOrDefault(session, NONE), session.published()));
				seated.add(List.of(seat.student(), service));
			}
		}
		firstAsked = wishes.size();
		task.requests().stream().sorted(Comparator.comparing(PlanRequest::student).thenComparing(PlanRequest::service)).forEach(request -> {
			if (seated.add(List.of(request.student(), request.service()))) wishes.add(new Wish(request, number(request.student()), NONE, false));
		});
	}

	private int number(UUID student) {
		return studentNumbers.computeIfAbsent(student, k -> studentNumbers.size());
	}

	private void findSlots(int wish) {
		var found = new ArrayList<Integer>();
		var request = wishes.get(wish).request();
		var busy = task.fixed().stream().filter(f -> sits(f, request.student())).map(this::timeOf).toList();
		for (var v = 0; v < visits.size(); v++) {
			var visit = visits.get(v);
			if (!visit.service().equals(request.service()) || declined(visit, request.student())) continue;
			for (var s : slotsOfVisit[v]) {
				var time = slots.get(s).time();
				if (providerElsewhere.get(s) || roomsOfSlot[s].length == 0 || busy.stream().anyMatch(time::meets)) continue;
				var cost = seatRules(wish, visit, time);
				if (cost < 0) continue;
				found.add(s);
				if (cost > 0) seatCost.put(pair(wish, s), cost);
			}
		}
		slotsOfWish[wish] = ints(found);
		allowed[wish] = new BitSet();
		found.forEach(allowed[wish]::set);
	}

	/** What the weighted rules cost, or -1 when a hard one stands against the seat. */
	private int seatRules(int wish, Timetable.Visit visit, WeeklyTime time) {
		var cost = 0;
		for (var rule : rules.all()) {
			var objections = rules.seat(rule, student(wish), visit, time);
			if (rule.hard() && !objections.isEmpty()) return -1;
			cost += rule.weight() * objections.size();
		}
		return cost;
	}

	static boolean sits(PlacedSession session, UUID student) {
		return session.seats().stream().anyMatch(s -> s.taken() && s.student().equals(student));
	}

	/** A family that declined a seat in a visit is not asked into the same visit again. */
	boolean declined(Timetable.Visit visit, UUID student) {
		return task.current().stream().filter(s -> s.visit().equals(visit.id())).flatMap(s -> s.seats().stream()).anyMatch(seat -> !seat.taken() && seat.student().equals(student));
	}

	private void findSiblings() {
		var byStudent = new HashMap<Integer, List<Integer>>();
		for (var w = 0; w < wishes.size(); w++) byStudent.computeIfAbsent(wishes.get(w).student(), k -> new ArrayList<>()).add(w);
		for (var w = 0; w < wishes.size(); w++) {
			var self = w;
			siblings[w] = byStudent.get(wishes.get(w).student()).stream().filter(o -> o != self).mapToInt(Integer::intValue).toArray();
		}
	}

	/** Students whom a declined seat keeps in the stored session's list although they do not sit there. */
	static List<Seat> declinedSeats(PlacedSession stored) {
		return stored == null ? List.of() : stored.seats().stream().filter(s -> !s.taken()).toList();
	}

	static int[] ints(List<Integer> list) {
		return list.stream().mapToInt(Integer::intValue).toArray();
	}

	Set<Integer> visitsOfService(UUID service) {
		var found = new HashSet<Integer>();
		for (var v = 0; v < visits.size(); v++) if (visits.get(v).service().equals(service)) found.add(v);
		return found;
	}

	/** Of a session that is not there yet: the same for the same place in the same visit, so that two runs can be compared. */
	UUID newId(UUID visit, WeeklyTime time) {
		var taken = task.current().stream().map(PlacedSession::id).collect(Collectors.toSet());
		for (var name = visit + " " + time;; name += "+") {
			var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
			// a session that was made there may have been moved by hand since
			if (!taken.contains(id)) return id;
		}
	}
}
