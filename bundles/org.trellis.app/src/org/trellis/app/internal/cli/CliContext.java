package org.trellis.app.internal.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.osgi.framework.BundleContext;
import org.trellis.access.Access;
import org.trellis.access.Action;
import org.trellis.access.SignedIn;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.Databases;
import org.trellis.store.Opening;
import org.trellis.store.Progress;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;

/** What a command works with: services, output, the database it was given. Closes every database that it opened. */
final class CliContext implements AutoCloseable {
	/** Environment variable with the passphrase of an encrypted database; an option would show it to everybody on the computer. */
	static final String PASSPHRASE = "TRELLIS_PASSPHRASE";

	private final BundleContext bundles;
	private final Map<String, String> environment;
	private final PrintWriter out;
	private final PrintWriter err;
	private final List<Database> opened = new ArrayList<>();

	/** @param environment the variables of the process */
	CliContext(BundleContext bundles, Map<String, String> environment, PrintWriter out, PrintWriter err) {
		this.environment = environment;
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
		return switch (opening(DatabaseLocation.parse(db))) {
		case Opening.Ready ready -> closing(ready.database());
		case Opening.Refused refused -> throw new StoreException(sentence(refused));
		};
	}

	/** What is the matter and what to do, in the words of a command line. */
	static String sentence(Opening.Refused refused) {
		var said = refused.sentence() + " " + refused.nextStep();
		return switch (refused) {
		case Opening.WrongPassphrase p -> said + " It is taken from the environment variable " + PASSPHRASE + ".";
		case Opening.NeedsUpgrade n -> said + " The command for it is: trellis upgrade --db " + n.where() + " --backups FOLDER";
		default -> said;
		};
	}

	/**
	 * Opens what is there, or says why not. Whoever gives a passphrase believes that the data are encrypted; where they are not, that is a
	 * failure and not a detail.
	 */
	Opening opening(DatabaseLocation location) {
		var databases = service(Databases.class);
		if (isOpenToAll(location)) throw new CliFailure("The database at " + location.display() + " is not encrypted, although " + PASSPHRASE + " is set: whoever gets its files can read them. Unset " + PASSPHRASE
				+ " to work with it as it is, or begin in a new folder, which will be encrypted.");
		return databases.open(location, passphrase());
	}

	/** True for a folder with a database that opens without the passphrase that was given. PostgreSQL has none. */
	boolean isOpenToAll(DatabaseLocation location) {
		if (passphrase() == null || !(location instanceof DerbyFolder)) return false;
		return switch (service(Databases.class).open(location, null)) {
		case Opening.Ready ready -> {
			ready.database().close();
			yield true;
		}
		case Opening.NeedsUpgrade older -> true;
		case Opening.Refused other -> false;
		};
	}

	/** Has a database closed when the command ends. */
	Database closing(Database database) {
		opened.add(database);
		return database;
	}

	/** Null where none is set. */
	char[] passphrase() {
		var given = environment.get(PASSPHRASE);
		return given == null || given.isEmpty() ? null : given.toCharArray();
	}

	SignedIn signedIn(Database database) {
		return service(Access.class).signIn(database, "command line");
	}

	/** For an import by somebody who may, also where he sees no student himself. */
	Scope importing(Database database, SignedIn by) {
		return service(Access.class).scopeFor(database, by, Action.IMPORT);
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
