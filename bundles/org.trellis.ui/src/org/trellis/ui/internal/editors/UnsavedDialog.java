package org.trellis.ui.internal.editors;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Something unsaved is closed: save it? */
public final class UnsavedDialog {
	/** What the person decided. */
	public enum Choice {
		SAVE, DO_NOT_SAVE, STAY
	}

	private static final String HELP = "org.trellis.ui.unsaved";

	private final MessageDialog dialog;

	/** @param what what was changed, as a person calls it; at least one */
	public UnsavedDialog(Shell parent, List<String> what) {
		var question = what.size() == 1 ? NLS.bind(Messages.unsavedQuestion, what.getFirst()) : NLS.bind(Messages.unsavedQuestions, String.join("\n", what));
		dialog = new MessageDialog(parent, Messages.unsavedTitle, null, question, MessageDialog.QUESTION, 0, Messages.save, Messages.doNotSave, Messages.stay);
	}

	public Choice ask() {
		dialog.create();
		PlatformUI.getWorkbench().getHelpSystem().setHelp(dialog.getShell(), HELP);
		int button = dialog.open();
		return button < 0 || button >= Choice.values().length ? Choice.STAY : Choice.values()[button];
	}
}
