package org.trellis.reporting.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a report as its reader sees it, in reading order, with single spaces. */
final class ReadBack {
	private static final Pattern SHARED = Pattern.compile("(?s)<si>(.*?)</si>|<si/>");
	private static final Pattern CELL = Pattern.compile("(?s)<c ([^>]*?)(?:/>|>(.*?)</c>)");
	private static final Pattern VALUE = Pattern.compile("<v>(.*?)</v>");

	private ReadBack() {
	}

	static String of(Path report) {
		try {
			var name = report.getFileName().toString();
			return spaced(switch (name.substring(name.lastIndexOf('.') + 1)) {
			case "html" -> html(Files.readString(report));
			case "pdf" -> pdf(report);
			case "xlsx" -> xlsx(report);
			case "docx" -> markup(part(report, "word/document.xml").replace("</w:p>", " "));
			default -> throw new IllegalArgumentException(name);
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String spaced(String text) {
		return text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
	}

	private static String html(String page) {
		return markup(page.substring(page.indexOf("<body")).replaceAll("</(td|th|div|p)>", " "));
	}

	private static String markup(String markup) {
		return markup.replaceAll("<br ?/?>", " ").replaceAll("<[^>]*>", "").replace("&#xa0;", " ").replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
				.replace("&amp;", "&");
	}

	private static String pdf(Path report) throws IOException {
		try (var document = Loader.loadPDF(report.toFile())) {
			var stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			return stripper.getText(document);
		}
	}

	static int pages(Path pdf) throws IOException {
		try (var document = Loader.loadPDF(pdf.toFile())) {
			return document.getNumberOfPages();
		}
	}

	/** Row by row; whole numbers without a point. */
	private static String xlsx(Path report) throws IOException {
		List<String> shared = new ArrayList<>();
		var strings = SHARED.matcher(part(report, "xl/sharedStrings.xml"));
		while (strings.find()) shared.add(strings.group(1) == null ? "" : markup(strings.group(1)));
		var text = new StringBuilder();
		var cells = CELL.matcher(part(report, "xl/worksheets/sheet1.xml"));
		while (cells.find()) {
			var value = cells.group(2) == null ? null : VALUE.matcher(cells.group(2));
			if (value == null || !value.find()) continue;
			text.append(cells.group(1).contains("t=\"s\"") ? shared.get(Integer.parseInt(value.group(1))) : value.group(1).replaceFirst("\\.0$", "")).append(' ');
		}
		return text.toString();
	}

	/** The cells of a workbook that hold numbers, row by row; whole ones without a point. */
	static List<String> numbers(Path workbook) throws IOException {
		var numbers = new ArrayList<String>();
		var cells = CELL.matcher(part(workbook, "xl/worksheets/sheet1.xml"));
		while (cells.find()) {
			var value = cells.group(2) == null || cells.group(1).contains("t=\"s\"") ? null : VALUE.matcher(cells.group(2));
			if (value != null && value.find()) numbers.add(value.group(1).replaceFirst("\\.0$", ""));
		}
		return numbers;
	}

	/** A file inside a workbook or document. */
	static String part(Path report, String name) throws IOException {
		try (var zip = new ZipFile(report.toFile())) {
			return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
