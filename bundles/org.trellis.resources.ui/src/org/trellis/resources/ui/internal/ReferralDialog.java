package org.trellis.resources.ui.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.trellis.model.referral.ReferralState;
import org.trellis.resources.referrals.ReferralDesk.Course;
import org.trellis.resources.referrals.ReferralDesk.Step;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.Terms;

/** A referral that is under way: how far it is, what happened to it, and how to go on (D18). */
final class ReferralDialog extends TitleAreaDialog {
	private static final int CONSENT = IDialogConstants.CLIENT_ID;
	private static final int STUDENT = IDialogConstants.CLIENT_ID + 1;

	private final Course course;
	private final Runnable consentGiven;
	private final Runnable openStudent;

	/**
	 * @param consentGiven goes on with one that waits for a consent
	 * @param openStudent shows all that the student gets
	 */
	ReferralDialog(Shell parent, Course course, Runnable consentGiven, Runnable openStudent) {
		super(parent);
		this.course = course;
		this.consentGiven = consentGiven;
		this.openStudent = openStudent;
		setHelpAvailable(false);
		setBlockOnOpen(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.referralTitle);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HelpIds.REFERRAL);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.referHeading, course.sheet().student(), course.sheet().service()));
		var state = Terms.of(course.state());
		setMessage(course.due() == null ? NLS.bind(Messages.referralMessage, day(course.createdOn()), state) : NLS.bind(Messages.referralMessageDue, new Object[] { day(course.createdOn()), state, day(course.due()) }));
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		if (course.state() == ReferralState.CONSENT_NEEDED) {
			var next = new Label(area, SWT.WRAP);
			next.setText(Messages.referralNextConsent.replace("&", "&&"));
			GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(80), SWT.DEFAULT).applyTo(next);
		}
		new Label(area, SWT.NONE).setText(Messages.referralSteps);
		var steps = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		steps.setText(course.steps().isEmpty() ? Messages.referralNoSteps : String.join("\n", course.steps().stream().map(ReferralDialog::line).toList()));
		steps.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		AccessibleName.set(steps, Messages.referralSteps.replace("&", "").replace(":", ""));
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(80), convertHeightInCharsToPixels(7)).applyTo(steps);
		return area;
	}

	private static String line(Step step) {
		var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault()).format(step.at());
		var line = NLS.bind(Messages.referralStep, new Object[] { when, Terms.of(step.state()), step.by() });
		return step.reason() == null ? line : NLS.bind(Messages.referralStepWhy, line, step.reason());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		boolean waits = course.state() == ReferralState.CONSENT_NEEDED;
		if (waits) createButton(parent, CONSENT, Messages.referralConsent, true);
		createButton(parent, STUDENT, Messages.openStudent, false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, !waits);
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
		case CONSENT -> leaveFor(consentGiven);
		case STUDENT -> leaveFor(openStudent);
		default -> super.buttonPressed(button);
		}
	}

	private void leaveFor(Runnable next) {
		close();
		next.run();
	}

	private static String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
	}
}
