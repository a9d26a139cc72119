package org.trellis.review.ui.internal.students;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.district.School;
import org.trellis.model.district.Student;
import org.trellis.store.References;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Texts;
import org.trellis.testing.ui.Window;
import org.trellis.ui.Terms;
import org.trellis.ui.tables.ListTable;

/** The list of all students in the real window. */
class StudentsTest {
	@TempDir
	Path folder;

	private TestDistrict district;
	private GivenDistrict given;
	private School lincoln;
	private Student ana;

	@BeforeEach
	void open() {
		district = new TestDistrict(folder);
		given = district.given();
		lincoln = given.school("Lincoln School");
		var adams = given.school("Adams School");
		given.school("Empty School");
		ana = given.aStudent("Ana").ofFamily("Garland").at(lincoln).inGrade(4).stored();
		given.aStudent("Bea").ofFamily("Garland").at(adams).stored();
		given.aStudent("Cem").ofFamily("Moss").at(lincoln).leftSchoolOn(LocalDate.now()).stored();
		given.aStudent("Dan").ofFamily("de Moor").at(lincoln).stored();
		given.aStudent("Eli").ofFamily("Gone").whoLeftTheDistrict().stored();
		district.show();
		Window.command("org.trellis.review.ui.students.show");
		until("the schools can be chosen", () -> Window.find(Window.main(), Combo.class, c -> List.of(c.getItems()).contains(Messages.withoutSchool)).isPresent());
	}

	@AfterEach
	void close() {
		page().hideView(page().findView(StudentsView.ID));
		page().closeAllEditors(false);
		district.close();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private static Combo show() {
		return Window.find(Window.main(), Combo.class, c -> List.of(c.getItems()).contains(Messages.withoutSchool)).orElseThrow();
	}

	private static void choose(String which) {
		var combo = show();
		combo.select(combo.indexOf(which));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private static ListTable<?> table() {
		return Window.find(Window.main(), ListTable.class, t -> t.table().getColumn(0).getText().equals(Messages.familyName)).orElseThrow();
	}

	private static List<String> row(int row) {
		var item = table().table().getItem(row);
		return IntStream.range(0, 4).mapToObj(item::getText).toList();
	}

	private static void untilListed(String... given) {
		until("listed are " + List.of(given), () -> table().isSettled() && table().rows() == given.length && IntStream.range(0, given.length).mapToObj(i -> row(i).get(1)).toList().equals(List.of(given)));
	}

	private static void filter(String text) {
		Window.find(table(), Text.class, t -> true).orElseThrow().setText(text);
	}

	@Test
	void everyStudentOfTheDistrictStandsWithSchoolAndGrade() {
		untilListed("Ana", "Bea", "Cem", "Dan");
		assertEquals(List.of("Garland", "Ana", Terms.of(org.trellis.model.district.Grade.GRADE_4), "Lincoln School"), row(0));
		assertEquals(List.of("Moss", "Cem", "", ""), row(2));
	}

	@Test
	void whoIsAtASchoolIsWhoIsThereToday() {
		choose("Lincoln School");
		untilListed("Ana", "Dan");
		choose("Empty School");
		until("it is said that nobody is there", () -> Window.shows(Window.main(), NLS.bind(Messages.nobodyAtSchoolTitle, "Empty School")));
		Window.clickLink(Messages.showEverybody);
		untilListed("Ana", "Bea", "Cem", "Dan");
	}

	@Test
	void whoIsAtNoSchoolIsFound() {
		choose(Messages.withoutSchool);
		untilListed("Cem");
		district.database().write(TestDistrict.COORDINATOR, null, unit -> {
			var cem = unit.list(org.trellis.store.ListQuery.select("s.ID").from("STUDENT s").ofStudent("s.ID").where("s.GIVEN_NAME = ?", "Cem").as(r -> r.uuid(1)), TestStore.EVERYBODY).getFirst();
			var aggregate = unit.load(Student.class, cem, TestStore.EVERYBODY).orElseThrow();
			aggregate.root().getEnrollments().getFirst().setExitDate(null);
			unit.save(aggregate);
			return null;
		});
		until("as soon as everybody is placed it says so", () -> Window.shows(Window.main(), Messages.allPlacedTitle));
	}

	@Test
	void aNameIsFoundHoweverItIsWritten() {
		filter("gar");
		untilListed("Ana", "Bea");
		filter("garland, b");
		untilListed("Bea");
		filter("De moo");
		untilListed("Dan");
	}

	@Test
	void enterOpensTheStudent() {
		untilListed("Ana", "Bea", "Cem", "Dan");
		Window.pressKey(table().table(), SWT.HOME);
		table().table().notifyListeners(SWT.DefaultSelection, new Event());
		until("the student is open", () -> page().getActiveEditor() != null && page().getActiveEditor().getTitle().contains(ana.getGivenName()));
	}

	@Test
	void aDecidedTierIsShown() {
		untilListed("Ana", "Bea", "Cem", "Dan");
		var review = org.trellis.model.review.ReviewFactory.eINSTANCE.createStudentReview();
		review.setCycle(References.to(given.fall()));
		review.setStudent(References.to(ana));
		review.setStatus(org.trellis.model.review.ReviewStatus.REVIEWED);
		var tier = org.trellis.model.review.ReviewFactory.eINSTANCE.createTierDecision();
		tier.setTier(org.trellis.model.review.Tier.INTENSIVE);
		review.setTier(tier);
		given.stored(review);
		until("her tier stands in the list", () -> !table().table().getItem(0).getText(4).isEmpty());
		assertTrue(table().table().getItem(1).getText(4).isEmpty());
	}

	@Test
	void everyTextStandsInBothLanguages() {
		Texts.assertComplete(Messages.class);
	}
}
