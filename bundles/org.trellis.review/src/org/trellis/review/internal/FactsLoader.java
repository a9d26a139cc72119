package org.trellis.review.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.trellis.model.district.FlagKind;
import org.trellis.model.district.IncidentRole;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Tier;
import org.trellis.review.Cycle;
import org.trellis.review.FindingState;
import org.trellis.review.PreviousReview;
import org.trellis.review.StudentFacts;
import org.trellis.review.StudentFacts.Attendance;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Scope;

/** What the district knows about the students of a class: one statement for each kind of fact. */
final class FactsLoader {
	private record Incidents(UUID student, IncidentRole role, int count) {
	}

	private record Last(UUID student, UUID review, String cycle, Tier tier) {
	}

	private final Database database;
	private final Scope scope;
	private final Cycle cycle;
	private final Cycles cycles;

	FactsLoader(Database database, Scope scope, Cycle cycle, Cycles cycles) {
		this.database = database;
		this.scope = scope;
		this.cycle = cycle;
		this.cycles = cycles;
	}

	/** Has a value for each student. */
	Map<UUID, StudentFacts> load(List<UUID> students) {
		if (students.isEmpty()) return Map.of();
		var attendance = attendance(students);
		var perpetrators = new HashMap<UUID, Integer>();
		var victims = new HashMap<UUID, Integer>();
		incidents(students, perpetrators, victims);
		var flags = flags(students);
		var previous = previous(students);
		var result = new HashMap<UUID, StudentFacts>();
		for (var s : students)
			result.put(s, new StudentFacts(s, attendance.get(s), perpetrators.getOrDefault(s, 0), victims.getOrDefault(s, 0), flags.getOrDefault(s, Set.of()), previous.get(s)));
		return result;
	}

	private Map<UUID, Attendance> attendance(List<UUID> students) {
		var result = new HashMap<UUID, Attendance>();
		database.forEach(ListQuery.select("a.STUDENT_ID, a.DAYS_ENROLLED, a.DAYS_ABSENT, a.TARDIES").from("ATTENDANCE_SUMMARY a").ofStudent("a.STUDENT_ID") //
				.where("a.SCHOOL_YEAR_ID = ?", cycle.schoolYear()).where("a.DAYS_ENROLLED > 0 AND a.DAYS_ABSENT IS NOT NULL").whereIn("a.STUDENT_ID", students).orderBy("a.STUDENT_ID") //
				.as(r -> Map.entry(r.uuid(1), new Attendance(r.number(2), r.decimal(3), r.number(4)))), scope, e -> result.put(e.getKey(), e.getValue()));
		return result;
	}

	private void incidents(List<UUID> students, Map<UUID, Integer> perpetrators, Map<UUID, Integer> victims) {
		var year = cycles.year(cycle.schoolYear());
		database.forEach(ListQuery.select("p.STUDENT_ID, p.ROLE, COUNT(p.ID)").from("INCIDENT_PARTICIPANT p JOIN DISCIPLINE_INCIDENT d ON d.ID = p.DISCIPLINE_INCIDENT_ID") //
				.ofStudent("p.STUDENT_ID").where("d.INCIDENT_DATE >= ? AND d.INCIDENT_DATE <= ?", year.getBegins(), year.getEnds()).where("p.ROLE IN ('PERPETRATOR', 'VICTIM')") //
				.whereIn("p.STUDENT_ID", students).groupBy("p.STUDENT_ID", "p.ROLE").orderBy("p.STUDENT_ID", "p.ROLE") //
				.as(r -> new Incidents(r.uuid(1), r.constant(IncidentRole.class, 2), r.number(3))), scope, //
				i -> (i.role == IncidentRole.PERPETRATOR ? perpetrators : victims).put(i.student, i.count));
	}

	private Map<UUID, Set<FlagKind>> flags(List<UUID> students) {
		var result = new HashMap<UUID, Set<FlagKind>>();
		database.forEach(ListQuery.select("f.STUDENT_ID, f.KIND").from("STUDENT_FLAG f").ofStudent("f.STUDENT_ID") //
				.where("(f.BEGINS IS NULL OR f.BEGINS <= ?) AND (f.ENDS IS NULL OR f.ENDS > ?)", cycle.asOf(), cycle.asOf()).whereIn("f.STUDENT_ID", students).orderBy("f.STUDENT_ID", "f.ID") //
				.as(r -> Map.entry(r.uuid(1), r.constant(FlagKind.class, 2))), scope, //
				e -> result.computeIfAbsent(e.getKey(), s -> EnumSet.noneOf(FlagKind.class)).add(e.getValue()));
		return result;
	}

	private Map<UUID, PreviousReview> previous(List<UUID> students) {
		var last = new HashMap<UUID, Last>();
		database.forEach(ListQuery.select("r.STUDENT_ID, r.ID, c.NAME, t.TIER").from("STUDENT_REVIEW r JOIN REVIEW_CYCLE c ON c.ID = r.CYCLE_ID LEFT JOIN TIER_DECISION t ON t.STUDENT_REVIEW_ID = r.ID") //
				.ofStudent("r.STUDENT_ID").where("r.STATUS <> 'NOT_STARTED'").whereIn("r.CYCLE_ID", cycles.before(cycle)).whereIn("r.STUDENT_ID", students).orderBy("c.BEGINS", "c.SEASON", "r.ID") //
				.as(r -> new Last(r.uuid(1), r.uuid(2), r.text(3), r.constant(Tier.class, 4))), scope, l -> last.put(l.student, l));
		var findings = findings(last.values().stream().map(Last::review).toList());
		var result = new HashMap<UUID, PreviousReview>();
		last.values().forEach(l -> result.put(l.student, new PreviousReview(l.cycle, l.tier, findings.getOrDefault(l.review, List.of()))));
		return result;
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
