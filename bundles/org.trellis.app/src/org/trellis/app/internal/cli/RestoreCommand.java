package org.trellis.app.internal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.trellis.store.DatabaseLocation;
import org.trellis.store.Databases;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a database from a backup. */
@Command(name = "restore", mixinStandardHelpOptions = true, description = "Makes a database from a backup, where none is yet.")
final class RestoreCommand implements Callable<Integer> {
	private final CliContext context;

	@Option(names = "--from", required = true, paramLabel = "DIR", description = "The backup's own folder; of a folder with several, they are named.")
	private Path backup;

	@Option(names = "--db", required = true, paramLabel = "DIR|URL", description = "An empty folder, or the jdbc:postgresql: URL of an empty database.")
	private String db;

	RestoreCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		var location = DatabaseLocation.parse(db);
		var databases = context.service(Databases.class);
		databases.restore(BackupFolder.find(databases, backup).path(), location, context.passphrase(), context.progress());
		context.out().println("Restored to " + location.display() + ".");
		if (context.isOpenToAll(location)) context.err().println("This backup was not encrypted, so the restored database is not either, although " + CliContext.PASSPHRASE + " is set: whoever gets its files can read them.");
		return 0;
	}
}
