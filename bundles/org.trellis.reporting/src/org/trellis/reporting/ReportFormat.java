package org.trellis.reporting;

import java.util.Locale;
import java.util.Optional;

/** What a report can be made as. */
public enum ReportFormat {
	/** One file; pictures are inside it. */
	HTML,
	/** Paged, for printing and filing. */
	PDF,
	/** A workbook with one sheet. */
	XLSX,
	/** A text document that can be edited. */
	DOCX;

	/** The file extension without a dot, which is also the name on the command line. */
	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The format with this extension, in any case. */
	public static Optional<ReportFormat> of(String extension) {
		for (var format : values())
			if (format.extension().equalsIgnoreCase(extension)) return Optional.of(format);
		return Optional.empty();
	}
}
