package org.trellis.review.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.trellis.access.Access;
import org.trellis.access.Access.Occasion;
import org.trellis.access.Action;
import org.trellis.access.SignedIn;
import org.trellis.access.Subject;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Staff;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.ReviewPackage;
import org.trellis.model.review.ReviewStatus;
import org.trellis.model.review.StudentReview;
import org.trellis.review.ClassLine;
import org.trellis.review.Cycle;
import org.trellis.review.EarlierReview;
import org.trellis.review.ReviewState;
import org.trellis.store.Aggregate;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.References;
import org.trellis.store.SaveResult;
import org.trellis.store.StoreException;

/** The reviews of a class in a cycle, in the database. */
final class StoredReviews {
	/** Where the review of a student lies, and how often it was written. */
	record Place(UUID student, UUID review, int version) {
	}

	private record Earlier(UUID review, String cycle) {
	}

	private final Database database;
	private final SignedIn person;
	private final Access access;
	private final Cycle cycle;
	private final ClassLine info;
	/** Null until somebody asked. */
	private Optional<Staff> reviewer;

	StoredReviews(Database database, SignedIn person, Access access, Cycle cycle, ClassLine info) {
		this.database = database;
		this.person = person;
		this.access = access;
		this.cycle = cycle;
		this.info = info;
	}

	Cycle cycle() {
		return cycle;
	}

	ClassLine info() {
		return info;
	}

	/** Those of these students that were begun, by student. */
	Map<UUID, Aggregate<StudentReview>> of(Collection<UUID> students) {
		return load(places("r.STUDENT_ID", students).stream().map(Place::review).toList());
	}

	Map<UUID, Aggregate<StudentReview>> load(Collection<UUID> reviews) {
		var result = new HashMap<UUID, Aggregate<StudentReview>>();
		for (var review : opened(reviews)) result.put(References.id(review.root().getStudent()), review);
		return result;
	}

	/** Reviews of any cycle, with the notes that the person may read. That is written down once for the class, not for each note (D33). */
	List<Aggregate<StudentReview>> opened(Collection<UUID> reviews) {
		return access.loadOpened(database, person, StudentReview.class, reviews, new Occasion(DistrictPackage.Literals.SECTION, info.id()));
	}

	/** Which of these reviews are of this cycle. */
	List<Place> places(Collection<UUID> reviews) {
		return places("r.ID", reviews);
	}

	private List<Place> places(String key, Collection<UUID> values) {
		return database.list(ListQuery.select("r.STUDENT_ID, r.ID, r.VERSION").from("STUDENT_REVIEW r").ofStudent("r.STUDENT_ID").where("r.CYCLE_ID = ?", cycle.id()) //
				.whereIn(key, List.copyOf(values)).orderBy("r.ID").as(r -> new Place(r.uuid(1), r.uuid(2), r.number(3))), person.scope());
	}

	/** Makes a review be in a state. When it could not be written, it is as before. */
	SaveResult<StudentReview> save(Aggregate<StudentReview> review, ReviewState wanted) {
		access.require(database, person, Action.REVIEW, new Subject.OfStudent(References.id(review.root().getStudent())));
		var before = States.of(review.root());
		var reviewerBefore = review.root().getReviewer();
		write(wanted, review.root());
		try {
			return database.save(person.actor(), review);
		} catch (RuntimeException e) {
			// what was not written may be undone before the next try
			States.write(before, review.root());
			review.root().setReviewer(reviewerBefore);
			throw e;
		}
	}

	/**
	 * Makes the review of a student.
	 *
	 * @return empty when somebody else made it first
	 */
	Optional<Aggregate<StudentReview>> begin(UUID student, ReviewState state) {
		var made = ReviewFactory.eINSTANCE.createStudentReview();
		made.setCycle(References.to(ReviewPackage.Literals.REVIEW_CYCLE, cycle.id()));
		made.setStudent(References.to(DistrictPackage.Literals.STUDENT, student));
		made.setSection(References.to(DistrictPackage.Literals.SECTION, info.id()));
		made.setSchool(References.to(DistrictPackage.Literals.SCHOOL, info.school()));
		made.setStatus(ReviewStatus.NOT_STARTED);
		write(state, made);
		try {
			return Optional.of(database.write(person.actor(), null, unit -> {
				access.require(unit, person, Action.REVIEW, new Subject.OfStudent(student));
				unit.insert(made);
				return unit.inserted(made, person.scope());
			}));
		} catch (StoreException e) {
			if (places("r.STUDENT_ID", List.of(student)).isEmpty()) throw e;
			return Optional.empty();
		}
	}

	/** Whoever marks a review as done is its reviewer. */
	private void write(ReviewState state, StudentReview review) {
		var done = review.getStatus() == ReviewStatus.REVIEWED;
		States.write(state, review);
		if (state.reviewed() && !done) review.setReviewer(reviewer().orElse(null));
		else if (!state.reviewed() && done) review.setReviewer(null);
	}

	/** A sign-in name says for certain whose it is only where it is an address that one member of staff has; else nobody is named, and the audit has the sign-in name. */
	private Optional<Staff> reviewer() {
		if (reviewer != null) return reviewer;
		var name = person.actor().name().toLowerCase(Locale.ROOT);
		var found = database.list(ListQuery.select("t.ID").from("STAFF t").withoutPeople().where("t.ACTIVE = ? AND LOWER(t.EMAIL) = ?", true, name).orderBy("t.ID").as(r -> r.uuid(1)), person.scope());
		reviewer = found.size() == 1 ? Optional.of(References.to(DistrictPackage.Literals.STAFF, found.getFirst())) : Optional.empty();
		return reviewer;
	}

	/** Of any earlier cycle, the latest first. */
	List<EarlierReview> earlier(UUID student) {
		var found = database.list(ListQuery.select("r.ID, c.NAME").from("STUDENT_REVIEW r JOIN REVIEW_CYCLE c ON c.ID = r.CYCLE_ID").ofStudent("r.STUDENT_ID") //
				.where("r.STUDENT_ID = ? AND r.STATUS <> 'NOT_STARTED' AND (c.BEGINS < ? OR c.BEGINS = ? AND c.SEASON < ?)", student, cycle.begins(), cycle.begins(), cycle.season()).orderBy("-c.BEGINS", "-c.SEASON", "r.ID").as(r -> new Earlier(r.uuid(1), r.text(2))), person.scope());
		var states = new HashMap<UUID, ReviewState>();
		opened(found.stream().map(Earlier::review).toList()).forEach(r -> states.put(r.root().getId(), States.of(r.root())));
		return found.stream().filter(e -> states.containsKey(e.review)).map(e -> new EarlierReview(e.cycle, states.get(e.review))).toList();
	}
}
