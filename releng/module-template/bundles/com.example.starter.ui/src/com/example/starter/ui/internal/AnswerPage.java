package com.example.starter.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.trellis.ui.editors.EditorPage;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.forms.Check;
import org.trellis.ui.forms.Form;

import com.example.starter.StarterAnswer;
import com.example.starter.StarterChoice;

/** The answer as a form, which reads as its outline. */
public final class AnswerPage implements EditorPage<StarterAnswer> {
	private Form<StarterAnswer> form;

	@Override
	public void create(Composite parent, PageContext<StarterAnswer> page) {
		form = Form.on(parent, page.editing()).section(Messages.section) //
				.choice(Messages.choice, StarterAnswer::getChoice, StarterAnswer::setChoice, StarterChoice.VALUES, Words::of, Check.required()) //
				.date(Messages.answeredOn, StarterAnswer::getAnsweredOn, StarterAnswer::setAnsweredOn, Check.required()) //
				.note(Messages.note, 4, StarterAnswer::getNote, StarterAnswer::setNote, Check.atMost(1000));
	}

	@Override
	public boolean setFocus() {
		return form.setFocus();
	}
}
