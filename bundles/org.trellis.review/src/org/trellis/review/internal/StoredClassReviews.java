package org.trellis.review.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.trellis.access.Access;
import org.trellis.access.SignedIn;
import org.trellis.model.review.Season;
import org.trellis.review.ClassLine;
import org.trellis.review.ClassReviews;
import org.trellis.review.Cycle;
import org.trellis.review.OpenClass;
import org.trellis.review.Reviewed;
import org.trellis.review.SchoolLine;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.store.StoreException;

/** {@link ClassReviews} on a database. */
final class StoredClassReviews implements ClassReviews {
	private final Database database;
	private final SignedIn person;
	private final Access access;
	private final Proposer proposer;
	private final Clock clock;
	private final ClassQueries classes;

	StoredClassReviews(Database database, SignedIn person, Access access, Proposer proposer, Clock clock) {
		this.database = database;
		this.person = person;
		this.access = access;
		this.proposer = proposer;
		this.clock = clock;
		this.classes = new ClassQueries(database, person);
	}

	private Cycles cycles() {
		return new Cycles(database, person, LocalDate.now(clock));
	}

	@Override
	public Optional<Cycle> currentCycle() {
		return cycles().current();
	}

	@Override
	public Cycle startCycle(Season season) {
		return cycles().start(season);
	}

	@Override
	public Optional<Season> nextSeason() {
		return cycles().nextSeason();
	}

	@Override
	public List<SchoolLine> schools() {
		return classes.schools();
	}

	@Override
	public Map<UUID, Reviewed> reviewedBySchool(Cycle cycle) {
		return classes.reviewedBySchool(cycle);
	}

	@Override
	public List<ClassLine> classes(Cycle cycle, UUID school) {
		return classes.ofSchool(cycle, school).stream()
				.sorted(Comparator.comparing(ClassLine::grade, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(ClassLine::name)).toList();
	}

	@Override
	public List<ClassLine> findClasses(Cycle cycle, String text, int limit) {
		return classes.containing(cycle, text, limit);
	}

	@Override
	public OpenClass open(Cycle cycle, UUID section, Progress progress) {
		var info = classes.one(cycle, section).stream().findFirst().orElseThrow(() -> new StoreException(Messages.classGone));
		return new RosterLoader(database, person, access, proposer, cycles(), cycle).load(info, progress);
	}
}
