package org.trellis.review.ui.internal.tasks;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
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
	private static final String DONE = "org.trellis.review.ui.tasks.done";
	private static final int READ_AGAIN_MS = 500;
	private static final List<Which> CHOICES = List.of(Which.MINE, Which.OPEN, Which.OVERDUE);

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
		GridLayoutFactory.fillDefaults().margins(4, 4).numColumns(2).applyTo(page);
		new Label(page, SWT.NONE).setText(Messages.show);
		show = new Combo(page, SWT.READ_ONLY);
		show.setItems(Messages.mine, Messages.open, Messages.overdueOnly);
		show.select(0);
		show.addListener(SWT.Selection, e -> list());
		AccessibleName.set(show, Messages.showName);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(show);
		table = table();
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table);
		subscriptions = List.of(district.listen(this::districtChanged), district.listenToWrites(this::written), workspace.handle(DONE, () -> table.withSelection(this::done), this::canBeDone));
		districtChanged();
	}

	private ListTable<TaskLine> table() {
		return tables.<TaskLine> table("org.trellis.review.tasks").named(Messages.name).filteredBy(Messages.filter)
				.column(Column.of("due", Messages.due, (TaskLine t) -> t.due() == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(t.due())).width(14).sortedBy(Tasks.DUE))
				.column(Column.of("state", Messages.state, TasksView::state).width(10))
				.column(Column.of("student", Messages.student, TaskLine::name).width(20).sortedBy(Tasks.NAME))
				.column(Column.of("text", Messages.text, TaskLine::text).width(44))
				.column(Column.of("responsible", Messages.responsible, TaskLine::responsible).width(18))
				.column(Column.of("outcome", Messages.outcome, TaskLine::outcome).width(20).hidden())
				.identifiedBy(TaskLine::id).whenEmpty(this::nothing).onOpen(t -> workspace.editors().open(Student.class, t.student(), t.name())).action(Messages.done, this::done).help(HELP).in(page);
	}

	/** In words: colour alone would not say it to everybody. */
	private static String state(TaskLine task) {
		return task.overdue() ? Messages.overdue : switch (task.status()) {
		case OPEN -> Messages.stateOpen;
		case DONE -> Messages.stateDone;
		case DROPPED -> Messages.stateDropped;
		};
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
		case 1 -> says.show(Messages.noneTitle, Messages.noneWhy);
		default -> says.show(Messages.noneTitle, Messages.noneWhy, all);
		}
	}

	private void choose(Which which) {
		show.select(CHOICES.indexOf(which));
		list();
	}

	/** Only from the list itself, so that a key pressed elsewhere does nothing to what happens to be selected here. */
	private boolean canBeDone() {
		if (stack.isDisposed() || table.selection().isEmpty()) return false;
		for (Control at = stack.getDisplay().getFocusControl(); at != null; at = at.getParent()) if (at == table) return true;
		return false;
	}

	private void done(List<TaskLine> tasks) {
		var open = tasks.stream().filter(t -> t.status() == TaskStatus.OPEN).map(TaskLine::id).toList();
		reader.read(Messages.doneJob, (opened, progress) -> {
			var all = meetings.tasks(opened.database(), opened.person());
			open.forEach(id -> all.done(id, null));
			return open.size();
		}, count -> table.refresh(), table::refresh);
	}

	private void written(List<Change> changes) {
		if (changes.stream().anyMatch(c -> c.kind() != Change.Kind.READ && (c.type().equals("Task") || c.type().equals("Student")))) stack.getDisplay().timerExec(READ_AGAIN_MS, readAgain);
	}

	private void readAgain() {
		if (!stack.isDisposed() && page.isVisible()) table.refresh();
	}
}
