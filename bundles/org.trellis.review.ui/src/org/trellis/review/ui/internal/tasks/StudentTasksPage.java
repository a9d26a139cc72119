package org.trellis.review.ui.internal.tasks;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.eclipse.swt.widgets.Composite;
import org.trellis.model.district.Student;
import org.trellis.model.review.Task;
import org.trellis.model.review.TaskStatus;
import org.trellis.review.meetings.Meetings;
import org.trellis.review.meetings.Tasks;
import org.trellis.review.meetings.Tasks.TaskLine;
import org.trellis.review.meetings.Tasks.Which;
import org.trellis.store.PageKey;
import org.trellis.ui.editors.EditorPage;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;

import jakarta.inject.Inject;

/** What is to be done for the student, and what was done (D5). Enter marks an open task as done, and opens a closed one again. */
public final class StudentTasksPage implements EditorPage<Student> {
	private static final int MOST = 500;

	private final Meetings meetings;
	private PageContext<Student> context;
	private ListTable<TaskLine> table;

	@Inject
	public StudentTasksPage(Meetings meetings) {
		this.meetings = meetings;
	}

	@Override
	public void create(Composite parent, PageContext<Student> page) {
		context = page;
		page.alsoWhenWritten(Task.class);
		table = page.tables().<TaskLine> table("org.trellis.review.ui.student.tasks").named(Messages.name)
				.column(Column.of("due", Messages.due, (TaskLine t) -> TasksView.day(t.due())).width(14).comparing(Comparator.comparing(TaskLine::due, Comparator.nullsLast(Comparator.naturalOrder()))))
				.column(Column.of("state", Messages.state, TasksView::state).width(12))
				.column(Column.of("text", Messages.text, TaskLine::text).width(48))
				.column(Column.of("responsible", Messages.responsible, TaskLine::responsible).width(22))
				.column(Column.of("outcome", Messages.outcome, TaskLine::outcome).width(36)).identifiedBy(TaskLine::id).onOpen(this::turn).action(Messages.done, this::done).action(Messages.reopen, this::reopen).in(parent);
		refresh();
	}

	private Tasks tasks() {
		return meetings.tasks(context.district().database(), context.district().person());
	}

	@Override
	public void refresh() {
		var tasks = tasks();
		var student = context.id();
		context.read(Messages.readTasks, (database, scope) -> tasks.page(Which.of(student), PageKey.START, MOST).rows(), rows -> {
			if (rows.isEmpty()) table.showEmpty(Messages.name, Messages.studentWhy);
			else table.showAgain(RowSource.of(rows));
		});
	}

	private void turn(TaskLine task) {
		if (task.status() == TaskStatus.OPEN) done(List.of(task));
		else reopen(List.of(task));
	}

	private void done(List<TaskLine> chosen) {
		change(Messages.doneJob, chosen.stream().filter(t -> t.status() == TaskStatus.OPEN).map(TaskLine::id).toList(), (tasks, id) -> tasks.done(id, null));
	}

	private void reopen(List<TaskLine> chosen) {
		change(Messages.reopenJob, chosen.stream().filter(t -> t.status() != TaskStatus.OPEN).map(TaskLine::id).toList(), Tasks::reopen);
	}

	private void change(String name, List<UUID> ids, BiConsumer<Tasks, UUID> how) {
		var tasks = tasks();
		context.job(name, progress -> {
			ids.forEach(id -> how.accept(tasks, id));
			return ids.size();
		}).then(count -> refresh()).start(table);
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}
}
