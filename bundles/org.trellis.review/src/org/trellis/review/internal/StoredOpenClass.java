package org.trellis.review.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.trellis.access.SignedIn;
import org.trellis.model.review.StudentReview;
import org.trellis.review.Clash;
import org.trellis.review.ClassLine;
import org.trellis.review.Cycle;
import org.trellis.review.OpenClass;
import org.trellis.review.ReviewState;
import org.trellis.review.SaveOutcome;
import org.trellis.review.StudentRow;
import org.trellis.store.Aggregate;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.References;
import org.trellis.store.SaveResult;
import org.trellis.store.SaveResult.Conflict;
import org.trellis.store.SaveResult.Saved;

/** A class on a database. The aggregates are touched by one thread at a time, and never by the window's. */
final class StoredOpenClass implements OpenClass {
	private record Version(UUID review, int version) {
	}

	private final Database database;
	private final SignedIn person;
	private final Cycle cycle;
	private final ClassLine info;
	private final List<StudentRow> rows;
	private final Map<UUID, Aggregate<StudentReview>> reviews;

	StoredOpenClass(Database database, SignedIn person, Cycle cycle, ClassLine info, List<StudentRow> rows, Map<UUID, Aggregate<StudentReview>> reviews) {
		this.database = database;
		this.person = person;
		this.cycle = cycle;
		this.info = info;
		this.rows = rows;
		this.reviews = reviews;
	}

	@Override
	public Cycle cycle() {
		return cycle;
	}

	@Override
	public ClassLine info() {
		return info;
	}

	@Override
	public List<StudentRow> rows() {
		return rows;
	}

	@Override
	public synchronized Map<UUID, ReviewState> states() {
		var result = new HashMap<UUID, ReviewState>();
		reviews.forEach((student, review) -> result.put(student, States.of(review.root())));
		return result;
	}

	@Override
	public synchronized SaveOutcome save(UUID student, ReviewState from, ReviewState to) {
		var review = reviews.get(student);
		var known = States.of(review.root());
		if (!Clash.between(from, to, known).isEmpty()) return new SaveOutcome.Clashed(from, to, known);
		States.write(known.with(from, to), review.root());
		if (!review.isChanged()) return new SaveOutcome.Saved(known);
		return switch (write(review, known)) {
		case Saved<StudentReview> saved -> {
			reviews.put(student, saved.aggregate());
			yield new SaveOutcome.Saved(States.of(saved.aggregate().root()));
		}
		case Conflict<StudentReview> conflict -> {
			if (conflict.theirs() == null) yield saveAnew(student, to);
			reviews.put(student, conflict.theirs());
			// what the store calls a conflict may be none in the terms of a review: then this ends in a save
			yield save(student, from, to);
		}
		};
	}

	private SaveResult<StudentReview> write(Aggregate<StudentReview> review, ReviewState known) {
		try {
			return database.save(person.actor(), review);
		} catch (RuntimeException e) {
			// what was not written may be undone before the next try
			States.write(known, review.root());
			throw e;
		}
	}

	/** Somebody removed the review while it was being typed into: what was typed is kept in a new one. */
	private SaveOutcome saveAnew(UUID student, ReviewState to) {
		var made = RosterLoader.empty(cycle, info, student);
		States.write(to, made);
		database.write(person.actor(), null, unit -> {
			unit.insert(made);
			return null;
		});
		database.load(StudentReview.class, made.getId(), person.scope()).ifPresent(review -> reviews.put(student, review));
		return new SaveOutcome.Saved(to);
	}

	@Override
	public synchronized Map<UUID, ReviewState> refresh(Collection<UUID> changed) {
		var students = new HashMap<UUID, UUID>();
		reviews.forEach((student, review) -> {
			if (changed.contains(review.root().getId())) students.put(review.root().getId(), student);
		});
		if (students.isEmpty()) return Map.of();
		var stale = database.list(ListQuery.select("r.ID, r.VERSION").from("STUDENT_REVIEW r").ofStudent("r.STUDENT_ID").whereIn("r.ID", List.copyOf(students.keySet())).orderBy("r.ID") //
				.as(r -> new Version(r.uuid(1), r.number(2))), person.scope()).stream() //
				.filter(v -> reviews.get(students.get(v.review)).root().getVersion() != v.version).map(Version::review).toList();
		var result = new HashMap<UUID, ReviewState>();
		for (var review : database.loadAll(StudentReview.class, stale, person.scope())) {
			var student = References.id(review.root().getStudent());
			reviews.put(student, review);
			result.put(student, States.of(review.root()));
		}
		return result;
	}
}
