package org.trellis.scheduling.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.scheduling.ui.internal.WeekWindow.HALF_PAST_NINE;
import static org.trellis.scheduling.ui.internal.WeekWindow.NINE;
import static org.trellis.scheduling.ui.internal.WeekWindow.calendar;
import static org.trellis.scheduling.ui.internal.WeekWindow.desk;
import static org.trellis.scheduling.ui.internal.WeekWindow.middle;
import static org.trellis.scheduling.ui.internal.WeekWindow.mouse;
import static org.trellis.scheduling.ui.internal.WeekWindow.point;
import static org.trellis.scheduling.ui.internal.WeekWindow.press;
import static org.trellis.scheduling.ui.internal.WeekWindow.save;
import static org.trellis.scheduling.ui.internal.WeekWindow.select;
import static org.trellis.scheduling.ui.internal.WeekWindow.session;
import static org.trellis.scheduling.ui.internal.WeekWindow.shows;
import static org.trellis.scheduling.ui.internal.WeekWindow.untilShows;

import java.nio.file.Path;
import java.time.LocalTime;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.district.Room;
import org.trellis.model.district.Student;
import org.trellis.model.district.Weekday;
import org.trellis.model.scheduling.Session;
import org.trellis.scheduling.PlacedSession;
import org.trellis.store.References;
import org.trellis.testing.ui.Window;

/** Sessions are moved in the calendar by keys and by the mouse; each step is checked at once, can be undone, and is stored when the person says so (D24, D28). */
class CalendarTest {
	private static final String TWICE = "Room 12 is taken twice: by \"Counseling\", Thursday 9:30 AM, and by \"Reading help\", Thursday 9:30 AM.";

	@TempDir
	Path folder;

	private WeekWindow window;
	private Student ana;
	private Room room12;
	private Room room14;
	private Session counseling;
	private Session reading;

	@BeforeEach
	void open() {
		window = new WeekWindow(folder);
		room12 = window.room("12");
		room14 = window.room("14");
		ana = window.waiting("Ana");
		counseling = window.given.session(window.visit(), room12, NINE, ana);
		var help = window.given.aService("Reading help").stored();
		var visit = window.given.visit(window.school, help, "Reading help", v -> {
		});
		reading = window.given.session(visit, room12, HALF_PAST_NINE, window.student("Ben"));
		window.given.session(visit, room14, LocalTime.of(10, 30), window.student("Cy"));
		window.open();
		desk().run(Commands.LANES);
		while (calendar().picture().kind != Lanes.ROOMS_USED) desk().run(Commands.LANES);
	}

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void arrowsGoFromSessionToSession() {
		press(SWT.HOME, 0);
		assertEquals(counseling.getId(), desk().selection().map(PlacedSession::id).orElseThrow());
		press(SWT.ARROW_DOWN, 0);
		assertEquals(reading.getId(), desk().selection().map(PlacedSession::id).orElseThrow());
		press(SWT.ARROW_RIGHT, 0);
		assertEquals(room14.getId(), desk().selection().map(PlacedSession::room).orElseThrow());
		press(SWT.ARROW_LEFT, 0);
		assertEquals(reading.getId(), desk().selection().map(PlacedSession::id).orElseThrow());
	}

	@Test
	void aMoveIsCheckedAtOnceAndUndoneAndRedone() {
		select(counseling);
		assertFalse(shows(TWICE));
		press(SWT.ARROW_DOWN, SWT.MOD1);
		assertEquals(HALF_PAST_NINE, session(counseling).begins());
		assertTrue(shows(TWICE));
		assertTrue(calendar().picture().own(counseling.getId()).conflict(), "marked in the calendar");
		Window.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(NINE, session(counseling).begins());
		assertFalse(shows(TWICE));
		Window.command(IWorkbenchCommandConstants.EDIT_REDO);
		assertTrue(shows(TWICE));
	}

	@Test
	void keysMoveToAnotherRoomAndDayAndWhatIsSavedIsRead() {
		select(counseling);
		press(SWT.ARROW_RIGHT, SWT.MOD1 | SWT.MOD2);
		assertEquals(room14.getId(), session(counseling).room());
		press(SWT.ARROW_RIGHT, SWT.MOD1);
		assertEquals(Weekday.FRIDAY, session(counseling).weekday());
		untilShows("lies outside the visit, which is Thursday 9:00 AM to 11:00 AM");
		assertEquals(Weekday.THURSDAY, window.stored(counseling).orElseThrow().getWeekday(), "nothing is stored before it is saved");
		press(SWT.ARROW_LEFT, SWT.MOD1);
		save();
		var stored = window.stored(counseling).orElseThrow();
		assertEquals(room14.getId(), References.id(stored.getRoom()));
		assertEquals(ana.getId(), References.id(stored.getBookings().getFirst().getStudent()));
	}

	@Test
	void fineStepsAreFiveMinutes() {
		select(counseling);
		press(SWT.ARROW_DOWN, SWT.MOD1 | SWT.MOD2);
		assertEquals(LocalTime.of(9, 5), session(counseling).begins());
	}

	@Test
	void aDragShowsItsConflictsBeforeTheDropAndMovesOnTheDrop() {
		var from = middle(counseling);
		mouse(SWT.MouseDown, from);
		var to = middle(reading);
		mouse(SWT.MouseMove, to);
		assertTrue(shows(TWICE), "while the mouse is down");
		assertEquals(NINE, session(counseling).begins(), "nothing is moved yet");
		mouse(SWT.MouseUp, to);
		assertEquals(HALF_PAST_NINE, session(counseling).begins());
		assertTrue(shows(TWICE), "a move that conflicts can be dropped and is marked");
	}

	@Test
	void aDragGoesToAnotherRoomAtASlotOfTheVisit() {
		mouse(SWT.MouseDown, middle(counseling));
		var to = point(Weekday.THURSDAY, "14", LocalTime.of(10, 18));
		mouse(SWT.MouseMove, to);
		mouse(SWT.MouseUp, to);
		assertEquals(room14.getId(), session(counseling).room());
		assertEquals(LocalTime.of(10, 0), session(counseling).begins(), "the middle was taken, the slot is the visit's");
	}

	@Test
	void escapeEndsADragWithoutAMove() {
		mouse(SWT.MouseDown, middle(counseling));
		mouse(SWT.MouseMove, middle(reading));
		press(SWT.ESC, 0);
		mouse(SWT.MouseUp, middle(reading));
		assertEquals(NINE, session(counseling).begins());
		assertFalse(shows(TWICE));
	}

	@Test
	void deleteTakesASessionOutAndItsStudentWaitsAgain() {
		select(counseling);
		press(SWT.DEL, 0);
		assertNull(calendar().picture().own(counseling.getId()));
		untilShows("Ana Invented | Counseling | There is a free seat on Thursday 9:00 AM, Room 12.");
		save();
		assertTrue(window.stored(counseling).isEmpty());
		Window.command(IWorkbenchCommandConstants.EDIT_UNDO);
		save();
		assertEquals(ana.getId(), References.id(window.stored(counseling).orElseThrow().getBookings().getFirst().getStudent()), "also after it was stored");
	}

	@Test
	void theTableSaysTheSameAndTakesTheSameKeys() {
		Window.command(Commands.TABLE);
		untilShows(" | Counseling | 12 | " + Messages.nobodyNamed + " | 1 | ");
		var table = WeekWindow.mark(" | Counseling | 12 | ");
		press(table, SWT.ARROW_DOWN, SWT.MOD1);
		assertEquals(HALF_PAST_NINE, session(counseling).begins());
		assertTrue(WeekWindow.lines().stream().anyMatch(l -> l.contains(" | Counseling | 12 | ") && l.contains(TWICE)), WeekWindow.lines().toString());
		Window.command(Commands.TABLE);
		assertTrue(Window.find(Window.main(), Table.class, t -> t == table).isEmpty());
	}

	@Test
	void aScreenReaderHearsTheWeekSessionBySession() {
		var access = new CalendarAccess(calendar(), desk());
		assertEquals("Week of Lincoln School", access.name(ACC.CHILDID_SELF));
		assertEquals(Labels.fully(calendar().picture().draft.timetable(), session(counseling), 0), access.name(0));
		select(counseling);
		press(SWT.ARROW_DOWN, SWT.MOD1);
		assertTrue(access.name(0).endsWith(Messages.conflictsOne), access.name(0));
	}

	@Test
	void theNextConflictIsOneKeyAway() {
		select(counseling);
		press(SWT.ARROW_DOWN, SWT.MOD1);
		desk().select(null);
		Window.command(Commands.NEXT_CONFLICT);
		var first = desk().selection().map(PlacedSession::id).orElseThrow();
		Window.command(Commands.NEXT_CONFLICT);
		assertFalse(first.equals(desk().selection().map(PlacedSession::id).orElseThrow()));
	}

	@Test
	void byProviderEachHasALaneAndADragDoesNotChangeTheRoom() {
		while (calendar().picture().kind != Lanes.PROVIDERS) Window.command(Commands.LANES);
		assertEquals(2, calendar().picture().lanes.size());
		mouse(SWT.MouseDown, middle(counseling));
		var to = middle(reading);
		mouse(SWT.MouseMove, to);
		mouse(SWT.MouseUp, to);
		assertEquals(room12.getId(), session(counseling).room());
		assertEquals(HALF_PAST_NINE, session(counseling).begins());
	}
}
