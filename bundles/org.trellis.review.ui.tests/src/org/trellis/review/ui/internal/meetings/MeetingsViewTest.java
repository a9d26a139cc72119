package org.trellis.review.ui.internal.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trellis.review.ui.internal.meetings.MeetingWindow.call;
import static org.trellis.review.ui.internal.meetings.MeetingWindow.press;
import static org.trellis.review.ui.internal.meetings.MeetingWindow.table;
import static org.trellis.review.ui.internal.meetings.MeetingWindow.untilSays;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.district.SectionKind;
import org.trellis.model.review.MeetingStatus;
import org.trellis.review.meetings.MeetingDesk.NewMeeting;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.ui.Window;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.SelectedPlace;

/** Which meetings stand in the view, how one is planned for a class and called off, in the real window (D5). */
class MeetingsViewTest {
	@TempDir
	Path folder;

	private MeetingWindow window;

	@BeforeEach
	void open() {
		window = new MeetingWindow(folder);
	}

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void aWeeklyMeetingTakesTheClassThatIsChosen() {
		window.given.section(window.school, "Cohort 9 A", null, List.of(), s -> {
			s.setKind(SectionKind.HOMEROOM);
			GivenDistrict.attendedBy(s, window.cleo, window.ana);
		});
		window.show();
		Window.atDialog(Messages.newName.replace("&", ""), shell -> {
			var combos = Window.all(shell, Combo.class);
			until("the class is offered", () -> combos.get(1).getItemCount() == 2);
			combos.getFirst().select(1);
			combos.getFirst().notifyListeners(SWT.Selection, new Event());
			combos.get(1).select(1);
			Window.click(shell, Messages.newDo);
		});
		Window.command("org.trellis.review.ui.meetings.new");
		until("the class is on the agenda", () -> MeetingWindow.agenda().map(t -> t.getItemCount() == 2).orElse(false));
		assertEquals(List.of("Invented, Ana", "Invented, Cleo"), MeetingWindow.names());
		assertEquals("cohort", window.meeting().template());
	}

	@Test
	void theSchoolThatIsMarkedElsewhereHasItsMeetingsListed() {
		var roosevelt = window.given.school("Roosevelt School");
		window.given.aStudent("Dora").at(roosevelt).stored();
		window.desk().plan(new NewMeeting(roosevelt.getId(), "individual", "Review at Roosevelt", LocalDate.now(), null));
		window.show();
		untilSays(Messages.noneTitle);
		PlatformUI.getWorkbench().getWorkbenchWindows()[0].getService(ESelectionService.class).setSelection(new SelectedPlace(roosevelt.getId(), null, "Roosevelt School"));
		until("its meeting is listed", () -> Window.all(Window.main(), Table.class).stream().anyMatch(t -> t.isVisible() && t.getItemCount() == 1 && List.of(0, 1, 2).stream().anyMatch(c -> c < t.getColumnCount() && t.getItem(0).getText(c).equals("Review at Roosevelt"))));
	}

	@Test
	void aMeetingThatNeverBeganIsCalledOff() {
		window.show();
		window.plan();
		Window.atDialog(Messages.cancelTitle, shell -> Window.click(shell, Messages.cancelDo));
		press(MeetingKey.CLOSE);
		until("it is called off", () -> window.meeting().status() == MeetingStatus.CANCELLED);
		untilSays(Messages.stateCancelled);
		press(MeetingKey.FILL);
		untilSays(Messages.isOver);
	}

	/** Somebody deletes the student from the agenda, or the notes are full: the words are still there when the district is left. */
	@Test
	void whatWasRefusedAndNobodySawToIsNamedBeforeItIsLost() {
		window.show();
		window.plan();
		call();
		var full = "x".repeat(1990);
		window.elsewhere().save(window.discussion(0), window.desk().discussion(window.discussion(0)).outcome(), window.desk().discussion(window.discussion(0)).outcome(), full + "1");
		window.elsewhere().save(window.discussion(0), window.desk().discussion(window.discussion(0)).outcome(), window.desk().discussion(window.discussion(0)).outcome(), full + "2");
		press(MeetingKey.NOTE);
		MeetingWindow.type(0, "The family is moving in with the grandmother");
		MeetingWindow.enter(0);
		until("the note stands in its field again, with the reason", () -> MeetingWindow.fields().size() == 1 && MeetingWindow.fields().getFirst().getText().startsWith("The family") && Window.shows(Window.main(), "4000"));
		var left = Window.service(CurrentDistrict.class).saveAll();
		assertEquals(List.of("The family is moving in with the grandmother"), left.getFirst().what());
		assertEquals(0, table().getSelectionIndex(), "the student is still in sight");
		Window.service(CurrentDistrict.class).abandon();
	}
}
