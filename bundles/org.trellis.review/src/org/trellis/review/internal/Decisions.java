package org.trellis.review.internal;

import java.util.List;
import java.util.UUID;

import org.trellis.model.review.Tier;
import org.trellis.review.Tiers.Decided;
import org.trellis.review.Tiers.Move;
import org.trellis.review.Tiers.MovedStudent;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.ListQuery.Shape;
import org.trellis.store.PageKey;
import org.trellis.store.Scope;

/** What people decided: counted, and who is behind a count. */
final class Decisions {
	private static final String FALL_AND_SPRING = "STUDENT_REVIEW f JOIN REVIEW_CYCLE c ON c.ID = f.CYCLE_ID JOIN TIER_DECISION d ON d.STUDENT_REVIEW_ID = f.ID"
			+ " LEFT JOIN REVIEW_CYCLE k ON k.SCHOOL_YEAR_ID = c.SCHOOL_YEAR_ID AND k.SEASON = 'SPRING' LEFT JOIN STUDENT_REVIEW s ON s.CYCLE_ID = k.ID AND s.STUDENT_ID = f.STUDENT_ID"
			+ " LEFT JOIN TIER_DECISION e ON e.STUDENT_REVIEW_ID = s.ID";

	private final Database database;
	private final Scope scope;

	Decisions(Database database, Scope scope) {
		this.database = database;
		this.scope = scope;
	}

	List<Move> movement(UUID schoolYear, UUID school) {
		var shape = ListQuery.select("d.TIER, e.TIER, COUNT(f.ID)").from(FALL_AND_SPRING).ofStudent("f.STUDENT_ID");
		return database.list(of(shape, schoolYear, school).groupBy("d.TIER", "e.TIER").as(r -> new Move(r.constant(Tier.class, 1), r.constant(Tier.class, 2), r.longNumber(3))), scope);
	}

	List<MovedStudent> moved(UUID schoolYear, UUID school, Tier fall, Tier spring, int limit) {
		var shape = ListQuery.select("n.ID, n.FAMILY_NAME, n.GIVEN_NAME, n.PREFERRED_NAME").from(FALL_AND_SPRING + " JOIN STUDENT n ON n.ID = f.STUDENT_ID").ofStudent("f.STUDENT_ID").where("d.TIER = ?", fall);
		if (spring == null) shape.where("e.TIER IS NULL");
		else shape.where("e.TIER = ?", spring);
		var query = of(shape, schoolYear, school).orderBy("n.FAMILY_NAME", "n.GIVEN_NAME", "n.ID").as(r -> new MovedStudent(r.uuid(1), r.text(2) + ", " + (r.text(4) == null ? r.text(3) : r.text(4))));
		return database.page(query, scope, PageKey.START, limit).rows();
	}

	private static Shape of(Shape shape, UUID schoolYear, UUID school) {
		shape.where("c.SEASON = 'FALL' AND c.SCHOOL_YEAR_ID = ?", schoolYear);
		return school == null ? shape : shape.where("COALESCE(s.SCHOOL_ID, f.SCHOOL_ID) = ?", school);
	}

	List<Decided> decided(UUID cycle) {
		return database.list(ListQuery.select("l.NAME, d.DECIDED_BY, d.PROPOSED, d.TIER, COUNT(r.ID)").from("STUDENT_REVIEW r JOIN TIER_DECISION d ON d.STUDENT_REVIEW_ID = r.ID JOIN SCHOOL l ON l.ID = r.SCHOOL_ID") //
				.ofStudent("r.STUDENT_ID").where("r.CYCLE_ID = ?", cycle).where("d.PROPOSED IS NOT NULL AND d.DECIDED_BY IS NOT NULL").groupBy("l.NAME", "d.DECIDED_BY", "d.PROPOSED", "d.TIER") //
				.orderBy("l.NAME", "d.DECIDED_BY", "d.PROPOSED", "d.TIER").as(r -> new Decided(r.text(1), r.text(2), r.constant(Tier.class, 3), r.constant(Tier.class, 4), r.longNumber(5))), scope);
	}
}
