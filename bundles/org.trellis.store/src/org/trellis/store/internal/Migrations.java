package org.trellis.store.internal;

import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ClassProvider;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.migration.JavaMigration;
import org.trellis.store.StoredPackages.Contribution;

/** The numbered migrations of all contributions, each with a history of its own. */
final class Migrations {
	static final String SCHEMA = "TRELLIS";
	/** The contribution whose tables hold everything else. */
	static final String CORE = "core";

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

		record Older(String from, String to) implements Level {
		}

		record Newer(String found, String known) implements Level {
		}

		/** A migration was half done, or differs from the one that this program knows. */
		record Damaged(String what) implements Level {
		}
	}

	/** Only for a database that has had the first migration of the core. */
	Level level(DataSource source) {
		Level level = new Level.Same();
		for (var contribution : contributions) {
			var next = level(contribution, flyway(contribution, source));
			if (next instanceof Level.Newer || next instanceof Level.Damaged) return next;
			if (next instanceof Level.Older) level = next;
		}
		return level;
	}

	private static Level level(Contribution contribution, Flyway flyway) {
		var known = "0";
		var current = "0";
		for (var migration : flyway.info().all()) {
			var version = migration.getVersion() == null ? "0" : migration.getVersion().getVersion();
			if (migration.getState() == MigrationState.FUTURE_SUCCESS) return new Level.Newer(name(contribution, version), name(contribution, known));
			if (migration.getState().isFailed() || migration.getState() == MigrationState.MISSING_SUCCESS) return new Level.Damaged("migration " + version + " of " + contribution.id() + " is " + migration.getState().getDisplayName().toLowerCase(Locale.ROOT));
			if (migration.getState().isResolved()) known = version;
			if (migration.getState().isApplied()) current = version;
		}
		return current.equals(known) ? new Level.Same() : new Level.Older(name(contribution, current), name(contribution, known));
	}

	private static String name(Contribution contribution, String version) {
		return contribution.id().equals(CORE) ? version : contribution.id() + " " + version;
	}

	/** Applies what is missing. */
	void migrate(DataSource source) {
		for (var contribution : contributions) flyway(contribution, source).migrate();
	}

	private Flyway flyway(Contribution contribution, DataSource source) {
		var files = contribution.migrations().in(dialect.migrations());
		return Flyway.configure(Flyway.class.getClassLoader()).dataSource(source).defaultSchema(dialect.schema(SCHEMA)).createSchemas(true)
				.table(dialect.schema("MIGRATION_HISTORY" + (contribution.id().equals(CORE) ? "" : "_" + Names.upperSnake(contribution.id()))))
				.resourceProvider(new SqlFiles(files)).javaMigrationClassProvider((ClassProvider<JavaMigration>) List::of).failOnMissingLocations(false)
				.baselineOnMigrate(!contribution.id().equals(CORE)).baselineVersion("0").validateMigrationNaming(true).load();
	}
}
