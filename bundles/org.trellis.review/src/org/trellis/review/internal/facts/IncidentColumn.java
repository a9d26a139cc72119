package org.trellis.review.internal.facts;

import org.trellis.model.district.IncidentRole;
import org.trellis.store.ListQuery;

/** Discipline incidents of the school year. */
final class IncidentColumn {
	private final int[] perpetrator;
	private final int[] victim;

	IncidentColumn(Source source) {
		int size = source.students().size();
		perpetrator = new int[size];
		victim = new int[size];
		var shape = ListQuery.select("p.STUDENT_ID, p.ROLE, COUNT(p.ID)").from("INCIDENT_PARTICIPANT p JOIN DISCIPLINE_INCIDENT d ON d.ID = p.DISCIPLINE_INCIDENT_ID") //
				.ofStudent("p.STUDENT_ID").where("d.INCIDENT_DATE >= ? AND d.INCIDENT_DATE <= ?", source.year().getBegins(), source.year().getEnds()) //
				.where("p.ROLE IN ('PERPETRATOR', 'VICTIM')").groupBy("p.STUDENT_ID", "p.ROLE");
		source.rows(shape, "p.STUDENT_ID", r -> {
			int i = source.students().number(r.uuid(1));
			if (i >= 0) (r.constant(IncidentRole.class, 2) == IncidentRole.PERPETRATOR ? perpetrator : victim)[i] = r.number(3);
		});
	}

	int perpetrator(int i) {
		return perpetrator[i];
	}

	int victim(int i) {
		return victim[i];
	}
}
