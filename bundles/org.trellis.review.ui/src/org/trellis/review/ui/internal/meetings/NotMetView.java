package org.trellis.review.ui.internal.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.trellis.model.district.Student;
import org.trellis.review.Reviews;
import org.trellis.review.meetings.MeetingDesk;
import org.trellis.review.meetings.MeetingDesk.Among;
import org.trellis.review.meetings.MeetingDesk.Choice;
import org.trellis.review.meetings.MeetingDesk.MeetingLine;
import org.trellis.review.meetings.MeetingDesk.NotMet;
import org.trellis.review.meetings.Meetings;
import org.trellis.review.ui.internal.tasks.TaskDialog;
import org.trellis.store.Change;
import org.trellis.store.ListQuery;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.DistrictReader;
import org.trellis.ui.EmptyState;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.StackView;
import org.trellis.ui.Workspace;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;
import org.trellis.ui.tables.Tables;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Students nobody has met lately, of a caseload or a school (D5): from here they come on an agenda, or somebody gets a task. */
public final class NotMetView {
	public static final String ID = "org.trellis.review.ui.notMet";
	private static final String HELP = "org.trellis.review.ui.notMet";
	private static final String AGENDA = "org.trellis.review.ui.notMet.agenda";
	private static final String TASK = "org.trellis.review.ui.notMet.task";
	private static final int WEEKS = 6;
	private static final int MOST_WEEKS = 52;
	private static final int OPEN_MEETINGS = 200;
	private static final int READ_AGAIN_MS = 500;
	private static final Set<String> SHOWN = Set.of("Discussion", "Referral", "Session", "CaseloadMember", "Student");

	/** Whose students can be looked at. */
	private record Offered(String name, Among among) {
	}

	private final CurrentDistrict district;
	private final Meetings meetings;
	private final Reviews reviews;
	private final Tables tables;
	private final Workspace workspace;
	private final List<Offered> choices = new ArrayList<>();
	private final Runnable readAgain = this::readAgain;
	private DistrictReader reader;
	private StackView stack;
	private Composite page;
	private Combo among;
	private Spinner weeks;
	private Label says;
	private ListTable<NotMet> table;
	private List<Subscription> subscriptions;

	@Inject
	public NotMetView(CurrentDistrict district, Meetings meetings, Reviews reviews, Tables tables, Workspace workspace) {
		this.district = district;
		this.meetings = meetings;
		this.reviews = reviews;
		this.tables = tables;
		this.workspace = workspace;
	}

	@PostConstruct
	void create(Composite parent) {
		stack = new StackView(parent, HELP);
		reader = new DistrictReader(district, workspace.jobs(), workspace.errors(), stack);
		page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).numColumns(5).applyTo(page);
		new Label(page, SWT.NONE).setText(Messages.notMetOf);
		among = new Combo(page, SWT.READ_ONLY);
		AccessibleName.set(among, Messages.notMetOfName);
		among.addListener(SWT.Selection, e -> list());
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(among);
		new Label(page, SWT.NONE).setText(Messages.notMetFor);
		weeks = new Spinner(page, SWT.BORDER);
		weeks.setValues(WEEKS, 1, MOST_WEEKS, 0, 1, 4);
		AccessibleName.set(weeks, Messages.notMetWeeksName);
		weeks.addListener(SWT.Selection, e -> list());
		new Label(page, SWT.NONE).setText(Messages.notMetWeeks);
		table = table();
		GridDataFactory.fillDefaults().span(5, 1).grab(true, true).applyTo(table);
		says = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().span(5, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(says);
		subscriptions = List.of(district.listen(this::districtChanged), district.listenToWrites(this::written), workspace.handle(AGENDA, () -> table.withSelection(this::putOn), this::hasSelection),
				workspace.handle(TASK, () -> table.withSelection(this::task), this::hasSelection));
		districtChanged();
	}

	private ListTable<NotMet> table() {
		return tables.<NotMet> table("org.trellis.review.notMet").named(Messages.notMetName).filteredBy(Messages.notMetFilter)
				.column(Column.of("student", Messages.columnStudent, NotMet::name).width(28).sortedBy(MeetingDesk.NAME))
				.column(Column.of("discussed", Messages.columnDiscussed, (NotMet n) -> n.lastDiscussed() == null ? Messages.never : MeetingTexts.day(n.lastDiscussed())).width(20))
				.column(Column.of("contact", Messages.columnContact, (NotMet n) -> n.lastContact() == null ? Messages.never : MeetingTexts.day(n.lastContact())).width(22)).sortedBy("student").identifiedBy(NotMet::student)
				.whenEmpty(e -> e.show(Messages.everybodyMet, Messages.everybodyMetWhy)).onOpen(n -> workspace.editors().open(Student.class, n.student(), n.name())).action(Messages.putOnAgenda, this::putOn)
				.action(Messages.addTask, this::task).help(HELP).in(page);
	}

	@Focus
	void focus() {
		if (page.isVisible()) table.setFocus();
		else stack.setFocus();
	}

	@PreDestroy
	void destroy() {
		subscriptions.forEach(Subscription::close);
	}

	private boolean hasSelection() {
		if (stack.isDisposed() || table.selection().isEmpty()) return false;
		for (Control at = stack.getDisplay().getFocusControl(); at != null; at = at.getParent()) if (at == table) return true;
		return false;
	}

	private MeetingDesk desk(OpenedDistrict opened) {
		return meetings.desk(opened.database(), opened.person());
	}

	private void districtChanged() {
		if (district.get().isEmpty()) {
			stack.showEmpty(Messages.notMetName, Messages.notMetEmptyWhy, workspace.openActions());
			return;
		}
		reader.read(Messages.readJob, (opened, progress) -> offered(opened), this::offer, () -> stack.showEmpty(Messages.notMetName, Messages.notMetFailedWhy, new EmptyState.Action(Messages.tryAgain, this::districtChanged)));
	}

	/** One's own caseload first, then the others', then the schools. */
	private List<Offered> offered(OpenedDistrict opened) {
		var desk = desk(opened);
		var me = desk.myself().map(Choice::id).orElse(null);
		var all = new ArrayList<Offered>();
		for (var c : desk.caseloads()) {
			var caseload = new Offered(c.id().equals(me) ? Messages.myCaseload : NLS.bind(Messages.caseloadOf, c.name()), new Among.CaseloadOf(c.id()));
			if (c.id().equals(me)) all.addFirst(caseload);
			else all.add(caseload);
		}
		reviews.of(opened.database(), opened.person()).schools().forEach(s -> all.add(new Offered(s.name(), new Among.AtSchool(s.id()))));
		return all;
	}

	private void offer(List<Offered> offered) {
		if (offered.isEmpty()) {
			stack.showEmpty(Messages.notMetName, Messages.noSchoolsWhy, workspace.importAction());
			return;
		}
		var before = among.getSelectionIndex() < 0 ? null : choices.get(among.getSelectionIndex());
		choices.clear();
		choices.addAll(offered);
		among.setItems(choices.stream().map(Offered::name).toArray(String[]::new));
		among.select(Math.max(0, choices.indexOf(before)));
		stack.top(page);
		list();
	}

	private void list() {
		say(Messages.notMetKeys);
		var of = choices.get(among.getSelectionIndex()).among;
		int since = weeks.getSelection();
		district.get().ifPresent(opened -> {
			var desk = desk(opened);
			table.show(RowSource.query(opened, request -> desk.notMet(of, since, request.filter(), request.order())));
		});
	}

	private void say(String sentence) {
		says.setText(sentence.replace("&", "&&"));
		page.layout(true, true);
	}

	/** On the agenda of the next meeting of the school: the one that runs, else the one that is planned next. */
	private void putOn(List<NotMet> students) {
		var reason = NLS.bind(Messages.notMetReason, weeks.getSelection());
		// those of a caseload may be at several schools
		record Done(Map<UUID, MeetingLine> meetings, Map<UUID, Integer> students, List<String> rest) {
		}
		var school = choices.get(among.getSelectionIndex()).among instanceof Among.AtSchool at ? at.school() : null;
		reader.read(Messages.agendaJob, (opened, progress) -> {
			var desk = desk(opened);
			var done = new Done(new LinkedHashMap<>(), new HashMap<>(), new ArrayList<>());
			for (var student : students) {
				var where = school != null ? school : schoolOf(opened, student.student());
				var next = where == null ? null : open(desk, where);
				if (next == null) {
					done.rest.add(student.name());
					continue;
				}
				desk.putOn(next.id(), student.student(), reason);
				done.meetings.put(next.id(), next);
				done.students.merge(next.id(), 1, Integer::sum);
			}
			return done;
		}, done -> {
			var said = new ArrayList<String>();
			done.meetings.forEach((id, on) -> said.add(NLS.bind(Messages.putOnDone, new Object[] { done.students.get(id), on.title(), MeetingTexts.day(on.on()) })));
			if (said.isEmpty()) said.add(Messages.noOpenMeeting);
			else if (!done.rest.isEmpty()) said.add(NLS.bind(Messages.putOnRest, String.join("; ", done.rest)));
			say(String.join(" ", said));
			table.refresh();
		});
	}

	/** Null where none is planned. */
	private static MeetingLine open(MeetingDesk desk, UUID school) {
		var open = desk.meetings(school, OPEN_MEETINGS).stream().filter(m -> !m.over()).toList();
		var today = LocalDate.now();
		return open.stream().filter(m -> m.begun() != null).findFirst().or(() -> open.reversed().stream().filter(m -> !m.on().isBefore(today)).findFirst()).or(() -> open.stream().findFirst()).orElse(null);
	}

	private static UUID schoolOf(OpenedDistrict opened, UUID student) {
		return opened.database().list(ListQuery.select("e.SCHOOL_ID").from("ENROLLMENT e JOIN SCHOOL_YEAR y ON y.ID = e.SCHOOL_YEAR_ID").ofStudent("e.STUDENT_ID")
				.where("e.STUDENT_ID = ? AND y.IS_CURRENT = ? AND (e.EXIT_DATE IS NULL OR e.EXIT_DATE > ?)", student, true, LocalDate.now()).orderBy("e.ID").as(r -> r.uuid(1)), opened.person().scope()).stream().findFirst().orElse(null);
	}

	private void task(List<NotMet> students) {
		if (students.size() > 1) {
			say(Messages.taskOfOne);
			return;
		}
		var first = students.getFirst();
		var opened = district.get().orElseThrow();
		var dialog = new TaskDialog(stack.getShell(), new Choice(first.student(), first.name()), desk(opened), null, workspace.jobs());
		if (workspace.leaving().ask(dialog::open) != Window.OK) return;
		var wanted = dialog.wanted();
		reader.read(Messages.taskJob, (district, progress) -> meetings.tasks(district.database(), district.person()).add(wanted.student(), wanted.text(), wanted.responsible(), wanted.due()), id -> say(NLS.bind(Messages.taskAdded, first.name())));
	}

	private void written(List<Change> changes) {
		if (changes.stream().anyMatch(c -> c.kind() != Change.Kind.READ && SHOWN.contains(c.type()))) stack.getDisplay().timerExec(READ_AGAIN_MS, readAgain);
	}

	private void readAgain() {
		if (!stack.isDisposed() && page.isVisible()) table.refresh();
	}
}
