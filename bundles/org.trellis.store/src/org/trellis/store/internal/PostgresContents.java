package org.trellis.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the schemas TRELLIS and REPORTING of a PostgreSQL database hold, and what of it the migrations of this program make. What belongs
 * to an extension counts for nothing: the administrator chose its schema, and it goes with the extension only.
 */
final class PostgresContents {
	/** In the server's own words, ready for DROP; without what goes with something else, such as the sequence of a column. */
	private static final String THINGS = """
			SELECT o.type, o.identity FROM pg_depend d CROSS JOIN LATERAL pg_identify_object(d.classid, d.objid, 0) o
			WHERE d.refclassid = 'pg_namespace'::regclass AND d.refobjid IN (to_regnamespace('trellis')::oid, to_regnamespace('reporting')::oid)
			AND d.deptype = 'n' AND d.classid <> 'pg_extension'::regclass AND NOT EXISTS
			(SELECT 1 FROM pg_depend e WHERE e.classid = d.classid AND e.objid = d.objid AND e.objsubid = 0 AND e.deptype IN ('e', 'a', 'i')) ORDER BY 1, 2""";
	private static final String REPORTING = "reporting.";
	private static final Pattern MADE = Pattern.compile("(?i)\\bCREATE\\s+(?:OR\\s+REPLACE\\s+)?(?:MATERIALIZED\\s+)?(?:TABLE|VIEW|FUNCTION|PROCEDURE|SEQUENCE|TYPE)\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?(?:(\\w+)\\.)?(\\w+)");
	/** Each before what it stands on. */
	private static final List<String> ORDER = List.of("view", "materialized view", "table");

	private record Thing(String type, String identity) {
		/** With the schema, without parameters. */
		String name() {
			return identity.replaceFirst("\\(.*", "").replace("\"", "");
		}

		@Override
		public String toString() {
			return type + " " + identity;
		}
	}

	private final Connection connection;
	private final Set<String> made;

	/** @param migrations the SQL files of this program */
	PostgresContents(Connection connection, List<URL> migrations) {
		this.connection = connection;
		made = new HashSet<>();
		migrations.forEach(this::read);
	}

	private void read(URL migration) {
		try (var in = migration.openStream()) {
			var names = MADE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
			while (names.find()) made.add(((names.group(1) == null ? Migrations.SCHEMA : names.group(1)) + "." + names.group(2)).toLowerCase(Locale.ROOT));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private boolean isOurs(Thing thing) {
		var schemaAndName = thing.name().split("\\.", 2);
		return made.contains(thing.name()) || schemaAndName[0].equals("trellis") && Migrations.isHistory(schemaAndName[1]);
	}

	private List<Thing> things() throws SQLException {
		var things = new ArrayList<Thing>();
		try (var s = connection.createStatement(); var r = s.executeQuery(THINGS)) {
			while (r.next()) things.add(new Thing(r.getString(1), r.getString(2)));
		}
		return things;
	}

	/** Everything in the schemas, in words; empty when there is nothing. */
	String all() throws SQLException {
		return words(things(), t -> true);
	}

	/** What this program's migrations do not make, in words; empty when there is nothing. */
	String others() throws SQLException {
		return words(things(), t -> !isOurs(t));
	}

	private static String words(List<Thing> things, Predicate<Thing> which) {
		return things.stream().filter(which).map(Thing::toString).collect(Collectors.joining(", "));
	}

	/** Removes what is ours, and schema REPORTING if it held such. Others' things that stand on ours stop it, and then nothing is removed. */
	void removeOurs() throws SQLException {
		var ours = things().stream().filter(this::isOurs).toList();
		connection.setAutoCommit(false);
		try (var s = connection.createStatement()) {
			// at once, because they refer to each other
			for (var type : ORDER) drop(s, type, ours.stream().filter(t -> t.type.equals(type)).toList());
			for (var thing : ours) if (!ORDER.contains(thing.type)) drop(s, thing.type, List.of(thing));
			if (ours.stream().anyMatch(t -> t.name().startsWith(REPORTING))) s.execute("DROP SCHEMA reporting");
			connection.commit();
		} catch (SQLException e) {
			connection.rollback();
			throw e;
		} finally {
			connection.setAutoCommit(true);
		}
	}

	private static void drop(java.sql.Statement s, String type, List<Thing> things) throws SQLException {
		if (!things.isEmpty()) s.execute("DROP " + type + " " + things.stream().map(Thing::identity).collect(Collectors.joining(", ")));
	}
}
