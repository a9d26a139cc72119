package org.trellis.app.internal.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.atDialog;
import static org.trellis.testing.ui.Window.click;
import static org.trellis.testing.ui.Window.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.app.internal.welcome.WelcomeCommands;
import org.trellis.model.district.Student;
import org.trellis.store.ListQuery;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.ShakyServer;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Window;

/** The list of past imports: what was done is there, can be undone once, and what stays is listed. */
class PastImportsTest {
	@TempDir
	Path folder;
	private TestDistrict district;

	@BeforeEach
	void district() throws IOException {
		district = new TestDistrict(Files.createDirectory(folder.resolve("db")));
	}

	@AfterEach
	void close() {
		var open = Wizarding.find(Messages.pastTitle);
		if (open != null) open.dispose();
		district.close();
	}

	private PastImportsDialog open() {
		Window.command(WelcomeCommands.PAST_IMPORTS);
		return (PastImportsDialog) Wizarding.shell(Messages.pastTitle).getData();
	}

	private PastImportsDialog openOne() throws IOException {
		Wizarding.open().add(Wizarding.students(folder, 1, 3)).next().importNow().close();
		var dialog = open();
		until("the import is listed", () -> dialog.list().isSettled() && dialog.list().table().getItemCount() == 1);
		return dialog;
	}

	private static Button undo(Shell shell) {
		return Window.find(shell, Button.class, b -> b.getText().equals(Messages.undoSelected)).orElseThrow();
	}

	private void undoFirst(PastImportsDialog dialog, String answer) {
		dialog.list().selectAll();
		until("it can be undone", () -> undo(dialog.getShell()).isEnabled());
		var asked = atDialog(Wizarding.undoQuestion("Student.xml (Ed-Fi XML, "), d -> click(d, answer));
		click(dialog.getShell(), Messages.undoSelected);
		assertTrue(asked.getAsBoolean());
	}

	private long active() {
		return district.database().count(ListQuery.select("s.ID").from("STUDENT s").ofWholeDistrict().orderBy("s.ID").as(r -> r.uuid(1)), TestStore.EVERYBODY);
	}

	@Test
	void whoNeverImportedIsLedToTheWizard() {
		district.show();
		var dialog = open();
		until("it says so", () -> Window.shows(dialog.getShell(), Messages.pastNone));
		assertFalse(undo(dialog.getShell()).isEnabled());
	}

	@Test
	void anImportIsUndoneAfterAskingOnceAndWhatSomebodyChangedStays() throws IOException {
		district.show();
		var dialog = openOne();
		var changed = district.database().list(ListQuery.select("s.ID").from("STUDENT s").ofWholeDistrict().orderBy("s.ID").as(r -> r.uuid(1)), TestStore.EVERYBODY).getFirst();
		var student = district.database().load(Student.class, changed, TestStore.EVERYBODY).orElseThrow();
		student.root().setGivenName("Corrected");
		district.database().save(TestDistrict.COORDINATOR, student);
		undoFirst(dialog, Messages.undoNo);
		assertEquals(3, active(), "who wants to keep it keeps it");
		undoFirst(dialog, Messages.undoYes);
		until("it says what came of it", () -> Window.shows(dialog.getShell(), "1 could not be undone"));
		assertEquals(1, active());
		until("the list says that it is undone", () -> dialog.list().isSettled() && dialog.list().table().getItem(0).getText(9).contains(TestDistrict.COORDINATOR.name()));
		dialog.list().selectAll();
		Window.settle();
		assertFalse(undo(dialog.getShell()).isEnabled(), "it cannot be undone twice");
	}

	@Test
	void aServerThatIsAwayIsToldAndNothingIsUndone() throws IOException {
		var server = new ShakyServer();
		district.show(server);
		var dialog = openOne();
		server.isAway("The server of the district does not answer.");
		undoFirst(dialog, Messages.undoYes);
		until("it is told", () -> Window.shows(dialog.getShell(), "The server of the district does not answer."));
		assertEquals(3, active());
	}
}
