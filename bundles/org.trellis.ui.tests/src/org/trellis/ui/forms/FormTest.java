package org.trellis.ui.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.FlagKind;
import org.trellis.model.district.Sex;
import org.trellis.model.district.Student;
import org.trellis.store.SaveResult;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Texts;
import org.trellis.testing.ui.Window;
import org.trellis.ui.internal.forms.Dates;
import org.trellis.ui.internal.forms.Messages;

/** A form over a student of a real database, filled in as a person does. */
class FormTest {
	@TempDir
	Path folder;

	private TestDistrict district;
	private Student ana;
	private Editing<Student> editing;
	private Shell shell;
	private Form<Student> form;

	@BeforeEach
	void open() {
		district = new TestDistrict(folder);
		ana = district.given().aStudent("Ana").at(district.given().school("Lincoln School")).stored();
		open(false);
	}

	private void open(boolean readOnly) {
		if (shell != null) shell.dispose();
		editing = new Editing<>(district.database().load(Student.class, ana.getId(), TestStore.EVERYBODY).orElseThrow(), readOnly);
		shell = new Shell(Window.main());
		shell.setLayout(new FillLayout());
		shell.setSize(600, 500);
		form = Form.on(shell, editing).section("Name") //
				.text("&Given name", Student::getGivenName, Student::setGivenName, Check.required(), Check.atMost(10)) //
				.text("&Email", Student::getEmail, Student::setEmail, Check.email()) //
				.section("Person") //
				.date("&Born", Student::getBirthDate, Student::setBirthDate, Check.that(d -> d == null || d.isAfter(LocalDate.of(2000, 1, 1)), "Nobody here was born before 2000.")) //
				.choice("&Sex", Student::getSex, Student::setSex, Sex.VALUES, Sex::getLiteral) //
				.flag("&Active", Student::isActive, Student::setActive);
		shell.open();
		Window.settle();
	}

	@AfterEach
	void close() {
		shell.dispose();
		district.close();
	}

	/** The control behind a label. */
	private <C extends Control> C field(String label, Class<C> type) {
		var found = Window.find(shell, Label.class, l -> l.getText().replace("&", "").startsWith(label)).orElseThrow();
		var siblings = List.of(found.getParent().getChildren());
		return type.cast(siblings.get(siblings.indexOf(found) + 1));
	}

	private void type(String label, String text) {
		field(label, Text.class).setText(text);
	}

	private boolean says(String sentence) {
		return Window.shows(shell, sentence);
	}

	@Test
	void showsWhatIsStoredAndChangesOnlyTheModel() {
		assertEquals("Ana", field("Given name", Text.class).getText());
		assertFalse(editing.isDirty());
		type("Given name", "Anna");
		assertEquals("Anna", editing.root().getGivenName());
		assertTrue(editing.isDirty());
		type("Given name", "Ana");
		assertFalse(editing.isDirty(), "typed back, nothing is to be saved");
	}

	@Test
	void whatIsTypedInOneGoIsOneStepToUndo() {
		for (var text : List.of("Anab", "Anabe", "Anabel")) type("Given name", text);
		field("Given name", Text.class).notifyListeners(SWT.FocusOut, new Event());
		type("Given name", "Bel");
		assertEquals(Optional.of("Given name"), editing.undo());
		assertEquals("Anabel", field("Given name", Text.class).getText());
		editing.undo();
		assertEquals("Ana", field("Given name", Text.class).getText());
		assertEquals(Optional.empty(), editing.undo());
		editing.redo();
		editing.redo();
		assertEquals("Bel", editing.root().getGivenName());
	}

	@Test
	void anythingInTheTreeIsUndoneTheSameWay() {
		var flags = editing.root().getFlags().size();
		editing.edit("flag", student -> {
			var flag = DistrictFactory.eINSTANCE.createStudentFlag();
			flag.setKind(FlagKind.HOMELESS);
			student.getFlags().add(flag);
		});
		assertEquals(flags + 1, editing.root().getFlags().size());
		editing.undo();
		assertEquals(flags, editing.root().getFlags().size());
		assertFalse(editing.isDirty());
	}

	@Test
	void whatIsWrongStandsBelowTheFieldAndKeepsFromSaving() {
		assertTrue(says("Given name *"));
		type("Given name", " ");
		assertTrue(says(Messages.required));
		assertEquals(List.of("Given name"), editing.problems().stream().map(Problem::field).toList());
		type("Given name", "Maximiliana Josefa");
		assertTrue(says(NLS.bind(Messages.tooLong, 10, 18)));
		type("Given name", "Josefa");
		assertFalse(says(NLS.bind(Messages.tooLong, 10, 18)));
		type("Email", "josefa at school");
		assertTrue(says(Messages.notEmail));
		type("Email", "josefa@example.org");
		assertEquals(List.of(), editing.problems());
	}

	@Test
	void aTextThatIsNoDateIsNotLostAndNotSaved() {
		type("Born", "2015-03-04");
		assertEquals(LocalDate.of(2015, 3, 4), editing.root().getBirthDate());
		type("Born", "31.31.");
		assertEquals("31.31.", field("Born", Text.class).getText());
		assertTrue(Window.texts(shell).stream().anyMatch(t -> t.contains("31.31.") && t.length() > 10), Window.texts(shell).toString());
		assertEquals(1, editing.problems().size());
		type("Born", "1915-03-04");
		assertTrue(says("Nobody here was born before 2000."));
		type("Born", "");
		assertNull(editing.root().getBirthDate());
		assertEquals(List.of(), editing.problems());
	}

	@Test
	void whatIsNoValueYetIsNotSavedEitherAndIsTakenBackFirst() {
		type("Given name", "Anna");
		editing.commit();
		type("Born", "31.31.");
		type("Email", "anna@example.org");
		assertEquals("31.31.", field("Born", Text.class).getText(), "it stays while something else is typed");
		assertEquals(Optional.of("Born"), editing.undo());
		assertEquals("", field("Born", Text.class).getText());
		assertEquals(List.of(), editing.problems());
		editing.undo();
		editing.undo();
		assertFalse(editing.isDirty());
		type("Born", "31.31.");
		assertTrue(editing.isDirty(), "whoever closes the editor now is asked");
		editing.replace(district.database().load(Student.class, ana.getId(), TestStore.EVERYBODY).orElseThrow());
		assertEquals("", field("Born", Text.class).getText());
		assertFalse(editing.isDirty());
	}

	@Test
	void datesAreReadAsTheirCountryWritesThem() {
		var day = LocalDate.of(2026, 9, 4);
		assertEquals(day, new Dates(Locale.US).read("9/4/2026").value());
		assertEquals(day, new Dates(Locale.US).read("09/04/26").value());
		assertEquals(day, new Dates(Locale.forLanguageTag("es-MX")).read("4/9/2026").value());
		assertEquals(day, new Dates(Locale.GERMANY).read("4.9.2026").value());
		assertNull(new Dates(Locale.US).read("2/30/2026").value());
	}

	@Test
	void choicesAndFlagsAreOneStepEach() {
		var sex = field("Sex", Combo.class);
		sex.select(sex.indexOf(Sex.FEMALE.getLiteral()));
		sex.notifyListeners(SWT.Selection, new Event());
		assertEquals(Sex.FEMALE, editing.root().getSex());
		var active = field("Active", Button.class);
		active.setSelection(!editing.root().isActive());
		active.notifyListeners(SWT.Selection, new Event());
		editing.undo();
		editing.undo();
		assertFalse(editing.isDirty());
	}

	@Test
	void nothingCanBeTypedWhereNothingMayBeEdited() {
		open(true);
		for (var text : Window.all(shell, Text.class)) assertFalse(text.getEditable());
		assertFalse(field("Active", Button.class).isEnabled());
		assertEquals("Ana", field("Given name", Text.class).getText());
	}

	@Test
	void afterASaveThatTookInOthersChangesTheFormShowsBoth() {
		var theirs = district.database().load(Student.class, ana.getId(), TestStore.EVERYBODY).orElseThrow();
		theirs.root().setEmail("ana@example.org");
		district.database().save(TestStore.TESTER, theirs);
		type("Given name", "Anna");
		var saved = (SaveResult.Saved<Student>) district.database().save(TestStore.TESTER, editing.aggregate());
		editing.saved(saved.aggregate(), saved.merged());
		assertEquals("Anna", field("Given name", Text.class).getText());
		assertEquals("ana@example.org", field("Email", Text.class).getText());
		assertFalse(editing.isDirty());
	}

	@Test
	void aFormThatOpensBesideWhereSomebodyTypesLeavesTheFocusThere() {
		var beside = new Text(shell, SWT.BORDER);
		shell.layout();
		beside.setFocus();
		assertTrue(beside.isFocusControl());
		Form.on(shell, editing).section("Beside");
		Window.settle();
		assertTrue(beside.isFocusControl());
	}

	@Test
	void fieldsAreWalkedInTheirOrder() {
		var body = field("Given name", Text.class).getParent();
		var tabs = List.of(body.getTabList());
		assertTrue(tabs.indexOf(field("Given name", Text.class)) < tabs.indexOf(field("Email", Text.class)));
		assertTrue(tabs.indexOf(field("Email", Text.class)) < tabs.indexOf(field("Born", Text.class)));
		assertTrue(form.setFocus());
	}

	@Test
	void everyTextStandsInBothLanguages() {
		Texts.assertComplete(Messages.class);
	}
}
