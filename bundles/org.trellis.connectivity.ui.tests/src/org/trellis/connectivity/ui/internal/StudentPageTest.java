package org.trellis.connectivity.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.connectivity.ConnectivityFactory;
import org.trellis.connectivity.ConnectivityPackage;
import org.trellis.connectivity.DeviceKind;
import org.trellis.connectivity.DeviceStatus;
import org.trellis.connectivity.HelpState;
import org.trellis.connectivity.Helps;
import org.trellis.connectivity.Loans;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.Student;
import org.trellis.store.References;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.LabelTexts;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Texts;
import org.trellis.testing.ui.Window;
import org.trellis.ui.editors.AggregateEditor;
import org.trellis.ui.editors.Editors;
import org.trellis.ui.tables.ListTable;

/** On the student's page a hotspot is lent and taken back, a partner's help is offered and noted, and each is undone. */
class StudentPageTest {
	@TempDir
	Path folder;

	private TestDistrict district;
	private Student ana;
	private Student ben;
	private UUID household;
	private String partner;

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
		var home = given.stored(DistrictFactory.eINSTANCE.createHousehold());
		ben = given.aStudent("Ben").stored();
		var loaded = district.database().load(Student.class, ben.getId(), TestStore.EVERYBODY).orElseThrow();
		loaded.root().setHousehold(References.to(home));
		district.database().save(TestStore.TESTER, loaded);
		household = home.getId();
		partner = given.partner().getName();
		district.show();
		open(ana);
		until("what is at home is read", () -> says(Messages.noHousehold));
	}

	private static void open(Student student) {
		Window.service(Editors.class).open(Student.class, student.getId(), student.getGivenName());
		until("the student is there", () -> page().getActiveEditor() instanceof AggregateEditor<?> e && e.editing().map(opened -> opened.root().getId().equals(student.getId())).orElse(false));
		((AggregateEditor<?>) page().getActiveEditor()).showPage("org.trellis.connectivity.ui.student");
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

	/** Ctrl and a click take the choice away again. */
	private static void nothingChosenIsNothingToConfirm(Shell dialog, String ok) {
		var list = Window.find(dialog, Table.class, t -> true).orElseThrow();
		var button = Window.find(dialog, Button.class, b -> b.getText().equals(ok)).orElseThrow();
		list.deselectAll();
		list.notifyListeners(SWT.Selection, new Event());
		assertFalse(button.isEnabled(), ok);
		list.select(0);
		list.notifyListeners(SWT.Selection, new Event());
		assertTrue(button.isEnabled(), ok);
	}

	@Test
	void aHotspotIsLentTakenBackAndBothAreUndone() {
		var dialog = Window.atDialog(Messages.lending, shell -> {
			nothingChosenIsNothingToConfirm(shell, Messages.lendOk);
			Window.click(shell, Messages.lendOk);
		});
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

	@Test
	void aPartnersHelpIsOfferedNotedAndBothAreUndone() {
		assertFalse(button(Messages.offerHelp).isEnabled(), "nobody knows whom to help where no household is known");
		open(ben);
		until("help can be offered", () -> button(Messages.offerHelp).isEnabled());
		var dialog = Window.atDialog(Messages.offerTitle, shell -> {
			nothingChosenIsNothingToConfirm(shell, Messages.offerOk);
			Window.find(shell, Text.class, t -> t.getEditable()).orElseThrow().setText("low-cost plan");
			Window.click(shell, Messages.offerOk);
		});
		Window.click(Window.main(), Messages.offerHelp);
		until("the dialog was answered", dialog);
		until("help is offered", () -> helps().size() == 1);
		assertEquals("low-cost plan of " + partner, helps().getFirst().program() + " of " + helps().getFirst().partner());
		var id = helps().getFirst().id();
		until("it is listed", () -> Window.find(Window.main(), ListTable.class, t -> t.isVisible() && t.select(id)).isPresent());
		until("how it went can be noted", () -> button(Messages.noteHelp).isEnabled());
		Arrays.stream(button(Messages.noteHelp).getMenu().getItems()).filter(i -> i.getText().equals(Messages.helpENROLLED)).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
		until("the family is signed up", () -> helps().getFirst().state() == HelpState.ENROLLED && helps().getFirst().endedOn() != null);
		undo(NLS.bind(Messages.undoNoted, Messages.helpENROLLED));
		until("it goes on again", () -> helps().getFirst().state() == HelpState.OFFERED && helps().getFirst().endedOn() == null);
		assertFalse(Window.find(Window.main(), Button.class, b -> b.getText().equals(Messages.undoHelpNothing)).orElseThrow().isEnabled(), "one step is undone");
	}

	private static void undo(String label) {
		until("that can be undone", () -> Window.find(Window.main(), Button.class, b -> b.getText().equals(label) && b.isEnabled()).isPresent());
		Window.click(Window.main(), label);
		until("it is said", () -> says(Messages.undone));
	}

	private List<Helps.Help> helps() {
		return Helps.of(district.database(), TestStore.EVERYBODY, household);
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
		LabelTexts.assertComplete(ConnectivityPackage.Literals.HOME_ACCESS);
	}
}
