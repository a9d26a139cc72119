package org.trellis.reporting.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.testing.ui.Window;

/** The measures by school, small groups withheld. */
class MeasuresViewTest {
	@TempDir
	Path folder;

	@Test
	void aLineForEachSchoolAndWhatIsWithheldAndWhy() throws PartInitException {
		try (var window = new ReportingWindow(folder)) {
			PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().showView(MeasuresView.ID);
			until("the schools are listed", () -> table().isPresent());
			assertEquals(ReportingWindow.LINCOLN, table().orElseThrow().getItem(1).getText(0));
			// twelve students in all: enough to be seen, too few for a share of them
			assertEquals(Messages.withheld, cell(1, "Reviewed"));
			assertEquals(Messages.nobody, cell(2, "Reviewed"));
			assertEquals("1", cell(1, "Partners"));
			assertEquals(Messages.notKnown, cell(0, "Attendance"));
			assertTrue(Window.shows(Window.main(), "fewer than 10 students"));
			assertTrue(Window.shows(Window.main(), "No attendance of this school year was imported."));
		}
	}

	private static Optional<Table> table() {
		return Window.find(Window.main(), Table.class, t -> t.getColumnCount() > 5 && t.getItemCount() == 3 && t.getItem(2).getText(0).equals(ReportingWindow.PARKS));
	}

	private static String cell(int row, String column) {
		var table = table().orElseThrow();
		int index = IntStream.range(0, table.getColumnCount()).filter(i -> table.getColumn(i).getText().equals(column)).findFirst().orElseThrow();
		return table.getItem(row).getText(index);
	}
}
