package org.trellis.reporting.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.reporting.Reports;
import org.trellis.testing.ui.Window;
import org.trellis.ui.CurrentDistrict;

/** A report is found by a few letters and opened by Enter; without a district the views lead to one. */
class CatalogueTest {
	@TempDir
	Path folder;

	@Test
	void aReportIsFoundWhileItsNameOrAnswerIsTyped() {
		try (var window = new ReportingWindow(folder)) {
			assertTrue(ReportingWindow.listed().contains(ReportingWindow.REVIEW));
			ReportingWindow.search().setText("unmet demand");
			assertEquals(List.of(ReportingWindow.GAPS), ReportingWindow.listed());
			ReportingWindow.search().setText("RESOURCES fóllow");
			assertEquals(List.of("Referral follow-up"), ReportingWindow.listed());
			ReportingWindow.search().setText("zebra");
			assertEquals(List.of(), ReportingWindow.listed());
			assertTrue(ReportingWindow.tree().getItem(0).getText().contains("zebra"));
		}
	}

	@Test
	void enterInTheSearchOpensTheFirstThatIsFound() {
		try (var window = new ReportingWindow(folder)) {
			ReportingWindow.search().setText("gaps");
			ReportingWindow.search().notifyListeners(SWT.DefaultSelection, new Event());
			until("the report is open", () -> Window.shows(Window.main(), Messages.make));
			assertTrue(Window.shows(Window.main(), "with the unmet demand as a chart"));
			ReportingWindow.search().setText("");
		}
	}

	@Test
	void theMarkedReportSaysWhatItAnswers() {
		try (var window = new ReportingWindow(folder)) {
			var item = ReportingWindow.item(ReportingWindow.REVIEW).orElseThrow();
			ReportingWindow.tree().setSelection(item);
			var event = new Event();
			event.item = item;
			ReportingWindow.tree().notifyListeners(SWT.Selection, event);
			var answer = Window.service(Reports.class).catalogue().stream().filter(r -> r.name().equals(ReportingWindow.REVIEW)).findFirst().orElseThrow().description();
			assertTrue(Window.shows(Window.main(), answer), answer);
		}
	}

	/** While the form goes, the platform looks for the next focus in it. */
	@Test
	void aDistrictIsClosedWhileAFieldOfAReportHasTheFocus() {
		try (var window = new ReportingWindow(folder)) {
			ReportingWindow.open(ReportingWindow.GAPS);
			Window.all(Window.main(), Combo.class).stream().filter(Combo::isVisible).findFirst().orElseThrow().forceFocus();
			Window.settle();
			Window.service(CurrentDistrict.class).close();
			until("the view says that no district is open", () -> Window.shows(Window.main(), Messages.emptyDistrictReportWhy));
			assertEquals(1, Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).count(), "nobody is told of a fault");
		}
	}

	@Test
	void withoutADistrictEveryViewLeadsToOne() {
		ReportingWindow.showPerspective();
		Window.service(CurrentDistrict.class).close();
		for (var why : List.of(Messages.emptyDistrictWhy, Messages.emptyDistrictReportWhy, Messages.emptyDistrictRunsWhy)) until("the window says " + why, () -> Window.shows(Window.main(), why));
	}
}
