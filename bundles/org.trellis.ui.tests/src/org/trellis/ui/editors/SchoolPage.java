package org.trellis.ui.editors;

import org.eclipse.swt.widgets.Composite;
import org.trellis.model.district.School;
import org.trellis.ui.forms.Check;
import org.trellis.ui.forms.Form;

/** A page with a form. */
public final class SchoolPage implements EditorPage<School> {
	private Form<School> form;

	@Override
	public void create(Composite parent, PageContext<School> context) {
		form = Form.on(parent, context.editing()).section("School").text("&Name", School::getName, School::setName, Check.required(), Check.atMost(200)).text("&Short name", School::getShortName, School::setShortName)
				.text("&Phone", School::getPhone, School::setPhone);
	}

	@Override
	public boolean setFocus() {
		return form.setFocus();
	}
}
