package org.trellis.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;

/** Runs inside the product: the harness has started the workbench application. */
class WorkbenchTest {

	@Test
	void windowOpensOnItsPerspective() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		assertTrue(window.getShell().isVisible());
		assertTrue(window.getShell().getText().contains("Trellis"), window.getShell().getText());
		assertEquals(PlatformUI.getWorkbench().getPerspectiveRegistry().getDefaultPerspective(),
				window.getActivePage().getPerspective().getId());
	}

	@Test
	void productIsOurs() {
		assertEquals("org.trellis.app.product", Platform.getProduct().getId());
		assertEquals("Trellis", Platform.getProduct().getName());
	}

	/** The commands come from p2 and are there only when all of p2 is in the product. */
	@Test
	void modulesCanBeInstalled() {
		var install = PlatformUI.getWorkbench().getService(ICommandService.class)
				.getCommand("org.eclipse.equinox.p2.ui.sdk.install");
		assertTrue(install.isDefined() && install.isHandled());
	}
}
