package org.trellis.review.ui.internal.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.review.ui.internal.meetings.MeetingWindow.call;
import static org.trellis.review.ui.internal.meetings.MeetingWindow.enter;
import static org.trellis.review.ui.internal.meetings.MeetingWindow.fields;
import static org.trellis.review.ui.internal.meetings.MeetingWindow.names;
import static org.trellis.review.ui.internal.meetings.MeetingWindow.press;
import static org.trellis.review.ui.internal.meetings.MeetingWindow.table;
import static org.trellis.review.ui.internal.meetings.MeetingWindow.type;
import static org.trellis.review.ui.internal.meetings.MeetingWindow.untilSaved;
import static org.trellis.review.ui.internal.meetings.MeetingWindow.untilSays;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.review.DecisionKind;
import org.trellis.model.review.MeetingStatus;
import org.trellis.review.meetings.MeetingDesk.Decided;
import org.trellis.review.meetings.MeetingDesk.MeetingLine;
import org.trellis.review.meetings.MeetingDesk.Outcome;
import org.trellis.review.meetings.Meetings;
import org.trellis.review.meetings.Tasks;
import org.trellis.store.Ids;
import org.trellis.store.PageKey;
import org.trellis.testing.ui.Window;
import org.trellis.ui.forms.TypedDay;

/** A meeting is run by keys alone, and is in the store (D5, journey 3). */
class RunningMeetingTest {
	@TempDir
	Path folder;

	private MeetingWindow window;

	@BeforeEach
	void open() {
		window = new MeetingWindow(folder);
		window.show();
		window.plan();
	}

	@AfterEach
	void close() {
		window.close();
	}

	/** Enter in one field after the other; what is proposed stays. */
	private static void decide(MeetingKey kind, String what) {
		press(kind);
		type(0, what);
		enter(0);
		enter(1);
		enter(2);
	}

	@Test
	void aWholeMeetingKeyByKey() {
		assertEquals(List.of("Invented, Ana", "Invented, Ben"), names());
		assertTrue(table().getItem(0).getText(1).contains("intensive"), table().getItem(0).getText(1));
		call();
		press(MeetingKey.ACTION);
		type(0, "Call the mother");
		enter(0);
		type(1, "nur");
		enter(1);
		until("the nurse was found", () -> Window.shows(Window.main(), NLS.bind(Messages.foundOne, "Nurse, Nora")));
		type(2, "+2");
		enter(2);
		press(MeetingKey.REFERRAL);
		type(0, "asth");
		enter(0);
		until("the service was found and says what is to happen", () -> fields().get(1).getText().equals("Asthma clinic"));
		type(1, "Ask the clinic");
		enter(1);
		enter(2);
		enter(3);
		untilSaved();
		enter();
		until("the next student's turn", () -> table().getSelectionIndex() == 1);
		call();
		decide(MeetingKey.NO_CHANGE, "Goes well");
		untilSaved();
		until("the last one is decided", () -> table().getItem(1).getText(3).equals("1"));
		enter();
		untilSays(NLS.bind(Messages.everybodyCalled, MeetingKey.CLOSE.character()));

		var next = LocalDate.now().plusDays(7);
		Window.atDialog(Messages.closeTitle, shell -> {
			Window.all(shell, Text.class).getFirst().setText(TypedDay.write(next));
			Window.click(shell, Messages.closeDo);
		});
		press(MeetingKey.CLOSE);
		until("the meeting is over", () -> window.meeting().status() == MeetingStatus.HELD && window.meeting().ended() != null);
		assertEquals(next, window.meeting().nextOn());
		assertEquals(List.of("Invented, Ana ACTION Call the mother null Nurse, Nora", "Invented, Ana REFERRAL Ask the clinic Asthma clinic Coordinator, Cora", "Invented, Ben NO_CHANGE Goes well null null"), window.recap());
		var tasks = Window.service(Meetings.class).tasks(window.district.database(), window.district.coordinator()).page(Tasks.Which.of(window.ana.getId()), PageKey.START, 9).rows();
		assertEquals(List.of("Call the mother"), tasks.stream().map(Tasks.TaskLine::text).toList());
		assertEquals(LocalDate.now().plusDays(2), tasks.getFirst().due());
	}

	@Test
	void wordsAreStoredWhileTheyAreTypedAndEscTakesThemBack() {
		call();
		press(MeetingKey.ACTION);
		type(0, "Call the mo");
		until("the words are in the store", () -> window.recap().stream().anyMatch(l -> l.contains("Call the mo")));
		Window.type(fields().get(0), "ther");
		until("the rest too, in the same decision", () -> window.recap().equals(List.of("Invented, Ana ACTION Call the mother null Coordinator, Cora")));
		Window.press(fields().get(0), SWT.ESC);
		until("nothing is decided", () -> window.recap().equals(List.of("Invented, Ana null null null null")));
	}

	@Test
	void aDecisionIsChangedAndRemovedByItsNumber() {
		call();
		decide(MeetingKey.ACTION, "First");
		decide(MeetingKey.ACTION, "Second");
		press(MeetingKey.CHANGE);
		untilSays(NLS.bind(Messages.changeWhich, 2));
		press('2');
		assertEquals("Second", fields().get(0).getText());
		type(0, "Second, better");
		enter(0);
		enter(1);
		enter(2);
		press(MeetingKey.REMOVE);
		press('1');
		until("one is left, changed", () -> window.recap().equals(List.of("Invented, Ana ACTION Second, better null Coordinator, Cora")));
		press('9');
		untilSays(NLS.bind(Messages.noSuchKey, '9'));
	}

	@Test
	void theAgendaIsMadeByKeys() {
		pressKey(SWT.ARROW_DOWN, SWT.ALT);
		until("Ana is behind Ben", () -> names().equals(List.of("Invented, Ben", "Invented, Ana")));
		Window.atDialog(Messages.addReason.replace("&", ""), shell -> {
			var filter = Window.find(shell, Text.class, t -> (t.getStyle() & SWT.SEARCH) != 0).orElseThrow();
			filter.setText("cle");
			until("she is found", () -> Window.all(shell, Table.class).getFirst().getItemCount() == 1);
			Window.all(shell, Text.class).getLast().setText("asked for by her teacher");
			Window.click(shell, Messages.addDo);
		});
		press(MeetingKey.ADD);
		until("Cleo is on it, with the reason", () -> names().contains("Invented, Cleo") && table().getItem(2).getText(1).equals("asked for by her teacher"));
		pressKey(SWT.DEL, 0);
		until("one is taken off", () -> table().getItemCount() == 2);
		call();
		pressKey(SWT.DEL, 0);
		until("who was called stays, with a sentence", () -> Window.texts(Window.main()).stream().anyMatch(t -> t.contains("called already")));
	}

	private static void pressKey(int keyCode, int mask) {
		var event = new Event();
		event.keyCode = keyCode;
		event.stateMask = mask;
		event.doit = true;
		table().notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void whatSomebodyElseDecidesMeanwhileStaysAndAClashIsGivenBackWithASentence() {
		call();
		decide(MeetingKey.ACTION, "Call the mother");
		untilSaved();
		var discussion = window.discussion(0);
		var mine = window.elsewhere().discussion(discussion).outcome();
		window.elsewhere().save(discussion, mine, new Outcome(null, List.of(mine.decisions().getFirst(), decided("Ask the teacher"))), null);
		until("theirs stands beside mine", () -> Window.shows(Window.main(), "Ask the teacher"));

		press(MeetingKey.CHANGE);
		press('1');
		var before = window.elsewhere().discussion(discussion).outcome();
		var first = before.decisions().getFirst();
		window.elsewhere().save(discussion, before, new Outcome(null, List.of(new Decided(first.id(), first.kind(), "Write to the mother", null, null, null, null, null), before.decisions().getLast())), null);
		type(0, "Visit the mother");
		untilSays("Somebody else changed");
		until("theirs is shown, mine stands in the field", () -> Window.shows(Window.main(), "Write to the mother") && fields().get(0).getText().equals("Visit the mother"));
		enter(0);
		enter(1);
		enter(2);
		until("repeated on purpose it counts", () -> window.recap().stream().anyMatch(l -> l.contains("Visit the mother")));
		assertTrue(window.recap().stream().anyMatch(l -> l.contains("Ask the teacher")));
	}

	private static Decided decided(String text) {
		return new Decided(new Ids().next(), DecisionKind.ACTION, text, null, null, null, null, null);
	}

	@Test
	void aNoteIsKeptAndShownToNobodyWhoDoesNotAsk() {
		call();
		press(MeetingKey.NOTE);
		type(0, "The family is under strain");
		enter(0);
		untilSays(NLS.bind(Messages.thereAreNotes, MeetingKey.READ.character()));
		assertTrue(Window.texts().stream().noneMatch(t -> t.contains("under strain")));
		var came = Window.atDialog("The family is under strain", shell -> shell.close());
		press(MeetingKey.READ);
		until("whoever asks and may reads it", came);
	}

	/** The agenda is read again while something is typed, and the turn is another student's by then. */
	@Test
	void whatIsTypedIsAboutWhomItWasBegunFor() {
		var ana = window.discussion(0);
		var ben = window.discussion(1);
		window.elsewhere().call(ben);
		until("he is being talked about", () -> !table().getItem(1).getText(2).isEmpty());
		call();
		press(MeetingKey.NOTE);
		type(0, "Her brother is ill");
		Window.find(Window.main(), MeetingPanel.class, p -> true).orElseThrow().sitting().go(1);
		enter(0);
		until("the note is about her", () -> window.desk().discussion(ana).noted());
		assertFalse(window.desk().discussion(ben).noted());
		Window.find(Window.main(), MeetingPanel.class, p -> true).orElseThrow().sitting().go(0);
		press(MeetingKey.AGAIN);
		type(0, "+14");
		Window.find(Window.main(), MeetingPanel.class, p -> true).orElseThrow().sitting().go(1);
		enter(0);
		until("the day is hers", () -> LocalDate.now().plusDays(14).equals(window.desk().discussion(ana).outcome().nextOn()));
		assertNull(window.desk().discussion(ben).outcome().nextOn());
	}

	/** What is left before it makes sense is told and comes back. */
	@Test
	void aServiceThatIsNotChosenYetIsKeptWithASentence() {
		call();
		press(MeetingKey.SERVICE);
		type(1, "Every Tuesday");
		select(1);
		untilSays(Messages.serviceFirst);
		assertEquals(0, fields().size());
		select(0);
		decide(MeetingKey.ACTION, "Call the mother");
		until("it stands in its fields again", () -> fields().size() == 4 && fields().get(1).getText().equals("Every Tuesday"));
		assertEquals(0, table().getSelectionIndex(), "at the student it is about");
		type(0, "asth");
		enter(0);
		until("the service is found", () -> Window.shows(Window.main(), NLS.bind(Messages.foundOne, "Asthma clinic")));
		enter(1);
		enter(2);
		enter(3);
		until("it is decided", () -> window.recap().contains("Invented, Ana SERVICE Every Tuesday Asthma clinic Coordinator, Cora"));
	}

	@Test
	void aNameThatIsNotLookedUpYetNamesNobody() {
		call();
		press(MeetingKey.ACTION);
		type(0, "Call the mother");
		type(1, "nur");
		select(1);
		untilSays(NLS.bind(Messages.notLookedUp, "nur"));
		until("it is stored, of nobody", () -> window.recap().contains("Invented, Ana ACTION Call the mother null null"));
		assertFalse(window.recap().stream().anyMatch(l -> l.contains("Cora")));
		var told = Window.atDialog(NLS.bind(Messages.notLookedUp, "nur"), Shell::close);
		window.hide();
		until("what nobody saw to is told when the view goes", told);
	}

	/** With the mouse, in the agenda. */
	private static void select(int place) {
		table().select(place);
		table().notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void aDayToTalkAgainIsUnderstoodOrRefused() {
		call();
		press(MeetingKey.AGAIN);
		type(0, "soon");
		enter(0);
		untilSays(TypedDay.read("soon", LocalDate.now()).problem());
		type(0, "+14");
		enter(0);
		until("the day is stored", () -> LocalDate.now().plusDays(14).equals(window.desk().discussion(window.discussion(0)).outcome().nextOn()));
	}

	@Test
	void whoIsHereIsSaidByKeys() {
		Window.atDialog(Messages.peopleHow, shell -> {
			var field = Window.all(shell, Text.class).getFirst();
			Window.type(field, "nor");
			Window.press(field, '\r');
			until("she is found and added", () -> Window.all(shell, Table.class).getFirst().getItems()[Window.all(shell, Table.class).getFirst().getItemCount() - 1].getText().equals("Nurse, Nora"));
			Window.click(shell, Messages.peopleDo);
		});
		press(MeetingKey.PEOPLE);
		until("she is there", () -> window.desk().participants(window.meeting().id()).stream().anyMatch(p -> p.present() && "Nurse, Nora".equals(p.name())));
	}

	@Test
	void aKeyThatNeedsACalledStudentSaysSo() {
		press(MeetingKey.ACTION);
		untilSays(Messages.callFirst);
		assertEquals(0, fields().size());
		press('q');
		untilSays(NLS.bind(Messages.noSuchKey, 'q'));
	}

	@Test
	void noTwoKeysAreTheSameAndAllAreShown() {
		call();
		var keys = List.of(MeetingKey.values());
		assertEquals(keys.size(), keys.stream().map(MeetingKey::character).distinct().count());
		for (var key : keys) assertTrue(Window.shows(Window.main(), KeyHints.hint(String.valueOf(key.character()), key.label())), key + " in " + Window.texts());
	}

	/** Journey 3: one key, and the report is there. */
	@Test
	void oneKeyMakesTheRecapOfWhatWasDiscussedSinceTheMeetingBegan() {
		call();
		decide(MeetingKey.ACTION, "Call the mother");
		Window.command("org.trellis.review.ui.meetings.recap");
		until("the report's view is asked", () -> Window.all(Window.main(), Text.class).stream().anyMatch(t -> t.getText().startsWith(LocalDate.now() + " ")));
		assertEquals(1, window.recap().stream().filter(l -> l.contains("Call the mother")).count(), "what was typed is stored before");
	}

	@Test
	void theRecapBeginsWhenTheMeetingBeganAndEndsWithItsDay() {
		call();
		var begun = window.meeting().begun().atZone(ZoneId.systemDefault());
		assertEquals(Map.of("school", window.school.getId().toString(), "from", begun.format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm"))), RecapLink.values(Optional.of(window.meeting())));
		var m = window.meeting();
		var earlier = new MeetingLine(m.id(), m.school(), null, m.title(), m.on(), null, m.status(), m.begun().minus(Duration.ofDays(3)), m.begun().minus(Duration.ofDays(3)).plusSeconds(60), null, 1, 1);
		assertEquals(begun.toLocalDate().minusDays(2) + " 00:00", RecapLink.values(Optional.of(earlier)).get("until"));
	}

	@Test
	void escLeadsBackToTheListAndTheMeetingStandsThere() {
		call();
		decide(MeetingKey.ACTION, "Call the mother");
		pressKey(SWT.ESC, 0);
		untilSays(Messages.newMeeting);
		assertNotNull(window.meeting().begun());
		assertEquals(1, window.recap().size(), "what was decided is stored before the meeting is left");
	}
}
