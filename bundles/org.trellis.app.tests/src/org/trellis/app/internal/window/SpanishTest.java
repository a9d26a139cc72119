package org.trellis.app.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.district.SectionKind;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Window;

/** The window of somebody whose system speaks Spanish; started with {@code -nl es}. */
class SpanishTest {
	@TempDir
	Path folder;

	@Test
	void menusViewsAndKeysSpeakSpanish() {
		assertEquals("es", Locale.getDefault().getLanguage());
		var own = List.of("Archivo", "Editar", "Ventana", "Ayuda");
		assertEquals(own, Arrays.stream(Window.main().getMenuBar().getItems()).map(MenuItem::getText).map(t -> t.replace("&", "")).filter(own::contains).toList());
		try (var district = new TestDistrict(folder)) {
			var given = district.given();
			var school = given.school("Escuela Lincoln");
			var student = given.aStudent("Ana").at(school).stored();
			given.section(school, "3 A", null, List.of(), s -> {
				s.setKind(SectionKind.HOMEROOM);
				GivenDistrict.attendedBy(s, student);
			});
			district.show();
			until("the class is listed", () -> Window.all(Window.main(), Tree.class).size() == 1 && tree().getItemCount() == 1 && tree().getItem(0).getItem(0).getText().startsWith("3 A"));
			assertEquals("0 de 1", tree().getItem(0).getItem(0).getText(1));
			var open = new Event();
			open.item = tree().getItem(0).getItem(0);
			tree().notifyListeners(SWT.DefaultSelection, open);
			until("the class is open", () -> !Window.all(Window.main(), Table.class).isEmpty());
			var columns = Arrays.stream(Window.all(Window.main(), Table.class).getFirst().getColumns()).map(TableColumn::getText).toList();
			assertTrue(columns.containsAll(List.of("Estudiante", "Nivel", "Salud")), columns.toString());
			assertTrue(Window.shows(Window.main(), "siguiente\u00a0estudiante"), Window.texts().toString());
		}
	}

	/** What the platform's own dialogs say; each text comes from a fragment of ours. */
	@Test
	void thePlatformSpeaksSpanishToo() {
		assertEquals("Cancelar", IDialogConstants.CANCEL_LABEL);
		assertEquals("Aplicar y cerrar", JFaceResources.getString("PreferencesDialog.okButtonLabel"));
		var preferences = Window.atDialog("Preferencias", Shell::close);
		Window.command(IWorkbenchCommandConstants.WINDOW_PREFERENCES);
		assertTrue(preferences.getAsBoolean());
	}

	private static Tree tree() {
		return Window.all(Window.main(), Tree.class).getFirst();
	}
}
