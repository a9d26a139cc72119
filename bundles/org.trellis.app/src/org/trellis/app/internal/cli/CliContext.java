package org.trellis.app.internal.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.trellis.access.Access;
import org.trellis.access.SignedIn;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.Databases;
import org.trellis.store.Progress;

/** What a command works with: services, output, the database it was given. Closes every database that it opened. */
final class CliContext implements AutoCloseable {
	/** Environment variable with the passphrase of an encrypted database; an option would show it to everybody on the computer. */
	static final String PASSPHRASE = "TRELLIS_PASSPHRASE";

	private final BundleContext bundles;
	private final PrintWriter out;
	private final PrintWriter err;
	private final List<Database> opened = new ArrayList<>();

	CliContext(BundleContext bundles, PrintWriter out, PrintWriter err) {
		this.bundles = bundles;
		this.out = out;
		this.err = err;
	}

	/** The one service of a kind; the product always has it. */
	<T> T service(Class<T> type) {
		var reference = bundles.getServiceReference(type);
		if (reference == null) throw new CliFailure("This installation lacks " + type.getSimpleName() + "; install Trellis anew.");
		return bundles.getService(reference);
	}

	/** @param db a folder or a {@code jdbc:postgresql:} URL, as the user gave it */
	Database open(String db) {
		return closing(service(Databases.class).openReady(DatabaseLocation.parse(db), passphrase()));
	}

	/** Has a database closed when the command ends. */
	Database closing(Database database) {
		opened.add(database);
		return database;
	}

	/** Null where none is set. */
	char[] passphrase() {
		var given = System.getenv(PASSPHRASE);
		return given == null || given.isEmpty() ? null : given.toCharArray();
	}

	SignedIn signedIn(Database database) {
		return service(Access.class).signIn(database, "command line");
	}

	PrintWriter out() {
		return out;
	}

	PrintWriter err() {
		return err;
	}

	/** Shows how far the work is on a terminal, and nothing in a pipe. */
	Progress progress() {
		return Boolean.getBoolean("trellis.terminal") ? new TerminalProgress(err) : Progress.NONE;
	}

	@Override
	public void close() {
		opened.forEach(Database::close);
		out.flush();
		err.flush();
	}
}
