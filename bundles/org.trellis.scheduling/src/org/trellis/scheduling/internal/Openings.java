package org.trellis.scheduling.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.trellis.scheduling.Opening;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.PlanningTask;
import org.trellis.scheduling.Proposal.Blocker;
import org.trellis.scheduling.Rule;

/** Finds for everybody without a seat the place that takes the least, in the schedule as it is. */
public final class Openings {
	private final PlanningTask task;
	private final Problem problem;
	private final Explanations explanations;

	public Openings(PlanningTask task, List<Rule> rules) {
		this.task = task;
		this.problem = new Problem(withStrays(task), rules);
		this.explanations = new Explanations(problem, new Search(problem, new BitSet(), 1).asItIs());
	}

	/** Sessions that lie outside of their visit or on top of each other are no slots of it, but take rooms and people all the same. */
	private static PlanningTask withStrays(PlanningTask task) {
		var slots = new ArrayList<PlacedSession>();
		var others = new ArrayList<>(task.fixed());
		var seen = new HashSet<List<Object>>();
		for (var s : task.current()) {
			var visit = task.timetable().visit(s.visit());
			var within = s.weekday() == visit.time().weekday() && !s.begins().isBefore(visit.time().begins()) && !s.ends().isAfter(visit.time().ends());
			if (within && visit.time(s.weekday(), s.begins(), s.ends()).takesPlace() && seen.add(List.of(s.visit(), s.begins()))) slots.add(s);
			else others.add(s);
		}
		return new PlanningTask(task.timetable(), task.visits(), task.requests(), slots, others);
	}

	public List<Opening> find() {
		var seated = new HashSet<List<UUID>>();
		for (var s : task.current()) for (var seat : s.seats()) if (seat.taken()) seated.add(List.of(seat.student(), task.timetable().visit(s.visit()).service()));
		return IntStream.range(problem.firstAsked, problem.wishes.size()).filter(w -> !seated.contains(List.of(problem.wishes.get(w).request().student(), problem.wishes.get(w).request().service())))
				.mapToObj(this::opening).sorted(Comparator.comparing(Opening::studentName).thenComparing(o -> o.request().student()).thenComparing(Opening::serviceName)).toList();
	}

	private record Choice(int slot, List<Blocker> blockers) {
		int price() {
			return blockers.stream().mapToInt(b -> b.what().price()).sum();
		}
	}

	private Opening opening(int wish) {
		var request = problem.wishes.get(wish).request();
		var choices = new ArrayList<Choice>();
		for (var v : problem.visitsOfService(request.service())) for (var slot : problem.slotsOfVisit[v]) choices.add(new Choice(slot, explanations.blockers(wish, slot)));
		var why = explanations.unplaced(wish);
		var best = choices.stream().min(Comparator.comparingInt(Choice::price).thenComparing(c -> problem.slots.get(c.slot).stored() == null).thenComparing(c -> problem.slots.get(c.slot).time().weekday())
				.thenComparing(c -> problem.slots.get(c.slot).time().begins()).thenComparing(c -> problem.visitOf(c.slot).id()));
		if (best.isEmpty()) return new Opening(request, why.studentName(), why.serviceName(), why.reason(), false, null, null);
		var before = problem.slots.get(best.get().slot).stored();
		var after = explanations.seated(wish, best.get().slot);
		var free = best.get().blockers().isEmpty();
		return new Opening(request, why.studentName(), why.serviceName(), free ? free(after, before) : why.reason(), free, before, after);
	}

	private String free(PlacedSession after, PlacedSession before) {
		return Sentences.free(task.timetable(), after, before == null ? 0 : before.taken());
	}
}
