package org.trellis.scheduling.ui.internal;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.EmptyState;
import org.trellis.ui.StackView;
import org.trellis.ui.Workspace;

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
	private Subscription subscription;

	@Inject
	public ProposalView(Desk desk, Workspace workspace, Commands commands) {
		this.desk = desk;
		this.workspace = workspace;
		this.commands = commands;
	}

	@PostConstruct
	void create(Composite parent) {
		stack = new StackView(parent, HelpIds.PROPOSAL);
		panel = new ProposalPanel(stack, desk);
		commands.activate(desk);
		subscription = desk.listen(this);
		show();
	}

	@Focus
	void focus() {
		stack.setFocus();
	}

	@PreDestroy
	void destroy() {
		subscription.close();
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
	public void selected() {
		if (desk.proposal().isPresent()) desk.selection().ifPresent(s -> panel.reveal(s.visit()));
	}

	@Override
	public void proposed() {
		show();
		// accepted or discarded: what is left is who still has no seat
		if (desk.proposal().isEmpty()) workspace.bringUp(WaitingView.ID);
	}

	private void show() {
		if (desk.proposal().isPresent()) {
			panel.show(desk.week().orElseThrow().draft(), desk.proposal().get());
			stack.top(panel);
		} else if (desk.week().isPresent()) {
			stack.showEmpty(Messages.emptyProposalTitle, Messages.emptyProposalWhy, new EmptyState.Action(Messages.propose.replace("&", ""), () -> desk.run(Commands.PROPOSE)));
		} else {
			stack.showEmpty(Messages.emptyProposalTitle, Messages.emptyProposalNoWeek, new EmptyState.Action(Messages.goToWeek, () -> workspace.show(WeekView.ID)));
		}
	}
}
