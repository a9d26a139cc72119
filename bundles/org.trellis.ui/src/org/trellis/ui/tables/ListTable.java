package org.trellis.ui.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.EmptyState;
import org.trellis.ui.Trouble;
import org.trellis.ui.internal.Messages;
import org.trellis.ui.internal.tables.EditCommands;
import org.trellis.ui.internal.tables.FilterField;
import org.trellis.ui.internal.tables.GridModel;
import org.trellis.ui.internal.tables.TableActions;
import org.trellis.ui.internal.tables.TableMenu;

/**
 * A table of any number of rows, with a filter, columns that a person chooses, orders and sizes, and a line that counts. What the person
 * chose is remembered. Rows are read in the background, page by page; what has not come yet is shown as "…". Keys: arrows, Page Up and Down, Home
 * and End, letters (goes to the first row that begins so); Copy, Select All and the commands of {@link TableCommands} for the rest. UI thread only.
 */
public final class ListTable<R> extends Composite {
	private static final String HELP = "org.trellis.ui.table";
	private static final int MOST_SELECTED = 100_000;

	private final TableOutline<R> outline;
	private final GridModel<R> model;
	private final TableActions<R> actions;
	private final Composite content;
	private final EmptyState empty;
	private final Label status;
	private final FilterField filter;
	private RowSource<R> source;
	private Job finding;
	private boolean awaitsFirst;

	ListTable(Composite parent, TableOutline<R> outline) {
		super(parent, SWT.NONE);
		this.outline = outline;
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
		filter = outline.hint == null ? null : new FilterField(this, outline.hint, this::filter, this::setFocusToRows);
		content = new Composite(this, SWT.NONE);
		content.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		model = new GridModel<>(content, outline.columns, outline.preferences, outline.sort, outline.identity, outline.jobs, new Answers());
		empty = new EmptyState(content);
		status = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
		AccessibleName.set(model.table(), outline.name);
		actions = new TableActions<>(this, model, outline.name, outline.jobs, outline.takingOut, this::say);
		TableMenu.on(this, model.table(), outline.actions, outline.open);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(this, HELP);
		if (outline.help != null) PlatformUI.getWorkbench().getHelpSystem().setHelp(this, outline.help);
		if (filter != null) filter.show(model.rememberedFilter());
		// one that nobody can see or take away
		else model.rememberFilter("");
		EditCommands.on(model.table(), this::copy, this::selectAll);
		setData(TableCommands.TABLE, this);
		top(model.control());
	}

	private void filter(String text) {
		model.rememberFilter(text);
		if (source != null) list(true);
	}

	/** Shows the rows of a source from now on, from the first one. */
	public void show(RowSource<R> rows) {
		source = rows;
		list(true);
	}

	/** The same list as it is now: stays where the person looks, as {@link #refresh} does. */
	public void showAgain(RowSource<R> rows) {
		source = rows;
		list(false);
	}

	/** Reads the rows again, because they were changed; stays where the person looks, and finds the selected ones that are near again. */
	public void refresh() {
		if (source != null) list(false);
	}

	/** Instead of the table: what belongs here, why there is nothing, and the next step. */
	public void showEmpty(String what, String why, EmptyState.Action... next) {
		source = null;
		model.clear();
		status.setText("");
		if (filter != null) filter.open(false);
		empty.show(what, why, next);
		top(empty);
	}

	private void list(boolean fromTop) {
		if (filter != null) filter.open(true);
		if (finding != null) finding.cancel();
		awaitsFirst = fromTop && outline.selectsFirst;
		model.list(source, fromTop);
		tellStatus();
	}

	/** The selected rows that are in memory, in their order. */
	public List<R> selection() {
		return model.selected();
	}

	/** All selected rows, also those that have to be read first. */
	public void withSelection(Consumer<List<R>> action) {
		actions.withSelected(action);
	}

	/** Selects the first row that is in memory and of this identity, and shows it. Returns false when it is not there. */
	public boolean select(Object identity) {
		return model.select(identity);
	}

	/** The native table; it holds the rows that can be seen. */
	public Table table() {
		return model.table();
	}

	/** How many rows there are, as far as is known. */
	public long rows() {
		return model.total();
	}

	/** Whether all that can be seen has come and the rows are counted. */
	public boolean isSettled() {
		return model.settled();
	}

	public void selectAll() {
		if (model.total() > MOST_SELECTED) say(NLS.bind(Messages.tableTooMany, number(model.total()), number(MOST_SELECTED)));
		else model.selectAll();
	}

	/** Puts the selected rows on the clipboard, a line each, cells between tabs. */
	public void copy() {
		actions.copy();
	}

	/** Asks for a file and writes what is shown to it. */
	public void exportCsv() {
		actions.exportCsv();
	}

	/** Writes what is shown, all rows of it, to a CSV file. @param then is told on the UI thread that it is done */
	public void exportCsv(Path file, Runnable then) {
		actions.exportCsv(file, then);
	}

	/** Asks for a printer and prints what is shown. */
	public void print() {
		actions.print();
	}

	/** Lets the person choose columns, their order, and how the rows are sorted. */
	public void chooseColumns() {
		model.chooseColumns(getShell(), outline.name);
	}

	/** To the filter field. */
	public void focusFilter() {
		if (filter != null) filter.focus();
	}

	private void setFocusToRows() {
		model.control().setFocus();
		if (model.selectionCount() == 0) model.selectFirst();
	}

	@Override
	public boolean setFocus() {
		var top = content.isDisposed() ? null : ((StackLayout) content.getLayout()).topControl;
		return top != null && !top.isDisposed() && top.setFocus();
	}

	private void top(Control control) {
		var layout = (StackLayout) content.getLayout();
		if (layout.topControl == control) return;
		layout.topControl = control;
		content.layout();
	}

	private void say(String sentence) {
		status.setText(sentence.replace("&", "&&"));
	}

	private void tellStatus() {
		if (!model.loaded()) {
			say(Messages.tableLoading);
			return;
		}
		var parts = new ArrayList<String>();
		if (!model.counted()) parts.add(NLS.bind(Messages.tableRowsMore, number(model.total())));
		else parts.add(model.total() == 1 ? Messages.tableRowsOne : NLS.bind(Messages.tableRows, number(model.total())));
		if (model.selectionCount() > 1) parts.add(NLS.bind(Messages.tableSelected, number(model.selectionCount())));
		if (!model.rememberedFilter().isEmpty()) parts.add(NLS.bind(Messages.tableFiltered, model.rememberedFilter()));
		say(String.join(" \u00b7 ", parts));
	}

	private static String number(long number) {
		return String.format("%,d", number);
	}

	private void showWhetherEmpty() {
		if (!model.loaded() || model.total() > 0) {
			top(model.control());
		} else if (!model.rememberedFilter().isEmpty()) {
			empty.show(NLS.bind(Messages.tableNothingTitle, outline.name), NLS.bind(Messages.tableNothingWhy, model.rememberedFilter()), new EmptyState.Action(Messages.tableClearFilter, this::clearFilter));
			top(empty);
		} else if (outline.nothing != null) {
			outline.nothing.accept(empty);
			top(empty);
		} else {
			top(model.control());
		}
	}

	/** Shows all rows again. */
	public void clearFilter() {
		if (filter != null) filter.clear();
	}

	private void selectFirst() {
		if (!awaitsFirst || model.total() == 0 || !model.settled()) return;
		awaitsFirst = false;
		model.selectRow(0);
	}

	/** What the grid tells. */
	private final class Answers implements GridModel.Listener<R> {
		@Override
		public void came() {
			showWhetherEmpty();
			tellStatus();
			selectFirst();
		}

		@Override
		public void selected() {
			tellStatus();
			outline.select.accept(model.selected());
		}

		@Override
		public void open(R row) {
			if (outline.open != null) outline.open.accept(row);
		}

		@Override
		public void relist() {
			if (source != null) list(true);
		}

		@Override
		public void failed(Trouble trouble) {
			empty.show(Messages.tableFailed, trouble.sentence(), new EmptyState.Action(Messages.tableAgain, () -> {
				top(model.control());
				list(true);
			}));
			top(empty);
			say("");
		}

		@Override
		public void find(String text) {
			if (finding != null) finding.cancel();
			var listing = model.listing();
			var column = model.sortColumn();
			if (listing == null || column == null) return;
			finding = outline.jobs.job(Messages.tableFind, progress -> listing.find(text, r -> startsWith(column.cell(r), text), progress)).quietly().then(row -> {
				if (model.listing() == listing && row >= 0) model.selectRow(row);
				else if (model.listing() == listing) say(NLS.bind(Messages.tableNotFound, text));
			}).whenFailed(trouble -> {
				if (model.listing() == listing) say(trouble.sentence());
			}).start(ListTable.this);
		}
	}

	private static boolean startsWith(String cell, String text) {
		return cell.regionMatches(true, 0, text, 0, text.length());
	}
}
