package org.trellis.ui.internal.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.internal.Messages;
import org.trellis.ui.tables.Column;

/** Which columns, in which order, and by which the rows are sorted; all of it by keys too. */
final class ColumnDialog<R> extends Dialog {
	private static final int RESET = IDialogConstants.CLIENT_ID;
	private static final String HELP = "org.trellis.ui.columns";

	private final String name;
	private final ColumnState<R> state;
	private final List<Column<R>> sortable;
	private final List<Column<R>> order = new ArrayList<>();
	private Table list;
	private Combo sort;
	private Button descending;
	private boolean changed;

	ColumnDialog(Shell parent, String name, ColumnState<R> state, Predicate<Column<R>> sortable) {
		super(parent);
		this.name = name;
		this.state = state;
		this.sortable = state.all().stream().filter(sortable).toList();
	}

	/** Whether anything is to be shown anew. */
	boolean changed() {
		return changed;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.columnsTitle, name));
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
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 6).applyTo(area);
		var label = new Label(area, SWT.NONE);
		label.setText(Messages.columnsShown);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
		list = new Table(area, SWT.CHECK | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		AccessibleName.set(list, Messages.columnsShown.replace("&", ""));
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(45), convertHeightInCharsToPixels(12)).applyTo(list);
		movers(area);
		sorters(area);
		show(state.shown(), state.sort().orElse(null), state.descending());
		return area;
	}

	private void movers(Composite area) {
		var buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		mover(buttons, Messages.columnsUp, -1);
		mover(buttons, Messages.columnsDown, 1);
	}

	private void mover(Composite parent, String label, int by) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, e -> move(by));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
	}

	private void sorters(Composite area) {
		var label = new Label(area, SWT.NONE);
		label.setText(Messages.columnsSort);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
		sort = new Combo(area, SWT.READ_ONLY);
		sort.setItems(sortable.stream().map(Column::title).toArray(String[]::new));
		AccessibleName.set(sort, Messages.columnsSort.replace("&", ""));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(sort);
		descending = new Button(area, SWT.CHECK);
		descending.setText(Messages.columnsDescending);
	}

	private void show(List<Column<R>> shown, Column<R> by, boolean down) {
		order.clear();
		order.addAll(shown);
		state.all().stream().filter(c -> !shown.contains(c)).forEach(order::add);
		fill(shown);
		if (list.getItemCount() > 0) list.setSelection(0);
		sort.select(sortable.indexOf(by));
		descending.setSelection(down);
	}

	private void fill(List<Column<R>> checked) {
		list.removeAll();
		for (var column : order) {
			var item = new TableItem(list, SWT.NONE);
			item.setText(column.title());
			item.setChecked(checked.contains(column));
		}
	}

	private List<Column<R>> checked() {
		var checked = new ArrayList<Column<R>>();
		for (int i = 0; i < order.size(); i++) if (list.getItem(i).getChecked()) checked.add(order.get(i));
		return checked;
	}

	private void move(int by) {
		int from = list.getSelectionIndex();
		int to = from + by;
		if (from < 0 || to < 0 || to >= order.size()) return;
		var checked = checked();
		Collections.swap(order, from, to);
		fill(checked);
		list.setSelection(to);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, RESET, Messages.columnsReset, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.columnsUse, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == RESET) reset();
		else super.buttonPressed(id);
	}

	private void reset() {
		state.reset();
		changed = true;
		show(state.shown(), state.sort().orElse(null), state.descending());
	}

	@Override
	protected void okPressed() {
		var checked = checked();
		// a table without columns could not be mended by its header any more
		if (!checked.isEmpty()) state.show(checked);
		if (sort.getSelectionIndex() >= 0) state.sort(sortable.get(sort.getSelectionIndex()), descending.getSelection());
		changed = true;
		super.okPressed();
	}
}
