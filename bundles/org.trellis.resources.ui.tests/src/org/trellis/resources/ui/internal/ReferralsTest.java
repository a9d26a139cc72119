package org.trellis.resources.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trellis.model.review.Intensity.INTENSIVE;
import static org.trellis.resources.ui.internal.ResourcesWindow.table;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.district.School;
import org.trellis.model.district.Student;
import org.trellis.model.referral.Referral;
import org.trellis.model.referral.ReferralState;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.Window;
import org.trellis.ui.tables.ListTable;

/** Where referrals stand, in the real window (D18). */
class ReferralsTest {
	@TempDir
	Path folder;

	private ResourcesWindow window;
	private School lincoln;
	private Student ana;

	@BeforeEach
	void district() {
		window = new ResourcesWindow(folder);
		lincoln = window.given.school("Lincoln");
		ana = window.given.aStudent("Ana").ofFamily("Moss").at(lincoln).stored();
	}

	@AfterEach
	void close() {
		window.close();
	}

	private void referral(Student student, String service, ReferralState state, int daysLeft) {
		var stored = window.given.referral(student, window.given.aService(service).in("health", INTENSIVE).stored(), lincoln, "health", state);
		var loaded = window.district.database().load(Referral.class, stored.getId(), TestStore.EVERYBODY).orElseThrow();
		loaded.root().setDue(LocalDate.now().plusDays(daysLeft));
		window.district.database().save(TestStore.TESTER, loaded);
	}

	private void show() {
		window.show();
		ResourcesWindow.bringUp(ReferralsView.ID);
	}

	private static List<String> rows(ListTable<?> table) {
		return IntStream.range(0, table.table().getItemCount()).mapToObj(i -> table.table().getItem(i)).map(i -> i.getText(0) + " | " + i.getText(1) + " | " + i.getText(2) + " | " + i.getText(3) + " | " + i.getText(5)).toList();
	}

	private static void choose(String which) {
		var combo = Window.find(Window.main(), Combo.class, c -> c.indexOf(which) >= 0).orElseThrow();
		combo.select(combo.indexOf(which));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void theOverdueStandAboveTheOthersAndSayInWordsWhatTheyWaitFor() {
		var ben = window.given.aStudent("Ben").ofFamily("Garland").at(lincoln).stored();
		referral(ana, "Clinic", ReferralState.SENT, 1);
		referral(ana, "Dental", ReferralState.CONSENT_NEEDED, -3);
		referral(ben, "Clinic 2", ReferralState.ACCEPTED, 0);
		referral(ben, "Food", ReferralState.STARTED, -1);
		referral(ben, "Camp", ReferralState.COMPLETED, -1);
		show();
		var waiting = table(Window.main(), "Clock", 3);
		assertEquals(List.of("\u26A0 3 days overdue | Moss, Ana | consent needed | the family's consent | Dental", "due today | Garland, Ben | accepted | the first session | Clinic 2",
				"1 day left | Moss, Ana | sent | the provider's answer | Clinic"), rows(waiting));
		var filter = Window.find(waiting, Text.class, t -> true).orElseThrow();
		filter.setText("garl linc");
		table(Window.main(), "Clock", 1);
		// it would be remembered
		filter.setText("");
		table(Window.main(), "Clock", 3);
		choose("overdue");
		assertEquals("\u26A0 3 days overdue | Moss, Ana | consent needed | the family's consent | Dental", rows(table(Window.main(), "Clock", 1)).getFirst());
		choose("started");
		until("the one that has begun", () -> rows(table(Window.main(), "Clock", 1)).getFirst().equals("\u26A0 1 day overdue | Garland, Ben | started | a look at how it goes | Food"));
		choose("drafted");
		until("it leads back", () -> Window.shows(Window.main(), "Show all that wait"));
	}

	@Test
	void enterOpensTheReferralWhichSaysWhatComesNext() {
		referral(ana, "Dental", ReferralState.CONSENT_NEEDED, -3);
		show();
		ResourcesWindow.open(table(Window.main(), "Clock", 1).table(), 0);
		var dialog = Window.dialog("What happened:");
		until("what comes next", () -> Window.shows(dialog, "Next: have a parent or guardian sign the consent."));
		Window.click(dialog, "Close");
	}

	@Test
	void whatOthersWriteIsReadAgain() {
		show();
		until("nothing waits", () -> Window.shows(Window.main(), "No referral waits") && Window.shows(Window.main(), "Go to the gap map"));
		referral(ana, "Dental", ReferralState.SENT, 5);
		assertEquals("5 days left | Moss, Ana | sent | the provider's answer | Dental", rows(table(Window.main(), "Clock", 1)).getFirst());
	}
}
