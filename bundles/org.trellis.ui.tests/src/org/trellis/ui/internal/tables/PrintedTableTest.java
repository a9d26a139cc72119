package org.trellis.ui.internal.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.store.Progress;
import org.trellis.store.StoreException;
import org.trellis.ui.tables.Column;

/** A table on paper: printed by the system into a file, and read back. Only the printing system of Linux has a printer that is always there. */
@EnabledOnOs(OS.LINUX)
class PrintedTableTest {
	@TempDir
	Path folder;

	private record Place(String name, int seats) {
	}

	private static final List<Column<Place>> COLUMNS = List.of(Column.<Place> of("name", "Service", Place::name).width(30), Column.<Place> of("seats", "Open places", p -> String.valueOf(p.seats())).width(10).right());

	private Printer toFile(Path file) {
		var data = Arrays.stream(Printer.getPrinterList()).filter(p -> "GtkPrintBackendFile".equals(p.driver)).findFirst().orElseThrow(() -> new AssertionError("GTK has no printer into files"));
		var chosen = new PrinterData(data.driver, data.name);
		chosen.printToFile = true;
		chosen.fileName = file.toString();
		return new Printer(chosen);
	}

	private static boolean isWhole(Path file) {
		try {
			return Files.exists(file) && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).stripTrailing().endsWith("%%EOF");
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private int print(List<Place> rows, Path file) {
		var printer = toFile(file);
		try {
			return new PrintedTable<>("Directory of services", COLUMNS).print(new MemoryListing<>(rows, "", null, COLUMNS, false), printer, Progress.NONE);
		} finally {
			printer.dispose();
		}
	}

	@Test
	void everyPageHasTitleNumberAndHeadingsAndNoRowIsLostBetweenPages() throws Exception {
		var rows = IntStream.rangeClosed(1, 150).mapToObj(i -> new Place("Service number %03d".formatted(i), i)).toList();
		var file = folder.resolve("table.pdf");
		int pages = print(rows, file);
		until("the file is printed", () -> isWhole(file));
		try (var pdf = Loader.loadPDF(file.toFile())) {
			assertEquals(pages, pdf.getNumberOfPages());
			assertTrue(pages > 1 && pages < 6, pages + " pages of 150 rows");
			for (int page = 1; page <= pages; page++) {
				var text = text(pdf, page);
				for (var everywhere : List.of("Directory of services", "Service", "Open places", page + " of " + pages)) assertTrue(text.contains(everywhere), everywhere + " on page " + page + ": " + text);
			}
			var all = new PDFTextStripper().getText(pdf);
			for (var row : rows) assertTrue(all.contains(row.name()), row.name());
			assertTrue(all.indexOf("Service number 001") < all.indexOf("Service number 150"));
		}
	}

	private static String text(PDDocument pdf, int page) throws IOException {
		var reader = new PDFTextStripper();
		reader.setStartPage(page);
		reader.setEndPage(page);
		return reader.getText(pdf);
	}

	@Test
	void anEmptyTableIsOnePage() throws Exception {
		var file = folder.resolve("empty.pdf");
		assertEquals(1, print(List.of(), file));
		until("the file is printed", () -> isWhole(file));
		try (var pdf = Loader.loadPDF(file.toFile())) {
			assertTrue(text(pdf, 1).contains("Open places"));
		}
	}

	@Test
	void aListThatNobodyReadsOnPaperIsRefusedBeforeAnythingIsPrinted() {
		var file = folder.resolve("long.pdf");
		var rows = IntStream.rangeClosed(0, PrintedTable.MOST).mapToObj(i -> new Place("x", i)).toList();
		assertTrue(assertThrows(StoreException.class, () -> print(rows, file)).getMessage().contains("5,001"));
		assertFalse(Files.exists(file));
	}
}
