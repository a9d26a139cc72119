package org.trellis.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.trellis.testing.ui.Texts;
import org.trellis.testing.ui.Window;
import org.trellis.store.StoreException;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.Trouble;

/** The one dialog for whatever goes wrong (journey 16). */
class ErrorDialogTest {
	private final ErrorReporter errors = Window.service(ErrorReporter.class);

	private static Trouble trouble(String sentence) {
		return new Trouble(sentence, "Try again.", "details of " + sentence);
	}

	@Test
	void saysWhatHappenedAndWhatToDoAndCopiesTheDetails() {
		errors.report(trouble("The disk is full."));
		var dialog = Window.dialog("The disk is full.");
		assertTrue(Window.shows(dialog, "Try again."));
		Window.click(dialog, Messages.copyDetails);
		var clipboard = new Clipboard(Display.getCurrent());
		var copied = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertTrue(copied.contains("The disk is full.") && copied.contains("details of The disk is full."), copied);
		Window.click(dialog, Messages.close);
		assertTrue(dialog.isDisposed());
	}

	@Test
	void furtherTroublesDoNotPileUpDialogs() {
		var before = shells();
		errors.report(trouble("First."));
		errors.report(trouble("Second."));
		errors.report(trouble("Third."));
		assertEquals(before + 1, shells());
		var dialog = Window.dialog("First.");
		assertTrue(Window.shows(dialog, NLS.bind(Messages.errorMore, 2)));
		assertTrue(Window.all(dialog, Text.class).isEmpty(), "details are for support, and not in the way");
		Window.click(dialog, Messages.showDetails);
		var details = Window.all(dialog, Text.class).getFirst().getText();
		assertTrue(details.contains("details of Second.") && details.contains("details of Third."), details);
		Window.click(dialog, Messages.close);
	}

	@Test
	void namesWithAnAmpersandAreShownAsTheyAre() {
		errors.report(trouble("The class Reading & Writing is gone."));
		var dialog = Window.dialog("Reading & Writing");
		assertEquals("The class Reading && Writing is gone.", Window.find(dialog, Label.class, l -> l.getText().contains("Reading")).orElseThrow().getText());
		Window.click(dialog, Messages.close);
	}

	/** The progress of a restore, for example, is shown until it fails; its dialog goes then. */
	@Test
	void outlivesTheDialogThatShowedTheProgressOfWhatFailed() {
		var fail = new CountDownLatch(1);
		Window.service(StoreJobs.class).job("Restore", progress -> {
			fail.await();
			throw new StoreException("The backup is damaged.");
		}).visibly().start(Window.main());
		until("the progress is shown", () -> progress().isPresent());
		progress().orElseThrow().setActive();
		until("it has the focus", () -> Display.getCurrent().getActiveShell() == progress().orElse(null));
		fail.countDown();
		until("the progress is gone", () -> progress().isEmpty());
		var dialog = Window.dialog("The backup is damaged.");
		Window.click(dialog, Messages.close);
	}

	private static Optional<Shell> progress() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(s -> s.isVisible() && s.getData() instanceof ProgressMonitorDialog).findFirst();
	}

	private static long shells() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).count();
	}

	@Test
	void everyTextStandsInBothLanguages() {
		Texts.assertComplete(Messages.class);
	}
}
