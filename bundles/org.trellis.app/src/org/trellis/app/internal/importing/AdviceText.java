package org.trellis.app.internal.importing;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trellis.exchange.ImportReport.Advice;
import org.trellis.ui.AccessibleName;

/** What is of no use as it was imported, and the next step, beside the sign of a warning. */
final class AdviceText {
	private AdviceText() {
	}

	static void in(Composite parent, Advice advice) {
		var part = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 2).applyTo(part);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(part);
		var sign = new Label(part, SWT.NONE);
		sign.setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_WARNING));
		AccessibleName.set(sign, Messages.whatNote);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
		var text = new Label(part, SWT.WRAP);
		text.setText(LegacyActionTools.escapeMnemonics(advice.what().sentence() + " " + advice.next()));
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(text);
	}
}
