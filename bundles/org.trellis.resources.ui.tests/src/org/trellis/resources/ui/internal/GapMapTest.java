package org.trellis.resources.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.model.review.Intensity.INTENSIVE;
import static org.trellis.model.review.Intensity.PREVENTION;
import static org.trellis.resources.ui.internal.ResourcesWindow.cell;
import static org.trellis.resources.ui.internal.ResourcesWindow.table;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.Student;
import org.trellis.model.referral.Referral;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.resources.CapacityStatus;
import org.trellis.model.resources.Organization;
import org.trellis.model.resources.ResourcesFactory;
import org.trellis.model.resources.Service;
import org.trellis.model.resources.ServiceSetting;
import org.trellis.model.resources.VettingStatus;
import org.trellis.store.ListQuery;
import org.trellis.store.References;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.Window;

/** From a gap to its students, and from a student to a service, in the real window (D10, D12, D18, D19). */
class GapMapTest {
	@TempDir
	Path folder;

	private ResourcesWindow window;
	private Student ana;
	private Service clinic;

	@BeforeEach
	void district() {
		window = new ResourcesWindow(folder);
		var lincoln = window.given.school("Lincoln");
		var adams = window.given.school("Adams");
		ana = window.given.aStudent("Ana").at(lincoln).withNeed("health", INTENSIVE).stored();
		window.given.aStudent("Ben").at(lincoln).withNeed("health", INTENSIVE).stored();
		window.given.aStudent("Cleo").at(adams).withNeed("health", INTENSIVE).stored();
		clinic = window.given.aService("Clinic").in("health", INTENSIVE).with(s -> s.setSetting(ServiceSetting.SCHOOL)).withCapacity(CapacityStatus.CAPACITY, 5, null, 4).stored();
	}

	@AfterEach
	void close() {
		// which list is in front stays as it is
		Window.find(Window.main(), TabFolder.class, f -> true).ifPresent(f -> f.setSelection(0));
		window.close();
	}

	private static void press(CellCanvas canvas, int key) {
		canvas.setFocus();
		Window.pressKey(canvas, key);
	}

	private void choosePlace(String name) {
		var combo = Window.find(Window.main(), Combo.class, c -> c.indexOf(name) >= 0).orElseThrow();
		combo.select(combo.indexOf(name));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void aCellSaysInFiguresWhatIsMissingAndLeadsToStudentsAndServices() {
		window.show();
		var gap = cell("health", INTENSIVE, "\u22122", "3 students, 1 place", "1 service (target 2)");
		cell("academic", PREVENTION, "2 services short", "0 students, 0 places", "0 services (target 2)");
		press(gap, SWT.CR);
		var students = table(Window.main(), "Student", 3);
		assertTrue(Window.shows(Window.main(), "Health and wellbeing, intensive"), "the title names the cell");
		var filter = Window.find(students, Text.class, t -> true).orElseThrow();
		filter.setText("adams");
		table(Window.main(), "Student", 1);
		assertEquals("Invented, Cleo", students.table().getItem(0).getText(0));
		// it would be remembered
		filter.setText("");
		table(Window.main(), "Student", 3);
		choosePlace("Lincoln");
		cell("health", INTENSIVE, "\u22121", "2 students, 1 place", "1 service (target 2)");
		assertTrue(Window.shows(Window.main(), "Choose a cell of the gap map"), "another place, another choice");
	}

	@Test
	void arrowKeysGoFromCellToCellAndStayAtTheEdge() {
		// four domains of three intensities each
		assertEquals(4, GapGrid.neighbor(5, SWT.ARROW_LEFT, 12));
		assertEquals(5, GapGrid.neighbor(4, SWT.ARROW_RIGHT, 12));
		assertEquals(1, GapGrid.neighbor(4, SWT.ARROW_UP, 12));
		assertEquals(7, GapGrid.neighbor(4, SWT.ARROW_DOWN, 12));
		assertEquals(3, GapGrid.neighbor(3, SWT.ARROW_LEFT, 12));
		assertEquals(5, GapGrid.neighbor(5, SWT.ARROW_RIGHT, 12));
		assertEquals(1, GapGrid.neighbor(1, SWT.ARROW_UP, 12));
		assertEquals(10, GapGrid.neighbor(10, SWT.ARROW_DOWN, 12));
	}

	@Test
	void aStudentIsAskedIntoTheRankedServiceAndWaitsForTheConsent() {
		window.show();
		press(cell("health", INTENSIVE, "\u22122", "3 students, 1 place", "1 service (target 2)"), SWT.CR);
		var students = table(Window.main(), "Student", 3);
		ResourcesWindow.open(students.table(), 0);
		var match = Window.dialog("Services for Invented, Ana");
		var ranked = table(match, "#", 1);
		assertEquals("Clinic", ranked.table().getItem(0).getText(2));
		until("the first is chosen, and its reasons are told", () -> Window.shows(match, "Intensity: gives intensive support"));
		Window.click(match, "Refer...");
		var refer = Window.dialog("Nothing about a student goes to Harbor Family Services");
		Window.click(refer, "Hold for consent");
		until("it is held", () -> Window.shows(refer, "Held in \"consent needed\""));
		Window.click(refer, "Show What Is Held");
		var held = table(Window.main(), "Clock", 1);
		assertEquals("14 days left", held.table().getItem(0).getText(0));
		assertEquals("Invented, Ana", held.table().getItem(0).getText(1));
		assertEquals("the family's consent", held.table().getItem(0).getText(3));
		var made = window.district.database().list(ListQuery.select("q.ID").from("REFERRAL q").ofWholeDistrict().as(r -> r.uuid(1)), TestStore.EVERYBODY);
		assertEquals(1, made.size());
		var referral = window.district.database().load(Referral.class, made.getFirst(), TestStore.EVERYBODY).orElseThrow().root();
		assertEquals(ReferralState.CONSENT_NEEDED, referral.getState());
		assertEquals(ana.getId(), References.id(referral.getStudent()));
		assertEquals(clinic.getId(), References.id(referral.getService()));
		assertNull(referral.getConsent());
	}

	@Test
	void whoIsAskedInAlreadyIsLedToThatReferralWhichIsSentOnceTheConsentIsThere() {
		var guardian = DistrictFactory.eINSTANCE.createGuardian();
		guardian.setGivenName("Mother");
		guardian.setFamilyName("Invented");
		window.given.stored(guardian);
		var waiting = window.given.referral(ana, clinic, window.given.school("Baker"), "health", ReferralState.CONSENT_NEEDED);
		window.show();
		press(cell("health", INTENSIVE, "\u22122", "3 students, 1 place", "1 service (target 2)"), SWT.CR);
		var students = table(Window.main(), "Student", 3);
		var without = referralOf(students.table());
		until("how far it is stands in the message", () -> Window.shows(without, "Asked in on Sep 11, 2026; now: consent needed."));
		Window.click(without, "The consent is there...");
		var nobody = Window.dialog("Nobody is noted who could sign.");
		assertFalse(Window.find(nobody, Button.class, b -> b.getText().equals("&Send")).orElseThrow().isEnabled());
		Window.click(nobody, "Cancel");

		var contact = DistrictFactory.eINSTANCE.createStudentContact();
		contact.setGuardian(References.to(guardian));
		var loaded = window.district.database().load(Student.class, ana.getId(), TestStore.EVERYBODY).orElseThrow();
		loaded.root().getContacts().add(contact);
		window.district.database().save(TestStore.TESTER, loaded);
		Window.click(referralOf(students.table()), "The consent is there...");
		var consent = Window.dialog("Nothing about a student goes to Harbor Family Services");
		assertTrue(Window.find(consent, Button.class, b -> b.getText().startsWith("No consent yet")).isEmpty(), "it waits already");
		Window.click(consent, "Send");
		until("it is sent", () -> Window.shows(consent, "Sent. An answer should be there by"));
		Window.click(consent, "Close");
		assertEquals(ReferralState.SENT, window.district.database().load(Referral.class, waiting.getId(), TestStore.EVERYBODY).orElseThrow().root().getState());

		var sent = referralOf(students.table());
		until("its step is told", () -> Window.shows(sent, ": sent ("));
		assertTrue(Window.find(sent, Button.class, b -> b.getText().contains("consent is there")).isEmpty(), "nothing is waited for");
		Window.click(sent, "Close");
	}

	/** Journey 4: nothing is eligible, and yet there is a next step. */
	@Test
	void whereNothingIsPossibleItSaysWhatWouldHelpAndLeadsToWhoCouldBeWon() {
		var loaded = window.district.database().load(Service.class, clinic.getId(), TestStore.EVERYBODY).orElseThrow();
		loaded.root().setEnrollmentOpens(LocalDate.now().plusYears(1));
		window.district.database().save(TestStore.TESTER, loaded);
		var bay = ResourcesFactory.eINSTANCE.createOrganization();
		bay.setName("Bay Health");
		bay.setVetting(VettingStatus.NOT_VETTED);
		window.given.stored(bay);
		window.show();
		press(cell("health", INTENSIVE, "\u22122", "3 students, 1 place", "1 service (target 2)"), SWT.CR);
		ResourcesWindow.open(table(Window.main(), "Student", 3).table(), 0);
		var match = Window.dialog("none is possible now");
		var ranked = table(match, "#", 1);
		assertTrue(ranked.table().getItem(0).getText(5).startsWith("from "), ranked.table().getItem(0).getText(5));
		Window.click(match, "Prospects...");
		var prospects = Window.dialog("Who could be won for Invented, Ana");
		var found = table(prospects, "#", 1);
		assertEquals("Bay Health", found.table().getItem(0).getText(2));
		until("why is told in full", () -> Window.shows(prospects, "the directory does not say what it offers: ask; not vetted, and without an agreement: start the vetting"));
		Window.click(prospects, "Start the Vetting");
		until("the vetting has begun", () -> window.district.database().load(Organization.class, bay.getId(), TestStore.EVERYBODY).orElseThrow().root().getVetting() == VettingStatus.IN_PROGRESS);
		until("the organization is open", () -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getEditorReferences().length == 1);
	}

	@Test
	void behindACellStandsWhoCouldBeWonAndWhatItsStudentsHaveInCommon() {
		var home = DistrictFactory.eINSTANCE.createHousehold();
		home.setHomeLanguage("ht");
		home.setPostalCode("00103");
		window.given.stored(home);
		for (var student : List.of(ana, window.given.aStudent("Dee").at(window.given.school("Baker")).withNeed("health", INTENSIVE).stored())) {
			var loaded = window.district.database().load(Student.class, student.getId(), TestStore.EVERYBODY).orElseThrow();
			loaded.root().setHousehold(References.to(home));
			window.district.database().save(TestStore.TESTER, loaded);
		}
		window.given.aService("Lighter").in("health", PREVENTION).with(s -> s.getLanguages().add("ht")).stored();
		window.show();
		press(cell("health", INTENSIVE, "\u22123", "4 students, 1 place", "1 service (target 2)"), SWT.CR);
		var students = table(Window.main(), "Student", 4);
		until("what they have in common", () -> Window.shows(Window.main(), "2 of 4 live in postal code 00103. 2 of 4 speak Haitian Creole at home."));
		var tabs = Window.find(Window.main(), TabFolder.class, f -> true).orElseThrow();
		assertEquals("Prospects (1)", tabs.getItem(2).getText());
		var filter = Window.find(students, Text.class, t -> true).orElseThrow();
		filter.setText("dee");
		until("of one alone nothing is common", () -> !Window.shows(Window.main(), "live in postal code"));
		filter.setText("");
		until("of all again", () -> Window.shows(Window.main(), "2 of 4 live in postal code 00103."));
		tabs.setSelection(2);
		tabs.notifyListeners(SWT.Selection, new Event());
		until("why is told in full", () -> Window.shows(Window.main(), "It speaks Haitian Creole, as 2 of the families do.") && Window.shows(Window.main(), "gives prevention and enrichment: ask whether it could give intensive support"));
		var vetting = Window.find(Window.main(), Button.class, b -> b.getText().equals("Start the &Vetting")).orElseThrow();
		assertFalse(vetting.isEnabled(), "the partner is vetted");
	}

	/** From Ana to the ranking, and from the only service of it to the referral that there is. */
	private Shell referralOf(Table students) {
		ResourcesWindow.open(students, 0);
		var match = Window.dialog("Services for Invented, Ana");
		var ranked = table(match, "#", 1);
		until("why the student is not asked in again", () -> ranked.table().getItem(0).getText(4).startsWith("already referred on September 11, 2026, "));
		Window.click(match, "Open the referral...");
		return Window.dialog("What happened:");
	}

	/** In the list of places an arrow key would change the school unnoticed. */
	@Test
	void theFirstCellHasTheFocusOnceTheMapIsThere() throws PartInitException {
		ResourcesWindow.perspective();
		Window.main().forceActive();
		PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().showView(GapMapView.ID);
		window.district.show();
		cell("health", INTENSIVE, "\u22122", "3 students, 1 place", "1 service (target 2)");
		until("the first cell has the focus", () -> ResourcesWindow.cells().getFirst().isFocusControl());
	}

	@Test
	void whatOthersWriteIsCountedAgain() {
		window.show();
		cell("health", INTENSIVE, "\u22122", "3 students, 1 place", "1 service (target 2)");
		window.given.aService("Second clinic").in("health", INTENSIVE).withCapacity(CapacityStatus.CAPACITY, 5, null, 0).stored();
		cell("health", INTENSIVE, "enough", "3 students, 6 places", "2 services (target 2)");
	}

	@Test
	void enterShowsWhatIsBehindACellAndOnceMoreLeadsThere() {
		window.show();
		var gap = cell("health", INTENSIVE, "\u22122", "3 students, 1 place", "1 service (target 2)");
		press(gap, SWT.CR);
		table(Window.main(), "Student", 3);
		assertTrue(gap.isFocusControl(), "the arrows go on in the map");
		press(gap, SWT.CR);
		until("the list has the focus", () -> !gap.isFocusControl());
	}

	@Test
	void whatHasNoRoomInACellGoesToItsNextLine() {
		window.show();
		var gap = cell("health", INTENSIVE, "\u22122", "3 students, 1 place", "1 service (target 2)");
		var wide = gap.computeSize(1000, SWT.DEFAULT);
		var least = gap.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		assertTrue(least.x < 300, "it is " + least.x + " wide");
		assertTrue(least.y > wide.y, least + " has more lines than " + wide);
	}

	@Test
	void withoutADistrictTheViewsSayWhatBelongsHereAndWhatToDo() {
		ResourcesWindow.perspective();
		until("the views say so", () -> Window.shows(Window.main(), "The gap map") && Window.shows(Window.main(), "The directory of services"));
		assertTrue(Window.shows(Window.main(), "Open the sample district"));
		ResourcesWindow.bringUp(CellView.ID);
		until("it says so too", () -> Window.shows(Window.main(), "Choose a cell of the gap map"));
	}
}
