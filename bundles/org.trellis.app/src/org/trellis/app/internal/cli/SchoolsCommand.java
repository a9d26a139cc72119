package org.trellis.app.internal.cli;

import java.util.concurrent.Callable;

import org.trellis.store.ListQuery;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Names the schools, for the commands that want one. */
@Command(name = "schools", mixinStandardHelpOptions = true, description = "Lists the schools: id and name, separated by a tab.")
final class SchoolsCommand implements Callable<Integer> {
	private final CliContext context;

	@Option(names = "--db", required = true, paramLabel = "DIR|URL", description = "Folder of the database, or a jdbc:postgresql: URL.")
	private String db;

	SchoolsCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		var database = context.open(db);
		var schools = ListQuery.select("s.ID, s.NAME").from("SCHOOL s").withoutPeople().orderBy("s.NAME", "s.ID").as(r -> r.uuid(1) + "\t" + r.text(2));
		database.forEach(schools, context.signedIn(database).scope(), context.out()::println);
		return 0;
	}
}
