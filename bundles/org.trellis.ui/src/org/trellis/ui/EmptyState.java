package org.trellis.ui;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Stands where a view has nothing to show: what belongs here, why it is empty, and what to do next, as links. */
public final class EmptyState extends Composite {
	/** A next step. */
	public record Action(String label, Runnable run) {
	}

	public EmptyState(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 8).applyTo(this);
	}

	/**
	 * @param what belongs here, a few words
	 * @param why it is empty, one sentence
	 * @param actions next steps; may be none
	 */
	public void show(String what, String why, Action... actions) {
		var focused = hasFocus();
		for (var child : getChildren()) child.dispose();
		var title = new Label(this, SWT.WRAP);
		title.setText(LegacyActionTools.escapeMnemonics(what));
		title.setFont(JFaceResources.getHeaderFont());
		wide(title);
		var text = new Label(this, SWT.WRAP);
		text.setText(LegacyActionTools.escapeMnemonics(why));
		wide(text);
		for (var action : actions) {
			var link = new Link(this, SWT.NONE);
			link.setText("<a>" + LegacyActionTools.escapeMnemonics(action.label) + "</a>");
			link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run.run()));
			wide(link);
		}
		requestLayout();
		// who followed a link by keyboard goes on from the next one
		if (focused) setFocus();
	}

	private boolean hasFocus() {
		var control = getDisplay().getFocusControl();
		return control != null && control.getParent() == this;
	}

	private static void wide(Control control) {
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(control);
	}

	@Override
	public boolean setFocus() {
		for (var child : getChildren()) if (child instanceof Link link) return link.setFocus();
		return super.setFocus();
	}
}
