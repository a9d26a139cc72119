package org.trellis.app.internal.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.trellis.checks.CheckResult;
import org.trellis.checks.Checks;
import org.trellis.store.Databases;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Runs the checks of practice and data. */
@Command(name = "check", mixinStandardHelpOptions = true, description = {
		"Looks for broken rules of practice and data, and says why each matters and how to fix it.",
		"Exit code 1 when something is found, 2 when a check itself fails." }, //
		footer = { "", "Each check begins with one of these words:", "  good     nothing was found", "  ERROR    data contradict each other or were changed past Trellis: mend it before you rely on reports",
				"  WARNING  a rule of practice is broken for somebody: look at each", "  HINT     good to know", "  FAILED   the check itself could not be run; why is on the error stream",
				"With --json the field check is an id that does not change, severity one of the three, and findings name the class and id of what is meant." })
final class CheckCommand implements Callable<Integer> {
	private static final int PRINTED = 20;

	private final CliContext context;

	@Option(names = "--db", required = true, paramLabel = "DIR|URL", description = "Folder of the database, or a jdbc:postgresql: URL.")
	private String db;

	@Option(names = "--json", description = "Prints the findings as JSON, up to " + Checks.KEPT + " of each check.")
	private boolean json;

	@Option(names = "--backup", paramLabel = "DIR", description = "Also compares the audit with how far it had come when this backup was made.")
	private Path backup;

	CheckCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		var database = context.open(db);
		var scope = context.signedIn(database).scope();
		var results = new ArrayList<>(context.service(Checks.class).run(database, scope, context.progress()));
		if (backup != null) results.addFirst(new AuditSinceBackup(backup, BackupFolder.find(context.service(Databases.class), backup).auditMark()).result(database, scope));
		if (json) json(results, context.out());
		else results.forEach(r -> text(r, context.out()));
		for (var result : results) if (result instanceof CheckResult.Failed failed) context.err().println(failed.sentence());
		if (results.stream().anyMatch(CheckResult.Failed.class::isInstance)) return 2;
		return results.stream().allMatch(r -> r instanceof CheckResult.Ran ran && ran.good()) ? 0 : 1;
	}

	private static void text(CheckResult result, PrintWriter out) {
		switch (result) {
		case CheckResult.Failed failed -> out.printf("FAILED   %s%n", failed.check());
		case CheckResult.Ran ran when ran.good() -> out.printf("good     %s%n", ran.check().what());
		case CheckResult.Ran ran -> {
			out.printf("%-7s  %s: %d%n", ran.check().severity(), ran.check().what(), ran.total());
			ran.findings().stream().limit(PRINTED).forEach(f -> out.println("           " + f.sentence()));
			if (ran.total() > PRINTED) out.printf("           and %d more%n", ran.total() - PRINTED);
			out.println("         Why: " + ran.check().why());
			out.println("         Fix: " + ran.check().howToFix());
		}
		}
	}

	private static void json(List<CheckResult> results, PrintWriter out) {
		var text = new StringWriter();
		try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
			json.writeStartArray();
			for (var result : results) json(result, json);
			json.writeEndArray();
		}
		out.println(text);
	}

	private static void json(CheckResult result, JsonGenerator json) {
		json.writeStartObject();
		json.writeStringProperty("plugin", result.plugin());
		switch (result) {
		case CheckResult.Failed failed -> {
			json.writeStringProperty("check", failed.check());
			json.writeStringProperty("failed", failed.sentence());
		}
		case CheckResult.Ran ran -> {
			json.writeStringProperty("check", ran.check().id());
			json.writeStringProperty("severity", ran.check().severity().name());
			json.writeStringProperty("what", ran.check().what());
			json.writeStringProperty("why", ran.check().why());
			json.writeStringProperty("howToFix", ran.check().howToFix());
			json.writeNumberProperty("total", ran.total());
			findings(ran, json);
		}
		}
		json.writeEndObject();
	}

	private static void findings(CheckResult.Ran ran, JsonGenerator json) {
		json.writeArrayPropertyStart("findings");
		for (var finding : ran.findings()) {
			json.writeStartObject();
			if (finding.type() != null) json.writeStringProperty("type", finding.type());
			if (finding.id() != null) json.writeStringProperty("id", finding.id().toString());
			json.writeStringProperty("sentence", finding.sentence());
			json.writeEndObject();
		}
		json.writeEndArray();
	}
}
