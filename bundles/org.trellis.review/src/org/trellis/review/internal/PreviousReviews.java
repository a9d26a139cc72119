package org.trellis.review.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Tier;
import org.trellis.review.FindingState;
import org.trellis.review.PreviousReview;
import org.trellis.review.internal.facts.Source.Earlier;
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

	PreviousReviews(Database database, Scope scope) {
		this.database = database;
		this.scope = scope;
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

	private Map<UUID, List<FindingState>> findings(List<UUID> reviews) {
		if (reviews.isEmpty()) return Map.of();
		var result = new HashMap<UUID, List<FindingState>>();
		database.forEach(ListQuery.select("f.STUDENT_REVIEW_ID, f.ID, f.DOMAIN, f.KIND, f.INTENSITY, f.INFORMANT, f.NOTE, f.RECORDED_AT, f.RECORDED_BY") //
				.from("FINDING f JOIN STUDENT_REVIEW r ON r.ID = f.STUDENT_REVIEW_ID").ofStudent("r.STUDENT_ID").whereIn("f.STUDENT_REVIEW_ID", reviews).orderBy("f.STUDENT_REVIEW_ID", "f.ID") //
				.as(r -> Map.entry(r.uuid(1), new FindingState(r.uuid(2), r.text(3), r.constant(FindingKind.class, 4), r.constant(Intensity.class, 5), r.constant(Informant.class, 6), r.text(7), r.instant(8), r.text(9)))), //
				scope, e -> result.computeIfAbsent(e.getKey(), k -> new ArrayList<>()).add(e.getValue()));
		return result;
	}
}
