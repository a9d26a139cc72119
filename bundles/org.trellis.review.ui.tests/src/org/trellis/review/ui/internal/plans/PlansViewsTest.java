package org.trellis.review.ui.internal.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.district.Student;
import org.trellis.model.resources.Service;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Plan;
import org.trellis.review.plans.PlanDesk;
import org.trellis.review.plans.Plans;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Window;
import org.trellis.ui.tables.ListTable;

/** The lists of plans, the same support for many, and the way into the next school year, in the real window. */
class PlansViewsTest {
	@TempDir
	Path folder;

	private TestDistrict district;
	private Service club;
	private Student ana;
	private Student ben;

	@BeforeEach
	void open() {
		district = new TestDistrict(folder);
		var given = district.given();
		var school = given.school("Lincoln School");
		club = given.aService("Asthma club").in("health", Intensity.PREVENTION).stored();
		ana = given.aStudent("Ana").at(school).withNeed("health", Intensity.PREVENTION).stored();
		ben = given.aStudent("Ben").at(school).withPlanFor("academic").stored();
		district.show();
	}

	@AfterEach
	void close() {
		for (var view : List.of(PlansView.ID, RolloverView.ID, "org.trellis.review.ui.students")) page().hideView(page().findView(view));
		district.close();
		page().closeAllEditors(false);
		Window.settle();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private PlanDesk desk() {
		return Window.service(Plans.class).desk(district.database(), district.coordinator());
	}

	private static List<String> cells() {
		return Window.all(Window.main(), Table.class).stream().filter(Table::isVisible).flatMap(t -> Arrays.stream(t.getItems()).flatMap(i -> IntStream.range(0, t.getColumnCount()).mapToObj(i::getText))).toList();
	}

	private static void untilCells(String... texts) {
		until("the list says " + List.of(texts), () -> List.of(texts).stream().allMatch(t -> cells().stream().anyMatch(c -> c.contains(t))));
	}

	private static Combo combo(String item) {
		return Window.find(Window.main(), Combo.class, c -> List.of(c.getItems()).contains(item)).orElseThrow();
	}

	@Test
	void whoHasNoPlanIsListedAndEnterBeginsOne() {
		Window.command("org.trellis.review.ui.plans.show");
		until("nothing is due", () -> Window.shows(Window.main(), Messages.noneDue));
		Window.clickLink(Messages.showWithout);
		untilCells("Invented, Ana");
		assertTrue(cells().stream().noneMatch(c -> c.contains("Ben")));
		var table = Window.find(Window.main(), ListTable.class, t -> t.isVisible() && t.table().getItemCount() == 1 && t.table().getItem(0).getText(0).contains("Ana")).orElseThrow();
		Window.pressKey(table.table(), SWT.HOME);
		table.table().notifyListeners(SWT.DefaultSelection, new Event());
		until("her plan is open", () -> page().getActiveEditor() instanceof PlanEditor);
		assertTrue(desk().plan(ana.getId(), null).isPresent());
		until("she is no longer without", () -> combo(Messages.without).getText().equals(Messages.without) && cells().stream().noneMatch(c -> c.equals("Invented, Ana")));
	}

	@Test
	void theYearTurnsAfterItWasLookedAtAndTurnsBack() {
		Window.command("org.trellis.review.ui.rollover.show");
		untilCells("Invented, Ben", Messages.kindCarried);
		assertTrue(desk().years().size() == 1, "nothing was written");
		var sure = Window.atDialog(Messages.rollover, shell -> Window.click(shell, "OK"));
		press("2027-2028");
		until("it was asked", sure);
		until("there is next year's plan", () -> desk().years().size() == 2 && desk().plan(ben.getId(), desk().years().getFirst().id()).isPresent());
		var back = Window.atDialog(Messages.rollover, shell -> Window.click(shell, "OK"));
		press(Messages.takeBack);
		until("it was asked again", back);
		until("it is gone", () -> desk().plan(ben.getId(), desk().years().getFirst().id()).isEmpty());
	}

	private static void press(String label) {
		until("there is " + label, () -> Window.find(Window.main(), Button.class, b -> b.isVisible() && b.isEnabled() && b.getText().contains(label)).isPresent());
		Window.find(Window.main(), Button.class, b -> b.isVisible() && b.getText().contains(label)).orElseThrow().notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void whoeverIsTickedGetsTheSupport() {
		Window.command("org.trellis.review.ui.students.show");
		untilCells("Ana", "Ben");
		var table = Window.find(Window.main(), ListTable.class, t -> t.isVisible() && t.table().getItemCount() == 2).orElseThrow();
		table.selectAll();
		var told = Window.atDialog(org.eclipse.osgi.util.NLS.bind(Messages.assigned, 1), shell -> Window.click(shell, "OK"));
		var asked = Window.atDialog(Messages.assignService, shell -> {
			var service = Window.find(shell, Combo.class, c -> List.of(c.getItems()).contains("Asthma club")).orElseThrow();
			service.select(service.indexOf("Asthma club"));
			service.notifyListeners(SWT.Selection, new Event());
			var who = Window.all(shell, Table.class).getFirst();
			until("each stands with a reason", () -> who.getItemCount() == 2);
			assertEquals(List.of(true, false), Arrays.stream(who.getItems()).map(i -> i.getChecked()).toList(), "Ben has no such need");
			Window.click(shell, Messages.assignDo);
		});
		Window.command("org.trellis.review.ui.students.assign");
		until("it was asked", asked);
		until("it was told", told);
		var plan = district.database().load(Plan.class, desk().plan(ana.getId(), null).orElseThrow(), TestStore.EVERYBODY).orElseThrow().root();
		assertEquals(List.of(club.getId()), plan.getLines().stream().map(l -> l.getService().getId()).toList());
	}
}
