package org.trellis.app.internal.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.trellis.exchange.UndoReport;
import org.trellis.model.review.Season;
import org.trellis.store.PrivateFiles;
import org.trellis.store.StoreException;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.tables.RowSource;
import org.trellis.ui.tables.Tables;

/** Last page: what was imported, its report, and the way back. */
final class DonePage extends WizardPage {
	private final ImportRun run;
	private final UndoAsk undo;
	private final StoreJobs jobs;
	private final Tables tables;
	private Composite stack;
	private Working working;
	private Composite content;
	private List<Tried> results = List.of();
	/** The review that could begin, and whether it is to; null for none. */
	private Season next;
	private Button start;

	DonePage(ImportRun run, StoreJobs jobs, Tables tables) {
		super("done", Messages.doneTitle, null);
		setDescription(Messages.doneIntro);
		this.run = run;
		this.undo = new UndoAsk(run, jobs);
		this.jobs = jobs;
		this.tables = tables;
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		working = new Working(stack);
		content = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(content);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, HelpIds.DONE);
		setControl(stack);
		top(content);
	}

	/** There is no way back to what is done but the undo. */
	@Override
	public IWizardPage getPreviousPage() {
		return null;
	}

	void show(List<Tried> done) {
		results = done;
		for (var one : done) part(one);
		link(content, Messages.saveReport, this::askWhereToSave);
		sentence(content, Messages.doneNext);
		content.layout(true, true);
		jobs.job(Messages.nextJob, progress -> run.reviewToStart()).quietly().then(season -> season.ifPresent(this::offerReview)).start(content);
	}

	/** Offered as what comes next; whoever was told to import something more first has to want it. */
	private void offerReview(Season season) {
		next = season;
		start = new Button(content, SWT.CHECK);
		start.setText(season == Season.FALL ? Messages.startFall : Messages.startSpring);
		start.setSelection(results.stream().map(Tried::report).filter(Objects::nonNull).allMatch(r -> r.advice().isEmpty()));
		content.layout(true, true);
	}

	/** The wizard is left: starts the review, where that was offered and wished. */
	void startReview(Shell owner) {
		if (start != null && start.getSelection()) jobs.job(Messages.startJob, progress -> run.startReview(next)).writing().start(owner);
	}

	private void part(Tried one) {
		var label = one.part().format().label();
		var title = one.report() == null ? Messages.doneFailed : one.report().run() == null ? Messages.doneNothing : Messages.donePart;
		if (one.report() != null && !one.isImported()) title = Messages.doneFailed;
		sentence(content, NLS.bind(title, label)).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		if (one.report() == null) sentence(content, one.trouble().sentence() + " " + one.trouble().nextStep());
		else if (one.isGuarded()) sentence(content, Kinds.sentence(one.report().guard()));
		else if (one.isRefused()) sentence(content, one.report().refused().getFirst().sentence());
		else sentence(content, Kinds.past(one.report().totals()));
		if (one.isImported()) for (var advice : one.report().advice()) AdviceText.in(content, advice);
		if (one.report() == null || one.report().run() == null) return;
		var result = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(result);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(result);
		link(result, Messages.undoThis, () -> undo(one, result));
	}

	private void undo(Tried one, Composite result) {
		undo.ask(stack, one.report().run(), NLS.bind(Messages.undoOf, UndoAsk.shortened(one.part().chosen()), one.part().format().label()), working, () -> top(working), report -> {
			top(content);
			undone(report, result);
		}, trouble -> {
			top(content);
			setErrorMessage(trouble.sentence());
		});
	}

	private void undone(UndoReport report, Composite result) {
		if (start != null) start.dispose();
		start = null;
		for (var child : result.getChildren()) child.dispose();
		sentence(result, UndoAsk.sentence(report)).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		if (!report.left().isEmpty()) {
			var left = LeftTable.in(result, tables);
			GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, convertHeightInCharsToPixels(10)).applyTo(left);
			left.show(RowSource.of(report.left()));
		}
		content.layout(true, true);
	}

	private static Label sentence(Composite in, String text) {
		var label = new Label(in, SWT.WRAP);
		label.setText(LegacyActionTools.escapeMnemonics(text));
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static void link(Composite in, String label, Runnable action) {
		var link = new Link(in, SWT.NONE);
		link.setText("<a>" + LegacyActionTools.escapeMnemonics(label) + "</a>");
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
	}

	private void top(Control control) {
		((StackLayout) stack.getLayout()).topControl = control;
		stack.layout();
	}

	private void askWhereToSave() {
		var dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFileName("import-report.txt");
		dialog.setOverwrite(true);
		Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::save);
	}

	/** Writes the reports of all parts, with every row that they list. */
	void save(Path file) {
		var text = results.stream().map(Tried::report).filter(Objects::nonNull).map(r -> r.toText(Integer.MAX_VALUE)).collect(Collectors.joining(System.lineSeparator()));
		jobs.job(Messages.reportJob, progress -> {
			try (var out = PrivateFiles.write(file)) {
				out.write(text.getBytes(StandardCharsets.UTF_8));
			} catch (IOException e) {
				throw new StoreException(NLS.bind(Messages.reportNotSaved, file, e.getMessage()), e);
			}
			return file;
		}).quietly().whenFailed(t -> setErrorMessage(t.sentence())).then(f -> {
			setErrorMessage(null);
			setMessage(NLS.bind(Messages.reportSaved, f), INFORMATION);
		}).start(stack);
	}
}
