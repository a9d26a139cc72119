package org.trellis.scheduling.ui.internal;

import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.trellis.model.district.Room;
import org.trellis.model.district.School;
import org.trellis.model.district.Student;
import org.trellis.model.district.Weekday;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.resources.Service;
import org.trellis.model.review.Intensity;
import org.trellis.model.scheduling.Session;
import org.trellis.model.scheduling.Visit;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.ui.internal.WeekGeometry.Place;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Window;

/** The Scheduling perspective of the real window, on a district with one school, two rooms and a counselor who comes on Thursdays from nine to eleven. */
final class WeekWindow implements AutoCloseable {
	static final LocalTime NINE = LocalTime.of(9, 0);
	static final LocalTime HALF_PAST_NINE = LocalTime.of(9, 30);

	final TestDistrict district;
	final GivenDistrict given;
	final School school;
	final Service counseling;

	WeekWindow(Path folder) {
		district = new TestDistrict(folder);
		given = district.given();
		school = given.school("Lincoln School");
		counseling = given.aService("Counseling").in("social", Intensity.EARLY_INTERVENTION).stored();
	}

	Room room(String name) {
		return given.room(school, name, r -> r.setCapacity(4));
	}

	Visit visit() {
		return given.visit(school, counseling, "Counseling", v -> v.setGroupSize(3));
	}

	Student student(String name) {
		return given.aStudent(name).at(school).inGrade(3).stored();
	}

	/** A student whose referral to the counselor is accepted. */
	Student waiting(String name) {
		var student = student(name);
		given.referral(student, counseling, school, "social", ReferralState.ACCEPTED);
		return student;
	}

	/** Opens the perspective on the district and waits for the week. */
	void open() {
		perspective();
		district.show();
		until("the week is shown", () -> desk().week().isPresent());
		Window.settle();
	}

	/** The perspective as somebody finds it who has not used it before. */
	static void perspective() {
		try {
			var page = PlatformUI.getWorkbench().showPerspective(SchedulingPerspective.ID, PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
			page.showView(WaitingView.ID);
			page.showView(WeekView.ID);
		} catch (WorkbenchException e) {
			throw new AssertionError(e);
		}
	}

	static Desk desk() {
		return Window.service(Desk.class);
	}

	static WeekCalendar calendar() {
		return Window.find(Window.main(), WeekCalendar.class, c -> true).orElseThrow(() -> new AssertionError("No calendar is shown; the window says " + Window.texts()));
	}

	/** A session as it is in the week at the window. */
	static PlacedSession session(Session session) {
		return session(session.getId());
	}

	static PlacedSession session(UUID id) {
		return desk().week().orElseThrow().draft().session(id).orElseThrow(() -> new AssertionError("The session is not in the week"));
	}

	/** A session as it is in the database; empty when it is not. */
	Optional<Session> stored(Session session) {
		return district.database().load(Session.class, session.getId(), TestStore.EVERYBODY).map(a -> a.root());
	}

	static void select(Session session) {
		desk().select(session.getId());
		calendar().setFocus();
		Window.settle();
	}

	static void press(Control control, int key, int modifiers) {
		var event = new Event();
		event.keyCode = key;
		event.stateMask = modifiers;
		event.doit = true;
		control.notifyListeners(SWT.KeyDown, event);
		Window.settle();
	}

	/** Presses a key in the calendar. */
	static void press(int key, int modifiers) {
		press(calendar(), key, modifiers);
	}

	static void mouse(int type, Point at) {
		var event = new Event();
		event.x = at.x;
		event.y = at.y;
		event.button = type == SWT.MouseMove ? 0 : 1;
		calendar().notifyListeners(type, event);
		Window.settle();
	}

	/** Where a place of the week is on the canvas, by the room's name. */
	static Point point(Weekday day, String room, LocalTime time) {
		var lanes = calendar().picture().lanes;
		for (var i = 0; i < lanes.size(); i++) if (lanes.get(i).label().equals(room)) return calendar().point(new Place(day, i, time));
		throw new AssertionError("No lane " + room + " among " + lanes);
	}

	static Point middle(Session session) {
		var r = calendar().bounds(session.getId());
		return new Point(r.x + r.width / 2, r.y + r.height / 2);
	}

	/** Every line of the tables that the window shows. */
	static List<String> lines() {
		return Window.all(Window.main(), Table.class).stream().flatMap(t -> Arrays.stream(t.getItems()).map(i -> line(t, i))).toList();
	}

	private static String line(Table table, TableItem item) {
		var text = new StringBuilder(item.getText(0));
		for (var c = 1; c < table.getColumnCount(); c++) text.append(" | ").append(item.getText(c));
		return text.toString();
	}

	static boolean shows(String text) {
		return lines().stream().anyMatch(l -> l.contains(text)) || Window.shows(Window.main(), text);
	}

	static void untilShows(String text) {
		until("the window shows " + text + "; its tables: " + lines(), () -> shows(text));
	}

	static Table table(String line) {
		return Window.find(Window.main(), Table.class, t -> Arrays.stream(t.getItems()).anyMatch(i -> line(t, i).contains(line))).orElseThrow(() -> new AssertionError("No table says " + line + ": " + lines()));
	}

	/** Marks the line of a table that says something, as a click does. */
	static Table mark(String line) {
		return mark(table(line), line);
	}

	static Table mark(Table table, String line) {
		for (var item : table.getItems()) {
			if (!line(table, item).contains(line)) continue;
			table.setSelection(item);
			var event = new Event();
			event.item = item;
			table.notifyListeners(SWT.Selection, event);
			Window.settle();
			return table;
		}
		throw new AssertionError("No line says " + line);
	}

	/** Saves, and waits until that is done. */
	static void save() {
		desk().run(Commands.SAVE);
		var saved = Messages.savedAt.replace("{0}", "");
		until("it is saved", () -> Window.find(Window.main(), Label.class, l -> l.getText().startsWith(saved)).isPresent() && desk().week().orElseThrow().draft().unsaved().isEmpty());
	}

	@Override
	public void close() {
		district.close();
	}
}
