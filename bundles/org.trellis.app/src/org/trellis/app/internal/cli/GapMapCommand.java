package org.trellis.app.internal.cli;

import java.util.concurrent.Callable;

import org.trellis.resources.GapMapWriter;
import org.trellis.resources.GapMaps;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The resource map as data. */
@Command(name = "gap-map", mixinStandardHelpOptions = true, description = {
		"Prints services, open places and students in need for each domain and intensity.",
		"A service in several cells shows all its open places in each. Small numbers are printed as they are: do not publish them." })
final class GapMapCommand implements Callable<Integer> {
	/** How it is printed. */
	enum Format {
		CSV, JSON
	}

	private final CliContext context;

	@Option(names = "--db", required = true, paramLabel = "DIR|URL", description = "Folder of the database, or a jdbc:postgresql: URL.")
	private String db;

	@Option(names = "--format", defaultValue = "csv", paramLabel = "csv|json", description = "How to print it. Default: ${DEFAULT-VALUE}.")
	private Format format;

	@Option(names = "--school", paramLabel = "ID|NAME", description = "Only this school. Default: the whole district.")
	private String school;

	GapMapCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		var database = context.open(db);
		var scope = context.signedIn(database).scope();
		var maps = context.service(GapMaps.class);
		var map = school == null ? maps.ofDistrict(database, scope) : maps.ofSchool(database, scope, Schools.find(database, scope, school));
		switch (format) {
		case CSV -> GapMapWriter.csv(map, context.out());
		case JSON -> {
			GapMapWriter.json(map, context.out());
			context.out().println();
		}
		}
		return 0;
	}
}
