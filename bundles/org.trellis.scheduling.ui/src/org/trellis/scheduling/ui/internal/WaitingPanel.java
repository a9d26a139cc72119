package org.trellis.scheduling.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.trellis.scheduling.Opening;
import org.trellis.ui.AccessibleName;

/** Who has no seat: a line for each, the sentence of the marked one in full, and the way into the calendar by button, key or mouse. */
final class WaitingPanel extends Composite {
	private final Label count;
	private final Table table;
	private final Label why;
	private final Button place;
	private List<Opening> openings = List.of();

	WaitingPanel(Composite parent, Desk desk) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 4).applyTo(this);
		count = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		table = new Table(this, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.waitingName);
		for (var title : new String[] { Messages.columnStudent, Messages.columnService, Messages.columnWhy }) new TableColumn(table, SWT.LEFT).setText(title);
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 80).applyTo(table);
		table.addListener(SWT.Resize, e -> {
			var width = table.getClientArea().width;
			table.getColumn(0).setWidth(width * 30 / 100);
			table.getColumn(1).setWidth(width * 27 / 100);
			table.getColumn(2).setWidth(width * 43 / 100);
		});
		table.addListener(SWT.Selection, e -> showWhy());
		table.addListener(SWT.DefaultSelection, e -> desk.run(Commands.PLACE));
		why = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(why);
		place = new Button(this, SWT.PUSH);
		place.setText(Messages.place);
		place.addListener(SWT.Selection, e -> desk.run(Commands.PLACE));
		var drag = new DragSource(table, DND.DROP_MOVE | DND.DROP_COPY);
		drag.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
		drag.addDragListener(new Dragging());
		showWhy();
	}

	/** Hands the marked student over to where it is dropped. */
	private final class Dragging extends DragSourceAdapter {
		@Override
		public void dragStart(DragSourceEvent event) {
			event.doit = marked().isPresent();
			marked().ifPresent(o -> LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(o)));
		}

		@Override
		public void dragFinished(DragSourceEvent event) {
			LocalSelectionTransfer.getTransfer().setSelection(null);
		}
	}

	void show(List<Opening> found) {
		var at = Math.max(0, table.getSelectionIndex());
		openings = found;
		table.setRedraw(false);
		table.removeAll();
		for (var o : found) new TableItem(table, SWT.NONE).setText(new String[] { o.studentName(), o.serviceName(), (o.free() ? "" : "\u26A0 ") + o.reason() });
		table.setRedraw(true);
		if (!found.isEmpty()) table.setSelection(Math.min(at, found.size() - 1));
		var free = found.stream().filter(Opening::free).count();
		count.setText(NLS.bind(found.size() == 1 ? Messages.waitingOne : Messages.waitingMany, found.size(), free));
		showWhy();
	}

	Optional<Opening> marked() {
		var at = table.getSelectionIndex();
		return at < 0 || at >= openings.size() ? Optional.empty() : Optional.of(openings.get(at));
	}

	private void showWhy() {
		why.setText(marked().map(Opening::reason).orElse("").replace("&", "&&"));
		place.setEnabled(marked().filter(o -> o.after() != null).isPresent());
		layout(true, true);
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}
}
