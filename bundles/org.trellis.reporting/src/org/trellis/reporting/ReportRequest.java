package org.trellis.reporting;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * One report to be made.
 *
 * @param reportId id of a {@link ReportDescription}
 * @param parameters texts by parameter name; what is missing, null or blank takes its default
 * @param file where it goes; replaced only when the new one is complete
 * @param locale language of the report's own words, and how its numbers and dates look
 */
public record ReportRequest(String reportId, Map<String, String> parameters, ReportFormat format, Path file, Locale locale) {
	/** In the language of the program. */
	public ReportRequest(String reportId, Map<String, String> parameters, ReportFormat format, Path file) {
		this(reportId, parameters, format, file, Locale.getDefault());
	}
}
