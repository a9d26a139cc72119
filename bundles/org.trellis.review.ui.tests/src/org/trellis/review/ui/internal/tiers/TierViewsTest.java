package org.trellis.review.ui.internal.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.Domains;
import org.trellis.model.district.School;
import org.trellis.model.district.Student;
import org.trellis.model.review.ReviewCycle;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.ReviewStatus;
import org.trellis.model.review.Season;
import org.trellis.model.review.Tier;
import org.trellis.reporting.Shown;
import org.trellis.reporting.Suppression;
import org.trellis.review.Reviews;
import org.trellis.review.TierThresholds.Setting;
import org.trellis.review.Tiers.Decided;
import org.trellis.review.ui.internal.Labels;
import org.trellis.review.ui.internal.ReviewPerspective;
import org.trellis.store.References;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Texts;
import org.trellis.testing.ui.Window;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.CurrentDistrict;

/** The views of tiers in the real window: movement from fall to spring, and the thresholds (D4). */
class TierViewsTest {
	private static final String MODERATE = "org.trellis.review.absence.moderate";

	@TempDir
	Path folder;

	private final TierTexts texts = new TierTexts(new Labels(Window.service(Domains.class)));
	private TestDistrict district;
	private GivenDistrict given;

	@AfterEach
	void close() {
		for (var id : List.of(MovementView.ID, ThresholdsView.ID, CalibrationView.ID)) {
			var view = page().findView(id);
			if (view != null) page().hideView(view);
		}
		if (district != null) district.close();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private void givenMoves() {
		district = new TestDistrict(folder);
		given = district.given();
		var spring = given.cycle(given.year(), Season.SPRING, LocalDate.of(2027, 2, 1));
		var school = given.school("Lincoln School");
		for (var name : List.of("Ana", "Ben")) {
			var student = given.aStudent(name).at(school).stored();
			decided(student, given.fall(), Tier.INTENSIVE);
			decided(student, spring, Tier.MODERATE);
		}
		decided(given.aStudent("Cem").at(school).stored(), given.fall(), Tier.INTENSIVE);
		district.show();
	}

	private void decided(Student student, ReviewCycle cycle, Tier tier) {
		var review = ReviewFactory.eINSTANCE.createStudentReview();
		review.setStudent(References.to(student));
		review.setCycle(References.to(cycle));
		review.setStatus(ReviewStatus.REVIEWED);
		var decision = ReviewFactory.eINSTANCE.createTierDecision();
		decision.setTier(tier);
		review.setTier(decision);
		given.stored(review);
	}

	private static void untilSays(String text) {
		until("the window says " + text, () -> Window.shows(Window.main(), text));
	}

	private static String accessibleName(MatrixPicture picture) {
		return (String) picture.getData(AccessibleName.class.getName());
	}

	private static boolean lists(String text) {
		return Window.all(Window.main(), Table.class).stream().filter(Composite::isVisible).flatMap(t -> Arrays.stream(t.getItems())).anyMatch(i -> i.getText(0).equals(text));
	}

	@Test
	void theKeyShowsTheMovementAndAnArrowTellsWhoMoved() {
		givenMoves();
		Window.command("org.trellis.review.ui.movement.show");
		untilSays(NLS.bind(Messages.head, 3));
		var picture = Window.find(Window.main(), MatrixPicture.class, p -> true).orElseThrow();
		assertTrue(accessibleName(picture).contains(texts.sentence(new Matrix(List.of()).cell(0, 0))), accessibleName(picture));
		for (int i = 0; i < 2; i++) Window.pressKey(picture, SWT.ARROW_DOWN);
		Window.pressKey(picture, SWT.ARROW_RIGHT);
		until("who moved from the highest tier to the middle one", () -> lists("Invented, Ana") && lists("Invented, Ben") && !lists("Invented, Cem"));
		assertTrue(accessibleName(picture).contains("2"), accessibleName(picture));
		for (int i = 0; i < 2; i++) Window.pressKey(picture, SWT.ARROW_RIGHT);
		until("who has no tier in spring", () -> lists("Invented, Cem") && !lists("Invented, Ana"));
		var cells = Window.all(Window.main(), Table.class).stream().filter(t -> t.isVisible() && t.getItemCount() == Matrix.ROWS * Matrix.COLUMNS).findFirst().orElseThrow();
		var line = Arrays.stream(cells.getItems()).filter(i -> i.getText(0).equals(texts.tier(Tier.INTENSIVE)) && i.getText(1).equals(texts.tier(Tier.MODERATE))).findFirst().orElseThrow();
		assertEquals(List.of(Messages.wayDown, "2", TierTexts.percent(2 / 3.0)), List.of(line.getText(2), line.getText(3), line.getText(4)));
	}

	private Setting stored() {
		var thresholds = Window.service(Reviews.class).thresholds(district.database(), Window.service(CurrentDistrict.class).get().orElseThrow().person());
		return thresholds.in(given.year().getId()).stream().filter(s -> s.threshold().key().equals(MODERATE)).findFirst().orElseThrow();
	}

	private static Text firstField() {
		return Window.find(Window.main(), Text.class, t -> t.isVisible() && (t.getStyle() & SWT.RIGHT) != 0).orElseThrow();
	}

	@Test
	void aThresholdIsKeptWhenItsFieldIsLeftAndWhatCannotBeIsSaidBelowIt() {
		givenMoves();
		Window.command("org.trellis.review.ui.thresholds.show");
		untilSays(Messages.thresholdsNote);
		var field = firstField();
		assertEquals("10", field.getText());
		field.setText("40");
		assertTrue(Window.find(Window.main(), Label.class, l -> l.getVisible() && l.getText().startsWith("\u26A0")).isPresent(), "the higher tier would be proposed from less");
		field.notifyListeners(SWT.FocusOut, null);
		field.setText("many");
		untilSays(NLS.bind(Messages.noNumber, "1", "50"));
		assertEquals(null, stored().since());
		field.setText("12.5");
		field.notifyListeners(SWT.FocusOut, null);
		until("it is kept", () -> stored().since() != null);
		assertEquals("12.5", stored().value().toPlainString());
		untilSays(NLS.bind(Messages.setSince, given.year().getName(), "10"));
		Window.clickLink(Messages.takeBack);
		until("it is taken back", () -> stored().since() == null);
		until("and shown so", () -> field.getText().equals("10"));
	}

	@Test
	void anotherYearIsShownByWhatHoldsThen() {
		givenMoves();
		var before = given.schoolYear("2025-2026", LocalDate.of(2025, 8, 18), LocalDate.of(2026, 6, 12), false);
		Window.service(Reviews.class).thresholds(district.database(), Window.service(CurrentDistrict.class).get().orElseThrow().person()).set(given.year().getId(), Map.of(MODERATE, new BigDecimal("15")));
		Window.command("org.trellis.review.ui.thresholds.show");
		until("this year's value is shown", () -> Window.find(Window.main(), Text.class, t -> t.isVisible() && t.getText().equals("15")).isPresent());
		var year = Window.find(Window.main(), Combo.class, c -> c.isVisible() && Arrays.asList(c.getItems()).contains(before.getName())).orElseThrow();
		year.select(Arrays.asList(year.getItems()).indexOf(before.getName()));
		year.notifyListeners(SWT.Selection, null);
		until("the year before is shown by the usual value", () -> firstField().getText().equals("10"));
	}

	@Test
	void withoutADistrictTheyLeadToOne() {
		Window.service(CurrentDistrict.class).close();
		var workbench = PlatformUI.getWorkbench();
		page().setPerspective(workbench.getPerspectiveRegistry().findPerspectiveWithId(ReviewPerspective.ID));
		Window.command("org.trellis.review.ui.movement.show");
		untilSays(Messages.emptyDistrict);
		Window.command("org.trellis.review.ui.thresholds.show");
		untilSays(Messages.emptyDistrict);
		Window.command("org.trellis.review.ui.calibration.show");
		until("all three say so", () -> Window.all(Window.main(), Label.class).stream().filter(l -> l.getText().equals(Messages.emptyDistrict)).count() >= 1 && Window.shows(Window.main(), Messages.calibration));
	}

	private void proposed(School school, int higher, int same) {
		for (int i = 0; i < higher + same; i++) {
			var review = ReviewFactory.eINSTANCE.createStudentReview();
			review.setStudent(References.to(given.aStudent("S" + i).at(school).stored()));
			review.setCycle(References.to(given.fall()));
			review.setSchool(References.to(school));
			review.setStatus(ReviewStatus.REVIEWED);
			var decision = ReviewFactory.eINSTANCE.createTierDecision();
			decision.setProposed(Tier.MODERATE);
			decision.setTier(i < higher ? Tier.INTENSIVE : Tier.MODERATE);
			decision.setReason("Knows the student.");
			decision.setDecidedBy("rosa");
			review.setTier(decision);
			given.stored(review);
		}
	}

	/** With the usual threshold of ten: what is shown of a school comes with its interval, and a small group is not told. */
	@Test
	void schoolsStandSideBySideWhereTheDataProposedTheSame() {
		district = new TestDistrict(folder);
		given = district.given();
		proposed(given.school("Lincoln School"), 12, 13);
		proposed(given.school("Douglass School"), 11, 24);
		proposed(given.school("Small School"), 2, 3);
		district.show();
		Window.command("org.trellis.review.ui.calibration.show");
		until("the schools are listed", () -> lists("Small School"));
		var rows = Window.all(Window.main(), Table.class).stream().filter(t -> t.isVisible() && t.getColumnCount() == 5).flatMap(t -> Arrays.stream(t.getItems())).toList();
		var small = rows.stream().filter(r -> r.getText(0).equals("Small School")).findFirst().orElseThrow();
		assertEquals(List.of(Messages.withheld, ""), List.of(small.getText(2), small.getText(3)));
		var told = rows.stream().filter(r -> r.getText(3).contains("%")).toList();
		assertTrue(!told.isEmpty(), "nothing is told with its interval");
		for (var row : told) if (!row.getText(0).equals(Messages.allTogether) && !row.getText(4).isEmpty()) assertTrue(List.of(Messages.mayBeChance, Messages.moreOften, Messages.lessOften).contains(row.getText(4)), row.getText(4));
		var tier = Window.find(Window.main(), Combo.class, c -> c.isVisible() && c.getItemCount() == Tier.values().length && c.getSelectionIndex() == Tier.MODERATE.ordinal()).orElseThrow();
		tier.select(Tier.INTENSIVE.ordinal());
		tier.notifyListeners(SWT.Selection, null);
		untilSays(NLS.bind(Messages.noneProposed, texts.tier(Tier.INTENSIVE), given.fall().getName()));
	}

	private static Likeness reviewers(Decided... decided) {
		return Likeness.of(Tier.MODERATE, Likeness.By.REVIEWER, List.of(decided), Window.service(Suppression.class), 10);
	}

	private static Decided decided(String school, String reviewer, Tier tier, long students) {
		return new Decided(school, reviewer, Tier.MODERATE, tier, students);
	}

	/** Rosa's 60 taken from the 63 of her school would be the three of Sam. */
	@Test
	void reviewersAndSchoolsTakenFromEachOtherTellNoSmallGroup() {
		var told = reviewers(decided("A", "rosa", Tier.INTENSIVE, 30), decided("A", "rosa", Tier.MODERATE, 30), decided("B", "tom", Tier.INTENSIVE, 20), decided("B", "tom", Tier.MODERATE, 25));
		assertEquals(List.of(new Shown.Exact(50, 105), new Shown.Exact(30, 60), new Shown.Exact(20, 45)), told.lines().stream().map(Likeness.Line::shown).toList());
		var small = reviewers(decided("A", "rosa", Tier.INTENSIVE, 30), decided("A", "rosa", Tier.MODERATE, 30), decided("A", "sam", Tier.INTENSIVE, 3), decided("B", "tom", Tier.INTENSIVE, 20), decided("B", "tom", Tier.MODERATE, 25));
		assertEquals(List.of("rosa", "sam"), small.lines().stream().filter(l -> l.shown() instanceof Shown.Withheld).map(Likeness.Line::who).toList());
		assertEquals(new Shown.Exact(20, 45), small.lines().getLast().shown());
	}

	@Test
	void everyTextStandsInBothLanguages() {
		Texts.assertComplete(Messages.class);
	}
}
