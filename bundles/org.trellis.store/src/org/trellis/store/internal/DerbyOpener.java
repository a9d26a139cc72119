package org.trellis.store.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.Opening;
import org.trellis.store.Progress;
import org.trellis.store.StoreException;

/** Opens, makes, upgrades and restores one Derby folder. */
final class DerbyOpener {
	private static final String IN_USE = "XSDB6";
	private static final String NO_PASSWORD = "XJ040";
	private static final String WRONG_PASSWORD = "XBM06";

	private final DatabaseService service;
	private final DerbyFolder location;
	private final DerbySite site;
	private final Dialect dialect = new DerbyDialect();

	DerbyOpener(DatabaseService service, DerbyFolder location) {
		this.service = service;
		this.location = location;
		site = new DerbySite(location);
	}

	/** A started database, or why it could not be started. */
	private sealed interface Start {
		record Running(EmbeddedDataSource source) implements Start {
		}

		record Not(Opening.Refused why) implements Start {
		}
	}

	Opening open(char[] passphrase) {
		return switch (start(passphrase)) {
		case Start.Not not -> not.why();
		case Start.Running running -> opened(running.source());
		};
	}

	private Opening opened(EmbeddedDataSource source) {
		try {
			var opening = service.opening(location, dialect, source, () -> stop(source));
			if (opening instanceof Opening.Refused) stop(source);
			return opening;
		} catch (Throwable e) {
			stopAfter(e, source);
			throw e;
		}
	}

	private void stop(EmbeddedDataSource source) {
		DerbySite.stop(source);
		site.removeOwner();
	}

	private void stopAfter(Throwable failure, EmbeddedDataSource source) {
		try {
			stop(source);
		} catch (RuntimeException e) {
			failure.addSuppressed(e);
		}
	}

	private Start start(char[] passphrase) {
		try {
			var refused = look();
			return refused != null ? new Start.Not(refused) : startFound(passphrase);
		} catch (IOException e) {
			return new Start.Not(refusal(e));
		}
	}

	private Opening.Refused refusal(IOException failure) {
		var reason = Failures.oneLine(failure);
		return failure instanceof AccessDeniedException ? new Opening.NoRights(display(), reason) : new Opening.Broken(display(), reason);
	}

	/** What can be told without looking at the database itself; null when there is one. */
	private Opening.Refused look() throws IOException {
		switch (DerbyMaking.tells(location.folder(), DerbyMaking.IN_THIS_PROCESS)) {
		case IN_WORK -> {
			return inUse();
		}
		case LEFT_OVER -> {
			return new Opening.Unfinished(display());
		}
		case NOTHING -> {
		}
		}
		if (site.isEmpty()) return new Opening.Missing(display());
		if (!site.isOurs()) return new Opening.NotTrellis(display(), Files.isDirectory(location.folder()) ? "the folder holds other files" : "it is a file");
		return null;
	}

	private Start startFound(char[] passphrase) throws IOException {
		if (!site.isComplete()) return new Start.Not(new Opening.Broken(display(), "parts of it are missing."));
		if (site.isEncrypted() && passphrase == null) return new Start.Not(new Opening.WrongPassphrase(display(), false));
		var source = site.start(passphrase, false);
		try {
			if (!hasInfo(source)) {
				stopRefused(source);
				return new Start.Not(new Opening.Broken(display(), "its tables are missing."));
			}
			site.noteOwner();
			DerbySite.forgetKey(source);
			return new Start.Running(source);
		} catch (SQLException e) {
			stopRefused(source);
			return new Start.Not(refusal(e, passphrase));
		} catch (Throwable e) {
			stopAfter(e, source);
			throw e;
		}
	}

	/** It may run, only that it cannot be read. The owner's note may be that of another program. */
	private void stopRefused(EmbeddedDataSource source) {
		try {
			DerbySite.stop(source);
		} catch (StoreException e) {
			System.getLogger(DerbyOpener.class.getName()).log(System.Logger.Level.WARNING, "It could not be opened, and then not be stopped", e);
		}
	}

	private boolean hasInfo(EmbeddedDataSource source) throws SQLException {
		try (var connection = source.getConnection(); var r = connection.getMetaData().getTables(null, Migrations.SCHEMA, "DATABASE_INFO", null)) {
			return r.next();
		}
	}

	private Opening.Refused refusal(SQLException failure, char[] passphrase) {
		for (Throwable t : failure) {
			for (var cause = t; cause != null; cause = cause.getCause()) {
				if (!(cause instanceof SQLException s)) continue;
				if (IN_USE.equals(s.getSQLState())) return inUse();
				if (WRONG_PASSWORD.equals(s.getSQLState())) return new Opening.WrongPassphrase(display(), passphrase != null);
			}
		}
		return new Opening.Broken(display(), Failures.oneLine(deepest(failure)));
	}

	private static Throwable deepest(SQLException failure) {
		Throwable last = failure;
		for (Throwable t : failure) last = t;
		return NO_PASSWORD.equals(failure.getSQLState()) ? last : failure;
	}

	private Opening.Refused inUse() {
		try {
			var owner = site.owner();
			return new Opening.InUse(display(), owner.name(), owner.since());
		} catch (IOException e) {
			return new Opening.InUse(display(), "another program", null);
		}
	}

	Database create(char[] passphrase, String districtName) {
		try (var making = new DerbyMaking(location, DerbyMaking.IN_THIS_PROCESS)) {
			site.noteOwner();
			site.describe(passphrase != null);
			var source = site.start(passphrase, true);
			Database database;
			try {
				database = fill(source, districtName);
			} catch (Throwable e) {
				stopAfter(e, source);
				throw e;
			}
			finish(making, database);
			return database;
		} catch (SQLException e) {
			throw Failures.explain(dialect, location, e);
		} catch (IOException e) {
			throw new StoreException("No database can be made at " + display() + ": " + Failures.oneLine(e), e);
		}
	}

	private Database fill(EmbeddedDataSource source, String districtName) throws SQLException {
		source.getConnection().close();
		source.setCreateDatabase(null);
		DerbySite.forgetKey(source);
		return service.fill(location, dialect, source, () -> stop(source), districtName);
	}

	private static void finish(DerbyMaking making, Database database) throws IOException {
		try {
			making.finish();
		} catch (Throwable e) {
			database.close();
			throw e;
		}
	}

	Path upgrade(char[] passphrase, Path backups, Progress progress) {
		return switch (start(passphrase)) {
		case Start.Not not -> throw new StoreException(not.why().sentence() + " " + not.why().nextStep());
		case Start.Running running -> upgraded(running.source(), backups, progress);
		};
	}

	private Path upgraded(EmbeddedDataSource source, Path backups, Progress progress) {
		Path backup;
		try {
			backup = service.upgrade(location, dialect, source, backups, progress);
		} catch (Throwable e) {
			stopAfter(e, source);
			throw e;
		}
		stop(source);
		return backup;
	}

	void restore(Backups.Description backup, char[] passphrase, Progress progress) {
		try (var making = new DerbyMaking(location, DerbyMaking.IN_THIS_PROCESS)) {
			site.noteOwner();
			site.restoreFrom(backup.backup(), progress);
			tryOut(backup, passphrase);
			site.removeOwner();
			// otherwise the mark could be gone after a power failure, and what was restored not be there
			BackupFiles.forceTree(location.folder());
			making.finish();
		} catch (IOException e) {
			throw new StoreException("The backup " + backup.backup() + " could not be restored to " + display() + ": " + Failures.oneLine(e) + " Nothing of it was left there.", e);
		}
	}

	/** Opens what was restored once. An encrypted one without its passphrase is taken as it is; who opens it will be asked. */
	private void tryOut(Backups.Description backup, char[] passphrase) throws IOException {
		if (site.isEncrypted() && passphrase == null) return;
		var opening = switch (startFound(passphrase)) {
		case Start.Not not -> not.why();
		case Start.Running running -> triedOut(backup, running.source());
		};
		switch (opening) {
		case Opening.Ready ready -> ready.database().close();
		case Opening.NeedsUpgrade older -> {
		}
		case Opening.WrongPassphrase wrong -> throw new StoreException("The passphrase does not open the backup " + backup.backup() + "; nothing was restored.");
		case Opening.Refused refused -> throw new StoreException("The backup " + backup.backup() + " cannot be used. " + refused.sentence() + " Nothing of it was left there.");
		}
	}

	private Opening triedOut(Backups.Description backup, EmbeddedDataSource source) throws IOException {
		try (var connection = source.getConnection()) {
			connection.setSchema(Migrations.SCHEMA);
			AuditLog.requireSince(connection, backup.audit());
		} catch (SQLException e) {
			var failure = Failures.explain(dialect, location, e);
			stopAfter(failure, source);
			throw failure;
		} catch (Throwable e) {
			stopAfter(e, source);
			throw e;
		}
		return opened(source);
	}

	private String display() {
		return location.display();
	}
}
