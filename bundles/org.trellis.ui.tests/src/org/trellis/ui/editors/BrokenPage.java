package org.trellis.ui.editors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trellis.model.district.School;
import org.trellis.ui.OpenedDistrict;

/** A page as it should not be: throws half way. */
public final class BrokenPage implements EditorPage<School> {
	/** A page that is offered in no district. */
	public static final class Never implements PageCondition {
		@Override
		public boolean holds(OpenedDistrict district) {
			return false;
		}
	}

	/** A condition as it should not be. */
	public static final class Doubtful implements PageCondition {
		@Override
		public boolean holds(OpenedDistrict district) {
			throw new IllegalStateException("the module cannot tell");
		}
	}

	@Override
	public void create(Composite parent, PageContext<School> context) {
		new Label(parent, SWT.NONE).setText("half a page");
		throw new IllegalStateException("the module is broken");
	}
}
