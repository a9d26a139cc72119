package org.trellis.app.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator's file beside the program: what it sets everybody starts with, what it locks nobody changes. */
class LockedPreferencesTest {
	/** A preference that nothing else in this run has. */
	private static final String NODE = "org.trellis.app.tests.locked";

	@TempDir
	Path program;

	@AfterEach
	void forget() {
		var own = DefaultScope.INSTANCE.getNode(PreferencesPage.NODE);
		own.remove(LockedPreferences.KEY);
		own.putBoolean(Remembered.REOPEN, true);
	}

	private void customize(String... lines) throws IOException {
		Files.write(program.resolve(Customization.FILE), List.of(lines));
		Customization.apply(program, List.of());
	}

	@Test
	void everybodyStartsWithWhatTheFileSays() throws IOException {
		customize("# from the district office", "org.trellis.app/reopen = false");
		assertFalse(DefaultScope.INSTANCE.getNode(PreferencesPage.NODE).getBoolean(Remembered.REOPEN, true));
		assertTrue(new Remembered(InstanceScope.INSTANCE.getNode(NODE)).toReopen().isEmpty());
	}

	@Test
	void theFileBesideTheProgramDoesNotCountWhereAnArgumentNamesAnother() throws IOException {
		Files.writeString(program.resolve(Customization.FILE), "org.trellis.app/reopen=false\n");
		Customization.apply(program, List.of("-plugincustomization", "/elsewhere"));
		assertTrue(DefaultScope.INSTANCE.getNode(PreferencesPage.NODE).getBoolean(Remembered.REOPEN, false));
	}

	@Test
	void whatAUserChoseBeforeOrChoosesLaterGivesWayToWhatIsLocked() throws IOException {
		var users = InstanceScope.INSTANCE.getNode(NODE);
		users.put("color", "red");
		users.put("size", "9");
		customize(NODE + "/color=blue", "org.trellis.app/locked=" + NODE + "/color");
		LockedPreferences.read().enforce();
		assertEquals("blue", value("color"));
		users.put("color", "green");
		assertEquals("blue", value("color"));
		assertNull(users.get("color", null));
		assertEquals("9", value("size"), "not locked");
	}

	private static String value(String key) {
		return Platform.getPreferencesService().getString(NODE, key, null, null);
	}

	@Test
	void thePageShowsWhatIsLockedGreyedAndSaysSo() throws IOException {
		assertTrue(page().stream().noneMatch(LockedPreferencesTest::isNote));
		assertTrue(reopen(page()).isEnabled());
		customize("org.trellis.app/reopen=false", "org.trellis.app/locked=org.trellis.app/theme, org.trellis.app/reopen");
		var page = page();
		assertFalse(reopen(page).isEnabled());
		assertFalse(reopen(page).getSelection(), "the administrator's value is seen");
		assertEquals(2, page.stream().filter(LockedPreferencesTest::isNote).count());
	}

	private record Seen(Control control, boolean isEnabled, boolean getSelection, String text) {
	}

	private static boolean isNote(Seen seen) {
		return seen.control instanceof Label && seen.text.equals(Messages.prefLocked);
	}

	private static Seen reopen(List<Seen> page) {
		return page.stream().filter(s -> s.control instanceof Button && s.text.equals(Messages.prefReopen)).findFirst().orElseThrow();
	}

	/** The page opened and closed again: what its controls were. */
	private static List<Seen> page() {
		var shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);
		try {
			shell.setLayout(new FillLayout());
			var page = new PreferencesPage();
			page.init(PlatformUI.getWorkbench());
			page.createControl(shell);
			var seen = new ArrayList<Seen>();
			collect(shell, seen);
			return seen;
		} finally {
			shell.dispose();
		}
	}

	private static void collect(Composite parent, List<Seen> seen) {
		for (var control : parent.getChildren()) {
			var text = control instanceof Button button ? button.getText() : control instanceof Label label ? label.getText() : "";
			seen.add(new Seen(control, control.isEnabled(), control instanceof Button button && button.getSelection(), text));
			if (control instanceof Composite composite) collect(composite, seen);
		}
	}
}
