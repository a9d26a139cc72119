package org.trellis.app.internal.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.trellis.reporting.ReportException;
import org.trellis.reporting.ReportFormat;
import org.trellis.reporting.ReportRequest;
import org.trellis.reporting.Reports;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes one report. */
@Command(name = "report", mixinStandardHelpOptions = true, description = "Makes a report of what you may see. An older file is replaced only when the new one is complete.")
final class ReportCommand implements Callable<Integer> {
	private final CliContext context;

	@Option(names = "--db", required = true, paramLabel = "DIR|URL", description = "Folder of the database, or a jdbc:postgresql: URL.")
	private String db;

	@Option(names = "--name", required = true, paramLabel = "ID", description = "Which report; see the command reports.")
	private String name;

	@Option(names = "--format", required = true, paramLabel = "F", description = "pdf, html, xlsx or docx.")
	private String format;

	@Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the report goes.")
	private Path out;

	@Option(names = "--param", paramLabel = "K=V", description = "A parameter of the report; may be given several times. Schools, classes and years by name or id.")
	private Map<String, String> parameters = new LinkedHashMap<>();

	@Option(names = "--language", paramLabel = "TAG", description = "Language of the report, for example es; otherwise that of the program.")
	private String language;

	ReportCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		var asked = ReportFormat.of(format).orElseThrow(() -> new CliFailure("\"" + format + "\" is not a format of reports; known are "
				+ Arrays.stream(ReportFormat.values()).map(ReportFormat::extension).collect(Collectors.joining(", ")) + "."));
		var database = context.open(db);
		var locale = language == null ? Locale.getDefault() : Locale.forLanguageTag(language);
		try {
			context.service(Reports.class).render(new ReportRequest(name, parameters, asked, out, locale), database, context.signedIn(database), context.progress());
			return 0;
		} catch (ReportException e) {
			throw new CliFailure(e.getMessage(), e);
		}
	}
}
