package org.trellis.app.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.model.IContributionService;
import org.junit.jupiter.api.Test;
import org.trellis.testing.ui.Window;

/** The preferences offer what a district decides on, and not what libraries bring along. */
class PreferencePagesTest {
	@Test
	void pagesOfLibrariesAreNotShown() {
		var pages = Stream.of(PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes()).map(IPreferenceNode::getId).toList();
		assertTrue(pages.stream().anyMatch(p -> p.startsWith("org.trellis.app")), pages.toString());
		assertTrue(pages.stream().anyMatch(p -> p.startsWith("org.eclipse.equinox.")), pages.toString());
		assertFalse(pages.stream().anyMatch(p -> p.startsWith("org.eclipse.help.") || p.startsWith("org.eclipse.swtchart.")), pages.toString());
	}

	@Test
	void theyOpenAtOurOwnPage() {
		var pages = PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes();
		Window.service(IContributionService.class).getComparatorFor(IContributionService.TYPE_PREFERENCE).sort(null, pages);
		assertEquals(PreferencesPage.ID, pages[0].getId());
	}
}
