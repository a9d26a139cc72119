package org.trellis.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.access.SignedIn;
import org.trellis.store.Scope;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Window;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.Trouble;

/** Who may look at a list may not always take it out (D32). */
class TakingOutTest {
	@TempDir
	Path folder;

	private final List<Trouble> troubles = new ArrayList<>();
	private final CurrentDistrict current = Window.service(CurrentDistrict.class);
	private Shell shell;

	@BeforeEach
	void openForSomebodyWithoutRights() {
		var looking = new SignedIn(TestDistrict.COORDINATOR, new Scope.WholeDistrict("looks over a shoulder"), new SignedIn.Who.Nobody());
		current.open(OpenedDistrict.of(TestStore.create(Engine.DERBY, folder), looking, "Test District"));
		shell = new Shell(Window.main());
		shell.setLayout(new FillLayout());
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
		current.close();
		current.awaitClosed();
		Window.settle();
	}

	@Test
	void aListOfPeopleIsWrittenOnlyForWhoeverMayTakeItOut() {
		var file = folder.resolve("people.csv");
		table(RowSource.of(List.of("Ada"))).exportCsv(file, () -> {
			throw new AssertionError("written");
		});
		until("the refusal is told", () -> !troubles.isEmpty());
		assertTrue(troubles.getFirst().sentence().startsWith("It is not allowed, because "), troubles.getFirst().sentence());
		assertFalse(Files.exists(file));

		var done = new boolean[1];
		table(RowSource.withoutPeople(List.of("Quiet Harbor"))).exportCsv(file, () -> done[0] = true);
		until("what is about nobody is written", () -> done[0]);
		assertEquals(1, troubles.size());
	}

	private ListTable<String> table(RowSource<String> rows) {
		var table = new Tables(new StoreJobs(troubles::add), Window.service(TakingOut.class)).<String> table("test-taking-out").named("Names").column(Column.of("name", "Name", (String s) -> s)).identifiedBy(s -> s).in(shell);
		table.show(rows);
		until("the rows are there", table::isSettled);
		return table;
	}
}
