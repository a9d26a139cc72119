package org.trellis.ui.editors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trellis.model.district.School;

/** A page as it should not be: throws half way. */
public final class BrokenPage implements EditorPage<School> {
	@Override
	public void create(Composite parent, PageContext<School> context) {
		new Label(parent, SWT.NONE).setText("half a page");
		throw new IllegalStateException("the module is broken");
	}
}
