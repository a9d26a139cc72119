package org.trellis.bench;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.trellis.resources.GapCell;
import org.trellis.resources.GapMap;
import org.trellis.resources.GapMaps;
import org.trellis.resources.GapMaps.StudentInNeed;
import org.trellis.resources.StudentsWanted;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.PageKey;
import org.trellis.store.Scope;

/** The first fifty rows of the lists that grow with a district, as the store pages them and as one SELECT gives them. */
final class FirstPagePart implements Part {
	private static final int PAGE = 50;
	private static final ListQuery<Line> STUDENTS = ListQuery.select("s.ID, s.FAMILY_NAME, s.GIVEN_NAME, s.BIRTH_DATE").from("STUDENT s").ofStudent("s.ID")
			.orderBy("s.FAMILY_NAME", "s.GIVEN_NAME", "s.ID").as(r -> new Line(r.uuid(1), r.text(2), r.text(3), r.date(4)));
	private static final ListQuery<Line> SEARCH = ListQuery.select("s.ID, s.FAMILY_NAME, s.GIVEN_NAME, s.BIRTH_DATE").from("STUDENT s").ofStudent("s.ID")
			.where("s.FAMILY_NAME >= ?", "M").where("s.FAMILY_NAME < ?", "N")
			.orderBy("s.FAMILY_NAME", "s.GIVEN_NAME", "s.ID").as(r -> new Line(r.uuid(1), r.text(2), r.text(3), r.date(4)));
	private static final ListQuery<Line> SERVICES = ListQuery.select("v.ID, v.NAME, g.NAME, v.LAST_VERIFIED").from("SERVICE v JOIN ORGANIZATION g ON g.ID = v.ORGANIZATION_ID").withoutPeople()
			.orderBy("v.NAME", "v.ID").as(r -> new Line(r.uuid(1), r.text(2), r.text(3), r.date(4)));

	/** @param date null where there is none */
	private record Line(UUID id, String name, String more, LocalDate date) {
	}

	@Override
	public void measure(Bench bench) throws Exception {
		try (var database = bench.open(); var connection = Plain.connect(bench.db())) {
			var scope = bench.signedIn(database).scope();
			var maps = bench.service(GapMaps.class);
			var map = maps.ofDistrict(database, scope);
			measure(bench, "first page of students", STUDENTS, Line::id, database, scope, connection);
			measure(bench, "first page, students by name", SEARCH, Line::id, database, scope, connection);
			measure(bench, "first page of services", SERVICES, Line::id, database, scope, connection);
			measure(bench, "first page behind a cell", maps.studentsOf(map, fullest(map), StudentsWanted.ALL).rows(), StudentInNeed::id, database, scope, connection);
		}
	}

	/** The cell with the most students behind it. */
	private static GapCell fullest(GapMap map) {
		return map.cells().stream().max(Comparator.comparingInt(c -> c.demand())).orElseThrow();
	}

	/**
	 * One way through a list as the window goes it, and the other as plain JDBC: the same rows of the same tables under the same conditions, in the same
	 * order, with the same limit. The store reads one row more, to know whether there is a next page.
	 */
	private static <R> void measure(Bench bench, String name, ListQuery<R> query, Function<R, UUID> id, Database database, Scope scope, Connection connection) throws Exception {
		var select = new PlainSelect(query, PAGE);
		var ours = database.page(query, scope, PageKey.START, PAGE).rows().stream().map(r -> id.apply(r).toString()).toList();
		if (!ours.equals(select.rows(connection).stream().map(List::getFirst).toList())) throw new IllegalStateException(name + ": the two sides do not read the same rows");
		bench.rounds().interleaved(name, () -> database.page(query, scope, PageKey.START, PAGE), () -> select.rows(connection));
	}
}
