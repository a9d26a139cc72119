package org.trellis.app.internal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.trellis.store.DatabaseLocation;
import org.trellis.store.Databases;
import org.trellis.store.Opening;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings an older database up to this program's form. */
@Command(name = "upgrade", mixinStandardHelpOptions = true, description = "Brings a database of an older Trellis up to date, after a backup. The backup is encrypted only where the database is a folder with a passphrase.")
final class UpgradeCommand implements Callable<Integer> {
	private final CliContext context;

	@Option(names = "--db", required = true, paramLabel = "DIR|URL", description = "Folder of the database, or a jdbc:postgresql: URL.")
	private String db;

	@Option(names = "--backups", required = true, paramLabel = "DIR", description = "Folder in which the backup from before gets a folder of its own.")
	private Path backups;

	UpgradeCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		var databases = context.service(Databases.class);
		var location = DatabaseLocation.parse(db);
		switch (context.opening(location)) {
		case Opening.Ready ready -> {
			context.closing(ready.database());
			context.out().println("The database at " + location.display() + " is up to date; nothing was changed.");
		}
		case Opening.NeedsUpgrade needed -> {
			var backup = databases.upgrade(location, context.passphrase(), backups, context.progress());
			context.out().println("Upgraded from form " + needed.from() + " to form " + needed.to() + ". The backup from before is at " + backup + ".");
		}
		case Opening.Refused refused -> throw new CliFailure(CliContext.sentence(refused));
		}
		return 0;
	}
}
