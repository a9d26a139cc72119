package org.trellis.resources.internal.match;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.trellis.resources.match.Applicant;
import org.trellis.resources.match.Match;
import org.trellis.resources.match.Matches;
import org.trellis.resources.match.MatchingCriteria;
import org.trellis.resources.match.MatchingCriterion.Round;
import org.trellis.store.Database;
import org.trellis.store.Scope;

/** Ranks what the directory of a database offers, which is kept in memory between the questions. */
public final class StoredMatches implements Matches {
	private final MatchingCriteria criteria;
	private final Clock clock;
	private final Snapshots snapshots;

	/** For declarative services. */
	public StoredMatches(MatchingCriteria criteria, Snapshots snapshots) {
		this(criteria, snapshots, Clock.systemDefaultZone());
	}

	public StoredMatches(MatchingCriteria criteria, Snapshots snapshots, Clock clock) {
		this.criteria = criteria;
		this.snapshots = snapshots;
		this.clock = clock;
	}

	@Override
	public List<Match> forNeed(Database database, Scope scope, UUID student, Applicant.Need need) {
		var today = LocalDate.now(clock);
		var applicant = new Applicants(database, scope, today).read(student, need);
		var jury = new Jury(criteria.all(), new Round(database, scope, List.of(applicant), today));
		return snapshots.of(database).of(need.domain(), scope).stream().map(offer -> jury.judge(applicant, offer)).sorted(Jury.BEST_FIRST).toList();
	}

	Snapshots snapshots() {
		return snapshots;
	}
}
