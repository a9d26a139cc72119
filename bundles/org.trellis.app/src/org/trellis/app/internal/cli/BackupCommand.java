package org.trellis.app.internal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.trellis.store.DatabaseLocation.PostgresUrl;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Backs a database up while others go on working. */
@Command(name = "backup", mixinStandardHelpOptions = true, description = { "Backs the database up; on PostgreSQL others can go on working meanwhile, a folder must not be open in another Trellis. Prints where the backup lies.",
		"The backup of a folder with a passphrase is encrypted and opens with that passphrase.",
		"Every other backup, also of any PostgreSQL database, is not encrypted: whoever gets its files can read them." })
final class BackupCommand implements Callable<Integer> {
	private final CliContext context;

	@Option(names = "--db", required = true, paramLabel = "DIR|URL", description = "Folder of the database, or a jdbc:postgresql: URL.")
	private String db;

	@Option(names = "--to", required = true, paramLabel = "DIR", description = "Folder in which the backup gets a folder of its own.")
	private Path folder;

	BackupCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		var database = context.open(db);
		context.out().println(database.backup(folder, context.progress()));
		// a PostgreSQL database ignores a passphrase, and a folder that has one does not open without it
		if (database.location() instanceof PostgresUrl || context.passphrase() == null) context.err().println("This backup is not encrypted: whoever gets its files can read what is in them.");
		return 0;
	}
}
