package org.trellis.review.ui.internal.plans;

import java.util.Optional;

import org.trellis.model.review.TransitionNote;
import org.trellis.review.plans.PlanDesk;
import org.trellis.review.plans.Plans;
import org.trellis.store.Aggregate;
import org.trellis.store.SaveResult;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.editors.AggregateEditor;

/** What the next school should know of a student (D8). The restricted part is read by whom a right opens it, and that is written down. */
public final class TransitionEditor extends AggregateEditor<TransitionNote> {
	public TransitionEditor() {
		super(TransitionNote.class, "transition");
	}

	private PlanDesk desk(OpenedDistrict opened) {
		return getSite().getService(Plans.class).desk(opened.database(), opened.person());
	}

	@Override
	protected String title(TransitionNote root) {
		return getEditorInput().getName();
	}

	@Override
	protected Optional<String> refusal(OpenedDistrict opened, TransitionNote root) {
		return desk(opened).transitionRefusal(root.getId());
	}

	@Override
	protected SaveResult<TransitionNote> write(OpenedDistrict opened, Aggregate<TransitionNote> aggregate) {
		return desk(opened).saveTransition(aggregate);
	}
}
