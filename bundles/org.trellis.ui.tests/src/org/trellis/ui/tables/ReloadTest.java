package org.trellis.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.store.Progress;
import org.trellis.store.StoreException;
import org.trellis.testing.ui.Window;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.Trouble;
import org.trellis.ui.internal.Messages;

/** A table whose rows are read again while somebody works with it. */
class ReloadTest {
	private record Room(int number, String name) {
	}

	/** Rows that come when a test lets them, or not at all. */
	private static final class Rooms implements RowSource<Room>, Listing<Room> {
		private final List<Room> rooms;
		private CountDownLatch gate = new CountDownLatch(0);
		private String failure;

		private Rooms(List<Room> rooms) {
			this.rooms = rooms;
		}

		@Override
		public Listing<Room> list(ListRequest request, Column<Room> sort, boolean descending, List<Column<Room>> columns) {
			return this;
		}

		@Override
		public boolean sortable(Column<Room> column) {
			return false;
		}

		@Override
		public long count(Progress progress) {
			return rooms.size();
		}

		@Override
		public List<Room> rows(long from, int size, Progress progress) {
			try {
				gate.await();
			} catch (InterruptedException e) {
				throw new StoreException("The work was broken off.", e);
			}
			return rooms.subList((int) Math.min(from, rooms.size()), (int) Math.min(from + size, rooms.size()));
		}

		@Override
		public long find(String text, Predicate<Room> begins, Progress progress) {
			return -1;
		}

		@Override
		public void forEach(Consumer<Room> each, Progress progress) {
			rooms.forEach(each);
			if (failure != null) throw new StoreException(failure);
		}
	}

	private static Rooms rooms(int... without) {
		return new Rooms(IntStream.range(0, 1000).filter(n -> IntStream.of(without).noneMatch(w -> w == n)).mapToObj(n -> new Room(n, "Room " + n)).toList());
	}

	private final List<Trouble> troubles = new ArrayList<>();
	private final List<List<Integer>> told = new ArrayList<>();
	private final List<Integer> counted = new ArrayList<>();
	private final String id = "test-" + UUID.randomUUID();
	private Shell shell;
	private ListTable<Room> table;

	@BeforeEach
	void open() {
		shell = new Shell(Window.main());
		shell.setLayout(new FillLayout());
		shell.setSize(600, 400);
		table = new Tables(new StoreJobs(troubles::add), Window.service(TakingOut.class)).<Room> table(id).named("Rooms").filteredBy("name").column(Column.of("name", "Name", Room::name)).identifiedBy(Room::number).onSelect(rows -> told.add(numbers(rows))).action("Count", rows -> counted.addAll(numbers(rows))).in(shell);
		shell.open();
		table.show(rooms());
		settled();
	}

	@AfterEach
	void close() throws Exception {
		shell.dispose();
		InstanceScope.INSTANCE.getNode("org.trellis.ui").node("tables").node(id).removeNode();
	}

	private static List<Integer> numbers(List<Room> rows) {
		return rows.stream().map(Room::number).toList();
	}

	private void settled() {
		until("the rows have come", table::isSettled);
		Window.settle();
	}

	private List<Integer> selected() {
		return numbers(table.selection());
	}

	@Test
	void aRowStaysSelectedThoughTheRowsAreReadAgainTwiceInARow() {
		table.select(7);
		var slow = rooms();
		slow.gate = new CountDownLatch(1);
		table.showAgain(slow);
		table.showAgain(rooms(0, 1));
		slow.gate.countDown();
		until("the row is selected again", () -> selected().equals(List.of(7)));
	}

	@Test
	void whatIsGoneIsNotTakenForSelectedAnyMore() {
		table.select(7);
		assertEquals(List.of(7), told.getLast());
		table.showAgain(rooms(7));
		until("it is told", () -> told.getLast().isEmpty());
		assertEquals(List.of(), selected());
		table.select(8);
		table.showEmpty("Rooms", "There are none.");
		assertEquals(List.of(), told.getLast(), "nothing is left to work on");
	}

	/** Rows of an earlier selection that come late must not join the one that a person acts on. */
	@Test
	void aNewSelectionIsNotWidenedByRowsOfTheOneBefore() {
		table.select(0);
		var event = new Event();
		event.keyCode = SWT.END;
		event.stateMask = SWT.SHIFT;
		table.table().notifyListeners(SWT.KeyDown, event);
		settled();
		var slider = Window.all(shell, Slider.class).getFirst();
		scrollTo(slider, 0);
		table.showAgain(rooms());
		settled();
		table.select(3);
		assertEquals(List.of(3), selected());
		scrollTo(slider, 990);
		assertEquals("Room 999", table.table().getItem(table.table().getItemCount() - 1).getText());
		assertEquals(0, table.table().getSelectionCount(), "nothing of it can be seen here");
		scrollTo(slider, 0);
		assertEquals(List.of(3), selected());
	}

	private void scrollTo(Slider slider, int row) {
		slider.setSelection(row);
		slider.notifyListeners(SWT.Selection, new Event());
		settled();
	}

	/** Half of what a person means would be done in silence. */
	@Test
	void anActionIsDoneWithAllSelectedRowsAlsoThoseThatHaveToBeReadFirst() {
		table.selectAll();
		assertTrue(table.selection().size() < 1000, "not all are in memory");
		var entry = Arrays.stream(table.table().getMenu().getItems()).filter(i -> i.getText().equals("Count")).findFirst().orElseThrow();
		entry.notifyListeners(SWT.Selection, new Event());
		until("all are counted", () -> counted.size() == 1000);
		assertEquals(1000, counted.stream().distinct().count());
	}

	@Test
	void moreThanAPersonMeansIsNotSelectedAtOnce() {
		table.show(new Rooms(IntStream.range(0, 100_001).mapToObj(n -> new Room(n, "Room " + n)).toList()));
		until("they are counted", () -> table.rows() == 100_001);
		table.selectAll();
		assertTrue(Window.shows(shell, NLS.bind(Messages.tableTooMany, "100,001", "100,000")));
		assertEquals(List.of(), table.selection());
	}

	@Test
	void aFilterThatWasTypedWhileThereWasNothingIsAppliedToWhatComes() {
		table.showEmpty("Rooms", "There are none yet.");
		Window.all(shell, Text.class).getFirst().setText("Room 99");
		var heard = new ArrayList<String>();
		until("the hand rests", () -> {
			if (heard.isEmpty()) table.show(RowSource.of(List.of(new Room(1, "Room 1"), new Room(99, "Room 99"))));
			heard.add("shown");
			return table.isSettled() && table.rows() == 1;
		});
	}

	@Test
	void aFileThatCannotBeWrittenToItsEndLeavesNothing(@TempDir Path folder) throws Exception {
		var broken = rooms();
		broken.failure = "The server went away.";
		table.show(broken);
		settled();
		table.exportCsv(folder.resolve("rooms.csv"), () -> told.add(List.of(-1)));
		until("it is told", () -> !troubles.isEmpty());
		assertEquals("The server went away.", troubles.getFirst().sentence());
		try (var files = Files.list(folder)) {
			assertEquals(List.of(), files.toList(), "half a list of people");
		}
		assertTrue(told.stream().noneMatch(t -> t.contains(-1)));
	}
}
