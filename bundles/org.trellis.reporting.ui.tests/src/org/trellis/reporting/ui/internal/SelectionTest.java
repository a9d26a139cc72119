package org.trellis.reporting.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.reporting.ReportDescription;
import org.trellis.reporting.Reports;
import org.trellis.testing.ui.Window;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.ReportLink;
import org.trellis.ui.SelectedPlace;
import org.trellis.ui.StoreJobs;

/** A report is made for what is selected in another view. */
class SelectionTest {
	private static final String COMMAND = "org.trellis.reporting.ui.selection";

	@TempDir
	Path folder;

	private static void select(Object place) {
		Window.service(EPartService.class).activate(Window.service(EPartService.class).findPart(CatalogueView.ID), true);
		Window.service(EPartService.class).findPart(CatalogueView.ID).getContext().get(ESelectionService.class).setSelection(place);
		assertEquals(place, Window.service(MWindow.class).getContext().get(ESelectionService.class).getSelection());
	}

	@Test
	void theChosenReportIsMadeForTheSelectedSchool() {
		try (var window = new ReportingWindow(folder)) {
			select(new SelectedPlace(window.parks.getId(), null, ReportingWindow.PARKS));
			var asked = Window.atDialog(ReportingWindow.PARKS, dialog -> {
				var tree = Window.all(dialog, Tree.class).getFirst();
				var text = Window.all(dialog, Text.class).getFirst();
				text.setText("gaps");
				text.notifyListeners(SWT.DefaultSelection, new Event());
				assertTrue(tree.isDisposed(), "the dialog is over");
			});
			Window.command(COMMAND);
			until("the person was asked", asked);
			ReportingWindow.untilShown(ReportingWindow.PARKS);
		}
	}

	/** Board night: what is ticked for one school is written at once, a file each. */
	@Test
	void severalReportsOfASchoolAreWrittenAtOnce(@TempDir Path files) throws Exception {
		try (var window = new ReportingWindow(folder)) {
			var place = new SelectedPlace(window.parks.getId(), null, ReportingWindow.PARKS);
			var reports = Window.service(Reports.class).catalogue().stream().filter(r -> !SelectionHandler.given(r, place).isEmpty()).toList();
			var asked = Window.atDialog(ReportingWindow.PARKS, dialog -> {
				tick(dialog, "gap-map");
				tick(dialog, "movement-matrix");
				Window.click(dialog, Messages.selectionWrite);
			});
			var answer = new SelectionDialog(Window.main().getShell(), place.name(), reports).ask().orElseThrow();
			assertTrue(asked.getAsBoolean() && answer.files());
			var history = Window.service(RunHistory.class);
			var several = new SeveralReports(Window.service(Reports.class), Window.service(CurrentDistrict.class).get().orElseThrow(), Window.service(StoreJobs.class), history);
			var written = new ArrayList<Path>();
			several.write(answer.reports(), place, files).then(made -> {
				written.addAll(made);
				several.remember(answer.reports(), place);
			}).start(Window.main());
			until("both are written", () -> written.size() == 2);
			for (var file : written) try (var pdf = Loader.loadPDF(file.toFile())) {
				assertTrue(new PDFTextStripper().getText(pdf).contains(ReportingWindow.PARKS), file.toString());
			}
			assertEquals(2, history.of(Window.service(CurrentDistrict.class).get().orElseThrow().database().districtId()).stream().filter(r -> r.about().equals(ReportingWindow.PARKS)).count());
		}
	}

	private static void tick(Shell dialog, String report) {
		var tree = Window.all(dialog, Tree.class).getFirst();
		for (var group : tree.getItems()) for (var item : group.getItems()) if (item.getData() instanceof ReportDescription known && known.id().equals(report)) {
			item.setChecked(true);
			var event = new Event();
			event.item = item;
			event.detail = SWT.CHECK;
			tree.notifyListeners(SWT.Selection, event);
		}
	}

	@Test
	void withoutASelectionThePersonIsToldHowToMakeOne() {
		try (var window = new ReportingWindow(folder)) {
			select(null);
			var told = Window.atDialog(Messages.nothingSelected, dialog -> dialog.close());
			Window.command(COMMAND);
			until("the person is told", told);
		}
	}

	@Test
	void aClassIsGivenOnlyToReportsAboutClasses() {
		var school = UUID.randomUUID();
		var section = UUID.randomUUID();
		var place = new SelectedPlace(school, section, "Grade 3 A");
		var reports = Window.service(Reports.class).catalogue();
		var review = reports.stream().filter(r -> r.id().equals("class-review-summary")).findFirst().orElseThrow();
		var gaps = reports.stream().filter(r -> r.id().equals("gap-map")).findFirst().orElseThrow();
		assertEquals(Map.of("school", school.toString(), "class", section.toString()), SelectionHandler.given(review, place));
		assertEquals(Map.of("school", school.toString()), SelectionHandler.given(gaps, place));
	}

	/** As the recap of a meeting does from the Review perspective. */
	@Test
	void anotherPartOfTheWindowOpensAReportByItsIdWithItsValues() {
		try (var window = new ReportingWindow(folder)) {
			new ReportLink(Window.service(ICommandService.class), Window.service(IHandlerService.class), Window.service(ErrorReporter.class)).open("meeting-recap", Map.of("school", window.parks.getId().toString(), "from", "2026-10-01 09:10"));
			ReportingWindow.untilShown(ReportingWindow.PARKS);
			assertTrue(Window.all(Window.main(), Text.class).stream().anyMatch(t -> t.getText().contains("09:10")), "the time can be changed");
		}
	}

	@Test
	void aReportThatIsNotThereIsNamed() {
		try (var window = new ReportingWindow(folder)) {
			var told = Window.atDialog("no-such-report", dialog -> dialog.close());
			new ReportLink(Window.service(ICommandService.class), Window.service(IHandlerService.class), Window.service(ErrorReporter.class)).open("no-such-report", Map.of());
			until("the person is told", told);
		}
	}

	@Test
	void valuesComeThroughAsTheyWereGiven() {
		var values = Map.of("from", "2026-10-01 09:10", "meeting", "Grade 3 & 4 = all, \u00f1");
		assertEquals(values, ReportLink.read(ReportLink.write(values)));
		assertEquals(Map.of(), ReportLink.read(null));
	}
}
