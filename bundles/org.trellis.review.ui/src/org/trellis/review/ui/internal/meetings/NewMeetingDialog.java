package org.trellis.review.ui.internal.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.trellis.review.ClassLine;
import org.trellis.review.meetings.MeetingDesk.NewMeeting;
import org.trellis.review.meetings.MeetingDesk.Starts;
import org.trellis.review.meetings.MeetingTemplate;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.ThemeColor;
import org.trellis.ui.forms.TypedDay;

/** Plans a meeting: from which template, about which class where the template is about one, what it is called, when. */
final class NewMeetingDialog extends Dialog {
	private static final String HELP = "org.trellis.review.ui.meetingNew";
	private static final int LONGEST_TITLE = 200;

	/** Reads the classes of the school, on a background thread. */
	interface Classes {
		List<ClassLine> read();
	}

	private final UUID school;
	private final String schoolName;
	private final List<MeetingTemplate> templates;
	private final UUID markedClass;
	private final Classes reading;
	private final StoreJobs jobs;
	private final List<ClassLine> classes = new ArrayList<>();
	private Combo template;
	private Combo section;
	private Text title;
	private Text day;
	private Text time;
	private Label problem;
	private NewMeeting wanted;

	/** @param markedClass is chosen at first; null for none */
	NewMeetingDialog(Shell parent, UUID school, String schoolName, List<MeetingTemplate> templates, UUID markedClass, Classes reading, StoreJobs jobs) {
		super(parent);
		this.school = school;
		this.schoolName = schoolName;
		this.templates = templates;
		this.markedClass = markedClass;
		this.reading = reading;
		this.jobs = jobs;
	}

	NewMeeting wanted() {
		return wanted;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.newTitle, schoolName));
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
		template = labelled(area, Messages.newTemplate, new Combo(area, SWT.READ_ONLY));
		template.setItems(templates.stream().map(MeetingTemplate::name).toArray(String[]::new));
		template.addListener(SWT.Selection, e -> templateChosen());
		section = labelled(area, Messages.newClass, new Combo(area, SWT.READ_ONLY));
		section.add(Messages.newNoClass);
		section.select(0);
		title = labelled(area, Messages.newName, new Text(area, SWT.SINGLE | SWT.BORDER));
		title.setTextLimit(LONGEST_TITLE);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(44), SWT.DEFAULT).applyTo(title);
		day = labelled(area, Messages.newDay, new Text(area, SWT.SINGLE | SWT.BORDER));
		day.setText(TypedDay.write(LocalDate.now()));
		day.setToolTipText(TypedDay.example());
		time = labelled(area, Messages.newTime, new Text(area, SWT.SINGLE | SWT.BORDER));
		time.setMessage(MeetingTexts.time(LocalTime.of(9, 10)));
		problem = new Label(area, SWT.WRAP);
		problem.setForeground(ThemeColor.TROUBLE.in(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme()));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(problem);
		if (!templates.isEmpty()) template.select(markedClass == null ? 0 : Math.max(0, ofClass()));
		templateChosen();
		return area;
	}

	/** The first template that is about a class. */
	private int ofClass() {
		for (int i = 0; i < templates.size(); i++) if (templates.get(i).agenda().isEmpty()) return i;
		return -1;
	}

	private static <C extends Control> C labelled(Composite area, String text, C control) {
		var label = new Label(area, SWT.NONE);
		label.setText(text);
		label.moveAbove(control);
		AccessibleName.set(control, text.replace("&", ""));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		return control;
	}

	private MeetingTemplate template() {
		return template.getSelectionIndex() < 0 ? null : templates.get(template.getSelectionIndex());
	}

	private void templateChosen() {
		var chosen = template();
		if (chosen == null) return;
		section.setEnabled(chosen.agenda().isEmpty());
		title.setText(chosen.title());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.newDo, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		jobs.job(Messages.readJob, progress -> reading.read()).then(read -> {
			classes.addAll(read);
			read.forEach(c -> section.add(c.teacher() == null ? c.name() : c.name() + " \u00b7 " + c.teacher()));
			for (int i = 0; i < read.size(); i++) if (read.get(i).id().equals(markedClass)) section.select(i + 1);
		}).whenFailed(trouble -> say(trouble.sentence())).start(section);
	}

	private void say(String sentence) {
		problem.setText(sentence.replace("&", "&&"));
		problem.getParent().layout(true, true);
		var size = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT);
		getShell().setSize(Math.max(getShell().getSize().x, size.x), Math.max(getShell().getSize().y, size.y));
	}

	@Override
	protected void okPressed() {
		var on = TypedDay.read(day.getText(), LocalDate.now());
		if (on.day() == null) {
			say(on.problem() == null ? Messages.newDayNeeded : on.problem());
			day.setFocus();
			return;
		}
		LocalTime at = null;
		try {
			at = time(time.getText().strip());
		} catch (DateTimeParseException e) {
			say(NLS.bind(Messages.newTimeWrong, time.getText().strip(), MeetingTexts.time(LocalTime.of(9, 10))));
			time.setFocus();
			return;
		}
		int of = section.isEnabled() ? section.getSelectionIndex() - 1 : -1;
		wanted = new NewMeeting(school, template() == null ? null : template().key(), title.getText(), on.day(), at, starts(of < 0 ? null : classes.get(of).id()));
		super.okPressed();
	}

	/** The agenda comes with it: of a class, or of those who need it. */
	private Starts starts(UUID chosenClass) {
		if (chosenClass != null) return new Starts.WithClass(chosenClass);
		return template() == null || template().agenda().isEmpty() ? new Starts.Empty() : new Starts.Filled();
	}

	/** As the country writes it, or 9:10. Null for nothing typed. */
	private static LocalTime time(String text) {
		if (text.isEmpty()) return null;
		if (text.matches("\\d{1,2}:\\d{2}")) return LocalTime.parse(text, DateTimeFormatter.ofPattern("H:mm"));
		// newer Java writes a narrow space that nobody types
		return LocalTime.parse(text.toUpperCase().replace(' ', '\u202f'), DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
	}
}
