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
import org.trellis.store.Reader;
import org.trellis.store.Scope;

/** Ranks what the directory in the database offers. */
public final class StoredMatches implements Matches {
	private final MatchingCriteria criteria;
	private final Clock clock;

	public StoredMatches(MatchingCriteria criteria) {
		this(criteria, Clock.systemDefaultZone());
	}

	public StoredMatches(MatchingCriteria criteria, Clock clock) {
		this.criteria = criteria;
		this.clock = clock;
	}

	@Override
	public List<Match> forNeed(Reader reader, Scope scope, UUID student, Applicant.Need need) {
		var today = LocalDate.now(clock);
		var applicant = new Applicants(reader, scope, today).read(student, need);
		var jury = new Jury(criteria.all(), new Round(reader, scope, List.of(applicant), today));
		return new Directory(reader, scope, need.domain()).offers().stream().map(offer -> jury.judge(applicant, offer)).sorted(Jury.BEST_FIRST).toList();
	}
}
