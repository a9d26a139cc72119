package org.trellis.review.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.review.ui.internal.ReviewWindow.table;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
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

	/** As with large letters on a small screen, or beside an editor. */
	@Test
	void inLittleRoomTheTierIsInSightAndTitlesAreShorter() {
		var columns = Arrays.stream(table().getColumns()).map(TableColumn::getText).toList();
		var roomy = columns.indexOf(Messages.columnPrevious);
		assertTrue(roomy > 0, columns.toString());
		Window.main().setSize(1050, 768);
		until("the titles are shorter", () -> table().getColumn(roomy).getText().equals(Messages.columnPreviousShort));
		until("all columns fill the table", () -> total() <= room() && total() > room() - 40);
		assertEquals(Messages.columnPrevious, table().getColumn(roomy).getToolTipText(), "the whole title is still there");
		Window.main().setSize(1366, 768);
		until("the titles are whole again", () -> table().getColumn(roomy).getText().equals(Messages.columnPrevious));
	}

	/** As beside an editor with large letters: what stands in full below the table is left out, and nothing is scrolled sideways. */
	@Test
	void inHardlyAnyRoomWhatIsReadBelowIsLeftOut() {
		var columns = Arrays.stream(table().getColumns()).map(TableColumn::getText).toList();
		var previous = columns.indexOf(Messages.columnPrevious);
		var tier = columns.indexOf(Messages.columnTier);
		Window.main().setSize(680, 768);
		until("last year is left out", () -> table().getColumn(previous).getWidth() == 0);
		until("the others fill the table", () -> total() <= room() && total() > room() - 40);
		assertTrue(table().getColumn(tier).getWidth() > 40, "the tier is in sight");
		Window.main().setSize(1366, 768);
		until("last year is back", () -> table().getColumn(previous).getWidth() > 60);
	}

	/** What the data say of this year is not cut while the columns beside it are empty. */
	@Test
	void emptyColumnsLendTheirRoomToTheOneThatNeedsIt() {
		var triggers = Arrays.stream(table().getColumns()).map(TableColumn::getText).toList().indexOf(Messages.columnTriggers);
		Window.main().setSize(1366, 768);
		until("the columns fill the table", () -> total() <= room() && total() > room() - 40);
		var before = table().getColumn(triggers).getWidth();
		table().getItem(0).setText(triggers, "absent 12 % \u00b7 2 incidents \u00b7 English learner");
		Window.main().setSize(1280, 768);
		Window.settle();
		Window.main().setSize(1366, 768);
		until("it has more room than its share", () -> table().getColumn(triggers).getWidth() > before + 40);
		assertTrue(total() <= room(), "and no column is out of sight");
	}

	@Test
	void inLittleRoomTheNumbersOfTheClassesAreShorterForTheSakeOfTheNames() {
		var tree = Window.all(Window.main(), Tree.class).getFirst();
		until("the numbers are whole", () -> tree.getColumn(1).getText().equals(Messages.columnProgress));
		tree.setSize(150, tree.getSize().y);
		assertEquals(Messages.columnProgressShort, tree.getColumn(1).getText());
		assertEquals(NLS.bind(Messages.progressShortest, 0, 1), tree.getItem(0).getItem(0).getText(1));
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
