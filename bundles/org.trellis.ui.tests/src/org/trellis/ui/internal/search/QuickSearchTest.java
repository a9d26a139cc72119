package org.trellis.ui.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.School;
import org.trellis.model.district.Student;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Texts;
import org.trellis.testing.ui.Window;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.Beginnings;
import org.trellis.ui.internal.search.QuickSearch.Hit;

/** Finds people, services and providers while their name is typed. */
class QuickSearchTest {
	@TempDir
	Path folder;

	private TestDistrict district;
	private GivenDistrict given;
	private School lincoln;
	private School adams;

	@BeforeEach
	void open() {
		district = new TestDistrict(folder);
		given = district.given();
		lincoln = given.school("Lincoln School");
		adams = given.school("Adams School");
		student("Zavala", "Ana", lincoln);
		student("Zavala", "Benito", adams);
		student("de la Cruz", "Rosa", lincoln);
		student("\u00d1ez", "Luz", lincoln);
		student("Gar_ia", "Otto", lincoln);
		student("McAllister", "Sean", lincoln);
		given.aService("Reading Club").stored();
	}

	private Student student(String family, String name, School school) {
		var student = DistrictFactory.eINSTANCE.createStudent();
		student.setFamilyName(family);
		student.setGivenName(name);
		student.setActive(true);
		var enrollment = DistrictFactory.eINSTANCE.createEnrollment();
		enrollment.setSchool(References.to(school));
		enrollment.setSchoolYear(References.to(given.year()));
		student.getEnrollments().add(enrollment);
		return given.stored(student);
	}

	@AfterEach
	void close() {
		PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false);
		district.close();
	}

	private List<String> find(Scope scope, String text) {
		return new QuickSearch(district.database(), scope).find(text, () -> false).stream().map(Hit::name).toList();
	}

	private List<String> find(String text) {
		return find(TestStore.EVERYBODY, text);
	}

	@Test
	void studentsAreFoundByTheBeginningOfTheirFamilyNameWhateverItsCase() {
		assertEquals(List.of("Zavala, Ana", "Zavala, Benito"), find("zav"));
		assertEquals(List.of("Zavala, Benito"), find("Zavala, b"));
		assertEquals(List.of("Zavala, Ana"), find("ana zav"));
		assertEquals(List.of("de la Cruz, Rosa"), find("De La C"));
		assertEquals(List.of("McAllister, Sean"), find("mcall"));
		assertEquals(List.of("\u00d1ez, Luz"), find("\u00f1e"));
		assertEquals(List.of("Gar_ia, Otto"), find("gar_"));
		assertEquals(List.of(), find("avala"));
		assertEquals(List.of(), find("  "));
	}

	private List<String> findByGivenName(Scope scope, String text) {
		var quick = new QuickSearch(district.database(), scope);
		return quick.byGivenName(text, quick.find(text, () -> false), () -> false).stream().map(Hit::name).toList();
	}

	@Test
	void studentsAreFoundByTheirGivenNameAloneWhereverTheirFamilyNameStandsInTheIndex() {
		assertEquals(List.of("Zavala, Benito"), findByGivenName(TestStore.EVERYBODY, "BEN"));
		assertEquals(List.of("de la Cruz, Rosa"), findByGivenName(TestStore.EVERYBODY, "rosa"));
		assertEquals(List.of("\u00d1ez, Luz"), findByGivenName(TestStore.EVERYBODY, "lu"));
		student("Anaya", "Ana", adams);
		assertEquals(List.of("Zavala, Ana"), findByGivenName(TestStore.EVERYBODY, "ana"), "who was found by her family name is not told twice");
		assertEquals(List.of(), findByGivenName(new Scope.Schools(Set.of(lincoln.getId()), "principal of Lincoln School"), "ben"));
		assertEquals(List.of(), findByGivenName(TestStore.EVERYBODY, "%"));
	}

	@Test
	void notMoreStudentsAreFoundThanAreToldApart() {
		for (int i = 0; i < 20; i++) student("Quill" + (char) ('a' + i), "Xenia", lincoln);
		assertEquals(QuickSearch.MOST, findByGivenName(TestStore.EVERYBODY, "xen").size());
		var quick = new QuickSearch(district.database(), TestStore.EVERYBODY);
		assertFalse(QuickSearch.mayFindMore("quill", quick.find("quill", () -> false)));
		assertEquals(List.of(), quick.byGivenName("xen", List.of(), () -> true), "nobody waits for it any more");
	}

	@Test
	void servicesAndProvidersAreFoundByAnyPartOfTheirName() {
		assertEquals(List.of("Reading Club"), find("club"));
		assertEquals(List.of("Harbor Family Services"), find("family"));
		assertEquals(List.of(), find("%"));
	}

	@Test
	void namesakesAreToldApartByTheirSchool() {
		var hits = new QuickSearch(district.database(), TestStore.EVERYBODY).find("zav", () -> false);
		assertTrue(hits.get(0).where().startsWith("Lincoln School") && hits.get(1).where().startsWith("Adams School"), hits.toString());
	}

	@Test
	void onlyWhomThePersonMaySeeIsFound() {
		var lincolnOnly = new Scope.Schools(Set.of(lincoln.getId()), "principal of Lincoln School");
		assertEquals(List.of("Zavala, Ana"), find(lincolnOnly, "zav"));
		assertEquals(List.of(), find(new Scope.Nobody("nothing is known"), "zav"));
	}

	@Test
	void whatIsBehindAPrefixIsBehindAllThatBeginWithIt() {
		for (var prefix : List.of("Ga", "Gaz", "\u00d1", "O'", "de la C")) for (var rest : List.of("", "a", "zz", "\u00e9", " x")) assertTrue(rest.equals("\u00e9") && Beginnings.behind(prefix).endsWith("zz") || (prefix + rest).compareTo(Beginnings.behind(prefix)) < 0, prefix + rest);
	}

	private Shell dialog() {
		district.show();
		Window.command("org.trellis.ui.find");
		return Window.dialog(Messages.findTitle);
	}

	private static List<String> groups(Shell dialog) {
		return Arrays.stream(Window.all(dialog, Tree.class).getFirst().getItems()).map(i -> i.getText()).toList();
	}

	@Test
	void resultsComeInGroupsWhileOneTypes() {
		var dialog = dialog();
		Window.all(dialog, Text.class).getFirst().setText("a");
		until("the provider is there", () -> groups(dialog).contains(NLS.bind(Messages.findGroup, Messages.providers, 1)));
		Window.all(dialog, Text.class).getFirst().setText("zavala");
		until("the students are there", () -> groups(dialog).equals(List.of(NLS.bind(Messages.findGroup, Messages.students, 2))));
		Window.all(dialog, Text.class).getFirst().setText("qqq");
		until("it says that nothing is found", () -> Window.shows(dialog, NLS.bind(Messages.findNothing, "qqq")));
		dialog.close();
	}

	@Test
	void enterOpensWhatWasTypedAlsoBeforeItIsShown() {
		var dialog = dialog();
		var field = Window.all(dialog, Text.class).getFirst();
		field.setText("zavala, b");
		field.notifyListeners(SWT.DefaultSelection, new Event());
		var page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
		until("the student is open", () -> page.getActiveEditor() != null && page.getActiveEditor().getTitle().equals("Zavala, Benito"));
		assertTrue(dialog.isDisposed());
	}

	@Test
	void aGivenNameIsFoundInTheDialogToo() {
		var dialog = dialog();
		var field = Window.all(dialog, Text.class).getFirst();
		field.setText("sean");
		field.notifyListeners(SWT.DefaultSelection, new Event());
		var page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
		until("the student is open", () -> page.getActiveEditor() != null && page.getActiveEditor().getTitle().equals("McAllister, Sean"));
	}

	@Test
	void whoTypesOnAfterEnterOpensNothing() {
		var dialog = dialog();
		var field = Window.all(dialog, Text.class).getFirst();
		field.setText("qqq");
		field.notifyListeners(SWT.DefaultSelection, new Event());
		field.setText("zavala");
		until("the students are there", () -> groups(dialog).equals(List.of(NLS.bind(Messages.findGroup, Messages.students, 2))));
		until("all is found", () -> Window.shows(dialog, Messages.findOpen));
		assertFalse(dialog.isDisposed());
		dialog.close();
	}

	@Test
	void thereIsOneSearchAndItGoesWithItsDistrict() {
		var dialog = dialog();
		Window.command("org.trellis.ui.find");
		Window.settle();
		assertEquals(1, Arrays.stream(Window.main().getShells()).filter(s -> s.getText().equals(Messages.findTitle)).count());
		Window.service(CurrentDistrict.class).close();
		assertTrue(dialog.isDisposed(), "what it found is of a district that is closed");
	}

	@Test
	void everyTextStandsInBothLanguages() {
		Texts.assertComplete(Messages.class);
	}
}
