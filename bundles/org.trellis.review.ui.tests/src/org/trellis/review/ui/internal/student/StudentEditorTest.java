package org.trellis.review.ui.internal.student;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.Relation;
import org.trellis.model.district.School;
import org.trellis.model.district.Student;
import org.trellis.model.referral.ReferralFactory;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.PlanStatus;
import org.trellis.model.review.ReviewFactory;
import org.trellis.store.ListQuery;
import org.trellis.store.References;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Texts;
import org.trellis.testing.ui.Window;
import org.trellis.ui.Terms;
import org.trellis.ui.editors.Editors;

/** All that is stored about a student stands on a page of the editor. */
class StudentEditorTest {
	@TempDir
	Path folder;

	private TestDistrict district;
	private GivenDistrict given;
	private School school;
	private Student ana;

	@BeforeEach
	void open() {
		district = new TestDistrict(folder);
		given = district.given();
		school = given.school("Lincoln School");
		ana = given.aStudent("Ana").at(school).inGrade(4).stored();
	}

	private void show() {
		district.show();
		Window.service(Editors.class).open(Student.class, ana.getId(), "Ana");
		until("the student is there", () -> editor() instanceof StudentEditor e && e.editing().isPresent());
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private static Object editor() {
		return page().getActiveEditor();
	}

	private static void page(String name) {
		((StudentEditor) editor()).showPage("org.trellis.review.ui.student." + name);
	}

	@AfterEach
	void close() {
		district.close();
		page().closeAllEditors(false);
		Window.settle();
	}

	/** Everything that stands in the table of the page. */
	private static List<String> cells() {
		return Window.all(Window.main(), CTabFolder.class).stream().flatMap(f -> Window.all(f, Table.class).stream()).filter(Table::isVisible).flatMap(t -> Arrays.stream(t.getItems()).flatMap(i -> cells(t, i).stream())).toList();
	}

	private static List<String> cells(Table table, TableItem item) {
		return java.util.stream.IntStream.range(0, table.getColumnCount()).mapToObj(item::getText).toList();
	}

	private static void untilCells(String... texts) {
		until("the page says " + List.of(texts), () -> List.of(texts).stream().allMatch(t -> cells().stream().anyMatch(c -> c.contains(t))));
	}

	private static boolean says(String text) {
		return Window.find(Window.main(), Text.class, t -> t.getText().contains(text)).isPresent();
	}

	@Test
	void theProfileSaysWhoSheIsAndWhereSheGoesToSchool() {
		show();
		until("the school is read", () -> says("Lincoln School"));
		assertTrue(says("Invented") && says("Ana"));
		var preferred = Window.find(Window.main(), Text.class, t -> t.getEditable() && (t.getStyle() & (org.eclipse.swt.SWT.READ_ONLY | org.eclipse.swt.SWT.SEARCH)) == 0 && t.getText().isEmpty()).orElseThrow();
		preferred.setText("Anita");
		assertEquals("Invented, Anita", page().getActiveEditor().getTitle());
		page().saveEditor(page().getActiveEditor(), false);
		assertEquals("Anita", district.database().load(Student.class, ana.getId(), TestStore.EVERYBODY).orElseThrow().root().getPreferredName());
	}

	@Test
	void findingsOfAllReviewsStandThereAndNewOnesAppear() {
		review("reads well", 2025);
		show();
		page("findings");
		untilCells("FALL 2025-2026");
		review("asthma", 2026);
		untilCells("FALL 2026-2027", "FALL 2025-2026");
	}

	/** D33. */
	@Test
	void thatThereIsANoteIsShownAndWhoReadsItIsWrittenDown() {
		review("reads well", 2025);
		show();
		page("findings");
		untilCells(org.trellis.review.ui.internal.restricted.Messages.thereIsANote);
		assertTrue(cells().stream().noneMatch(c -> c.contains("reads well")));
		var read = Window.atDialog("reads well", shell -> Window.click(shell, "OK"));
		var table = Window.all(Window.main(), CTabFolder.class).stream().flatMap(f -> Window.all(f, Table.class).stream()).filter(t -> t.isVisible() && t.getItemCount() == 1 && cells(t, t.getItem(0)).contains(org.trellis.review.ui.internal.restricted.Messages.thereIsANote)).findFirst().orElseThrow();
		Window.pressKey(table, SWT.HOME);
		table.notifyListeners(SWT.DefaultSelection, new Event());
		until("the note is read", read);
		var lines = ListQuery.select("l.READ_BY, l.FEATURE").from("RESTRICTED_READING l").ofStudent("l.STUDENT_ID").as(r -> r.text(1) + " " + r.text(2));
		assertEquals(List.of(district.coordinator().actor().name() + " note"), district.database().list(lines, TestStore.EVERYBODY));
	}

	private void review(String words, int begins) {
		var year = begins == 2026 ? given.year() : given.schoolYear(begins + "-" + (begins + 1), LocalDate.of(begins, 8, 18), LocalDate.of(begins + 1, 6, 12), false);
		var cycle = begins == 2026 ? given.fall() : given.cycle(year, org.trellis.model.review.Season.FALL, LocalDate.of(begins, 8, 18));
		var finding = ReviewFactory.eINSTANCE.createFinding();
		finding.setDomain("health");
		finding.setKind(FindingKind.NEED);
		finding.setIntensity(Intensity.PREVENTION);
		finding.setInformant(Informant.NURSE);
		finding.setNote(words);
		given.review(ana, cycle, List.of(finding));
	}

	@Test
	void thePlanShowsItsLines() {
		var plan = ReviewFactory.eINSTANCE.createPlan();
		plan.setStudent(References.to(ana));
		plan.setSchoolYear(References.to(given.year()));
		plan.setStatus(PlanStatus.ACTIVE);
		var line = ReviewFactory.eINSTANCE.createPlanLine();
		line.setDomain("academic");
		line.setAction("reads with a partner");
		line.setGoal("reads at grade level");
		line.setStatus(PlanLineStatus.ACTIVE);
		plan.getLines().add(line);
		given.stored(plan);
		show();
		page("plan");
		untilCells("reads with a partner", "reads at grade level", Messages.lineActive, "2026-2027");
	}

	@Test
	void servicesSayHowFarTheyAreAndWhenTheSessionsAre() {
		var service = given.aService("Counseling").stored();
		var visit = given.visit(school, service, "Counseling at Lincoln", v -> {
		});
		given.session(visit, given.room(school, "Room 7", r -> {
		}), LocalTime.of(9, 30), ana);
		given.referral(ana, service, school, "social", ReferralState.CONSENT_NEEDED);
		show();
		page("services");
		untilCells("Counseling", "Harbor Family Services", Terms.of(ReferralState.CONSENT_NEEDED), "Room 7");
	}

	@Test
	void contactsSayWhomToCallAndInWhichLanguage() {
		var mother = DistrictFactory.eINSTANCE.createGuardian();
		mother.setGivenName("Rosa");
		mother.setFamilyName("Invented");
		mother.setPhone("555-0123");
		mother.setLanguage("ht");
		mother.setNeedsInterpreter(true);
		given.stored(mother);
		var contact = DistrictFactory.eINSTANCE.createStudentContact();
		contact.setGuardian(References.to(mother));
		contact.setRelation(Relation.MOTHER);
		contact.setPrimaryContact(true);
		contact.setOrder(1);
		var student = district.database().load(Student.class, ana.getId(), TestStore.EVERYBODY).orElseThrow();
		student.root().getContacts().add(contact);
		district.database().save(TestStore.TESTER, student);
		show();
		page("contacts");
		untilCells("Rosa Invented", "555-0123", Messages.mother, Messages.interpreter, Messages.primaryContact);
	}

	@Test
	void theHistoryTellsWhatHappenedTheNewestFirst() {
		review("asthma", 2026);
		var referral = given.referral(ana, given.aService("Counseling").stored(), school, "social", ReferralState.SENT);
		var stored = district.database().load(org.trellis.model.referral.Referral.class, referral.getId(), TestStore.EVERYBODY).orElseThrow();
		var change = ReferralFactory.eINSTANCE.createReferralStateChange();
		change.setAfter(ReferralState.SENT);
		change.setAt(Instant.parse("2026-09-20T15:00:00Z"));
		stored.root().getChanges().add(change);
		district.database().save(TestStore.TESTER, stored);
		show();
		page("history");
		untilCells(Messages.enrolled, "Lincoln School", "Counseling", Terms.of(ReferralState.SENT), "FALL 2026-2027");
		assertTrue(cells().indexOf("Counseling") < cells().indexOf(Messages.enrolled), cells().toString());
	}

	@Test
	void aPageWithNothingSaysWhatBelongsThere() {
		show();
		for (var page : List.of("findings", "plan", "services", "contacts")) page(page);
		page("plan");
		until("it says what a plan is made from", () -> Window.shows(Window.main(), Messages.planWhy));
		page("contacts");
		until("it says where contacts come from", () -> Window.shows(Window.main(), Messages.contactsWhy));
		assertEquals(List.of(), Window.all(Window.main(), Link.class).stream().filter(l -> l.getText().contains("failed")).toList());
	}

	@Test
	void everyTextStandsInBothLanguages() {
		Texts.assertComplete(Messages.class);
	}
}
