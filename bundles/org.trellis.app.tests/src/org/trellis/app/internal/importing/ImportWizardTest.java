package org.trellis.app.internal.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.atDialog;
import static org.trellis.testing.ui.Window.click;
import static org.trellis.testing.ui.Window.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.exchange.Imports;
import org.trellis.model.base.Entity;
import org.trellis.model.district.Student;
import org.trellis.model.resources.Service;
import org.trellis.review.Reviews;
import org.trellis.store.ListQuery;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.ShakyServer;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Texts;
import org.trellis.testing.ui.Window;

/** The import wizard over a real database: what it shows before, what it does, and that nothing is lost whatever goes wrong. */
class ImportWizardTest {
	private static final String CORE = "http://trellis.org/model/";
	private static final String AWAY = "The server of the district does not answer; try again later.";

	@TempDir
	Path folder;
	private TestDistrict district;

	@BeforeEach
	void district() throws IOException {
		district = new TestDistrict(Files.createDirectory(folder.resolve("db")));
	}

	@AfterEach
	void close() {
		var open = Wizarding.find(Messages.importTitle);
		if (open != null) open.dispose();
		district.close();
	}

	private <T extends Entity> long number(Class<T> type) {
		var all = ListQuery.select("x.ID").from(type.getSimpleName() + " x").ofWholeDistrict();
		var wanted = type == Student.class ? all.where("x.ACTIVE = ?", true) : all;
		return district.database().count(wanted.orderBy("x.ID").as(r -> r.uuid(1)), TestStore.EVERYBODY);
	}

	@Test
	void filesOfTwoFormatsAreSeenConfirmedImportedAndTakenBack() throws IOException {
		district.show();
		var wizard = Wizarding.open();
		assertFalse(wizard.canGoOn(), "nothing is chosen yet");
		wizard.add(Wizarding.students(folder, 1, 20), Wizarding.directory(folder.resolve("directory")));
		assertEquals(2, wizard.wizard().files().parts().size(), "each file is read in its own format");
		for (var column : Window.all(wizard.shell(), Table.class).getFirst().getColumns()) assertTrue(column.getWidth() > 50, "the column " + column.getText() + " can be seen");
		wizard.next();
		wizard.mustShow("22 would be added");
		until("the service of nobody needs attention", () -> Window.find(wizard.shell(), Table.class, t -> t.getItemCount() > 0 && t.getItem(0).getText(0).equals(Messages.whatRejected)).isPresent());
		assertEquals(0, number(Student.class), "nothing is written before it is confirmed");
		wizard.importNow();
		assertEquals(20, number(Student.class));
		assertEquals(1, number(Service.class));
		wizard.mustShow(NLS.bind(Messages.donePart, "Ed-Fi XML"));
		assertEquals(Messages.close, wizard.finish().getText());
		var asked = atDialog(Wizarding.undoQuestion("Student.xml"), d -> click(d, Messages.undoYes));
		wizard.link(Messages.undoThis);
		assertTrue(asked.getAsBoolean());
		until("it is taken back", () -> wizard.shows("The import of Student.xml is undone: 20 of 20 added are deleted"));
		assertEquals(0, number(Student.class));
		assertEquals(1, number(Service.class), "the other import stays");
		wizard.close();
		assertEquals("org.trellis.review.ui.perspective", PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getPerspective().getId());
	}

	/** First morning: what comes after the first import of a school year is offered there and then. */
	@Test
	void afterTheFirstImportOfAYearTheReviewIsStartedAndTheClassesAreShown() throws IOException {
		district.show();
		var wizard = Wizarding.open().add(Wizarding.enrolled(Files.createDirectories(folder.resolve("morning/roster")), 1, 12).getParent().getParent());
		assertEquals(1, wizard.wizard().files().parts().size(), "a folder of folders stands for those that hold files");
		wizard.next().importNow();
		until("the review is offered", () -> Window.find(wizard.shell(), Button.class, b -> b.getText().equals(Messages.startFall)).isPresent());
		assertTrue(Window.find(wizard.shell(), Button.class, b -> b.getText().equals(Messages.startFall)).orElseThrow().getSelection(), Window.texts(wizard.shell()).toString());
		wizard.close();
		var reviews = Window.service(Reviews.class).of(district.database(), district.coordinator());
		until("the review is started", () -> reviews.currentCycle().isPresent());
		assertEquals("org.trellis.review.ui.perspective", PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getPerspective().getId());
		until("the class stands in the list with nobody reviewed", () -> Window.find(Window.main(), Tree.class, t -> t.isVisible() && t.getItemCount() == 1 && t.getItem(0).getText(1).matches("0\\D+12")).isPresent());
		Wizarding.open().add(Wizarding.students(folder, 1, 13)).next().importNow().mustShow(Messages.doneNext);
		Window.settle();
		assertTrue(Window.find(Wizarding.find(Messages.importTitle), Button.class, b -> b.getText().equals(Messages.startFall)).isEmpty(), "it goes on already");
	}

	/** What Trellis has no place for is one line a file, in words, after what somebody can do something about. */
	@Test
	void whatIsNotKeptIsOneLineForEachFile() throws IOException {
		district.show();
		var file = Wizarding.students(folder, 1, 2);
		Files.writeString(file, Files.readString(file).replace("</InterchangeStudent>", "<Person><PersonId>1</PersonId></Person><Person><PersonId>2</PersonId></Person><StudentHobby/></InterchangeStudent>").replace("</BirthData>", "<BirthCity>Springfield</BirthCity></BirthData>"));
		var wizard = Wizarding.open().add(file).next();
		var sentence = NLS.bind(Messages.reasonNotRead, "Person (2), Student hobby") + " " + NLS.bind(Messages.reasonNotKept, "Student");
		until("one line says so", () -> Window.find(wizard.shell(), Table.class, t -> t.getItemCount() == 1 && t.getItem(0).getText(2).equals(sentence)).isPresent());
	}

	@Test
	void cancelLeavesNothing() throws IOException {
		district.show();
		long changes = district.database().lastChange();
		var wizard = Wizarding.open().add(Wizarding.students(folder, 1, 20)).next();
		wizard.cancel();
		assertNull(Wizarding.find(Messages.importTitle));
		assertEquals(changes, district.database().lastChange());
	}

	@Test
	void aDamagedFileIsNamedAndNothingCanBeImportedWithIt() throws IOException {
		district.show();
		var file = Wizarding.students(folder, 1, 3);
		Files.writeString(file, Files.readString(file).replace("</InterchangeStudent>", ""));
		var wizard = Wizarding.open().add(file).next();
		assertTrue(wizard.says().startsWith("Student.xml"), wizard.says());
		assertFalse(wizard.canImport());
		click(wizard.shell(), IDialogConstants.BACK_LABEL);
		Wizarding.students(folder, 1, 3);
		wizard.next();
		assertTrue(wizard.canImport(), "the mended file is read again: " + wizard.says());
	}

	@Test
	void aFolderWithNothingInItIsToldAndAFileOfAnUnknownNameAsksHowItIsRead() throws IOException {
		district.show();
		var empty = Files.createDirectory(folder.resolve("letters"));
		Files.writeString(empty.resolve("letter.txt"), "Dear family");
		var wizard = Wizarding.open().add(empty);
		assertEquals(NLS.bind(Messages.needsRemoving, "letters"), wizard.says());
		click(wizard.shell(), Messages.remove);
		wizard.add(Files.writeString(folder.resolve("export.txt"), "id,name\n1,x\n"));
		assertEquals(NLS.bind(Messages.needsFormat, "export.txt"), wizard.says());
		assertFalse(wizard.canGoOn());
		var combo = Window.all(wizard.shell(), Combo.class).getFirst();
		combo.select(combo.indexOf("HSDS CSV"));
		combo.notifyListeners(SWT.Selection, new Event());
		wizard.next();
		assertTrue(wizard.says().contains("name it after the table that it holds"), wizard.says());
		assertFalse(wizard.canImport());
	}

	@Test
	void muchIsDroppedOnlyAfterItWasAgreedTo() throws IOException {
		district.show();
		Wizarding.open().add(Wizarding.students(folder, 1, 40)).next().importNow().close();
		var wizard = Wizarding.open().add(Wizarding.students(folder, 1, 30)).next();
		wizard.mustShow("10 of 40 " + Kinds.name("Student"));
		assertEquals(Messages.guardNeeded, wizard.says());
		assertFalse(wizard.canImport());
		assertFalse(Window.texts(wizard.shell()).stream().anyMatch(t -> t.contains("--")), "no option of the command line");
		var consent = Window.find(wizard.shell(), Button.class, b -> b.getText().equals(Messages.guardConsent)).orElseThrow();
		consent.setSelection(true);
		consent.notifyListeners(SWT.Selection, new Event());
		wizard.importNow();
		assertEquals(30, number(Student.class));
	}

	@Test
	void theFilesOfAnotherSystemGetANameOfTheirOwnAndKeepIt() throws IOException {
		district.show();
		Wizarding.open().add(Wizarding.students(folder, 1, 40)).next().importNow().close();
		var wizard = Wizarding.open().add(Wizarding.students(folder, 101, 120)).next();
		wizard.link(Messages.guardOther);
		wizard.source("edfi").setText("charter");
		wizard.next();
		assertTrue(wizard.canImport(), wizard.says());
		wizard.importNow().close();
		assertEquals(60, number(Student.class));
		assertNotNull(Wizarding.open().add(Wizarding.students(folder, 101, 120)).source("charter"), "the name is offered the next time");
	}

	@Test
	void aServerThatGoesAwayLosesNothingAndTheImportCanBeTriedAgain() throws IOException {
		var server = new ShakyServer();
		district.show(server);
		var wizard = Wizarding.open().add(Wizarding.students(folder, 1, 20)).next();
		server.isAway(AWAY);
		wizard.importNow();
		assertEquals(AWAY, wizard.says());
		wizard.mustShow(Messages.nothingImported);
		assertFalse(wizard.canImport());
		assertEquals(0, number(Student.class));
		server.isBack();
		wizard.link(Messages.tryAgain);
		wizard.untilCompared().importNow();
		assertEquals(20, number(Student.class));
	}

	/** A fault of the program is told as everywhere else, with details to copy; the way back stays. */
	@Test
	void aFaultInThePreviewIsToldInTheErrorDialog() throws IOException {
		var server = new ShakyServer();
		district.show(server);
		var wizard = Wizarding.open().add(Wizarding.students(folder, 1, 20));
		server.isBroken();
		var told = atDialog("Copy Details", dialog -> {
			Window.click(dialog, "Show Details");
			// views of the window may have met troubles before, which stand in the same details
			until("there is what support needs", () -> Window.find(dialog, Text.class, t -> t.getText().contains(IllegalStateException.class.getName()) && t.getText().contains(Messages.tryJob)).isPresent());
			dialog.close();
		});
		wizard.next();
		until("the details are shown", told);
		wizard.mustShow(Messages.nothingImported);
		assertFalse(wizard.canImport());
		server.isBack();
		wizard.link(Messages.tryAgain);
		wizard.untilCompared();
		assertTrue(wizard.canImport(), wizard.says());
	}

	@Test
	void anImportThatIsStoppedLeavesNothing() throws IOException {
		var server = new ShakyServer();
		district.show(server);
		var wizard = Wizarding.open().add(Wizarding.students(folder, 1, 20)).next();
		server.isSilent();
		click(wizard.shell(), Messages.importNow);
		wizard.cancel();
		wizard.mustShow(Messages.stopping);
		server.isBack();
		until("it has stopped", () -> !wizard.wizard().preview().isCommitting());
		assertEquals(Messages.stopped, wizard.says());
		assertEquals(0, number(Student.class));
		wizard.cancel();
		assertNull(Wizarding.find(Messages.importTitle));
	}

	@Test
	void whoGoesBackAndOnAgainAtOnceFindsTheFilesCompared() throws IOException {
		district.show();
		var wizard = Wizarding.open().add(Wizarding.students(folder, 1, 20));
		click(wizard.shell(), IDialogConstants.NEXT_LABEL);
		click(wizard.shell(), IDialogConstants.BACK_LABEL);
		wizard.next();
		wizard.mustShow("20 would be added");
		assertTrue(wizard.canImport(), wizard.says());
	}

	@Test
	void rowsAndReportAreSavedOrItIsSaidWhyNot() throws IOException {
		district.show();
		var wizard = Wizarding.open().add(Wizarding.directory(folder.resolve("directory"))).next();
		wizard.wizard().preview().saveRows(folder.resolve("no/rows.csv"));
		wizard.untilCompared();
		assertTrue(wizard.says().contains("its folder is not there") && !wizard.says().contains("--"), wizard.says());
		wizard.wizard().preview().saveRows(folder.resolve("rows.csv"));
		wizard.untilCompared();
		assertTrue(Files.readString(folder.resolve("rows.csv")).contains("ROW_REJECTED,services.csv,3"));
		assertTrue(wizard.canImport());
		wizard.importNow();
		wizard.wizard().done().save(folder.resolve("no/report.txt"));
		until("it is told", () -> wizard.says().contains(folder.resolve("no/report.txt").toString()));
		wizard.wizard().done().save(folder.resolve("report.txt"));
		until("it is saved", () -> wizard.says().equals(NLS.bind(Messages.reportSaved, folder.resolve("report.txt"))));
		assertTrue(Files.readString(folder.resolve("report.txt")).contains("services.csv"));
	}

	@Test
	void everyTextAndEveryKindStandsInBothLanguages() throws IOException {
		Texts.assertComplete(Messages.class);
		var english = new Properties();
		var spanish = new Properties();
		try (var in = Messages.class.getResourceAsStream("kinds.properties"); var es = Messages.class.getResourceAsStream("kinds_es.properties")) {
			english.load(in);
			spanish.load(es);
		}
		assertEquals(english.keySet(), spanish.keySet());
		for (var format : Window.service(Imports.class).formats()) for (var listing : format.listings()) if (listing.type().getEPackage().getNsURI().startsWith(CORE)) assertTrue(english.containsKey(listing.type().getName()), "what do people call " + listing.type().getName());
	}
}
