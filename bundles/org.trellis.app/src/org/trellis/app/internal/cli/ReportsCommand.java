package org.trellis.app.internal.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.trellis.reporting.ReportDescription;
import org.trellis.reporting.ReportParameter;
import org.trellis.reporting.Reports;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the reports that can be made. */
@Command(name = "reports", mixinStandardHelpOptions = true, description = "Lists the reports: id, name and parameters, separated by tabs.")
final class ReportsCommand implements Callable<Integer> {
	private final CliContext context;

	@Option(names = "--db", required = true, paramLabel = "DIR|URL", description = "Folder of the database, or a jdbc:postgresql: URL.")
	private String db;

	ReportsCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		context.open(db);
		for (var report : context.service(Reports.class).catalogue()) context.out().println(line(report));
		return 0;
	}

	private static String line(ReportDescription report) {
		return report.id() + "\t" + report.name() + "\t" + report.parameters().stream().map(ReportsCommand::parameter).collect(Collectors.joining(", "));
	}

	private static String parameter(ReportParameter parameter) {
		var values = parameter.choices().isEmpty() ? parameter.type().key() : String.join("|", parameter.choices().keySet());
		return parameter.name() + "=" + values + (parameter.required() ? " (required)" : "");
	}
}
