package org.trellis.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** Shows one of several contents, or why there is none. UI thread only. */
public final class StackView extends Composite {
	private final StackLayout stack = new StackLayout();
	private final EmptyState empty;

	public StackView(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(stack);
		empty = new EmptyState(this);
	}

	/** @param help context of the help for all that is shown here */
	public StackView(Composite parent, String help) {
		this(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(this, help);
	}

	/** As {@link EmptyState#show}, in place of any content. */
	public void showEmpty(String what, String why, EmptyState.Action... actions) {
		empty.show(what, why, actions);
		top(empty);
	}

	/** @param control a child of this */
	public void top(Control control) {
		stack.topControl = control;
		layout(true, true);
	}

	/** What is shown; null at first. */
	public Control top() {
		return stack.topControl;
	}

	/** Whether it says why there is nothing. */
	public boolean isEmpty() {
		return stack.topControl == empty;
	}

	@Override
	public boolean setFocus() {
		return stack.topControl != null ? stack.topControl.setFocus() : super.setFocus();
	}
}
