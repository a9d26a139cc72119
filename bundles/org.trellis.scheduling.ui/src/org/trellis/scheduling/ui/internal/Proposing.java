package org.trellis.scheduling.ui.internal;

import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.trellis.scheduling.PlanSettings;
import org.trellis.scheduling.VisitPlanner;
import org.trellis.store.Progress;
import org.trellis.ui.Workspace;

/** Asks the planner for a proposal, and does what is chosen of it. Used on the UI thread. */
final class Proposing {
	private final Desk desk;
	private final Workspace workspace;
	private final Control owner;
	private final Consumer<String> say;
	private Job planning;
	/** Somebody asked before the week was there. */
	private boolean awaited;

	/**
	 * @param owner what is waited for; a proposal that comes after it is gone is dropped
	 * @param say tells what is waited for before a plan can be made
	 */
	Proposing(Desk desk, Workspace workspace, Control owner, Consumer<String> say) {
		this.desk = desk;
		this.workspace = workspace;
		this.owner = owner;
		this.say = say;
	}

	/** Plans from the week as it is here, also where that is not stored yet; shown with progress and cancel. */
	void propose() {
		awaited = desk.week().isEmpty();
		if (awaited) {
			workspace.show(WeekView.ID);
			say.accept(awaited());
			return;
		}
		if (planning != null && planning.getState() != Job.NONE) return;
		var week = desk.week().get();
		var task = week.draft().task();
		var rules = week.draft().rules();
		planning = workspace.jobs().job(Messages.planning, p -> new VisitPlanner(rules).plan(task, PlanSettings.DEFAULT, new Told(p))).then(proposal -> show(week, new ChosenChanges(proposal, false))) //
				.whenStopped(proposal -> show(week, new ChosenChanges(proposal, true))).visibly().start(owner);
	}

	/** What is said until the week is there; empty when nobody waits for a proposal. */
	String awaited() {
		return awaited ? Messages.proposeOnceThere : "";
	}

	/** Does what somebody asked for before the week was there. */
	void weekIsThere() {
		if (awaited) propose();
	}

	/** Another district: what was asked for in the one before is not meant. */
	void forget() {
		awaited = false;
	}

	/** Whoever stops the planner has not waited for nothing. */
	private void show(OpenWeek week, ChosenChanges proposed) {
		if (desk.week().filter(w -> w == week).isEmpty() || proposed.stopped() && proposed.changes().isEmpty()) return;
		desk.propose(proposed);
		workspace.bringUp(ProposalView.ID);
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
	void accept() {
		var proposal = desk.proposal();
		if (proposal.isEmpty() || !proposal.get().fits(desk.week().orElseThrow().draft()) || proposal.get().chosen().isEmpty()) return;
		var step = proposal.get().chosen();
		desk.propose(null);
		desk.edit(step);
		desk.run(Commands.SAVE);
	}
}
