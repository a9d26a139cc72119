package org.trellis.review.ui.internal.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.Staff;
import org.trellis.model.district.Student;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.Task;
import org.trellis.model.review.TaskStatus;
import org.trellis.store.ListQuery;
import org.trellis.store.References;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Texts;
import org.trellis.testing.ui.Window;
import org.trellis.ui.editors.Editors;
import org.trellis.ui.tables.ListTable;

/** What is to be done, in the real window. */
class TasksTest {
	@TempDir
	Path folder;

	private TestDistrict district;
	private GivenDistrict given;
	private UUID late;

	@BeforeEach
	void open() {
		district = new TestDistrict(folder);
		given = district.given();
		var ana = given.aStudent("Ana").ofFamily("Garland").stored();
		var ben = given.aStudent("Ben").ofFamily("Moss").stored();
		var me = DistrictFactory.eINSTANCE.createStaff();
		me.setGivenName("Cora");
		me.setFamilyName("Coordinator");
		me.setEmail(TestDistrict.COORDINATOR.name());
		me.setActive(true);
		given.stored(me);
		task(ana, "Call the mother", me, LocalDate.now().plusDays(3));
		late = task(ben, "Fetch the form", null, LocalDate.now().minusDays(3));
		district.show();
		Window.command("org.trellis.review.ui.tasks.show");
	}

	@AfterEach
	void close() {
		page().hideView(page().findView(TasksView.ID));
		page().closeAllEditors(false);
		district.close();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private UUID task(Student student, String text, Staff responsible, LocalDate due) {
		var task = ReviewFactory.eINSTANCE.createTask();
		task.setStudent(References.to(student));
		task.setText(text);
		task.setResponsible(References.to(responsible));
		task.setDue(due);
		task.setStatus(TaskStatus.OPEN);
		return given.stored(task).getId();
	}

	private static ListTable<?> table() {
		return Window.find(Window.main(), ListTable.class, t -> t.table().getColumnCount() > 1 && t.table().getColumn(0).getText().equals(Messages.due)).orElseThrow();
	}

	private static void choose(String which) {
		var combo = Window.find(Window.main(), Combo.class, c -> List.of(c.getItems()).contains(Messages.overdueOnly)).orElseThrow();
		combo.select(combo.indexOf(which));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private static void untilListed(String... texts) {
		until("listed are " + List.of(texts), () -> table().isSettled() && table().rows() == texts.length && IntStream.range(0, texts.length).mapToObj(i -> table().table().getItem(i).getText(3)).toList().equals(List.of(texts)));
	}

	@Test
	void mineComeFirstAndWhatIsOverdueSaysSoInAWord() {
		untilListed("Call the mother");
		choose(Messages.open);
		untilListed("Fetch the form", "Call the mother");
		assertEquals(Messages.overdue, table().table().getItem(0).getText(1));
		assertEquals("Moss, Ben", table().table().getItem(0).getText(2));
		assertEquals(Messages.stateOpen, table().table().getItem(1).getText(1));
	}

	@Test
	void oneKeyMarksATaskAsDone() {
		choose(Messages.overdueOnly);
		untilListed("Fetch the form");
		table().setFocus();
		assertTrue(table().select(late));
		Window.command("org.trellis.review.ui.tasks.done");
		until("nothing is overdue any more", () -> Window.shows(Window.main(), Messages.noneTitle));
		assertEquals(TaskStatus.DONE, district.database().load(Task.class, late, TestStore.EVERYBODY).orElseThrow().root().getStatus());
	}

	@Test
	void whoHasNothingToDoIsShownTheWayToAllTasks() {
		untilListed("Call the mother");
		table().setFocus();
		assertTrue(table().select(district.database().list(ListQuery.select("t.ID").from("TASK t").ofStudent("t.STUDENT_ID").where("t.TEXT = ?", "Call the mother").orderBy("t.ID").as(r -> r.uuid(1)), TestStore.EVERYBODY).getFirst()));
		Window.command("org.trellis.review.ui.tasks.done");
		until("none is mine", () -> Window.shows(Window.main(), Messages.mineWhy));
		Window.clickLink(Messages.showAll);
		untilListed("Fetch the form");
	}

	private Task stored() {
		return district.database().load(Task.class, late, TestStore.EVERYBODY).orElseThrow().root();
	}

	private void markLate() {
		choose(Messages.overdueOnly);
		untilListed("Fetch the form");
		table().setFocus();
		assertTrue(table().select(late));
	}

	@Test
	void aTaskIsDoneWithWhatCameOfIt() {
		markLate();
		Window.atDialog(Messages.outcomeTitle, shell -> {
			Window.all(shell, Text.class).getFirst().setText("it is in the office");
			Window.click(shell, Messages.done);
		});
		Window.command("org.trellis.review.ui.tasks.outcome");
		until("it is done", () -> stored().getStatus() == TaskStatus.DONE);
		assertEquals("it is in the office", stored().getOutcome());
	}

	@Test
	void droppingAsksWhyAndOpeningAgainTakesItBack() {
		markLate();
		Window.atDialog(Messages.dropTitle, shell -> {
			assertFalse(Window.find(shell, Button.class, b -> b.getText().equals(Messages.drop)).orElseThrow().isEnabled(), "not without a reason");
			Window.all(shell, Text.class).getFirst().setText("moved away");
			Window.click(shell, Messages.drop);
		});
		Window.command("org.trellis.review.ui.tasks.drop");
		until("it is dropped", () -> stored().getStatus() == TaskStatus.DROPPED);
		assertEquals("moved away", stored().getOutcome());
		choose(Messages.allOfThem);
		untilListed("Fetch the form", "Call the mother");
		assertEquals(Messages.stateDropped, table().table().getItem(0).getText(1));
		table().setFocus();
		assertTrue(table().select(late));
		Window.command("org.trellis.review.ui.tasks.reopen");
		until("it is open again", () -> stored().getStatus() == TaskStatus.OPEN);
	}

	@Test
	void aTaskIsAddedForAStudentWhoIsFoundByName() {
		untilListed("Call the mother");
		Window.atDialog(Messages.addTitle, shell -> {
			var fields = Window.all(shell, Text.class);
			fields.get(1).setText("Bring the glasses");
			fields.get(0).setText("mos");
			Window.click(shell, Messages.addDo);
		});
		Window.command("org.trellis.review.ui.tasks.add");
		untilListed("Call the mother", "Bring the glasses");
		assertEquals("Moss, Ben", table().table().getItem(1).getText(2));
	}

	@Test
	void theStudentsEditorHasTheirTasksAndEnterMarksOneAsDone() {
		markLate();
		Window.service(Editors.class).open(Student.class, district.database().load(Task.class, late, TestStore.EVERYBODY).map(t -> References.id(t.root().getStudent())).orElseThrow(), "Moss, Ben");
		until("the page can be turned to", () -> turned(Messages.name));
		until("it lists the task", () -> ofStudent().filter(t -> t.rows() == 1 && t.isSettled()).isPresent());
		ofStudent().orElseThrow().select(late);
		ofStudent().orElseThrow().table().notifyListeners(SWT.DefaultSelection, new Event());
		until("it is done", () -> stored().getStatus() == TaskStatus.DONE);
	}

	/** The editor's pages are tabs. */
	private static boolean turned(String page) {
		var folder = Window.find(Window.main(), CTabFolder.class, f -> Arrays.stream(f.getItems()).anyMatch(i -> i.getText().equals(page)) && f.getItemCount() > 5);
		folder.ifPresent(f -> {
			f.setSelection(Arrays.stream(f.getItems()).filter(i -> i.getText().equals(page)).findFirst().orElseThrow());
			f.notifyListeners(SWT.Selection, new Event());
		});
		return folder.isPresent();
	}

	private static Optional<ListTable<?>> ofStudent() {
		return Window.find(Window.main(), ListTable.class, t -> t.table().getColumnCount() == 5 && t.table().getColumn(2).getText().equals(Messages.text)).map(t -> (ListTable<?>) t);
	}

	@Test
	void everyTextStandsInBothLanguages() {
		Texts.assertComplete(Messages.class);
	}
}
