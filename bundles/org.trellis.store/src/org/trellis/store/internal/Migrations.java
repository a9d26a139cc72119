package org.trellis.store.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ClassProvider;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.trellis.store.StoredPackages.Contribution;

/** The numbered migrations of all contributions, each with a history of its own. */
final class Migrations {
	static final String SCHEMA = "TRELLIS";
	/** The contribution whose tables hold everything else. */
	static final String CORE = "core";

	private static final System.Logger LOG = System.getLogger(Migrations.class.getName());
	private static final String HISTORY = "MIGRATION_HISTORY";
	private static final MigrationVersion NONE = MigrationVersion.fromVersion("0");

	private final List<Contribution> contributions;
	private final Dialect dialect;

	Migrations(List<Contribution> contributions, Dialect dialect) {
		this.contributions = contributions;
		this.dialect = dialect;
	}

	/** How the migrations that a database has had compare with those that this program knows. */
	sealed interface Level {
		record Same() implements Level {
		}

		/**
		 * @param modules names of those of which tables are to be made or changed, without the core
		 */
		record Older(String from, String to, List<String> modules) implements Level {
			Older and(Older more) {
				var all = new ArrayList<>(modules);
				all.addAll(more.modules);
				return new Older(from + ", " + more.from, to + ", " + more.to, all);
			}
		}

		record Newer(String found, String known) implements Level {
		}

		/** A migration was half done, or differs from the one that this program knows. */
		record Damaged(String what) implements Level {
		}
	}

	/** Only for a database that has had the first migration of the core. */
	Level level(DataSource source) {
		return isUsual(source) ? new Level.Same() : levelByFlyway(source);
	}

	private boolean isUsual(DataSource source) {
		try (var connection = source.getConnection()) {
			for (var contribution : contributions) if (!MigrationHistory.isExactly(connection, SCHEMA + "." + history(contribution), contribution.migrations().in(dialect.migrations()))) return false;
			return true;
		} catch (SQLException | IOException e) {
			// of a module that is new here there is no history; what else it may be Flyway meets too, and says so
			LOG.log(System.Logger.Level.DEBUG, "The histories cannot be compared at a glance", e);
			return false;
		}
	}

	private Level levelByFlyway(DataSource source) {
		Level level = new Level.Same();
		for (var contribution : contributions) {
			var next = level(contribution, flyway(contribution, source).load());
			if (next instanceof Level.Newer || next instanceof Level.Damaged) return next;
			if (next instanceof Level.Older older) level = level instanceof Level.Older before ? before.and(older) : older;
		}
		return level;
	}

	private static Level level(Contribution contribution, Flyway flyway) {
		var known = "0";
		var current = "0";
		for (var migration : flyway.info().all()) {
			var version = migration.getVersion() == null ? "0" : migration.getVersion().getVersion();
			if (migration.getState() == MigrationState.FUTURE_SUCCESS) return new Level.Newer(name(contribution, version), name(contribution, known));
			if (migration.getState().isFailed() || migration.getState() == MigrationState.MISSING_SUCCESS) return new Level.Damaged("migration " + version + " of " + contribution.id() + " is " + migration.getState().getDisplayName().toLowerCase(Locale.ROOT) + ".");
			if (migration.getState() == MigrationState.IGNORED) return new Level.Damaged("migration " + version + " of " + contribution.id() + " came to this program after later ones had been applied here.");
			if (migration.getState().isApplied() && migration.getState().isResolved() && !migration.isChecksumMatching()) return new Level.Damaged("migration " + version + " of " + contribution.id() + " was another one when this database was made.");
			if (migration.getState().isResolved()) known = version;
			if (migration.getState().isApplied()) current = version;
		}
		if (current.equals(known)) return new Level.Same();
		boolean core = contribution.id().equals(CORE);
		return new Level.Older(core || !current.equals(NONE.getVersion()) ? name(contribution, current) : "without " + contribution.name(), name(contribution, known), core ? List.of() : List.of(contribution.name()));
	}

	private static String name(Contribution contribution, String version) {
		return contribution.id().equals(CORE) ? version : contribution.name() + " " + version;
	}

	/** Applies what is missing, and notes with the last migration of a module what it is. */
	void migrate(DataSource source) {
		for (var contribution : contributions) {
			var flyway = flyway(contribution, source);
			if (!contribution.id().equals(CORE)) flyway.callbacks(new ModuleNote(contribution, known(contribution), dialect));
			flyway.load().migrate();
		}
	}

	/** These, and those of modules that are not installed and that a backup brings with it. */
	Migrations with(List<Contribution> carried) {
		var all = new ArrayList<>(contributions);
		all.addAll(carried);
		return new Migrations(all, dialect);
	}

	/**
	 * How far each contribution has got in a database, also one that is not installed now.
	 *
	 * @return name of the history in capitals, and its highest version
	 */
	static Map<String, String> levels(Connection connection, Dialect dialect) throws SQLException {
		var histories = new ArrayList<String>();
		try (var r = connection.getMetaData().getTables(null, dialect.schema(SCHEMA), dialect.schema(HISTORY) + "%", new String[] { "TABLE" })) {
			while (r.next()) histories.add(r.getString("TABLE_NAME"));
		}
		Map<String, String> levels = new TreeMap<>();
		for (var history : histories) levels.put(history.toUpperCase(Locale.ROOT), highest(connection, history));
		return levels;
	}

	private static String highest(Connection connection, String history) throws SQLException {
		var highest = NONE;
		try (var s = connection.createStatement(); var r = s.executeQuery("SELECT \"version\" FROM " + s.enquoteIdentifier(history, true) + " WHERE \"version\" IS NOT NULL AND \"success\" = TRUE")) {
			while (r.next()) highest = later(highest, MigrationVersion.fromVersion(r.getString(1)));
		}
		return highest.getVersion();
	}

	/** Where these levels are beyond what this program knows; empty when they are not. */
	Optional<Level.Newer> newer(Map<String, String> levels) {
		for (var contribution : contributions) {
			var found = levels.getOrDefault(history(contribution), NONE.getVersion());
			var known = known(contribution);
			if (MigrationVersion.fromVersion(found).isNewerThan(known)) return Optional.of(new Level.Newer(name(contribution, found), name(contribution, known.getVersion())));
		}
		return Optional.empty();
	}

	/** The modules of these levels whose migrations are not here, by the names of their histories in small letters. */
	List<String> missing(Map<String, String> levels) {
		var histories = new TreeSet<>(levels.keySet());
		contributions.forEach(c -> histories.remove(history(c)));
		return histories.stream().map(Migrations::module).toList();
	}

	private MigrationVersion known(Contribution contribution) {
		var highest = NONE;
		for (var file : contribution.migrations().in(dialect.migrations())) {
			var version = SqlFiles.version(file);
			if (version.isPresent()) highest = later(highest, MigrationVersion.fromVersion(version.get()));
		}
		return highest;
	}

	private static MigrationVersion later(MigrationVersion one, MigrationVersion other) {
		return other.isNewerThan(one) ? other : one;
	}

	/** Makes the tables of an empty database as they were at these levels, all of which this program must know. */
	void migrate(DataSource source, Map<String, String> levels) {
		for (var contribution : contributions) {
			var level = levels.get(history(contribution));
			if (level != null) flyway(contribution, source).target(level).load().migrate();
		}
	}

	static boolean isHistory(String table) {
		return table.toUpperCase(Locale.ROOT).startsWith(HISTORY);
	}

	static String history(Contribution contribution) {
		return contribution.id().equals(CORE) ? HISTORY : HISTORY + "_" + Names.upperSnake(contribution.id());
	}

	private static String module(String history) {
		return history.equals(HISTORY) ? CORE : history.substring(HISTORY.length() + 1).toLowerCase(Locale.ROOT);
	}

	private FluentConfiguration flyway(Contribution contribution, DataSource source) {
		var files = contribution.migrations().in(dialect.migrations());
		return Flyway.configure(Flyway.class.getClassLoader()).dataSource(source).defaultSchema(dialect.schema(SCHEMA)).createSchemas(true).table(dialect.schema(history(contribution)))
				.resourceProvider(new SqlFiles(files)).javaMigrationClassProvider((ClassProvider<JavaMigration>) List::of).failOnMissingLocations(false)
				.baselineOnMigrate(!contribution.id().equals(CORE)).baselineVersion("0").validateMigrationNaming(true);
	}
}
