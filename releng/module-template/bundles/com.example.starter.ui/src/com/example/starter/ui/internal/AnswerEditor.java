package com.example.starter.ui.internal;

import org.trellis.ui.editors.AggregateEditor;

import com.example.starter.StarterAnswer;

/** One family's answer: undone, saved, and compared with what others saved, by the kit. */
public final class AnswerEditor extends AggregateEditor<StarterAnswer> {
	public AnswerEditor() {
		super(StarterAnswer.class, "starterAnswer");
	}

	@Override
	protected String title(StarterAnswer root) {
		return Messages.title;
	}
}
