package org.trellis.store.internal;

import java.io.IOException;
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
		var opening = service.opening(location, dialect, source, () -> stop(source));
		if (opening instanceof Opening.Refused) stop(source);
		return opening;
	}

	private void stop(EmbeddedDataSource source) {
		DerbySite.stop(source);
		site.removeOwner();
	}

	private Start start(char[] passphrase) {
		try {
			var refused = look(passphrase);
			if (refused != null) return new Start.Not(refused);
			var source = site.start(passphrase, false);
			if (!hasInfo(source)) {
				DerbySite.stop(source);
				return new Start.Not(new Opening.Broken(display(), "it was never finished; its tables are missing."));
			}
			site.noteOwner();
			return new Start.Running(source);
		} catch (SQLException e) {
			return new Start.Not(refusal(e, passphrase));
		} catch (IOException e) {
			return new Start.Not(new Opening.Broken(display(), e.getMessage()));
		}
	}

	private boolean hasInfo(EmbeddedDataSource source) throws SQLException {
		try (var connection = source.getConnection()) {
			return DatabaseService.hasInfo(connection, dialect);
		}
	}

	/** What can be told without starting Derby; null when it looks well. */
	private Opening.Refused look(char[] passphrase) throws IOException {
		if (site.isEmpty()) return new Opening.Missing(display());
		if (!site.isOurs()) return new Opening.NotTrellis(display(), Files.isDirectory(location.folder()) ? "the folder holds other files" : "it is a file");
		if (!site.isComplete()) return new Opening.Broken(display(), "parts of it are missing.");
		if (site.isEncrypted() && passphrase == null) return new Opening.WrongPassphrase(display(), false);
		return null;
	}

	private Opening.Refused refusal(SQLException failure, char[] passphrase) {
		for (Throwable t : failure) {
			for (var cause = t; cause != null; cause = cause.getCause()) {
				if (!(cause instanceof SQLException s)) continue;
				if (IN_USE.equals(s.getSQLState())) return inUse();
				if (WRONG_PASSWORD.equals(s.getSQLState())) return new Opening.WrongPassphrase(display(), passphrase != null);
			}
		}
		return new Opening.Broken(display(), deepest(failure).getMessage());
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
		try {
			if (!site.isEmpty()) throw new StoreException("There is something at " + display() + " already; nothing was changed. Choose an empty folder.");
			site.describe(passphrase != null);
			var source = site.start(passphrase, true);
			source.getConnection().close();
			source.setCreateDatabase(null);
			if (passphrase != null) source.setConnectionAttributes(null);
			site.noteOwner();
			return service.fill(location, dialect, source, () -> stop(source), districtName);
		} catch (SQLException e) {
			throw Failures.explain(dialect, location, e);
		} catch (IOException e) {
			throw new StoreException("No database can be made at " + display() + ": " + e.getMessage(), e);
		}
	}

	Path upgrade(char[] passphrase, Path backups, Progress progress) {
		return switch (start(passphrase)) {
		case Start.Not not -> throw new StoreException(not.why().sentence() + " " + not.why().nextStep());
		case Start.Running running -> {
			try {
				yield service.upgrade(location, dialect, running.source(), backups, progress);
			} finally {
				stop(running.source());
			}
		}
		};
	}

	void restore(Path backup, char[] passphrase) {
		try {
			if (!site.isEmpty()) throw new StoreException("There is something at " + display() + " already; restore to an empty folder. Nothing was changed.");
			site.restoreFrom(backup);
		} catch (IOException e) {
			throw new StoreException("The backup " + backup + " could not be restored to " + display() + ": " + e.getMessage(), e);
		}
		switch (open(passphrase)) {
		case Opening.Ready ready -> ready.database().close();
		case Opening.NeedsUpgrade older -> {
		}
		case Opening.Refused refused -> throw new StoreException("The backup was copied, but: " + refused.sentence() + " " + refused.nextStep());
		}
	}

	private String display() {
		return location.display();
	}
}
