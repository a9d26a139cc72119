package org.trellis.scheduling.ui.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.trellis.scheduling.Opening;
import org.trellis.scheduling.SessionChange;
import org.trellis.scheduling.VisitPlanner;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.EmptyState;
import org.trellis.ui.StackView;
import org.trellis.ui.StoreJob;
import org.trellis.ui.Workspace;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The view of who asks for a seat and has none, and why. */
public final class WaitingView implements Desk.Listener {
	public static final String ID = "org.trellis.scheduling.ui.waiting";
	private static final int SOON_MS = 200;

	private final Desk desk;
	private final Workspace workspace;
	private final Commands commands;
	private final ISchedulingRule oneAfterTheOther = StoreJob.newRule();
	private final Runnable find = this::find;
	private StackView stack;
	private WaitingPanel panel;
	private Job finding;
	private List<Subscription> subscriptions;

	@Inject
	public WaitingView(Desk desk, Workspace workspace, Commands commands) {
		this.desk = desk;
		this.workspace = workspace;
		this.commands = commands;
	}

	@PostConstruct
	void create(Composite parent) {
		stack = new StackView(parent, HelpIds.WAITING);
		panel = new WaitingPanel(stack, desk);
		commands.activate(desk);
		subscriptions = List.of(desk.listen(this), desk.offer(Commands.PLACE, this::place));
		opened();
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
		panel.show(List.of());
		if (desk.week().isEmpty()) stack.showEmpty(Messages.emptyWaitingTitle, Messages.emptyWaitingNoWeek, new EmptyState.Action(Messages.goToWeek, () -> workspace.show(WeekView.ID)));
		else {
			stack.showEmpty(Messages.emptyWaitingTitle, Messages.lookingForSeats);
			edited();
		}
	}

	/** What stands against a seat is found out in the background, once the hand rests. */
	@Override
	public void edited() {
		if (desk.week().isPresent()) stack.getDisplay().timerExec(SOON_MS, find);
	}

	private void find() {
		if (stack.isDisposed() || desk.week().isEmpty()) return;
		if (finding != null) finding.cancel();
		var week = desk.week().get();
		var task = week.draft().task();
		var rules = week.draft().rules();
		finding = workspace.jobs().job(Messages.findOpenings, p -> new VisitPlanner(rules).openings(task)).then(openings -> {
			if (desk.week().equals(Optional.of(week)) && new HashSet<>(week.draft().sessions()).equals(new HashSet<>(task.current()))) show(week, openings);
		}).quietly().after(oneAfterTheOther).start(stack);
	}

	private void show(OpenWeek week, List<Opening> openings) {
		panel.show(openings);
		if (!openings.isEmpty()) stack.top(panel);
		else if (week.draft().task().requests().isEmpty()) stack.showEmpty(Messages.emptyWaitingTitle, NLS.bind(Messages.emptyWaitingNobody, week.school().name()));
		else stack.showEmpty(Messages.emptyWaitingTitle, NLS.bind(Messages.emptyWaitingAllSeated, week.school().name()));
	}

	/** Seats the marked student at the best place; a conflict that this makes is shown like any other. */
	private void place() {
		var opening = panel.marked();
		if (opening.isEmpty() || opening.get().after() == null) return;
		var step = List.of(new SessionChange(opening.get().before(), opening.get().after()));
		if (!desk.week().orElseThrow().draft().fits(step)) return;
		desk.edit(step);
		desk.select(opening.get().after().id());
	}
}
