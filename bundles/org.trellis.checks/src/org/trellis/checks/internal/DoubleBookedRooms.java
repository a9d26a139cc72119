package org.trellis.checks.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.trellis.checks.CheckFinding;
import org.trellis.checks.Severity;
import org.trellis.model.district.Weekday;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Scope;

/**
 * Rooms that several classes are taught in at once (D24): different classes in the same room, in the same class period, in the
 * same term, on a weekday that they share. A class without a term lasts the school year; a class without weekdays meets on all. One
 * finding per room, period and term.
 */
public final class DoubleBookedRooms extends CoreCheck {
	private record Place(UUID room, UUID period) {
	}

	/** When classes are taught; without dates it is of its own kind and meets only its like. */
	private record Time(UUID term, UUID year, String name, LocalDate begins, LocalDate ends) {
		boolean meets(Time other) {
			if (begins == null || other.begins == null) return equals(other);
			return !begins.isAfter(other.ends) && !other.begins.isAfter(ends);
		}
	}

	private record Taught(UUID section, String name, Place place, String where, Time time) {
	}

	public DoubleBookedRooms() {
		super("doubleBookedRooms", Severity.ERROR, "Rooms booked twice by classes", "Two classes cannot be taught in one room, and no visit can be planned around a room whose hours are not known (D24).",
				"Correct the room or the period of one of the classes in the student information system, and import its schedule again.");
	}

	@Override
	public void run(Database database, Scope scope, Consumer<CheckFinding> found) {
		var shared = new HashSet<Place>();
		database.forEach(ListQuery.select("c.ROOM_ID, sp.PERIODS_ID, COUNT(DISTINCT c.ID)").from("SECTION_PERIODS sp JOIN SECTION c ON c.ID = sp.SECTION_ID").withoutPeople()
				.where("c.ROOM_ID IS NOT NULL").groupBy("c.ROOM_ID", "sp.PERIODS_ID").as(r -> r.number(3) > 1 ? new Place(r.uuid(1), r.uuid(2)) : null), scope, place -> {
					if (place != null) shared.add(place);
				});
		if (shared.isEmpty()) return;
		var classes = classes(database, scope, shared);
		var days = days(database, scope, classes);
		var byPlace = new LinkedHashMap<Place, List<Taught>>();
		classes.forEach(t -> byPlace.computeIfAbsent(t.place, k -> new ArrayList<>()).add(t));
		byPlace.forEach((place, taught) -> report(place, taught, days, found));
	}

	private static List<Taught> classes(Database database, Scope scope, Set<Place> places) {
		var query = ListQuery.select("c.ID, c.NAME, c.ROOM_ID, sp.PERIODS_ID, m.NAME, k.NAME, p.NAME, t.ID, y.ID, COALESCE(t.NAME, y.NAME), COALESCE(t.BEGINS, y.BEGINS), COALESCE(t.ENDS, y.ENDS)")
				.from("SECTION c JOIN SECTION_PERIODS sp ON sp.SECTION_ID = c.ID JOIN ROOM m ON m.ID = c.ROOM_ID JOIN SCHOOL k ON k.ID = m.SCHOOL_ID JOIN CLASS_PERIOD p ON p.ID = sp.PERIODS_ID"
						+ " LEFT JOIN TERM t ON t.ID = c.TERM_ID LEFT JOIN SCHOOL_YEAR y ON y.ID = COALESCE(c.SCHOOL_YEAR_ID, t.SCHOOL_YEAR_ID)")
				.withoutPeople().orderBy("k.NAME", "m.NAME", "p.NAME", "COALESCE(t.BEGINS, y.BEGINS)", "c.NAME", "c.ID")
				.as(r -> new Taught(r.uuid(1), r.text(2), new Place(r.uuid(3), r.uuid(4)), room(r.text(5)) + " of " + r.text(6) + " in period " + r.text(7),
						new Time(r.uuid(8), r.uuid(9), r.text(10), r.date(11), r.date(12))));
		var taught = new ArrayList<Taught>();
		database.forEach(query, scope, t -> {
			if (places.contains(t.place)) taught.add(t);
		});
		return taught;
	}

	private static String room(String name) {
		return Character.isDigit(name.isEmpty() ? ' ' : name.charAt(0)) ? "Room " + name : name;
	}

	private static Map<UUID, Set<Weekday>> days(Database database, Scope scope, List<Taught> classes) {
		var wanted = classes.stream().map(Taught::section).collect(Collectors.toSet());
		var days = new HashMap<UUID, Set<Weekday>>();
		record Day(UUID section, Weekday weekday) {
		}
		database.forEach(ListQuery.select("d.SECTION_ID, d.DAYS").from("SECTION_DAYS d").withoutPeople().as(r -> new Day(r.uuid(1), r.constant(Weekday.class, 2))), scope, d -> {
			if (wanted.contains(d.section)) days.computeIfAbsent(d.section, k -> EnumSet.noneOf(Weekday.class)).add(d.weekday);
		});
		return days;
	}

	private static void report(Place place, List<Taught> taught, Map<UUID, Set<Weekday>> days, Consumer<CheckFinding> found) {
		var told = new HashSet<Set<UUID>>();
		for (var time : taught.stream().map(Taught::time).distinct().toList()) {
			var then = taught.stream().filter(t -> t.time.meets(time)).toList();
			var clashing = then.stream().filter(t -> then.stream().anyMatch(o -> !o.section.equals(t.section) && o.time.meets(t.time) && shareDay(days, t.section, o.section))).toList();
			if (clashing.isEmpty() || !told.add(clashing.stream().map(Taught::section).collect(Collectors.toSet()))) continue;
			var names = clashing.stream().map(Taught::name).distinct().collect(Collectors.joining("; "));
			var count = clashing.stream().map(Taught::section).distinct().count();
			found.accept(new CheckFinding("Room", place.room, clashing.getFirst().where + (time.name == null ? "" : ", " + time.name) + ", is taken by " + count + " classes: " + names + "."));
		}
	}

	private static boolean shareDay(Map<UUID, Set<Weekday>> days, UUID a, UUID b) {
		var one = days.get(a);
		var other = days.get(b);
		return one == null || other == null || one.stream().anyMatch(other::contains);
	}
}
