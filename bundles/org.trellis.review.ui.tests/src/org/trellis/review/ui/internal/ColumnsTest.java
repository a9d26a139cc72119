package org.trellis.review.ui.internal;

import static org.trellis.review.ui.internal.ReviewWindow.table;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.testing.ui.Window;

/** All columns of the grid are in sight at the size of a small notebook, and stay as somebody drew them. */
class ColumnsTest {
	@TempDir
	Path folder;

	private ReviewWindow window;
	private Point size;

	@BeforeEach
	void open() throws Exception {
		InstanceScope.INSTANCE.getNode("org.trellis.review.ui").clear();
		size = Window.main().getSize();
		window = new ReviewWindow(folder, "Ana");
		window.openClass();
	}

	@AfterEach
	void close() throws Exception {
		Window.main().setSize(size);
		window.close();
		InstanceScope.INSTANCE.getNode("org.trellis.review.ui").clear();
	}

	private static int total() {
		return Arrays.stream(table().getColumns()).mapToInt(TableColumn::getWidth).sum();
	}

	private static int room() {
		return table().getClientArea().width;
	}

	@Test
	void everyColumnIsInSightAtEveryWidth() {
		for (var width : new int[] { 1366, 1280, 1366 }) {
			Window.main().setSize(width, 768);
			until("the columns fill the table at " + width, () -> total() <= room() && total() > room() - 40);
		}
	}

	@Test
	void whatSomebodyDrewIsThereTheNextDay() {
		var column = table().getColumn(1);
		column.setWidth(333);
		Window.settle();
		Window.service(ChosenClass.class).clear();
		until("no class is open", () -> Window.all(Window.main(), Table.class).isEmpty());
		window.choose(ReviewWindow.CLASS);
		until("the class is open again", () -> !Window.all(Window.main(), Table.class).isEmpty());
		until("the column is as it was drawn", () -> table().getColumn(1).getWidth() == 333);
	}
}
