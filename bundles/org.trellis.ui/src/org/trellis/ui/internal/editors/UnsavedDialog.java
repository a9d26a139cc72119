package org.trellis.ui.internal.editors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** An editor with something unsaved is closed: save it? */
public final class UnsavedDialog {
	/** What the person decided. */
	public enum Choice {
		SAVE, DO_NOT_SAVE, STAY
	}

	private static final String HELP = "org.trellis.ui.unsaved";

	private final MessageDialog dialog;

	public UnsavedDialog(Shell parent, String what) {
		dialog = new MessageDialog(parent, Messages.unsavedTitle, null, NLS.bind(Messages.unsavedQuestion, what), MessageDialog.QUESTION, 0, Messages.save, Messages.doNotSave, Messages.stay);
	}

	public Choice ask() {
		dialog.create();
		PlatformUI.getWorkbench().getHelpSystem().setHelp(dialog.getShell(), HELP);
		int button = dialog.open();
		return button < 0 || button >= Choice.values().length ? Choice.STAY : Choice.values()[button];
	}
}
