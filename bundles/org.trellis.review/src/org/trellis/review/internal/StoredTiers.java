package org.trellis.review.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.trellis.access.SignedIn;
import org.trellis.model.review.Tier;
import org.trellis.review.Cycle;
import org.trellis.review.Indicator.Round;
import org.trellis.review.Tiers;
import org.trellis.review.internal.facts.Students;
import org.trellis.review.internal.facts.Whom;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Progress;

/** {@link Tiers} on a database. */
final class StoredTiers implements Tiers {
	/** So many are asked about at once: an indicator with data of its own reads them by a condition on this many ids. */
	private static final int BATCH = 10_000;

	private final Database database;
	private final SignedIn person;
	private final Proposer proposer;
	private final LocalDate today;
	private final Decisions decisions;

	StoredTiers(Database database, SignedIn person, Proposer proposer, LocalDate today) {
		this.database = database;
		this.person = person;
		this.proposer = proposer;
		this.today = today;
		this.decisions = new Decisions(database, person.scope());
	}

	@Override
	public int propose(Cycle cycle, UUID school, Progress progress, Consumer<Proposed> each) {
		var students = enrolled(cycle, school);
		var whom = school == null ? new Whom.Everybody() : new Whom.AtSchool(school, cycle.schoolYear());
		var facts = new FactsLoader(database, person.scope(), cycle, new Cycles(database, person, today)).table(students, whom);
		var set = new SetThresholds(database, person.scope()).in(cycle.schoolYear());
		for (int at = 0; at < students.size() && !progress.cancelled(); at += BATCH) {
			progress.at(cycle.name(), at, students.size());
			var round = new Round(database, person.scope(), facts.from(at, at + BATCH), cycle.asOf());
			var proposals = proposer.inOrder(round, set);
			for (int i = 0; i < proposals.size(); i++) each.accept(new Proposed(round.students().get(i), proposals.get(i)));
		}
		return students.size();
	}

	private Students enrolled(Cycle cycle, UUID school) {
		var shape = ListQuery.select("e.STUDENT_ID").from("ENROLLMENT e").ofStudent("e.STUDENT_ID").where("e.SCHOOL_YEAR_ID = ?", cycle.schoolYear()) //
				.where("(e.ENTRY_DATE IS NULL OR e.ENTRY_DATE <= ?) AND (e.EXIT_DATE IS NULL OR e.EXIT_DATE > ?)", cycle.asOf(), cycle.asOf());
		if (school != null) shape.where("e.SCHOOL_ID = ?", school);
		var students = new Students();
		database.forEach(shape.as(r -> r.uuid(1)), person.scope(), students::add);
		return students;
	}

	@Override
	public List<Move> movement(UUID schoolYear, UUID school) {
		return decisions.movement(schoolYear, school);
	}

	@Override
	public List<MovedStudent> moved(UUID schoolYear, UUID school, Tier fall, Tier spring, int limit) {
		return decisions.moved(schoolYear, school, fall, spring, limit);
	}

	@Override
	public List<Decided> decided(UUID cycle) {
		return decisions.decided(cycle);
	}
}
