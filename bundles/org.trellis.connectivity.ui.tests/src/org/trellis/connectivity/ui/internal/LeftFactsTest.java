package org.trellis.connectivity.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.access.SignedIn;
import org.trellis.connectivity.ConnectivityFactory;
import org.trellis.connectivity.DeviceKind;
import org.trellis.connectivity.DeviceStatus;
import org.trellis.connectivity.HomeAccess;
import org.trellis.connectivity.Homes;
import org.trellis.connectivity.InternetKind;
import org.trellis.connectivity.Loans;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.Student;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.Databases;
import org.trellis.store.References;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Window;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.editors.AggregateEditor;
import org.trellis.ui.editors.Editors;
import org.trellis.ui.tables.ListTable;

/** What the module wrote about a student stands on a page of the core where the module is not installed, and cannot be changed there. */
class LeftFactsTest {
	private static final String PAGE = "org.trellis.review.ui.student.left";

	@TempDir
	Path folder;

	private final CurrentDistrict current = Window.service(CurrentDistrict.class);
	private DatabaseLocation location;
	private Student ana;
	private Student ben;
	private UUID loan;

	@BeforeEach
	void aHotspotIsLentToAna() {
		try (var district = new TestDistrict(folder)) {
			var given = district.given();
			var database = district.database();
			location = database.location();
			var home = given.stored(DistrictFactory.eINSTANCE.createHousehold());
			ana = given.aStudent("Ana").at(given.school("Lincoln School")).stored();
			var loaded = database.load(Student.class, ana.getId(), TestStore.EVERYBODY).orElseThrow();
			loaded.root().setHousehold(References.to(home));
			database.save(TestStore.TESTER, loaded);
			ben = given.aStudent("Ben").stored();
			var access = database.load(HomeAccess.class, Homes.begin(database, TestStore.TESTER, TestStore.EVERYBODY, home.getId(), LocalDate.of(2026, 9, 1)), TestStore.EVERYBODY).orElseThrow();
			access.root().setInternet(InternetKind.MOBILE_DATA);
			Homes.setDevices(access.root(), DeviceKind.TABLET, 2);
			database.save(TestStore.TESTER, access);
			var hotspot = ConnectivityFactory.eINSTANCE.createLendingDevice();
			hotspot.setKind(DeviceKind.HOTSPOT);
			hotspot.setTag("HS-1");
			hotspot.setStatus(DeviceStatus.AVAILABLE);
			given.stored(hotspot);
			loan = Loans.lend(database, TestStore.TESTER, TestStore.EVERYBODY, ana.getId(), hotspot.getId(), LocalDate.of(2026, 9, 1), null).loan();
		}
	}

	@AfterEach
	void close() {
		current.close();
		current.awaitClosed();
		page().closeAllEditors(false);
		Window.settle();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private void show(Database database, Student student) {
		current.open(OpenedDistrict.of(database, new SignedIn(TestDistrict.COORDINATOR, TestStore.EVERYBODY), "Test District"));
		Window.service(Editors.class).open(Student.class, student.getId(), student.getGivenName());
		until("the student is there", () -> page().getActiveEditor() instanceof AggregateEditor<?> e && e.editing().isPresent());
	}

	private static List<String> tabs() {
		return Window.all(Window.main(), CTabFolder.class).stream().flatMap(f -> Arrays.stream(f.getItems())).map(CTabItem::getText).toList();
	}

	private static List<String> rows() {
		return Window.all(Window.main(), Table.class).stream().filter(t -> t.getColumnCount() == 3).flatMap(t -> Arrays.stream(t.getItems()).map(i -> String.join(" | ", IntStream.range(0, 3).mapToObj(i::getText).toList()))).toList();
	}

	@Test
	void whatIsLeftIsReadWithTheModulesNameAndNothingOfItCanBeTyped() {
		show(Databases.of(TestStore.corePackages()).openReady(location, null), ana);
		((AggregateEditor<?>) page().getActiveEditor()).showPage(PAGE);
		until("the facts are listed", () -> rows().size() == 3);
		var told = String.join("\n", rows());
		assertTrue(rows().stream().allMatch(r -> r.endsWith(" | Connectivity (not installed)")), told);
		assertTrue(told.contains("Home access | Internet: Mobile data; Asked on: Sep 1, 2026"), told);
		assertTrue(told.contains("Home device | Kind: Tablet; How many: 2"), told);
		assertTrue(told.contains("Device loan | Device: HS-1; Lent on: Sep 1, 2026"), told);
		assertTrue(Window.shows(Window.main(), "a module that is not installed here: Connectivity"));
		assertTrue(Window.find(Window.main(), ListTable.class, t -> t.isVisible() && t.select(loan)).isPresent());
		until("the loan can be read in full", () -> Window.find(Window.main(), Text.class, t -> t.getText().equals("Device loan\nDevice: HS-1\nLent on: Sep 1, 2026")).isPresent());
		assertEquals(List.of(), Window.all(Window.main(), CTabFolder.class).stream().flatMap(f -> Window.all(f, Text.class).stream()).filter(t -> (t.getStyle() & (SWT.READ_ONLY | SWT.SEARCH)) == 0).toList());
	}

	@Test
	void aStudentOfWhomItWroteNothingIsToldSo() {
		show(Databases.of(TestStore.corePackages()).openReady(location, null), ben);
		((AggregateEditor<?>) page().getActiveEditor()).showPage(PAGE);
		until("it says that there is nothing", () -> Window.shows(Window.main(), "The module wrote nothing about this student."));
	}

	@Test
	void whereItIsInstalledThereIsItsOwnPageAndNoOther() {
		show(TestStore.databases().openReady(location, null), ana);
		assertTrue(tabs().contains("Connectivity"), tabs().toString());
		assertFalse(tabs().contains("Modules not installed"), tabs().toString());
	}
}
