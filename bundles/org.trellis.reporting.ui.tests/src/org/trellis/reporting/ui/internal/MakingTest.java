package org.trellis.reporting.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.reporting.ReportFormat;
import org.trellis.testing.ui.Window;

/** Reports of a real district, made by the real engine, looked at, written and made again. */
class MakingTest {
	@TempDir
	Path folder;
	@TempDir
	Path files;

	@Test
	void aReportIsMadeOfTheSchoolThatIsChosenByName() {
		try (var window = new ReportingWindow(folder)) {
			ReportingWindow.open(ReportingWindow.GAPS);
			ReportingWindow.choose(ReportingWindow.PARKS);
			ReportingWindow.make();
			ReportingWindow.untilShown(ReportingWindow.PARKS);
			ReportingWindow.choose(ReportingWindow.LINCOLN);
			ReportingWindow.make();
			assertFalse(ReportingWindow.untilShown(ReportingWindow.LINCOLN).contains(ReportingWindow.PARKS));
		}
	}

	@Test
	void classesFollowTheSchool() {
		try (var window = new ReportingWindow(folder)) {
			ReportingWindow.open(ReportingWindow.REVIEW);
			assertTrue(ReportingWindow.combo(Messages.schoolFirst).isPresent());
			ReportingWindow.choose(ReportingWindow.LINCOLN);
			ReportingWindow.choose(ReportingWindow.CLASS);
			ReportingWindow.choose("Fall");
			ReportingWindow.make();
			var text = ReportingWindow.untilShown("Ana11");
			assertTrue(text.contains(ReportingWindow.CLASS), text);
			ReportingWindow.choose(ReportingWindow.PARKS);
			until("the classes of the other school are none", () -> ReportingWindow.combo(ReportingWindow.CLASS).isEmpty());
		}
	}

	@Test
	void pagesAreShownAsTheyWillBePrinted() {
		try (var window = new ReportingWindow(folder)) {
			ReportingWindow.open(ReportingWindow.GAPS);
			ReportingWindow.choose(ReportingWindow.LINCOLN);
			ReportingWindow.make();
			ReportingWindow.untilShown(ReportingWindow.LINCOLN);
			// where there is no browser, pages are shown anyway
			if (radio(Messages.asPages).isPresent()) {
				Window.click(Window.main(), Messages.asPages);
				until("the first page is shown", () -> ReportingWindow.page().contains(ReportingWindow.LINCOLN));
				assertTrue(Window.shows(Window.main(), "Page 1 of 1"));
				Window.click(Window.main(), Messages.asOnePage);
				until("the long page is shown again", () -> Window.find(Window.main(), org.eclipse.swt.browser.Browser.class, b -> b.getText().contains(ReportingWindow.LINCOLN)).isPresent());
			}
			assertTrue(ReportingWindow.shown().get().contains(ReportingWindow.LINCOLN));
		}
	}

	private static Optional<Button> radio(String label) {
		return Window.find(Window.main(), Button.class, b -> b.getText().equals(label));
	}

	@Test
	void everyFormatIsWrittenWhereThePersonSays() throws Exception {
		try (var window = new ReportingWindow(folder)) {
			ReportingWindow.open(ReportingWindow.GAPS);
			ReportingWindow.choose(ReportingWindow.LINCOLN);
			for (var format : ReportFormat.values()) {
				var file = files.resolve("gaps." + format.extension());
				ReportingWindow.view().askBy((shell, name, begin) -> Optional.of(file));
				Window.click(Window.main(), Messages.export);
				until("the window says that it was written", () -> Window.shows(Window.main(), file.getFileName().toString()) && Window.shows(Window.main(), files.toString()));
				until("the window is free again", () -> Files.exists(file));
			}
			try (var pdf = Loader.loadPDF(files.resolve("gaps.pdf").toFile())) {
				assertTrue(new PDFTextStripper().getText(pdf).contains(ReportingWindow.LINCOLN));
			}
			assertTrue(Files.readString(files.resolve("gaps.html")).contains(ReportingWindow.LINCOLN));
			for (var zipped : Set.of("gaps.xlsx", "gaps.docx")) assertEquals("PK", new String(Files.readAllBytes(files.resolve(zipped)), 0, 2, java.nio.charset.StandardCharsets.US_ASCII));
			assertEquals(Set.of("gaps.pdf", "gaps.html", "gaps.xlsx", "gaps.docx"), names(files));
			// the next one is offered in the same folder, under the report's name
			ReportingWindow.view().askBy((shell, name, begin) -> {
				assertEquals(files.toString(), begin);
				assertTrue(name.startsWith(ReportingWindow.GAPS), name);
				return Optional.empty();
			});
			Window.click(Window.main(), Messages.export);
		}
	}

	private static Set<String> names(Path in) throws java.io.IOException {
		try (var all = Files.list(in)) {
			return all.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
		}
	}

	@Test
	void aFolderThatIsGoneIsToldInASentenceAndNothingIsLeft() throws Exception {
		try (var window = new ReportingWindow(folder)) {
			ReportingWindow.open(ReportingWindow.GAPS);
			ReportingWindow.view().askBy((shell, name, begin) -> Optional.of(files.resolve("not-there/gaps.pdf")));
			var told = Window.atDialog("for the report is not there", dialog -> dialog.close());
			Window.click(Window.main(), Messages.export);
			until("the person is told", told);
			assertEquals(Set.of(), names(files));
		}
	}

	@Test
	void aRunIsKeptWithoutNamesAndMadeAgain() {
		try (var window = new ReportingWindow(folder)) {
			ReportingWindow.open(ReportingWindow.GAPS);
			ReportingWindow.choose(ReportingWindow.PARKS);
			ReportingWindow.make();
			ReportingWindow.untilShown(ReportingWindow.PARKS);
			var runs = Window.service(RunHistory.class).of(window.district.database().districtId());
			assertEquals(1, runs.size());
			assertEquals(ReportingWindow.PARKS, runs.getFirst().about());
			// another report in between; the first one opens with what it was made of last
			ReportingWindow.open(ReportingWindow.REVIEW);
			ReportingWindow.open(ReportingWindow.GAPS);
			until("the school is chosen again", () -> ReportingWindow.combo(ReportingWindow.PARKS).map(c -> c.getText().equals(ReportingWindow.PARKS)).orElse(false));
		}
	}

	@Test
	void previewsAreGoneWhenTheDistrictIsClosed() throws Exception {
		Path previews;
		try (var window = new ReportingWindow(folder)) {
			ReportingWindow.open(ReportingWindow.GAPS);
			ReportingWindow.make();
			ReportingWindow.untilShown("Whole district");
			previews = ReportingWindow.view().previews();
			try (var all = Files.walk(previews)) {
				assertTrue(all.anyMatch(Files::isRegularFile));
			}
		}
		if (Files.exists(previews)) try (var all = Files.walk(previews)) {
			assertFalse(all.anyMatch(Files::isRegularFile));
		}
	}
}
