package org.trellis.resources.ui.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.access.SignedIn;
import org.trellis.model.resources.Organization;
import org.trellis.store.Scope;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Window;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.editors.Editors;

/** Everybody reads the directory; it is written by whoever has the right to (D11, D14). */
class DirectoryEditorTest {
	@TempDir
	Path folder;

	@Test
	void whoMayNotWriteTheDirectoryReadsItAndIsToldWhy() {
		var current = Window.service(CurrentDistrict.class);
		var database = TestStore.create(Engine.DERBY, folder);
		var harbor = new GivenDistrict(database).partner();
		current.open(OpenedDistrict.of(database, new SignedIn(TestDistrict.COORDINATOR, new Scope.WholeDistrict("looks over a shoulder"), new SignedIn.Who.Nobody()), "Test District"));
		try {
			Window.service(Editors.class).open(Organization.class, harbor.getId(), "Quiet Harbor");
			until("the organization is there", () -> page().getActiveEditor() instanceof ProviderEditor e && e.editing().isPresent());
			assertTrue(((ProviderEditor) page().getActiveEditor()).editing().orElseThrow().readOnly());
			until("it is told why", () -> Window.texts().stream().anyMatch(t -> t.startsWith("You can read it and not change it, because ")));
		} finally {
			page().closeAllEditors(false);
			current.close();
			current.awaitClosed();
			Window.settle();
		}
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}
}
