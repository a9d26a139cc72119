package org.trellis.review.ui.internal.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.access.AccessFactory;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.ReviewPackage;
import org.trellis.review.meetings.MeetingDesk.NewMeeting;
import org.trellis.review.meetings.Meetings;
import org.trellis.review.meetings.Tasks;
import org.trellis.store.PageKey;
import org.trellis.store.References;
import org.trellis.testing.ui.Window;
import org.trellis.ui.tables.ListTable;

/** Students nobody has met lately, and what is done about it, in the real window (D5). */
class NotMetTest {
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

	private void show() {
		window.district.show();
		Window.command("org.trellis.review.ui.notMet.show");
	}

	private static ListTable<?> table() {
		return Window.find(Window.main(), ListTable.class, t -> t.table().getColumnCount() > 1 && t.table().getColumn(1).getText().equals(Messages.columnDiscussed)).orElseThrow();
	}

	private static void untilListed(String... names) {
		until("listed are " + List.of(names), () -> Window.find(Window.main(), ListTable.class, t -> true).isPresent() && table().isSettled() && table().rows() == names.length
				&& IntStream.range(0, names.length).mapToObj(i -> table().table().getItem(i).getText(0)).toList().equals(List.of(names)));
	}

	private static void mark(Object student) {
		table().setFocus();
		until("the student is marked", () -> table().isSettled() && table().select(student));
	}

	/** Was talked about so many weeks ago. */
	private void discussed(int weeksAgo) {
		var meeting = window.desk().plan(new NewMeeting(window.school.getId(), null, "Earlier", LocalDate.now().minusWeeks(weeksAgo), null));
		var discussion = ReviewFactory.eINSTANCE.createDiscussion();
		discussion.setMeeting(References.to(ReviewPackage.Literals.MEETING, meeting));
		discussion.setStudent(References.to(window.ana));
		discussion.setBegun(LocalDate.now().minusWeeks(weeksAgo).atTime(10, 0).atZone(ZoneId.systemDefault()).toInstant());
		window.given.stored(discussion);
		window.desk().close(meeting, null);
	}

	@Test
	void theWeeksDecideWhoIsOnTheList() {
		discussed(4);
		show();
		untilListed("Invented, Ben", "Invented, Cleo");
		assertEquals(Messages.never, table().table().getItem(0).getText(1));
		var weeks = Window.find(Window.main(), Spinner.class, s -> true).orElseThrow();
		weeks.setSelection(3);
		weeks.notifyListeners(SWT.Selection, new Event());
		untilListed("Invented, Ana", "Invented, Ben", "Invented, Cleo");
		assertEquals(MeetingTexts.day(LocalDate.now().minusWeeks(4)), table().table().getItem(0).getText(1));
	}

	@Test
	void oneKeyPutsTheMarkedOnTheNextAgenda() {
		show();
		untilListed("Invented, Ana", "Invented, Ben", "Invented, Cleo");
		mark(window.cleo.getId());
		Window.command("org.trellis.review.ui.notMet.agenda");
		until("without a meeting it says where to plan one", () -> Window.shows(Window.main(), Messages.noOpenMeeting));
		var next = window.desk().plan(new NewMeeting(window.school.getId(), "individual", "Next review", LocalDate.now().plusDays(3), null));
		mark(window.cleo.getId());
		Window.command("org.trellis.review.ui.notMet.agenda");
		until("she is on it", () -> window.desk().agenda(next).stream().map(a -> a.name()).toList().equals(List.of("Invented, Cleo")));
		until("and the view says on which", () -> Window.shows(Window.main(), "Next review"));
		assertEquals("nobody has met them for 6 weeks", window.desk().agenda(next).getFirst().reason());
	}

	@Test
	void whoHasNoMeetingToGoToIsNamedAndNotCounted() {
		var roosevelt = window.given.school("Roosevelt School");
		var dora = window.given.aStudent("Dora").at(roosevelt).stored();
		for (var student : List.of(window.ben, dora)) {
			var member = AccessFactory.eINSTANCE.createCaseloadMember();
			member.setStaff(References.to(DistrictPackage.Literals.STAFF, window.desk().myself().orElseThrow().id()));
			member.setStudent(References.to(student));
			window.given.stored(member);
		}
		var next = window.desk().plan(new NewMeeting(window.school.getId(), "individual", "Next review", LocalDate.now().plusDays(3), null));
		show();
		untilListed("Invented, Ben", "Invented, Dora");
		mark(window.ben.getId());
		table().selectAll();
		until("both are marked", () -> table().isSettled() && table().selection().size() == 2);
		Window.command("org.trellis.review.ui.notMet.task");
		until("a task is about one student", () -> Window.shows(Window.main(), Messages.taskOfOne));
		Window.command("org.trellis.review.ui.notMet.agenda");
		var one = NLS.bind(Messages.putOnDone, new Object[] { 1, "Next review", MeetingTexts.day(LocalDate.now().plusDays(3)) });
		until("one is counted, the other one named", () -> Window.shows(Window.main(), one + " " + NLS.bind(Messages.putOnRest, "Invented, Dora")));
		assertEquals(List.of("Invented, Ben"), window.desk().agenda(next).stream().map(a -> a.name()).toList());
	}

	@Test
	void aTaskIsAddedForTheMarkedStudent() {
		show();
		untilListed("Invented, Ana", "Invented, Ben", "Invented, Cleo");
		mark(window.ben.getId());
		Window.atDialog("Invented, Ben", shell -> {
			until("who sits here is proposed", () -> Window.all(shell, Text.class).get(1).getText().equals("Coordinator, Cora"));
			Window.all(shell, Text.class).getFirst().setText("Say hello at breakfast");
			Window.click(shell, org.trellis.review.ui.internal.tasks.Messages.addDo);
		});
		Window.command("org.trellis.review.ui.notMet.task");
		until("the task is there, and is mine", () -> Window.service(Meetings.class).tasks(window.district.database(), window.district.coordinator()).page(Tasks.Which.MINE, PageKey.START, 9).rows().stream().map(Tasks.TaskLine::text).toList()
				.equals(List.of("Say hello at breakfast")));
	}

	@Test
	void onesOwnCaseloadComesFirst() {
		var member = AccessFactory.eINSTANCE.createCaseloadMember();
		member.setStaff(References.to(DistrictPackage.Literals.STAFF, window.desk().myself().orElseThrow().id()));
		member.setStudent(References.to(window.ben));
		window.given.stored(member);
		show();
		untilListed("Invented, Ben");
		var among = Window.find(Window.main(), Combo.class, c -> c.getText().equals(Messages.myCaseload)).orElseThrow();
		assertEquals(List.of(Messages.myCaseload, "Lincoln School"), List.of(among.getItems()));
		among.select(1);
		among.notifyListeners(SWT.Selection, new Event());
		untilListed("Invented, Ana", "Invented, Ben", "Invented, Cleo");
	}
}
