package org.trellis.scheduling.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.scheduling.ui.internal.WeekWindow.NINE;
import static org.trellis.scheduling.ui.internal.WeekWindow.desk;
import static org.trellis.scheduling.ui.internal.WeekWindow.press;
import static org.trellis.scheduling.ui.internal.WeekWindow.select;
import static org.trellis.scheduling.ui.internal.WeekWindow.session;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.scheduling.Session;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.ShakyServer;
import org.trellis.testing.ui.Window;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.Leaving;

/** Two people work on the same week: nothing is overwritten in silence, and each sees what the other stores. */
class SharedWeekTest {
	private static final LocalTime TEN = LocalTime.of(10, 0);
	/** As the dialog of the kit calls them. */
	private static final String KEEP_MINE = "Keep mine", KEEP_THEIRS = "Keep theirs", DONE = "Save My Choice";

	@TempDir
	Path folder;

	private WeekWindow window;
	private Session counseling;
	private Session other;

	@BeforeEach
	void given() {
		window = new WeekWindow(folder);
		var room = window.room("12");
		var visit = window.visit();
		counseling = window.given.session(visit, room, NINE, window.waiting("Ana"));
		other = window.given.session(visit, room, LocalTime.of(10, 30), window.waiting("Ben"));
	}

	@AfterEach
	void close() {
		window.close();
	}

	private void nurseMoves(Session session, LocalTime to) {
		var database = window.district.database();
		database.write(window.district.nurse().actor(), null, unit -> {
			var aggregate = unit.load(Session.class, session.getId(), TestStore.EVERYBODY).orElseThrow();
			aggregate.root().setBegins(to);
			aggregate.root().setEnds(to.plusMinutes(30));
			unit.save(aggregate);
			return null;
		});
	}

	@Test
	void whatAnotherStoresAppearsAndOnesOwnEditsStay() {
		window.open();
		select(counseling);
		press(SWT.ARROW_DOWN, SWT.MOD1);
		nurseMoves(other, TEN);
		until("the other's move is shown", () -> session(other).begins().equals(TEN));
		assertEquals(LocalTime.of(9, 30), session(counseling).begins(), "one's own edit stays");
		WeekWindow.save();
		assertEquals(TEN, window.stored(other).orElseThrow().getBegins());
	}

	private void bothMove(String button) {
		window.open();
		select(counseling);
		press(SWT.ARROW_DOWN, SWT.MOD1);
		nurseMoves(counseling, TEN);
		var came = Window.atDialog(Messages.clashTitle, shell -> {
			assertTrue(Window.shows(shell, Labels.times(LocalTime.of(9, 30), TEN)), "mine");
			assertTrue(Window.shows(shell, Labels.times(TEN, LocalTime.of(10, 30))), "theirs");
			Window.click(shell, button);
			Window.click(shell, DONE);
		});
		desk().run(Commands.SAVE);
		until("the clash is shown", came);
		until("all is stored", () -> desk().week().orElseThrow().draft().unsaved().isEmpty());
	}

	@Test
	void theSameSessionMovedByTwoIsAskedAboutAndMineCanStay() {
		bothMove(KEEP_MINE);
		until("mine is stored", () -> window.stored(counseling).orElseThrow().getBegins().equals(LocalTime.of(9, 30)));
	}

	@Test
	void theSameSessionMovedByTwoIsAskedAboutAndTheirsCanStay() {
		bothMove(KEEP_THEIRS);
		until("theirs is shown", () -> session(counseling).begins().equals(TEN));
		assertEquals(TEN, window.stored(counseling).orElseThrow().getBegins());
	}

	@Test
	void aStepCannotBeUndoneOverWhatAnotherStored() {
		window.open();
		select(counseling);
		press(SWT.ARROW_DOWN, SWT.MOD1);
		WeekWindow.save();
		nurseMoves(counseling, TEN);
		until("the other's move is shown", () -> session(counseling).begins().equals(TEN));
		Window.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(TEN, session(counseling).begins());
		assertTrue(Window.shows(Window.main(), Messages.nothingToUndo));
	}

	@Test
	void whatCannotBeSavedIsToldAndStays() {
		var server = new ShakyServer();
		WeekWindow.perspective();
		window.district.show(server);
		until("the week is shown", () -> desk().week().isPresent());
		Window.settle();
		select(counseling);
		press(SWT.ARROW_DOWN, SWT.MOD1);
		server.isAway("The server does not answer.");
		desk().run(Commands.SAVE);
		until("it is told", () -> Window.shows(Window.main(), "The server does not answer."));
		assertEquals(LocalTime.of(9, 30), session(counseling).begins());
		server.isBack();
		WeekWindow.save();
		assertEquals(LocalTime.of(9, 30), window.stored(counseling).orElseThrow().getBegins());
	}

	@Test
	void leavingTheDistrictSavesWhatWasMoved() {
		window.open();
		select(counseling);
		press(SWT.ARROW_DOWN, SWT.MOD1);
		assertTrue(Window.service(CurrentDistrict.class).saveAll().isEmpty());
		assertEquals(LocalTime.of(9, 30), window.stored(counseling).orElseThrow().getBegins());
	}

	private boolean leaves(String button) {
		window.open();
		select(counseling);
		press(SWT.ARROW_DOWN, SWT.MOD1);
		var current = Window.service(CurrentDistrict.class);
		var asked = Window.atDialog("Save the changes to " + NLS.bind(Messages.unsavedWeek, "Lincoln School") + "?", shell -> Window.click(shell, button));
		var left = Window.service(Leaving.class).mayLeave(current.unsaved(), current::saveAll, current::abandon);
		assertTrue(asked.getAsBoolean());
		return left;
	}

	@Test
	void aScheduleThatNobodyWantedToSaveIsNotSaved() {
		assertTrue(leaves("&Do Not Save"));
		assertEquals(List.of(), Window.service(CurrentDistrict.class).saveAll());
		assertEquals(NINE, window.stored(counseling).orElseThrow().getBegins());
	}

	@Test
	void whoIsAskedMaySaveTheSchedule() {
		assertTrue(leaves("&Save"));
		assertEquals(LocalTime.of(9, 30), window.stored(counseling).orElseThrow().getBegins());
	}

	@Test
	void whoStaysKeepsTheScheduleUnsaved() {
		assertFalse(leaves("&Cancel"));
		assertEquals(NINE, window.stored(counseling).orElseThrow().getBegins());
		assertEquals(1, desk().week().orElseThrow().draft().unsaved().size());
		WeekWindow.save();
	}
}
