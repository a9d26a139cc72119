package org.trellis.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;

import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.PageKey;
import org.trellis.store.Scope;

/** The first fifty students by name, as the store pages them and as one SELECT gives them. */
final class FirstPagePart implements Part {
	private static final int PAGE = 50;
	private static final int TIMES = 300;
	private static final ListQuery<Line> STUDENTS = ListQuery.select("s.ID, s.FAMILY_NAME, s.GIVEN_NAME, s.BIRTH_DATE").from("STUDENT s").ofStudent("s.ID")
			.orderBy("s.FAMILY_NAME", "s.GIVEN_NAME", "s.ID").as(r -> new Line(r.uuid(1), r.text(2), r.text(3), r.date(4)));
	private static final String SELECT = "SELECT s.ID, s.FAMILY_NAME, s.GIVEN_NAME, s.BIRTH_DATE FROM STUDENT s ORDER BY s.FAMILY_NAME, s.GIVEN_NAME, s.ID FETCH FIRST 50 ROWS ONLY";

	private record Line(UUID id, String familyName, String givenName, LocalDate birth) {
	}

	@Override
	public void measure(Bench bench) throws Exception {
		try (var database = bench.open(); var connection = Plain.connect(bench.db())) {
			var scope = bench.signedIn(database).scope();
			bench.rounds().millis("first page of students", () -> pages(database, scope), () -> selects(connection));
		}
	}

	private static long pages(Database database, Scope scope) {
		for (int i = 0; i < TIMES; i++) check(database.page(STUDENTS, scope, PageKey.START, PAGE).rows().size());
		return TIMES;
	}

	private static long selects(Connection connection) throws SQLException {
		for (int i = 0; i < TIMES; i++) try (var statement = connection.prepareStatement(SELECT); var r = statement.executeQuery()) {
			var lines = new ArrayList<Line>(PAGE);
			while (r.next()) lines.add(new Line(UUID.fromString(r.getString(1)), r.getString(2), r.getString(3), r.getDate(4).toLocalDate()));
			check(lines.size());
		}
		return TIMES;
	}

	private static void check(int rows) {
		if (rows != PAGE) throw new IllegalStateException("A page of " + rows + " students");
	}
}
