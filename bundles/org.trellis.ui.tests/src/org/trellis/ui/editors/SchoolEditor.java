package org.trellis.ui.editors;

import org.trellis.model.district.School;

/** An editor as a module would bring one; contributed by fragment.xml. */
public final class SchoolEditor extends AggregateEditor<School> {
	public SchoolEditor() {
		super(School.class, "test.school");
	}

	@Override
	protected String title(School root) {
		return root.getName();
	}
}
