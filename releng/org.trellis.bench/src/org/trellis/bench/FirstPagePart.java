package org.trellis.bench;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

import org.trellis.resources.GapCell;
import org.trellis.resources.GapMap;
import org.trellis.resources.GapMaps;
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
			measure(bench, "first page of students", STUDENTS, database, scope, connection);
			measure(bench, "first page, students by name", SEARCH, database, scope, connection);
			measure(bench, "first page of services", SERVICES, database, scope, connection);
			var cell = maps.studentsOf(map, fullest(map), null);
			var select = new PlainSelect(cell, PAGE);
			// the window reads these as a whole, because whoever sorts or filters them wants no second look for who is behind the cell
			bench.rounds().interleaved("first page behind a cell", () -> database.list(cell, scope), () -> select.rows(connection));
		}
	}

	/** The cell with the most students behind it. */
	private static GapCell fullest(GapMap map) {
		return map.cells().stream().max(Comparator.comparingInt(c -> c.demand())).orElseThrow();
	}

	private static <R> void measure(Bench bench, String name, ListQuery<R> query, Database database, Scope scope, Connection connection) throws Exception {
		var select = new PlainSelect(query, PAGE);
		if (select.rows(connection).size() != database.page(query, scope, PageKey.START, PAGE).rows().size()) throw new IllegalStateException(name + ": the two sides do not read the same rows");
		bench.rounds().interleaved(name, () -> database.page(query, scope, PageKey.START, PAGE), () -> select.rows(connection));
	}
}
