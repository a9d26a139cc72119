package org.trellis.review.ui.internal.plans;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.trellis.model.Domain;
import org.trellis.review.plans.Batch;
import org.trellis.review.plans.Batch.Assigned;
import org.trellis.review.plans.Batch.Candidate;
import org.trellis.review.plans.Batch.Support;
import org.trellis.review.plans.Batch.Verdict;
import org.trellis.review.plans.PlanDesk.Choice;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.forms.TypedDay;

/** The same support for the chosen students (D6): what, and below it what each says to it; whoever is ticked gets it. */
final class AssignDialog extends TitleAreaDialog {
	private static final int ROWS = 8;

	private final Batch batch;
	private final StoreJobs jobs;
	private final List<UUID> students;
	private final List<Choice> services;
	private final List<Domain> domains;
	private Combo service;
	private Combo domain;
	private Text action;
	private Text goal;
	private Text reviewOn;
	private Table table;
	private Assigned done;
	/** What the list was made for; null while nothing is chosen. */
	private Support shown;

	AssignDialog(Shell parent, Batch batch, StoreJobs jobs, List<UUID> students, List<Choice> services, List<Domain> domains) {
		super(parent);
		this.batch = batch;
		this.jobs = jobs;
		this.students = students;
		this.services = services;
		this.domains = domains;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What came of it, once the dialog was left with OK. */
	Assigned done() {
		return done;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.assignTitle);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.trellis.review.ui.assign");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.assignHeading, students.size()));
		setMessage(Messages.assignText);
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		service = combo(area, Messages.assignService);
		service.add("");
		services.forEach(s -> service.add(s.name()));
		domain = combo(area, Messages.assignDomain);
		domain.add("");
		domains.forEach(d -> domain.add(d.label()));
		action = text(area, Messages.assignAction);
		goal = text(area, Messages.assignGoal);
		reviewOn = text(area, Messages.assignReview);
		reviewOn.setMessage(TypedDay.example());
		for (var field : List.of(service, domain)) field.addListener(SWT.Selection, e -> look());
		action.addListener(SWT.FocusOut, e -> look());
		action.addListener(SWT.DefaultSelection, e -> look());
		table = new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.assignWho);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(convertWidthInCharsToPixels(110), table.getItemHeight() * ROWS).applyTo(table);
		column(Messages.student, 28);
		column(Messages.assignVerdict, 16);
		column(Messages.why, 64);
		table.addListener(SWT.Selection, e -> ticked((TableItem) e.item));
		return area;
	}

	private void column(String title, int characters) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(convertWidthInCharsToPixels(characters));
	}

	private static Combo combo(Composite area, String label) {
		new Label(area, SWT.NONE).setText(label);
		var combo = new Combo(area, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private static Text text(Composite area, String label) {
		new Label(area, SWT.NONE).setText(label);
		var text = new Text(area, SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.assignDo, false).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	/** Null, with a sentence in the title, while something is wrong. */
	private Support support() {
		var day = TypedDay.read(reviewOn.getText(), LocalDate.now());
		setErrorMessage(day.problem());
		if (day.problem() != null) return null;
		var key = domain.getSelectionIndex() > 0 ? domains.get(domain.getSelectionIndex() - 1).key() : null;
		var id = service.getSelectionIndex() > 0 ? services.get(service.getSelectionIndex() - 1).id() : null;
		return new Support(key, null, id, action.getText(), goal.getText(), null, null, null, day.day(), null, null);
	}

	/** What each student says to it, as soon as it is known what it is. */
	private void look() {
		var support = support();
		if (support == null || support.service() == null && (support.action().isBlank() || support.domain() == null) || support.equals(shown)) return;
		shown = support;
		jobs.job(Messages.assignLook, progress -> batch.look(support, students)).whenFailed(trouble -> setErrorMessage(trouble.sentence())).then(this::show).start(table);
	}

	private void show(List<Candidate> candidates) {
		table.removeAll();
		for (var candidate : candidates) {
			var item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { candidate.name(), of(candidate.verdict()), String.join("; ", candidate.reasons()) });
			item.setData(candidate);
			item.setChecked(candidate.verdict() == Verdict.FITS);
			item.setGrayed(candidate.verdict() == Verdict.CANNOT);
		}
		count();
	}

	private static String of(Verdict verdict) {
		return switch (verdict) {
		case FITS -> Messages.fits;
		case WARNING -> Messages.warning;
		case CANNOT -> Messages.cannot;
		};
	}

	private void ticked(TableItem item) {
		if (((Candidate) item.getData()).verdict() == Verdict.CANNOT) item.setChecked(false);
		count();
	}

	private List<UUID> chosen() {
		return Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(i -> ((Candidate) i.getData()).student()).toList();
	}

	private void count() {
		setMessage(NLS.bind(Messages.assignCount, chosen().size(), table.getItemCount()));
		getButton(IDialogConstants.OK_ID).setEnabled(!chosen().isEmpty());
	}

	@Override
	protected void okPressed() {
		var support = support();
		if (support == null) return;
		var whom = chosen();
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		jobs.job(Messages.assignJob, progress -> batch.assign(support, whom)).writing().whenFailed(trouble -> {
			setErrorMessage(trouble.sentence());
			count();
		}).then(result -> {
			done = result;
			super.okPressed();
		}).start(table);
	}
}
