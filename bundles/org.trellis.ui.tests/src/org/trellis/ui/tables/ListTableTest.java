package org.trellis.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.resources.ResourcesFactory;
import org.trellis.model.resources.VettingStatus;
import org.trellis.store.ListQuery;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Window;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.Trouble;
import org.trellis.ui.internal.Messages;

import de.siegmar.fastcsv.reader.CsvReader;

/** A table over more rows of a real database than it keeps in memory, used as a person does. */
class ListTableTest {
	private static final int ROWS = 12_000;
	private static final int IN_ONE_WRITE = 6_000;
	private static TestDistrict district;
	private static GivenDistrict given;

	private record Partner(UUID id, String name, String email, String website) {
	}

	@BeforeAll
	static void manyPartners(@TempDir Path folder) {
		district = new TestDistrict(folder);
		given = district.given();
		// one by hand in the middle, found by its name
		for (int from = 0; from < ROWS; from += IN_ONE_WRITE) {
			int first = from;
			district.database().write(TestStore.TESTER, null, unit -> {
				for (int i = first; i < first + IN_ONE_WRITE; i++) {
					var partner = ResourcesFactory.eINSTANCE.createOrganization();
					partner.setName(i == 6_543 ? "Quiet Harbor" : "Partner %05d".formatted(i));
					partner.setEmail(i == 0 ? "=HYPERLINK(\"http://example.org\")" : "p%d@example.org".formatted(i));
					partner.setWebsite("-%d".formatted(i % 10));
					partner.setVetting(VettingStatus.VETTED);
					unit.insert(partner);
				}
				return null;
			});
		}
		district.show();
	}

	@AfterAll
	static void closeDistrict() {
		district.close();
	}

	private final List<Trouble> troubles = new ArrayList<>();
	private final List<Partner> opened = new ArrayList<>();
	private final Set<Thread> readers = ConcurrentHashMap.newKeySet();
	private String id;
	private Shell shell;
	private ListTable<Partner> table;

	@BeforeEach
	void open() {
		id = "test-" + UUID.randomUUID();
		shell = new Shell(Window.main());
		shell.setLayout(new FillLayout());
		shell.setSize(800, 500);
		table = made();
		shell.open();
		table.show(partners());
		settled();
	}

	private ListTable<Partner> made() {
		var tables = new Tables(new StoreJobs(troubles::add), Window.service(TakingOut.class));
		return tables.<Partner> table(id).named("Partners").filteredBy("name") //
				.column(Column.of("name", "Name", Partner::name).width(30).sortedBy("o.NAME")) //
				.column(Column.of("email", "Email", Partner::email)) //
				.column(Column.of("website", "Website", Partner::website).hidden()) //
				.sortedBy("name").identifiedBy(Partner::id).onOpen(opened::add).in(shell);
	}

	private RowSource<Partner> partners() {
		var opened = Window.service(CurrentDistrict.class).get().orElseThrow();
		return RowSource.query(opened, request -> {
			var shape = ListQuery.select("o.ID, o.NAME, o.EMAIL, o.WEBSITE").from("ORGANIZATION o").withoutPeople().orderBy(request.orderWith("o.NAME", "o.ID"));
			if (request.filtered()) shape.where("o.NAME LIKE ? ESCAPE '\\'", request.prefix());
			return shape.as(r -> {
				readers.add(Thread.currentThread());
				return new Partner(r.uuid(1), r.text(2), r.text(3), r.text(4));
			});
		});
	}

	private void settled() {
		until("the rows have come", table::isSettled);
		Window.settle();
	}

	@AfterEach
	void close() throws Exception {
		assertFalse(readers.contains(Thread.currentThread()), "rows were read on the UI thread");
		assertEquals(List.of(), troubles);
		shell.dispose();
		InstanceScope.INSTANCE.getNode("org.trellis.ui").node("tables").node(id).removeNode();
	}

	private Table rows() {
		return table.table();
	}

	private String cell(int row) {
		return rows().getItem(row).getText(0);
	}

	private String lastCell() {
		return cell(rows().getItemCount() - 1);
	}

	private void key(int code, int mask) {
		var event = new Event();
		event.keyCode = code;
		event.stateMask = mask;
		event.doit = true;
		rows().notifyListeners(SWT.KeyDown, event);
		settled();
	}

	private void letters(String text) {
		text.chars().forEach(c -> {
			var event = new Event();
			event.character = (char) c;
			event.keyCode = c;
			event.doit = true;
			rows().notifyListeners(SWT.KeyDown, event);
		});
	}

	private boolean says(String text) {
		return Window.shows(shell, text);
	}

	@Test
	void showsTheFirstRowsAndCountsAll() {
		assertEquals("Harbor Family Services", cell(0));
		assertEquals("Partner 00000", cell(1));
		assertEquals(ROWS + 1, table.rows());
		assertTrue(says(NLS.bind(Messages.tableRows, "12,001")), Window.texts(shell).toString());
		assertTrue(rows().getItemCount() < 60, "only what can be seen has items");
	}

	@Test
	void endAndHomeGoToTheLastAndTheFirstRow() {
		key(SWT.END, 0);
		assertEquals("Quiet Harbor", lastCell());
		assertEquals(List.of("Quiet Harbor"), table.selection().stream().map(Partner::name).toList());
		key(SWT.ARROW_UP, 0);
		assertEquals("Partner 11999", table.selection().getFirst().name());
		key(SWT.HOME, 0);
		assertEquals("Harbor Family Services", cell(0));
		key(SWT.PAGE_DOWN, 0);
		key(SWT.PAGE_DOWN, 0);
		assertTrue(table.selection().getFirst().name().compareTo("Partner 00010") > 0);
	}

	@Test
	void theScrollbarGoesAnywhere() {
		var slider = Window.all(shell, Slider.class).getFirst();
		assertEquals(ROWS + 1, slider.getMaximum());
		slider.setSelection(6_001);
		slider.notifyListeners(SWT.Selection, new Event());
		settled();
		assertEquals("Partner 06000", cell(0));
	}

	@Test
	void lettersFindARowWhateverTheirCase() {
		letters("quiet");
		until("the row is found", () -> table.selection().stream().anyMatch(p -> p.name().equals("Quiet Harbor")));
		letters("zzz");
		until("nothing is found, and it says so", () -> says(NLS.bind(Messages.tableNotFound, "quietzzz")) || says(NLS.bind(Messages.tableNotFound, "zzz")));
		assertEquals("Quiet Harbor", table.selection().getFirst().name(), "the person stays where she was");
	}

	@Test
	void lettersFindTheFirstRowAlsoWhereTheListGoesTheOtherWayRound() {
		rows().getColumn(0).notifyListeners(SWT.Selection, new Event());
		settled();
		letters("part");
		until("the row is found", () -> !table.selection().isEmpty());
		assertEquals("Partner 11999", table.selection().getFirst().name());
		assertEquals(2, rowsFrom("Partner 11999"), "it stands behind Quiet Harbor only");
	}

	private int rowsFrom(String name) {
		for (int row = 0; row < rows().getItemCount(); row++) if (cell(row).equals(name)) return row + 1;
		return 0;
	}

	@Test
	void aFilterShowsWhatMatchesAndIsRememberedUntilItIsCleared() {
		Window.all(shell, Text.class).getFirst().setText("Partner 119");
		until("100 partners are left", () -> table.rows() == 100);
		settled();
		assertEquals("Partner 11900", cell(0));
		again();
		assertEquals(100, table.rows());
		assertEquals("Partner 119", Window.all(shell, Text.class).getFirst().getText());
		table.clearFilter();
		until("all are back", () -> table.rows() == ROWS + 1);
	}

	@Test
	void aFilterThatFindsNothingSaysSoAndTheWayBack() {
		Window.all(shell, Text.class).getFirst().setText("Nobody");
		until("nothing is found", () -> says(NLS.bind(Messages.tableNothingWhy, "Nobody")));
	}

	private void again() {
		table.dispose();
		table = made();
		shell.layout();
		table.show(partners());
		settled();
	}

	@Test
	void aClickOnTheHeaderSortsAndASecondOneTurnsItRound() {
		rows().getColumn(0).notifyListeners(SWT.Selection, new Event());
		settled();
		assertEquals("Quiet Harbor", cell(0));
		key(SWT.END, 0);
		assertEquals("Harbor Family Services", lastCell());
		again();
		assertEquals("Quiet Harbor", cell(0), "the order is remembered");
		assertEquals(SWT.DOWN, rows().getSortDirection());
		rows().getColumn(1).notifyListeners(SWT.Selection, new Event());
		settled();
		assertEquals("Quiet Harbor", cell(0), "by what has no order in the database nothing is sorted");
	}

	@Test
	void columnsAreChosenRememberedAndReset() {
		var came = Window.atDialog(NLS.bind(Messages.columnsTitle, "Partners"), dialog -> {
			var list = Window.all(dialog, Table.class).getFirst();
			list.getItem(2).setChecked(true);
			list.getItem(1).setChecked(false);
			list.setSelection(2);
			Window.click(dialog, Messages.columnsUp);
			Window.click(dialog, Messages.columnsUp);
			assertEquals(1, Window.all(dialog, Combo.class).getFirst().getItemCount(), "by email nothing can be sorted");
			Window.click(dialog, Messages.columnsUse);
		});
		table.chooseColumns();
		assertTrue(came.getAsBoolean());
		settled();
		assertEquals(List.of("Website", "Name"), titles());
		rows().getColumn(0).setWidth(123);
		again();
		assertEquals(List.of("Website", "Name"), titles());
		assertEquals(123, rows().getColumn(0).getWidth());
		Window.atDialog(NLS.bind(Messages.columnsTitle, "Partners"), dialog -> {
			Window.click(dialog, Messages.columnsReset);
			Window.click(dialog, Messages.columnsUse);
		});
		table.chooseColumns();
		assertEquals(List.of("Name", "Email"), titles());
	}

	private List<String> titles() {
		return Arrays.stream(rows().getColumns()).map(c -> c.getText()).toList();
	}

	@Test
	void copiesTheSelectedRowsAlsoThoseThatHaveToBeReadFirst() {
		key(SWT.ARROW_DOWN, 0);
		key(SWT.ARROW_DOWN, 0);
		key(SWT.ARROW_DOWN, SWT.SHIFT);
		rows().notifyListeners(SWT.FocusIn, new Event());
		Window.command(IWorkbenchCommandConstants.EDIT_COPY);
		assertEquals("Partner 00000\t'=HYPERLINK(\"http://example.org\")\nPartner 00001\tp1@example.org", clipboard());
		key(SWT.HOME, 0);
		key(SWT.END, SWT.SHIFT);
		assertTrue(says(NLS.bind(Messages.tableSelected, "12,001")));
		Window.command(IWorkbenchCommandConstants.EDIT_COPY);
		until("all rows are copied", () -> says(NLS.bind(Messages.tableCopied, ROWS + 1)));
		assertEquals(ROWS + 1, clipboard().lines().count());
	}

	@Test
	void allThatIsFilteredIsSelected() {
		rows().notifyListeners(SWT.FocusIn, new Event());
		Window.all(shell, Text.class).getFirst().setText("Partner 119");
		until("100 partners are left", () -> table.rows() == 100 && table.isSettled());
		Window.command(IWorkbenchCommandConstants.EDIT_SELECT_ALL);
		assertTrue(says(NLS.bind(Messages.tableSelected, "100")));
	}

	private static String clipboard() {
		var clipboard = new Clipboard(Display.getCurrent());
		var text = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		return text;
	}

	@Test
	void theCsvFileHoldsAllThatIsShownAndNoFormula(@TempDir Path folder) throws Exception {
		var file = folder.resolve("partners.csv");
		var done = new boolean[1];
		table.exportCsv(file, () -> done[0] = true);
		until("the file is written", () -> done[0]);
		try (var csv = CsvReader.builder().detectBomHeader(true).ofCsvRecord(file, StandardCharsets.UTF_8)) {
			var records = csv.stream().map(r -> r.getFields()).toList();
			assertEquals(ROWS + 2, records.size());
			assertEquals(List.of("Name", "Email"), records.getFirst());
			assertEquals(List.of("Partner 00000", "'=HYPERLINK(\"http://example.org\")"), records.get(2));
			assertEquals("Quiet Harbor", records.getLast().getFirst());
		}
		try (var files = Files.list(folder)) {
			assertEquals(1, files.count(), "nothing unfinished stays");
		}
	}

	@Test
	void whatOthersAddAppearsAndTheSelectionStaysOnItsRow() {
		key(SWT.ARROW_DOWN, 0);
		key(SWT.ARROW_DOWN, 0);
		assertEquals("Partner 00000", table.selection().getFirst().name());
		var early = ResourcesFactory.eINSTANCE.createOrganization();
		early.setName("Aardvark House");
		early.setVetting(VettingStatus.VETTED);
		given.stored(early);
		table.refresh();
		until("the new one is there", () -> cell(0).equals("Aardvark House"));
		settled();
		assertEquals(List.of("Partner 00000"), table.selection().stream().map(Partner::name).toList());
		var stored = district.database().load(org.trellis.model.resources.Organization.class, early.getId(), TestStore.EVERYBODY).orElseThrow();
		district.database().write(TestStore.TESTER, null, unit -> {
			unit.delete(stored);
			return null;
		});
	}

	@Test
	void enterOpensARow() {
		key(SWT.ARROW_DOWN, 0);
		rows().notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(List.of("Harbor Family Services"), opened.stream().map(Partner::name).toList());
	}

	@Test
	void aShortListInMemoryIsUsedTheSameWay() {
		table.show(RowSource.of(IntStream.range(0, 30).mapToObj(i -> new Partner(new UUID(0, i), "Room " + (30 - i), "x" + i, "")).toList()));
		settled();
		assertEquals("Room 1", cell(0));
		Window.all(shell, Text.class).getFirst().setText("x29");
		until("one is left", () -> table.rows() == 1 && table.isSettled());
		assertEquals("Room 1", cell(0));
		assertTrue(says(Messages.tableRowsOne));
	}
}
