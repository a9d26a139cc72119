package org.trellis.review.internal.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.trellis.model.base.Entity;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Plan;
import org.trellis.review.plans.PlanDesk.Choice;
import org.trellis.review.plans.PlanDesk.Choices;
import org.trellis.review.plans.PlanDesk.Found;
import org.trellis.store.ListQuery;
import org.trellis.store.References;
import org.trellis.store.Row;

/** What a line of one plan can name. */
final class Offered {
	/** A family whose language nobody has noted reads the district's own. */
	private static final String DISTRICT_LANGUAGE = "en";

	private final Store store;
	private final Plan plan;
	private final UUID student;

	Offered(Store store, Plan plan) {
		this.store = store;
		this.plan = plan;
		this.student = References.id(plan.getStudent());
	}

	Choices read() {
		var services = choices(ListQuery.select("v.ID, v.NAME").from("SERVICE v").withoutPeople().where("v.STATUS = 'ACTIVE'").orderBy("v.NAME", "v.ID").as(Offered::choice));
		var staff = choices(ListQuery.select("t.ID, t.FAMILY_NAME || ', ' || t.GIVEN_NAME").from("STAFF t").withoutPeople().where("t.ACTIVE = ?", true).where("EXISTS (SELECT 1 FROM STAFF_ASSIGNMENT a WHERE a.STAFF_ID = t.ID AND (a.ENDS IS NULL OR a.ENDS > CURRENT_DATE) AND (a.SCHOOL_ID IS NULL OR "
				+ in(schools()) + "))", schools().toArray()).orderBy("t.FAMILY_NAME", "t.GIVEN_NAME", "t.ID").as(Offered::choice));
		return new Choices(withNamed(services, "NAME", "SERVICE", plan.getLines().stream().map(l -> l.getService())), withNamed(staff, "FAMILY_NAME || ', ' || t.GIVEN_NAME", "STAFF", plan.getLines().stream().map(l -> l.getResponsible())), findings(), languages());
	}

	private static Choice choice(Row row) {
		return new Choice(row.uuid(1), row.text(2));
	}

	private static String in(List<UUID> ids) {
		return ids.isEmpty() ? "1 = 0" : "a.SCHOOL_ID IN (" + String.join(", ", ids.stream().map(i -> "?").toList()) + ")";
	}

	private Map<UUID, Choice> choices(ListQuery<Choice> query) {
		var all = new LinkedHashMap<UUID, Choice>();
		store.database.forEach(query, store.person.scope(), c -> all.put(c.id(), c));
		return all;
	}

	/** Who is no longer there is still the one that the line names. */
	private List<Choice> withNamed(Map<UUID, Choice> choices, String name, String table, Stream<? extends Entity> referred) {
		var missing = referred.map(References::id).filter(Objects::nonNull).filter(id -> !choices.containsKey(id)).distinct().toList();
		var all = new ArrayList<>(choices.values());
		Said.names(store.database, store.person.scope(), name, table, missing).forEach((id, text) -> all.add(new Choice(id, text)));
		return all;
	}

	private List<UUID> schools() {
		return store.database.list(ListQuery.select("e.SCHOOL_ID").from("ENROLLMENT e").ofStudent("e.STUDENT_ID").where("e.STUDENT_ID = ? AND (e.EXIT_DATE IS NULL OR e.EXIT_DATE > CURRENT_DATE)", student).orderBy("e.SCHOOL_ID").as(r -> r.uuid(1)), store.person.scope()).stream().distinct().toList();
	}

	private List<Found> findings() {
		return store.database.list(ListQuery.select("f.ID, f.DOMAIN, f.KIND, f.INTENSITY, k.NAME").from("FINDING f JOIN STUDENT_REVIEW r ON r.ID = f.STUDENT_REVIEW_ID JOIN REVIEW_CYCLE k ON k.ID = r.CYCLE_ID").ofStudent("r.STUDENT_ID")
				.where("r.STUDENT_ID = ? AND (k.SCHOOL_YEAR_ID = ? OR f.ID IN (SELECT l.FINDING_ID FROM PLAN_LINE l WHERE l.PLAN_ID = ?))", student, References.id(plan.getSchoolYear()), plan.getId()).orderBy("f.KIND", "f.DOMAIN", "-k.BEGINS", "f.ID")
				.as(r -> new Found(r.uuid(1), r.text(2), r.constant(FindingKind.class, 3), r.constant(Intensity.class, 4), r.text(5))), store.person.scope());
	}

	private List<String> languages() {
		Set<String> languages = new LinkedHashSet<>(store.database.list(ListQuery.select("COALESCE(s.HOME_LANGUAGE, h.HOME_LANGUAGE)").from("STUDENT s LEFT JOIN HOUSEHOLD h ON h.ID = s.HOUSEHOLD_ID").ofStudent("s.ID").where("s.ID = ?", student).orderBy("s.ID").as(r -> r.text(1)), store.person.scope()));
		languages.remove(null);
		languages.add(DISTRICT_LANGUAGE);
		for (var line : plan.getLines()) for (var words : line.getFamilyWords()) languages.add(words.getLanguage());
		return List.copyOf(languages);
	}
}
