package org.trellis.review.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.review.ui.internal.ReviewWindow.cell;
import static org.trellis.review.ui.internal.ReviewWindow.field;
import static org.trellis.review.ui.internal.ReviewWindow.press;
import static org.trellis.review.ui.internal.ReviewWindow.untilSaved;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.StudentReview;
import org.trellis.review.ReviewEdits;
import org.trellis.review.ui.internal.entry.Command;
import org.trellis.testing.ui.ShakyServer;
import org.trellis.testing.ui.Window;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.Leaving;

/** Whoever leaves a class, the district or the window with something unsaved: it is saved in good order, or they are asked, once. */
class LeavingTest {
	private static final String OTHER = "Grade 4 B";
	private static final String AWAY = "The server is away.";
	private static final int SAVE_AGAIN = IDialogConstants.CLIENT_ID;
	private static final int LEAVE = IDialogConstants.CLIENT_ID + 1;
	private static final int STAY = IDialogConstants.CLIENT_ID + 2;

	@TempDir
	Path folder;

	private final ShakyServer server = new ShakyServer();
	private final CurrentDistrict current = Window.service(CurrentDistrict.class);
	private ReviewWindow window;

	@BeforeEach
	void open() {
		window = new ReviewWindow(folder, "Ana", "Ben");
		window.homeroom(window.students.getFirst().getEnrollments().getFirst().getSchool(), OTHER);
		window.district.show(server);
		window.chooseClass();
	}

	@AfterEach
	void close() {
		server.isBack();
		window.close();
	}

	private boolean mayLeave() {
		return Window.service(Leaving.class).mayLeave(current::saveAll, current::abandon);
	}

	private void typesANote(String words) {
		window.command(Command.NOTE);
		Window.type(field(), words);
	}

	private String storedNote(int student) {
		return window.begun(window.students.get(student)).map(StudentReview::getNote).orElse(null);
	}

	private static long dialogs() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(s -> s.isVisible() && s != Window.main()).count();
	}

	/** Presses a button by its number, because its text is of another bundle; their order depends on the system. */
	private static void answer(Shell dialog, int button) {
		Window.find(dialog, Button.class, b -> b.getData().equals(button)).orElseThrow().notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void theWindowGoesOnWhileASilentServerIsWaitedForAndASecondCloseIsRefused() {
		typesANote("the bell rang");
		server.isSilent();
		var ticks = new AtomicInteger();
		var second = new ArrayList<Boolean>();
		var display = Display.getCurrent();
		for (int i = 1; i <= 10; i++) display.timerExec(i * 50, ticks::incrementAndGet);
		display.timerExec(300, () -> second.add(mayLeave()));
		var shown = Window.atDialog(Messages.saveReviews, dialog -> {
			until("the window has gone on working", () -> ticks.get() == 10 && second.size() == 1);
			server.isBack();
		});
		assertTrue(mayLeave());
		assertTrue(shown.getAsBoolean(), "after a moment it says what is waited for");
		assertEquals(List.of(false), second);
		assertEquals("the bell rang", storedNote(0));
		assertEquals(0, dialogs());
	}

	@Test
	void whoDoesNotWantToWaitIsAskedAndCanStay() {
		typesANote("the bell rang");
		server.isSilent();
		Window.atDialog(Messages.saveReviews, dialog -> answer(dialog, IDialogConstants.CANCEL_ID));
		var asked = Window.atDialog(Messages.notWaited, dialog -> answer(dialog, STAY));
		assertFalse(mayLeave());
		assertTrue(asked.getAsBoolean());
		server.isBack();
		until("what was typed is stored", () -> "the bell rang".equals(storedNote(0)));
	}

	@Test
	void whatWouldBeLostIsNamedStudentByStudent() {
		server.isAway(AWAY);
		window.finding("health", FindingKind.NEED, Intensity.INTENSIVE, "asthma");
		window.command(Command.TIER_MODERATE);
		window.command(Command.REVIEWED);
		typesANote("moved in June");
		press('\r');
		var lost = new String[1];
		var asked = Window.atDialog(AWAY, dialog -> {
			lost[0] = Window.all(dialog, Text.class).getFirst().getText();
			answer(dialog, STAY);
		});
		assertFalse(mayLeave());
		assertTrue(asked.getAsBoolean());
		var lines = lost[0].lines().map(String::strip).toList();
		var need = lines.stream().filter(l -> l.endsWith(": asthma")).findFirst().orElseThrow(() -> new AssertionError(lost[0]));
		assertEquals(List.of("Invented, Ana", need, NLS.bind(Messages.unsavedTier, Messages.tierModerate), Messages.unsavedReviewed, "Invented, Ben", NLS.bind(Messages.detailNote, "moved in June")), lines);
	}

	@Test
	void savingAgainWorksWhenTheServerIsBack() {
		server.isAway(AWAY);
		typesANote("moved in June");
		Window.atDialog(AWAY, dialog -> {
			server.isBack();
			answer(dialog, SAVE_AGAIN);
		});
		assertTrue(mayLeave());
		assertEquals("moved in June", storedNote(0));
	}

	@Test
	void theWindowStaysOpenForWhoWantsToStay() {
		server.isAway(AWAY);
		typesANote("moved in June");
		var asked = Window.atDialog(AWAY, dialog -> answer(dialog, STAY));
		Window.main().close();
		assertTrue(asked.getAsBoolean());
		assertFalse(Window.main().isDisposed());
		assertEquals("moved in June", cell(0, Messages.columnNote));
	}

	@Test
	void whoStaysKeepsTheClassAndWhatWasTyped() {
		server.isAway(AWAY);
		typesANote("moved in June");
		Window.atDialog(AWAY, dialog -> answer(dialog, STAY));
		window.choose(OTHER);
		assertEquals("moved in June", cell(0, Messages.columnNote));
		assertTrue(ReviewWindow.tree().getSelection()[0].getText().startsWith(ReviewWindow.CLASS));
		server.isBack();
		until("it is saved by itself", () -> "moved in June".equals(storedNote(0)));
		untilSaved();
	}

	@Test
	void whoLeavesWithoutSavingIsNotAskedAgain() {
		server.isAway(AWAY);
		typesANote("moved in June");
		Window.atDialog(AWAY, dialog -> answer(dialog, LEAVE));
		window.choose(OTHER);
		until("the other class is shown", () -> Window.shows(Window.main(), NLS.bind(Messages.emptyStudentsTitle, OTHER)));
		server.isBack();
		assertTrue(mayLeave());
		assertEquals(0, dialogs());
		assertEquals(null, storedNote(0));
	}

	@Test
	void whoClosesTheDistrictWithoutSavingIsNotAskedAgain() {
		server.isAway(AWAY);
		typesANote("moved in June");
		Window.atDialog(AWAY, dialog -> answer(dialog, LEAVE));
		assertTrue(mayLeave());
		current.close();
		Window.settle();
		assertEquals(0, dialogs());
	}

	/** Both students were changed elsewhere while the coordinator typed. */
	@Test
	void conflictsAreAskedOneAfterTheOtherAndNothingIsLeftMeanwhile() {
		var nurse = new ReviewEdits("nurse", Clock.systemUTC());
		server.isSilent();
		typesANote("mine");
		Window.pressKey(field(), SWT.ARROW_DOWN);
		typesANote("mine too");
		var elsewhere = window.openElsewhere(window.district.nurse());
		for (var student : window.students) elsewhere.save(student.getId(), elsewhere.states().get(student.getId()), nurse.note(elsewhere.states().get(student.getId()), "theirs"));
		var together = new ArrayList<Long>();
		var left = new ArrayList<Boolean>();
		var display = Display.getCurrent();
		display.timerExec(50, new Runnable() {
			@Override
			public void run() {
				var dialog = Arrays.stream(display.getShells()).filter(s -> s.isVisible() && s.getText().equals(Messages.conflictTitle)).findFirst();
				if (dialog.isPresent()) {
					left.add(mayLeave());
					together.add(dialogs());
					ReviewWindow.settle(dialog.get(), true);
				}
				if (together.size() < 2) display.timerExec(200, this);
			}
		});
		server.isBack();
		until("both were asked", () -> together.size() == 2);
		assertEquals(List.of(1L, 1L), together, "one dialog at a time");
		assertEquals(List.of(false, false), left);
		untilSaved();
		assertEquals(List.of("mine", "mine too"), List.of(storedNote(0), storedNote(1)));
	}
}
