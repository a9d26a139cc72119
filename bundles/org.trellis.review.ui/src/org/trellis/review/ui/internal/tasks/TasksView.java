package org.trellis.review.ui.internal.tasks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.trellis.model.district.Student;
import org.trellis.model.review.TaskStatus;
import org.trellis.review.meetings.Meetings;
import org.trellis.review.meetings.Tasks;
import org.trellis.review.meetings.Tasks.TaskLine;
import org.trellis.review.meetings.Tasks.Which;
import org.trellis.review.ui.internal.meetings.Question;
import org.trellis.store.Change;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.DistrictReader;
import org.trellis.ui.EmptyState;
import org.trellis.ui.StackView;
import org.trellis.ui.Workspace;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;
import org.trellis.ui.tables.Tables;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** What is to be done for students: one's own first, then all that is open, and what is overdue (D5). */
public final class TasksView {
	public static final String ID = "org.trellis.review.ui.tasks";
	private static final String HELP = "org.trellis.review.ui.tasks";
	private static final String ADD = "org.trellis.review.ui.tasks.add";
	private static final String DONE = "org.trellis.review.ui.tasks.done";
	private static final String OUTCOME = "org.trellis.review.ui.tasks.outcome";
	private static final String DROP = "org.trellis.review.ui.tasks.drop";
	private static final String REOPEN = "org.trellis.review.ui.tasks.reopen";
	private static final int READ_AGAIN_MS = 500;
	private static final List<Which> CHOICES = List.of(Which.MINE, Which.OPEN, Which.OVERDUE, new Which(false, null, null, false, false));

	private final CurrentDistrict district;
	private final Tables tables;
	private final Workspace workspace;
	private final Meetings meetings;
	private final Runnable readAgain = this::readAgain;
	private DistrictReader reader;
	private StackView stack;
	private Composite page;
	private Combo show;
	private ListTable<TaskLine> table;
	private List<Subscription> subscriptions;

	@Inject
	public TasksView(CurrentDistrict district, Tables tables, Workspace workspace, Meetings meetings) {
		this.district = district;
		this.tables = tables;
		this.workspace = workspace;
		this.meetings = meetings;
	}

	@PostConstruct
	void create(Composite parent) {
		stack = new StackView(parent);
		reader = new DistrictReader(district, workspace.jobs(), workspace.errors(), stack);
		page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).numColumns(3).applyTo(page);
		new Label(page, SWT.NONE).setText(Messages.show);
		show = new Combo(page, SWT.READ_ONLY);
		show.setItems(Messages.mine, Messages.open, Messages.overdueOnly, Messages.allOfThem);
		show.select(0);
		show.addListener(SWT.Selection, e -> list());
		AccessibleName.set(show, Messages.showName);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(show);
		var add = new Button(page, SWT.PUSH);
		add.setText(Messages.add);
		add.addListener(SWT.Selection, e -> add());
		table = table();
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(table);
		subscriptions = List.of(district.listen(this::districtChanged), district.listenToWrites(this::written), workspace.handle(ADD, this::add, () -> !stack.isDisposed() && page.isVisible()),
				workspace.handle(DONE, () -> table.withSelection(this::done), this::isMarked), workspace.handle(OUTCOME, () -> table.withSelection(this::outcome), this::isMarked), workspace.handle(DROP, () -> table.withSelection(this::drop), this::isMarked),
				workspace.handle(REOPEN, () -> table.withSelection(this::reopen), this::isMarked));
		districtChanged();
	}

	private ListTable<TaskLine> table() {
		return tables.<TaskLine> table("org.trellis.review.tasks").named(Messages.name).filteredBy(Messages.filter)
				.column(Column.of("due", Messages.due, (TaskLine t) -> day(t.due())).width(14).sortedBy(Tasks.DUE))
				.column(Column.of("state", Messages.state, TasksView::state).width(10))
				.column(Column.of("student", Messages.student, TaskLine::name).width(20).sortedBy(Tasks.NAME))
				.column(Column.of("text", Messages.text, TaskLine::text).width(44))
				.column(Column.of("responsible", Messages.responsible, TaskLine::responsible).width(18))
				.column(Column.of("outcome", Messages.outcome, TaskLine::outcome).width(20).hidden())
				.identifiedBy(TaskLine::id).whenEmpty(this::nothing).onOpen(t -> workspace.editors().open(Student.class, t.student(), t.name())).action(Messages.done, this::done)
				.action(Messages.doneWithOutcome, this::outcome).action(Messages.drop, this::drop).action(Messages.reopen, this::reopen).help(HELP).in(page);
	}

	/** In words: colour alone would not say it to everybody. */
	static String state(TaskLine task) {
		return task.overdue() ? Messages.overdue : switch (task.status()) {
		case OPEN -> Messages.stateOpen;
		case DONE -> Messages.stateDone;
		case DROPPED -> Messages.stateDropped;
		};
	}

	/** Empty for null. */
	static String day(LocalDate day) {
		return day == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
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

	private void districtChanged() {
		if (district.get().isEmpty()) {
			stack.showEmpty(Messages.emptyTitle, Messages.emptyWhy, workspace.openActions());
			return;
		}
		stack.top(page);
		list();
	}

	private void list() {
		var which = CHOICES.get(show.getSelectionIndex());
		district.get().ifPresent(opened -> {
			var tasks = meetings.tasks(opened.database(), opened.person());
			table.show(RowSource.query(opened, request -> tasks.query(which, request.filter(), request.order())));
		});
	}

	private void nothing(EmptyState says) {
		var all = new EmptyState.Action(Messages.showAll, () -> choose(Which.OPEN));
		switch (show.getSelectionIndex()) {
		case 0 -> says.show(Messages.noneTitle, Messages.mineWhy, all, new EmptyState.Action(Messages.showOverdue, () -> choose(Which.OVERDUE)));
		case 1, 3 -> says.show(Messages.noneTitle, Messages.noneWhy, new EmptyState.Action(Messages.addLink, this::add));
		default -> says.show(Messages.noneTitle, Messages.noneWhy, all);
		}
	}

	private void choose(Which which) {
		show.select(CHOICES.indexOf(which));
		list();
	}

	/** Only from the list itself, so that a key pressed elsewhere does nothing to what happens to be selected here. */
	private boolean isMarked() {
		if (stack.isDisposed() || table.selection().isEmpty()) return false;
		for (Control at = stack.getDisplay().getFocusControl(); at != null; at = at.getParent()) if (at == table) return true;
		return false;
	}

	private void done(List<TaskLine> tasks) {
		done(tasks, null);
	}

	private void done(List<TaskLine> tasks, String outcome) {
		change(Messages.doneJob, tasks, t -> t.status() == TaskStatus.OPEN, (all, id) -> all.done(id, outcome));
	}

	/** Asks what came of it. */
	private void outcome(List<TaskLine> tasks) {
		ask(Messages.outcomeTitle, NLS.bind(Messages.outcomeAsk, about(tasks)), Messages.done, null).ifPresent(words -> done(tasks, words.isEmpty() ? null : words));
	}

	/** Asks why. */
	private void drop(List<TaskLine> tasks) {
		ask(Messages.dropTitle, NLS.bind(Messages.dropAsk, about(tasks)), Messages.drop, words -> words.isBlank() ? Messages.whyNeeded : null)
				.ifPresent(why -> change(Messages.dropJob, tasks, t -> t.status() == TaskStatus.OPEN, (all, id) -> all.drop(id, why)));
	}

	private void reopen(List<TaskLine> tasks) {
		change(Messages.reopenJob, tasks, t -> t.status() != TaskStatus.OPEN, Tasks::reopen);
	}

	private static String about(List<TaskLine> tasks) {
		return tasks.size() == 1 ? NLS.bind(Messages.aboutOne, tasks.getFirst().text(), tasks.getFirst().name()) : NLS.bind(Messages.aboutMany, tasks.size());
	}

	private Optional<String> ask(String title, String message, String doIt, IInputValidator validator) {
		return workspace.leaving().ask(() -> new Question(stack.getShell(), title, message, doIt, "", validator).ask());
	}

	private void change(String job, List<TaskLine> tasks, Predicate<TaskLine> which, BiConsumer<Tasks, UUID> how) {
		var ids = tasks.stream().filter(which).map(TaskLine::id).toList();
		reader.read(job, (opened, progress) -> {
			var all = meetings.tasks(opened.database(), opened.person());
			ids.forEach(id -> how.accept(all, id));
			return ids.size();
		}, count -> table.refresh(), table::refresh);
	}

	private void add() {
		var opened = district.get().orElseThrow();
		var desk = meetings.desk(opened.database(), opened.person());
		var dialog = new TaskDialog(stack.getShell(), null, desk, (text, limit) -> desk.students(null, text, limit), workspace.jobs());
		if (workspace.leaving().ask(dialog::open) != Window.OK) return;
		var wanted = dialog.wanted();
		reader.read(Messages.addJob, (at, progress) -> meetings.tasks(at.database(), at.person()).add(wanted.student(), wanted.text(), wanted.responsible(), wanted.due()), id -> table.refresh());
	}

	private void written(List<Change> changes) {
		if (changes.stream().anyMatch(c -> c.kind() != Change.Kind.READ && (c.type().equals("Task") || c.type().equals("Student")))) stack.getDisplay().timerExec(READ_AGAIN_MS, readAgain);
	}

	private void readAgain() {
		if (!stack.isDisposed() && page.isVisible()) table.refresh();
	}
}
