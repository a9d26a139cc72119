package org.trellis.ui.internal.forms;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.trellis.ui.ThemeColor;

/** What is wrong with a field: a sign and a sentence below it; no room while nothing is. */
final class ProblemLine {
	private final Label filler;
	private final Composite line;
	private final Label sentence;

	ProblemLine(Composite body) {
		filler = new Label(body, SWT.NONE);
		GridDataFactory.fillDefaults().exclude(true).applyTo(filler);
		line = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
		var sign = new Label(line, SWT.NONE);
		sign.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
		sentence = new Label(line, SWT.WRAP);
		sentence.setForeground(ThemeColor.TROUBLE.in(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme()));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(sentence);
		filler.setVisible(false);
		line.setVisible(false);
	}

	/** @param text null when nothing is wrong */
	void show(String text) {
		var wanted = text == null ? "" : text.replace("&", "&&");
		if (sentence.getText().equals(wanted)) return;
		sentence.setText(wanted);
		boolean hidden = wanted.isEmpty();
		((GridData) filler.getLayoutData()).exclude = hidden;
		((GridData) line.getLayoutData()).exclude = hidden;
		filler.setVisible(!hidden);
		line.setVisible(!hidden);
		line.requestLayout();
	}
}
