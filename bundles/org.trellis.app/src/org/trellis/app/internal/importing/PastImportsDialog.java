package org.trellis.app.internal.importing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.trellis.exchange.PastImport;
import org.trellis.exchange.UndoReport;
import org.trellis.exchange.UndoReport.Left;
import org.trellis.ui.EmptyState;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.Trouble;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;
import org.trellis.ui.tables.Tables;

/** Lists the imports of the district, and undoes one. */
final class PastImportsDialog extends Dialog {
	private static final int UNDO = IDialogConstants.CLIENT_ID;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault());

	private final ImportRun run;
	private final StoreJobs jobs;
	private final Tables tables;
	private final Runnable importNow;
	private ListTable<PastImport> list;
	private Label outcome;
	private Working working;
	private ListTable<Left> left;

	/** @param importNow opens the wizard */
	PastImportsDialog(Shell parent, ImportRun run, StoreJobs jobs, Tables tables, Runnable importNow) {
		super(parent);
		this.run = run;
		this.jobs = jobs;
		this.tables = tables;
		this.importNow = importNow;
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.pastTitle);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HelpIds.PAST);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
		sentence(area, Messages.pastIntro);
		var screen = parent.getMonitor().getClientArea();
		list = list(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(Math.min(convertWidthInCharsToPixels(120), screen.width - 80), convertHeightInCharsToPixels(14)).applyTo(list);
		working = new Working(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(working);
		outcome = sentence(area, "");
		left = LeftTable.in(area, tables);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, convertHeightInCharsToPixels(8)).applyTo(left);
		shown(working, false);
		shown(left, false);
		return area;
	}

	private ListTable<PastImport> list(Composite in) {
		return tables.<PastImport>table("org.trellis.app.import.past").named(Messages.pastTitle) //
				.column(Column.of("when", Messages.columnWhen, (PastImport p) -> time(p.startedAt())).width(22).comparing(Comparator.comparing(PastImport::startedAt))) //
				.column(Column.of("by", Messages.columnBy, PastImport::startedBy).width(14)) //
				.column(Column.of("chosen", Messages.columnChosen, (PastImport p) -> p.chosen() == null ? "" : p.chosen()).width(24)) //
				.column(Column.of("format", Messages.columnFormat, this::format).width(14)) //
				.column(Column.of("source", Messages.columnSource, (PastImport p) -> p.source() == null ? "" : p.source()).width(14)) //
				.column(number("added", Messages.columnAdded, PastImport::added)).column(number("changed", Messages.columnChanged, PastImport::changed)) //
				.column(number("dropped", Messages.columnDropped, PastImport::dropped)).column(number("rejected", Messages.columnRejected, PastImport::rejected)) //
				.column(Column.of("undone", Messages.columnUndone, (PastImport p) -> p.isUndone() ? NLS.bind(Messages.undoneBy, time(p.undoneAt()), p.undoneBy()) : "").width(28)) //
				.column(Column.of("files", Messages.columnFiles, PastImport::files).width(40)) //
				.sortedBy("-when").identifiedBy(PastImport::id).onSelect(rows -> selected()).action(Messages.undoSelected.replace("&", ""), rows -> undo()).help(HelpIds.PAST).in(in);
	}

	private static Column<PastImport> number(String id, String title, ToIntFunction<PastImport> of) {
		return Column.<PastImport> of(id, title, p -> of.applyAsInt(p) == 0 ? "" : Kinds.number(of.applyAsInt(p))).width(11).right().comparing(Comparator.comparingInt(of));
	}

	private String format(PastImport past) {
		return run.imports().formats().stream().filter(f -> f.id().equals(past.format())).map(f -> f.label()).findFirst().orElse(past.format());
	}

	private static String time(Instant at) {
		return TIME.format(at);
	}

	private static Label sentence(Composite in, String text) {
		var label = new Label(in, SWT.WRAP);
		label.setText(LegacyActionTools.escapeMnemonics(text));
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static void shown(Composite part, boolean shown) {
		part.setVisible(shown);
		((GridData) part.getLayoutData()).exclude = !shown;
		part.requestLayout();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, UNDO, Messages.undoSelected, false).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.close, true);
	}

	@Override
	protected Control createContents(Composite parent) {
		var contents = super.createContents(parent);
		read();
		list.setFocus();
		return contents;
	}

	private void read() {
		jobs.job(Messages.pastJob, progress -> run.past()).quietly().whenFailed(this::failed).then(this::show).start(list);
	}

	private void show(List<PastImport> past) {
		if (past.isEmpty()) list.showEmpty(Messages.pastNone, Messages.pastNoneWhy, new EmptyState.Action(Messages.pastImportNow, () -> {
			close();
			importNow.run();
		}));
		else list.show(RowSource.withoutPeople(past));
		selected();
	}

	private void failed(Trouble trouble) {
		shown(working, false);
		say(trouble.sentence());
		selected();
	}

	private void say(String sentence) {
		outcome.setText(LegacyActionTools.escapeMnemonics(sentence));
		outcome.requestLayout();
	}

	private void selected() {
		getButton(UNDO).setEnabled(!working.isVisible() && list.selection().size() == 1 && !list.selection().getFirst().isUndone());
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == UNDO) undo();
		else super.buttonPressed(id);
	}

	private void undo() {
		if (!getButton(UNDO).isEnabled()) return;
		var chosen = list.selection().getFirst();
		new UndoAsk(run, jobs).ask(list, chosen.id(), NLS.bind(Messages.undoOfDay, new Object[] { UndoAsk.name(chosen), format(chosen), time(chosen.startedAt()) }), working, () -> {
			shown(working, true);
			say("");
			getButton(UNDO).setEnabled(false);
		}, this::undone, this::failed);
	}

	private void undone(UndoReport report) {
		shown(working, false);
		say(UndoAsk.sentence(report));
		shown(left, !report.left().isEmpty());
		if (!report.left().isEmpty()) left.show(RowSource.of(report.left()));
		read();
	}

	ListTable<PastImport> list() {
		return list;
	}
}
