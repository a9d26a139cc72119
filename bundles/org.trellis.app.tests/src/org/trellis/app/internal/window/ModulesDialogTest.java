package org.trellis.app.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trellis.app.internal.Refusals;
import org.trellis.exchange.Imports;
import org.trellis.model.Domains;
import org.trellis.reporting.ReportDescription;
import org.trellis.reporting.ReportRequest;
import org.trellis.reporting.Reports;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.store.StoredPackages;
import org.trellis.testing.ui.Window;
import org.trellis.access.SignedIn;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.tables.Tables;

/** What plug-ins bring and what cannot be used is told where the modules are listed, each with its reason. */
class ModulesDialogTest {
	private Shell dialog;

	@AfterEach
	void close() {
		dialog.close();
		Window.settle();
	}

	private String said() {
		return Window.find(dialog, Text.class, t -> !t.getEditable()).orElseThrow().getText();
	}

	@Test
	void theCommandShowsThatEverythingIsInUse() {
		Window.command(WindowCommands.MODULES);
		dialog = Window.dialog(Messages.modulesTitle);
		until("it is read", () -> Window.shows(dialog, Messages.modulesNone));
		assertEquals(Messages.moduleRefusedNone, said());
	}

	@Test
	void whatWasLeftOutIsToldWithItsReason() {
		var refusals = new Refusals(new BrokenPackages(), Domains.of(List.of()), Window.service(Imports.class), new BrokenReports());
		new ModulesDialog(Window.main(), new ModulesDialog.Sources(null, null, refusals, Optional.empty()), Window.service(StoreJobs.class), Window.service(Tables.class)).open();
		dialog = Window.dialog(Messages.modulesTitle);
		until("the reasons are there", () -> said().contains("org.example.devices"));
		assertTrue(said().contains("Plug-in org.example.devices: it wants the table STUDENT, which the core has."), said());
		assertTrue(said().contains("The report Loans of org.example.loans has no design."), said());
	}

	private static final class BrokenPackages implements StoredPackages {
		@Override
		public List<Contribution> contributions() {
			return List.of();
		}

		@Override
		public List<String> refused() {
			return List.of("Plug-in org.example.devices: it wants the table STUDENT, which the core has.");
		}
	}

	private static final class BrokenReports implements Reports {
		@Override
		public List<ReportDescription> catalogue() {
			return List.of();
		}

		@Override
		public List<BrokenReport> broken() {
			return List.of(new BrokenReport("org.example.loans", "Loans", "The report Loans of org.example.loans has no design."));
		}

		@Override
		public void render(ReportRequest request, Database database, SignedIn reader, Progress progress) {
			throw new UnsupportedOperationException();
		}
	}
}
