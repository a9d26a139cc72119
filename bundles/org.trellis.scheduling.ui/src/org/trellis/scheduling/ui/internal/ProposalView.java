package org.trellis.scheduling.ui.internal;

import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.trellis.scheduling.PlanSettings;
import org.trellis.scheduling.VisitPlanner;
import org.trellis.store.Progress;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.EmptyState;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The view of what the planner proposes (D28): nothing of it is done before somebody accepts it, all or a part. */
public final class ProposalView implements Desk.Listener {
	public static final String ID = "org.trellis.scheduling.ui.proposal";

	private final Desk desk;
	private final Workspace workspace;
	private final Commands commands;
	private StackView stack;
	private ProposalPanel panel;
	private Job planning;
	private List<Subscription> subscriptions;

	@Inject
	public ProposalView(Desk desk, Workspace workspace, Commands commands) {
		this.desk = desk;
		this.workspace = workspace;
		this.commands = commands;
	}

	@PostConstruct
	void create(Composite parent) {
		stack = new StackView(parent);
		panel = new ProposalPanel(stack, desk);
		commands.activate(desk);
		subscriptions = List.of(desk.listen(this), desk.offer(Commands.PROPOSE, this::propose), desk.offer(Commands.ACCEPT, this::accept));
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
		if (desk.proposal().isPresent()) panel.showState();
	}

	@Override
	public void proposed() {
		show();
	}

	private void show() {
		if (desk.proposal().isPresent()) {
			panel.show(desk.week().orElseThrow().draft(), desk.proposal().get());
			stack.top(panel);
		} else if (desk.week().isPresent()) {
			stack.showEmpty(Messages.emptyProposalTitle, Messages.emptyProposalWhy, new EmptyState.Action(Messages.propose.replace("&", ""), this::propose));
		} else {
			stack.showEmpty(Messages.emptyProposalTitle, Messages.emptyProposalNoWeek, new EmptyState.Action(Messages.goToWeek, () -> workspace.show(WeekView.ID)));
		}
	}

	/** Plans from the week as it is here, also where that is not stored yet; shown with progress and cancel. */
	private void propose() {
		if (desk.week().isEmpty() || planning != null && planning.getState() != Job.NONE) return;
		var week = desk.week().get();
		var task = week.draft().task();
		var rules = week.draft().rules();
		planning = workspace.jobs().job(Messages.planning, p -> new VisitPlanner(rules).plan(task, PlanSettings.DEFAULT, new Told(p))).then(proposal -> {
			if (desk.week().filter(w -> w == week).isEmpty()) return;
			desk.propose(new ChosenChanges(proposal));
			workspace.bringUp(ID);
		}).visibly().start(stack);
	}

	/** Tells in the user's language what goes on. */
	private record Told(Progress progress) implements Progress {
		@Override
		public void at(String what, long done, long total) {
			progress.at(Messages.planningStep, done, total);
		}

		@Override
		public boolean cancelled() {
			return progress.cancelled();
		}
	}

	/** Does the chosen changes as one step, which can be undone, and stores them as one transaction. */
	private void accept() {
		var proposal = desk.proposal();
		if (proposal.isEmpty() || !proposal.get().fits(desk.week().orElseThrow().draft()) || proposal.get().chosen().isEmpty()) return;
		var step = proposal.get().chosen();
		desk.propose(null);
		desk.edit(step);
		desk.run(Commands.SAVE);
	}
}
