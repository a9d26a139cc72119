package org.trellis.app.internal.importing;

import static org.trellis.testing.ui.Window.click;
import static org.trellis.testing.ui.Window.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.trellis.testing.ui.Window;
import org.trellis.ui.UiCommands;

/** Uses the import wizard of the real window as a person does; only the file dialogs of the system are passed by. */
final class Wizarding {
	private final ImportDialog dialog;

	private Wizarding(ImportDialog dialog) {
		this.dialog = dialog;
	}

	static Wizarding open() {
		Window.command(UiCommands.IMPORT);
		return new Wizarding((ImportDialog) shell(Messages.importTitle).getData());
	}

	static Shell shell(String title) {
		until("the dialog " + title + " is open", () -> find(title) != null);
		return find(title);
	}

	static Shell find(String title) {
		return Arrays.stream(Display.getCurrent().getShells()).filter(s -> s.isVisible() && s.getText().equals(title)).findFirst().orElse(null);
	}

	Shell shell() {
		return dialog.getShell();
	}

	ImportWizard wizard() {
		return dialog.wizard();
	}

	Wizarding add(Path... paths) {
		int before = wizard().files().listed();
		wizard().files().add(List.of(paths));
		until("the files are listed", () -> wizard().files().listed() > before);
		return this;
	}

	/** To the preview; returns when it is there. */
	Wizarding next() {
		click(shell(), IDialogConstants.NEXT_LABEL);
		return untilCompared();
	}

	Wizarding untilCompared() {
		until("the files were compared", () -> !wizard().preview().isWorking());
		return this;
	}

	Wizarding importNow() {
		click(shell(), Messages.importNow);
		until("the import has ended", () -> !wizard().preview().isCommitting());
		return this;
	}

	Button finish() {
		return Window.find(shell(), Button.class, b -> b.getText().equals(Messages.importNow) || b.getText().equals(Messages.close)).orElseThrow();
	}

	boolean canImport() {
		return finish().isEnabled();
	}

	boolean canGoOn() {
		return Window.find(shell(), Button.class, b -> b.getText().equals(IDialogConstants.NEXT_LABEL)).orElseThrow().isEnabled();
	}

	/** What the page says at its top. */
	String says() {
		var page = dialog.getCurrentPage();
		return page.getErrorMessage() != null ? page.getErrorMessage() : Objects.requireNonNullElse(page.getMessage(), "");
	}

	void mustShow(String text) {
		until("the page says " + text, () -> shows(text));
	}

	boolean shows(String text) {
		return Window.shows(shell(), text);
	}

	void link(String text) {
		until("there is a link " + text, () -> Window.find(shell(), Link.class, l -> l.getText().contains(text)).isPresent());
		Window.find(shell(), Link.class, l -> l.getText().contains(text)).orElseThrow(() -> new AssertionError(text + " is not among " + Window.texts(shell()))).notifyListeners(SWT.Selection, new Event());
	}

	void cancel() {
		click(shell(), IDialogConstants.CANCEL_LABEL);
	}

	void close() {
		click(shell(), Messages.close);
	}

	Text source(String name) {
		return Window.find(shell(), Text.class, t -> t.getText().equals(name)).orElseThrow();
	}

	/** An Ed-Fi file with students of these numbers. */
	static Path students(Path folder, int from, int to) throws IOException {
		var records = IntStream.rangeClosed(from, to).mapToObj(i -> "<Student><StudentUniqueId>" + i + "</StudentUniqueId><Name><FirstName>Given" + i + "</FirstName><LastSurname>Family" + i + "</LastSurname></Name><BirthData><BirthDate>2015-03-01</BirthDate></BirthData></Student>")
				.collect(Collectors.joining("\n"));
		return interchange(folder, "Student", records);
	}

	/** The same students, who belong to a class of a school in the school year of today. */
	static Path enrolled(Path folder, int from, int to) throws IOException {
		var today = LocalDate.now();
		var year = today.getMonthValue() < 7 ? today.getYear() - 1 : today.getYear();
		var school = "<SchoolReference><SchoolIdentity><SchoolId>1</SchoolId></SchoolIdentity></SchoolReference>";
		var section = "<SectionIdentifier>HR3</SectionIdentifier><CourseOfferingReference><CourseOfferingIdentity><LocalCourseCode>HR3</LocalCourseCode>" + school + "<SessionReference><SessionIdentity><SessionName>Year</SessionName><SchoolYear>" + year + "-" + (year + 1)
				+ "</SchoolYear>" + school + "</SessionIdentity></SessionReference></CourseOfferingIdentity></CourseOfferingReference>";
		interchange(folder, "MasterSchedule", "<Section>" + section + "</Section>");
		interchange(folder, "StudentEnrollment", IntStream.rangeClosed(from, to).mapToObj(i -> {
			var student = "<StudentReference><StudentIdentity><StudentUniqueId>" + i + "</StudentUniqueId></StudentIdentity></StudentReference>";
			return "<StudentSchoolAssociation>" + student + school + "<EntryDate>" + year + "-07-02</EntryDate></StudentSchoolAssociation>\n<StudentSectionAssociation>" + student + "<SectionReference><SectionIdentity>" + section + "</SectionIdentity></SectionReference><BeginDate>" + year
					+ "-07-02</BeginDate><HomeroomIndicator>true</HomeroomIndicator></StudentSectionAssociation>";
		}).collect(Collectors.joining("\n")));
		return students(folder, from, to);
	}

	private static Path interchange(Path folder, String name, String records) throws IOException {
		return Files.writeString(folder.resolve(name + ".xml"), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Interchange" + name + " xmlns=\"http://ed-fi.org/5.2.0\">\n" + records + "\n</Interchange" + name + ">");
	}

	/** A directory with one organization, one service, and a second service without an organization. */
	static Path directory(Path folder) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("organizations.csv"), "id,name,description\no1,Helpers,They help\n");
		Files.writeString(folder.resolve("services.csv"), "id,organization_id,name,status\ns1,o1,Tutoring,active\ns2,nobody,Mentoring,active\n");
		return folder;
	}

	/** The beginning of the question that is asked before an import is undone. */
	static String undoQuestion(String of) {
		return Messages.undoQuestion.replaceAll("\\{0}.*", "") + of;
	}
}
