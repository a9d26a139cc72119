package org.trellis.review.internal.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.trellis.access.SignedIn;
import org.trellis.model.review.PlanStatus;
import org.trellis.review.plans.PlanLists;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.ListQuery.Shape;

/** Lists of plans from the database. What is counted of a plan is looked up for the rows of a page only. */
final class StoredPlanLists implements PlanLists {
	private static final String LINES = "(SELECT COUNT(*) FROM PLAN_LINE l WHERE l.PLAN_ID = p.ID AND l.STATUS IN ('PROPOSED', 'ACTIVE'))";
	private static final String REVIEW_ON = "(SELECT MIN(l.REVIEW_ON) FROM PLAN_LINE l WHERE l.PLAN_ID = p.ID AND l.STATUS = 'ACTIVE')";
	private static final String COLUMNS = "s.ID, " + Store.NAME + ", p.ID, p.STATUS, p.REVISION, " + LINES + ", " + REVIEW_ON + ", p.SEE_FIRST, p.SUBMITTED_BY";
	private static final String PLAN = "PLAN p JOIN SCHOOL_YEAR y ON y.ID = p.SCHOOL_YEAR_ID AND y.IS_CURRENT = TRUE JOIN STUDENT s ON s.ID = p.STUDENT_ID";
	private static final String HERE = "EXISTS (SELECT 1 FROM ENROLLMENT e JOIN SCHOOL_YEAR n ON n.ID = e.SCHOOL_YEAR_ID AND n.IS_CURRENT = TRUE WHERE e.STUDENT_ID = s.ID AND (e.ENTRY_DATE IS NULL OR e.ENTRY_DATE <= CURRENT_DATE) AND (e.EXIT_DATE IS NULL OR e.EXIT_DATE > CURRENT_DATE)";

	/** For Derby: it asks each student, and does not join everybody with all that is asked. */
	private static final String BY_ITSELF = " FETCH FIRST ROW ONLY)";

	private final Database database;
	private final SignedIn person;
	private final LocalDate today;

	StoredPlanLists(Database database, SignedIn person, LocalDate today) {
		this.database = database;
		this.person = person;
		this.today = today;
	}

	@Override
	public ListQuery<Line> query(Which which, UUID school, String name, List<String> order) {
		var all = new ArrayList<>(order);
		for (var unique : List.of(FAMILY_NAME, "s.GIVEN_NAME", "s.ID")) if (!all.contains(unique) && !all.contains("-" + unique)) all.add(unique);
		var shape = shape(which, school);
		if (!name.isBlank()) shape.where("LOWER(s.FAMILY_NAME) LIKE ? ESCAPE '!'", beginning(name));
		shape.orderBy(all.toArray(String[]::new));
		if (which == Which.WITHOUT) return shape.as(r -> new Line(r.uuid(1), r.text(2), null, null, 0, 0, null, null, null));
		return shape.as(r -> new Line(r.uuid(1), r.text(2), r.uuid(3), r.constant(PlanStatus.class, 4), r.number(5), r.number(6), r.date(7), r.text(8), r.text(9)));
	}

	private static String beginning(String text) {
		return text.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
	}

	private Shape shape(Which which, UUID school) {
		var shape = which == Which.WITHOUT ? without(school) : ListQuery.select(COLUMNS).from(PLAN).ofStudent("s.ID").where("s.ACTIVE = ?", true);
		if (which != Which.WITHOUT && school != null) shape.where(HERE + " AND e.SCHOOL_ID = ?" + BY_ITSELF, school);
		return switch (which) {
		case PLANS, WITHOUT -> shape;
		case DUE -> shape.where("p.STATUS = 'ACTIVE' AND EXISTS (SELECT 1 FROM PLAN_LINE d WHERE d.PLAN_ID = p.ID AND d.STATUS = 'ACTIVE' AND d.REVIEW_ON <= ?)", today);
		case APPROVAL -> shape.where("p.STATUS = 'SUBMITTED'");
		case FIRST_WEEK -> shape.where("p.SEE_FIRST IS NOT NULL");
		};
	}

	private static Shape without(UUID school) {
		var shape = ListQuery.select("s.ID, " + Store.NAME).from("STUDENT s").ofStudent("s.ID").where("s.ACTIVE = ?", true).where("NOT EXISTS (SELECT 1 FROM " + PLAN.replace(" JOIN STUDENT s ON s.ID = p.STUDENT_ID", "") + " WHERE p.STUDENT_ID = s.ID" + BY_ITSELF);
		return school == null ? shape.where(HERE + BY_ITSELF).along("STUDENT_BY_FAMILY_NAME_GIVEN_NAME") : shape.where(HERE + " AND e.SCHOOL_ID = ?" + BY_ITSELF, school);
	}

	@Override
	public long count(Which which, UUID school) {
		return database.count(query(which, school, "", List.of()), person.scope());
	}
}
