package org.trellis.app.internal.window;

import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;

import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Window;

/** Whatever is read, shown or put away: a key that is pressed reaches the part that is active. */
class FocusTest {
	@TempDir
	Path folder;

	private static boolean held() {
		var focus = Display.getCurrent().getFocusControl();
		return focus != null && focus != Window.main() && focus.isVisible() && !(focus instanceof Composite composite && composite.getLayout() instanceof StackLayout);
	}

	/** The views of these have nothing to show at first, and get it while they are active. */
	@Test
	void aPerspectiveHasTheFocusOnceItsDataIsThere() throws WorkbenchException {
		var workbench = PlatformUI.getWorkbench();
		for (var name : new String[] { "resources", "scheduling", "reporting", "review" }) {
			try (var district = new TestDistrict(folder)) {
				district.given().school("Lincoln School");
				district.show();
				Window.main().forceActive();
				workbench.showPerspective("org.trellis." + name + ".ui.perspective", workbench.getWorkbenchWindows()[0]);
				until("keys reach something in " + name, () -> Display.getCurrent().getActiveShell() == Window.main() && held());
			}
		}
	}

	/** Whoever starts the program goes on by the arrow keys. */
	@Test
	void theSchoolsHaveTheFocusOnceTheyAreThere() throws WorkbenchException {
		var workbench = PlatformUI.getWorkbench();
		try (var district = new TestDistrict(folder)) {
			var given = district.given();
			given.school("Lincoln School");
			given.fall();
			workbench.showPerspective("org.trellis.review.ui.perspective", workbench.getWorkbenchWindows()[0]).showView("org.trellis.review.ui.classes");
			Window.main().forceActive();
			district.show();
			until("the list of schools has the focus", () -> Display.getCurrent().getFocusControl() instanceof Tree tree && tree.getItemCount() == 1);
		}
	}
}
