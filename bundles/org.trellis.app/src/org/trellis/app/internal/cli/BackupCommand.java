package org.trellis.app.internal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Backs a database up while others go on working. */
@Command(name = "backup", mixinStandardHelpOptions = true, description = "Backs the database up; others can go on working meanwhile. Prints where the backup lies.")
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
		context.out().println(context.open(db).backup(folder, context.progress()));
		return 0;
	}
}
