package org.trellis.review.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.review.ui.internal.ReviewWindow.cell;
import static org.trellis.review.ui.internal.ReviewWindow.field;
import static org.trellis.review.ui.internal.ReviewWindow.press;
import static org.trellis.review.ui.internal.ReviewWindow.says;
import static org.trellis.review.ui.internal.ReviewWindow.table;
import static org.trellis.review.ui.internal.ReviewWindow.untilSaved;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.ReviewStatus;
import org.trellis.model.review.Tier;
import org.trellis.review.ui.internal.entry.Command;
import org.trellis.testing.ui.Window;

/** A class review is typed without a mouse and is in the store (D2, journey 2). */
class TypingTest {
	@TempDir
	Path folder;

	private ReviewWindow window;

	private void open(String... names) {
		window = new ReviewWindow(folder, names);
		window.openClass();
	}

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void aWholeClassIsTypedKeyByKeyAndReadBackFromTheStore() {
		var names = IntStream.range(0, 28).mapToObj(i -> String.format("Student%02d", i)).toArray(String[]::new);
		open(names);
		for (int i = 0; i < names.length; i++) {
			assertEquals(i, table().getSelectionIndex());
			window.finding("health", FindingKind.NEED, Intensity.EARLY_INTERVENTION, "asthma " + i);
			window.finding("social", FindingKind.STRENGTH, Intensity.PREVENTION, "kind");
			window.command(Command.TIER_MODERATE);
			window.command(Command.REVIEWED);
		}
		until("the header says so", () -> says(NLS.bind(Messages.headerProgress, 28, 28)));
		untilSaved();
		for (int i = 0; i < names.length; i++) {
			var review = window.stored(window.students.get(i));
			assertEquals(ReviewStatus.REVIEWED, review.getStatus());
			assertEquals(2, review.getFindings().size());
			var need = review.getFindings().getFirst();
			assertEquals("health", need.getDomain());
			assertEquals(FindingKind.NEED, need.getKind());
			assertEquals(Intensity.EARLY_INTERVENTION, need.getIntensity());
			assertEquals(Informant.TEACHER, need.getInformant());
			assertEquals("asthma " + i, need.getNote());
			assertEquals("coordinator", need.getRecordedBy());
			assertEquals(Tier.MODERATE, review.getTier().getTier());
		}
		until("the navigator counts them", () -> ReviewWindow.item(ReviewWindow.CLASS).orElseThrow().getText(1).equals(NLS.bind(Messages.progressShort, 28, 28)));
	}

	@Test
	void aFindingShowsInItsColumnWithSignIntensityAndWords() {
		open("Ana");
		window.finding("social", FindingKind.NEED, Intensity.EARLY_INTERVENTION, "anxious in groups");
		assertEquals("\u2212 " + Messages.intensityEarlyShort + ": anxious in groups", window.domainCell(0, "social"));
		window.finding("social", FindingKind.STRENGTH, Intensity.PREVENTION, "");
		assertTrue(window.domainCell(0, "social").endsWith("+ " + Messages.intensityPreventionShort), window.domainCell(0, "social"));
	}

	@Test
	void wordsAreKeptBeforeEnterSoThatACrashLosesNone() {
		open("Ana");
		press(window.keys.ofDomain("health"), window.keys.of(FindingKind.NEED), window.keys.of(Intensity.INTENSIVE));
		Window.type(field(), "needs an inh");
		untilSaved();
		assertEquals("needs an inh", window.stored(window.students.getFirst()).getFindings().getFirst().getNote());
		Window.type(field(), "aler");
		press('\r');
		until("the rest is stored too", () -> "needs an inhaler".equals(window.stored(window.students.getFirst()).getFindings().getFirst().getNote()));
	}

	@Test
	void escapeTakesTheBegunFindingBack() {
		open("Ana");
		press(window.keys.ofDomain("health"), window.keys.of(FindingKind.NEED), window.keys.of(Intensity.INTENSIVE));
		Window.type(field(), "wrong child");
		press(SWT.ESC);
		assertEquals("", window.domainCell(0, "health"));
		untilSaved();
		assertEquals(0, findings(0));
	}

	@Test
	void backspaceGoesOneStepBack() {
		open("Ana");
		press(window.keys.ofDomain("health"), window.keys.of(FindingKind.NEED), SWT.BS, window.keys.of(FindingKind.STRENGTH), window.keys.of(Intensity.PREVENTION), '\r');
		assertEquals("+ " + Messages.intensityPreventionShort, window.domainCell(0, "health"));
	}

	@Test
	void undoAndRedoOfTheWindowGoThroughTheClass() {
		open("Ana", "Ben");
		window.finding("health", FindingKind.NEED, Intensity.INTENSIVE, "asthma");
		press('\r');
		window.finding("family", FindingKind.STRENGTH, Intensity.PREVENTION, "reads at home");
		Window.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals("", window.domainCell(1, "family"));
		Window.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals("", window.domainCell(0, "health"));
		assertEquals(0, table().getSelectionIndex(), "shows whose edit was taken back");
		Window.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertTrue(says(Messages.nothingToUndo));
		Window.command(IWorkbenchCommandConstants.EDIT_REDO);
		until("the store has what was repeated, and not what was undone", () -> findings(0) == 1 && findings(1) == 0);
	}

	private int findings(int student) {
		return window.begun(window.students.get(student)).map(r -> r.getFindings().size()).orElse(0);
	}

	@Test
	void aWrongKeyDoesNothingAndSaysWhy() {
		open("Ana");
		press('q');
		assertTrue(says(window.labels.noSuchKey('q')));
		press(window.keys.ofDomain("health"), 'q');
		assertTrue(says(window.labels.noSuchKey('q')));
		assertEquals("", field().getText());
		press(SWT.ESC);
		assertFalse(says(window.labels.noSuchKey('q')), "the sentence goes with the next key");
		window.command(Command.REVIEWED);
		assertTrue(says(window.labels.tierFirst(window.keys)));
		window.command(Command.REMOVE);
		assertTrue(says(Messages.nothingToRemove));
		assertTrue(window.begun(window.students.getFirst()).isEmpty(), "nothing was typed, nothing is written");
	}

	@Test
	void everyKeyThatMeansSomethingIsShown() {
		open("Ana");
		var hints = Window.find(Window.main(), Label.class, l -> l.getText().contains(Messages.hintNext.replace(' ', '\u00a0'))).orElseThrow().getText();
		window.keys.domains().forEach(k -> assertTrue(hints.contains(k.character() + "\u00a0" + k.label().replace(' ', '\u00a0')), k + " in " + hints));
		for (var key : window.keys.commands()) if (key.means() != Command.REVIEWED) assertTrue(hints.contains(key.character() + "\u00a0"), key + " in " + hints);
		press(window.keys.ofDomain("health"));
		window.keys.kinds().forEach(k -> assertTrue(says(k.character() + "\u00a0" + k.label()), k.toString()));
		press(window.keys.of(FindingKind.NEED));
		window.keys.intensities().forEach(k -> assertTrue(says(k.character() + "\u00a0" + k.label()), k.toString()));
	}

	@Test
	void noTwoKeysOfOneStageAreTheSame() {
		open("Ana");
		var start = Stream.concat(window.keys.domains().stream(), window.keys.commands().stream()).map(k -> k.character()).toList();
		assertEquals(start.stream().distinct().toList(), start);
		assertEquals(Informant.VALUES.size(), window.keys.informants().stream().map(k -> k.character()).distinct().count());
		assertEquals(Intensity.VALUES.size(), window.keys.intensities().stream().map(k -> k.character()).distinct().count());
	}

	@Test
	void aNoteOnTheStudentIsTypedAndTypedOn() {
		open("Ana");
		window.command(Command.NOTE);
		Window.type(field(), "sits in front");
		press('\r');
		assertEquals("sits in front", cell(0, Messages.columnNote));
		window.command(Command.NOTE);
		assertEquals("sits in front", field().getText());
		Window.type(field(), ", left");
		press('\r');
		assertEquals("sits in front, left", cell(0, Messages.columnNote));
	}

	@Test
	void theInformantOfTheNextFindingsCanBeAnother() {
		open("Ana");
		window.command(Command.INFORMANT);
		press(window.keys.of(Informant.FAMILY));
		window.finding("family", FindingKind.STRENGTH, Intensity.PREVENTION, "grandmother helps");
		assertTrue(window.domainCell(0, "family").endsWith("(" + Messages.informantFamily + ")"), window.domainCell(0, "family"));
		untilSaved();
		assertEquals(Informant.FAMILY, window.stored(window.students.getFirst()).getFindings().getFirst().getInformant());
	}

	@Test
	void oneOfSeveralFindingsIsRemovedByItsNumber() {
		open("Ana");
		window.finding("health", FindingKind.NEED, Intensity.INTENSIVE, "asthma");
		window.finding("social", FindingKind.NEED, Intensity.INTENSIVE, "shy");
		window.command(Command.REMOVE);
		press('1');
		assertEquals("", window.domainCell(0, "health"));
		window.command(Command.REMOVE);
		assertEquals("", window.domainCell(0, "social"));
	}

	@Test
	void arrowsGoToOtherStudentsAndKeepWhatIsTyped() {
		open("Ana", "Ben");
		press(window.keys.ofDomain("health"), window.keys.of(FindingKind.NEED), window.keys.of(Intensity.INTENSIVE));
		Window.type(field(), "asthma");
		Window.pressKey(field(), SWT.ARROW_DOWN);
		assertEquals(1, table().getSelectionIndex());
		assertTrue(window.domainCell(0, "health").contains("asthma"));
		Window.pressKey(field(), SWT.ARROW_DOWN);
		assertTrue(says(Messages.lastStudent));
		Window.pressKey(field(), SWT.ARROW_UP);
		assertEquals(0, table().getSelectionIndex());
	}

	@Test
	void aKeyInTheTableIsMeantForTheEntry() {
		open("Ana");
		var event = new Event();
		event.character = window.keys.ofDomain("health");
		event.keyCode = event.character;
		table().notifyListeners(SWT.KeyDown, event);
		assertTrue(says(NLS.bind(Messages.promptKind, window.labels.domain("health"))));
	}
}
