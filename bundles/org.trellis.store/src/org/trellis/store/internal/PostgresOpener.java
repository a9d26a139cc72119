package org.trellis.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation.PostgresUrl;
import org.trellis.store.Opening;
import org.trellis.store.Progress;
import org.trellis.store.StoreException;
import org.trellis.store.StoredPackages.Contribution;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;

/** Opens, makes and restores one database on a PostgreSQL server. */
final class PostgresOpener {
	/** Number of the server's advisory lock that is held while a database is being made or upgraded; ends with the connection. */
	static final long MAKING = 0x7472656C6C6973L;
	private static final String APPLICATION = "Trellis";
	/** Looks without taking it, because who takes it even for a moment keeps out the one who makes. */
	private static final String IS_MAKING = """
			EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
			AND classid = %d AND objid = %d AND objsubid = 1 AND mode = 'ExclusiveLock' AND granted AND pid <> pg_backend_pid())""".formatted(MAKING >>> 32, MAKING & 0xFFFFFFFFL);
	private static final String OTHER_TABLES = """
			EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p', 'v')
			AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'))""";
	private static final String OTHER_SESSIONS = """
			SELECT COALESCE(usename, 'somebody') || COALESCE(' from ' || host(client_addr), ''), COUNT(*) FROM pg_stat_activity
			WHERE datname = current_database() AND application_name = '%s' AND pid <> pg_backend_pid() GROUP BY 1 ORDER BY 1""".formatted(APPLICATION);
	/** How long a connection that was just closed may still be listed by the server. */
	private static final int GRACE_MILLIS = 3000;
	/** Beginnings of the SQL states of a server that cannot be reached, is full, is going down or starting, or refuses the user or what the user may see. */
	private static final List<String> KEPT_OUT = List.of("08", "53", "57P", "28", "42501");
	private static final Runnable NOTHING = () -> {
	};

	private final DatabaseService service;
	private final PostgresUrl location;
	private final Dialect dialect = new PostgresDialect();
	/** Modules that are not installed, and that the backup which is being restored brings with it. */
	private List<Contribution> carried = List.of();

	PostgresOpener(DatabaseService service, PostgresUrl location) {
		this.service = service;
		this.location = location;
	}

	Opening open() {
		// stays until the database is open: whoever wants to upgrade meanwhile sees it
		try (var connection = source().getConnection()) {
			var refused = look(connection);
			return refused != null ? refused : service.opening(location, dialect, source(), NOTHING);
		} catch (SQLException e) {
			return notOpened(location, e);
		} catch (BadUrl e) {
			return new Opening.Unreachable(location.display(), "the URL cannot be read.");
		}
	}

	/** A server that lets nobody in says nothing about the data, and who restored a backup then would lose what came after it. */
	static Opening.Refused notOpened(PostgresUrl location, Throwable failure) {
		for (var cause = failure; cause != null; cause = cause.getCause())
			if (cause instanceof SQLException s && isKeptOut(s)) return new Opening.Unreachable(location.display(), Failures.oneLine(s));
		for (var cause = failure; cause != null; cause = cause.getCause())
			if (cause instanceof PoolInitializationException p) return new Opening.Unreachable(location.display(), Failures.oneLine(p));
		return new Opening.Broken(location.display(), Failures.oneLine(failure));
	}

	private static boolean isKeptOut(SQLException failure) {
		return failure instanceof SQLTransientConnectionException || KEPT_OUT.stream().anyMatch(String.valueOf(failure.getSQLState())::startsWith);
	}

	/** What can be told without looking at the migrations; null when a database of ours is there. */
	private Opening.Refused look(Connection connection) throws SQLException {
		if (is(connection, IS_MAKING)) return inMaking();
		boolean made = is(connection, "to_regclass('trellis.database_info') IS NOT NULL");
		if (made && is(connection, "EXISTS (SELECT 1 FROM trellis.database_info) OR EXISTS (SELECT 1 FROM trellis.audit_line)")) return null;
		if (made || is(connection, "to_regclass('trellis.migration_history') IS NOT NULL")) return new Opening.Unfinished(location.display());
		if (is(connection, OTHER_TABLES)) return new Opening.NotTrellis(location.display(), "it holds other tables");
		if (is(connection, "to_regnamespace('reporting') IS NOT NULL")) return new Opening.NotTrellis(location.display(), "it has another schema reporting");
		var others = contents(connection).all();
		return others.isEmpty() ? new Opening.Missing(location.display()) : new Opening.NotTrellis(location.display(), "its schema trellis holds something else (" + others + ")");
	}

	private PostgresContents contents(Connection connection) {
		var files = new ArrayList<>(service.migrationFiles(dialect));
		carried.forEach(c -> files.addAll(c.migrations().in(dialect.migrations())));
		return new PostgresContents(connection, files);
	}

	private static boolean is(Connection connection, String condition) throws SQLException {
		try (var s = connection.createStatement(); var r = s.executeQuery("SELECT " + condition)) {
			return r.next() && r.getBoolean(1);
		}
	}

	private Opening.InUse inMaking() {
		return new Opening.InUse(location.display(), "another Trellis, which is just making or upgrading it", null);
	}

	Database create(String districtName) {
		return make(() -> service.fill(location, dialect, source(), NOTHING, districtName));
	}

	private interface Work<R> {
		R with(Connection connection) throws SQLException;
	}

	/** Does the work while nobody else makes or upgrades the database. */
	private <R> R alone(Work<R> work) {
		try (var connection = connect()) {
			if (!is(connection, "pg_try_advisory_lock(" + MAKING + ")")) throw new StoreException(inMaking().sentence() + " Wait until that is done; nothing was changed.");
			try {
				return work.with(connection);
			} finally {
				unlock(connection);
			}
		} catch (SQLException e) {
			throw Failures.explain(dialect, location, e);
		}
	}

	/** Not by closing, which the server may notice later than we return. */
	private static void unlock(Connection connection) {
		try {
			is(connection, "pg_advisory_unlock(" + MAKING + ")");
		} catch (SQLException e) {
			// the lock ends with the connection, and what became of the work is told by the work
			System.getLogger(PostgresOpener.class.getName()).log(System.Logger.Level.DEBUG, "The connection of the lock is gone", e);
		}
	}

	private Connection connect() {
		try {
			return source().getConnection();
		} catch (SQLException e) {
			var unreachable = new Opening.Unreachable(location.display(), Failures.oneLine(e));
			throw new StoreException(unreachable.sentence() + " " + unreachable.nextStep(), e);
		}
	}

	/** Does the work in a database where nothing is; when it fails, what it made is removed. */
	private <R> R make(Supplier<R> work) {
		return alone(connection -> {
			var found = look(connection);
			if (found == null) throw new StoreException("There is a Trellis database at " + location.display() + " already; nothing was changed.");
			if (found instanceof Opening.Unfinished) clear(connection);
			else if (!(found instanceof Opening.Missing)) throw new StoreException(found.sentence() + " " + found.nextStep());
			boolean hadSchema = is(connection, "to_regnamespace('trellis') IS NOT NULL");
			try {
				return work.get();
			} catch (Throwable e) {
				remove(connection, hadSchema, e);
				throw e;
			}
		});
	}

	/** Removes what a first try left, where nothing of anybody else has come to it. */
	private void clear(Connection connection) throws SQLException {
		var contents = contents(connection);
		var others = contents.others();
		if (!others.isEmpty()) throw new StoreException("Making the database at " + location.display() + " was broken off, and what is left of it cannot be removed, because there is something that this program did not make: " + others + ". Ask the administrator of the database to remove the schemas trellis and reporting, or choose another place; nothing was changed.");
		contents.removeOurs();
		PostgresReportReader.remove(connection);
	}

	private void remove(Connection connection, boolean hadSchema, Throwable failure) {
		try (var s = connection.createStatement()) {
			contents(connection).removeOurs();
			if (!hadSchema) s.execute("DROP SCHEMA IF EXISTS trellis");
			PostgresReportReader.remove(connection);
		} catch (SQLException e) {
			failure.addSuppressed(e);
		}
	}

	Path upgrade(Path backups, Progress progress) {
		return alone(connection -> {
			requireNobodyElse(connection);
			return service.upgrade(location, dialect, source(), backups, progress);
		});
	}

	/** What others write while the form changes would be written by programs that do not know the new one. */
	private void requireNobodyElse(Connection connection) throws SQLException {
		var others = otherSessions(connection);
		for (long end = System.currentTimeMillis() + GRACE_MILLIS; !others.isEmpty() && System.currentTimeMillis() < end; others = otherSessions(connection)) LockSupport.parkNanos(50_000_000L);
		if (!others.isEmpty()) throw new StoreException("The database at " + location.display() + " is open in another Trellis: " + String.join(", ", others) + ". Close Trellis there and upgrade again; nothing was changed.");
	}

	private static List<String> otherSessions(Connection connection) throws SQLException {
		var sessions = new ArrayList<String>();
		try (var s = connection.createStatement(); var r = s.executeQuery(OTHER_SESSIONS)) {
			while (r.next()) sessions.add(r.getString(1) + (r.getInt(2) == 1 ? " (1 connection)" : " (" + r.getInt(2) + " connections)"));
		}
		return sessions;
	}

	void restore(Backups.Description backup, Migrations migrations, Progress progress) {
		carried = backup.carried(migrations);
		var all = migrations.with(carried);
		backup.requireModules(all);
		make(() -> {
			service.migrating(location, () -> all.migrate(source(), backup.levels()));
			copy(backup, progress);
			return null;
		});
	}

	private void copy(Backups.Description backup, Progress progress) {
		try (var site = new Site(location, dialect, source(), NOTHING); var connection = site.connection()) {
			new PostgresCopy(connection, backup.backup(), progress).in();
			AuditLog.requireSince(connection, backup.audit());
			connection.commit();
		} catch (SQLException e) {
			throw new StoreException(Failures.explain(dialect, location, e).getMessage() + " Nothing was restored.", e);
		} catch (IOException e) {
			throw new StoreException("The backup " + backup.backup() + " cannot be read: " + Failures.oneLine(e) + " Nothing was restored.", e);
		}
	}

	private static final class BadUrl extends StoreException {
		private static final long serialVersionUID = 1L;

		BadUrl(String sentence) {
			super(sentence);
		}
	}

	/** @throws StoreException when the URL cannot be read */
	PGSimpleDataSource source() {
		var given = Driver.parseURL(location.url(), new Properties());
		// without a cause: it would quote the whole URL, and with it the password
		if (given == null) throw new BadUrl("The URL " + location.display() + " cannot be read; write it as jdbc:postgresql://server/database.");
		var source = new PGSimpleDataSource();
		// not setUrl, which sets every default too: the connections' own URL has a line for each then, and Flyway's search for passwords in it takes longer than all else of an opening
		for (var property : PGProperty.values()) if (property.isPresent(given)) source.setProperty(property, property.getOrDefault(given));
		source.setReWriteBatchedInserts(true);
		// part of the sign-in, so that no rollback undoes it
		source.setCurrentSchema(dialect.schema(Migrations.SCHEMA));
		// otherwise its messages quote the values of the rows, and with them what is written about children
		source.setLogServerErrorDetail(false);
		source.setApplicationName(APPLICATION);
		return source;
	}
}
