package org.trellis.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.trellis.resources.GapMaps;

/**
 * The resource map of the whole district, against plain JDBC twice: the same statements, compared in memory in the same way; and the
 * demand as the one statement that somebody would write at first.
 */
final class GapMapPart implements Part {
	private static final String YEAR = "SELECT y.ID FROM SCHOOL_YEAR y WHERE y.IS_CURRENT = TRUE";
	private static final String CYCLE = "SELECT c.ID FROM REVIEW_CYCLE c WHERE c.SCHOOL_YEAR_ID = ?";
	private static final String PLANNED = "SELECT p.STUDENT_ID, l.DOMAIN FROM PLAN p JOIN PLAN_LINE l ON l.PLAN_ID = p.ID WHERE p.SCHOOL_YEAR_ID = ? AND l.STATUS = 'ACTIVE'";
	private static final String STARTED = "SELECT q.STUDENT_ID, q.DOMAIN FROM REFERRAL q WHERE q.STATE = 'STARTED'";
	private static final String NEEDS = """
			SELECT r.STUDENT_ID, f.DOMAIN, f.INTENSITY
			FROM STUDENT s JOIN STUDENT_REVIEW r ON r.STUDENT_ID = s.ID JOIN FINDING f ON f.STUDENT_REVIEW_ID = r.ID
			WHERE s.ACTIVE = TRUE AND r.CYCLE_ID = ? AND r.STATUS <> 'NOT_STARTED' AND f.KIND = 'NEED'""";
	private static final String DEMAND = """
			SELECT f.DOMAIN, f.INTENSITY, COUNT(DISTINCT r.STUDENT_ID)
			FROM STUDENT_REVIEW r JOIN STUDENT s ON s.ID = r.STUDENT_ID JOIN FINDING f ON f.STUDENT_REVIEW_ID = r.ID
			WHERE s.ACTIVE = TRUE AND r.CYCLE_ID = ? AND r.STATUS <> 'NOT_STARTED' AND f.KIND = 'NEED'
			AND NOT EXISTS (SELECT 1 FROM PLAN p JOIN PLAN_LINE l ON l.PLAN_ID = p.ID
				WHERE p.STUDENT_ID = r.STUDENT_ID AND p.SCHOOL_YEAR_ID = ? AND l.STATUS = 'ACTIVE' AND l.DOMAIN = f.DOMAIN)
			AND NOT EXISTS (SELECT 1 FROM REFERRAL q WHERE q.STUDENT_ID = r.STUDENT_ID AND q.STATE = 'STARTED' AND q.DOMAIN = f.DOMAIN)
			GROUP BY f.DOMAIN, f.INTENSITY""";
	private static final List<String> SUPPLY = List.of(
			"SELECT c.SERVICE_ID, SUM(CASE WHEN c.STATUS <> 'CAPACITY' THEN 0 WHEN c.MAXIMUM > c.FILLED THEN c.MAXIMUM - c.FILLED ELSE 0 END) FROM SERVICE_CAPACITY c GROUP BY c.SERVICE_ID",
			"SELECT o.SERVICE_ID, SUM(o.PLACES) FROM SCHOOL_OFFERING o WHERE o.PLACES IS NOT NULL GROUP BY o.SERVICE_ID",
			"SELECT v.ID, d.DOMAINS, i.INTENSITIES FROM SERVICE v JOIN SERVICE_DOMAINS d ON d.SERVICE_ID = v.ID JOIN SERVICE_INTENSITIES i ON i.SERVICE_ID = v.ID WHERE v.STATUS = 'ACTIVE'");

	@Override
	public void measure(Bench bench) throws Exception {
		var maps = bench.service(GapMaps.class);
		try (var database = bench.open(); var connection = Plain.connect(bench.db())) {
			var scope = bench.signedIn(database).scope();
			int ours = maps.ofDistrict(database, scope).cells().stream().mapToInt(c -> c.demand()).sum();
			if (ours == 0 || ours != scans(connection) || ours != aggregate(connection))
				throw new IllegalStateException("The resource map counts a demand of " + ours + ", plain JDBC of " + scans(connection) + " and " + aggregate(connection));
			Rounds.Task map = () -> maps.ofDistrict(database, scope).cells().isEmpty() ? 0 : 1;
			bench.rounds().millis("gap map, same statements", map, () -> Math.min(1, scans(connection)));
			bench.rounds().millis("gap map, one statement", map, () -> Math.min(1, aggregate(connection)));
		}
	}

	private record Pair(Object student, Object domain) {
	}

	private record Need(Pair whose, Object intensity) {
	}

	/** The demand by three scans. */
	private static int scans(Connection connection) throws SQLException {
		var year = first(connection, YEAR);
		var cycle = first(connection, CYCLE, year);
		var served = new HashSet<Pair>();
		for (var row : rows(connection, PLANNED, year)) served.add(new Pair(row[0], row[1]));
		for (var row : rows(connection, STARTED)) served.add(new Pair(row[0], row[1]));
		var needs = new HashSet<Need>();
		for (var row : rows(connection, NEEDS, cycle)) {
			var whose = new Pair(row[0], row[1]);
			if (!served.contains(whose)) needs.add(new Need(whose, row[2]));
		}
		for (var sql : SUPPLY) rows(connection, sql);
		return needs.size();
	}

	/** The demand by one statement. */
	private static int aggregate(Connection connection) throws SQLException {
		var year = first(connection, YEAR);
		var cycle = first(connection, CYCLE, year);
		int demand = 0;
		for (var row : rows(connection, DEMAND, cycle, year)) demand += ((Number) row[2]).intValue();
		for (var sql : SUPPLY) rows(connection, sql);
		return demand;
	}

	private static Object first(Connection connection, String sql, Object... parameters) throws SQLException {
		return rows(connection, sql, parameters).getFirst()[0];
	}

	private static List<Object[]> rows(Connection connection, String sql, Object... parameters) throws SQLException {
		try (var statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
			try (var r = statement.executeQuery()) {
				var rows = new ArrayList<Object[]>();
				while (r.next()) {
					var row = new Object[r.getMetaData().getColumnCount()];
					for (int c = 0; c < row.length; c++) row[c] = r.getObject(c + 1);
					rows.add(row);
				}
				return rows;
			}
		}
	}
}
