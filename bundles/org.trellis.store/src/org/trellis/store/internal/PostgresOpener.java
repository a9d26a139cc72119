package org.trellis.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

import org.postgresql.ds.PGSimpleDataSource;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation.PostgresUrl;
import org.trellis.store.Opening;
import org.trellis.store.Progress;
import org.trellis.store.StoreException;

/** Opens, makes and restores one database on a PostgreSQL server. */
final class PostgresOpener {
	/** Number of the server's advisory lock that is held while a database is being made; ends with the connection. */
	private static final long MAKING = 0x7472656C6C6973L;
	private static final Runnable NOTHING = () -> {
	};
	/** Empties the schema, which stays for a user who may make no other. */
	private static final String CLEAR = """
			DO $$ DECLARE r record; BEGIN
			DROP SCHEMA IF EXISTS reporting CASCADE;
			FOR r IN SELECT relname, relkind FROM pg_class WHERE relnamespace = 'trellis'::regnamespace AND relkind IN ('r', 'v') LOOP
				EXECUTE format('DROP %s IF EXISTS trellis.%I CASCADE', CASE r.relkind WHEN 'v' THEN 'VIEW' ELSE 'TABLE' END, r.relname);
			END LOOP;
			FOR r IN SELECT oid::regprocedure AS name FROM pg_proc WHERE pronamespace = 'trellis'::regnamespace LOOP
				EXECUTE format('DROP ROUTINE IF EXISTS %s CASCADE', r.name);
			END LOOP;
			END $$""";

	private final DatabaseService service;
	private final PostgresUrl location;
	private final Dialect dialect = new PostgresDialect();

	PostgresOpener(DatabaseService service, PostgresUrl location) {
		this.service = service;
		this.location = location;
	}

	Opening open() {
		try (var connection = source().getConnection()) {
			var refused = look(connection);
			if (refused != null) return refused;
		} catch (SQLException e) {
			return unreachable(e);
		} catch (StoreException e) {
			return new Opening.Unreachable(location.display(), "the URL cannot be read.");
		}
		return service.opening(location, dialect, source(), NOTHING);
	}

	private Opening.Unreachable unreachable(SQLException failure) {
		return new Opening.Unreachable(location.display(), Failures.oneLine(failure));
	}

	/** What can be told without looking at the migrations; null when a database of ours is there. */
	private Opening.Refused look(Connection connection) throws SQLException {
		boolean made = is(connection, "to_regclass('trellis.database_info') IS NOT NULL");
		if (made && is(connection, "EXISTS (SELECT 1 FROM trellis.database_info) OR EXISTS (SELECT 1 FROM trellis.audit_line)")) return null;
		if (made || is(connection, "to_regclass('trellis.migration_history') IS NOT NULL")) return isMaking(connection) ? inMaking() : new Opening.Unfinished(location.display());
		if (is(connection, "EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN ('public', 'trellis') AND c.relkind IN ('r', 'p', 'v')) OR to_regnamespace('reporting') IS NOT NULL"))
			return new Opening.NotTrellis(location.display(), "it holds other tables");
		return isMaking(connection) ? inMaking() : new Opening.Missing(location.display());
	}

	private static boolean is(Connection connection, String condition) throws SQLException {
		try (var s = connection.createStatement(); var r = s.executeQuery("SELECT " + condition)) {
			return r.next() && r.getBoolean(1);
		}
	}

	private Opening.InUse inMaking() {
		return new Opening.InUse(location.display(), "another Trellis, which is just making it", null);
	}

	/** Whether another connection is making the database. */
	private static boolean isMaking(Connection connection) throws SQLException {
		// shared, so that two who ask do not take each other for the one who makes
		if (!is(connection, "pg_try_advisory_lock_shared(" + MAKING + ")")) return true;
		is(connection, "pg_advisory_unlock_shared(" + MAKING + ")");
		return false;
	}

	Database create(String districtName) {
		return make(() -> service.fill(location, dialect, source(), NOTHING, districtName));
	}

	/** Does the work in a database where nothing is; when it fails, what it made is removed. */
	private <R> R make(Supplier<R> work) {
		try (var connection = source().getConnection()) {
			if (!is(connection, "pg_try_advisory_lock(" + MAKING + ")")) throw new StoreException(inMaking().sentence() + " Wait until that is done; nothing was changed.");
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
		} catch (SQLException e) {
			throw new StoreException(unreachable(e).sentence() + " " + unreachable(e).nextStep(), e);
		}
	}

	private static void clear(Connection connection) throws SQLException {
		try (var s = connection.createStatement()) {
			s.execute(CLEAR);
		}
	}

	private static void remove(Connection connection, boolean hadSchema, Throwable failure) {
		try (var s = connection.createStatement()) {
			if (is(connection, "to_regnamespace('trellis') IS NOT NULL")) clear(connection);
			if (!hadSchema) s.execute("DROP SCHEMA IF EXISTS trellis CASCADE");
		} catch (SQLException e) {
			failure.addSuppressed(e);
		}
	}

	Path upgrade(Path backups, Progress progress) {
		return service.upgrade(location, dialect, source(), backups, progress);
	}

	void restore(Backups.Description backup, Migrations migrations, Progress progress) {
		backup.requireModules(migrations);
		make(() -> {
			service.migrating(location, () -> migrations.migrate(source(), backup.levels()));
			copy(backup, progress);
			return null;
		});
	}

	private void copy(Backups.Description backup, Progress progress) {
		try (var site = new Site(location, dialect, source(), NOTHING); var connection = site.connection()) {
			new PostgresCopy(connection, backup.backup(), progress).in();
			connection.commit();
		} catch (SQLException e) {
			throw new StoreException(Failures.explain(dialect, location, e).getMessage() + " Nothing was restored.", e);
		} catch (IOException e) {
			throw new StoreException("The backup " + backup.backup() + " cannot be read: " + Failures.oneLine(e) + " Nothing was restored.", e);
		}
	}

	/** @throws StoreException when the URL cannot be read */
	PGSimpleDataSource source() {
		var source = new PGSimpleDataSource();
		try {
			source.setUrl(location.url());
		} catch (IllegalArgumentException e) {
			// not as a cause: its message quotes the whole URL, and with it the password
			throw new StoreException("The URL " + location.display() + " cannot be read; write it as jdbc:postgresql://server/database.");
		}
		source.setReWriteBatchedInserts(true);
		// otherwise its messages quote the values of the rows, and with them what is written about children
		source.setLogServerErrorDetail(false);
		source.setApplicationName("Trellis");
		return source;
	}
}
