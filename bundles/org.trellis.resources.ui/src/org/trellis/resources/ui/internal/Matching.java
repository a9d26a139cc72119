package org.trellis.resources.ui.internal;

import java.util.UUID;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Shell;
import org.trellis.model.Domains;
import org.trellis.model.district.Student;
import org.trellis.model.referral.ReferralState;
import org.trellis.resources.match.Applicant.Need;
import org.trellis.resources.match.Match;
import org.trellis.resources.match.Matches;
import org.trellis.resources.referrals.ReferralDesk;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.Workspace;
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
	private final Workspace workspace;
	private final Prospecting prospecting;
	private final AskedReferrals asked;

	@Inject
	public Matching(Matches matches, ReferralDesk desk, Domains domains, Tables tables, Workspace workspace, Prospecting prospecting, AskedReferrals asked) {
		this.matches = matches;
		this.desk = desk;
		this.domains = domains;
		this.tables = tables;
		this.jobs = workspace.jobs();
		this.errors = workspace.errors();
		this.workspace = workspace;
		this.prospecting = prospecting;
		this.asked = asked;
	}

	/** Ranks in the background, then shows the dialog and returns; what cannot be ranked is reported. */
	public void open(Shell shell, OpenedDistrict district, UUID student, String name, Need need) {
		var question = new MatchDialog.Question(name, domains.label(need.domain()), need.intensity());
		jobs.job(Messages.matchLoad, p -> matches.forNeed(district.database(), district.person().scope(), student, need))
				.then(ranked -> new MatchDialog(shell, question, ranked, tables, match -> chosen(shell, district, student, need, match), () -> prospecting.open(shell, district, student, need, question)).open())
				.whenFailed(errors::report).start(shell);
	}

	private void chosen(Shell shell, OpenedDistrict district, UUID student, Need need, Match match) {
		if (match.referral() == null) refer(shell, district, student, need, match);
		else openReferral(shell, district, match.referral().id());
	}

	/** Shows a referral that is under way. */
	public void openReferral(Shell shell, OpenedDistrict district, UUID referral) {
		jobs.job(Messages.referralLoad, p -> desk.course(district.database(), district.person().scope(), referral))
				.then(course -> new ReferralDialog(shell, course, () -> consent(shell, district, course), () -> workspace.editors().open(Student.class, course.student(), course.sheet().student())).open())
				.whenFailed(errors::report).start(shell);
	}

	private void consent(Shell shell, OpenedDistrict district, ReferralDesk.Course course) {
		ReferDialog.forWaiting(shell, course.sheet(), jobs, this::showReferrals, basis -> desk.consentGiven(district.database(), district.person(), course.referral(), basis)).open();
	}

	private void refer(Shell shell, OpenedDistrict district, UUID student, Need need, Match match) {
		jobs.job(Messages.referLoad, p -> desk.sheet(district.database(), district.person().scope(), student, match.offer().service()))
				.then(sheet -> new ReferDialog(shell, sheet, jobs, this::showReferrals, (basis, note) -> desk.refer(district.database(), district.person(), new ReferralDesk.Request(student, match.offer().service(), need, null, note, basis))).open())
				.whenFailed(errors::report).start(shell);
	}

	/** Where all stand that wait for the same. */
	private void showReferrals(ReferralState state) {
		asked.ask(state);
		workspace.show(ReferralsView.ID);
	}
}
