package org.trellis.reporting.ui.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.trellis.reporting.ReportFormat;

/** Asks where a report goes and as what. */
interface FileChoice {
	/** The file dialog of the system. */
	FileChoice NATIVE = (shell, name, folder) -> {
		var formats = ReportFormat.values();
		var dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.exportTitle);
		dialog.setFilterExtensions(Arrays.stream(formats).map(f -> "*." + f.extension()).toArray(String[]::new));
		dialog.setFilterNames(Arrays.stream(formats).map(FileChoice::label).toArray(String[]::new));
		dialog.setFilterIndex(ReportFormat.PDF.ordinal());
		dialog.setFileName(name + "." + ReportFormat.PDF.extension());
		dialog.setFilterPath(folder);
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(chosen -> withExtension(Path.of(chosen), formats[Math.max(0, dialog.getFilterIndex())]));
	};

	/**
	 * @param name to begin with, without an extension
	 * @param folder to begin in; null for the system's choice
	 * @return a file whose extension is one of the formats; empty when the person does not want to
	 */
	Optional<Path> choose(Shell shell, String name, String folder);

	/** A text as the name of a file, on every system. */
	static String nameOf(String text) {
		return text.replaceAll("[\\\\/:*?\"<>|]", "-");
	}

	/** The format that a file's name says. */
	static Optional<ReportFormat> format(Path file) {
		var name = file.getFileName().toString();
		return ReportFormat.of(name.substring(name.lastIndexOf('.') + 1));
	}

	private static Path withExtension(Path file, ReportFormat format) {
		return format(file).isPresent() ? file : file.resolveSibling(file.getFileName() + "." + format.extension());
	}

	private static String label(ReportFormat format) {
		return switch (format) {
		case PDF -> Messages.formatPdf;
		case HTML -> Messages.formatHtml;
		case XLSX -> Messages.formatXlsx;
		case DOCX -> Messages.formatDocx;
		};
	}
}
