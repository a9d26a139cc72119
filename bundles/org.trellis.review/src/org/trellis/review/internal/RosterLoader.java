package org.trellis.review.internal;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.trellis.access.Access;
import org.trellis.access.SignedIn;
import org.trellis.model.district.Grade;
import org.trellis.review.ClassLine;
import org.trellis.review.Cycle;
import org.trellis.review.Indicator.Round;
import org.trellis.review.OpenClass;
import org.trellis.review.StudentRow;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Progress;

/** Opens a class: its students, what the data says about each, and the reviews that were begun. A fixed number of statements, however many students; all they write is whose restricted texts were read, once a sitting. */
final class RosterLoader {
	private record Member(UUID student, String name, Enrolled enrolled) {
		private Grade grade() {
			return enrolled.grade;
		}
	}

	/** At the school of the class. @param grade null when unknown @param entered null when always; {@code left} null when not yet */
	private record Enrolled(Grade grade, LocalDate entered, LocalDate left) {
		private static final Comparator<Enrolled> BY_ENTRY = Comparator.comparing(Enrolled::entered, Comparator.nullsFirst(Comparator.naturalOrder()));

		private boolean on(LocalDate day) {
			return (entered == null || !entered.isAfter(day)) && (left == null || left.isAfter(day));
		}
	}

	private final Database database;
	private final SignedIn person;
	private final Access access;
	private final Proposer proposer;
	private final Cycles cycles;
	private final Cycle cycle;

	RosterLoader(Database database, SignedIn person, Access access, Proposer proposer, Cycles cycles, Cycle cycle) {
		this.database = database;
		this.person = person;
		this.access = access;
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
		var reviews = new StoredReviews(database, person, access, cycle, info);
		var begun = reviews.of(students);
		var proposals = proposer.propose(new Round(database, person.scope(), students.stream().map(facts::get).toList(), cycle.asOf()), new SetThresholds(database, person.scope()).in(cycle.schoolYear()));
		var previous = new PreviousReviews(database, person.scope(), reviews::opened).load(students, cycles.before(cycle));
		var rows = members.values().stream().map(m -> new StudentRow(m.student, m.name, m.grade(), facts.get(m.student), previous.get(m.student), proposals.get(m.student))).toList();
		return new StoredOpenClass(rows, reviews, cycles, begun);
	}

	private Map<UUID, Member> members(ClassLine info) {
		var found = new ArrayList<Member>();
		database.forEach(ListQuery.select("s.ID, s.FAMILY_NAME, s.GIVEN_NAME, s.PREFERRED_NAME, e.GRADE, e.ENTRY_DATE, e.EXIT_DATE") //
				.from("SECTION_MEMBER m JOIN STUDENT s ON s.ID = m.STUDENT_ID LEFT JOIN ENROLLMENT e ON e.STUDENT_ID = s.ID AND e.SCHOOL_YEAR_ID = ? AND e.SCHOOL_ID = ?", cycle.schoolYear(), info.school()) //
				.ofStudent("s.ID").where("m.SECTION_ID = ?", info.id()).where(ClassQueries.MEMBER_TODAY, cycle.asOf(), cycle.asOf()).orderBy("s.FAMILY_NAME", "s.GIVEN_NAME", "s.ID") //
				.as(r -> new Member(r.uuid(1), name(r.text(2), r.text(3), r.text(4)), new Enrolled(r.constant(Grade.class, 5), r.date(6), r.date(7)))), person.scope(), found::add);
		var byName = Collator.getInstance();
		found.sort(Comparator.comparing(Member::name, byName).thenComparing(Member::student));
		var result = new LinkedHashMap<UUID, Member>();
		found.forEach(m -> result.merge(m.student, m, this::enrolledNow));
		return result;
	}

	/** Of a student who was enrolled at the school twice: the enrollment of the day, of several the one entered last. */
	private Member enrolledNow(Member one, Member other) {
		return Comparator.comparing((Member m) -> m.enrolled.on(cycle.asOf())).thenComparing(Member::enrolled, Enrolled.BY_ENTRY).compare(one, other) >= 0 ? one : other;
	}

	private static String name(String family, String given, String preferred) {
		return family + ", " + (preferred == null ? given : preferred);
	}
}
