package org.trellis.app.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

import org.trellis.exchange.ImportReport;
import org.trellis.exchange.ImportReport.Outcome;
import org.trellis.exchange.ImportRequest;
import org.trellis.exchange.Imports;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.Databases;
import org.trellis.store.Opening;
import org.trellis.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports files into a district. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Imports files of a student information system or a directory of services. What it does can be seen before and taken back afterwards.", //
		footer = { "", "Exit codes: 0 every row was understood; 1 done, but rows were rejected or values left out; 2 nothing was changed, because a file or the drop guard refused." })
final class ImportCommand implements Callable<Integer> {
	private static final int ROWS = 20;
	private static final String NEW_DISTRICT = "District";

	private final CliContext context;

	@Spec
	private CommandSpec spec;

	@Option(names = "--format", required = true, paramLabel = "ID", description = "edfi (Ed-Fi XML) or hsds (HSDS CSV), or the id of an installed module's format.")
	private String format;

	@Option(names = "--db", required = true, paramLabel = "DIR|URL", description = "Folder of the database, or a jdbc:postgresql: URL; a new district is made if none is there.")
	private String db;

	@Option(names = "--dry-run", description = "Says what the import would do, and changes nothing.")
	private boolean dryRun;

	@Option(names = "--json", description = "Prints the report as JSON: counts, rejected rows and changes, too, up to some thousands of each; what is more is counted, and --rows writes it.")
	private boolean json;

	@Option(names = "--rows", paramLabel = "FILE", description = "Writes every rejected row, left-out value and dropped thing into this CSV file. It holds data about students.")
	private Path rows;

	@Option(names = "--source", paramLabel = "NAME", description = "Name of the system that the files come from, where several use the same format. Default: the format's id.")
	private String source;

	@Option(names = "--allow-drop", defaultValue = "" + ImportRequest.DEFAULT_DROP_PERCENT, paramLabel = "PERCENT", description = "How much of a class may be dropped at once, because the files no longer list it. Default: ${DEFAULT-VALUE}.")
	private int allowDrop;

	@Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders whose files of the format are read.")
	private List<Path> paths;

	ImportCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws IOException {
		var request = request();
		var location = DatabaseLocation.parse(db);
		return switch (context.opening(location)) {
		case Opening.Ready ready -> run(request, context.closing(ready.database()));
		case Opening.Missing missing -> intoNew(request, location);
		case Opening.Unfinished unfinished -> intoNew(request, location);
		case Opening.Refused refused -> throw new StoreException(CliContext.sentence(refused));
		};
	}

	/** What would be refused makes no district either; so it is first compared with an empty one, which is made beside for as long as that lasts. */
	private int intoNew(ImportRequest request, DatabaseLocation location) throws IOException {
		var tried = compareWithNothing(request);
		if (dryRun && !json) context.out().println("There is no district at " + location.display() + " yet; this is compared with an empty one.");
		if (dryRun || tried.outcome() == Outcome.REFUSED) return print(tried);
		if (!json) context.out().println("There was no district at " + location.display() + " yet; a new one was made.");
		return run(request, context.closing(context.service(Databases.class).create(location, context.passphrase(), NEW_DISTRICT)));
	}

	private ImportReport compareWithNothing(ImportRequest request) throws IOException {
		var folder = Files.createTempDirectory("trellis-dry-run");
		try (var database = context.service(Databases.class).create(new DatabaseLocation.DerbyFolder(folder.resolve("district")), null, NEW_DISTRICT)) {
			return context.service(Imports.class).dryRun(database, context.importing(database, context.signedIn(database)), request, context.progress());
		} finally {
			delete(folder);
		}
	}

	private static void delete(Path folder) throws IOException {
		try (var all = Files.walk(folder)) {
			for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
		}
	}

	private int run(ImportRequest request, Database database) {
		var imports = context.service(Imports.class);
		var by = context.signedIn(database);
		var scope = context.importing(database, by);
		return print(dryRun ? imports.dryRun(database, scope, request, context.progress()) : imports.commit(database, by.actor(), scope, request, context.progress()));
	}

	private ImportRequest request() {
		try {
			return new ImportRequest(format, paths, source == null ? format : source, allowDrop, rows);
		} catch (IllegalArgumentException e) {
			throw new ParameterException(spec.commandLine(), e.getMessage() + ".", e);
		}
	}

	/**
	 * What was refused is an error, also beside the JSON.
	 *
	 * @return the exit code
	 */
	private int print(ImportReport report) {
		if (json) context.out().println(report.toJson());
		boolean refused = !report.refused().isEmpty();
		if (refused || json && report.guard() != null) {
			report.refused().forEach(r -> context.err().println(r.sentence()));
			if (report.guard() != null) context.err().println(report.guardText());
			context.err().println("Nothing was changed.");
		} else if (!json) {
			context.out().print(report.toText(ROWS));
			context.out().flush();
			if (report.outcome() == Outcome.REFUSED) context.err().println(report.guardText());
		}
		context.out().flush();
		return switch (report.outcome()) {
		case DONE -> 0;
		case DONE_WITH_REJECTED -> 1;
		case REFUSED -> 2;
		};
	}
}
