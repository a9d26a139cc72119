package org.trellis.review.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.review.StudentReview;
import org.trellis.review.Clash;
import org.trellis.review.ClassLine;
import org.trellis.review.Cycle;
import org.trellis.review.EarlierReview;
import org.trellis.review.OpenClass;
import org.trellis.review.ReviewState;
import org.trellis.review.SaveOutcome;
import org.trellis.review.StudentRow;
import org.trellis.store.Aggregate;
import org.trellis.store.SaveResult.Conflict;
import org.trellis.store.SaveResult.Saved;
import org.trellis.store.StoreException;

/** A class on a database. The aggregates are touched by one thread at a time, and never by the window's. */
final class StoredOpenClass implements OpenClass {
	private final List<StudentRow> rows;
	private final StoredReviews stored;
	private final Cycles cycles;
	private final Map<UUID, Aggregate<StudentReview>> reviews;

	/** @param begun the reviews that are there, by student */
	StoredOpenClass(List<StudentRow> rows, StoredReviews stored, Cycles cycles, Map<UUID, Aggregate<StudentReview>> begun) {
		this.rows = rows;
		this.stored = stored;
		this.cycles = cycles;
		this.reviews = begun;
	}

	@Override
	public Cycle cycle() {
		return stored.cycle();
	}

	@Override
	public ClassLine info() {
		return stored.info();
	}

	@Override
	public List<StudentRow> rows() {
		return rows;
	}

	@Override
	public synchronized Map<UUID, ReviewState> states() {
		return rows.stream().map(StudentRow::student).collect(Collectors.toMap(s -> s, this::known));
	}

	private ReviewState known(UUID student) {
		var review = reviews.get(student);
		return review == null ? ReviewState.EMPTY : States.of(review.root());
	}

	@Override
	public synchronized SaveOutcome save(UUID student, ReviewState from, ReviewState to) {
		var known = known(student);
		if (!Clash.between(from, to, known).isEmpty()) return new SaveOutcome.Clashed(from, to, known);
		var wanted = known.with(from, to);
		if (wanted.equals(known)) return new SaveOutcome.Saved(known);
		if (cycles.isClosed(cycle())) throw new StoreException(NLS.bind(Messages.cycleClosed, cycle().name()));
		var review = reviews.get(student);
		if (review == null) return begin(student, from, to);
		return switch (stored.save(review, wanted)) {
		case Saved<StudentReview> saved -> {
			reviews.put(student, saved.aggregate());
			yield new SaveOutcome.Saved(known(student));
		}
		case Conflict<StudentReview> conflict -> {
			if (conflict.theirs() == null) yield removedMeanwhile(student, to);
			reviews.put(student, conflict.theirs());
			// what the store calls a conflict may be none in the terms of a review: then this ends in a save
			yield save(student, from, to);
		}
		};
	}

	private SaveOutcome begin(UUID student, ReviewState from, ReviewState to) {
		var made = stored.begin(student, ReviewState.EMPTY.with(from, to));
		if (made.isPresent()) {
			reviews.put(student, made.get());
			return new SaveOutcome.Saved(known(student));
		}
		// somebody else began it at this moment: mine goes into theirs, like any other change
		reviews.putAll(stored.of(List.of(student)));
		if (!reviews.containsKey(student)) throw new StoreException(Messages.reviewGone);
		return save(student, from, to);
	}

	/** What was typed into a review that somebody removed is kept in a new one. */
	private SaveOutcome removedMeanwhile(UUID student, ReviewState to) {
		reviews.remove(student);
		return begin(student, ReviewState.EMPTY, to);
	}

	@Override
	public synchronized Map<UUID, ReviewState> refresh(Collection<UUID> changed) {
		if (changed.isEmpty()) return Map.of();
		var mine = rows.stream().map(StudentRow::student).collect(Collectors.toSet());
		var stale = stored.places(changed).stream().filter(p -> mine.contains(p.student()) && !isCurrent(p)).map(StoredReviews.Place::review).toList();
		var result = new HashMap<UUID, ReviewState>();
		stored.load(stale).forEach((student, review) -> {
			reviews.put(student, review);
			result.put(student, known(student));
		});
		return result;
	}

	private boolean isCurrent(StoredReviews.Place place) {
		var review = reviews.get(place.student());
		return review != null && review.root().getId().equals(place.review()) && review.root().getVersion() == place.version();
	}

	@Override
	public List<EarlierReview> earlierReviews(UUID student) {
		return stored.earlier(student);
	}
}
