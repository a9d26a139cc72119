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
 * @param use what the file is for: taking it out of Trellis needs the right to (D32)
 */
public record ReportRequest(String reportId, Map<String, String> parameters, ReportFormat format, Path file, Locale locale, Use use) {
	public enum Use {
		/** Is shown in the window, and removed with it. */
		LOOK,
		/** Goes to a file of the person's, or to paper. */
		TAKE_OUT
	}

	/** To be taken out. */
	public ReportRequest(String reportId, Map<String, String> parameters, ReportFormat format, Path file, Locale locale) {
		this(reportId, parameters, format, file, locale, Use.TAKE_OUT);
	}

	/** In the language of the program. */
	public ReportRequest(String reportId, Map<String, String> parameters, ReportFormat format, Path file, Use use) {
		this(reportId, parameters, format, file, Locale.getDefault(), use);
	}
}
