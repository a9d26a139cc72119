package org.trellis.scheduling.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.trellis.model.district.Grade;
import org.trellis.scheduling.Conflict;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.ScheduleDraft;
import org.trellis.scheduling.Seat;
import org.trellis.scheduling.Timetable;
import org.trellis.ui.AccessibleName;

/** One session in full. */
final class SessionPanel extends Composite {
	private static final int CELL_MARGINS = 16;

	private final Desk desk;
	private final Label title;
	private final Label times;
	private final Combo room;
	private final Table students;
	private final Label lacks;
	private final Button remove;
	private final List<Timetable.Room> rooms = new ArrayList<>();
	private List<Seat> seats = List.of();

	SessionPanel(Composite parent, Desk desk) {
		super(parent, SWT.NONE);
		this.desk = desk;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 6).spacing(6, 4).applyTo(this);
		title = new Label(this, SWT.WRAP);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT).applyTo(title);
		times = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT).applyTo(times);
		new Label(this, SWT.NONE).setText(Messages.room);
		room = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		AccessibleName.set(room, Messages.room);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(room);
		room.addListener(SWT.Selection, e -> desk.selection().ifPresent(s -> desk.put(s.withRoom(rooms.get(room.getSelectionIndex()).id()))));
		students = table();
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(100, 80).applyTo(students);
		lacks = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT).applyTo(lacks);
		var buttons = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
		button(buttons, Messages.addStudent).addListener(SWT.Selection, e -> desk.run(Commands.ADD_STUDENT));
		remove = button(buttons, Messages.removeStudent);
		remove.addListener(SWT.Selection, e -> remove());
	}

	private static Button button(Composite parent, String label) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(label);
		return button;
	}

	private Table table() {
		var table = new Table(this, SWT.FULL_SELECTION | SWT.MULTI);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.studentsInSession);
		for (var name : new String[] { Messages.columnStudent, Messages.columnGrade, Messages.columnReady }) new TableColumn(table, SWT.LEFT).setText(name);
		table.addListener(SWT.Resize, e -> share(table));
		// why somebody is not ready may be a long sentence
		table.addListener(SWT.MouseMove, e -> {
			var under = table.getItem(new Point(e.x, e.y));
			var sentence = under == null ? null : under.getText(2);
			if (!Objects.equals(sentence, table.getToolTipText())) table.setToolTipText(sentence);
		});
		table.addListener(SWT.Selection, e -> {
			remove.setEnabled(table.getSelectionCount() > 0);
			showLacks();
		});
		table.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.DEL) remove();
		});
		return table;
	}

	/** The grade needs the same room whatever the width. */
	private static void share(Table table) {
		var gc = new GC(table);
		var grade = Math.max(gc.textExtent(Labels.grade(Grade.GRADE_12)).x, gc.textExtent(Messages.columnGrade).x) + CELL_MARGINS;
		gc.dispose();
		var left = Math.max(0, table.getClientArea().width - grade);
		table.getColumn(0).setWidth(left * 48 / 100);
		table.getColumn(1).setWidth(grade);
		table.getColumn(2).setWidth(left * 52 / 100);
	}

	void show(ScheduleDraft draft, PlacedSession session) {
		var timetable = draft.timetable();
		var visit = timetable.visit(session.visit());
		title.setText(plain(visit.title()));
		times.setText(plain(NLS.bind(Messages.sessionWhen, new Object[] { Labels.day(session.weekday()), Labels.times(session.begins(), session.ends()), Labels.provider(visit), session.published() ? Messages.published : Messages.notPublished })));
		rooms.clear();
		rooms.addAll(Moves.rooms(timetable, visit.school(), session.room() == null ? Set.of() : Set.of(session.room())));
		room.setItems(rooms.stream().map(Timetable.Room::name).toArray(String[]::new));
		room.select(rooms.stream().map(Timetable.Room::id).toList().indexOf(session.room()));
		showStudents(draft, session);
		layout(true, true);
	}

	private void showStudents(ScheduleDraft draft, PlacedSession session) {
		var marked = students.getSelectionIndex();
		students.removeAll();
		seats = session.seats();
		var conflicts = draft.conflictsOf(session.id());
		for (var seat : seats) {
			var student = draft.timetable().student(seat.student());
			var against = conflicts.stream().filter(c -> concerns(c, seat.student())).map(Conflict::sentence).collect(Collectors.joining(" "));
			new TableItem(students, SWT.NONE).setText(new String[] { (against.isEmpty() ? "" : "\u26A0 ") + student.name(), Labels.grade(student.grade()), against.isEmpty() ? status(seat) : against });
		}
		if (marked >= 0 && !seats.isEmpty()) students.select(Math.min(marked, seats.size() - 1));
		remove.setEnabled(students.getSelectionCount() > 0);
		showLacks();
	}

	/** In full what the marked one lacks, or else the first who is not ready: the column may be too narrow for it. */
	private void showLacks() {
		var first = IntStream.range(0, seats.size()).filter(i -> !students.getItem(i).getText(2).equals(Messages.seatReady)).findFirst().orElse(-1);
		var at = students.getSelectionIndex() < 0 ? first : students.getSelectionIndex();
		lacks.setText(at < 0 ? "" : plain(NLS.bind(Messages.seatOf, students.getItem(at).getText(0), students.getItem(at).getText(2))));
		layout(true, true);
	}

	private static boolean concerns(Conflict conflict, UUID student) {
		return switch (conflict) {
		case Conflict.SeatRefused c -> c.student().equals(student);
		case Conflict.StudentDoubleBooked c -> c.student().equals(student);
		default -> false;
		};
	}

	private static String status(Seat seat) {
		return switch (seat.status()) {
		case READY -> Messages.seatReady;
		case NOT_READY -> seat.missing() == null ? Messages.seatNotReady : NLS.bind(Messages.seatLacks, seat.missing());
		case DECLINED -> Messages.seatDeclined;
		};
	}

	private void remove() {
		var session = desk.selection();
		if (session.isEmpty() || students.getSelectionCount() == 0) return;
		var left = new ArrayList<>(seats);
		for (var index : students.getSelectionIndices()) left.remove(seats.get(index));
		desk.put(session.get().withSeats(left));
	}

	/** Gives a student a seat in the session that is looked at. */
	void add(Seat seat) {
		desk.selection().ifPresent(session -> {
			var all = new ArrayList<>(session.seats());
			all.removeIf(s -> s.student().equals(seat.student()));
			all.add(seat);
			desk.put(session.withSeats(all));
		});
	}

	@Override
	public boolean setFocus() {
		return students.setFocus();
	}

	private static String plain(String text) {
		return text.replace("&", "&&");
	}
}
