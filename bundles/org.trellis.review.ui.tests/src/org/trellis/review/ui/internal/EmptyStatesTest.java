package org.trellis.review.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.base.Entity;
import org.trellis.model.district.District;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.review.Season;
import org.trellis.review.Reviews;
import org.trellis.review.ui.internal.entry.Command;
import org.trellis.store.References;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.ShakyServer;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Window;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.DistrictLinks;
import org.trellis.ui.ErrorReporter;

/** Wherever there is nothing to show, the window says what belongs there, why it is empty, and what to do. */
class EmptyStatesTest {
	private static final String GONE = "The server is gone.";
	/** Of the error dialog, whose texts are of another bundle. */
	private static final String CLOSE = Messages.close;

	@TempDir
	Path folder;

	private static void untilSays(String text) {
		until("the window says " + text, () -> Window.shows(Window.main(), text));
	}

	private static DistrictLinks links() {
		return new DistrictLinks(Window.service(IHandlerService.class), Window.service(ErrorReporter.class));
	}

	@Test
	void withoutADistrictBothViewsLeadToOne() {
		Window.service(CurrentDistrict.class).close();
		// without one the window begins with the welcome page
		var workbench = PlatformUI.getWorkbench();
		workbench.getWorkbenchWindows()[0].getActivePage().setPerspective(workbench.getPerspectiveRegistry().findPerspectiveWithId(ReviewPerspective.ID));
		untilSays(Messages.emptyDistrictWhy);
		untilSays(Messages.emptyDistrictClassWhy);
		for (var way : links().all()) assertEquals(2, Window.all(Window.main(), Link.class).stream().filter(l -> l.getText().contains(way.label())).count(), way.label());
	}

	@Test
	void withoutAClassTheListIsOneLinkAway() {
		try (var window = new ReviewWindow(folder, "Ana")) {
			window.district.show();
			untilSays(Messages.emptyClassWhy);
			until("the schools are listed", () -> ReviewWindow.item(ReviewWindow.SCHOOL).isPresent());
			Window.clickLink(Messages.emptyClassChoose);
		}
	}

	@Test
	void aClassWithoutStudentsSaysSo() {
		try (var window = new ReviewWindow(folder)) {
			window.district.show();
			window.choose(ReviewWindow.CLASS);
			untilSays(NLS.bind(Messages.emptyStudentsTitle, ReviewWindow.CLASS));
			assertEquals(0, Window.all(Window.main(), Table.class).size());
		}
	}

	@Test
	void aDistrictWithoutSchoolsSaysWhereTheyComeFrom() {
		try (var district = new TestDistrict(folder)) {
			district.show();
			untilSays(Messages.emptySchoolsWhy);
			assertTrue(Window.find(Window.main(), Link.class, l -> l.getText().contains(links().importFiles().label())).isPresent());
		}
	}

	@Test
	void aDistrictWithoutASchoolYearSaysSo() {
		try (var district = new TestDistrict(folder)) {
			school(district);
			district.show();
			untilSays(Messages.emptyCycleNoYear);
		}
	}

	@Test
	void aYearWithoutAReviewStartsOneByALink() {
		try (var district = new TestDistrict(folder)) {
			school(district);
			var year = DistrictFactory.eINSTANCE.createSchoolYear();
			year.setName("2026-2027");
			year.setBegins(LocalDate.of(2026, 8, 17));
			year.setEnds(LocalDate.of(2027, 6, 11));
			year.setCurrent(true);
			store(district, year);
			district.show();
			untilSays(Messages.emptyCycleWhy);
			Window.clickLink(Messages.emptyStartFall);
			until("the school is listed", () -> ReviewWindow.item("Lone School").isPresent());
		}
	}

	@Test
	void aReviewThatSomebodyElseStartsIsThereWithoutAReload() {
		try (var district = new TestDistrict(folder)) {
			school(district);
			var year = DistrictFactory.eINSTANCE.createSchoolYear();
			year.setName("2026-2027");
			year.setBegins(LocalDate.of(2026, 8, 17));
			year.setEnds(LocalDate.of(2027, 6, 11));
			year.setCurrent(true);
			store(district, year);
			district.show();
			untilSays(Messages.emptyCycleWhy);
			Window.service(Reviews.class).of(district.database(), district.nurse()).startCycle(Season.FALL);
			until("the school is listed", () -> ReviewWindow.item("Lone School").isPresent());
		}
	}

	@Test
	void whatWasNotLoadedIsLoadedAgainByALink() {
		var server = new ShakyServer();
		try (var window = new ReviewWindow(folder, "Ana")) {
			server.isGone(GONE);
			window.district.show(server);
			Window.click(Window.dialog(GONE), CLOSE);
			untilSays(Messages.emptyClassesFailed);
			server.isBack();
			Window.clickLink(Messages.tryAgain);
			until("the class is listed", () -> ReviewWindow.item(ReviewWindow.CLASS).isPresent());
			server.isGone(GONE);
			window.choose(ReviewWindow.CLASS);
			Window.click(Window.dialog(GONE), CLOSE);
			untilSays(NLS.bind(Messages.emptyClassFailed, ReviewWindow.CLASS));
			server.isBack();
			Window.clickLink(Messages.tryAgain);
			until("the class is open", () -> !Window.all(Window.main(), Table.class).isEmpty());
			var table = ReviewWindow.table();
			window.choose(ReviewWindow.CLASS);
			Window.settle();
			assertSame(table, ReviewWindow.table(), "who chooses the class that is open stays where they are");
		} finally {
			server.isBack();
		}
	}

	@Test
	void aFilterThatFindsNothingSaysWhatWasSought() {
		try (var window = new ReviewWindow(folder, "Ana")) {
			window.district.show();
			until("the schools are listed", () -> ReviewWindow.item(ReviewWindow.SCHOOL).isPresent());
			var filter = Window.find(Window.main(), Text.class, t -> t.getMessage().equals(Messages.filterHint)).orElseThrow();
			filter.setText("zebra");
			until("the tree says so", () -> ReviewWindow.item(NLS.bind(Messages.noMatch, "zebra")).isPresent());
			filter.setText("grade 3");
			until("the class is found", () -> ReviewWindow.item(ReviewWindow.CLASS).isPresent());
			assertTrue(ReviewWindow.item(ReviewWindow.CLASS).orElseThrow().getText().contains(ReviewWindow.SCHOOL));
			ReviewWindow.enter(ReviewWindow.item(ReviewWindow.CLASS).orElseThrow());
			until("the class is open", () -> !Window.all(Window.main(), Table.class).isEmpty());
			window.command(Command.TIER_MINIMAL);
			window.command(Command.REVIEWED);
			until("what was found is counted anew", () -> ReviewWindow.item(ReviewWindow.CLASS).map(i -> i.getText(1)).equals(Optional.of(NLS.bind(Messages.progressShort, 1, 1))));
			assertEquals(1, ReviewWindow.tree().getSelectionCount(), "and still marked");
			filter.setText("");
			until("the schools are back", () -> ReviewWindow.item(ReviewWindow.SCHOOL).isPresent());
		}
	}

	private static void school(TestDistrict district) {
		var school = DistrictFactory.eINSTANCE.createSchool();
		school.setName("Lone School");
		school.setDistrict(References.<District> to(DistrictPackage.Literals.DISTRICT, district.database().districtId()));
		store(district, school);
	}

	private static void store(TestDistrict district, Entity root) {
		district.database().write(TestStore.TESTER, null, unit -> {
			unit.insert(root);
			return null;
		});
	}
}
