package org.trellis.app.internal.cli;

import java.util.concurrent.Callable;

import org.trellis.sample.SampleDistrict;
import org.trellis.store.Actor;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.Databases;
import org.trellis.store.Opening;
import org.trellis.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes an invented district to try Trellis on. */
@Command(name = "sample", mixinStandardHelpOptions = true, description = "Makes an invented district, in a new database or in an empty one. The same size and seed give the same district everywhere.")
final class SampleCommand implements Callable<Integer> {
	private final CliContext context;

	@Option(names = "--students", required = true, paramLabel = "N", description = "How many students: 500 to 1000000.")
	private int students;

	@Option(names = "--seed", defaultValue = "1", paramLabel = "S", description = "Any number; another one gives another district. Default: ${DEFAULT-VALUE}.")
	private long seed;

	@Option(names = "--db", required = true, paramLabel = "DIR|URL", description = "Folder of the database, or a jdbc:postgresql: URL; made if it is not there.")
	private String db;

	SampleCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		var district = district();
		var database = context.closing(emptyDatabase(district.name()));
		district.write(database, new Actor("sample", "command line"), context.progress());
		context.out().printf("%s with %d students (seed %d) is in %s.%n", district.name(), students, seed, database.location().display());
		return 0;
	}

	private SampleDistrict district() {
		try {
			return new SampleDistrict(students, seed);
		} catch (IllegalArgumentException outOfRange) {
			throw new CliFailure(outOfRange.getMessage(), outOfRange);
		}
	}

	private Database emptyDatabase(String districtName) {
		var databases = context.service(Databases.class);
		var location = DatabaseLocation.parse(db);
		var passphrase = context.passphrase();
		return switch (context.opening(location)) {
		case Opening.Ready ready -> ready.database();
		case Opening.Missing missing -> databases.create(location, passphrase, districtName);
		case Opening.Unfinished unfinished -> databases.create(location, passphrase, districtName);
		case Opening.Refused refused -> throw new StoreException(CliContext.sentence(refused));
		};
	}
}
