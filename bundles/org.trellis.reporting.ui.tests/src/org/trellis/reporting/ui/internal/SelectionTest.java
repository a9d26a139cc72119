package org.trellis.reporting.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.reporting.Reports;
import org.trellis.testing.ui.Window;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.ReportLink;
import org.trellis.ui.SelectedPlace;

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
