package org.trellis.app.internal.importing;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.trellis.exchange.ImportReport.Counts;
import org.trellis.ui.EmptyState;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.Trouble;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;
import org.trellis.ui.tables.Tables;

/** Second page: what the import would do, what needs attention, and the consent to drop much. The import itself is watched here, too. */
final class PreviewPage extends WizardPage {
	/** Counts of one kind of one file. */
	record CountRow(String file, String kind, Counts counts) {
	}

	private final ImportRun run;
	private final StoreJobs jobs;
	private final Tables tables;
	private final FilesPage files;
	private Composite stack;
	private Working working;
	private EmptyState trouble;
	private Composite result;
	private Label summary;
	private ListTable<CountRow> counts;
	private ListTable<AttentionRow> attention;
	private Label attentionTitle;
	private Link saveRows;
	private Composite guard;
	private Label guardSentence;
	private Button consent;
	/** What the shown result is about; null while there is none. */
	private List<ImportPart> triedParts;
	private List<Tried> tried = List.of();
	private Job job;
	private boolean committing;
	/** What an import came to that was stopped too late. */
	private volatile List<Tried> late;

	PreviewPage(ImportRun run, StoreJobs jobs, Tables tables, FilesPage files) {
		super("preview", Messages.previewTitle, null);
		setDescription(Messages.previewIntro);
		this.run = run;
		this.jobs = jobs;
		this.tables = tables;
		this.files = files;
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		working = new Working(stack);
		trouble = new EmptyState(stack);
		result = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 6).applyTo(result);
		summary = wrapped(result);
		summary.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		var sash = new SashForm(result, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		counts = countTable(sash);
		attentionPart(sash);
		sash.setWeights(5, 6);
		guardPart();
		PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, HelpIds.PREVIEW);
		setControl(stack);
	}

	private static Label wrapped(Composite in) {
		var label = new Label(in, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private ListTable<CountRow> countTable(Composite in) {
		return tables.<CountRow>table("org.trellis.app.import.counts").named(Messages.counts) //
				.column(Column.of("file", Messages.columnFile, CountRow::file).width(28)) //
				.column(Column.of("kind", Messages.columnKind, CountRow::kind).width(26)) //
				.column(number("added", Messages.columnAdded, Counts::added)) //
				.column(number("changed", Messages.columnChanged, Counts::changed)) //
				.column(number("dropped", Messages.columnDropped, Counts::dropped)) //
				.column(number("rejected", Messages.columnRejected, Counts::rejected)) //
				.column(number("unchanged", Messages.columnUnchanged, Counts::unchanged)) //
				.help(HelpIds.PREVIEW).in(in);
	}

	private static Column<CountRow> number(String id, String title, ToIntFunction<Counts> of) {
		return Column.<CountRow> of(id, title, r -> of.applyAsInt(r.counts) == 0 ? "" : Kinds.number(of.applyAsInt(r.counts))).width(11).right().comparing(Comparator.comparingInt(r -> of.applyAsInt(r.counts)));
	}

	private void attentionPart(Composite in) {
		var part = new Composite(in, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(part);
		attentionTitle = new Label(part, SWT.NONE);
		attentionTitle.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(attentionTitle);
		saveRows = new Link(part, SWT.NONE);
		saveRows.setText("<a>" + LegacyActionTools.escapeMnemonics(Messages.saveRows) + "</a>");
		saveRows.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> askWhereToSaveRows()));
		attention = tables.<AttentionRow>table("org.trellis.app.import.attention").named(Messages.attention).filteredBy(Messages.attentionFilter) //
				.column(Column.of("what", Messages.columnWhat, AttentionRow::what).width(16)) //
				.column(Column.of("file", Messages.columnFile, AttentionRow::file).width(20)) //
				.column(Column.of("line", Messages.columnLine, AttentionRow::lineText).width(7).right().comparing(Comparator.comparingInt(AttentionRow::line))) //
				.column(Column.of("row", Messages.columnRow, AttentionRow::row).width(16)) //
				.column(Column.of("field", Messages.columnField, AttentionRow::field).width(12)) //
				.column(Column.of("value", Messages.columnValue, AttentionRow::value).width(14)) //
				.column(Column.of("reason", Messages.columnReason, AttentionRow::reason).width(80)) //
				.help(HelpIds.PREVIEW).in(part);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(attention);
	}

	private void guardPart() {
		guard = new Composite(result, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(guard);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(guard);
		new Label(guard, SWT.NONE).setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_WARNING));
		guardSentence = wrapped(guard);
		new Label(guard, SWT.NONE);
		consent = new Button(guard, SWT.CHECK);
		consent.setText(Messages.guardConsent);
		consent.addListener(SWT.Selection, e -> check());
		new Label(guard, SWT.NONE);
		var other = new Link(guard, SWT.NONE);
		other.setText("<a>" + LegacyActionTools.escapeMnemonics(Messages.guardOther) + "</a>");
		other.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			getContainer().showPage(files);
			tried.stream().filter(Tried::isGuarded).findFirst().ifPresent(t -> files.focusSource(t.part().format()));
		}));
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
		if (!visible && job != null && !committing) job.cancel();
	}

	private void tryOut() {
		var parts = files.parts();
		triedParts = parts;
		setPageComplete(false);
		setMessage(Messages.previewIntro);
		setErrorMessage(null);
		working.begin(Messages.previewWorking);
		top(working);
		job = jobs.job(Messages.tryJob, progress -> run.tryOut(parts, working.watching(progress))) //
				.whenFailed(t -> failed(Messages.tryFailed, t)).whenCancelled(() -> triedParts = null).then(this::show).start(stack);
	}

	private void failed(String what, Trouble why) {
		triedParts = null;
		setPageComplete(false);
		setErrorMessage(why.sentence());
		trouble.show(what, why.sentence() + " " + Messages.nothingImported, new EmptyState.Action(Messages.tryAgain, this::tryOut), new EmptyState.Action(Messages.otherFiles, () -> getContainer().showPage(files)));
		top(trouble);
		trouble.setFocus();
	}

	private void show(List<Tried> results) {
		job = null;
		tried = results;
		summary.setText(LegacyActionTools.escapeMnemonics(Kinds.future(totals(results))));
		counts.show(RowSource.of(results.stream().flatMap(t -> t.report().files().stream()).flatMap(f -> f.classes().entrySet().stream().map(c -> new CountRow(f.file(), Kinds.name(c.getKey()), c.getValue()))).toList()));
		var rows = AttentionRow.of(results);
		int all = AttentionRow.all(results);
		int listed = AttentionRow.listed(results);
		attentionTitle.setText(listed < all ? Messages.attention + ": " + NLS.bind(Messages.attentionMore, Kinds.number(listed), Kinds.number(all)) : Messages.attention);
		saveRows.setVisible(all > 0);
		if (rows.isEmpty()) attention.showEmpty(Messages.attention, Messages.attentionNone);
		else attention.show(RowSource.of(rows));
		showGuard();
		check();
		result.layout(true, true);
		top(result);
	}

	static Counts totals(List<Tried> results) {
		return results.stream().filter(t -> t.report() != null).map(t -> t.report().totals()).reduce(Counts.NONE, Counts::plus);
	}

	private void showGuard() {
		var held = tried.stream().filter(Tried::isGuarded).map(t -> Kinds.sentence(t.report().guard())).collect(Collectors.joining(" "));
		guardSentence.setText(LegacyActionTools.escapeMnemonics(held));
		consent.setSelection(false);
		guard.setVisible(!held.isEmpty());
		((GridData) guard.getLayoutData()).exclude = held.isEmpty();
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
		if (tried.stream().anyMatch(Tried::isGuarded) && !consent.getSelection()) return Optional.of(Messages.guardNeeded);
		var total = totals(tried);
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
		working.begin(Messages.rowsJob);
		top(working);
		job = jobs.job(Messages.rowsJob, progress -> run.writeRows(results, file, working.watching(progress))).whenFailed(t -> {
			backToResult();
			setErrorMessage(t.sentence());
		}).whenCancelled(this::backToResult).then(written -> {
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
		committing = true;
		late = null;
		setErrorMessage(null);
		working.begin(Messages.importing);
		job = jobs.job(Messages.importJob, progress -> run.commit(confirmed, working.watching(progress))) //
				.whenFailed(t -> {
					ended();
					failed(Messages.importFailed, t);
				}).whenUnwanted(results -> late = results).whenCancelled(this::stopped).then(this::committed).start(stack);
		top(working);
	}

	/** Asks the import to stop; it says so when it has. */
	void stop() {
		working.say(Messages.stopping);
		job.cancel();
	}

	private void ended() {
		committing = false;
		job = null;
	}

	private void stopped() {
		// what was written before the wish came is written, and is told so
		if (late != null && late.stream().anyMatch(Tried::isImported)) {
			committed(late);
			return;
		}
		ended();
		check();
		setMessage(Messages.stopped, INFORMATION);
		top(result);
	}

	private void committed(List<Tried> results) {
		ended();
		if (results.stream().anyMatch(Tried::isImported)) ((ImportWizard) getWizard()).imported(results);
		else show(results);
	}
}
