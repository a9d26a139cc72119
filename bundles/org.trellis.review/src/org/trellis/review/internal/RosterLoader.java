package org.trellis.review.internal;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.trellis.access.SignedIn;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Grade;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.ReviewPackage;
import org.trellis.model.review.ReviewStatus;
import org.trellis.model.review.StudentReview;
import org.trellis.review.ClassLine;
import org.trellis.review.Cycle;
import org.trellis.review.OpenClass;
import org.trellis.review.StudentRow;
import org.trellis.store.Aggregate;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Progress;
import org.trellis.store.References;
import org.trellis.store.StoreException;

/** Opens a class: its students, what the data says about each, and a review for each. A fixed number of statements, however many students. */
final class RosterLoader {
	private record Member(UUID student, String name, Grade grade) {
	}

	private final Database database;
	private final SignedIn person;
	private final Proposer proposer;
	private final Cycles cycles;
	private final Cycle cycle;

	RosterLoader(Database database, SignedIn person, Proposer proposer, Cycles cycles, Cycle cycle) {
		this.database = database;
		this.person = person;
		this.proposer = proposer;
		this.cycles = cycles;
		this.cycle = cycle;
	}

	OpenClass load(ClassLine info, Progress progress) {
		progress.at(info.name(), 0, 3);
		var members = members(info);
		var students = new ArrayList<>(members.keySet());
		progress.at(info.name(), 1, 3);
		var facts = new FactsLoader(database, person.scope(), cycle, cycles).load(students);
		progress.at(info.name(), 2, 3);
		var reviews = reviews(info, students);
		var rows = members.values().stream().map(m -> {
			var known = facts.get(m.student);
			return new StudentRow(m.student, reviews.get(m.student).root().getId(), m.name, m.grade, known, proposer.propose(known));
		}).toList();
		return new StoredOpenClass(database, person, cycle, info, rows, reviews);
	}

	private Map<UUID, Member> members(ClassLine info) {
		var found = new ArrayList<Member>();
		database.forEach(ListQuery.select("s.ID, s.FAMILY_NAME, s.GIVEN_NAME, s.PREFERRED_NAME, e.GRADE") //
				.from("SECTION_MEMBER m JOIN STUDENT s ON s.ID = m.STUDENT_ID LEFT JOIN ENROLLMENT e ON e.STUDENT_ID = s.ID AND e.SCHOOL_YEAR_ID = ? AND e.SCHOOL_ID = ?", cycle.schoolYear(), info.school()) //
				.ofStudent("s.ID").where("m.SECTION_ID = ?", info.id()).where(ClassQueries.MEMBER_TODAY, cycle.asOf(), cycle.asOf()).orderBy("s.FAMILY_NAME", "s.GIVEN_NAME", "s.ID") //
				.as(r -> new Member(r.uuid(1), name(r.text(2), r.text(3), r.text(4)), r.constant(Grade.class, 5))), person.scope(), found::add);
		var byName = Collator.getInstance();
		found.sort(Comparator.comparing(Member::name, byName).thenComparing(Member::student));
		var result = new LinkedHashMap<UUID, Member>();
		found.forEach(m -> result.merge(m.student, m, (one, other) -> one.grade == null ? other : one));
		return result;
	}

	private static String name(String family, String given, String preferred) {
		return family + ", " + (preferred == null ? given : preferred);
	}

	private Map<UUID, Aggregate<StudentReview>> reviews(ClassLine info, List<UUID> students) {
		var ids = ids(students);
		var missing = students.stream().filter(s -> !ids.containsKey(s)).toList();
		if (!missing.isEmpty()) {
			make(info, missing);
			ids.putAll(ids(missing));
		}
		var result = new HashMap<UUID, Aggregate<StudentReview>>();
		for (var review : database.loadAll(StudentReview.class, ids.values(), person.scope())) result.put(References.id(review.root().getStudent()), review);
		return result;
	}

	private Map<UUID, UUID> ids(List<UUID> students) {
		var result = new HashMap<UUID, UUID>();
		database.forEach(ListQuery.select("r.STUDENT_ID, r.ID").from("STUDENT_REVIEW r").ofStudent("r.STUDENT_ID").where("r.CYCLE_ID = ?", cycle.id()).whereIn("r.STUDENT_ID", students) //
				.orderBy("r.ID").as(r -> Map.entry(r.uuid(1), r.uuid(2))), person.scope(), e -> result.put(e.getKey(), e.getValue()));
		return result;
	}

	/** Somebody else may open the same class at this moment; then theirs are as good as ours. */
	private void make(ClassLine info, List<UUID> students) {
		try {
			database.write(person.actor(), null, unit -> {
				students.forEach(student -> unit.insert(empty(cycle, info, student)));
				return null;
			});
		} catch (StoreException e) {
			if (ids(students).size() < students.size()) throw e;
		}
	}

	static StudentReview empty(Cycle cycle, ClassLine info, UUID student) {
		var review = ReviewFactory.eINSTANCE.createStudentReview();
		review.setCycle(References.to(ReviewPackage.Literals.REVIEW_CYCLE, cycle.id()));
		review.setStudent(References.to(DistrictPackage.Literals.STUDENT, student));
		review.setSection(References.to(DistrictPackage.Literals.SECTION, info.id()));
		review.setSchool(References.to(DistrictPackage.Literals.SCHOOL, info.school()));
		review.setStatus(ReviewStatus.NOT_STARTED);
		return review;
	}
}
