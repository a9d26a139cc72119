package org.trellis.resources.ui.internal;

import java.util.UUID;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Shell;
import org.trellis.model.Domains;
import org.trellis.model.district.Student;
import org.trellis.resources.match.Applicant.Need;
import org.trellis.resources.match.Match;
import org.trellis.resources.match.Matches;
import org.trellis.resources.referrals.ReferralDesk;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.editors.Editors;
import org.trellis.ui.tables.Tables;

import jakarta.inject.Inject;

/** Opens the ranking of services for a student's need, from wherever a need is seen. Used on the UI thread. */
@Creatable
public final class Matching {
	private final Matches matches;
	private final ReferralDesk desk;
	private final Domains domains;
	private final Tables tables;
	private final StoreJobs jobs;
	private final ErrorReporter errors;
	private final Editors editors;

	@Inject
	public Matching(Matches matches, ReferralDesk desk, Domains domains, Tables tables, StoreJobs jobs, ErrorReporter errors, Editors editors) {
		this.matches = matches;
		this.desk = desk;
		this.domains = domains;
		this.tables = tables;
		this.jobs = jobs;
		this.errors = errors;
		this.editors = editors;
	}

	/** Ranks in the background, then shows the dialog and returns; what cannot be ranked is reported. */
	public void open(Shell shell, OpenedDistrict district, UUID student, String name, Need need) {
		jobs.job(Messages.matchLoad, p -> matches.forNeed(district.database(), district.person().scope(), student, need))
				.then(ranked -> new MatchDialog(shell, new MatchDialog.Question(name, domains.label(need.domain()), need.intensity()), ranked, tables, match -> chosen(shell, district, student, need, match)).open())
				.whenFailed(errors::report).start(shell);
	}

	private void chosen(Shell shell, OpenedDistrict district, UUID student, Need need, Match match) {
		if (match.referral() == null) refer(shell, district, student, need, match);
		else goOn(shell, district, match.referral().id());
	}

	/** Shows a referral that is under way. */
	private void goOn(Shell shell, OpenedDistrict district, UUID referral) {
		jobs.job(Messages.referralLoad, p -> desk.course(district.database(), district.person().scope(), referral))
				.then(course -> new ReferralDialog(shell, course, () -> consent(shell, district, course), () -> editors.open(Student.class, course.student(), course.sheet().student())).open())
				.whenFailed(errors::report).start(shell);
	}

	private void consent(Shell shell, OpenedDistrict district, ReferralDesk.Course course) {
		ReferDialog.forWaiting(shell, course.sheet(), jobs, basis -> desk.consentGiven(district.database(), district.person(), course.referral(), basis)).open();
	}

	private void refer(Shell shell, OpenedDistrict district, UUID student, Need need, Match match) {
		jobs.job(Messages.referLoad, p -> desk.sheet(district.database(), district.person().scope(), student, match.offer().service()))
				.then(sheet -> new ReferDialog(shell, sheet, jobs, (basis, note) -> desk.refer(district.database(), district.person(), new ReferralDesk.Request(student, match.offer().service(), need, null, note, basis))).open())
				.whenFailed(errors::report).start(shell);
	}
}
