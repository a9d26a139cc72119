package com.example.starter.ui.internal;

import org.trellis.ui.editors.AggregateEditor;

import com.example.starter.StarterAnswer;

/** One family's answer: undone, saved, and compared with what others saved, by the kit. */
public final class AnswerEditor extends AggregateEditor<StarterAnswer> {
	public AnswerEditor() {
		super(StarterAnswer.class, "starterAnswer");
	}

	/** The answer itself knows the student's id only; whoever opens it says whose it is. */
	@Override
	protected String title(StarterAnswer root) {
		return getEditorInput().getName();
	}
}
