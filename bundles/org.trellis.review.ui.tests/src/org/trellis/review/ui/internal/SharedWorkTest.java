package org.trellis.review.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.review.ui.internal.ReviewWindow.cell;
import static org.trellis.review.ui.internal.ReviewWindow.field;
import static org.trellis.review.ui.internal.ReviewWindow.press;
import static org.trellis.review.ui.internal.ReviewWindow.untilSaved;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;
import org.trellis.review.ReviewEdits;
import org.trellis.review.ReviewState;
import org.trellis.review.ui.internal.entry.Command;
import org.trellis.testing.ui.Window;

/** A coordinator at the window and a nurse elsewhere work on the same class: nothing is lost, and each sees what the other writes. */
class SharedWorkTest {
	@TempDir
	Path folder;

	private ReviewWindow window;
	private final ReviewEdits nurse = new ReviewEdits("nurse", Clock.systemUTC());

	@BeforeEach
	void open() {
		window = new ReviewWindow(folder, "Ana", "Ben");
		window.openClass();
	}

	@AfterEach
	void close() {
		window.close();
	}

	private UUID ana() {
		return window.students.getFirst().getId();
	}

	private void nurseWrites(UnaryOperator<ReviewState> change) {
		var elsewhere = window.openElsewhere(window.district.nurse());
		var from = elsewhere.states().get(ana());
		elsewhere.save(ana(), from, change.apply(from));
	}

	private void nurseWritesNote(String text) {
		nurseWrites(s -> nurse.note(s, text));
	}

	@Test
	void whatAnotherWritesAppearsWithoutAReload() {
		var finding = nurse.newFinding("health", FindingKind.NEED, Intensity.INTENSIVE, Informant.NURSE).withNote("insulin at noon");
		nurseWrites(s -> nurse.put(s, finding));
		until("the nurse's finding is in the table", () -> window.domainCell(0, "health").contains("insulin at noon"));
		window.finding("social", FindingKind.STRENGTH, Intensity.PREVENTION, "kind");
		untilSaved();
		assertEquals(2, window.stored(window.students.getFirst()).getFindings().size());
	}

	/** The coordinator types a note and the nurse's is stored first: the dialog shows both. */
	private void bothWriteANote(boolean mine) {
		var texts = new List<?>[1];
		window.command(Command.NOTE);
		Window.type(field(), "mine");
		// stored while the coordinator's words wait for their save
		nurseWritesNote("theirs");
		var came = Window.atDialog(Messages.conflictTitle, shell -> {
			texts[0] = Window.texts(shell);
			ReviewWindow.settle(shell, mine);
		});
		until("the conflict is shown", came);
		assertTrue(texts[0].containsAll(List.of("mine", "theirs", Messages.partNote)), texts[0].toString());
		press('\r');
	}

	@Test
	void theSameNoteByTwoIsShownInADialogAndMineCanStay() {
		bothWriteANote(true);
		until("mine is stored", () -> "mine".equals(window.stored(window.students.getFirst()).getNote()));
		assertEquals("mine", cell(0, Messages.columnNote));
	}

	@Test
	void theSameNoteByTwoIsShownInADialogAndTheirsCanStay() {
		bothWriteANote(false);
		until("theirs is shown", () -> cell(0, Messages.columnNote).equals("theirs"));
		untilSaved();
		assertEquals("theirs", window.stored(window.students.getFirst()).getNote());
	}

	/** The field shows the note from before; who types on from it would overwrite the new one without having seen it. */
	@Test
	void aNoteThatIsAboutToBeChangedIsTheOneThatStandsThereNow() {
		nurseWritesNote("insulin at noon");
		until("the note is shown", () -> cell(0, Messages.columnNote).equals("insulin at noon"));
		window.command(Command.NOTE);
		assertEquals("insulin at noon", ReviewWindow.field().getText());
		nurseWritesNote("insulin at eleven");
		until("the note that was written meanwhile is the one to be changed", () -> ReviewWindow.field().getText().equals("insulin at eleven"));
		Window.type(field(), "!");
		press('\r');
		untilSaved();
		assertEquals("insulin at eleven!", window.stored(window.students.getFirst()).getNote());
	}

	/** The question about Ana comes while words about Ben are typed. */
	@Test
	void aQuestionAboutOneStudentLeavesWhatIsTypedAboutAnother() {
		window.command(Command.NOTE);
		Window.type(field(), "mine");
		nurseWritesNote("theirs");
		Window.pressKey(field(), SWT.ARROW_DOWN);
		window.command(Command.NOTE);
		Window.type(field(), "walks ho");
		var pressed = new ArrayList<String>();
		var came = Window.atDialog(Messages.conflictTitle, shell -> {
			if (shell.getDefaultButton() != null) pressed.add(shell.getDefaultButton().getText());
			shell.close();
			if (shell.isDisposed()) pressed.add("closed");
			ReviewWindow.settle(shell, false);
		});
		until("the conflict is shown", came);
		assertEquals(List.of(), pressed, "no key that was meant for the note settles anything");
		Window.type(field(), "me");
		press('\r');
		untilSaved();
		assertEquals("theirs", window.stored(window.students.getFirst()).getNote());
		assertEquals("walks home", window.stored(window.students.get(1)).getNote());
	}

	@Test
	void undoTakesBackMineAndKeepsTheirs() {
		window.finding("social", FindingKind.STRENGTH, Intensity.PREVENTION, "kind");
		untilSaved();
		nurseWritesNote("insulin at noon");
		until("the note is shown", () -> cell(0, Messages.columnNote).equals("insulin at noon"));
		Window.command(IWorkbenchCommandConstants.EDIT_UNDO);
		until("mine is gone from the store", () -> window.stored(window.students.getFirst()).getFindings().isEmpty());
		assertEquals("insulin at noon", window.stored(window.students.getFirst()).getNote());
	}

	@Test
	void leavingTheClassSavesWhatWasTypedLast() {
		var chosen = Window.service(ChosenClass.class);
		window.command(Command.NOTE);
		Window.type(field(), "the bell rang");
		chosen.clear();
		assertEquals("the bell rang", window.stored(window.students.getFirst()).getNote());
	}
}
