package org.trellis.app.internal.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.PlatformUI;
import org.trellis.exchange.ImportFormat;
import org.trellis.ui.EmptyState;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.tables.Tables;

/** Second page: tries the import out and shows what it would do. The import itself is watched here, too. */
final class PreviewPage extends WizardPage {
	private final ImportRun run;
	private final StoreJobs jobs;
	private final Tables tables;
	private final FilesPage files;
	private final ErrorReporter errors;
	private Composite stack;
	private Working working;
	private EmptyState trouble;
	private PreviewResult result;
	/** What the shown result is about; null while there is none. */
	private List<ImportPart> triedParts;
	private List<Tried> tried = List.of();
	/** What is being done; null for nothing. */
	private Job job;
	/** Counts what was begun: what comes of an earlier work is of no interest. */
	private int begun;
	private boolean committing;

	PreviewPage(ImportRun run, StoreJobs jobs, Tables tables, FilesPage files, ErrorReporter errors) {
		super("preview", Messages.previewTitle, null);
		setDescription(Messages.previewIntro);
		this.run = run;
		this.jobs = jobs;
		this.tables = tables;
		this.files = files;
		this.errors = errors;
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		working = new Working(stack);
		trouble = new EmptyState(stack);
		result = new PreviewResult(stack, tables, new Actions());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, HelpIds.PREVIEW);
		setControl(stack);
	}

	private final class Actions implements PreviewResult.Actions {
		@Override
		public void saveRows() {
			askWhereToSaveRows();
		}

		@Override
		public void consented() {
			check();
		}

		@Override
		public void otherSource(ImportFormat format) {
			getContainer().showPage(files);
			files.focusSource(format);
		}
	}

	private void top(Control control) {
		((StackLayout) stack.getLayout()).topControl = control;
		stack.layout();
		getContainer().updateButtons();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		// what could not be used may have been mended meanwhile
		if (visible && (!files.parts().equals(triedParts) || tried.stream().anyMatch(Tried::isRefused))) tryOut();
		// whoever goes back to other files does not wait for these
		if (!visible && job != null && !committing) giveUp();
	}

	private void giveUp() {
		begun++;
		job.cancel();
		job = null;
		top(result);
	}

	private void begin(String what) {
		working.begin(what);
		top(working);
	}

	private void tryOut() {
		var parts = files.parts();
		int mine = ++begun;
		triedParts = null;
		setPageComplete(false);
		setMessage(Messages.previewIntro);
		setErrorMessage(null);
		begin(Messages.previewWorking);
		job = jobs.job(Messages.tryJob, progress -> run.tryOut(parts, working.watching(progress))).whenFailed(t -> {
			if (mine != begun) return;
			failed(Messages.tryFailed, t.sentence() + " " + Messages.nothingImported, t.sentence());
			if (t.isUnexpected()) errors.report(t);
		}).whenCancelled(() -> {
			if (mine == begun) failed(Messages.tryFailed, Messages.stopped, null);
		}).then(results -> {
			if (mine != begun) return;
			triedParts = parts;
			show(results);
		}).start(stack);
	}

	private void failed(String what, String why, String error) {
		job = null;
		triedParts = null;
		setPageComplete(false);
		setErrorMessage(error);
		trouble.show(what, why, new EmptyState.Action(Messages.tryAgain, this::tryOut), new EmptyState.Action(Messages.otherFiles, () -> getContainer().showPage(files)));
		top(trouble);
		trouble.setFocus();
	}

	private void show(List<Tried> results) {
		job = null;
		tried = results;
		result.show(results);
		check();
		top(result);
	}

	/** Tells what keeps the import from going on. */
	private void check() {
		var wrong = wrong();
		setErrorMessage(wrong.orElse(null));
		setPageComplete(wrong.isEmpty());
	}

	private Optional<String> wrong() {
		var refusal = tried.stream().filter(Tried::isRefused).findFirst();
		if (refusal.isPresent()) return Optional.of(NLS.bind(Messages.filesRefused, refusal.get().report().refused().getFirst().sentence()));
		if (!result.isConsented()) return Optional.of(Messages.guardNeeded);
		var total = PreviewResult.totals(tried);
		return total.added() + total.changed() + total.dropped() == 0 ? Optional.of(Messages.nothingToDo) : Optional.empty();
	}

	private void askWhereToSaveRows() {
		var dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFileName("import-rows.csv");
		dialog.setOverwrite(true);
		Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::saveRows);
	}

	/** Writes all that needs attention to a file, however much it is. */
	void saveRows(Path file) {
		var results = tried;
		int mine = ++begun;
		begin(Messages.rowsJob);
		job = jobs.job(Messages.rowsJob, progress -> run.writeRows(results, file, working.watching(progress))).whenFailed(t -> {
			if (mine != begun) return;
			backToResult();
			setErrorMessage(t.sentence());
		}).whenCancelled(() -> {
			if (mine == begun) backToResult();
		}).then(written -> {
			if (mine != begun) return;
			backToResult();
			setMessage(NLS.bind(Messages.rowsSaved, written.stream().map(Path::toString).collect(Collectors.joining(", "))), INFORMATION);
		}).start(stack);
	}

	private void backToResult() {
		job = null;
		check();
		top(result);
	}

	@Override
	public void dispose() {
		if (job != null) job.cancel();
		super.dispose();
	}

	boolean isWorking() {
		return job != null;
	}

	boolean isCommitting() {
		return committing;
	}

	boolean isReady() {
		return !isWorking() && isPageComplete();
	}

	/** Imports what is shown. */
	void commit() {
		var confirmed = tried;
		begun++;
		committing = true;
		setErrorMessage(null);
		working.begin(Messages.importing);
		job = jobs.job(Messages.importJob, progress -> run.commit(confirmed, working.watching(progress))) //
				.whenFailed(t -> {
					committing = false;
					failed(Messages.importFailed, t.sentence() + " " + Messages.nothingImported, t.sentence());
					if (t.isUnexpected()) errors.report(t);
				}).whenCancelled(this::stopped).whenStopped(this::stoppedTooLate).then(this::committed).writing().start(stack);
		top(working);
	}

	/** Asks the import to stop; it says so when it has. */
	void stop() {
		working.say(Messages.stopping);
		job.cancel();
	}

	private void stopped() {
		committing = false;
		backToResult();
		setMessage(Messages.stopped, INFORMATION);
	}

	/** What was written before the wish came is written, and is told so. */
	private void stoppedTooLate(List<Tried> results) {
		if (results.stream().anyMatch(Tried::isImported)) committed(results);
		else stopped();
	}

	private void committed(List<Tried> results) {
		committing = false;
		job = null;
		if (results.stream().anyMatch(Tried::isImported)) ((ImportWizard) getWizard()).imported(results);
		else show(results);
	}
}
