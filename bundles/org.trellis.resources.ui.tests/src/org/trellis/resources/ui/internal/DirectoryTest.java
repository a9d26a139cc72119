package org.trellis.resources.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.model.review.Intensity.INTENSIVE;
import static org.trellis.resources.ui.internal.ResourcesWindow.table;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.resources.Service;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.Window;

/** The directory and its editors in the real window (D11). */
class DirectoryTest {
	@TempDir
	Path folder;

	private ResourcesWindow window;
	private Service clinic;

	@BeforeEach
	void district() {
		window = new ResourcesWindow(folder);
		clinic = window.given.aService("Clinic").in("health", INTENSIVE).stored();
		window.given.aService("Tutoring").in("academic", INTENSIVE).stored();
	}

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void aServiceIsOpenedEditedAndSaved() {
		window.show();
		var directory = table(Window.main(), "Service", 2);
		assertEquals(List.of("Clinic", "Harbor Family Services", "active"), List.of(directory.table().getItem(0).getText(0), directory.table().getItem(0).getText(1), directory.table().getItem(0).getText(2)));
		ResourcesWindow.open(directory.table(), 0);
		until("the editor shows the service and who offers it", () -> name() != null && Window.shows(Window.main(), "Harbor Family Services"));
		name().setText("Health Clinic");
		Window.settle();
		Window.command("org.eclipse.ui.file.save");
		until("it is stored", () -> "Health Clinic".equals(window.district.database().load(Service.class, clinic.getId(), TestStore.EVERYBODY).orElseThrow().root().getName()));
		until("the directory follows", () -> directory.table().getItemCount() == 2 && directory.table().getItem(0).getText(0).equals("Health Clinic"));
	}

	private static Text name() {
		return Window.find(Window.main(), Text.class, t -> t.getText().equals("Clinic")).orElse(null);
	}

	@Test
	void theFilterLooksAtServicesAndOrganizations() {
		window.show();
		var directory = table(Window.main(), "Service", 2);
		var filter = Window.find(directory, Text.class, t -> true).orElseThrow();
		filter.setText("tutor");
		table(Window.main(), "Service", 1);
		filter.setText("harbor");
		table(Window.main(), "Service", 2);
		filter.setText("");
		assertTrue(directory.table().isVisible());
	}

	@Test
	void whatIsTypedBetweenCommasIsKeptOnce() {
		var values = new ArrayList<>(List.of("en", "pt"));
		ServiceReachPage.split(values, "en, es;ht  es");
		assertEquals(List.of("en", "es", "ht"), values);
		ServiceReachPage.split(values, null);
		assertEquals(List.of(), values);
	}
}
