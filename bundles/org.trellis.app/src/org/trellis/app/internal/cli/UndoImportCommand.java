package org.trellis.app.internal.cli;

import java.util.UUID;
import java.util.concurrent.Callable;

import org.trellis.exchange.Imports;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Takes an import back. */
@Command(name = "undo-import", mixinStandardHelpOptions = true, description = "Takes an import back, and says of which it was. What somebody has changed or used since stays and is listed.", //
		footer = { "", "Exit codes: 0 all of it was taken back; 1 some of it stays; 2 called wrongly or failed." })
final class UndoImportCommand implements Callable<Integer> {
	private static final int LISTED = 20;

	private final CliContext context;

	@Option(names = "--db", required = true, paramLabel = "DIR|URL", description = "Folder of the database, or a jdbc:postgresql: URL.")
	private String db;

	@Parameters(paramLabel = "ID", converter = ImportId.class, description = "The ID that the import's report ends with; the command imports lists them all.")
	private UUID run;

	UndoImportCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		var imports = context.service(Imports.class);
		var database = context.open(db);
		var by = context.signedIn(database);
		var report = imports.undo(database, by.actor(), context.importing(database, by), run, context.progress());
		var out = context.out();
		var of = report.of();
		out.println("Undone: the import of " + of.name() + " (" + of.format() + ") by " + of.startedBy() + " on " + Times.text(of.startedAt()) + ".");
		out.printf("  %,d of %,d that it added are deleted, %,d of %,d that it changed are set back, %,d of %,d that it dropped are restored.%n", report.deleted(), of.added(), report.setBack(), of.changed(), report.restored(), of.dropped());
		out.println("  A student counts as one, and so does each of its enrollments, contacts and programs; the import counts in the same way.");
		if (report.left().isEmpty()) return 0;
		out.printf(report.left().size() == 1 ? "%,d stays, with all its parts:%n" : "%,d stay, each with all its parts:%n", report.left().size());
		report.left().stream().limit(LISTED).forEach(l -> out.println("  " + l.type() + " " + l.id() + ": " + l.reason()));
		if (report.left().size() > LISTED) out.printf("  ... and %,d more.%n", report.left().size() - LISTED);
		return 1;
	}

	/** Reads an ID as it was printed. */
	static final class ImportId implements ITypeConverter<UUID> {
		@Override
		public UUID convert(String text) {
			try {
				return UUID.fromString(text);
			} catch (IllegalArgumentException e) {
				throw new TypeConversionException("\"" + text + "\" is not the ID of an import; the report of the import ends with it, and the command imports lists them all");
			}
		}
	}
}
