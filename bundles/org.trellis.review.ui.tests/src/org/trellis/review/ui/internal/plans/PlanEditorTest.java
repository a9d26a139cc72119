package org.trellis.review.ui.internal.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.district.Student;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Plan;
import org.trellis.model.review.PlanStatus;
import org.trellis.review.plans.PlanDesk;
import org.trellis.review.plans.Plans;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Texts;
import org.trellis.testing.ui.Window;
import org.trellis.ui.editors.Editors;

/** The plan of a student in the real window. */
class PlanEditorTest {
	@TempDir
	Path folder;

	private TestDistrict district;
	private Student ana;

	@BeforeEach
	void open() {
		district = new TestDistrict(folder);
		var given = new GivenDistrict[] { district.given() };
		ana = given[0].aStudent("Ana").at(given[0].school("Lincoln School")).withNeed("academic", Intensity.EARLY_INTERVENTION).stored();
		district.show();
	}

	@AfterEach
	void close() {
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

	private UUID plan() {
		return desk().begin(ana.getId(), null);
	}

	private Plan stored() {
		return district.database().load(Plan.class, plan(), TestStore.EVERYBODY).orElseThrow().root();
	}

	private void show() {
		Window.service(Editors.class).open(Plan.class, plan(), "Plan 2026-2027: Invented, Ana");
		until("the plan is there", () -> page().getActiveEditor() instanceof PlanEditor e && e.editing().isPresent() && button(Messages.addLine).isPresent());
	}

	private static java.util.Optional<Button> button(String label) {
		return Window.find(Window.main(), Button.class, b -> b.getText().equals(label) && b.isVisible());
	}

	private static void press(String label) {
		until("there is " + label, () -> button(label).filter(Button::isEnabled).isPresent());
		button(label).orElseThrow().notifyListeners(SWT.Selection, new Event());
	}

	private static List<String> cells() {
		return Window.all(Window.main(), Table.class).stream().filter(Table::isVisible).flatMap(t -> Arrays.stream(t.getItems()).flatMap(i -> IntStream.range(0, t.getColumnCount()).mapToObj(i::getText))).toList();
	}

	private static void untilCells(String... texts) {
		until("the page says " + List.of(texts), () -> List.of(texts).stream().allMatch(t -> cells().stream().anyMatch(c -> c.contains(t))));
	}

	private static Text field(int nth) {
		return Window.all(Window.main(), Text.class).stream().filter(t -> t.isVisible() && t.getEditable() && (t.getStyle() & SWT.SEARCH) == 0).toList().get(nth);
	}

	@Test
	void aLineIsAddedTypedSavedAndBroughtIntoForce() {
		show();
		until("it says what a line is", () -> Window.shows(Window.main(), Messages.noLinesYet));
		press(Messages.addLine);
		until("the form is open", () -> Window.all(Window.main(), Text.class).stream().anyMatch(t -> t.isVisible() && t.getEditable() && (t.getStyle() & SWT.MULTI) != 0));
		field(0).setText("reads with a partner");
		untilCells("reads with a partner");
		page().saveEditor(page().getActiveEditor(), false);
		until("it is stored", () -> !stored().getLines().isEmpty());
		assertEquals("reads with a partner", stored().getLines().getFirst().getAction());
		assertTrue(stored().getLines().getFirst().getFinding() != null, "the need that nothing answered yet");
		((PlanEditor) page().getActiveEditor()).showPage("org.trellis.review.ui.plan.revisions");
		untilCells(Messages.notInForce);
		press(Messages.giveOut);
		until("the plan is in force", () -> stored().getStatus() == PlanStatus.ACTIVE);
		untilCells("1");
		assertEquals(1, desk().revisions(plan()).size());
	}

	@Test
	void whatIsOnlyTypedIsNotBroughtIntoForce() {
		show();
		press(Messages.addLine);
		((PlanEditor) page().getActiveEditor()).showPage("org.trellis.review.ui.plan.revisions");
		press(Messages.giveOut);
		until("it says to save first", () -> Window.shows(Window.main(), Messages.saveFirst));
		assertEquals(PlanStatus.DRAFT, stored().getStatus());
		page().getActiveEditor().getSite().getPage().closeEditor(page().getActiveEditor(), false);
	}

	@Test
	void aReadingIsRecordedByEnter() {
		var loaded = district.database().load(Plan.class, plan(), TestStore.EVERYBODY).orElseThrow();
		var line = org.trellis.model.review.ReviewFactory.eINSTANCE.createPlanLine();
		line.setDomain("academic");
		line.setAction("Tutoring");
		line.setGoal("passes the unit tests");
		line.setTarget("5 of 6");
		line.setStatus(org.trellis.model.review.PlanLineStatus.ACTIVE);
		loaded.root().getLines().add(line);
		desk().save(loaded);
		show();
		((PlanEditor) page().getActiveEditor()).showPage("org.trellis.review.ui.plan.progress");
		untilCells("passes the unit tests");
		field(1).setText("3 of 6");
		field(1).notifyListeners(SWT.DefaultSelection, new Event());
		untilCells("3 of 6");
		assertEquals(1, desk().goals(plan()).getFirst().series().size());
	}

	@Test
	void everyTextStandsInBothLanguages() {
		Texts.assertComplete(Messages.class);
	}
}
