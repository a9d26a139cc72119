package org.trellis.scheduling.ui.internal;

import java.util.List;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.trellis.scheduling.VisitSchedules;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.EmptyState;
import org.trellis.ui.StackView;
import org.trellis.ui.Workspace;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The view of one session: when, where, with whom, and who sits in it. */
public final class SessionView implements Desk.Listener {
	public static final String ID = "org.trellis.scheduling.ui.session";

	private final Desk desk;
	private final VisitSchedules schedules;
	private final Workspace workspace;
	private final Commands commands;
	private StackView stack;
	private SessionPanel panel;
	private List<Subscription> subscriptions;

	@Inject
	public SessionView(Desk desk, VisitSchedules schedules, Workspace workspace, Commands commands) {
		this.desk = desk;
		this.schedules = schedules;
		this.workspace = workspace;
		this.commands = commands;
	}

	@PostConstruct
	void create(Composite parent) {
		stack = new StackView(parent, HelpIds.SESSION);
		panel = new SessionPanel(stack, desk);
		commands.activate(desk);
		subscriptions = List.of(desk.listen(this), desk.offer(Commands.ADD_STUDENT, this::addStudent));
		show();
	}

	@Focus
	void focus() {
		stack.setFocus();
	}

	@PreDestroy
	void destroy() {
		subscriptions.forEach(Subscription::close);
	}

	@Override
	public void opened() {
		show();
	}

	@Override
	public void edited() {
		show();
	}

	@Override
	public void selected() {
		show();
	}

	private void show() {
		if (desk.selection().isEmpty()) {
			stack.showEmpty(Messages.emptySessionTitle, Messages.emptySessionWhy, new EmptyState.Action(Messages.goToWeek, () -> workspace.show(WeekView.ID)));
			return;
		}
		panel.show(desk.week().orElseThrow().draft(), desk.selection().get());
		stack.top(panel);
	}

	private void addStudent() {
		if (desk.selection().isEmpty()) return;
		var dialog = new AddStudentDialog(stack.getShell(), desk.week().orElseThrow(), desk.selection().get(), schedules, workspace.jobs());
		if (dialog.open() == AddStudentDialog.OK) dialog.chosen().ifPresent(seat -> panel.add(seat));
	}
}
