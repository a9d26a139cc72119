package org.trellis.ui;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

import jakarta.inject.Inject;

/**
 * Opens a report of the catalogue and makes it at once of given values, from any perspective or module: the command {@value #COMMAND}, which the
 * reporting perspective handles, so that nobody needs to depend on it. Made by injection, for one view; UI thread only.
 *
 * <pre>
 * reports.open("meeting-recap", Map.of("school", school.toString(), "from", "2026-10-01 09:10"));
 * </pre>
 */
@Creatable
public final class ReportLink {
	/** Opens a report. Parameters: {@link #REPORT}, {@link #VALUES}. */
	public static final String COMMAND = "org.trellis.ui.report.open";
	/** The id of the report in the catalogue, required. */
	public static final String REPORT = "org.trellis.ui.report.open.report";
	/** Values of the report's parameters as {@link #write} gives them; the rest is as it was used last where there is none. */
	public static final String VALUES = "org.trellis.ui.report.open.values";

	private final ICommandService commands;
	private final IHandlerService handlers;
	private final ErrorReporter errors;

	@Inject
	public ReportLink(ICommandService commands, IHandlerService handlers, ErrorReporter errors) {
		this.commands = commands;
		this.handlers = handlers;
		this.errors = errors;
	}

	/**
	 * Shows the report; what goes wrong, for example that there is no such report, is told in the error dialog.
	 *
	 * @param report id in the catalogue
	 * @param values of its parameters by name, in the form of a request; without one it is as it was made last
	 */
	public void open(String report, Map<String, String> values) {
		try {
			handlers.executeCommand(ParameterizedCommand.generateCommand(commands.getCommand(COMMAND), Map.of(REPORT, report, VALUES, write(values))), null);
		} catch (CommandException e) {
			errors.report(Trouble.of(report, e));
		}
	}

	/** Values as one text, as {@code school=…&from=…} in an address on the web. */
	public static String write(Map<String, String> values) {
		return values.entrySet().stream().map(v -> URLEncoder.encode(v.getKey(), StandardCharsets.UTF_8) + "=" + URLEncoder.encode(v.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
	}

	/** @param text as {@link #write} gives it; null and empty for none */
	public static Map<String, String> read(String text) {
		var values = new LinkedHashMap<String, String>();
		if (text == null || text.isBlank()) return values;
		Arrays.stream(text.split("&")).map(v -> v.split("=", 2)).filter(v -> v.length == 2).forEach(v -> values.put(URLDecoder.decode(v[0], StandardCharsets.UTF_8), URLDecoder.decode(v[1], StandardCharsets.UTF_8)));
		return values;
	}
}
