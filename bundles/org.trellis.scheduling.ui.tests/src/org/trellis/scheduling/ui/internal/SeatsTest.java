package org.trellis.scheduling.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.scheduling.ui.internal.WeekWindow.NINE;
import static org.trellis.scheduling.ui.internal.WeekWindow.desk;
import static org.trellis.scheduling.ui.internal.WeekWindow.mark;
import static org.trellis.scheduling.ui.internal.WeekWindow.press;
import static org.trellis.scheduling.ui.internal.WeekWindow.save;
import static org.trellis.scheduling.ui.internal.WeekWindow.select;
import static org.trellis.scheduling.ui.internal.WeekWindow.session;
import static org.trellis.scheduling.ui.internal.WeekWindow.untilShows;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.district.Grade;
import org.trellis.model.district.Student;
import org.trellis.model.district.Weekday;
import org.trellis.model.scheduling.Session;
import org.trellis.scheduling.VisitPlanner;
import org.trellis.store.References;
import org.trellis.testing.ui.Window;

/** Who sits in a session is seen and changed; who waits is placed by one key, and what stands against a seat is told before (D26, D27). */
class SeatsTest {
	@TempDir
	Path folder;

	private WeekWindow window;
	private Student ana;
	private Session counseling;

	@BeforeEach
	void given() {
		window = new WeekWindow(folder);
		ana = window.waiting("Ana");
		window.given.protectedTime(window.school, "Reading", NINE, NINE.plusMinutes(30), p -> {
			p.setWeekday(Weekday.THURSDAY);
			p.setGrade(Grade.GRADE_5);
		});
		counseling = window.given.session(window.visit(), window.room("12"), NINE, ana);
	}

	@AfterEach
	void close() {
		window.close();
	}

	private boolean sits(Student student) {
		return window.stored(counseling).orElseThrow().getBookings().stream().anyMatch(b -> student.getId().equals(References.id(b.getStudent())));
	}

	@Test
	void whoWaitsIsPlacedByOneKey() {
		var ben = window.waiting("Ben");
		window.open();
		untilShows("Ben Invented | Counseling | There is a free seat on Thursday 9:00 AM, Room 12, with 1 other student.");
		mark("Ben Invented | Counseling");
		Window.command(Commands.PLACE);
		assertEquals(2, session(counseling).taken());
		untilShows("Everybody at Lincoln School who asks for a seat has one.");
		save();
		assertTrue(sits(ben));
	}

	@Test
	void whoWaitsIsDraggedIntoTheCalendar() {
		var ben = window.waiting("Ben");
		window.open();
		untilShows("Ben Invented | Counseling");
		var opening = new VisitPlanner(List.of()).openings(desk().week().orElseThrow().draft().task()).getFirst();
		var drop = WeekWindow.calendar().drop();
		var free = WeekWindow.point(Weekday.THURSDAY, "12", LocalTime.of(10, 0));
		assertTrue(drop.over(opening, free.x, free.y));
		assertEquals(LocalTime.of(10, 0), WeekWindow.calendar().dragged().begins(), "shown before it is dropped");
		var there = WeekWindow.middle(counseling);
		assertTrue(drop.over(opening, there.x, there.y));
		drop.drop();
		assertEquals(2, session(counseling).taken());
		save();
		assertTrue(sits(ben));
	}

	@Test
	void whoCannotBePlacedSaysWhyAndIsMarkedWhenPlacedAllTheSame() {
		window.given.protectedTime(window.school, "Assembly", NINE, LocalTime.of(11, 0), p -> p.setWeekday(Weekday.THURSDAY));
		window.waiting("Ben");
		window.open();
		untilShows("\u26A0 All 4 Thursday times clash with protected time (Assembly)");
		mark("Ben Invented | Counseling");
		Window.command(Commands.PLACE);
		untilShows("The seat of Ben Invented in \"Counseling\", Thursday 9:00 AM clashes with protected time (Assembly).");
	}

	@Test
	void aStudentIsTakenOutAndWaitsAgain() {
		window.open();
		select(counseling);
		untilShows("Ana Invented | Grade 3 | " + Messages.seatReady);
		var table = mark("Ana Invented | Grade 3");
		press(table, SWT.DEL, 0);
		assertEquals(0, session(counseling).taken());
		untilShows("Ana Invented | Counseling");
		save();
		assertTrue(!sits(ana));
	}

	@Test
	void anybodyOfTheSchoolIsFoundByNameWithWhatStandsAgainstThem() {
		var eve = window.given.aStudent("Eve").at(window.school).inGrade(5).stored();
		window.given.aStudent("Evelyn").at(window.given.school("Adams School")).stored();
		window.open();
		select(counseling);
		var lines = new String[1];
		var came = Window.atDialog("Counseling", shell -> {
			var filter = Window.all(shell, Text.class).getFirst();
			filter.setText("eve");
			until("Eve is found", () -> table(shell).getItemCount() == 1);
			var item = table(shell).getItem(0);
			lines[0] = item.getText(0) + " | " + item.getText(2) + " | " + item.getText(3);
			Window.click(shell, Messages.add);
		});
		Window.command(Commands.ADD_STUDENT);
		assertTrue(came.getAsBoolean());
		assertEquals("Eve Invented | " + Messages.asksNot + " | \u26A0 The seat of Eve Invented in \"Counseling\", Thursday 9:00 AM clashes with protected time (Reading).", lines[0]);
		untilShows("\u26A0 Eve Invented | Grade 5");
		save();
		assertTrue(sits(eve));
		until("her name is still known when the week was read again", () -> Arrays.stream(Window.all(Window.main(), Table.class).toArray(Table[]::new)).flatMap(t -> Arrays.stream(t.getItems())).anyMatch(i -> i.getText().contains("Eve Invented")));
	}

	private static Table table(Shell shell) {
		return Window.all(shell, Table.class).getFirst();
	}

	@Test
	void aRuleThatFailsIsShownByItsPlugInAndTheRestIsChecked() {
		window.given.session(window.visit(), window.room("14"), NINE, window.waiting("Trouble"), ana);
		window.open();
		untilShows("\u26A0 The rule \"Example rule\" of plug-in org.trellis.scheduling.ui failed and is left out");
		untilShows("Ana Invented is in two sessions at once");
	}

	@Test
	void theRoomIsChosenFromAList() {
		var room = window.room("14");
		window.open();
		select(counseling);
		var combo = Window.find(Window.main(), Combo.class, c -> Arrays.asList(c.getItems()).equals(List.of("12", "14"))).orElseThrow();
		combo.select(1);
		combo.notifyListeners(SWT.Selection, new Event());
		assertEquals(room.getId(), session(counseling).room());
		assertTrue(desk().week().orElseThrow().draft().canUndo());
	}
}
