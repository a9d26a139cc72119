package org.trellis.review.ui.internal.tasks;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
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
import org.trellis.review.meetings.MeetingDesk;
import org.trellis.review.meetings.MeetingDesk.Choice;
import org.trellis.review.ui.internal.meetings.Finder;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.ThemeColor;
import org.trellis.ui.forms.TypedDay;

/** One more task: for which student, what, who, by when. */
public final class TaskDialog extends Dialog {
	private static final String HELP = "org.trellis.review.ui.taskNew";
	private static final int LONGEST = 1000;
	private static final int DAYS = 7;

	/** @param responsible null while open; {@code due} too */
	public record Wanted(UUID student, String text, UUID responsible, LocalDate due) {
	}

	private final Choice student;
	private final MeetingDesk desk;
	private final Finder.Search students;
	private final StoreJobs jobs;
	private Finder whom;
	private Text what;
	private Finder who;
	private Text due;
	private Label problem;
	private Wanted wanted;

	/**
	 * @param student null to be found by name
	 * @param students finds them; null where the student is given
	 */
	public TaskDialog(Shell parent, Choice student, MeetingDesk desk, Finder.Search students, StoreJobs jobs) {
		super(parent);
		this.student = student;
		this.desk = desk;
		this.students = students;
		this.jobs = jobs;
	}

	public Wanted wanted() {
		return wanted;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(student == null ? Messages.addTitle : NLS.bind(Messages.addTitleOf, student.name()));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(area);
		if (student == null) whom = labelled(area, Messages.addStudent, new Finder(area, plain(Messages.addStudent), jobs, students));
		what = labelled(area, Messages.addWhat, new Text(area, SWT.SINGLE | SWT.BORDER));
		AccessibleName.set(what, plain(Messages.addWhat));
		what.setTextLimit(LONGEST);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(50), SWT.DEFAULT).applyTo(what);
		who = labelled(area, Messages.addWho, new Finder(area, plain(Messages.addWho), jobs, desk::staff));
		due = labelled(area, Messages.addDue, new Text(area, SWT.SINGLE | SWT.BORDER));
		AccessibleName.set(due, plain(Messages.addDue));
		due.setText(TypedDay.write(LocalDate.now().plusDays(DAYS)));
		due.setToolTipText(TypedDay.example());
		problem = new Label(area, SWT.WRAP);
		problem.setForeground(ThemeColor.TROUBLE.in(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme()));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, convertHeightInCharsToPixels(2)).applyTo(problem);
		jobs.job(Messages.readJob, progress -> desk.myself()).then(me -> {
			if (who.field().getText().isEmpty()) who.set(me.orElse(null));
		}).quietly().start(area);
		return area;
	}

	private static String plain(String label) {
		return label.replace("&", "");
	}

	private static <C extends Control> C labelled(Composite area, String text, C control) {
		var label = new Label(area, SWT.NONE);
		label.setText(text);
		label.moveAbove(control);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 6).applyTo(label);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		return control;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.addDo, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		if (whom == null) who.whenKnown(this::complete);
		else whom.whenKnown(() -> who.whenKnown(this::complete));
	}

	private void complete() {
		var day = TypedDay.read(due.getText(), LocalDate.now());
		if (whom != null && whom.choice().isEmpty()) refuse(whom.isInVain() ? NLS.bind(Messages.notFound, whom.field().getText().strip()) : Messages.studentNeeded, whom);
		else if (what.getText().isBlank()) refuse(Messages.whatNeeded, what);
		else if (who.isInVain()) refuse(NLS.bind(Messages.notFound, who.field().getText().strip()), who);
		else if (day.problem() != null) refuse(day.problem(), due);
		else {
			wanted = new Wanted(whom == null ? student.id() : whom.id().orElseThrow(), what.getText().strip(), who.field().getText().isBlank() ? null : who.id().orElse(null), day.day());
			super.okPressed();
		}
	}

	private void refuse(String sentence, Control where) {
		problem.setText(sentence.replace("&", "&&"));
		where.setFocus();
	}
}
