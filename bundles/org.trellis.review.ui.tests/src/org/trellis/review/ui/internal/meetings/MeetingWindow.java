package org.trellis.review.ui.internal.meetings;

import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.School;
import org.trellis.model.district.Staff;
import org.trellis.model.district.Student;
import org.trellis.model.resources.Service;
import org.trellis.model.review.Intensity;
import org.trellis.review.meetings.MeetingDesk;
import org.trellis.review.meetings.MeetingDesk.MeetingLine;
import org.trellis.review.meetings.MeetingDesk.RecapLine;
import org.trellis.review.meetings.Meetings;
import org.trellis.review.ui.internal.ReviewPerspective;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Window;

/** The Meetings view of the real window, on a district with a school, two students who need a review and one who does not. */
final class MeetingWindow implements AutoCloseable {
	final TestDistrict district;
	final GivenDistrict given;
	final School school;
	final Student ana;
	final Student ben;
	final Student cleo;
	final Service clinic;

	MeetingWindow(Path folder) {
		district = new TestDistrict(folder);
		given = district.given();
		school = given.school("Lincoln School");
		ana = given.aStudent("Ana").at(school).withNeed("health", Intensity.INTENSIVE).stored();
		ben = given.aStudent("Ben").at(school).withNeed("health", Intensity.INTENSIVE).stored();
		cleo = given.aStudent("Cleo").at(school).stored();
		staff("Cora", "Coordinator", TestDistrict.COORDINATOR.name());
		staff("Nora", "Nurse", "nora@lincoln.example");
		clinic = given.aService("Asthma clinic").in("health", Intensity.INTENSIVE).stored();
	}

	Staff staff(String givenName, String familyName, String email) {
		var staff = DistrictFactory.eINSTANCE.createStaff();
		staff.setGivenName(givenName);
		staff.setFamilyName(familyName);
		staff.setEmail(email);
		staff.setActive(true);
		return given.stored(staff);
	}

	/** Shows the district and its meetings. */
	void show() {
		district.show();
		Window.command("org.trellis.review.ui.meetings.show");
		until("the school is chosen", () -> Window.find(Window.main(), Combo.class, c -> c.getText().equals("Lincoln School")).isPresent());
	}

	/** Plans a meeting for today, as F7 and Enter do. */
	void plan() {
		Window.atDialog(Messages.newName.replace("&", ""), shell -> Window.click(shell, Messages.newDo));
		Window.command("org.trellis.review.ui.meetings.new");
		until("the agenda has come", () -> agenda().map(t -> t.getItemCount() == 2).orElse(false));
		until("the first student is known", () -> Window.shows(Window.main(), Messages.sectionFindings));
	}

	static Optional<Table> agenda() {
		return Window.find(Window.main(), Table.class, t -> t.getColumnCount() == 4 && t.getColumn(1).getText().equals(Messages.columnWhy));
	}

	static Table table() {
		return agenda().orElseThrow(() -> new AssertionError("No agenda: " + Window.texts()));
	}

	static List<String> names() {
		return IntStream.range(0, table().getItemCount()).mapToObj(i -> table().getItem(i).getText(0)).toList();
	}

	/** A key in the agenda. */
	static void press(MeetingKey key) {
		press(key.character());
	}

	static void press(char character) {
		var event = new Event();
		event.character = character;
		event.keyCode = character == '\r' ? SWT.CR : character;
		event.doit = true;
		table().notifyListeners(SWT.KeyDown, event);
	}

	static void enter() {
		press('\r');
	}

	/** The fields of the entry, in their order. */
	static List<Text> fields() {
		return Window.all(Window.main(), Text.class).stream().filter(t -> (t.getStyle() & (SWT.READ_ONLY | SWT.SEARCH | SWT.MULTI)) == 0).toList();
	}

	static void type(int field, String text) {
		var at = fields().get(field);
		at.setText("");
		Window.type(at, text);
	}

	static void enter(int field) {
		Window.press(fields().get(field), '\r');
	}

	/** Calls the student whose turn it is. */
	static void call() {
		enter();
		until("the student is being talked about", () -> table().getItem(table().getSelectionIndex()).getText(2).startsWith(Messages.turnNow.replace("{0}", "")));
	}

	static void untilSays(String text) {
		until("the window says " + text, () -> Window.shows(Window.main(), text));
	}

	static void untilSaved() {
		untilSays(Messages.savedAt.replace("{0}", ""));
	}

	MeetingDesk desk() {
		return Window.service(Meetings.class).desk(district.database(), district.coordinator());
	}

	/** The same meetings at somebody else's window. */
	MeetingDesk elsewhere() {
		return Window.service(Meetings.class).desk(district.database(), district.nurse());
	}

	MeetingLine meeting() {
		return desk().meetings(school.getId(), 9).getFirst();
	}

	UUID discussion(int place) {
		return desk().agenda(meeting().id()).get(place).discussion();
	}

	List<String> recap() {
		return desk().recap(school.getId(), Instant.EPOCH, Instant.now().plusSeconds(60)).stream().map(MeetingWindow::line).toList();
	}

	private static String line(RecapLine r) {
		return r.name() + " " + r.kind() + " " + r.text() + " " + r.service() + " " + r.responsible();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** Closes the views. */
	void hide() {
		for (var view : List.of(MeetingsView.ID, NotMetView.ID)) if (page().findView(view) != null) page().hideView(page().findView(view));
	}

	@Override
	public void close() {
		// a report is shown in another perspective, where hiding a view leaves it in this one
		page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(ReviewPerspective.ID));
		hide();
		page().closeAllEditors(false);
		district.close();
	}
}
