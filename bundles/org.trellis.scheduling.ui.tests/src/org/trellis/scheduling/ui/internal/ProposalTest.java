package org.trellis.scheduling.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.scheduling.ui.internal.WeekWindow.NINE;
import static org.trellis.scheduling.ui.internal.WeekWindow.calendar;
import static org.trellis.scheduling.ui.internal.WeekWindow.desk;
import static org.trellis.scheduling.ui.internal.WeekWindow.session;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.scheduling.Session;
import org.trellis.model.scheduling.Visit;
import org.trellis.store.ListQuery;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.Window;
import org.trellis.scheduling.ui.internal.WeekPicture.Kind;

/** The planner's proposal is a preview: it is looked at, chosen from, and stored as one transaction (D28). */
class ProposalTest {
	@TempDir
	Path folder;

	private WeekWindow window;
	private Visit visit;

	@BeforeEach
	void given() {
		window = new WeekWindow(folder);
		window.room("12");
		visit = window.given.visit(window.school, window.counseling, "Counseling", v -> v.setGroupSize(1));
	}

	@AfterEach
	void close() {
		window.close();
	}

	private void propose(String... names) {
		for (var name : names) window.waiting(name);
		window.open();
		Window.command(Commands.PROPOSE);
		until("there is a proposal", () -> desk().proposal().isPresent());
		Window.settle();
	}

	private static Table changes() {
		return Window.find(Window.main(), Table.class, t -> (t.getStyle() & SWT.CHECK) != 0).orElseThrow();
	}

	private static void check(TableItem item, boolean yes) {
		item.setChecked(yes);
		var event = new Event();
		event.item = item;
		event.detail = SWT.CHECK;
		item.getParent().notifyListeners(SWT.Selection, event);
		Window.settle();
	}

	private static List<String> rest() {
		var lines = new ArrayList<String>();
		for (var item : Window.all(Window.main(), Tree.class).getFirst().getItems()) collect(item, lines);
		return lines;
	}

	private static void collect(TreeItem item, List<String> lines) {
		lines.add(item.getText());
		for (var child : item.getItems()) collect(child, lines);
	}

	private long storedSessions() {
		return window.district.database().count(ListQuery.select("s.ID").from("SESSION s").withoutPeople().as(r -> r.uuid(1)), TestStore.EVERYBODY);
	}

	private static long ghosts() {
		return calendar().picture().blocks.stream().filter(b -> b.kind() == Kind.PROPOSED).count();
	}

	@Test
	void aPartIsAcceptedStoredAndThereWhenTheWeekIsOpenedAgain() {
		propose("Ana", "Ben", "Cy");
		assertEquals(3, changes().getItemCount());
		assertEquals(3, ghosts());
		assertEquals(0, storedSessions(), "nothing is written before it is accepted");
		check(changes().getItem(1), false);
		assertEquals(2, ghosts());
		Window.command(Commands.ACCEPT);
		until("two sessions are stored", () -> storedSessions() == 2);
		until("they are shown as stored", () -> desk().week().orElseThrow().draft().unsaved().isEmpty());
		assertTrue(desk().proposal().isEmpty());
		window.district.show();
		until("the week is there again", () -> desk().week().isPresent());
		assertEquals(2, desk().week().orElseThrow().draft().sessions().size());
		assertEquals(1, desk().week().orElseThrow().draft().waiting().size());
	}

	@Test
	void whatWasAcceptedIsUndoneAsOneStep() {
		propose("Ana", "Ben");
		Window.command(Commands.ACCEPT);
		until("both are stored", () -> storedSessions() == 2);
		until("it is saved", () -> desk().week().orElseThrow().draft().unsaved().isEmpty());
		Window.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(0, desk().week().orElseThrow().draft().sessions().size());
		WeekWindow.save();
		assertEquals(0, storedSessions());
	}

	@Test
	void everybodyWithoutASeatHasASentence() {
		propose("Ana", "Ben", "Cy", "Dee", "Eve");
		assertEquals(4, changes().getItemCount());
		assertTrue(rest().stream().anyMatch(l -> l.startsWith("All 4 Thursday times are full; free on Thursday")), rest().toString());
	}

	@Test
	void aVisitThatTooFewAreReadyForIsNamed() {
		var clinic = window.given.aService("Clinic").stored();
		window.given.visit(window.school, clinic, "Clinic", v -> v.setThreshold(2));
		window.given.referral(window.student("Dee"), clinic, window.school, "health", ReferralState.ACCEPTED);
		propose("Ana");
		assertTrue(rest().stream().anyMatch(l -> l.startsWith("\u26A0") && l.contains("Clinic")), rest().toString());
		assertTrue(rest().contains(Messages.nobodyCould), rest().toString());
		assertEquals(1, changes().getItemCount(), "Ana's; the clinic does not come for one student");
	}

	/** Journey 6: what the reasons say can be done where they stand. */
	@Test
	void whoLacksNothingButASeatIsGivenOneFromTheReasons() {
		var clinic = window.given.aService("Clinic").stored();
		var thursday = window.given.visit(window.school, clinic, "Clinic", v -> {
			v.setThreshold(3);
			v.setGroupSize(6);
		});
		window.given.protectedTime(window.school, "Reading", NINE, NINE.plusMinutes(30), t -> {
		});
		var first = window.given.session(thursday, window.room("14"), NINE.plusMinutes(30), window.student("Ana"));
		var loaded = window.district.database().load(Session.class, first.getId(), TestStore.EVERYBODY).orElseThrow();
		loaded.root().setPublished(true);
		window.district.database().save(TestStore.TESTER, loaded);
		window.given.referral(window.student("Cy"), clinic, window.school, "health", ReferralState.ACCEPTED);
		propose();
		var cy = "Cy Invented could come. Lacks nothing but a seat; Thursday 9:30 AM is free; at 9:00 AM it clashes with protected time (Reading)";
		assertTrue(rest().contains(cy), rest().toString());
		var tree = Window.all(Window.main(), Tree.class).getFirst();
		var visits = tree.getItem(0);
		assertTrue(visits.getExpanded() && visits.getItem(0).getExpanded(), "the reasons are in sight");
		assertTrue(Window.find(Window.main(), Button.class, b -> b.getText().equals(Messages.giveSeat)).isEmpty(), "nobody is marked");
		mark(tree, visits.getItem(0).getItem(0));
		Window.click(Window.main(), Messages.giveSeat);
		assertEquals(2, session(first).taken());
		assertTrue(Window.shows(Window.main(), Messages.proposalOutdated));
	}

	private static void mark(Tree tree, TreeItem item) {
		tree.setSelection(item);
		var event = new Event();
		event.item = item;
		tree.notifyListeners(SWT.Selection, event);
		Window.settle();
	}

	/** Whoever stops the planner has not waited for nothing. */
	@Test
	void thePlannerThatIsStoppedOffersTheBestSoFar() {
		window.waiting("Patience");
		window.open();
		Window.settle();
		FaultyRule.gate = new CountDownLatch(1);
		try {
			Window.command(Commands.PROPOSE);
			until("the planner works", () -> planning().isPresent());
			planning().orElseThrow().cancel();
		} finally {
			FaultyRule.gate.countDown();
		}
		until("there is a proposal", () -> desk().proposal().isPresent());
		Window.settle();
		assertEquals(1, changes().getItemCount());
		assertTrue(Window.shows(Window.main(), Messages.proposalStopped.replace("{0}", "")), Window.texts().toString());
		Window.command(Commands.ACCEPT);
		until("it is stored", () -> storedSessions() == 1);
	}

	private static Optional<Job> planning() {
		return Arrays.stream(Job.getJobManager().find(null)).filter(j -> j.getName().equals(Messages.planning) && j.getState() == Job.RUNNING).findFirst();
	}

	@Test
	void aProposalThatIsDiscardedLeavesTheScheduleAsItIs() {
		var ana = window.waiting("Ana");
		var ben = window.waiting("Ben");
		var first = window.given.session(visit, null, NINE, ana);
		window.given.session(visit, null, NINE.plusHours(4), ben);
		window.open();
		Window.command(Commands.PROPOSE);
		until("there is a proposal", () -> desk().proposal().isPresent());
		Window.settle();
		assertTrue(changes().getItemCount() >= 2, WeekWindow.lines().toString());
		assertEquals(null, session(first).room(), "the schedule itself is as it was");
		Window.click(Window.main(), Messages.discard);
		assertTrue(desk().proposal().isEmpty());
		assertEquals(0, ghosts());
	}

	@Test
	void aScheduleThatChangedSinceMakesTheProposalOld() {
		propose("Ana", "Ben");
		Window.click(Window.main(), Messages.chooseNone);
		assertEquals(0, ghosts());
		Window.click(Window.main(), Messages.chooseAll);
		window.given.session(visit, null, NINE, window.student("Cy"));
		until("the window says so", () -> Window.shows(Window.main(), Messages.proposalOutdated));
		Window.command(Commands.ACCEPT);
		Window.settle();
		assertEquals(1, storedSessions());
	}

	/** A key that is pressed too early is not pressed in vain. */
	@Test
	void aPlanThatIsAskedForWhileTheWeekIsLoadingComesWithIt() {
		window.waiting("Ana");
		WeekWindow.perspective();
		window.district.show();
		assertTrue(desk().week().isEmpty(), "the week is still being loaded");
		Window.command(Commands.PROPOSE);
		until("there is a proposal", () -> desk().proposal().isPresent());
		Window.settle();
		assertEquals(1, changes().getItemCount());
	}

	@Test
	void whereNothingIsToBeChangedASentenceSaysSoAndNothingCanBeChosen() {
		propose("Ana");
		Window.command(Commands.ACCEPT);
		until("it is saved", () -> storedSessions() == 1 && desk().week().orElseThrow().draft().unsaved().isEmpty());
		Window.command(Commands.PROPOSE);
		until("there is another proposal", () -> desk().proposal().isPresent());
		Window.settle();
		assertTrue(Window.shows(Window.main(), Messages.nothingToChange), Window.texts().toString());
		assertTrue(Window.find(Window.main(), Table.class, t -> (t.getStyle() & SWT.CHECK) != 0).isEmpty(), "no empty box");
		for (var label : List.of(Messages.chooseAll, Messages.chooseNone, Messages.accept)) assertFalse(button(label).isEnabled(), label);
		assertTrue(button(Messages.discard).isEnabled());
	}

	private static Button button(String label) {
		return Window.find(Window.main(), Button.class, b -> b.getText().equals(label)).orElseThrow();
	}
}
