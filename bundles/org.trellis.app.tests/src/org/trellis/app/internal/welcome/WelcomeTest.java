package org.trellis.app.internal.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.atDialog;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.app.internal.window.DialogTitles;
import org.trellis.app.internal.window.Remembered;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Texts;
import org.trellis.testing.ui.Window;
import org.trellis.ui.CurrentDistrict;

/** The welcome page: where each link leads, and when it does not. */
class WelcomeTest {
	private static final String REVIEW = "org.trellis.review.ui.perspective";

	@TempDir
	Path folder;

	@BeforeEach
	void welcome() {
		Window.service(CurrentDistrict.class).close();
		new Links(PlatformUI.getWorkbench().getWorkbenchWindows()[0]).follow("welcome", IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE, Map.of(IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE_PARM_ID, WelcomePerspective.ID));
		until("the page is shown", () -> Window.shows(Window.main(), Messages.title));
	}

	@AfterEach
	void forget() {
		InstanceScope.INSTANCE.getNode(Remembered.NODE).remove("recent");
		show(REVIEW);
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private static void show(String perspective) {
		page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective));
	}

	private static Link link(String label) {
		return Window.find(Window.main(), Link.class, l -> l.getText().contains(label)).orElseThrow(() -> new AssertionError(label + " is not among " + Window.texts(Window.main())));
	}

	private static void follow(Link link) {
		assertTrue(link.isEnabled(), link.getText());
		link.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void whileNothingIsOpenTheImportSaysWhyItCannotBe() {
		assertFalse(link(Messages.importFiles).isEnabled());
		assertTrue(Window.shows(Window.main(), Messages.importNeeds));
		assertFalse(link(Messages.tourGap).isEnabled());
		assertTrue(link(Messages.sample).isEnabled() && link(Messages.make).isEnabled() && link(Messages.open).isEnabled() && link(Messages.help).isEnabled());
	}

	@Test
	void newAndOpenLeadToTheirDialogs() {
		for (var label : List.of(Messages.make, Messages.open)) {
			var asked = atDialog(label.equals(Messages.make) ? DialogTitles.newDistrict() : DialogTitles.openDistrict(), Shell::close);
			follow(link(label));
			assertTrue(asked.getAsBoolean(), label);
		}
	}

	@Test
	void whoOpensADistrictLandsInReviewAndFindsItOnThePageAfterwards() {
		try (var district = new TestDistrict(folder)) {
			district.show();
			assertEquals(REVIEW, page().getPerspective().getId());
			show(WelcomePerspective.ID);
			until("the page knows of it", () -> Window.find(Window.main(), Link.class, l -> l.getText().contains(NLS.bind(Messages.goOn, "Test District"))).isPresent());
			assertTrue(link(Messages.importFiles).isEnabled());
			for (var tour : Map.of(Messages.tourGap, "org.trellis.resources.ui.perspective", Messages.tourWeek, "org.trellis.scheduling.ui.perspective", Messages.tourReport, "org.trellis.reporting.ui.perspective", Messages.tourReview, REVIEW).entrySet()) {
				follow(link(tour.getKey()));
				assertEquals(tour.getValue(), page().getPerspective().getId());
				show(WelcomePerspective.ID);
			}
			follow(link(NLS.bind(Messages.goOn, "Test District")));
			assertEquals(REVIEW, page().getPerspective().getId());
		}
	}

	@Test
	void theDistrictThatIsOpenLeadsToWorkToo() {
		try (var district = new TestDistrict(folder)) {
			district.show();
			var place = ((DerbyFolder) district.database().location()).folder();
			InstanceScope.INSTANCE.getNode(Remembered.NODE).put("recent", place + "\tMaple Ridge\tyesterday");
			show(WelcomePerspective.ID);
			follow(link("Maple Ridge"));
			assertEquals(REVIEW, page().getPerspective().getId());
		}
	}

	@Test
	void aDistrictThatIsNotThereAnyMoreIsMarkedAndTakenOffTheList() {
		var place = folder.resolve("gone").toString();
		InstanceScope.INSTANCE.getNode(Remembered.NODE).put("recent", place + "\tMaple Ridge\t2026-11-20T10:15:00Z\n" + folder + "\tBirch Hill\t2026-11-19T10:15:00Z");
		show(REVIEW);
		show(WelcomePerspective.ID);
		until("it is marked", () -> Window.shows(Window.main(), NLS.bind(Messages.recentGone, place)));
		assertFalse(link("Maple Ridge").isEnabled());
		assertTrue(link("Birch Hill").isEnabled());
		follow(link(Messages.forgetShort));
		assertTrue(Window.find(Window.main(), Link.class, l -> l.getText().contains("Maple Ridge")).isEmpty());
		assertEquals(List.of("Birch Hill"), new Remembered(InstanceScope.INSTANCE.getNode(Remembered.NODE)).recent().stream().map(Remembered.Recent::name).toList());
	}

	@Test
	void thePerspectivesStandInTheOrderOfTheirKeys() {
		var registry = PlatformUI.getWorkbench().getPerspectiveRegistry();
		var wanted = new ArrayList<String>();
		for (var id : List.of("review", "resources", "scheduling", "reporting")) wanted.add(registry.findPerspectiveWithId("org.trellis." + id + ".ui.perspective").getLabel());
		var bars = Window.all(Window.main(), ToolBar.class).stream().map(b -> Arrays.stream(b.getItems()).map(i -> i.getText()).filter(wanted::contains).toList()).filter(b -> !b.isEmpty()).toList();
		assertEquals(List.of(wanted), bars);
	}

	@Test
	void everyTextStandsInBothLanguages() {
		Texts.assertComplete(Messages.class);
	}
}
