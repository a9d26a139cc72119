package org.trellis.scheduling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A school's schedule while somebody edits it: each step is checked at once (D28), can be undone and redone, and what others store
 * meanwhile is taken in. Values only, no database. Used on one thread at a time.
 */
public final class ScheduleDraft {
	private static final Comparator<PlacedSession> IN_TIME = Comparator.comparing(PlacedSession::weekday).thenComparing(PlacedSession::begins)
			.thenComparing(PlacedSession::id);

	private PreparedRules rules;
	private PlanningTask task;
	private ConflictChecker checker;
	/** As stored, as far as it is known here. */
	private final Map<UUID, PlacedSession> stored = new HashMap<>();
	private final Map<UUID, PlacedSession> sessions = new HashMap<>();
	private final Map<UUID, Timetable.Student> known = new LinkedHashMap<>();
	private final Deque<List<SessionChange>> done = new ArrayDeque<>();
	private final Deque<List<SessionChange>> undone = new ArrayDeque<>();

	/**
	 * @param task the schedule as it is stored
	 * @param rules prepared for its timetable
	 */
	public ScheduleDraft(PlanningTask task, PreparedRules rules) {
		this.rules = rules;
		take(task);
		task.current().forEach(s -> sessions.put(s.id(), s));
		check();
	}

	private void take(PlanningTask now) {
		task = withKnown(now);
		stored.clear();
		now.current().forEach(s -> stored.put(s.id(), s));
	}

	private PlanningTask withKnown(PlanningTask now) {
		return new PlanningTask(now.timetable().with(known.values()), now.visits(), now.requests(), now.current(), now.fixed());
	}

	private void check() {
		checker = new ConflictChecker(task.timetable(), rules.rules());
		task.fixed().forEach(checker::put);
		sessions.values().forEach(checker::put);
	}

	/** Students whom the schedule was not read with and who were made {@link #know known} since. */
	public List<Timetable.Student> known() {
		return List.copyOf(known.values());
	}

	/**
	 * From now on students are known whom the schedule was not read with: they have no seat and ask for none.
	 *
	 * @param prepared for the timetable with them
	 */
	public void know(Collection<Timetable.Student> students, PreparedRules prepared) {
		students.forEach(s -> known.put(s.id(), s));
		rules = prepared;
		task = withKnown(task);
		check();
	}

	/** The rules by which it is checked. */
	public List<Rule> rules() {
		return rules.rules();
	}

	public Timetable timetable() {
		return task.timetable();
	}

	/** What is to be planned if one plans on from here: the sessions as they are in the draft. */
	public PlanningTask task() {
		return new PlanningTask(task.timetable(), task.visits(), task.requests(), sessions(), task.fixed());
	}

	/** Sessions of other schools, which take providers and students of this one. */
	public List<PlacedSession> fixed() {
		return task.fixed();
	}

	/** By weekday and time. */
	public List<PlacedSession> sessions() {
		return sessions.values().stream().sorted(IN_TIME).toList();
	}

	public Optional<PlacedSession> session(UUID id) {
		return Optional.ofNullable(sessions.get(id));
	}

	/** The session as it is stored, as far as it is known here. */
	public Optional<PlacedSession> stored(UUID id) {
		return Optional.ofNullable(stored.get(id));
	}

	/** Who asks for a seat and has none. */
	public List<PlanRequest> waiting() {
		var seated = new HashSet<List<UUID>>();
		for (var session : sessions.values()) {
			var service = timetable().visit(session.visit()).service();
			session.seats().stream().filter(Seat::taken).forEach(seat -> seated.add(List.of(seat.student(), service)));
		}
		return task.requests().stream().filter(r -> seated.add(List.of(r.student(), r.service()))).toList();
	}

	/** Everything that stands against the school's sessions, by weekday and time, each thing once. */
	public List<Conflict> conflicts() {
		var found = new LinkedHashSet<Conflict>();
		for (var session : sessions()) found.addAll(checker.conflictsOf(session.id()));
		return List.copyOf(found);
	}

	/** Empty also for a session that is not there. */
	public List<Conflict> conflictsOf(UUID session) {
		return sessions.containsKey(session) ? checker.conflictsOf(session) : List.of();
	}

	/** Rules that failed when they were made, prepared or asked: what they would have said is not among the conflicts. */
	public List<RuleFailure> failures() {
		conflicts();
		return Stream.concat(rules.failures().stream(), checker.failures().stream()).toList();
	}

	/** What would stand against a session if it were so; nothing is changed. */
	public List<Conflict> preview(PlacedSession session) {
		return checker.preview(session);
	}

	/** Does one step, which is undone as one; nothing when it changes nothing. The sessions before must be those of the draft. */
	public void edit(List<SessionChange> step) {
		var changes = step.stream().filter(c -> !Objects.equals(c.before(), c.after())).toList();
		if (changes.isEmpty()) return;
		if (!fits(changes)) throw new IllegalArgumentException("The step was made from another state of the schedule");
		apply(changes);
		done.push(changes);
		undone.clear();
	}

	/** True when each session is as it was before the step. */
	public boolean fits(List<SessionChange> step) {
		return step.stream().allMatch(c -> Objects.equals(sessions.get(c.id()), c.before()));
	}

	/** Puts a session in, new or in place of the one with its id. */
	public void put(PlacedSession session) {
		edit(List.of(new SessionChange(sessions.get(session.id()), session)));
	}

	/** Takes a session out; nothing when it is not in. */
	public void remove(UUID id) {
		if (sessions.containsKey(id)) edit(List.of(new SessionChange(sessions.get(id), null)));
	}

	private void apply(List<SessionChange> changes) {
		for (var change : changes) {
			if (change.after() == null) {
				sessions.remove(change.id());
				checker.remove(change.id());
			} else {
				sessions.put(change.id(), change.after());
				checker.put(change.after());
			}
		}
	}

	public boolean canUndo() {
		return !done.isEmpty();
	}

	public boolean canRedo() {
		return !undone.isEmpty();
	}

	/**
	 * Takes back the last step.
	 *
	 * @return what was done by it; empty when there is nothing to undo, or when others changed one of its sessions meanwhile: it cannot be undone then
	 */
	public List<SessionChange> undo() {
		return turn(done, undone);
	}

	/** Does the step again that was undone last; answers as {@link #undo}. */
	public List<SessionChange> redo() {
		return turn(undone, done);
	}

	private List<SessionChange> turn(Deque<List<SessionChange>> from, Deque<List<SessionChange>> to) {
		if (from.isEmpty()) return List.of();
		var inverse = new ArrayList<>(from.pop().stream().map(SessionChange::inverse).toList());
		if (!fits(inverse)) return List.of();
		apply(inverse);
		to.push(List.copyOf(inverse));
		return List.copyOf(inverse);
	}

	/** What differs from what is stored. */
	public List<SessionChange> unsaved() {
		var ids = new LinkedHashSet<UUID>();
		sessions().forEach(s -> ids.add(s.id()));
		ids.addAll(stored.keySet());
		return ids.stream().filter(id -> !Objects.equals(stored.get(id), sessions.get(id))).map(id -> new SessionChange(stored.get(id), sessions.get(id))).toList();
	}

	/**
	 * These changes are stored now. What was edited while they were being saved stays edited.
	 *
	 * @param now the sessions as they are stored now, which may differ from what was sent by the order of their seats
	 */
	public void saved(List<SessionChange> changes, Collection<PlacedSession> now) {
		var after = new LinkedHashMap<UUID, PlacedSession>();
		now.forEach(s -> after.put(s.id(), s));
		for (var change : changes) {
			var session = after.get(change.id());
			if (Objects.equals(sessions.get(change.id()), change.after())) replace(change.id(), session);
			if (session == null) stored.remove(change.id());
			else stored.put(change.id(), session);
		}
	}

	/** Steps that end or begin at the old value are to do so at the new one, because both mean the same. */
	private void replace(UUID id, PlacedSession session) {
		var old = sessions.get(id);
		if (Objects.equals(old, session)) return;
		apply(List.of(new SessionChange(old, session)));
		for (var steps : List.of(done, undone)) {
			var mended = steps.stream().map(step -> step.stream().map(c -> new SessionChange(same(c.before(), old, session), same(c.after(), old, session))).toList()).toList();
			steps.clear();
			steps.addAll(mended);
		}
	}

	private static PlacedSession same(PlacedSession value, PlacedSession old, PlacedSession now) {
		return Objects.equals(value, old) ? now : value;
	}

	/** The person decided what becomes of a session that others changed too: {@code theirs} is what is stored, {@code wanted} what is to be. */
	public void settle(SaveOutcome.Clash clash, PlacedSession wanted) {
		var id = clash.mine() == null ? clash.base().id() : clash.mine().id();
		if (clash.theirs() == null) stored.remove(id);
		else stored.put(id, clash.theirs());
		var now = sessions.get(id);
		if (!Objects.equals(now, wanted)) apply(List.of(new SessionChange(now, wanted)));
	}

	/**
	 * Takes in what is stored now. Sessions that were not edited here become as they are stored; those that were edited stay as they
	 * were edited, and what others did to them shows when they are saved.
	 *
	 * @param prepared for the timetable of {@code now}, with the students that were made known
	 */
	public void refresh(PlanningTask now, PreparedRules prepared) {
		rules = prepared;
		var edited = new HashMap<UUID, SessionChange>();
		unsaved().forEach(c -> edited.put(c.id(), c));
		take(now);
		sessions.clear();
		now.current().forEach(s -> sessions.put(s.id(), s));
		edited.forEach((id, change) -> {
			if (change.before() == null) stored.remove(id);
			else stored.put(id, change.before());
			if (change.after() == null) sessions.remove(id);
			else if (task.visits().contains(change.after().visit())) sessions.put(id, change.after());
		});
		check();
	}
}
