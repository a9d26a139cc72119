package org.trellis.connectivity.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.connectivity.ConnectivityFactory;
import org.trellis.connectivity.DeviceKind;
import org.trellis.connectivity.DeviceStatus;
import org.trellis.connectivity.Loans;
import org.trellis.model.district.Student;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Texts;
import org.trellis.testing.ui.Window;
import org.trellis.ui.editors.AggregateEditor;
import org.trellis.ui.editors.Editors;
import org.trellis.ui.tables.ListTable;

/** A hotspot is lent, taken back, and both are undone, on the student's page. */
class StudentPageTest {
	@TempDir
	Path folder;

	private TestDistrict district;
	private Student ana;

	@BeforeEach
	void open() {
		district = new TestDistrict(folder);
		var given = district.given();
		ana = given.aStudent("Ana").at(given.school("Lincoln School")).stored();
		var hotspot = ConnectivityFactory.eINSTANCE.createLendingDevice();
		hotspot.setKind(DeviceKind.HOTSPOT);
		hotspot.setTag("HS-1");
		hotspot.setStatus(DeviceStatus.AVAILABLE);
		given.stored(hotspot);
		district.show();
		Window.service(Editors.class).open(Student.class, ana.getId(), "Ana");
		until("the student is there", () -> page().getActiveEditor() instanceof AggregateEditor<?> e && e.editing().isPresent());
		((AggregateEditor<?>) page().getActiveEditor()).showPage("org.trellis.connectivity.ui.student");
		until("what is at home is read", () -> says(Messages.noHousehold));
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	@AfterEach
	void close() {
		district.close();
		page().closeAllEditors(false);
		Window.settle();
	}

	private static boolean says(String text) {
		return Window.find(Window.main(), Label.class, l -> l.getText().contains(text)).isPresent();
	}

	private List<Loans.Loan> loans() {
		return Loans.of(district.database(), TestStore.EVERYBODY, ana.getId());
	}

	@Test
	void aHotspotIsLentTakenBackAndBothAreUndone() {
		var dialog = Window.atDialog(Messages.lending, shell -> Window.click(shell, Messages.lendOk));
		Window.click(Window.main(), Messages.lend);
		until("the dialog was answered", dialog);
		until("the hotspot is lent", () -> loans().size() == 1);
		until("the loan is listed", () -> table().filter(t -> t.getItemCount() == 1).isPresent());
		assertTrue(Window.find(Window.main(), ListTable.class, t -> t.isVisible() && t.select(loans().getFirst().id())).isPresent());
		until("it can be taken back", () -> button(Messages.takeBack).isEnabled());
		Window.click(Window.main(), Messages.takeBack);
		until("it is back", () -> !loans().getFirst().isOut());
		until("that can be undone", () -> undo().isEnabled() && undo().getText().equals(NLS.bind(Messages.undoBack, Messages.hotspot + " HS-1")));
		Window.click(Window.main(), undo().getText());
		until("it is lent again", () -> loans().getFirst().isOut());
		assertEquals("HS-1", loans().getFirst().tag());
		until("it is said", () -> says(Messages.undone));
	}

	private static Optional<Table> table() {
		return Window.find(Window.main(), Table.class, t -> t.getColumnCount() == 7 && t.isVisible());
	}

	private static Button button(String text) {
		return Window.find(Window.main(), Button.class, b -> b.getText().equals(text)).orElseThrow();
	}

	private static Button undo() {
		return Window.find(Window.main(), Button.class, b -> b.isVisible() && b.getText().startsWith(Messages.undoNothing)).orElseThrow();
	}

	@Test
	void everyTextExistsInBothLanguages() {
		Texts.assertComplete(Messages.class);
	}
}
