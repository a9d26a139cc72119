package org.trellis.app.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.app.internal.window.ThemeChoice.Theme;
import org.trellis.model.district.District;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Texts;
import org.trellis.testing.ui.Window;
import org.trellis.ui.ThemeColor;

/** How the window looks: menus, status line, both themes, texts in both languages. */
class LooksTest {
	@TempDir
	Path folder;

	@AfterEach
	void asBefore() throws Exception {
		choose(Theme.LIGHT);
		until("the window is light again", () -> !dark());
		InstanceScope.INSTANCE.getNode(PreferencesPage.NODE).remove(ThemeChoice.KEY);
		Window.settle();
	}

	private static void choose(Theme theme) throws Exception {
		Command command = Window.service(ICommandService.class).getCommand(WindowCommands.THEME);
		var chosen = ParameterizedCommand.generateCommand(command, Map.of(WindowCommands.THEME_NAME, theme.name()));
		Window.service(IHandlerService.class).executeCommand(chosen, null);
	}

	private static boolean dark() {
		return brightness(Window.main().getBackground().getRGB()) < 0.5;
	}

	private static double brightness(RGB color) {
		return (0.299 * color.red + 0.587 * color.green + 0.114 * color.blue) / 255;
	}

	private static Color color(ThemeColor color) {
		return color.in(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme());
	}

	/** Contrast after WCAG 2. */
	private static double contrast(RGB one, RGB other) {
		double a = luminance(one) + 0.05;
		double b = luminance(other) + 0.05;
		return Math.max(a, b) / Math.min(a, b);
	}

	private static double luminance(RGB color) {
		return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
	}

	private static double linear(int channel) {
		double c = channel / 255.0;
		return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}

	@Test
	void theDarkThemeIsDarkToTheTableAndItsPaintedPartsStayLegible() throws Exception {
		try (var district = new TestDistrict(folder)) {
			district.given().school("Lincoln School");
			district.show();
			until("the schools are listed", () -> Window.all(Window.main(), Tree.class).size() == 1);
			for (var theme : new Theme[] { Theme.DARK, Theme.LIGHT }) {
				choose(theme);
				until("the window is " + theme, () -> dark() == (theme == Theme.DARK));
				var background = Window.all(Window.main(), Tree.class).getFirst().getBackground().getRGB();
				assertEquals(theme == Theme.DARK, brightness(background) < 0.5, "the tree is " + background);
				for (var text : new ThemeColor[] { ThemeColor.PROPOSED, ThemeColor.QUIET, ThemeColor.TROUBLE })
					assertTrue(contrast(color(text).getRGB(), background) >= 4.5, theme + " " + text + " " + color(text) + " on " + background);
				assertTrue(contrast(color(ThemeColor.BAR_DONE).getRGB(), color(ThemeColor.BAR_OPEN).getRGB()) >= 2.5, theme + " bar");
			}
		}
	}

	@Test
	void theStatusLineSaysWhatIsOpenAndWhoIsSignedIn() {
		try (var district = new TestDistrict(folder)) {
			district.show();
			until("the status line says so", () -> Window.shows(Window.main(), "Test District \u00b7 coordinator, " + Messages.roleAll));
		}
		until("nothing is open any more", () -> Window.shows(Window.main(), Messages.statusNone));
	}

	@Test
	void aDistrictThatIsRenamedIsCalledSoAtOnce() {
		try (var district = new TestDistrict(folder)) {
			district.show();
			until("its name is shown", () -> Window.main().getText().contains("Test District"));
			var stored = district.database().load(District.class, district.database().districtId(), TestStore.EVERYBODY).orElseThrow();
			stored.root().setName("Harbor Schools");
			district.database().save(TestStore.TESTER, stored);
			until("the title says so", () -> Window.main().getText().equals(NLS.bind(Messages.windowTitle, "Harbor Schools")));
			assertTrue(Window.shows(Window.main(), "Harbor Schools \u00b7 coordinator, " + Messages.roleAll), Window.texts().toString());
			assertFalse(Window.shows(Window.main(), "Test District \u00b7"));
		}
		until("nothing is open any more", () -> Window.shows(Window.main(), Messages.statusNone));
		assertEquals("Trellis", Window.main().getText());
	}

	/** Nothing here has properties; the platform would open a dialog to say so. */
	@Test
	void noKeyAsksForProperties() throws Exception {
		assertNull(Window.service(IBindingService.class).getPerfectMatch(KeySequence.getInstance("ALT+CR")));
	}

	@Test
	void theMenusHaveTheirParts() {
		var bar = Window.main().getMenuBar();
		var titles = Arrays.stream(bar.getItems()).map(MenuItem::getText).toList();
		var own = List.of(Messages.menuFile, Messages.menuEdit, Messages.menuWindow, Messages.menuHelp);
		assertEquals(own, titles.stream().filter(own::contains).toList(), "what perspectives add stands between");
		assertEquals(own.getFirst(), titles.getFirst());
		assertEquals(own.getLast(), titles.getLast());
		for (var item : bar.getItems()) {
			item.getMenu().notifyListeners(SWT.Show, new Event());
			assertFalse(item.getMenu().getItemCount() == 0, item.getText());
		}
	}

	@Test
	void everyTextStandsInBothLanguages() {
		Texts.assertComplete(Messages.class);
	}
}
