package org.trellis.review.ui.internal.plans;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.trellis.model.Domains;
import org.trellis.review.plans.Batch.Assigned;
import org.trellis.review.plans.Plans;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.StoreJobs;

/** Gives the same support to students who are chosen in a list, and says what came of it. */
public final class Assigning {
	private final Plans plans;
	private final Domains domains;
	private final StoreJobs jobs;

	public Assigning(Plans plans, Domains domains, StoreJobs jobs) {
		this.plans = plans;
		this.domains = domains;
		this.jobs = jobs;
	}

	/** @param owner in whose window it is asked */
	public void ask(Control owner, OpenedDistrict opened, List<UUID> students) {
		if (students.isEmpty()) return;
		var batch = plans.batch(opened.database(), opened.person());
		jobs.job(Messages.readChoices, progress -> batch.services()).then(services -> {
			var dialog = new AssignDialog(owner.getShell(), batch, jobs, students, services, domains.all());
			if (dialog.open() == Window.OK && dialog.done() != null) tell(owner, dialog.done());
		}).start(owner);
	}

	private static void tell(Control owner, Assigned done) {
		var left = done.left().stream().map(c -> NLS.bind(Messages.assignLeft, c.name(), String.join("; ", c.reasons()))).collect(Collectors.joining("\n"));
		MessageDialog.openInformation(owner.getShell(), Messages.assignTitle, left.isEmpty() ? NLS.bind(Messages.assigned, done.given().size()) : NLS.bind(Messages.assignedBut, done.given().size(), left));
	}
}
