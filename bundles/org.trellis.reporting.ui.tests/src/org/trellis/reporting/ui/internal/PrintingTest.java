package org.trellis.reporting.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.store.Progress;

/** The pages of a report on paper: printed by the system into a file, and looked at. Only the printing system of Linux has a printer that is always there. */
@EnabledOnOs(OS.LINUX)
class PrintingTest {
	@TempDir
	Path folder;

	/** Three pages, each with a black block: at the top, in the middle, at the bottom. */
	private Path report() throws IOException {
		var file = folder.resolve("report.pdf");
		try (var pdf = new PDDocument()) {
			for (int i = 0; i < 3; i++) {
				var page = new PDPage(PDRectangle.LETTER);
				pdf.addPage(page);
				try (var out = new PDPageContentStream(pdf, page)) {
					out.addRect(100, 620 - 270 * i, 400, 100);
					out.fill();
				}
			}
			pdf.save(file.toFile());
		}
		return file;
	}

	private PrinterData toFile(Path file) {
		var data = Arrays.stream(Printer.getPrinterList()).filter(p -> "GtkPrintBackendFile".equals(p.driver)).findFirst().orElseThrow(() -> new AssertionError("GTK has no printer into files"));
		var chosen = new PrinterData(data.driver, data.name);
		chosen.printToFile = true;
		chosen.fileName = file.toString();
		return chosen;
	}

	private static boolean isWhole(Path file) {
		try {
			return Files.exists(file) && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).stripTrailing().endsWith("%%EOF");
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static boolean black(BufferedImage page, double x, double y) {
		return (page.getRGB((int) (page.getWidth() * x), (int) (page.getHeight() * y)) & 0xff) < 100;
	}

	@Test
	void everyPageIsPrintedAsLargeAsThePaperAllows() throws Exception {
		var printed = folder.resolve("printed.pdf");
		Printing.print(report(), "Resource gaps", toFile(printed), Progress.NONE);
		until("the file is printed", () -> isWhole(printed));
		try (var pdf = Loader.loadPDF(printed.toFile())) {
			assertEquals(3, pdf.getNumberOfPages());
			var pages = new PDFRenderer(pdf);
			for (int i = 0; i < 3; i++) {
				var page = pages.renderImageWithDPI(i, 50);
				for (int block = 0; block < 3; block++) assertEquals(block == i, black(page, 0.5, 0.16 + block * 0.29), "block " + block + " of page " + i);
				assertTrue(black(page, 0.22, 0.16 + i * 0.29) && black(page, 0.72, 0.16 + i * 0.29), "the block is as wide as the page wants it");
			}
		}
	}

	@Test
	void ofAPageRangeOnlyThosePages() throws Exception {
		var printed = folder.resolve("range.pdf");
		var data = toFile(printed);
		data.scope = PrinterData.PAGE_RANGE;
		data.startPage = 2;
		data.endPage = 9;
		Printing.print(report(), "Resource gaps", data, Progress.NONE);
		until("the file is printed", () -> isWhole(printed));
		try (var pdf = Loader.loadPDF(printed.toFile())) {
			assertEquals(2, pdf.getNumberOfPages());
			assertTrue(black(new PDFRenderer(pdf).renderImageWithDPI(0, 50), 0.5, 0.45));
		}
	}
}
