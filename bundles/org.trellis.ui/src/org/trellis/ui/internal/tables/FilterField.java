package org.trellis.ui.internal.tables;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.internal.Messages;

/** Where a person types what the rows of a table are to have; it is told once the hand rests. */
public final class FilterField {
	private static final int REST_MS = 200;

	private final Text text;
	private final Consumer<String> changed;
	private final Runnable tell = this::tell;
	private String told = "";

	/**
	 * @param what can be typed
	 * @param changed is told what stands in it, without blanks around it, whenever that is something else
	 * @param down goes on to the rows
	 */
	public FilterField(Composite parent, String what, Consumer<String> changed, Runnable down) {
		this.changed = changed;
		text = new Text(parent, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(what);
		AccessibleName.set(text, NLS.bind(Messages.tableFilter, what));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addListener(SWT.Modify, e -> text.getDisplay().timerExec(REST_MS, tell));
		text.addListener(SWT.KeyDown, e -> {
			if (e.keyCode != SWT.ARROW_DOWN) return;
			down.run();
			e.doit = false;
		});
		text.addListener(SWT.DefaultSelection, e -> {
			tell();
			down.run();
		});
	}

	/** Stands in it from now on, and is not told. */
	public void show(String filter) {
		told = filter;
		text.setText(filter);
	}

	/** Tells at once what was typed and not told yet. */
	private void tell() {
		if (text.isDisposed() || text.getText().strip().equals(told)) return;
		told = text.getText().strip();
		changed.accept(told);
	}

	/** Where there is nothing to filter it takes no letters; what stands in it stays. */
	public void open(boolean open) {
		text.setEnabled(open);
	}

	public void clear() {
		text.setText("");
		tell();
	}

	public void focus() {
		text.setFocus();
		text.selectAll();
	}
}
