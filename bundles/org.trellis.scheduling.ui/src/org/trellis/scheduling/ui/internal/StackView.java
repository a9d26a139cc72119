package org.trellis.scheduling.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.trellis.ui.EmptyState;

/** Shows one of several contents, or why there is none. */
final class StackView extends Composite {
	private final StackLayout stack = new StackLayout();
	private final EmptyState empty;

	StackView(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(stack);
		empty = new EmptyState(this);
	}

	/** @param help context of the help for all that is shown here */
	StackView(Composite parent, String help) {
		this(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(this, help);
	}

	void showEmpty(String what, String why, EmptyState.Action... actions) {
		empty.show(what, why, actions);
		top(empty);
	}

	void top(Control control) {
		stack.topControl = control;
		layout(true, true);
	}

	Control top() {
		return stack.topControl;
	}

	@Override
	public boolean setFocus() {
		return stack.topControl != null ? stack.topControl.setFocus() : super.setFocus();
	}
}
