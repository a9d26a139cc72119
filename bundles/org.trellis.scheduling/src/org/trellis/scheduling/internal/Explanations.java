package org.trellis.scheduling.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.Proposal.Blocker;
import org.trellis.scheduling.Proposal.Blocker.Kind;
import org.trellis.scheduling.Proposal.Candidate;
import org.trellis.scheduling.Proposal.NotReached;
import org.trellis.scheduling.Proposal.Relaxation;
import org.trellis.scheduling.Proposal.Unplaced;
import org.trellis.scheduling.Seat;

/** Says of a finished assignment why the rest has no seat (D28), and who could fill what falls short (D26). */
final class Explanations {

	private final Problem problem;
	private final Assignment assignment;

	Explanations(Problem problem, Assignment assignment) {
		this.problem = problem;
		this.assignment = assignment;
	}

	Unplaced unplaced(int wish) {
		var request = problem.wishes.get(wish).request();
		var visits = problem.visitsOfService(request.service());
		var title = visits.stream().map(v -> problem.visits.get(v).title()).findFirst().orElse(Messages.theService);
		var choices = new ArrayList<Relaxation>();
		for (var v : visits) for (var slot : problem.slotsOfVisit[v]) choices.add(new Relaxation(problem.visits.get(v).id(), problem.slots.get(slot).time(), blockers(wish, slot)));
		var name = problem.student(wish).name();
		if (choices.isEmpty()) return new Unplaced(request, name, title, NLS.bind(Messages.noTime, title), null);
		var cheapest = choices.stream().min(Comparator.comparingInt(Explanations::price)).orElseThrow();
		return new Unplaced(request, name, title, offer(summary(choices), cheapest), cheapest);
	}

	private static int price(Relaxation relaxation) {
		return price(relaxation.blockers());
	}

	private static int price(List<Blocker> blockers) {
		return blockers.stream().mapToInt(b -> b.what().price()).sum();
	}

	/** For example "All 4 Thursday times clash with protected time (Reading)". */
	private static String summary(List<Relaxation> choices) {
		var days = choices.stream().map(c -> c.time().weekday()).distinct().sorted().map(Sentences::day).toList();
		var causes = new LinkedHashMap<String, Integer>();
		for (var choice : choices) causes.merge(choice.blockers().stream().max(Comparator.comparingInt(b -> b.what().price())).map(Blocker::cause).orElse(Messages.isFree), 1, Integer::sum);
		if (choices.size() == 1) return NLS.bind(Messages.onlyTime, Sentences.when(choices.getFirst().time().weekday(), choices.getFirst().time().begins()), causes.keySet().iterator().next());
		if (causes.size() == 1) {
			var cause = plural(causes.keySet().iterator().next());
			return choices.size() == 2 ? NLS.bind(Messages.bothTimes, Sentences.and(days), cause) : Sentences.bind(Messages.allTimes, choices.size(), Sentences.and(days), cause);
		}
		var parts = causes.entrySet().stream().sorted(Map.Entry.<String, Integer> comparingByValue().reversed())
				.map(e -> NLS.bind(Messages.someCause, e.getValue(), e.getValue() == 1 ? e.getKey() : plural(e.getKey()))).collect(Collectors.joining(", "));
		return Sentences.bind(Messages.someTimes, choices.size(), Sentences.and(days), parts);
	}

	/** The same said of several: its verb, which comes first, is put into the plural. */
	private static String plural(String phrase) {
		for (var pair : Messages.plurals.split(",")) {
			var one = pair.substring(0, pair.indexOf(':'));
			if (phrase.startsWith(one + " ")) return pair.substring(one.length() + 1) + phrase.substring(one.length());
		}
		return phrase;
	}

	private static String offer(String summary, Relaxation cheapest) {
		return Sentences.bind(Messages.unplaced, summary, Sentences.when(cheapest.time().weekday(), cheapest.time().begins()),
				Sentences.and(cheapest.blockers().stream().map(Blocker::relaxation).distinct().toList()));
	}

	/** Everything that stands between a student without a seat and a slot. */
	List<Blocker> blockers(int wish, int slot) {
		var found = new ArrayList<Blocker>();
		var visit = problem.visitOf(slot);
		var student = problem.student(wish);
		if (problem.declined(visit, student.id())) found.add(new Blocker(Kind.DECLINED, visit.id(), Messages.declined, Messages.declinedIf));
		for (var rule : problem.rules.hard()) {
			for (var o : problem.rules.seat(rule, student, visit, problem.slots.get(slot).time())) {
				found.add(new Blocker(Kind.RULE, o.because(), NLS.bind(Messages.clashesWith, o.cause()), o.relaxation()));
			}
		}
		elsewhere(wish, slot, found);
		if (assignment.open(slot)) full(slot, found);
		else cannotOpen(slot, found);
		var v = problem.slots.get(slot).visit();
		if (assignment.closed.get(v) || assignment.frozen.get(v)) found.add(threshold(v));
		return found;
	}

	private void elsewhere(int wish, int slot, List<Blocker> found) {
		var time = problem.slots.get(slot).time();
		for (var f : problem.task.fixed()) {
			if (Problem.sits(f, problem.student(wish).id()) && time.meets(problem.timeOf(f))) found.add(elsewhere(f.id(), problem.task.timetable().visit(f.visit()).title()));
		}
		var sibling = assignment.sibling(wish, slot);
		if (sibling != Problem.NONE) {
			var visit = problem.visitOf(assignment.slotOf[sibling]);
			found.add(elsewhere(visit.id(), visit.title()));
		}
	}

	private static Blocker elsewhere(UUID what, String title) {
		return new Blocker(Kind.STUDENT_ELSEWHERE, what, NLS.bind(Messages.clashesWith, NLS.bind(Messages.quoted, title)), NLS.bind(Messages.elsewhereIf, title));
	}

	private void full(int slot, List<Blocker> found) {
		var visit = problem.visitOf(slot);
		if (assignment.size(slot) >= problem.groupSize(slot)) {
			found.add(new Blocker(Kind.GROUP_FULL, visit.id(), Messages.full, NLS.bind(Messages.groupFullIf, visit.title())));
		}
		var room = problem.rooms.get(assignment.roomOf[slot]);
		if (assignment.size(slot) >= Problem.seats(room)) {
			found.add(new Blocker(Kind.ROOM_FULL, room.id(), Messages.full, NLS.bind(Messages.roomFullIf, Sentences.room(room))));
		}
	}

	private void cannotOpen(int slot, List<Blocker> found) {
		var visit = problem.visitOf(slot);
		if (!assignment.providerIsFree(slot)) {
			var who = visit.provider() == null ? Messages.theProvider : visit.providerName();
			found.add(new Blocker(Kind.PROVIDER_ELSEWHERE, visit.person(), NLS.bind(Messages.providerElsewhere, who), NLS.bind(Messages.providerIf, who)));
		}
		var v = problem.slots.get(slot).visit();
		var suiting = IntStream.range(0, problem.rooms.size()).filter(r -> problem.suits(r, v)).toArray();
		if (suiting.length == 0) found.add(new Blocker(Kind.NO_ROOM, visit.id(), Messages.noRoom, NLS.bind(Messages.noRoomIf, visit.title())));
		else if (assignment.freeRoom(slot, 1) == Problem.NONE) found.add(new Blocker(Kind.ROOM_TAKEN, problem.rooms.get(suiting[0]).id(), Messages.roomsTaken, roomsFree(suiting)));
	}

	private String roomsFree(int[] suiting) {
		var first = Sentences.room(problem.rooms.get(suiting[0]));
		return suiting.length == 1 ? NLS.bind(Messages.roomIf, first) : NLS.bind(Messages.roomsIf, first, suiting.length);
	}

	private Blocker threshold(int v) {
		var visit = problem.visits.get(v);
		var missing = visit.threshold() - readyFor(v);
		return new Blocker(Kind.THRESHOLD, visit.id(), Messages.notMade, NLS.bind(missing == 1 ? Messages.notMadeIfOne : Messages.notMadeIfMany, visit.title(), missing));
	}

	private int readyFor(int v) {
		return assignment.frozen.get(v) ? assignment.ready(v) : assignment.readyWhenClosed(v);
	}

	NotReached notReached(int v) {
		var visit = problem.visits.get(v);
		var candidates = new ArrayList<Candidate>();
		for (var w = 0; w < problem.wishes.size(); w++) if (problem.wishes.get(w).request().service().equals(visit.service())) candidate(w, v).ifPresent(candidates::add);
		candidates.sort(Comparator.comparing(Candidate::studentName).thenComparing(Candidate::student));
		var kept = Arrays.stream(problem.slotsOfVisit[v]).anyMatch(assignment::open);
		return new NotReached(visit.id(), visit.title(), readyFor(v), visit.threshold(), kept, Sentences.belowThreshold(visit, readyFor(v)), candidates);
	}

	/** What keeps a student from being one of the ready ones that were counted; empty for one of these. */
	private Optional<Candidate> candidate(int wish, int v) {
		var request = problem.wishes.get(wish).request();
		var at = assignment.slotOf[wish];
		if (at != Problem.NONE && problem.slots.get(at).visit() != v) return lacking(wish, NLS.bind(Messages.alreadySeated, problem.visitOf(at).title(), Sentences.day(problem.visitOf(at).time().weekday())));
		var parts = new ArrayList<String>();
		if (!Assignment.ready(problem.wishes.get(wish))) parts.add(request.missing() == null ? Messages.notReady : request.missing());
		if (at != Problem.NONE) return parts.isEmpty() ? Optional.empty() : lacking(wish, String.join("; ", parts));
		var against = new LinkedHashMap<Integer, List<Blocker>>();
		for (var slot : problem.slotsOfVisit[v]) against.put(slot, blockers(wish, slot).stream().filter(b -> b.what() != Kind.THRESHOLD).toList());
		var free = against.entrySet().stream().filter(e -> e.getValue().isEmpty()).map(Map.Entry::getKey).min(Comparator.comparing((Integer slot) -> problem.slots.get(slot).stored() == null));
		if (free.isEmpty()) {
			against.values().stream().min(Comparator.comparingInt(Explanations::price)).ifPresent(least -> least.forEach(b -> parts.add(b.cause())));
			return lacking(wish, String.join("; ", parts));
		}
		if (!assignment.frozen.get(v)) return parts.isEmpty() ? Optional.empty() : lacking(wish, String.join("; ", parts));
		if (parts.isEmpty()) parts.add(onlyASeat(free.get(), against));
		return Optional.of(new Candidate(request.student(), problem.student(wish).name(), String.join("; ", parts), problem.slots.get(free.get()).stored(), seated(wish, free.get())));
	}

	private Optional<Candidate> lacking(int wish, String what) {
		return Optional.of(new Candidate(problem.student(wish).id(), problem.student(wish).name(), what, null, null));
	}

	/** At which hour there is one, and why not at others; what stands in the way of several is told of the first. */
	private String onlyASeat(int free, Map<Integer, List<Blocker>> against) {
		var first = new LinkedHashMap<String, Integer>();
		against.forEach((slot, blockers) -> blockers.stream().findFirst().ifPresent(b -> first.putIfAbsent(b.cause(), slot)));
		var rules = first.entrySet().stream().map(e -> Sentences.bind(Messages.atHour, Sentences.time(problem.slots.get(e.getValue()).time().begins()), e.getKey())).collect(Collectors.joining("; "));
		var seat = NLS.bind(Messages.onlyASeat, when(free));
		return rules.isEmpty() ? seat : seat + "; " + rules;
	}

	private String when(int slot) {
		return Sentences.when(problem.slots.get(slot).time().weekday(), problem.slots.get(slot).time().begins());
	}

	/** The session of a slot with the student in it, as it is stored or a new one. */
	PlacedSession seated(int wish, int slot) {
		var request = problem.wishes.get(wish).request();
		var seat = new Seat(request.student(), request.status(), request.referral(), request.missing());
		var before = problem.slots.get(slot).stored();
		if (before != null) {
			var seats = new ArrayList<>(before.seats());
			seats.removeIf(s -> s.student().equals(seat.student()));
			seats.add(seat);
			return before.withSeats(seats);
		}
		var time = problem.slots.get(slot).time();
		return new PlacedSession(problem.newId(problem.visitOf(slot).id(), time), problem.visitOf(slot).id(), room(slot), time.weekday(), time.begins(), time.ends(), false, List.of(seat));
	}

	/** One that is free and has a seat for each of a group, else one that would suit; null when none does. */
	private UUID room(int slot) {
		var free = assignment.freeRoom(slot, Math.min(problem.groupSize(slot), 1000));
		if (free != Problem.NONE) return problem.rooms.get(free).id();
		var visit = problem.slots.get(slot).visit();
		return IntStream.range(0, problem.rooms.size()).filter(r -> problem.suits(r, visit)).mapToObj(r -> problem.rooms.get(r).id()).findFirst().orElse(null);
	}
}
