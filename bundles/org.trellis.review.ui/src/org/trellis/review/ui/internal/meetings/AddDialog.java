package org.trellis.review.ui.internal.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.trellis.review.meetings.MeetingDesk;
import org.trellis.review.meetings.MeetingDesk.Choice;
import org.trellis.review.meetings.MeetingDesk.MeetingLine;
import org.trellis.review.meetings.MeetingDesk.Queued;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.StoreJobs;

/** Chooses who is to be talked about: first who needs it, each with the reason, then anybody of the school by name. */
final class AddDialog extends Dialog {
	private static final String HELP = "org.trellis.review.ui.meetingAdd";
	private static final int MOST = 40;
	private static final int TYPING_MS = 200;

	/** @param reason null for none */
	record Chosen(UUID student, String reason) {
	}

	private record Offered(UUID student, String name, String why) {
	}

	private final MeetingDesk desk;
	private final MeetingLine meeting;
	private final StoreJobs jobs;
	private final Runnable search = this::search;
	private final List<Queued> queue = new ArrayList<>();
	private final List<Offered> offered = new ArrayList<>();
	private Text filter;
	private Table table;
	private Text reason;
	private Label says;
	private Chosen chosen;

	AddDialog(Shell parent, MeetingDesk desk, MeetingLine meeting, StoreJobs jobs) {
		super(parent);
		this.desk = desk;
		this.meeting = meeting;
		this.jobs = jobs;
	}

	Optional<Chosen> chosen() {
		return Optional.ofNullable(chosen);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.addTitle, meeting.title()));
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
		GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(area);
		filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.addFilter);
		AccessibleName.set(filter, Messages.addFilter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		filter.addListener(SWT.Modify, e -> area.getDisplay().timerExec(TYPING_MS, search));
		filter.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ARROW_DOWN) table.setFocus();
		});
		table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.addName);
		column(Messages.columnStudent, 28);
		column(Messages.columnWhy, 72);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(104), convertHeightInCharsToPixels(14)).applyTo(table);
		table.addListener(SWT.Selection, e -> mark());
		table.addListener(SWT.DefaultSelection, e -> okPressed());
		says = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(says);
		var label = new Label(area, SWT.NONE);
		label.setText(Messages.addReason);
		reason = new Text(area, SWT.SINGLE | SWT.BORDER);
		reason.setTextLimit(500);
		AccessibleName.set(reason, Messages.addReason.replace("&", ""));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
		return area;
	}

	private void column(String title, int characters) {
		var column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		column.setWidth(convertWidthInCharsToPixels(characters));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.addDo, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		offer("", List.of());
		jobs.job(Messages.readJob, progress -> desk.queue(meeting.school())).then(read -> {
			queue.addAll(read);
			if (!filter.isDisposed()) offer(typed(), List.of());
		}).whenFailed(trouble -> says.setText(trouble.sentence())).start(table);
	}

	private String typed() {
		return filter.getText().strip();
	}

	private void offer(String text, List<Choice> others) {
		var begins = text.toLowerCase(Locale.getDefault());
		offered.clear();
		queue.stream().filter(q -> q.name().toLowerCase(Locale.getDefault()).contains(begins)).forEach(q -> offered.add(new Offered(q.student(), q.name(), String.join("; ", q.reasons()))));
		others.stream().filter(o -> offered.stream().noneMatch(f -> f.student.equals(o.id()))).forEach(o -> offered.add(new Offered(o.id(), o.name(), "")));
		table.removeAll();
		for (var o : offered) new TableItem(table, SWT.NONE).setText(new String[] { o.name, o.why });
		if (!offered.isEmpty()) table.setSelection(0);
		mark();
	}

	private void mark() {
		var none = typed().isEmpty() ? Messages.addNobodyWaits : NLS.bind(Messages.nobodyFound, typed());
		says.setText((offered.isEmpty() ? none : "").replace("&", "&&"));
		getButton(IDialogConstants.OK_ID).setEnabled(table.getSelectionIndex() >= 0);
	}

	private void search() {
		if (filter.isDisposed()) return;
		var text = typed();
		if (text.isEmpty()) offer("", List.of());
		else jobs.job(Messages.findJob, progress -> desk.students(meeting.school(), text, MOST)).quietly().then(found -> {
			if (typed().equals(text)) offer(text, found);
		}).whenFailed(trouble -> says.setText(trouble.sentence())).start(table);
	}

	@Override
	protected void okPressed() {
		int at = table.getSelectionIndex();
		if (at < 0) return;
		var why = reason.getText().isBlank() ? offered.get(at).why : reason.getText().strip();
		chosen = new Chosen(offered.get(at).student, why.isEmpty() ? null : why);
		super.okPressed();
	}
}
