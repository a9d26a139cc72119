package org.trellis.review.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.trellis.model.review.StudentReview;
import org.trellis.model.review.Tier;
import org.trellis.review.FindingState;
import org.trellis.review.PreviousReview;
import org.trellis.review.internal.facts.Source.Earlier;
import org.trellis.store.Aggregate;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Scope;

/**
 * What reviewers see of the year before beside each student (D2, D9). Tiers are set again in spring, often without another word: then what was found in the
 * fall still stands.
 */
final class PreviousReviews {
	private record Begun(UUID student, UUID review, String cycle, Tier tier) {
	}

	private final Database database;
	private final Scope scope;
	private final Function<List<UUID>, List<Aggregate<StudentReview>>> reviews;

	/** @param reviews loads reviews with the notes that may be read */
	PreviousReviews(Database database, Scope scope, Function<List<UUID>, List<Aggregate<StudentReview>>> reviews) {
		this.database = database;
		this.scope = scope;
		this.reviews = reviews;
	}

	/** @return without those who have none */
	Map<UUID, PreviousReview> load(List<UUID> students, List<Earlier> cycles) {
		if (students.isEmpty()) return Map.of();
		var begun = new ArrayList<Begun>();
		database.forEach(ListQuery.select("r.STUDENT_ID, r.ID, c.NAME, t.TIER").from("STUDENT_REVIEW r JOIN REVIEW_CYCLE c ON c.ID = r.CYCLE_ID LEFT JOIN TIER_DECISION t ON t.STUDENT_REVIEW_ID = r.ID") //
				.ofStudent("r.STUDENT_ID").where("r.STATUS <> 'NOT_STARTED'").whereIn("r.CYCLE_ID", cycles.stream().map(Earlier::id).toList()).whereIn("r.STUDENT_ID", students).orderBy("c.BEGINS", "c.SEASON", "r.ID") //
				.as(r -> new Begun(r.uuid(1), r.uuid(2), r.text(3), r.constant(Tier.class, 4))), scope, begun::add);
		var findings = findings(begun.stream().map(Begun::review).toList());
		var result = new HashMap<UUID, PreviousReview>();
		for (var each : begun) result.merge(each.student, new PreviousReview(each.cycle, each.tier, findings.getOrDefault(each.review, List.of())), PreviousReviews::later);
		return result;
	}

	private static PreviousReview later(PreviousReview before, PreviousReview now) {
		return new PreviousReview(now.cycle(), now.tier() == null ? before.tier() : now.tier(), now.findings().isEmpty() ? before.findings() : now.findings());
	}

	private Map<UUID, List<FindingState>> findings(List<UUID> begun) {
		var result = new HashMap<UUID, List<FindingState>>();
		for (var review : reviews.apply(begun)) {
			var findings = States.of(review.root()).findings();
			if (!findings.isEmpty()) result.put(review.root().getId(), findings.stream().sorted(Comparator.comparing(FindingState::id)).toList());
		}
		return result;
	}
}
