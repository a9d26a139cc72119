package org.trellis.resources.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.model.review.Intensity.INTENSIVE;
import static org.trellis.resources.ui.internal.ResourcesWindow.cell;
import static org.trellis.resources.ui.internal.ResourcesWindow.table;
import static org.trellis.testing.ui.Window.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.Student;
import org.trellis.store.References;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.ShakyServer;
import org.trellis.testing.ui.Window;
import org.trellis.ui.tables.ListTable;

/** More students behind a cell than a page has, in the real window. */
class CellViewTest {
	private static final int STUDENTS = 130;
	/** What the table reads at once. */
	private static final int BLOCK = 100;

	@TempDir
	Path folder;

	private final ShakyServer server = new ShakyServer();
	private ResourcesWindow window;
	private ListTable<?> students;

	/** Sol 000 to Sol 129; the last of them speaks Haitian Creole, and is alone at the school that comes first by name. */
	@BeforeEach
	void lookBehindTheCell() {
		window = new ResourcesWindow(folder);
		var lincoln = window.given.school("Lincoln");
		for (int i = 0; i < STUDENTS - 1; i++) window.given.aStudent("Sol").ofFamily("%03d".formatted(i)).at(lincoln).withNeed("health", INTENSIVE).stored();
		var last = window.given.aStudent("Sol").ofFamily("%03d".formatted(STUDENTS - 1)).at(window.given.school("Adams")).withNeed("health", INTENSIVE).stored();
		var home = DistrictFactory.eINSTANCE.createHousehold();
		home.setHomeLanguage("ht");
		window.given.stored(home);
		var loaded = window.district.database().load(Student.class, last.getId(), TestStore.EVERYBODY).orElseThrow();
		loaded.root().setHousehold(References.to(home));
		window.district.database().save(TestStore.TESTER, loaded);
		ResourcesWindow.perspective();
		window.district.show(server);
		var cell = cell("health", INTENSIVE, "\u2212130", "130 students, 0 places", "0 services (target 2)");
		assertEquals(0, server.rowsOfPages());
		cell.setFocus();
		Window.pressKey(cell, SWT.CR);
		students = table(Window.main(), "Student", STUDENTS);
	}

	@AfterEach
	void close() {
		window.close();
	}

	private String first() {
		return students.table().getItem(0).getText(0);
	}

	private void filter(String words) {
		Window.find(students, Text.class, t -> true).orElseThrow().setText(words);
	}

	private void sortBy(int column, String first) {
		students.table().getColumn(column).notifyListeners(SWT.Selection, new Event());
		until(first + " comes first", () -> students.isSettled() && first().equals(first));
	}

	@Test
	void onlyThePageThatIsLookedAtIsReadAndTheOthersFollow() throws IOException {
		assertEquals("000, Sol", first());
		assertEquals("Students (130)", Window.find(Window.main(), TabFolder.class, f -> true).orElseThrow().getItem(0).getText(), "as many as the cell counts");
		assertEquals(BLOCK, server.rowsOfPages());
		Window.pressKey(students.table(), SWT.END);
		until("the last is there", () -> students.isSettled() && students.selection().size() == 1);
		assertTrue(server.rowsOfPages() <= 2 * BLOCK, server.rowsOfPages() + " rows were read");
		var all = new ArrayList<Object>();
		students.selectAll();
		students.withSelection(all::addAll);
		until("all are handed on", () -> all.size() == STUDENTS);
		var file = folder.resolve("students.csv");
		var done = new ArrayList<Boolean>();
		students.exportCsv(file, () -> done.add(true));
		until("all are written", () -> !done.isEmpty());
		var lines = Files.readAllLines(file);
		assertEquals(STUDENTS + 1, lines.size());
		assertTrue(lines.get(1).contains("000, Sol") && lines.getLast().contains("129, Sol"), "in the order of the table");
	}

	@Test
	void theDatabaseSortsByEachColumnAndFindsWhatIsTyped() {
		sortBy(4, "129, Sol");
		assertEquals("Adams", students.table().getItem(0).getText(4));
		assertTrue(server.rowsOfPages() <= 2 * BLOCK, server.rowsOfPages() + " rows were read");
		sortBy(0, "000, Sol");
		sortBy(0, "129, Sol");
		sortBy(0, "000, Sol");
		var before = server.rowsOfPages();
		filter("haitian");
		table(Window.main(), "Student", 1);
		assertEquals("129, Sol", first());
		assertEquals(1, server.rowsOfPages() - before);
		filter("01, sol linc");
		table(Window.main(), "Student", 12);
		assertEquals("001, Sol", first());
		filter("");
		table(Window.main(), "Student", STUDENTS);
	}
}
