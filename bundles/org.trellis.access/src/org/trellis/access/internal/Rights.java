package org.trellis.access.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.access.AccessKind;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.model.district.FlagKind;
import org.trellis.model.district.Grade;
import org.trellis.model.district.StaffRole;
import org.trellis.store.ListQuery;
import org.trellis.store.ListQuery.Shape;
import org.trellis.store.Reader;
import org.trellis.store.Row;
import org.trellis.store.Scope;
import org.trellis.store.Scope.Basis;
import org.trellis.store.Scope.Reach;

/**
 * Reads which rights there are today. What is missing or not known of a right, as a kind that a later program wrote, leaves it out.
 * Nothing that is read here is about students, so that it needs no scope but that of nobody.
 */
final class Rights {
	/** Of a table with the alias in it. */
	private static final String TODAY = "(%1$s.BEGINS IS NULL OR %1$s.BEGINS <= CURRENT_DATE) AND (%1$s.ENDS IS NULL OR %1$s.ENDS > CURRENT_DATE)";
	static final String GRANT_TODAY = TODAY.formatted("g");
	static final String ACCOUNT_TODAY = "u.ACTIVE = TRUE AND " + TODAY.formatted("u");
	static final Scope NO_STUDENT = new Scope.Nobody("rights are no students");
	private static final String GRANTS = "ACCESS_GRANT g JOIN STAFF p ON p.ID = g.STAFF_ID AND p.ACTIVE = TRUE LEFT JOIN SCHOOL k ON k.ID = g.SCHOOL_ID LEFT JOIN SECTION c ON c.ID = g.SECTION_ID LEFT JOIN ORGANIZATION o ON o.ID = g.ORGANIZATION_ID";
	private static final String ASSIGNMENTS = "STAFF_ASSIGNMENT a JOIN STAFF p ON p.ID = a.STAFF_ID AND p.ACTIVE = TRUE LEFT JOIN SCHOOL k ON k.ID = a.SCHOOL_ID";

	private final Reader reader;

	Rights(Reader reader) {
		this.reader = reader;
	}

	List<Right> of(UUID staff) {
		var all = new ArrayList<>(grants("g.STAFF_ID = ?", staff));
		all.addAll(assignments("a.STAFF_ID = ?", staff));
		all.addAll(teaching("c.TEACHER_ID = ?", staff));
		return all;
	}

	/** As {@link #of}, of everybody whom a school of these may concern. */
	List<Right> concerning(List<UUID> schools) {
		var all = new ArrayList<>(grants("1 = 1"));
		all.addAll(assignments("a.SCHOOL_ID IS NULL"));
		for (var school : schools) all.addAll(assignments("a.SCHOOL_ID = ?", school));
		return all;
	}

	/** Of the teachers of classes that meet a condition on {@code c}. */
	List<Right> teaching(String where, Object... values) {
		var query = ListQuery.select("c.TEACHER_ID").from("SECTION c JOIN STAFF p ON p.ID = c.TEACHER_ID AND p.ACTIVE = TRUE JOIN SCHOOL_YEAR y ON y.ID = c.SCHOOL_YEAR_ID AND y.IS_CURRENT = TRUE").withoutPeople().where(where, values).groupBy("c.TEACHER_ID").orderBy("c.TEACHER_ID");
		var policy = Policy.teaching();
		return list(query, r -> r.uuid(1)).stream().map(t -> new Right(t, policy.kind(), new Reach.TaughtBy(t), new Basis.OfStaff(t), policy.actions(), policy.labels(), Messages.teacher)).toList();
	}

	private List<Right> assignments(String where, Object... values) {
		var query = ListQuery.select("a.ID, a.STAFF_ID, a.ROLE, a.SCHOOL_ID, k.NAME").from(ASSIGNMENTS).withoutPeople().where(TODAY.formatted("a")).where(where, values).orderBy("a.ID");
		return list(query, Rights::assignment).stream().flatMap(Optional::stream).toList();
	}

	private static Optional<Right> assignment(Row row) {
		var role = StaffRole.getByName(row.text(3));
		if (role == null) return Optional.empty();
		var school = row.uuid(4);
		var policy = school == null ? Policy.inDistrict(role) : Policy.atSchool(role);
		var reason = school == null ? Words.inDistrict(role) : Words.atSchool(role, row.text(5));
		return policy.map(p -> new Right(row.uuid(2), p.kind(), reach(p.kind(), school), new Basis.OfAssignment(row.uuid(1)), p.actions(), p.labels(), reason));
	}

	private static Reach reach(AccessKind kind, UUID school) {
		return switch (kind) {
		case DISTRICT -> new Reach.Enrolled();
		case SCHOOL -> new Reach.AtSchool(school);
		case GRADE, SECTION, CASELOAD, PROGRAM, PARTNER, ANALYST, ADMINISTRATOR -> new Reach.NoStudent();
		};
	}

	private record Granted(UUID id, UUID staff, AccessKind kind, UUID school, String schoolName, UUID section, String sectionName, UUID organization, String organizationName, String by, String reason) {
	}

	private List<Right> grants(String where, Object... values) {
		var query = ListQuery.select("g.ID, g.STAFF_ID, g.KIND, g.SCHOOL_ID, k.NAME, g.SECTION_ID, c.NAME, g.ORGANIZATION_ID, o.NAME, g.GRANTED_BY, g.REASON").from(GRANTS).withoutPeople().where(GRANT_TODAY).where(where, values)
				.orderBy("g.ID");
		var granted = list(query, r -> new Granted(r.uuid(1), r.uuid(2), AccessKind.getByName(r.text(3)), r.uuid(4), r.text(5), r.uuid(6), r.text(7), r.uuid(8), r.text(9), r.text(10), r.text(11))).stream().filter(g -> g.kind != null).toList();
		var ids = granted.stream().map(Granted::id).toList();
		var grades = of(ids, "GRADES", Grade::getByName);
		var flags = of(ids, "FLAGS", FlagKind::getByName);
		var labels = of(ids, "LABELS", RestrictedLabel::getByName);
		return granted.stream().map(g -> right(g, grades.getOrDefault(g.id, Set.of()), flags.getOrDefault(g.id, Set.of()), labels.getOrDefault(g.id, Set.of()))).flatMap(Optional::stream).toList();
	}

	private static Optional<Right> right(Granted g, Set<Grade> grades, Set<FlagKind> flags, Set<RestrictedLabel> labels) {
		var reach = switch (g.kind) {
		case DISTRICT -> new Reach.Enrolled();
		case SCHOOL -> g.school == null ? null : new Reach.AtSchool(g.school);
		case GRADE -> grades.isEmpty() ? null : new Reach.InGrades(g.school, grades);
		case SECTION -> g.section == null ? null : new Reach.InSection(g.section);
		case CASELOAD -> new Reach.InCaseload(g.staff);
		case PROGRAM -> flags.isEmpty() ? null : new Reach.InProgram(g.school, flags);
		case PARTNER -> g.organization == null ? null : new Reach.ReferredTo(g.organization);
		case ANALYST, ADMINISTRATOR -> new Reach.NoStudent();
		};
		if (reach == null) return Optional.empty();
		var what = Words.what(g.kind, g.schoolName, grades, g.sectionName, flags, g.organizationName);
		return Optional.of(new Right(g.staff, g.kind, reach, new Basis.OfGrant(g.id), Policy.of(g.kind), labels, NLS.bind(Messages.granted, new Object[] { what, g.by, g.reason })));
	}

	/** The constants of a many-valued feature of grants; names that this program does not know are left out. */
	<E> Map<UUID, Set<E>> of(List<UUID> grants, String column, Function<String, E> constant) {
		if (grants.isEmpty()) return Map.of();
		Map<UUID, Set<E>> all = new HashMap<>();
		var query = ListQuery.select("v.ACCESS_GRANT_ID, v." + column).from("ACCESS_GRANT_" + column + " v").withoutPeople().whereIn("v.ACCESS_GRANT_ID", grants).orderBy("v.ACCESS_GRANT_ID", "v.POS");
		reader.forEach(query.as(r -> Optional.ofNullable(constant.apply(r.text(2))).map(c -> Map.entry(r.uuid(1), c))), NO_STUDENT, v -> v.ifPresent(e -> all.computeIfAbsent(e.getKey(), id -> new HashSet<>()).add(e.getValue())));
		return all;
	}

	/** The names of those who manage access and can sign in, for whoever is told to ask one. */
	String whomToAsk() {
		var query = ListQuery.select("p.GIVEN_NAME, p.FAMILY_NAME").from(GRANTS + " JOIN ACCOUNT u ON u.STAFF_ID = p.ID AND " + ACCOUNT_TODAY).withoutPeople().where(GRANT_TODAY).where("g.KIND = ?", AccessKind.ADMINISTRATOR).groupBy("p.FAMILY_NAME", "p.GIVEN_NAME").orderBy("p.FAMILY_NAME", "p.GIVEN_NAME");
		var names = list(query, r -> r.text(1) + " " + r.text(2));
		return names.isEmpty() ? Messages.anAdministrator : names.stream().limit(3).collect(Collectors.joining(", "));
	}

	private <R> List<R> list(Shape shape, Function<Row, R> read) {
		return reader.list(shape.as(read), NO_STUDENT);
	}
}
