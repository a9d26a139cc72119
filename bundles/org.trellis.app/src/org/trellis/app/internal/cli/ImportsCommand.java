package org.trellis.app.internal.cli;

import java.util.Locale;
import java.util.concurrent.Callable;

import org.trellis.exchange.Imports;
import org.trellis.exchange.PastImport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the imports, for whoever wants to undo one. */
@Command(name = "imports", mixinStandardHelpOptions = true, description = { "Lists the imports, latest first, separated by tabs: ID, when, who, what was chosen (folders or files), format, name of the system it came from, what it did, whether it was undone, files. A dash stands for what an older release did not note.",
		"undo-import takes one back by its ID." })
final class ImportsCommand implements Callable<Integer> {
	private final CliContext context;

	@Option(names = "--db", required = true, paramLabel = "DIR|URL", description = "Folder of the database, or a jdbc:postgresql: URL.")
	private String db;

	ImportsCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		var database = context.open(db);
		for (var past : context.service(Imports.class).past(database, context.importing(database, context.signedIn(database)))) context.out().println(line(past));
		return 0;
	}

	private static String known(String text) {
		return text == null ? "-" : text;
	}

	private static String line(PastImport p) {
		var did = String.format(Locale.ROOT, "%,d added, %,d changed, %,d dropped, %,d rejected", p.added(), p.changed(), p.dropped(), p.rejected());
		var undone = p.isUndone() ? "undone " + Times.text(p.undoneAt()) + " by " + p.undoneBy() : "stands";
		return String.join("\t", p.id().toString(), Times.text(p.startedAt()), p.startedBy(), known(p.chosen()), p.format(), known(p.source()), did, undone, p.files());
	}
}
