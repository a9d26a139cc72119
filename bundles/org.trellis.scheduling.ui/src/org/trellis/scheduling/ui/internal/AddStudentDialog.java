package org.trellis.scheduling.ui.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.trellis.model.scheduling.SeatStatus;
import org.trellis.scheduling.Conflict;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.PreparedRules;
import org.trellis.scheduling.Seat;
import org.trellis.scheduling.Timetable;
import org.trellis.scheduling.VisitSchedules;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.StoreJobs;

/** Chooses who joins a session: first who waits for its service, then anybody of the school by name; each with what would stand against it. */
final class AddStudentDialog extends Dialog {
	private static final int MOST = 30;
	private static final int LETTERS = 2;
	private static final int TYPING_MS = 250;

	private final OpenWeek week;
	private final PlacedSession session;
	private final VisitSchedules schedules;
	private final StoreJobs jobs;
	private final Runnable search = this::search;
	private final Map<UUID, Seat> waiting = new LinkedHashMap<>();
	private final List<Seat> offered = new ArrayList<>();
	private Text filter;
	private Table table;
	private Label why;
	private Seat chosen;

	AddStudentDialog(Shell parent, OpenWeek week, PlacedSession session, VisitSchedules schedules, StoreJobs jobs) {
		super(parent);
		this.week = week;
		this.session = session;
		this.schedules = schedules;
		this.jobs = jobs;
		var service = timetable().visit(session.visit()).service();
		for (var r : week.draft().waiting()) if (r.service().equals(service)) waiting.put(r.student(), new Seat(r.student(), r.status(), r.referral(), r.missing()));
	}

	/** Empty when the dialog was left without a choice. */
	Optional<Seat> chosen() {
		return Optional.ofNullable(chosen);
	}

	private Timetable timetable() {
		return week.draft().timetable();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HelpIds.ADD_STUDENT);
		shell.setText(NLS.bind(Messages.addTitle, Labels.session(timetable(), session)));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(area);
		filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.addFilter);
		AccessibleName.set(filter, Messages.addFilter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		filter.addListener(SWT.Modify, e -> area.getDisplay().timerExec(TYPING_MS, search));
		filter.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ARROW_DOWN) table.setFocus();
		});
		table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.addName);
		var titles = new String[] { Messages.columnStudent, Messages.columnGrade, Messages.columnAsks, Messages.columnConflicts };
		var widths = new int[] { 28, 12, 18, 60 };
		for (var i = 0; i < titles.length; i++) {
			var column = new TableColumn(table, SWT.LEFT);
			column.setText(titles[i]);
			column.setWidth(convertWidthInCharsToPixels(widths[i]));
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(122), convertHeightInCharsToPixels(14)).applyTo(table);
		table.addListener(SWT.Selection, e -> mark());
		table.addListener(SWT.DefaultSelection, e -> okPressed());
		why = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(80), convertHeightInCharsToPixels(3)).applyTo(why);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.add, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		offer(List.of());
	}

	/** @param others who was found by name beside those who wait */
	private void offer(List<Timetable.Student> others) {
		var text = filter.getText().strip().toLowerCase();
		offered.clear();
		table.removeAll();
		waiting.values().stream().filter(s -> timetable().student(s.student()).name().toLowerCase().contains(text)).forEach(s -> add(s, true));
		for (var student : others) if (!waiting.containsKey(student.id()) && session.seats().stream().noneMatch(s -> s.taken() && s.student().equals(student.id()))) add(new Seat(student.id(), SeatStatus.READY, null, null), false);
		if (!offered.isEmpty()) table.setSelection(0);
		mark();
	}

	private void add(Seat seat, boolean asks) {
		offered.add(seat);
		var student = timetable().student(seat.student());
		new TableItem(table, SWT.NONE).setText(new String[] { student.name(), Labels.grade(student.grade()), asks ? seat.missing() == null ? Messages.asksReady : Messages.asksNotReady : Messages.asksNot, against(seat) });
	}

	/** What would be new against the session with this student. */
	private String against(Seat seat) {
		var seats = new ArrayList<>(session.seats());
		seats.add(seat);
		var now = week.draft().conflictsOf(session.id());
		return week.draft().preview(session.withSeats(seats)).stream().filter(c -> !now.contains(c) && !(c instanceof Conflict.BelowThreshold)).map(c -> "\u26A0 " + c.sentence()).collect(Collectors.joining(" "));
	}

	private void mark() {
		var at = table.getSelectionIndex();
		var none = offered.isEmpty() ? filter.getText().strip().length() < LETTERS ? Messages.addNobodyWaits : NLS.bind(Messages.addNobodyFound, filter.getText().strip()) : "";
		why.setText((at < 0 ? none : table.getItem(at).getText(3)).replace("&", "&&"));
		getButton(IDialogConstants.OK_ID).setEnabled(at >= 0);
	}

	private void search() {
		if (filter.isDisposed()) return;
		var text = filter.getText().strip();
		if (text.length() < LETTERS) {
			offer(List.of());
			return;
		}
		var opened = week.district();
		var timetable = week.draft().timetable();
		jobs.job(Messages.searchStudents, p -> find(opened, timetable, text)).then(found -> {
			if (filter.isDisposed() || !filter.getText().strip().equals(text)) return;
			week.draft().know(found.students, found.rules);
			offer(found.students);
		}).start(table);
	}

	private record Found(List<Timetable.Student> students, PreparedRules rules) {
	}

	private Found find(OpenedDistrict opened, Timetable timetable, String text) {
		var students = schedules.students(opened.database(), opened.person().scope(), week.school().id(), text, MOST);
		return new Found(students, schedules.rules(opened.database(), opened.person().scope(), timetable.with(students)));
	}

	@Override
	protected void okPressed() {
		if (table.getSelectionIndex() < 0) return;
		chosen = offered.get(table.getSelectionIndex());
		super.okPressed();
	}
}
