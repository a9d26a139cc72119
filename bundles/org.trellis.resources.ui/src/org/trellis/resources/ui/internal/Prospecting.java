package org.trellis.resources.ui.internal;

import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Shell;
import org.trellis.model.resources.Organization;
import org.trellis.model.resources.Service;
import org.trellis.resources.Prospects;
import org.trellis.resources.Prospects.Prospect;
import org.trellis.resources.match.Applicant.Need;
import org.trellis.resources.ui.internal.MatchDialog.Question;
import org.trellis.resources.ui.internal.ProspectsPanel.Actions;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.editors.Editors;
import org.trellis.ui.tables.Tables;

import jakarta.inject.Inject;

/** Leads from a need without a place to who could be won for it, and on to them. Used on the UI thread. */
@Creatable
public final class Prospecting {
	private final Prospects prospects;
	private final Tables tables;
	private final StoreJobs jobs;
	private final ErrorReporter errors;
	private final Editors editors;

	@Inject
	public Prospecting(Prospects prospects, Tables tables, StoreJobs jobs, ErrorReporter errors, Editors editors) {
		this.prospects = prospects;
		this.tables = tables;
		this.jobs = jobs;
		this.errors = errors;
		this.editors = editors;
	}

	Prospects prospects() {
		return prospects;
	}

	/** Looks for them in the background, then shows the dialog and returns. */
	void open(Shell shell, OpenedDistrict district, UUID student, Need need, Question question) {
		jobs.job(Messages.prospectsLoad, p -> prospects.ofStudent(district.database(), district.person().scope(), student, need))
				.then(found -> new ProspectsDialog(shell, question, found, tables, actions(shell, () -> district)).open()).whenFailed(errors::report).start(shell);
	}

	/** @param shell of the window, which outlives a dialog */
	Actions actions(Shell shell, Supplier<OpenedDistrict> district) {
		return new Actions(prospect -> start(shell, district.get(), prospect), this::openOrganization, this::openService);
	}

	/** Whoever starts it goes on in the organization. */
	private void start(Shell shell, OpenedDistrict district, Prospect prospect) {
		jobs.job(Messages.startVettingJob, p -> {
			prospects.startVetting(district.database(), district.person(), prospect.organization());
			return prospect;
		}).then(this::openOrganization).whenFailed(errors::report).start(shell);
	}

	private void openOrganization(Prospect prospect) {
		editors.open(Organization.class, prospect.organization(), prospect.organizationName());
	}

	private void openService(Prospect prospect) {
		if (prospect.service() == null) openOrganization(prospect);
		else editors.open(Service.class, prospect.service(), prospect.serviceName());
	}
}
