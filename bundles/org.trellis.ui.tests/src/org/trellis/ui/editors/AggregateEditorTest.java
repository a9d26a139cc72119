package org.trellis.ui.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.district.School;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.ShakyServer;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Texts;
import org.trellis.testing.ui.Window;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.Leaving;
import org.trellis.ui.NotSaved;
import org.trellis.ui.Trouble;
import org.trellis.ui.internal.editors.Messages;

/** An editor of a school in the real window, over a real database. */
class AggregateEditorTest {
	@TempDir
	Path folder;

	private final ShakyServer server = new ShakyServer();
	private final Editors editors = Window.service(Editors.class);
	private TestDistrict district;
	private School lincoln;
	private School adams;

	@BeforeEach
	void open() {
		district = new TestDistrict(folder);
		var given = district.given();
		lincoln = given.school("Lincoln School");
		adams = given.school("Adams School");
		district.show(server);
		open(lincoln);
	}

	private void open(School school) {
		editors.open(School.class, school.getId(), school.getName());
		until("the editor of " + school.getName() + " is there", () -> editor() != null && editor().editing().isPresent() && editor().getTitle().equals(school.getName()));
		Window.settle();
	}

	@AfterEach
	void close() {
		server.isBack();
		district.close();
		page().closeAllEditors(false);
		editors.forget();
		Window.settle();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private static SchoolEditor editor() {
		return (SchoolEditor) page().getActiveEditor();
	}

	private static Text field(String label) {
		var found = Window.all(Window.main(), Label.class).stream().filter(l -> l.getText().replace("&", "").startsWith(label) && !l.getText().contains(" of ")).filter(l -> next(l) instanceof Text).findFirst().orElseThrow(() -> new AssertionError("No field " + label + ": " + Window.texts()));
		return (Text) next(found);
	}

	private static Object next(Label label) {
		var siblings = List.of(label.getParent().getChildren());
		int index = siblings.indexOf(label) + 1;
		return index < siblings.size() ? siblings.get(index) : null;
	}

	private School stored(School school) {
		return district.database().load(School.class, school.getId(), TestStore.EVERYBODY).orElseThrow().root();
	}

	private void othersWrite(Consumer<School> change) {
		var theirs = district.database().load(School.class, lincoln.getId(), TestStore.EVERYBODY).orElseThrow();
		change.accept(theirs.root());
		district.database().save(TestStore.TESTER, theirs);
	}

	private static void save() {
		page().saveEditor(editor(), false);
		Window.settle();
	}

	@Test
	void whatIsTypedIsUndoneRedoneAndSaved() {
		assertFalse(editor().isDirty());
		field("Name").setText("Lincoln Elementary");
		assertTrue(editor().isDirty());
		assertEquals("Lincoln Elementary", editor().getTitle());
		Window.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals("Lincoln School", field("Name").getText());
		assertFalse(editor().isDirty());
		Window.command(IWorkbenchCommandConstants.EDIT_REDO);
		save();
		assertFalse(editor().isDirty());
		assertEquals("Lincoln Elementary", stored(lincoln).getName());
		Window.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertTrue(editor().isDirty(), "what was saved can be undone still");
	}

	@Test
	void revertBringsBackWhatIsStored() {
		field("Name").setText("Something else");
		Window.command(IWorkbenchCommandConstants.FILE_REVERT);
		until("the stored name is back", () -> field("Name").getText().equals("Lincoln School"));
		assertFalse(editor().isDirty());
	}

	@Test
	void whatIsWrongIsNotSavedAndIsOneClickAway() {
		field("Name").setText("");
		save();
		assertEquals("Lincoln School", stored(lincoln).getName());
		assertTrue(editor().isDirty());
		assertTrue(Window.find(Window.main(), Link.class, l -> l.getText().contains("<a href=\"0\">Name</a>")).isPresent(), Window.texts().toString());
		field("Name").setText("Lincoln Elementary");
		assertFalse(Window.find(Window.main(), Link.class, l -> l.getText().contains("<a href=\"0\">Name</a>")).isPresent(), "mended, it is not told any more");
	}

	@Test
	void whatOthersChangeIsShownWhereNothingIsTyped() {
		othersWrite(s -> s.setPhone("555-0100"));
		until("the telephone number is shown", () -> field("Phone").getText().equals("555-0100"));
		assertFalse(editor().isDirty());
	}

	@Test
	void twoPeopleOnDifferentFieldsAreBothKept() {
		field("Name").setText("Lincoln Elementary");
		othersWrite(s -> s.setPhone("555-0100"));
		until("it is told", () -> Window.shows(Window.main(), Messages.othersWrote));
		save();
		assertEquals("Lincoln Elementary", stored(lincoln).getName());
		assertEquals("555-0100", stored(lincoln).getPhone());
		assertEquals("555-0100", field("Phone").getText());
	}

	@Test
	void twoPeopleOnOneFieldAreAskedFieldByFieldAndNothingElseIsLost() {
		field("Name").setText("Lincoln Elementary");
		field("Short name").setText("LES");
		field("Phone").setText("555-0111");
		othersWrite(s -> {
			s.setName("Lincoln Academy");
			s.setPhone("555-0100");
			s.setWebsite("https://example.org");
		});
		var came = Window.atDialog(Messages.conflictTitle, (Shell dialog) -> {
			for (var text : List.of("Lincoln School", "Lincoln Elementary", "Lincoln Academy", "555-0111", "555-0100")) assertTrue(Window.shows(dialog, text), Window.texts(dialog).toString());
			takeTheirs(dialog, "Phone");
			Window.click(dialog, Messages.conflictDone);
		});
		save();
		assertTrue(came.getAsBoolean());
		var school = stored(lincoln);
		assertEquals("Lincoln Elementary", school.getName(), "mine was kept");
		assertEquals("555-0100", school.getPhone(), "theirs was taken");
		assertEquals("LES", school.getShortName(), "what only I changed");
		assertEquals("https://example.org", school.getWebsite(), "what only they changed");
		assertFalse(editor().isDirty());
		assertEquals("555-0100", field("Phone").getText());
	}

	private static void takeTheirs(Shell dialog, String part) {
		var row = Window.find(dialog, Label.class, l -> l.getText().equals(part)).orElseThrow();
		var cells = List.of(row.getParent().getChildren());
		var choice = Window.all((Composite) cells.get(cells.indexOf(row) + 4), Button.class);
		choice.getFirst().setSelection(false);
		choice.getLast().setSelection(true);
	}

	@Test
	void aPageThatThrowsIsNamedWithItsPlugInAndTheOthersWork() {
		var tabs = Window.find(Window.main(), CTabFolder.class, f -> Arrays.stream(f.getItems()).anyMatch(i -> i.getText().equals("Devices"))).orElseThrow();
		assertEquals(List.of("Profile", "Devices", "Doubtful", "Missing", "Reading", "Last"), Arrays.stream(tabs.getItems()).map(i -> i.getText()).toList(), "a page whose condition does not hold is not there");
		editor().showPage("test.doubtful");
		assertTrue(Window.shows(Window.main(), NLS.bind(Messages.pageFailedWhy, "Doubtful", "Trellis UI kit")), Window.texts().toString());
		editor().showPage("test.broken");
		assertTrue(Window.shows(Window.main(), NLS.bind(Messages.pageFailedWhy, "Devices", "Trellis UI kit")), Window.texts().toString());
		assertFalse(Window.shows(Window.main(), "half a page"));
		editor().showPage("test.missing");
		assertTrue(Window.shows(Window.main(), NLS.bind(Messages.pageFailed, "Missing")));
		editor().showPage("test.late");
		field("Name").setText("Lincoln Elementary");
		save();
		assertEquals("Lincoln Elementary", stored(lincoln).getName());
	}

	@Test
	void aPageBehindOthersIsToldOnceWhenItComesToTheFront() {
		editor().showPage("test.reading");
		until("it has read", () -> Window.shows(Window.main(), "Schools: 2"));
		editor().showPage("test.profile");
		ReadingPage.refreshed = 0;
		for (var letters : List.of("L", "Li", "Lin")) field("Name").setText(letters);
		assertEquals(0, ReadingPage.refreshed, "nobody sees it");
		editor().showPage("test.reading");
		assertEquals(1, ReadingPage.refreshed);
		editor().showPage("test.profile");
		editor().showPage("test.reading");
		assertEquals(1, ReadingPage.refreshed, "nothing has changed");
	}

	@Test
	void aPageThatCouldNotReadIsTriedAgain() {
		server.isGone("The server is away.");
		editor().showPage("test.reading");
		until("it says so", () -> Window.shows(Window.main(), "The server is away."));
		assertTrue(Window.shows(Window.main(), NLS.bind(Messages.pageFailed, "Reading")));
		server.isBack();
		Window.clickLink(Messages.again);
		until("it has read", () -> Window.shows(Window.main(), "Schools: 2"));
	}

	@Test
	void whatSomebodyDeletesIsNotTakenFromUnderTheHandsOfWhoTypes() {
		field("Name").setText("Lincoln Elementary");
		othersDelete(lincoln);
		until("it is told", () -> Window.shows(Window.main(), Messages.othersDeleted));
		assertEquals("Lincoln Elementary", field("Name").getText(), "what was typed can be read still");
		var left = Window.service(CurrentDistrict.class).saveAll();
		assertEquals(List.of(NLS.bind(Messages.deleted, "Lincoln Elementary")), left.stream().map(n -> n.why().sentence()).toList());
		Window.service(CurrentDistrict.class).abandon();
		open(adams);
		othersDelete(adams);
		until("it is not there any more", () -> Window.shows(Window.main(), Messages.missing));
		assertFalse(editor().isDirty());
	}

	private void othersDelete(School school) {
		var stored = district.database().load(School.class, school.getId(), TestStore.EVERYBODY).orElseThrow();
		district.database().write(TestStore.TESTER, null, unit -> {
			unit.delete(stored);
			return null;
		});
	}

	@Test
	void backAndForwardFollowTheWayOfThePerson() {
		open(adams);
		assertEquals("Adams School", editor().getTitle());
		Window.command(Editors.BACK);
		until("the first one is back", () -> editor().getTitle().equals("Lincoln School"));
		Window.command(Editors.FORWARD);
		until("the second one is back", () -> editor().getTitle().equals("Adams School"));
		assertFalse(editors.forward());
		Window.service(CurrentDistrict.class).close();
		until("the editors of the district are closed", () -> page().getEditorReferences().length == 0);
		assertFalse(editors.back(), "another district has other things to go back to");
	}

	@Test
	void closingAsksAndSaves() {
		field("Name").setText("Lincoln Elementary");
		var came = Window.atDialog(NLS.bind(Messages.unsavedQuestion, "Lincoln Elementary"), dialog -> Window.click(dialog, Messages.save));
		assertTrue(page().closeEditor(editor(), true));
		assertTrue(came.getAsBoolean());
		assertEquals("Lincoln Elementary", stored(lincoln).getName());
	}

	private boolean leaves(String button) {
		field("Name").setText("Lincoln Elementary");
		var current = Window.service(CurrentDistrict.class);
		var asked = Window.atDialog(NLS.bind(Messages.unsavedQuestion, "Lincoln Elementary"), dialog -> Window.click(dialog, button));
		var left = Window.service(Leaving.class).mayLeave(current.unsaved(), current::saveAll, current::abandon);
		assertTrue(asked.getAsBoolean());
		return left;
	}

	@Test
	void whoLeavesTheDistrictIsAskedAndMaySave() {
		assertTrue(leaves(Messages.save));
		assertEquals("Lincoln Elementary", stored(lincoln).getName());
	}

	@Test
	void whoLeavesTheDistrictWithoutSavingHasNotSaved() {
		assertTrue(leaves(Messages.doNotSave));
		assertEquals("Lincoln School", stored(lincoln).getName());
		assertFalse(editor().isDirty(), "the platform does not ask once more");
	}

	@Test
	void whoStaysInTheDistrictGoesOnTyping() {
		assertFalse(leaves(Messages.stay));
		assertEquals("Lincoln School", stored(lincoln).getName());
		assertTrue(editor().isDirty());
	}

	@Test
	void whoStaysBecauseSomethingElseIsNotSavedHasStillWhatWasTyped() {
		var why = new Trouble("The server is away.", "Try again.", "");
		try (var other = Window.service(CurrentDistrict.class).listen(new CurrentDistrict.Listener() {
			@Override
			public void changed() {
			}

			@Override
			public Optional<NotSaved> closing() {
				return Optional.of(new NotSaved(why, List.of("A note")));
			}
		})) {
			var told = Window.atDialog("The server is away.", dialog -> dialog.close());
			assertFalse(leaves(Messages.doNotSave));
			assertTrue(told.getAsBoolean());
		}
		assertTrue(editor().isDirty());
		assertEquals("Lincoln School", stored(lincoln).getName());
	}

	/** Two editors are closed at once; the second question is answered by staying. */
	@Test
	void whoStaysAtTheSecondQuestionOfOneClosingHasStillWhatWasNotToBeSavedAtTheFirst() {
		var first = editor();
		field("Name").setText("Lincoln Elementary");
		open(adams);
		var second = editor();
		field("Name").setText("Adams Elementary");
		var asked = Window.atDialog(NLS.bind(Messages.unsavedQuestion, "Lincoln Elementary"), dialog -> Window.click(dialog, Messages.doNotSave));
		var askedAgain = Window.atDialog(NLS.bind(Messages.unsavedQuestion, "Adams Elementary"), dialog -> Window.click(dialog, Messages.stay));
		assertFalse(page().closeAllEditors(true));
		assertTrue(asked.getAsBoolean() && askedAgain.getAsBoolean());
		until("what is shown and not saved is marked so", () -> first.isDirty() && second.isDirty());
		assertEquals("Lincoln School", stored(lincoln).getName());
		var answered = Window.atDialog(NLS.bind(Messages.unsavedQuestion, "Lincoln Elementary"), dialog -> Window.click(dialog, Messages.doNotSave));
		var answeredAgain = Window.atDialog(NLS.bind(Messages.unsavedQuestion, "Adams Elementary"), dialog -> Window.click(dialog, Messages.doNotSave));
		assertTrue(page().closeAllEditors(true));
		assertTrue(answered.getAsBoolean() && answeredAgain.getAsBoolean());
		Window.settle();
		assertEquals(0, page().getEditorReferences().length);
		assertEquals("Lincoln School", stored(lincoln).getName());
		assertEquals("Adams School", stored(adams).getName());
	}

	@Test
	void whatCannotBeSavedIsToldBeforeTheDistrictIsLeft() {
		field("Name").setText("Lincoln Elementary");
		server.isAway("The server is away.");
		var left = Window.service(CurrentDistrict.class).saveAll();
		assertEquals(List.of("The server is away."), left.stream().map(n -> n.why().sentence()).toList());
		server.isBack();
		assertEquals(List.of(), Window.service(CurrentDistrict.class).saveAll());
		assertEquals("Lincoln Elementary", stored(lincoln).getName());
	}

	@Test
	void everyTextStandsInBothLanguages() {
		Texts.assertComplete(Messages.class);
	}
}
