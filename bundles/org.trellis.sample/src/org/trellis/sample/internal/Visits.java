package org.trellis.sample.internal;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.trellis.model.district.Weekday;
import org.trellis.model.scheduling.SchedulingFactory;
import org.trellis.model.scheduling.SeatStatus;
import org.trellis.model.scheduling.Session;
import org.trellis.model.scheduling.Visit;
import org.trellis.sample.internal.Campus.Bell;
import org.trellis.sample.internal.Campus.VisitRoom;
import org.trellis.sample.internal.Homeroom.Course;
import org.trellis.store.Unit;

/**
 * The visits of a zone's providers, and sessions for part of them. Free of conflicts by construction (D24, D27): a room is taken once per
 * lesson, a provider is at one school a day, a student sits in one session a day, and nobody is taken from protected time or from the
 * subject they get help in.
 */
final class Visits {
	private static final SchedulingFactory NEW = SchedulingFactory.eINSTANCE;
	private static final double WITH_SESSIONS = .6;
	private static final double SHORT_OF_THRESHOLD = .25;

	private final Sample sample;
	private final Directory directory;
	private final Dice dice;
	private final Referrals referrals;
	private final Set<String> taken = new HashSet<>();
	private final Set<String> seated = new HashSet<>();
	private Unit unit;

	Visits(Sample sample, Zone zone, Directory directory, Referrals referrals) {
		this.sample = sample;
		this.directory = directory;
		this.referrals = referrals;
		this.dice = sample.dice("visits", zone.number());
	}

	/** Lessons in a row at a school in one room. */
	private record Slot(Weekday weekday, List<Bell> lessons, int firstLesson, VisitRoom room) {
		LocalTime begins() {
			return lessons.getFirst().begins();
		}

		LocalTime ends() {
			return lessons.getLast().ends();
		}
	}

	/** Somebody else's room for these lessons. */
	void reserve(VisitRoom room, Weekday weekday, int... lessons) {
		for (var lesson : lessons) taken.add(place(room, weekday, lesson));
	}

	/** A student who sits in a session that day. */
	void reserve(Kid kid, Weekday weekday) {
		seated.add(kid.ref.getId() + " " + weekday);
	}

	/** @param otherwise written already; null for none */
	void write(Unit into, Thursday otherwise) {
		unit = into;
		var waiting = waiting();
		for (var provider : directory.providers) {
			int visit = 0;
			for (var program : provider.programs) for (var campus : program.onSite) {
				if (otherwise != null && otherwise.is(program)) continue;
				write(program, campus, visit, waiting.getOrDefault(key(program, campus), List.of()));
				visit++;
			}
		}
	}

	private static String key(Program program, Campus campus) {
		return program.service.getId() + " " + campus.school.getId();
	}

	private Map<String, List<Ask>> waiting() {
		var found = new HashMap<String, List<Ask>>();
		for (var ask : referrals.asks()) if (ask.kid().hereNow() && (ask.isReady() || ask.isOnTheWay()))
			found.computeIfAbsent(key(ask.program(), ask.kid().campus), k -> new ArrayList<>()).add(ask);
		return found;
	}

	private void write(Program program, Campus campus, int number, List<Ask> asks) {
		var weekday = Weekday.get(number % Provider.SCHOOL_DAYS);
		var slot = slot(program.kind, campus, weekday);
		if (slot == null) return;
		var visit = visit(program, campus, number, slot);
		var sessions = new ArrayList<Session>();
		int ready = 0;
		if (dice.chance(WITH_SESSIONS)) {
			sessions.addAll(sessions(program.kind, campus, visit, slot, asks));
			ready = (int) sessions.stream().flatMap(s -> s.getBookings().stream()).filter(b -> b.getStatus() == SeatStatus.READY).count();
		}
		visit.setThreshold(sessions.isEmpty() ? dice.below(Math.min(4, program.kind.groupSize() + 1))
				: dice.chance(SHORT_OF_THRESHOLD) ? ready + dice.between(1, 2) : Math.min(ready, program.kind.groupSize()));
		unit.insert(visit);
		for (var session : sessions) unit.insert(session);
	}

	private Visit visit(Program program, Campus campus, int number, Slot slot) {
		var kind = program.kind;
		var visit = sample.made(NEW.createVisit());
		visit.setService(program.service);
		visit.setProvider(program.provider.staff.get(number / Provider.SCHOOL_DAYS));
		visit.setSchool(campus.school);
		visit.setTitle(kind.name());
		visit.setWeekday(slot.weekday());
		visit.setBegins(slot.begins());
		visit.setEnds(slot.ends());
		visit.setValidFrom(sample.now.begins().plusWeeks(1));
		visit.setValidTo(sample.now.ends());
		visit.setSessionMinutes(kind.minutes());
		visit.setGroupSize(kind.groupSize());
		visit.setConfidential(kind.confidential());
		visit.setTelehealth(kind.telehealth());
		visit.setSubject(kind.subject());
		return visit;
	}

	/** A time and room that nobody has yet; null when the school has none left that day. */
	private Slot slot(Kind kind, Campus campus, Weekday weekday) {
		var lessons = campus.lessons();
		int inARow = campus.level == Level.ELEMENTARY ? 1 : 2;
		int[] firsts = campus.level == Level.ELEMENTARY ? new int[] { 2, 0, 1 } : new int[] { 1, 3, 4, 0 };
		int turn = dice.below(firsts.length);
		for (int i = 0; i < firsts.length; i++) {
			int first = firsts[(i + turn) % firsts.length];
			for (var room : campus.visitRooms) {
				if (room.capacity() < kind.groupSize() || kind.confidential() && !room.confidential() || kind.telehealth() && !room.telehealth()) continue;
				if (take(room, weekday, first, inARow)) return new Slot(weekday, lessons.subList(first, first + inARow), first, room);
			}
		}
		return null;
	}

	private boolean take(VisitRoom room, Weekday weekday, int first, int inARow) {
		for (int l = first; l < first + inARow; l++) if (taken.contains(place(room, weekday, l))) return false;
		for (int l = first; l < first + inARow; l++) taken.add(place(room, weekday, l));
		return true;
	}

	private static String place(VisitRoom room, Weekday weekday, int lesson) {
		return room.room().getId() + " " + weekday + " " + lesson;
	}

	private List<Session> sessions(Kind kind, Campus campus, Visit visit, Slot slot, List<Ask> asks) {
		var left = new ArrayList<>(asks);
		var sessions = new ArrayList<Session>();
		for (int i = 0; i < slot.lessons().size(); i++) {
			var lesson = slot.lessons().get(i);
			for (var begins = lesson.begins(); !begins.plusMinutes(kind.minutes()).isAfter(lesson.ends()); begins = begins.plusMinutes(kind.minutes())) {
				var group = group(kind, campus, slot.weekday(), slot.firstLesson() + i, left);
				if (!group.isEmpty()) sessions.add(session(kind, campus, visit, slot, begins, group));
			}
		}
		return sessions;
	}

	private List<Ask> group(Kind kind, Campus campus, Weekday weekday, int lesson, List<Ask> left) {
		var group = new ArrayList<Ask>();
		for (var i = left.iterator(); i.hasNext() && group.size() < kind.groupSize();) {
			var ask = i.next();
			if (!canCome(kind, campus, ask.kid(), weekday, lesson) || !seated.add(ask.kid().ref.getId() + " " + weekday)) continue;
			group.add(ask);
			i.remove();
		}
		return group;
	}

	/** Not from protected time, not from the subject that the visit helps with. */
	private static boolean canCome(Kind kind, Campus campus, Kid kid, Weekday weekday, int lesson) {
		if (campus.level == Level.ELEMENTARY) return lesson == 2 || Schools.readsEarly(kid.grade) == (lesson == 1);
		if (weekday == Weekday.WEDNESDAY && lesson == 0 && kid.grade == Schools.testGrade(campus.level)) return false;
		for (var course : Course.values()) if (course.subject.equals(kind.subject()) && kid.homeroom.lesson(course) == lesson) return false;
		return true;
	}

	private Session session(Kind kind, Campus campus, Visit visit, Slot slot, LocalTime begins, List<Ask> group) {
		var session = sample.made(NEW.createSession());
		session.setVisit(visit);
		session.setSchool(campus.school);
		session.setRoom(slot.room().room());
		session.setWeekday(slot.weekday());
		session.setBegins(begins);
		session.setEnds(begins.plusMinutes(kind.minutes()));
		session.setPublished(dice.chance(.7));
		for (var ask : group) {
			var booking = sample.made(NEW.createBooking());
			booking.setStudent(ask.kid().ref);
			booking.setReferral(ask.referral());
			booking.setStatus(ask.isReady() ? SeatStatus.READY : SeatStatus.NOT_READY);
			if (!ask.isReady()) booking.setMissing(ask.hasConsent() ? "The provider has not answered yet." : "The family's consent is not signed yet.");
			session.getBookings().add(booking);
		}
		return session;
	}
}
