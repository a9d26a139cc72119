package org.trellis.resources.ui.internal;

import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.trellis.model.review.Intensity;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Window;
import org.trellis.ui.tables.ListTable;

/** The Resources perspective of the real window. */
final class ResourcesWindow implements AutoCloseable {
	final TestDistrict district;
	final GivenDistrict given;

	ResourcesWindow(Path folder) {
		district = new TestDistrict(folder);
		given = district.given();
	}

	void show() {
		perspective();
		district.show();
	}

	static void perspective() {
		try {
			PlatformUI.getWorkbench().showPerspective(ResourcesPerspective.ID, PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
		} catch (WorkbenchException e) {
			throw new AssertionError(e);
		}
		// which of the two lists was in front last time is remembered
		bringUp(DirectoryView.ID);
		bringUp(GapMapView.ID);
		Window.settle();
	}

	static void bringUp(String view) {
		try {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(view);
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}

	static List<CellCanvas> cells() {
		return Window.all(Window.main(), CellCanvas.class);
	}

	/** Waits until the map is counted so that the cell reads like this. */
	static CellCanvas cell(String domain, Intensity intensity, String... lines) {
		until(domain + " " + intensity + " reads " + List.of(lines) + " among " + cells().stream().map(c -> c.cell() == null ? "?" : c.cell().domain() + c.lines()).toList(),
				() -> cells().stream().anyMatch(c -> is(c, domain, intensity) && c.lines().equals(List.of(lines))));
		return cells().stream().filter(c -> is(c, domain, intensity)).findFirst().orElseThrow();
	}

	private static boolean is(CellCanvas canvas, String domain, Intensity intensity) {
		return canvas.cell() != null && canvas.cell().domain().equals(domain) && canvas.cell().intensity() == intensity;
	}

	/** Waits until a table with this name has so many rows. */
	static ListTable<?> table(Composite in, String firstColumn, int rows) {
		until("a table of " + firstColumn + " has " + rows + " rows", () -> find(in, firstColumn).stream().anyMatch(t -> t.isSettled() && t.rows() == rows));
		return find(in, firstColumn).getFirst();
	}

	@SuppressWarnings("rawtypes")
	private static List<ListTable> find(Composite in, String firstColumn) {
		return Window.all(in, ListTable.class).stream().filter(t -> t.table().getColumnCount() > 0 && t.table().getColumn(0).getText().equals(firstColumn)).toList();
	}

	/** Walks to a row and presses Enter. */
	static void open(Table table, int row) {
		select(table, row);
		table.notifyListeners(SWT.DefaultSelection, new Event());
	}

	/** Walks to a row by the arrow key. */
	static void select(Table table, int row) {
		Window.pressKey(table, SWT.HOME);
		for (int i = 0; i < row; i++) Window.pressKey(table, SWT.ARROW_DOWN);
	}

	@Override
	public void close() {
		PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false);
		district.close();
	}
}
