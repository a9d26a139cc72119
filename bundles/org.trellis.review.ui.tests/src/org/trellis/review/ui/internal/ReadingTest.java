package org.trellis.review.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.review.ui.internal.ReviewWindow.says;
import static org.trellis.review.ui.internal.ReviewWindow.table;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.ReviewCycle;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.Season;
import org.trellis.review.ui.internal.entry.Command;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.Window;

/** What can be read but not changed: older reviews (D9), and a cycle that is closed. */
class ReadingTest {
	@TempDir
	Path folder;

	private ReviewWindow window;

	@BeforeEach
	void given() {
		window = new ReviewWindow(folder, "Ana", "Ben");
		reviewed(2024, "played the violin");
		reviewed(2025, "reads well");
	}

	private void reviewed(int begins, String words) {
		var year = window.given.schoolYear(begins + "-" + (begins + 1), LocalDate.of(begins, 8, 18), LocalDate.of(begins + 1, 6, 12), false);
		var finding = ReviewFactory.eINSTANCE.createFinding();
		finding.setDomain("academic");
		finding.setKind(FindingKind.STRENGTH);
		finding.setIntensity(Intensity.PREVENTION);
		finding.setInformant(Informant.TEACHER);
		finding.setNote(words);
		window.given.review(window.students.getFirst(), window.given.cycle(year, Season.FALL, LocalDate.of(begins, 8, 18)), List.of(finding));
	}

	@AfterEach
	void close() {
		window.close();
	}

	private String earlier(Runnable ask) {
		var text = new String[1];
		var came = Window.atDialog(NLS.bind(Messages.earlierTitle, "Invented, Ana"), (Shell dialog) -> {
			text[0] = Window.all(dialog, Text.class).getFirst().getText();
			Window.click(dialog, Messages.close);
		});
		ask.run();
		until("the earlier reviews are shown", came);
		return text[0];
	}

	@Test
	void olderReviewsAreOneClickAway() {
		window.openClass();
		assertTrue(Window.shows(Window.main(), "reads well"));
		assertTrue(Window.texts().stream().noneMatch(t -> t.contains("violin")), "older notes are not shown at first");
		var link = Window.find(Window.main(), Link.class, l -> l.getText().contains(Messages.earlierLink)).orElseThrow();
		var text = earlier(() -> link.notifyListeners(SWT.Selection, new Event()));
		assertTrue(text.indexOf("FALL 2025-2026") < text.indexOf("FALL 2024-2025") && text.endsWith("played the violin"), text);
	}

	@Test
	void orOneKey() {
		window.openClass();
		assertTrue(earlier(() -> window.command(Command.EARLIER)).contains("played the violin"));
	}

	private void closedFall() {
		var fall = window.district.database().load(ReviewCycle.class, window.given.fall().getId(), TestStore.EVERYBODY).orElseThrow();
		fall.root().setClosed(true);
		window.district.database().save(TestStore.TESTER, fall);
	}

	@Test
	void aClosedCycleIsReadAndSaysSo() {
		closedFall();
		window.openClass();
		var sentence = NLS.bind(Messages.closedCycle, window.given.fall().getName());
		assertTrue(says(sentence), Window.texts().toString());
		assertTrue(says(NLS.bind(Messages.headerClosed, window.given.fall().getName())));
		assertEquals(List.of(), Window.all(Window.main(), Text.class).stream().filter(t -> (t.getStyle() & (SWT.READ_ONLY | SWT.SEARCH)) == 0).toList(), "nowhere to type");
		var before = window.district.database().lastChange();
		for (var key : new char[] { window.keys.ofDomain("health"), window.keys.of(Command.ACCEPT_TIER), window.keys.of(Command.REVIEWED) }) pressInTable(key);
		Window.settle();
		assertEquals(before, window.district.database().lastChange());
		assertTrue(earlier(() -> pressInTable(window.keys.of(Command.EARLIER))).contains("played the violin"));
	}

	private static void pressInTable(char key) {
		var event = new Event();
		event.character = key;
		event.keyCode = key;
		event.doit = true;
		table().notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void aClosedCycleLeadsOnToTheNext() {
		closedFall();
		window.openClass();
		Window.clickLink(Messages.emptyStartSpring);
		until("the spring review can be typed into", () -> Window.find(Window.main(), Link.class, l -> l.getText().contains(Messages.emptyStartSpring)).isEmpty());
		window.chooseClass();
		window.finding("health", FindingKind.NEED, Intensity.PREVENTION, "glasses");
		assertTrue(window.domainCell(0, "health").contains("glasses"));
	}
}
